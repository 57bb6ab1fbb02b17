"""Fills the hearings of the case file: notice, letters, moves, who came, minutes."""

from collections.abc import Iterable, Iterator

from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.papers.words import day_and_time, facts_given
from casework.queries.decisions import HearingPage, HearingRow, PostponementRow
from casework.queries.delivery_rows import DeliveryRow
from casework.queries.hearing_rows import AdjournmentRow, AttemptRow

KINDS = {"disciplinary": "Disciplinary hearing", "appeal": "Appeal hearing"}
STATES = {
    "replaced": "The notice was served anew in its place",
    "set aside": "Set aside: it is not the one that decides",
    "postponed": "Put off",
}


def hearings(page: HearingPage) -> tuple[paper.Hearing, ...]:
    """Section 7."""
    return tuple(_hearing(one) for one in page.hearings)


def letters_served(rows: Iterable[DeliveryRow]) -> str:
    """Each service of a letter, a line each: how, when it counts as received, what proves it."""
    return "\n".join(_delivery(one) for one in rows)


def _hearing(one: HearingRow) -> paper.Hearing:
    title = KINDS.get(one.kind, "Hearing")
    return paper.Hearing(
        ref=f"H-{one.number}",
        title=f"{title} of {say_day(one.held_on)}",
        facts=facts_given((*_notice(one), *_held(one))),
        attendance=tuple(
            paper.Attendance(each.name, each.part, "Yes" if each.is_here else "No")
            for each in one.presence
        ),
        minutes=one.minutes,
        adjournments=tuple(_moves(one)),
    )


def _notice(one: HearingRow) -> tuple[tuple[str, str], ...]:
    served = f"{say_day(one.served_on)}, {one.served_how.lower()}"
    told = "Told in the notice" if one.companion_told else "Not told"
    return (
        ("What became of it", STATES.get(one.state, "")),
        ("Notice served", letters_served(one.deliveries) or served),
        ("Received", say_day(one.received_on)),
        ("Rest of the notice", _waiver(one)),
        ("Alleged in the notice", "\n".join(f"{n.number}. {n.heading}" for n in one.noticed)),
        ("Held on", day_and_time(one.held_on, one.held_time)),
        ("Place", one.place),
        ("Chair", one.chair),
        ("What could follow", one.consequences),
        ("Dismissal possible", "Yes" if one.dismissal_possible else "No"),
        ("Papers sent", one.papers),
        ("Witnesses", one.witnesses),
        ("Adjustments", one.adjustments),
        ("Right to be accompanied", told),
    )


def _held(one: HearingRow) -> tuple[tuple[str, str], ...]:
    commented = say_day(one.minutes_comment_on) if one.minutes_comment_on else ""
    return (
        ("Attempts to reach the employee", "\n".join(_attempt(each) for each in one.attempts)),
        ("Companion", one.companion),
        ("Employee attended", {"yes": "Yes", "no": "No"}.get(one.attended, "")),
        ("Why it went on without", one.absence_reason),
        ("Occupational health", one.health_advice),
        ("Attendance", one.attendance),
        ("Opened", say_day(one.opened_on) if one.opened_on else ""),
        ("Closed", say_day(one.closed_on) if one.closed_on else ""),
        ("The employee on the minutes", f"{commented}: {one.minutes_comment}" if commented else ""),
    )


def _waiver(one: HearingRow) -> str:
    if one.waived_on is None:
        return ""
    return f"Given up by the employee in writing on {say_day(one.waived_on)}: {one.waiver}"


def _delivery(one: DeliveryRow) -> str:
    by = f" ({one.handed_by})" if one.handed_by else ""
    to = f" to {one.sent_to}" if one.sent_to else ""
    time = f", {one.sent_time}" if one.sent_time else ""
    words = f"{say_day(one.sent_on)}{time}, {one.how}{by}{to}."
    proof = f"{one.proof_words} ({one.proof_ref})" if one.proof_ref else one.proof_words
    known = f" on {say_day(one.proof_on)}" if one.proof_on else ""
    if one.proof != "none":
        words += f" {proof}, recorded{known}."
    if one.arrived_on is None:
        return f"{words} Never received. {one.note}".strip()
    rule = f" {sentence(one.deemed_by)}" if one.received_on is None else ""
    return f"{words} Received {say_day(one.arrived_on)}.{rule} {one.note}".strip()


def _attempt(one: AttemptRow) -> str:
    cause = sentence(one.cause)
    return f"{say_day(one.on)}, {in_sentence(one.how)}: {sentence(one.result)} {cause}"


def _moves(one: HearingRow) -> Iterator[str]:
    yield from (_postponed(each) for each in one.postponements)
    yield from (_adjourned(each) for each in one.adjournments)


def _postponed(one: PostponementRow) -> str:
    done = "Postponed on" if one.is_granted else "Not put off; asked on"
    words = f"{done} {say_day(one.postponed_on)}, asked by {one.asked_by}: {sentence(one.reason)}"
    if one.proposed_on is not None:
        answer = {"accepted": ", and this was accepted", "refused": ", and this was refused"}
        words += f" They proposed {say_day(one.proposed_on)}{answer.get(one.day_answer, '')}."
    return f"{words} {sentence(one.answer_reason)}".strip()


def _adjourned(one: AdjournmentRow) -> str:
    words = f"Adjourned on {say_day(one.adjourned_on)}: {sentence(one.reason)}"
    if one.until is not None:
        words += f" To go on on {say_day(one.until)}."
    if one.resumed_on is not None:
        words += f" It went on on {say_day(one.resumed_on)}. {sentence(one.note)}"
    return words.strip()
