"""Invitations, interviews and statements, each with what comes next."""

from functools import partial

from casework.domain.dates import short_day
from casework.domain.inquiry_words import WAITING_INVITATIONS
from casework.queries.inquiry import InvitationRow
from casework.queries.statements import StatementFile
from ui.fields.person_offers import Named
from ui.plain import counted
from ui.screens.case.part import PartPage
from ui.screens.case.record_cards import Acts, offer, rows_card
from ui.screens.case.statement_dialog import CompareDialog, StatementFileDialog
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

EMPTY = "Nobody has been invited or interviewed yet."
OFFERED = (
    offer("Invite somebody", "invite_to_interview"),
    offer("Record what somebody said", "record_statement"),
)
STATES = {
    "draft": State("Draft", Tone.BLUE, Mark.DOT),
    "sent": State("Out for signature", Tone.BLUE, Mark.CLOCK),
    "signed": done("Signed"),
    "declined": State("Declined to sign", Tone.AMBER, Mark.STOP),
    "not_returned": State("Not returned", Tone.AMBER, Mark.STOP),
}
INVITED = {
    "held": done("Held"),
    "moved": State("Put off", Tone.AMBER, Mark.CLOCK),
    "not_attended": State("Did not come", Tone.AMBER, Mark.STOP),
    "cancelled": State("Called off"),
}


def statements_card(
    page: PartPage,
    invitations: tuple[InvitationRow, ...],
    found: tuple[StatementFile, ...],
    acts: Acts,
) -> Card:
    """Invitations that wait come first; then what was said, by number."""
    waiting = [one for one in invitations if one.state in WAITING_INVITATIONS]
    over = [one for one in invitations if one.state not in (*WAITING_INVITATIONS, "held")]
    rows = [
        *(_invitation(page, one, acts) for one in waiting),
        *(_statement(page, one, acts) for one in found),
        *(_invitation(page, one, acts) for one in over),
    ]
    drafts = sum(one.row.status in ("draft", "sent") and one.row.kind != "attempt" for one in found)
    note = f"{drafts} not signed" if drafts else ""
    return rows_card("Interviews and statements", rows, EMPTY, acts, OFFERED, note=note)


def _invitation(page: PartPage, one: InvitationRow, acts: Acts) -> TaskRow:
    today = page.host.today
    time = f" at {one.held_time}" if one.held_time else ""
    place = f", {one.place}" if one.place else ""
    lines = [
        Line(f"{short_day(one.held_on, today=today)}{time}{place}"),
        Line(_invited(one, short_day(one.invited_on, today=today))),
        Line(one.adjustments and f"Adjustments: {one.adjustments}"),
        Line(one.recording_words and f"{one.recording_words}."),
        Line(one.answer),
    ]
    lines = [line for line in lines if line.text]
    name = f"Interview of {one.name}"
    if one.state not in WAITING_INVITATIONS:
        return TaskRow(name, lines, INVITED.get(one.state, State(one.state_words)))
    came = acts.opener("answer_invitation", invitation=one.id)
    if came is not None:
        lines.append(Line("", "Record what came of the invitation", came))
    person = Named(one.person_id, one.name)
    known = {"invitation": one.id, "person": person, "kind": "interview", "place": one.place}
    hold = acts.opener("record_statement", **known)
    if hold is None:
        return TaskRow(name, lines, State(one.state_words, Tone.BLUE, Mark.CLOCK))
    return TaskRow(name, lines, State("Record the interview", Tone.BLUE, Mark.CLOCK), hold)


def _invited(one: InvitationRow, on: str) -> str:
    how = f" ({one.invited_how})" if one.invited_how else ""
    may = "may bring somebody" if one.companion_offered else "no companion offered"
    return f"Invited {on}{how}; {may}."


def _statement(page: PartPage, one: StatementFile, acts: Acts) -> TaskRow:
    row = one.row
    name = f"S-{row.number}  {row.name}"
    lines = _lines(page, one)
    if row.kind == "attempt":
        return TaskRow(name, lines, State("Attempt"))
    settle = acts.opener("settle_statement", statement=row.id)
    send = acts.opener("send_statement", statement=row.id)
    if row.status == "draft" and send is not None and settle is not None:
        lines.append(Line("", "It is signed, or will not be", settle))
        return TaskRow(name, lines, State("Send for signature", Tone.BLUE, Mark.DOT), send)
    if row.status == "sent" and settle is not None:
        return TaskRow(name, lines, _awaited(page, one), settle)
    return TaskRow(name, lines, STATES.get(row.status, State(row.status)))


def _awaited(page: PartPage, one: StatementFile) -> State:
    if one.reply_by is not None and one.reply_by < page.host.today:
        return State("Late: record a signature", Tone.RED, Mark.STOP)
    return State("Record a signature", Tone.BLUE, Mark.CLOCK)


def _lines(page: PartPage, one: StatementFile) -> list[Line]:
    row, today = one.row, page.host.today
    place = f", {row.place}" if row.place else ""
    said = f"{row.kind_words}, {short_day(row.taken_on, today=today)}{place}"
    lines = [Line(said, "Read it", partial(_read, page, one))]
    if len(one.versions) > 1:
        last = one.versions[-2].replaced_on
        words = f"{counted(len(one.versions), 'version', 'versions')}"
        words += f", the last of {short_day(last, today=today)}" if last else ""
        lines.append(Line(words, "Compare them", partial(_compare, page, one)))
    for each in one.signatures:
        until = f", wanted back by {short_day(each.reply_by, today=today)}" if each.reply_by else ""
        why = f": {each.reason}" if each.reason else ""
        lines.append(Line(f"{each.words} {short_day(each.on, today=today)}{until}{why}"))
    return lines


def _read(page: PartPage, one: StatementFile) -> None:
    StatementFileDialog(page, one).open()


def _compare(page: PartPage, one: StatementFile) -> None:
    CompareDialog(page, one).open()
