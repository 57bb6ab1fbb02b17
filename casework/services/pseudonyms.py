"""The key to the pseudonyms of a case: kept apart, opened with a reason, every look written down.

In no paper, no search, no line of the chronology, and not for those who only read the case.
"""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, Refused
from casework.domain.ids import CaseId
from casework.domain.redaction_choices import PSEUDONYM_KINDS, pseudonym
from casework.domain.refusal import unmet
from casework.domain.refusals import redaction as refusals
from casework.domain.roles import Role
from casework.domain.search_text import fold
from casework.fact_parts.sight import my_own
from casework.services.steps_taken import beside
from casework.store.tables.cases import Case
from casework.store.tables.redactions import KeyLook, Pseudonym


@dataclass(frozen=True)
class KeyEntry:
    """Who a pseudonym stands for."""

    id: str
    kind: str
    label: str
    stands_for: str
    note: str


@dataclass(frozen=True)
class LookRow:
    """Somebody opened the key."""

    at: dt.datetime
    by: str
    why: str


@dataclass(frozen=True)
class Key:
    """All of a case's key, and who opened it, the latest look last."""

    entries: tuple[KeyEntry, ...]
    looks: tuple[LookRow, ...]


@act(Role.CASEWORKER)
def add_pseudonym(
    desk: Desk, case: CaseId, *, kind: str, stands_for: str, on: dt.date, note: str = ""
) -> str:
    """Give somebody the next pseudonym of its kind, such as 'Child A'; it is never given again."""
    entries.choice(kind, PSEUDONYM_KINDS, "kind", "who it is")
    name = entries.line(stands_for, "stands_for", "who it stands for", required=True)
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on, when_closed=True)
    _must_be_mine(desk, row)
    known = desk.session.scalars(select(Pseudonym).where(Pseudonym.case_id == row.id)).all()
    for one in known:
        if fold(one.stands_for) == fold(name):
            raise BadEntry(refusals.HAS_A_PSEUDONYM, label=one.label)
    number = 1 + max((one.number for one in known if one.kind == kind), default=0)
    made = Pseudonym(
        case_id=row.id,
        kind=kind,
        number=number,
        label=pseudonym(kind, number),
        stands_for=name,
        note=said,
    )
    return desk.add(made).id


@act(Role.CASEWORKER)
def open_key(desk: Desk, case: CaseId, *, why: str) -> Key:
    """Open the key of a case; who, when and why is written down first. Raises `Refused`."""
    reason = entries.passage(why, "why", "the reason", required=True)
    row = desk.case(case)
    desk.about(row)
    _must_be_mine(desk, row)
    desk.add(KeyLook(case_id=row.id, at=desk.at, by=desk.user.name, why=reason))
    found = select(Pseudonym).where(Pseudonym.case_id == row.id)
    looks = select(KeyLook).where(KeyLook.case_id == row.id).order_by(KeyLook.at, KeyLook.id)
    return Key(
        tuple(
            KeyEntry(one.id, one.kind, one.label, one.stands_for, one.note)
            for one in desk.session.scalars(found.order_by(Pseudonym.kind, Pseudonym.number))
        ),
        tuple(LookRow(one.at, one.by, one.why) for one in desk.session.scalars(looks)),
    )


def _must_be_mine(desk: Desk, case: Case) -> None:
    """Raise `Refused` for whoever is not the caseworker of the case and does not cover for them."""
    wanted = select(func.count()).select_from(Case).where(Case.id == case.id, my_own(desk))
    if not desk.session.scalar(wanted):
        raise Refused([unmet(refusals.KEY_NOT_YOURS)])
