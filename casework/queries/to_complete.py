"""What is still to be filled in of a case that was running when it was entered."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.dates import say_day
from casework.domain.roles import READS_CASES
from casework.domain.running_case import ON_PAPER
from casework.domain.vocabulary import BLOCKING_SCREENS, SCREENS
from casework.fact_parts.file_records import kept_values
from casework.facts import facts_of
from casework.queries.clocks import case_clocks
from casework.store.tables.cases import Case, Correction
from casework.store.tables.changes import RunningEntry

LATENESS = "lateness"


@dataclass(frozen=True)
class ToComplete:
    """One thing to do: an act with what is known of it, or a part of the case to go to."""

    name: str
    line: str
    act: str = ""
    field: str = ""
    value: str = ""
    """What the act's form knows already: the answer to one of its questions."""
    where: str = ""


@look(*READS_CASES)
def to_complete(desk: Desk, case: str) -> tuple[ToComplete, ...]:
    """Nothing for a case that was entered when it began."""
    row = desk.case(case)
    entered = select(RunningEntry.id).where(RunningEntry.case_id == row.id)
    if desk.session.scalars(entered).first() is None:
        return ()
    return (
        *_missed(desk, row),
        *_questions(desk, row),
        *_evidence(desk, row),
        *_on_paper(desk, row),
    )


def _missed(desk: Desk, case: Case) -> Iterator[ToComplete]:
    for one in case_clocks(desk, case.id).clocks:
        is_told = any(each.kind == LATENESS for each in one.changes)
        if one.was_missed and not is_told:
            line = f"Missed: it was due on {say_day(one.row.due_on)}. Say why."
            yield ToComplete(one.row.title, line, "explain_lateness", "clock", one.row.id)


def _questions(desk: Desk, case: Case) -> Iterator[ToComplete]:
    facts = facts_of(desk, case)
    for kind in BLOCKING_SCREENS:
        if facts.screen(kind) == "not_known":
            yield ToComplete(SCREENS[kind], "Not known yet.", "answer_screen", "kind", kind)
    for one in facts.allegations:
        if not one.clause_forces:
            name = f"Allegation {one.number}: {one.heading}"
            line = "It names no rule yet. Choose the rule that is said to be broken."
            yield ToComplete(name, line, "amend_allegation", "allegation", one.id)


def _evidence(desk: Desk, case: Case) -> Iterator[ToComplete]:
    if not facts_of(desk, case).exhibits:
        line = "Nothing is sealed as evidence yet. Add what the file holds."
        yield ToComplete("Evidence", line, where="evidence")


def _on_paper(desk: Desk, case: Case) -> Iterator[ToComplete]:
    """Words that are still on paper only, unless a correction says them by now."""
    wanted = select(Correction.record, Correction.row_id, Correction.field)
    rows = desk.session.execute(wanted.where(Correction.case_id == case.id))
    said = {"/".join(one) for one in rows}
    for one in kept_values(desk, case):
        is_screen = one.key.startswith(("screens/", "earlier_answers/"))
        if one.said == ON_PAPER and one.key not in said and not is_screen:
            line = "In the file on paper. Copy what matters of it."
            yield ToComplete(one.about, line, "correct_record", "record", one.key)
