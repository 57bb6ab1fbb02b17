"""The policies that this store knows: those that ship, and those that the council installed."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.errors import NotFound
from casework.domain.refusals import packs as refusals
from casework.packs.policies import PolicyPack
from casework.packs.policy_reading import read_policy
from casework.store.tables.organisation import InstalledPolicy, PolicySignOff


def known_policies(desk: Desk) -> tuple[PolicyPack, ...]:
    """Every version, those that ship first."""
    rows = desk.session.scalars(select(InstalledPolicy).order_by(InstalledPolicy.id))
    return (*desk.packs.policies, *(_read(desk, row) for row in rows))


def versions(desk: Desk, code: str) -> tuple[PolicyPack, ...]:
    """The versions of one policy by the day they begin; raises `NotFound` when there is none."""
    found = [one for one in known_policies(desk) if one.code == code]
    if not found:
        raise NotFound(refusals.PACK_NOT_FOUND, code=code)
    return tuple(sorted(found, key=lambda one: one.effective_from))


def policy(desk: Desk, code: str, on: dt.date | None = None) -> PolicyPack:
    """The newest version, or the one in force on the day of the conduct.

    A version ends where the next begins, whatever its own file says. Raises `NotFound`.
    """
    known = versions(desk, code)
    if on is None:
        return known[-1]
    begun = [one for one in known if one.effective_from <= on]
    if not begun or not begun[-1].in_force_on(on):
        raise NotFound(refusals.PACK_NOT_IN_FORCE, code=code, day=say_day(on))
    return begun[-1]


def policy_bytes(desk: Desk, sha256: str) -> bytes:
    """The bytes of a version's file."""
    shipped = desk.packs.policy_bytes.get(sha256)
    if shipped is not None:
        return shipped
    wanted = select(InstalledPolicy.content).where(InstalledPolicy.sha256 == sha256)
    return desk.session.scalars(wanted).one()


def is_declared(desk: Desk, sha256: str) -> bool:
    """Whether somebody declared that this version was in force."""
    wanted = select(PolicySignOff.id).where(
        PolicySignOff.sha256 == sha256, PolicySignOff.kind == "adopted"
    )
    return desk.session.scalars(wanted).first() is not None


def _read(desk: Desk, row: InstalledPolicy) -> PolicyPack:
    known = desk.packs_read.get(row.id)
    if known is None:
        known = desk.packs_read[row.id] = read_policy(row.content, row.file_name)
    return known
