"""Rounds of an investigation: each report with the findings that it was signed on."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import FINDINGS
from casework.queries.investigation import ReportRow, report_rows
from casework.store.tables.allegations import Investigation
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import Conclusion


@dataclass(frozen=True)
class ConclusionRow:
    """A finding as a report was signed on it."""

    number: int
    heading: str
    finding_words: str
    reason: str


@dataclass(frozen=True)
class Round:
    """One round: its report, and its findings once it is signed."""

    report: ReportRow
    conclusions: tuple[ConclusionRow, ...]


def rounds(desk: Desk, case: Case) -> tuple[Round, ...]:
    """Every round, oldest first; the last is the one that runs, or was the last."""
    wanted = select(Investigation.id).where(Investigation.case_id == case.id)
    ids = list(desk.session.scalars(wanted.order_by(Investigation.id)))
    found = _conclusions(desk, ids)
    reports = report_rows(desk, case)
    return tuple(Round(report, tuple(found[one])) for one, report in zip(ids, reports, strict=True))


def _conclusions(desk: Desk, ids: list[str]) -> dict[str, list[ConclusionRow]]:
    found: dict[str, list[ConclusionRow]] = defaultdict(list)
    wanted = select(Conclusion).where(Conclusion.investigation_id.in_(ids))
    for one in desk.session.scalars(wanted.order_by(Conclusion.number)):
        words = FINDINGS.get(one.finding, "No finding")
        found[one.investigation_id].append(
            ConclusionRow(one.number, one.heading, words, one.reason)
        )
    return found
