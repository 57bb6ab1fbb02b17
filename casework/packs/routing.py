"""Whose case it is, from `resources/routing.toml`."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from casework.domain.choices import NATIONS
from casework.domain.refusals import packs as refusals
from casework.domain.routing import (
    CORPORATE,
    GOES,
    HAND_OVER,
    HERE,
    OTHER_PROCEDURE,
    Procedure,
    Route,
    RoutingRule,
    RoutingTable,
    Said,
)
from casework.packs.policies import PolicyPack
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced

NEEDED = (("kind", "employee"), ("kind", "not_known"), ("workforce", "council"))
"""Without these nothing could be said of somebody of whom nothing is known."""


def read_routing(file: Table) -> RoutingTable:
    """The whole table; raises `PackProblem` when something is unclear or stands twice."""
    default = read_sourced(file.table("defaults"))
    procedures = _procedures(file)
    kinds = _rules(file, "kind", default, procedures)
    workforces = _rules(file, "workforce", default, procedures)
    nations = {row.text("code"): _nation(row, default) for row in file.tables("nation")}
    for list_name, code in NEEDED:
        if code not in (kinds if list_name == "kind" else workforces):
            file.refuse(refusals.PACK_NO_SUCH, list_name, value=code)
    file.close()
    return RoutingTable(kinds, workforces, procedures, MappingProxyType(nations))


def said_by(pack: PolicyPack) -> tuple[Said, ...]:
    """What a policy says of kinds of people, for `RoutingTable.route`."""
    return tuple(
        Said(
            one.code,
            one.covered,
            one.route,
            one.note or f"{pack.title} does not cover them.",
            f"{pack.title}, on whom it covers",
            pack.sourced.confidence,
            pack.sourced.checked,
        )
        for one in pack.person_types
    )


def _procedures(file: Table) -> Mapping[str, Procedure]:
    found: dict[str, Procedure] = {}
    for row in file.tables("procedure"):
        one = Procedure(row.text("code"), row.text("title"), row.text("note", ""))
        if one.code in found:
            row.refuse(refusals.PACK_TWICE, "code", value=one.code)
        found[one.code] = one
        row.close()
    if CORPORATE not in found:
        file.refuse(refusals.PACK_NO_SUCH, "procedure", value=CORPORATE)
    return MappingProxyType(found)


def _rules(
    file: Table, name: str, default: Sourced, procedures: Mapping[str, Procedure]
) -> Mapping[str, RoutingRule]:
    found: dict[str, RoutingRule] = {}
    for row in file.tables(name):
        code, title = row.text("code"), row.text("title")
        if code in found:
            row.refuse(refusals.PACK_TWICE, "code", value=code)
        usual = _usual(row, title, default, procedures)
        nations = {
            _nation_code(one): _changed(one, usual, default, procedures)
            for one in row.tables("to_in")
        }
        found[code] = RoutingRule(code, title, usual, MappingProxyType(nations))
        row.close()
    return MappingProxyType(found)


def _usual(
    row: Table, because: str, default: Sourced, procedures: Mapping[str, Procedure]
) -> Route:
    sourced = read_sourced(row, default)
    return _checked(
        row,
        Route(
            because=because,
            goes=_goes(row, HERE),
            to=row.text("to", ""),
            procedure=_procedure(row, CORPORATE, procedures),
            note=row.text("note", ""),
            source=sourced.source,
            confidence=sourced.confidence,
            checked=sourced.checked,
        ),
    )


def _changed(
    row: Table, usual: Route, default: Sourced, procedures: Mapping[str, Procedure]
) -> Route:
    """The route in one nation: what it does not say is as usual."""
    sourced = read_sourced(row, default)
    goes = _goes(row, usual.goes)
    other = _procedure(row, usual.procedure if goes == OTHER_PROCEDURE else CORPORATE, procedures)
    changed = replace(
        usual,
        goes=goes,
        to=row.text("to", usual.to if goes != HERE else ""),
        procedure=other,
        note=row.text("note", usual.note if goes == usual.goes else ""),
        source=sourced.source,
        confidence=sourced.confidence,
        checked=sourced.checked,
    )
    row.close()
    return _checked(row, changed)


def _checked(row: Table, route: Route) -> Route:
    if route.goes == HAND_OVER and not route.to:
        row.refuse(refusals.PACK_VALUE_WRONG, "to", wanted="whom it is handed over to")
    if route.goes == OTHER_PROCEDURE and route.procedure == CORPORATE:
        row.refuse(refusals.PACK_VALUE_WRONG, "procedure", wanted="another procedure")
    return route


def _goes(row: Table, default: str) -> str:
    goes = row.text("goes", default)
    if goes not in GOES:
        row.refuse(refusals.PACK_VALUE_WRONG, "goes", wanted=f"one of {', '.join(GOES)}")
    return goes


def _procedure(row: Table, default: str, procedures: Mapping[str, Procedure]) -> str:
    code = row.text("procedure", default)
    if code not in procedures:
        row.refuse(refusals.PACK_NO_SUCH, "procedure", value=code)
    return code


def _nation_code(row: Table) -> str:
    code = row.text("nation")
    if code not in NATIONS:
        row.refuse(refusals.PACK_VALUE_WRONG, "nation", wanted=f"one of {', '.join(NATIONS)}")
    return code


def _nation(row: Table, default: Sourced) -> str:
    """What is not provided for a nation, with its source."""
    sourced = read_sourced(row, default)
    note = row.text("note")
    row.close()
    return f"{note} ({sourced.source}; {sourced.confidence.words}.)" if sourced.source else note
