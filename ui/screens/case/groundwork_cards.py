"""What the person knew and was permitted, advice, what they ask for, and duties of managers."""

from casework.domain.dates import short_day
from casework.queries.groundwork import (
    AdviceRow,
    AwarenessRow,
    DutyRow,
    GroundworkPage,
    InstructionRow,
    PermissionRow,
)
from casework.queries.inquiry import RequestRow
from ui.screens.case.part import PartPage
from ui.screens.case.record_cards import Acts, offer, rows_card
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

KNEW_EMPTY = (
    "Nothing says yet whether the person had been told of the rules. Without that a breach is "
    "harder to show, and a professional body will ask."
)
ADVICE_EMPTY = "No advice has been asked for on this case."
REQUESTS_EMPTY = "The employee has not asked for a document, a witness or a question."
DUTIES_EMPTY = "The policy lays no duty on managers, governors or HR."
PRIVILEGED = "Privileged: not for disclosure."
KNEW_OFFERED = (
    offer("Record how they were told", "record_awareness"),
    offer("Record an earlier instruction", "record_instruction"),
    offer("Record a permission", "record_permission"),
    offer("Record advice they asked for", "record_advice_before"),
)
ANSWERS = {"yes": done("Yes"), "no": State("No", Tone.AMBER, Mark.STOP)}
DUTY_STATES = {
    "done": done("Done"),
    "not_done": State("Not done", Tone.AMBER, Mark.STOP),
    "does_not_apply": State("Does not apply"),
}


def knowledge_card(page: PartPage, found: GroundworkPage, acts: Acts) -> Card:
    """Told of the rules, told before, permitted, advised: it speaks for or against the person."""
    rows = [
        *(_awareness(page, one) for one in found.awareness),
        *(_instruction(page, one) for one in found.instructions),
        *(_permission(page, one) for one in found.permissions),
        *(_before(page, one) for one in found.advice if one.is_before),
    ]
    return rows_card("What the person knew", rows, KNEW_EMPTY, acts, KNEW_OFFERED)


def advice_card(page: PartPage, found: GroundworkPage, acts: Acts) -> Card:
    """What the council asked Legal, HR and others on this case."""
    rows = [_advice(page, one, acts) for one in found.advice if not one.is_before]
    offered = (offer("Ask for advice", "ask_advice"),)
    return rows_card("Advice to the council", rows, ADVICE_EMPTY, acts, offered)


def requests_card(page: PartPage, requests: tuple[RequestRow, ...], acts: Acts) -> Card:
    """Documents and witnesses of the employee, each with its answer."""
    rows = [_request(page, one, acts) for one in requests]
    offered = (offer("Record a request", "record_request"),)
    return rows_card("What the employee asks for", rows, REQUESTS_EMPTY, acts, offered)


def duties_card(page: PartPage, duties: tuple[DutyRow, ...], acts: Acts) -> Card:
    """The policy's own duties of managers, governors and HR."""
    rows = [_duty(page, one, acts) for one in duties]
    answered = sum(one.last is not None for one in duties)
    note = f"{answered} of {len(duties)}" if duties else ""
    return rows_card("Duties of managers and HR", rows, DUTIES_EMPTY, acts, note=note)


def _lines(*texts: str) -> list[Line]:
    return [Line(text) for text in texts if text]


def _awareness(page: PartPage, one: AwarenessRow) -> TaskRow:
    today = page.host.today
    if one.kind == "none_found":
        looked = f"Looked up {short_day(one.on, today=today)}."
        nothing = State("Nothing found", Tone.AMBER, Mark.STOP)
        return TaskRow("Told of the rules", _lines(looked, one.proof), nothing)
    when = f"{one.kind_words}, {short_day(one.told_on, today=today)}" if one.told_on else ""
    document = ", ".join(part for part in (one.document, one.edition) if part)
    lines = _lines(document, when or f"{one.kind_words}; the day is not known", one.proof)
    return TaskRow("Told of the rules", [*lines, *_lines(one.exhibit)], done("Found"))


