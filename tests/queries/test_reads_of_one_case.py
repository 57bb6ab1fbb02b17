"""An act or a page of one case reads the rows of that case, however many others there are."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event, text

from casework.queries import (
    beside,
    case_history,
    case_page,
    decisions,
    exhibits,
    matrix,
    report_page,
)
from casework.services import people, referrals, suspensions, triage
from tests.services.walking import INVESTIGATOR, Walk

FEW_ROWS = {
    "organisation", "calendars", "closed_days", "users", "bars", "pack_versions",
    "installed_policies",
}  # fmt: skip
"""Tables that do not grow with the cases."""
LOOKS = [
    beside.beside,
    case_history.audit_lines,
    case_history.chronology,
    case_history.corrections,
    case_history.departures,
    case_history.documents,
    case_page.header,
    case_page.overview,
    decisions.duties,
    decisions.hearings,
    decisions.outcome,
    exhibits.exhibits,
    matrix.matrix,
    report_page.report,
]


def scanned(walk: Walk, what: Callable[[], Any]) -> set[str]:
    """Tables read row by row, and indexes of the whole store that were read, while doing it."""
    asked: list[tuple[str, Any]] = []

    def note(*args: Any) -> None:
        asked.append((args[2], args[3]))

    engine = walk.ws.store.engine
    event.listen(engine, "before_cursor_execute", note)
    what()
    event.remove(engine, "before_cursor_execute", note)
    found = set()
    with walk.ws.store.reading() as session:
        for statement, parameters in asked:
            if not statement.lstrip().upper().startswith("SELECT"):
                continue
            raw = session.connection().connection.cursor()
            raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            for row in raw.fetchall():
                found |= set(re.findall(r"^SCAN (\w+)", row[3]))
                found |= set(re.findall(r"INDEX (ix_clocks_is_running\w*)", row[3]))
            session.execute(text("SELECT 1"))
    return {one for one in found if one not in FEW_ROWS}


@pytest.mark.parametrize("look", LOOKS, ids=lambda one: one.__name__)
def test_a_page_reads_its_own_case(walk: Walk, look: Callable[..., Any]) -> None:
    walk.exhibit()
    walk.alleged()
    assert scanned(walk, lambda: walk.ws.read(look, walk.case)) == set()


def test_an_act_reads_its_own_case(walk: Walk) -> None:
    for act, told in (
        (triage.start_triage, {}),
        (triage.answer_screen, {"kind": "possible_crime", "answer": "no"}),
        (people.name_part, {"person": INVESTIGATOR, "part": "investigator"}),
        (suspensions.suspend, {"reason": "R", "authorised_by": "P. Okafor"}),
        (
            referrals.decide_referral,
            {"body": "sssc", "decision": "refer", "reason": "R", "approved_by": "C."},
        ),
    ):
        read = scanned(walk, lambda act=act, told=told: walk.do(act, **told))  # type: ignore[misc]
        assert read == set(), act
    assert scanned(walk, lambda: walk.exhibit()) == set()
    assert scanned(walk, lambda: walk.alleged()) == set()
    assert scanned(walk, lambda: walk.note()) == set()


def test_the_watch_sees_a_whole_table_read(walk: Walk) -> None:
    def everything() -> None:
        with walk.ws.store.reading() as session:
            session.execute(text("SELECT * FROM clocks WHERE title = 'x'")).all()

    assert scanned(walk, everything) == {"clocks"}
