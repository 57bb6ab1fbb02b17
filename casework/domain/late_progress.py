"""How far the later steps have come: hearing, outcome, referral, closing."""

from casework.domain.case_facts import CaseFacts
from casework.domain.change_choices import BACK_TO
from casework.domain.dates import short_day
from casework.domain.guards.decision import undone_dismissal
from casework.domain.step_progress import counted, plural
from casework.domain.vocabulary import SANCTIONS, CaseState


def called(facts: CaseFacts) -> bool:
    return facts.hearing is not None and facts.hearing.state not in ("postponed", "set aside")


def hearing_words(facts: CaseFacts) -> str:
    if facts.hearing is None:
        return ""
    return f"Hearing on {short_day(facts.hearing.held_on, today=facts.today)}"


def notice_outdated(facts: CaseFacts) -> bool:
    """The notice does not say all that is alleged now, or it came back."""
    found, waits = facts.hearing, (CaseState.HEARING_NOTIFIED, CaseState.HEARING_ADJOURNED)
    return found is not None and facts.state in waits and bool(found.unnoticed or found.came_back)


def unnoticed_words(facts: CaseFacts) -> str:
    found = facts.hearing
    if found is None or not found.unnoticed:
        return "The notice came back" if found is not None and found.came_back else ""
    numbers = ", ".join(str(one) for one in found.unnoticed)
    return f"Not in the notice as it reads now: {numbers}"


def has_route(facts: CaseFacts) -> bool:
    """It is decided without a hearing."""
    return facts.route is not None


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
    """An outcome that was issued since the case was last opened again."""
    found, again = facts.outcome, facts.changes.reopened_on
    reopened = again is not None and found is not None and found.served_on <= again
    return found is not None and (not reopened or facts.state in BACK_TO)


def outcome_words(facts: CaseFacts) -> str:
    if facts.outcome is None:
        return ""
    day = short_day(facts.outcome.served_on, today=facts.today)
    return f"{SANCTIONS[facts.outcome.sanction]}, letter served {day}"


def appeal_runs(facts: CaseFacts) -> bool:
    return facts.state in (CaseState.APPEAL_LODGED, CaseState.APPEAL_NOTIFIED)


def appeal_decided(facts: CaseFacts) -> bool:
    return facts.appeal is not None and facts.appeal.decided_on is not None


def appeal_answered(facts: CaseFacts) -> bool:
    return facts.appeal is not None and facts.appeal.is_answered


def has_won(facts: CaseFacts) -> bool:
    """An appeal took a dismissal away."""
    return undone_dismissal(facts)


def reinstated(facts: CaseFacts) -> bool:
    return facts.appeal is not None and facts.appeal.is_reinstated


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
    return [
        one.shown_as or one.name for one in facts.parties if one.part in wanted and not one.was_told
    ]


def told_words(facts: CaseFacts) -> str:
    waiting = _untold(facts)
    return f"Not told yet: {', '.join(waiting)}" if waiting else ""


def leaves(facts: CaseFacts) -> bool:
    """Somebody goes, or went, who can still be asked about."""
    return facts.leaving is not None and facts.leaving.reason != "died"


def closed(facts: CaseFacts) -> bool:
    return facts.state is CaseState.CLOSED
