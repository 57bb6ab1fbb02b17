"""How far the later steps have come: hearing, outcome, referral, closing."""

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import short_day
from casework.domain.step_progress import counted, plural
from casework.domain.vocabulary import SANCTIONS, CaseState


def called(facts: CaseFacts) -> bool:
    return facts.hearing is not None and facts.hearing.state not in ("postponed", "set aside")


def hearing_words(facts: CaseFacts) -> str:
    if facts.hearing is None:
        return ""
    return f"Hearing on {short_day(facts.hearing.held_on, today=facts.today)}"


def opened(facts: CaseFacts) -> bool:
    return facts.hearing is not None and facts.hearing.state in ("open", "adjourned", "closed")


def heard(facts: CaseFacts) -> bool:
    return facts.hearing is not None and facts.hearing.state == "closed"


def decided(facts: CaseFacts) -> bool:
    return bool(facts.allegations) and counted(facts, "decision") == len(facts.allegations)


def deciding(facts: CaseFacts) -> bool:
    return counted(facts, "decision") > 0


def decision_words(facts: CaseFacts) -> str:
    return f"{counted(facts, 'decision')} of {plural(len(facts.allegations), 'allegation')}"


def outcome_issued(facts: CaseFacts) -> bool:
    return facts.outcome is not None


def outcome_words(facts: CaseFacts) -> str:
    if facts.outcome is None:
        return ""
    day = short_day(facts.outcome.served_on, today=facts.today)
    return f"{SANCTIONS[facts.outcome.sanction]}, letter served {day}"


def removal_asked(facts: CaseFacts) -> bool:
    return any(one.state == "requested" for one in facts.removals)


def removal_answered(facts: CaseFacts) -> bool:
    return bool(facts.removals) and not removal_asked(facts)


def removal_words(facts: CaseFacts) -> str:
    asked = [one.asked_on for one in facts.removals]
    return f"Asked {short_day(max(asked), today=facts.today)}" if asked else ""


def duties_decided(facts: CaseFacts) -> bool:
    return not any(one.is_undecided for one in facts.referrals)


def duties_begun(facts: CaseFacts) -> bool:
    return any(one.state == "drafting" for one in facts.referrals)


def duty_words(facts: CaseFacts) -> str:
    waiting = [one.body_name for one in facts.referrals if one.is_undecided]
    if waiting:
        return f"Not decided: {', '.join(dict.fromkeys(waiting))}"
    return "" if facts.referrals else "Nothing waits for a decision so far"


def parties_told(facts: CaseFacts) -> bool:
    return not _untold(facts)


def _untold(facts: CaseFacts) -> list[str]:
    wanted = ("reporter", "affected")
    return [one.name for one in facts.parties if one.part in wanted and not one.was_told]


def told_words(facts: CaseFacts) -> str:
    waiting = _untold(facts)
    return f"Not told yet: {', '.join(waiting)}" if waiting else ""


def closed(facts: CaseFacts) -> bool:
    return facts.state is CaseState.CLOSED
