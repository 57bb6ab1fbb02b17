"""Content asked to be taken down: what was asked, answered, looked for, and proposed."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.fact_parts.changes import voided
from casework.queries.filling import filled
from casework.queries.region_rows import ChangeRow, RegionRecords
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.region_records import RemovalCheck
from casework.store.tables.regions import Removal


@dataclass(frozen=True)
class CheckRow:
    """Somebody looked: what they saw, and the exhibit that shows it ('EX-4', or '')."""

    on: dt.date
    time: str
    checked_by: str
    how: str
    is_gone: bool
    exhibit: str


@dataclass(frozen=True)
class RemovalRow:
    """A request, instruction or report; `state` is requested, removed, refused or unable.

    `exhibit` is 'EX-3' or ''. `proposal` is '', proposed, charged or declined; `charged_as` the
    number of the allegation. `answer_by` and `check_by` are what falls due next.
    """

    id: str
    kind: str
    what: str
    url: str
    exhibit: str
    asked_on: dt.date
    asked_time: str
    asked_of: str
    asked_how: str
    sensitive: str
    their_reference: str
    state: str
    answered_on: dt.date | None
    answered_by: str
    answer: str
    on_advice: str
    proposal: str
    proposal_reason: str
    proposal_by: str
    proposal_on: dt.date | None
    charged_as: int
    checks: tuple[CheckRow, ...]
    changes: tuple[ChangeRow, ...]
    answer_by: dt.date | None
    check_by: dt.date | None

    @property
    def is_seen_gone(self) -> bool:
        """Somebody looked last, and it was gone."""
        return bool(self.checks) and self.checks[-1].is_gone


def removals(desk: Desk, case: Case, kept: RegionRecords) -> tuple[RemovalRow, ...]:
    """Oldest first."""
    wanted = select(Removal).where(Removal.case_id == case.id, Removal.id.not_in(voided("removal")))
    wanted = wanted.order_by(Removal.id)
    rows = desk.session.scalars(wanted).all()
    if not rows:
        return ()
    labels = _labels(desk, case)
    checks = _checks(desk, [one.id for one in rows], labels)
    numbered = select(Allegation.id, Allegation.number).where(Allegation.case_id == case.id)
    numbers = {row.id: row.number for row in desk.session.execute(numbered)}
    return tuple(
        filled(
            RemovalRow,
            one,
            exhibit=labels.get(one.exhibit_id or "", ""),
            charged_as=numbers.get(one.allegation_id or "", 0),
            checks=tuple(checks.get(one.id, ())),
            changes=kept.changes_of(one.id),
            answer_by=_answer_by(kept, one.id),
            check_by=kept.due_of("REMOVAL_CHECK", one.id),
        )
        for one in rows
    )


def _answer_by(kept: RegionRecords, row_id: str) -> dt.date | None:
    hours = kept.due_of("REMOVAL_ANSWER_SENSITIVE", row_id)
    return hours or kept.due_of("REMOVAL_ANSWER", row_id)


def _checks(desk: Desk, ids: list[str], labels: dict[str, str]) -> dict[str, list[CheckRow]]:
    """Request → looks at it, oldest first."""
    wanted = select(RemovalCheck).where(RemovalCheck.removal_id.in_(ids))
    found: dict[str, list[CheckRow]] = {}
    for each in desk.session.scalars(wanted.order_by(RemovalCheck.on, RemovalCheck.id)):
        row = filled(CheckRow, each, exhibit=labels.get(each.exhibit_id or "", ""))
        found.setdefault(each.removal_id, []).append(row)
    return found


def _labels(desk: Desk, case: Case) -> dict[str, str]:
    wanted = select(Exhibit.id, Exhibit.number).where(Exhibit.case_id == case.id)
    return {row.id: f"EX-{row.number}" for row in desk.session.execute(wanted)}
