"""How far the paths that triage opens have come, and the quiet line that says so."""

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import short_day
from casework.domain.guards.paths import not_told
from casework.domain.paths import BY_CODE
from casework.domain.phrases import in_sentence
from casework.domain.step_progress import plural

TOUCHED = ("affected", "child", "service_user")
"""Parties who are looked after."""


def _waiting(facts: CaseFacts) -> list[str]:
    """Whom open paths still want told."""
    found = []
    for one in facts.triage.paths:
        if one.is_open:
            title = in_sentence(BY_CODE[one.code].title)
            found += [f"{office} ({title})" for office in not_told(facts, one.code)]
    return found


def somebody_to_tell(facts: CaseFacts) -> bool:
    wanted = (BY_CODE[one.code].wanted(facts.rules.nation) for one in facts.triage.paths)
    return any(wanted)


def everybody_told(facts: CaseFacts) -> bool:
    return not _waiting(facts)


def somebody_told(facts: CaseFacts) -> bool:
    return any(one.told for one in facts.triage.paths)


def telling_words(facts: CaseFacts) -> str:
    waiting = _waiting(facts)
    return f"Not told yet: {', '.join(waiting)}" if waiting else ""


def image_suspected(facts: CaseFacts) -> bool:
    return facts.screen("indecent_image") == "yes"


def image_recorded(facts: CaseFacts) -> bool:
    return facts.triage.has_no_copy_record


def breach_recorded(facts: CaseFacts) -> bool:
    return facts.triage.breach is not None


def belief_in_play(facts: CaseFacts) -> bool:
    return facts.triage.belief.is_in_play


def belief_assessed(facts: CaseFacts) -> bool:
    return facts.triage.belief.assessed_on is not None


def belief_words(facts: CaseFacts) -> str:
    belief = facts.triage.belief
    if belief.signed_on is not None:
        return f"Legal advised {short_day(belief.signed_on, today=facts.today)}"
    return "A final warning or more waits for Legal"


def owned_up(facts: CaseFacts) -> bool:
    return facts.triage.channel == "self" or facts.screen("honest_mistake") == "yes"


def put_right(facts: CaseFacts) -> bool:
    return bool(facts.triage.remedies)


def remedy_words(facts: CaseFacts) -> str:
    count = len(facts.triage.remedies)
    return f"{plural(count, 'remedy', 'remedies')} recorded" if count else ""


def handed_over(facts: CaseFacts) -> bool:
    return bool(facts.triage.waiting_receipts)


def receipt_words(facts: CaseFacts) -> str:
    waiting = facts.triage.waiting_receipts
    return f"Waits for: {', '.join(waiting)}" if waiting else ""


def somebody_touched(facts: CaseFacts) -> bool:
    return any(one.part in TOUCHED for one in facts.parties)


def _unsupported(facts: CaseFacts) -> list[str]:
    known = {one.person_id for one in facts.triage.support}
    wanted = [one for one in facts.parties if one.part in TOUCHED]
    return [one.shown_as or one.name for one in wanted if one.person_id not in known]


def support_planned(facts: CaseFacts) -> bool:
    return not _unsupported(facts)


def support_begun(facts: CaseFacts) -> bool:
    return bool(facts.triage.support)


def support_words(facts: CaseFacts) -> str:
    waiting = _unsupported(facts)
    return f"Nothing planned yet for {', '.join(waiting)}" if waiting else ""
