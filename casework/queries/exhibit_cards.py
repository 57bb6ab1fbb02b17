"""The exhibits of a case as cards: only what the grid says, so that thousands are read at once."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.evidence.capture import Contains
from casework.fact_parts.capture_doubts import capture_doubts
from casework.fact_parts.unseen import exhibits_apart
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLikeness

CONTENTS = {one.value: one.label for one in Contains}


@dataclass(frozen=True, slots=True)
class CardRow:
    """One exhibit in a few words; everything else of it is read when it is chosen."""

    id: str
    number: int
    title: str
    kind: str
    platform: str
    posted_on: dt.date | None
    posted_time: str
    captured_on: dt.date | None
    obtained_on: dt.date
    is_picture: bool
    is_sensitive: bool
    damage: str
    verified_at: dt.datetime
    contains: tuple[str, ...]
    is_apart: bool
    is_asked_about: bool
    """Whether it looks like another, and nobody has said what the two are."""
    has_doubt: bool
    """Whether it is not clear that it was got openly."""

    @property
    def label(self) -> str:
        """'EX-3'."""
        return f"EX-{self.number}"


@look(*READS_CASES)
def exhibit_cards(desk: Desk, case: str) -> tuple[CardRow, ...]:
    """Every exhibit of a case, by number."""
    row = desk.case(case)
    wanted = select(
        *(Exhibit.id, Exhibit.number, Exhibit.title, Exhibit.kind_label, Exhibit.platform),
        *(Exhibit.posted_on, Exhibit.posted_time, Exhibit.captured_on, Exhibit.obtained_on),
        *(Exhibit.is_picture, Exhibit.is_sensitive, Exhibit.damage, Exhibit.verified_at),
        Exhibit.contains,
    ).where(Exhibit.case_id == row.id)
    found = desk.session.execute(wanted.order_by(Exhibit.number)).all()
    apart, doubts = exhibits_apart(desk, row), capture_doubts(desk, row) if found else {}
    asked = _asked(desk, row.id)
    return tuple(
        CardRow(*facts, _held(held), key in apart, key in asked, key in doubts)  # type: ignore[call-arg]
        for *facts, held in found
        if (key := facts[0])
    )


def _held(codes: str) -> tuple[str, ...]:
    return tuple(CONTENTS.get(one, one) for one in codes.split(",")) if codes else ()


def _asked(desk: Desk, case_id: str) -> frozenset[str]:
    wanted = (
        select(ExhibitLikeness.exhibit_id, ExhibitLikeness.other_id)
        .join(Exhibit, Exhibit.id == ExhibitLikeness.exhibit_id)
        .where(Exhibit.case_id == case_id, ExhibitLikeness.answer == "")
    )
    return frozenset(one for pair in desk.session.execute(wanted) for one in pair)
