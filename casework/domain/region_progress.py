"""What is said of the steps that run beside a case."""

from casework.domain.case_facts import CaseFacts
from casework.domain.region_choices import ALTERNATIVES


def weighed_words(facts: CaseFacts) -> str:
    """'3 of 7 answered', once somebody began."""
    answered = len(facts.beside.weighed)
    return f"{answered} of {len(ALTERNATIVES)} answered" if answered else ""


def long_words(facts: CaseFacts) -> str:
    """'Suspended for 31 days'."""
    found = facts.suspension
    if found is None or not facts.is_suspended:
        return ""
    days = (facts.today - found.started_on).days
    return f"Suspended for {days} {'day' if days == 1 else 'days'}"


def at_school(facts: CaseFacts) -> bool:
    """The pack tells kinds of school apart: who employs and who decides depends on it."""
    return facts.beside.school.is_asked


def leaves(facts: CaseFacts) -> bool:
    """Somebody goes, or went, about whom something can still be asked."""
    return facts.leaving is not None and facts.leaving.reason != "died"


def determined_words(facts: CaseFacts) -> str:
    """'1 of 2 allegations answered'."""
    count = len(facts.allegations)
    done = sum(one.id in facts.beside.findings for one in facts.allegations)
    return f"{done} of {count} {'allegation' if count == 1 else 'allegations'} answered"


def harm_asked(facts: CaseFacts) -> bool:
    """A referral ground matters for whoever does, or may do, a regulated role."""
    person = facts.respondent
    in_role = person is not None and person.regulated_role != "none"
    return in_role and bool(facts.allegations) and facts.rules.nation == "scotland"


def leaver_asked(facts: CaseFacts) -> bool:
    """The policy asks something of leavers, and this person leaves or was dismissed."""
    asks = bool(facts.rules.policy.listed("leaver_duties"))
    return asks and (leaves(facts) or facts.is_dismissed)


def employer_ends(facts: CaseFacts) -> bool:
    """The governors decided on dismissal, and somebody else is the employer who ends it."""
    return facts.is_dismissed and facts.beside.school.is_split


def employer_told(facts: CaseFacts) -> bool:
    return facts.beside.school.employer_told_on is not None


def employment_ended(facts: CaseFacts) -> bool:
    return facts.beside.school.employment_ended_on is not None
