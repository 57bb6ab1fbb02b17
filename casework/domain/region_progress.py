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
