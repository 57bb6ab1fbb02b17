"""Allegations as rows of the matrix: what is in each cell, and what is missing."""

import datetime as dt

from casework.queries.matrix import AllegationRow, ClauseRow, PlacedRow
from ui.due_words import span
from ui.tokens import Tone
from ui.widgets.chips import State
from ui.widgets.matrix_cell import Cell, Column, Kind, Piece, Row
from ui.widgets.paint import Mark

COLUMNS = (
    Column("allegation", "Allegation", 235),
    Column("clauses", "Clauses", 150),
    Column("for", "For", 168),
    Column("against", "Against", 145),
    Column("answer", "Their answer", 160),
    Column("finding", "Finding", 142),
)
SHOWN = 5
"""So many pieces of evidence are named in a cell; the rest are counted, and shown when it opens."""
MISSING = "Add, or say that none was found"
GROSS = {
    "yes": Piece(Kind.CHIP, "Gross if shown", State("Gross if shown", Tone.RED, Mark.STOP)),
    "not_known": Piece(Kind.QUIET, "Gross misconduct: not known yet"),
}
FINDING_TONES = {
    "supported": (Tone.AMBER, Mark.TICK),
    "not_supported": (Tone.PLAIN, Mark.TICK),
    "unable": (Tone.BLUE, Mark.STOP),
}


def matrix_row(one: AllegationRow, today: dt.date) -> Row:
    """One allegation."""
    return Row(
        one.id,
        f"Allegation {one.number}, {one.heading}",
        (
            _allegation(one, today),
            _clauses(one),
            _side(one.placed_for, nothing=one.nothing_for),
            _side(one.placed_against, nothing=one.nothing_against),
            _answer(one, today),
            _finding(one),
        ),
    )


def _allegation(one: AllegationRow, today: dt.date) -> Cell:
    when = span(one.conduct_from, one.conduct_to, today)
    return Cell(
        (
            Piece(Kind.STRONG, f"{one.number}  {one.heading}"),
            Piece(Kind.QUIET, f"{when} · {one.category}"),
        )
    )


def _clauses(one: AllegationRow) -> Cell:
    pieces = [Piece(Kind.TEXT, _rule(each)) for each in one.clauses]
    if one.gross in GROSS:
        pieces.append(GROSS[one.gross])
    missing = "" if one.clauses else "Choose the rule that is said to be broken"
    return Cell(tuple(pieces) if one.clauses else (), missing)


def _rule(one: ClauseRow) -> str:
    """As it is printed: 'Bullet 4, page 5', 'SSSC 2.3'; a rule without a number by its name."""
    words = one.printed_ref or one.heading
    return words[:1].upper() + words[1:]


def _side(placed: tuple[PlacedRow, ...], *, nothing: bool) -> Cell:
    pieces = []
    for one in placed[:SHOWN]:
        words = f"{one.label} {one.title}".strip()
        pieces.append(Piece(Kind.CHIP, words, State(words, Tone.BLUE)))
        if one.note:
            pieces.append(Piece(Kind.QUIET, one.note))
    if len(placed) > SHOWN:
        pieces.append(Piece(Kind.TEXT, f"and {len(placed) - SHOWN} more"))
    if nothing and not placed:
        pieces.append(Piece(Kind.TEXT, "None was found"))
    return Cell(tuple(pieces), "" if pieces else MISSING)


def _answer(one: AllegationRow, today: dt.date) -> Cell:
    if not one.answer:
        return Cell((), "Record what the employee says")
    pieces = [Piece(Kind.TEXT, _short(one.answer))]
    if one.answered_on is not None:
        pieces.append(Piece(Kind.QUIET, span(one.answered_on, one.answered_on, today)))
    return Cell(tuple(pieces))


def _finding(one: AllegationRow) -> Cell:
    if not one.finding:
        return Cell((Piece(Kind.CHIP, "Not started", State("Not started")),))
    tone, mark = FINDING_TONES.get(one.finding, (Tone.PLAIN, Mark.TICK))
    chip = Piece(Kind.CHIP, one.finding_words, State(one.finding_words, tone, mark))
    return Cell((chip, Piece(Kind.QUIET, _short(one.finding_reason))))


def _short(text: str, longest: int = 140) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
