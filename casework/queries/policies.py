"""The policies of the store: which there are, what to look at in each, who signed what."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.dates import plain_day
from casework.domain.roles import EVERYBODY
from casework.fact_parts.policies import known_policies, policy, versions
from casework.packs.pack_changes import changes
from casework.packs.pack_lint import remarks
from casework.packs.policies import Adoption, PolicyPack
from casework.store.tables.organisation import InstalledPolicy, PolicySignOff

ADOPTIONS = {
    Adoption.EVIDENCED: "Evidenced by the document",
    Adoption.DECLARED: "Declared by the council",
    Adoption.UNKNOWN: "Not known",
}
KINDS = {"approved": "Signed off", "adopted": "Declared to be in force"}


@dataclass(frozen=True)
class SignOffRow:
    """Who said what of a version, and when."""

    words: str
    by: str
    reason: str
    on: dt.date


@dataclass(frozen=True)
class DifferenceRow:
    """What a version changes against the one before."""

    about: str
    was: str
    now: str


@dataclass(frozen=True)
class PolicyRow:
    """A policy in its newest version. `remarks` are (about, sentence)."""

    code: str
    title: str
    council: str
    version: str
    nation: str
    since: dt.date
    adoption: str
    needs_declaring: bool
    known_by: str
    source: str
    is_installed: bool
    is_chosen: bool
    clauses: int
    remarks: tuple[tuple[str, str], ...]
    sign_offs: tuple[SignOffRow, ...]
    earlier: str
    """The version before, if there is one."""
    differences: tuple[DifferenceRow, ...]


@look(*EVERYBODY)
def policies(desk: Desk) -> tuple[PolicyRow, ...]:
    """Every policy, the chosen one first."""
    codes = dict.fromkeys(one.code for one in known_policies(desk))
    installed = set(desk.session.scalars(select(InstalledPolicy.sha256)))
    rows = [_row(desk, policy(desk, code), installed) for code in codes]
    return tuple(sorted(rows, key=lambda one: (not one.is_chosen, one.council)))


def _row(desk: Desk, pack: PolicyPack, installed: set[str]) -> PolicyRow:
    council, signed = desk.organisation, _sign_offs(desk, pack)
    before = [one for one in versions(desk, pack.code) if one.sha256 != pack.sha256]
    old = before[-1] if before else None
    declared = any(one.words == KINDS["adopted"] for one in signed)
    return PolicyRow(
        code=pack.code,
        title=pack.title,
        council=pack.council,
        version=pack.version,
        nation=pack.nation,
        since=pack.effective_from,
        adoption=ADOPTIONS[pack.adoption],
        needs_declaring=pack.adoption is Adoption.UNKNOWN and not declared,
        known_by=f"{pack.sourced.confidence.words}, checked {plain_day(pack.sourced.checked)}",
        source=pack.sourced.source,
        is_installed=pack.sha256 in installed,
        is_chosen=pack.code == council.pack_code,
        clauses=len(pack.clauses),
        remarks=tuple((one.about, one.sentence) for one in remarks(pack)),
        sign_offs=signed,
        earlier=old.version if old else "",
        differences=tuple(
            DifferenceRow(one.about, one.was, one.now)
            for one in (changes(old, pack) if old else ())
        ),
    )


def _sign_offs(desk: Desk, pack: PolicyPack) -> tuple[SignOffRow, ...]:
    wanted = select(PolicySignOff).where(PolicySignOff.sha256 == pack.sha256)
    return tuple(
        SignOffRow(KINDS.get(one.kind, one.kind), one.by, one.reason, one.on)
        for one in desk.session.scalars(wanted.order_by(PolicySignOff.on, PolicySignOff.id))
    )
