"""Pinning: the bytes of a pack in use are kept, and clauses are copied as they stood."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.errors import BadEntry, NotFound
from casework.domain.refusals import packs as refusals
from casework.fact_parts.policies import policy, policy_bytes
from casework.facts import pack_of
from casework.packs.clauses import OtherRule
from casework.packs.policies import PolicyPack
from casework.store.tables.cases import Case
from casework.store.tables.organisation import PackVersion

CODE_FORCE = "must"
"""A professional code is a rule its registrants must follow."""


@dataclass(frozen=True)
class PinnedClause:
    """A rule as it stood on a day, wherever it comes from."""

    origin: str
    origin_title: str
    clause_id: str
    printed_ref: str
    heading: str
    paraphrase: str
    force: str
    effective_from: dt.date | None
    effective_to: dt.date | None

    def is_in_force(self, day: dt.date) -> bool:
        """Whether conduct on that day falls under this rule."""
        begun = self.effective_from is None or self.effective_from <= day
        return begun and (self.effective_to is None or day <= self.effective_to)


def pinned_pack(desk: Desk, code: str) -> PackVersion:
    """The stored version of the pack now in force under `code`; stored when it is new here."""
    return keep_version(desk, policy(desk, code))


def keep_version(desk: Desk, pack: PolicyPack) -> PackVersion:
    """The stored bytes of a version in use."""
    code = pack.code
    found = desk.session.scalars(
        select(PackVersion).where(PackVersion.code == code, PackVersion.sha256 == pack.sha256)
    ).first()
    if found is not None:
        return found
    return desk.add(
        PackVersion(
            code=code,
            title=pack.title,
            sha256=pack.sha256,
            content=policy_bytes(desk, pack.sha256),
            effective_from=pack.effective_from,
            effective_to=pack.effective_to,
        )
    )


def clause_of(desk: Desk, case: Case, clause_id: str, day: dt.date) -> PinnedClause:
    """A clause of the case's pack, a rule beside it, or a clause of a code ('sssc 2.3').

    Raises `BadEntry` with the field `clauses` when there is none.
    """
    body, _, ref = clause_id.partition(" ")
    if ref and body.lower() in [one.code for one in desk.packs.bodies]:
        return _of_code(desk, body.lower(), ref, day)
    pack = pack_on(desk, case, day)
    try:
        clause = pack.clause(clause_id)
    except NotFound:
        raise BadEntry(
            refusals.CLAUSE_NOT_FOUND, where="clauses", clause=clause_id, pack=pack.title
        ) from None
    first, last = pack.effective_from, pack.effective_to
    if isinstance(clause, OtherRule):
        first, last = clause.effective_from or first, clause.effective_to
    return PinnedClause(
        origin="other" if isinstance(clause, OtherRule) else "policy",
        origin_title=clause.policy if isinstance(clause, OtherRule) else pack.title,
        clause_id=clause.clause_id,
        printed_ref=clause.printed_ref,
        heading=clause.heading,
        paraphrase=clause.paraphrase,
        force=clause.force.value,
        effective_from=first,
        effective_to=last,
    )


def pack_on(desk: Desk, case: Case, day: dt.date) -> PolicyPack:
    """The version of the case's policy on the day of the conduct; the case's own if there is none.

    Its bytes are kept as soon as an allegation rests on it.
    """
    pinned = pack_of(desk, case)
    try:
        found = policy(desk, pinned.code, day)
    except NotFound:
        return pinned
    if found.sha256 == pinned.sha256 or pinned.effective_from == found.effective_from:
        return pinned
    keep_version(desk, found)
    return found


def spanning(desk: Desk, case: Case, clauses: Iterable[str], first: dt.date, last: dt.date) -> str:
    """The policy or code whose rules changed between two days of the conduct; '' if none did."""
    for one in clauses:
        body, _, ref = one.partition(" ")
        known = [each for each in desk.packs.bodies if each.code == body.lower()] if ref else []
        for each in known:
            before, after = each.code_on(first), each.code_on(last)
            if before and after and before != after:
                return after.title
        before_pack, after_pack = pack_on(desk, case, first), pack_on(desk, case, last)
        if not known and before_pack.sha256 != after_pack.sha256:
            return after_pack.title
    return ""


def _of_code(desk: Desk, body: str, ref: str, day: dt.date) -> PinnedClause:
    """The edition of the body's code that was in force on the day of the conduct."""
    known = desk.packs.body(body)
    code = known.code_on(day)
    clause = next((one for one in code.clauses if one.ref == ref), None) if code else None
    name = known.short_name
    if code is None or clause is None:
        raise BadEntry(
            refusals.CLAUSE_NOT_FOUND, where="clauses", clause=f"{name} {ref}", pack=name
        )
    return PinnedClause(
        origin=body,
        origin_title=code.title,
        clause_id=f"{name} {ref}",
        printed_ref=f"{name} {ref}",
        heading=code.title,
        paraphrase=clause.paraphrase,
        force=CODE_FORCE,
        effective_from=code.effective_from,
        effective_to=code.effective_to,
    )
