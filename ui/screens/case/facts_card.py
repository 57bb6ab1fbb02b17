"""The register of facts: each with how it stands and what it rests on."""

from casework.domain.inquiry_words import FACT_STATUSES
from casework.domain.phrases import in_sentence
from casework.fact_parts.register import FactOnFile
from ui.plain import counted
from ui.screens.case.record_cards import Acts, offer, rows_card
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

EMPTY = (
    "No fact is recorded yet. A fact says what happened, in plain words, and what shows it; the "
    "register becomes the facts of the report."
)
STATES = {
    "agreed": done("Agreed"),
    "established": done("Established"),
    "disputed": State("Disputed", Tone.AMBER, Mark.DOT),
    "not_established": State("Not established", Tone.QUIET, Mark.STOP),
    "withdrawn": State("Taken out"),
}


def facts_card(facts: tuple[FactOnFile, ...], acts: Acts) -> Card:
    """Facts by number; those entered by mistake last."""
    standing = [one for one in facts if one.status != "withdrawn"]
    gone = [one for one in facts if one.status == "withdrawn"]
    rows = [_fact(one, acts) for one in (*standing, *gone)]
    note = counted(len(standing), "fact", "facts") if standing else ""
    offered = (offer("Record a fact", "record_fact"),)
    return rows_card("Register of facts", rows, EMPTY, acts, offered, note=note)


def _fact(one: FactOnFile, acts: Acts) -> TaskRow:
    cite = acts.opener("cite_for_fact", fact=one.id) if one.status != "withdrawn" else None
    settle = acts.opener("settle_fact", fact=one.id)
    waits = one.status == "disputed" and settle is not None
    lines = [
        Line(one.when[:1].upper() + one.when[1:]),
        Line(_rests(one), "Name a source", cite),
        Line(_last(one), "Say that it stands otherwise", None if waits else settle),
        *(Line(f"Before: {_stood(each.status, each.reason)}") for each in one.standings[:-1]),
    ]
    lines = [line for line in lines if line.text or line.follow]
    if waits:
        return TaskRow(_name(one), lines, State("Settle it", Tone.AMBER, Mark.DOT), settle)
    return TaskRow(_name(one), lines, STATES.get(one.status, State(one.status)))


def _rests(one: FactOnFile) -> str:
    rests = "; ".join(source.words for source in one.sources)
    return f"Rests on {rests}." if rests else "No exhibit or statement is named for it yet."


def _last(one: FactOnFile) -> str:
    last = one.standings[-1] if one.standings else None
    if last is None:
        return ""
    by = f"Said by {in_sentence(last.settled_by)}. " if last.settled_by else ""
    return f"{by}{last.reason}".strip()


def _name(one: FactOnFile) -> str:
    return f"{one.number}  {one.text}"


def _stood(status: str, reason: str) -> str:
    words = FACT_STATUSES.get(status, status).lower()
    return f"{words}, {reason}" if reason else words
