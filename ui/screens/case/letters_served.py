"""Letters that were served: how, when they count as received and why, and what proves it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.dates import short_day
from casework.queries.delivery_rows import DeliveryRow
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

PROVED = done("Received")
REFUSED = done("Would not take it")
BACK = State("Came back", Tone.RED, Mark.STOP)
COUNTS = State("Counts as received", Tone.BLUE, Mark.CLOCK)
RECORD = State("Record the proof", Tone.ACCENT, Mark.DOT)
AGAIN = State("Serve it again", Tone.RED, Mark.STOP)


def letter_rows(page: PartPage, rows: Sequence[DeliveryRow]) -> list[QWidget]:
    """A row for each service; the chip records the proof, or serves again what came back."""
    latest = rows[-1].id if rows else ""
    return [_row(page, one, is_last=one.id == latest) for one in rows]


def _row(page: PartPage, one: DeliveryRow, *, is_last: bool) -> TaskRow:
    lines = [Line(words) for words in _said(page, one)]
    if one.proof == "returned":
        act = Opener(page, "serve_again", delivery=one.id) if is_last else None
        can = act if page.may("serve_again") else None
        return TaskRow(one.letter_words, lines, AGAIN if can else BACK, can)
    if one.proof == "none" and page.may("record_proof"):
        act = Opener(page, "record_proof", delivery=one.id)
        return TaskRow(one.letter_words, lines, RECORD, act)
    state = REFUSED if one.proof == "refused" else PROVED
    return TaskRow(one.letter_words, lines, COUNTS if one.proof == "none" else state)


def _said(page: PartPage, one: DeliveryRow) -> list[str]:
    today = page.host.today
    by = f" ({one.handed_by})" if one.handed_by else ""
    to = f" to {one.sent_to}" if one.sent_to else ""
    sent = f"{one.how}{by}{to}, {short_day(one.sent_on, today=today)}"
    words = [f"Served {sent}."]
    if one.arrived_on is not None:
        arrived = short_day(one.arrived_on, today=today)
        rule = f" {one.deemed_by}." if one.received_on is None else ""
        words.append(f"Received {arrived}.{rule}")
    if one.proof != "none":
        ref = f" ({one.proof_ref})" if one.proof_ref else ""
        words.append(f"{one.proof_words}{ref}. {one.note}".strip())
    return words
