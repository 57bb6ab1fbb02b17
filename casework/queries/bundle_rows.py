"""The bundle as a list: its papers by number, and who holds which copy."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.hearing_choices import BUNDLE_FORMS, PAPER_ANSWERS, SIDES
from casework.fact_parts.hearing_room import belongs_in_bundle, label_of, missing_from
from casework.fact_parts.response_papers import request_number
from casework.queries.filling import filled
from casework.queries.hearing_rows import name_of
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import BundleIssue, HearingPaper


@dataclass(frozen=True)
class PaperRow:
    """A paper of the bundle."""

    id: str
    label: str
    side_words: str
    title: str
    pages: int | None
    given_on: dt.date
    given_by: str
    is_late: bool
    late_reason: str
    withheld_reason: str
    answer: str
    answer_words: str
    answer_reason: str
    request: int | None
    """The number of what the employee asked for, where it is listed because of that."""


@dataclass(frozen=True)
class IssueRow:
    """Who was given the bundle, and what it lacks now."""

    id: str
    number: int
    holder: str
    issued_on: dt.date
    how: str
    papers: str
    missing: str
    note: str
    returned_on: dt.date | None
    returned_note: str


def paper_rows(desk: Desk, case: Case) -> tuple[PaperRow, ...]:
    """Every paper on the list, by number."""
    return tuple(_paper(desk, one) for one in _papers(desk, case))


def _papers(desk: Desk, case: Case) -> list[HearingPaper]:
    wanted = select(HearingPaper).where(HearingPaper.case_id == case.id)
    return list(desk.session.scalars(wanted.order_by(HearingPaper.number, HearingPaper.suffix)))


def _paper(desk: Desk, one: HearingPaper) -> PaperRow:
    return filled(
        PaperRow,
        one,
        label=label_of(one),
        side_words=SIDES.get(one.side, one.side),
        answer_words=PAPER_ANSWERS.get(one.answer, one.answer),
        request=request_number(desk, one.request_id),
    )


def issue_rows(desk: Desk, case: Case) -> tuple[IssueRow, ...]:
    """Who was given the bundle, and what each copy lacks now."""
    wanted = tuple(label_of(one) for one in _papers(desk, case) if belongs_in_bundle(one))
    rows = desk.session.scalars(
        select(BundleIssue).where(BundleIssue.case_id == case.id).order_by(BundleIssue.number)
    )
    return tuple(
        filled(
            IssueRow,
            one,
            holder=name_of(desk, one.person_id),
            how=BUNDLE_FORMS.get(one.how, one.how),
            missing=", ".join(missing_from(one.papers, wanted)),
        )
        for one in rows
    )
