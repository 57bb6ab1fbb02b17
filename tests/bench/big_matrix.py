"""A case with many allegations and exhibits, placed for and against, as rows of the store."""

import datetime as dt
from itertools import cycle

from casework.desk import Desk, act
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.services.indexing import index_case
from casework.store.tables.allegations import Allegation, AllegationClause, Placement
from casework.store.tables.evidence import Exhibit
from casework.workspace import Workspace
from tests.builders import a_case

DAY = dt.date(2026, 6, 19)
AT = dt.datetime(2026, 6, 24, 9, tzinfo=dt.UTC)
KINDS = ("REP", "CONF", "BOUND", "BULL", "DISC", "DEF")


@act(Role.CASEWORKER)
def fill_case(desk: Desk, case: str, *, allegations: int, exhibits: int) -> None:
    """Exhibits without bytes: the matrix reads their register only."""
    made = [_exhibit(desk, case, number) for number in range(1, exhibits + 1)]
    rows = [_allegation(desk, case, number) for number in range(1, allegations + 1)]
    for place, (one, row) in enumerate(zip(made, cycle(rows), strict=False)):
        _place(desk, row, one, "against" if place // allegations % 3 == 2 else "for")
        _place(desk, rows[(place * 7 + 3) % allegations], one, "for")
    index_case(desk, desk.case(case))


def a_big_case(workspace: Workspace, *, allegations: int = 12, exhibits: int = 200) -> CaseId:
    """The case, in an open store."""
    case = a_case(workspace)
    workspace.run(fill_case, case, allegations=allegations, exhibits=exhibits)
    return case


def _exhibit(desk: Desk, case: str, number: int) -> Exhibit:
    return desk.add(
        Exhibit(
            case_id=case,
            number=number,
            title=f"Post {number} in the group, with comments by colleagues",
            kind="png",
            kind_label="PNG picture",
            size=400_000,
            sha256=f"{number:064x}",
            is_picture=False,
            width=0,
            height=0,
            is_sensitive=number % 9 == 0,
            obtained_on=DAY,
            sealed_at=AT,
            verified_at=AT,
        )
    )


def _allegation(desk: Desk, case: str, number: int) -> Allegation:
    row = desk.add(
        Allegation(
            case_id=case,
            number=number,
            heading=f"Posts of week {number} about colleagues and the unit",
            text="What was posted, where, and who could read it. " * 8,
            category=KINDS[number % len(KINDS)],
            conduct_from=DAY,
            conduct_to=DAY,
            is_gross="not_known",
            nothing_for=False,
            nothing_against=False,
            answer="She says that the group was private and that nobody was named. " * 4,
            answered_on=DAY,
        )
    )
    for clause in ("G-10", "G-14", "G-16"):
        desk.add(
            AllegationClause(
                allegation_id=row.id,
                origin="policy",
                clause_id=clause,
                printed_ref=f"bullet {number}, page 6",
                heading="Expected standards of conduct when using social media",
                paraphrase="Nothing that harms the council, its people or those it serves",
                force="prohibited",
            )
        )
    return row


def _place(desk: Desk, row: Allegation, exhibit: Exhibit, side: str) -> None:
    desk.add(Placement(allegation_id=row.id, side=side, exhibit_id=exhibit.id, taken_back_on=None))
