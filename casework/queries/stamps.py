"""Manifests that were given with exhibits, and time stamps that were asked for and brought in."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.dates import say_day, say_moment
from casework.domain.evidence_choices import AUDIENCES
from casework.domain.roles import READS_CASES
from casework.store.tables.cases import Case
from casework.store.tables.provenance import EvidenceManifest, TimeStamp

CHECKED = (
    "Its signature, the SHA-256 and the request fit. Whether the authority is to be trusted was "
    "not checked."
)
EARLY = "That is before it was asked for: one of the two clocks is wrong."
LATE = "That is after it was brought in: one of the two clocks is wrong."
_CLOCKS_DIFFER = dt.timedelta(minutes=10)


@dataclass(frozen=True)
class StampRow:
    """One time stamp; `is_open` while its answer has not been brought in."""

    id: str
    number: int
    asked_on: dt.date
    is_open: bool
    words: str
    """'Stamped by ..., as its answer says. ...'; of an open one when it was asked for."""


@dataclass(frozen=True)
class ManifestRow:
    """Exhibits that were given away with a list of their sums."""

    id: str
    number: int
    audience: str
    to_whom: str
    reason: str
    made_on: dt.date
    folder_name: str
    sha256: str
    content: str
    stamps: tuple[StampRow, ...]

    @property
    def given(self) -> int:
        """How many exhibits were given."""
        return sum("  exhibits/" in line for line in self.content.splitlines())


@look(*READS_CASES)
def manifests(desk: Desk, case: str) -> tuple[ManifestRow, ...]:
    """The manifests of a case, by number."""
    row = desk.case(case)
    stamps = stamps_of(desk, row)
    wanted = select(EvidenceManifest).where(EvidenceManifest.case_id == row.id)
    return tuple(
        ManifestRow(
            one.id,
            one.number,
            AUDIENCES.get(one.audience, one.audience),
            one.to_whom,
            one.reason,
            one.made_on,
            one.folder_name,
            one.sha256,
            one.content,
            stamps.get(one.id, ()),
        )
        for one in desk.session.scalars(wanted.order_by(EvidenceManifest.number))
    )


def stamps_of(desk: Desk, case: Case) -> Mapping[str, tuple[StampRow, ...]]:
    """The time stamps of a case by the id of the exhibit or manifest they are of."""
    found: dict[str, tuple[StampRow, ...]] = defaultdict(tuple)
    wanted = select(TimeStamp).where(TimeStamp.case_id == case.id).order_by(TimeStamp.number)
    for one in desk.session.scalars(wanted):
        found[one.exhibit_id or one.manifest_id or ""] += (_row(one),)
    return found


def _row(one: TimeStamp) -> StampRow:
    return StampRow(one.id, one.number, one.asked_on, one.stamped_at is None, _words(one))


def _words(one: TimeStamp) -> str:
    if one.stamped_at is None:
        return f"Asked for on {say_day(one.asked_on)}; no answer has been brought in."
    doubt = ""
    if one.stamped_at < one.entered_at - _CLOCKS_DIFFER:
        doubt = f" {EARLY}"
    elif one.brought_on is not None and one.stamped_at.date() > one.brought_on:
        doubt = f" {LATE}"
    at = say_moment(one.stamped_at)
    return f"Stamped by {one.authority}, {at}, as its answer says.{doubt} {CHECKED}"
