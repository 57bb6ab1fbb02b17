"""Pinning: the bytes of a pack in use are kept, and clauses are copied as they stood."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.errors import BadEntry, NotFound
from casework.domain.refusals import packs as refusals
from casework.facts import pack_of
from casework.packs.clauses import OtherRule
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
    pack = desk.packs.policy(code)
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
            content=desk.packs.policy_bytes[pack.sha256],
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
    pack = pack_of(desk, case)
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