def _instruction(page: PartPage, one: InstructionRow) -> TaskRow:
    on = f", {short_day(one.given_on, today=page.host.today)}" if one.given_on else ""
    by = f"By {one.given_by}{on}." if one.given_by else ""
    kept = f"On record: {one.recorded_words.lower()}." if one.was_given == "yes" else ""
    lines = _lines(one.what, by, kept, one.proof, one.exhibit)
    state = ANSWERS.get(one.was_given, State(one.given_words, Tone.BLUE, Mark.CLOCK))
    return TaskRow("Told before not to do this", lines, state)


def _permission(page: PartPage, one: PermissionRow) -> TaskRow:
    on = f", {short_day(one.given_on, today=page.host.today)}" if one.given_on else ""
    by = f"By {one.given_by}{on}. {one.extent}".strip() if one.given_by else one.extent
    lines = _lines(one.what, one.printed_ref, by, one.proof)
    state = ANSWERS.get(one.was_given, State(one.given_words, Tone.BLUE, Mark.CLOCK))
    return TaskRow("Permission", lines, state)


def _before(page: PartPage, one: AdviceRow) -> TaskRow:
    on = f", {short_day(one.asked_on, today=page.host.today)}" if one.asked_on else ""
    asked = f"Asked {one.who}{on}: {one.about}"
    lines = _lines(asked, f"Was told: {one.said}", one.proof)
    return TaskRow("Advice before posting", lines, done("Asked"))


def _advice(page: PartPage, one: AdviceRow, acts: Acts) -> TaskRow:
    today = page.host.today
    on = f"Asked {short_day(one.asked_on, today=today)} by {one.asked_by}." if one.asked_on else ""
    wanted = f"Wanted by {short_day(one.reply_by, today=today)}." if one.reply_by else ""
    mark = PRIVILEGED if one.is_privileged else ""
    if one.said:
        came = f"{short_day(one.said_on, today=today)}: {one.said}" if one.said_on else one.said
        return TaskRow(one.who, _lines(mark, one.about, on, came), done("Came"))
    answer = acts.opener("record_advice", advice=one.id)
    is_late = one.reply_by is not None and one.reply_by < today
    tone, sign = (Tone.RED, Mark.STOP) if is_late else (Tone.BLUE, Mark.CLOCK)
    words = "Record the advice" if answer is not None else "Waiting"
    return TaskRow(one.who, _lines(mark, one.about, on, wanted), State(words, tone, sign), answer)


def _request(page: PartPage, one: RequestRow, acts: Acts) -> TaskRow:
    asked = f"{one.kind_words}, asked {short_day(one.asked_on, today=page.host.today)}."
    name = f"{one.number}  {one.what}"
    if not one.answer:
        answer = acts.opener("answer_request", request=one.id)
        words = "Answer it" if answer is not None else "Waiting"
        return TaskRow(name, _lines(asked, one.why), State(words, Tone.AMBER, Mark.DOT), answer)
    by = f"Answered by {one.answered_by}. " if one.answered_by else ""
    lines = _lines(asked, one.why, f"{by}{one.answer_reason}".strip())
    is_full = one.answer in ("granted", "withdrawn")
    state = done(one.answer_words) if is_full else State(one.answer_words, Tone.AMBER, Mark.STOP)
    return TaskRow(name, lines, state)


def _duty(page: PartPage, one: DutyRow, acts: Acts) -> TaskRow:
    last = one.last
    lines = _lines(one.paraphrase, one.printed_ref)
    answer = acts.opener("check_duty", clause=one.clause_id)
    if last is None:
        words = "Answer it" if answer is not None else "Not answered"
        return TaskRow(one.heading, lines, State(words, Tone.ACCENT, Mark.DOT), answer)
    on = f", {short_day(last.done_on, today=page.host.today)}" if last.done_on else ""
    lines += _lines(f"By {last.done_by}{on}." if last.done_by else "")
    lines.append(Line(last.how, "Answer it anew", answer))
    return TaskRow(one.heading, lines, DUTY_STATES.get(last.answer, State(last.answer_words)))
