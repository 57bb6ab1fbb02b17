"""Reads a whole policy pack from its bytes, and refuses one that contradicts itself."""

import hashlib
from types import MappingProxyType

from casework.domain.refusals import packs as refusals
from casework.packs import policy_parts as parts
from casework.packs.clauses import Clause, OtherRule
from casework.packs.employers import read_employers
from casework.packs.examples import read_example
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.reading import Table, parse_table
from casework.packs.sourced import Sourced, read_sourced


def pack_bytes_sha256(content: bytes) -> str:
    """SHA-256 of a pack's bytes as they stand in its file, in hex."""
    return hashlib.sha256(content).hexdigest()


def read_policy(content: bytes, file: str) -> PolicyPack:
    """The pack in these bytes (a file's, or those a store keeps); raises `PackProblem`."""
    whole = parse_table(content, file)
    about = whole.table("pack")
    sourced = read_sourced(about)
    clauses, others = _rules(whole, sourced)
    known = frozenset(one.clause_id for one in (*clauses, *others))
    sanctions = tuple(parts.read_sanction(row, sourced) for row in whole.tables("sanction"))
    codes = frozenset(one.code for one in sanctions)
    pack = PolicyPack(
        code=about.text("code"),
        version=about.text("version"),
        title=about.text("title"),
        council=about.text("council"),
        nation=about.text("nation"),
        effective_from=about.day("effective_from"),
        effective_to=about.day_or_none("effective_to"),
        adoption=about.choice("adoption", Adoption),
        adoption_note=about.text("adoption_note", ""),
        source_file=about.text("source_file"),
        sourced=sourced,
        clauses=clauses,
        other_rules=others,
        settings=MappingProxyType(parts.read_settings(whole.table("settings"), sourced, known)),
        person_types=tuple(parts.read_person_type(row) for row in whole.tables("person_type")),
        sanctions=tuple(sorted(sanctions, key=lambda one: one.order)),
        decision_makers=parts.read_decision_makers(whole, sourced, codes),
        procedures=tuple(parts.read_procedure(row, sourced) for row in whole.tables("procedure")),
        routes=tuple(parts.read_route(row, known) for row in whole.tables("route")),
        monitoring=about.texts("monitoring", ()),
        laws=tuple(parts.read_law(row, sourced) for row in whole.tables("law_ref")),
        companion_documents=about.texts("companion_documents", ()),
        lint=about.texts("lint", ()),
        employers=read_employers(whole, sourced),
        examples=tuple(read_example(row, known) for row in whole.tables("example")),
        sha256=pack_bytes_sha256(content),
    )
    _check(whole, about, pack)
    return pack


def _rules(whole: Table, default: Sourced) -> tuple[tuple[Clause, ...], tuple[OtherRule, ...]]:
    """The clauses and the rules of other documents; an id may stand once among both."""
    clauses = tuple(parts.read_clause(row) for row in whole.tables("clause"))
    others = tuple(parts.read_other_rule(row, default) for row in whole.tables("other_rule"))
    seen: set[str] = set()
    for one in (*clauses, *others):
        if one.clause_id in seen:
            whole.refuse(refusals.PACK_TWICE, "clause", value=one.clause_id)
        seen.add(one.clause_id)
    return clauses, others


def _check(whole: Table, about: Table, pack: PolicyPack) -> None:
    about.close()
    whole.close()
    if not pack.clauses:
        whole.refuse(refusals.PACK_KEY_MISSING, "clause")
    if pack.effective_to is not None and pack.effective_to < pack.effective_from:
        wanted = f"on or after {pack.effective_from}"
        about.refuse(refusals.PACK_VALUE_WRONG, "effective_to", wanted=wanted)
    kinds = {one.code for one in pack.person_types}
    for clause in (*pack.clauses, *pack.other_rules):
        for one in clause.binds:
            if one not in kinds:
                named = f"{clause.clause_id}: {one}"
                whole.refuse(refusals.PACK_NO_SUCH, "binds", value=named)
