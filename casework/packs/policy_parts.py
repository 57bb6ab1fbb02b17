"""Reads the parts of a policy pack: clauses, settings, sanctions, routes and the rest."""

from casework.domain.refusals import packs as refusals
from casework.packs.clauses import CONDUCT, STRUCTURE, Clause, ClauseForce, OtherRule
from casework.packs.law import LawKind
from casework.packs.policies import (
    DecisionMaker,
    LawReference,
    PersonType,
    Procedure,
    Route,
    SanctionLevel,
    Setting,
    SettingValue,
)
from casework.packs.reading import Table
from casework.packs.settings_schema import SETTINGS, SettingKind, SettingType
from casework.packs.sourced import Sourced, read_sourced


def read_clause(row: Table) -> Clause:
    """One [[clause]]."""
    clause = Clause(
        clause_id=row.text("id"),
        printed_ref=row.text("printed_ref"),
        heading=row.text("heading"),
        paraphrase=row.text("paraphrase"),
        categories=_categories(row),
        force=row.choice("force", ClauseForce),
        source_lines=row.numbers("source_lines", ()),
        conditions=row.texts("conditions", ()),
        permissions=row.texts("permissions", ()),
        derived_from=row.texts("derived_from", ()),
        note=row.text("note", ""),
        binds=row.texts("binds", ()),
        is_gross_example=row.flag("is_gross_example", default=False),
        is_general=row.flag("is_general", default=False),
    )
    row.close()
    return clause


def read_other_rule(row: Table, default: Sourced) -> OtherRule:
    """One [[other_rule]]: a rule of another document."""
    rule = OtherRule(
        clause_id=row.text("id"),
        policy=row.text("policy"),
        printed_ref=row.text("printed_ref", ""),
        heading=row.text("heading"),
        paraphrase=row.text("paraphrase"),
        categories=_categories(row),
        force=row.choice("force", ClauseForce),
        owner=row.text("owner"),
        effective_from=row.day_or_none("effective_from"),
        effective_to=row.day_or_none("effective_to"),
        note=row.text("note", ""),
        binds=row.texts("binds", ()),
        sourced=read_sourced(row, default),
    )
    row.close()
    return rule


def _categories(row: Table) -> tuple[str, ...]:
    found = row.texts("categories")
    for one in found:
        if one not in CONDUCT | STRUCTURE:
            wanted = f"from {', '.join(sorted(CONDUCT | STRUCTURE))}"
            row.refuse(refusals.PACK_VALUE_WRONG, "categories", wanted=wanted)
    if not found:
        row.refuse(refusals.PACK_VALUE_WRONG, "categories", wanted="one category or more")
    return found


NOT_ASKED = "This pack is from before the question was asked."


def read_settings(table: Table, default: Sourced, clause_ids: frozenset[str]) -> dict[str, Setting]:
    """Every setting of the schema, none more."""
    found = {key: read_setting(table, key, default, clause_ids) for key in SETTINGS}
    table.close()
    return found


def read_setting(table: Table, key: str, default: Sourced, clause_ids: frozenset[str]) -> Setting:
    """One answer of [settings]; raises `PackProblem` when it is missing or wrong."""
    if not table.has(key):
        if SETTINGS[key].was_added:
            return Setting(key, (), (), NOT_ASKED, default)
        table.refuse(refusals.PACK_KEY_MISSING, key)
    row = table.table(key)
    clauses = row.texts("clauses", ())
    for one in clauses:
        if one not in clause_ids:
            row.refuse(refusals.PACK_NO_SUCH, "clauses", value=one)
    value, note = _value(row, SETTINGS[key]), row.text("note", "")
    setting = Setting(key, value, clauses, note, read_sourced(row, default))
    row.close()
    return setting


def _value(row: Table, kind: SettingKind) -> SettingValue:
    if kind.type is SettingType.FLAG:
        return row.flag("value")
    if kind.type is SettingType.NUMBER:
        return row.number("value")
    if kind.type is SettingType.LIST:
        return row.texts("value")
    value = row.text("value")
    if kind.type is SettingType.CHOICE and value not in kind.choices:
        row.refuse(refusals.PACK_VALUE_WRONG, "value", wanted=f"one of {', '.join(kind.choices)}")
    return value


def read_person_type(row: Table) -> PersonType:
    """One [[person_type]]."""
    found = PersonType(
        code=row.text("code"),
        title=row.text("title"),
        covered=row.text("covered"),
        route=row.text("route"),
        force=row.choice("force", ClauseForce, ClauseForce.MUST),
        note=row.text("note", ""),
    )
    if found.covered not in ("yes", "no", "silent"):
        row.refuse(refusals.PACK_VALUE_WRONG, "covered", wanted="yes, no or silent")
    row.close()
    return found


def read_sanction(row: Table, default: Sourced) -> SanctionLevel:
    """One [[sanction]]."""
    level = SanctionLevel(
        code=row.text("code"),
        title=row.text("title"),
        order=row.number("order"),
        live_months=row.number("live_months", 0),
        extendable_to_months=row.number("extendable_to_months", 0),
        safeguarding_indefinite=row.flag("safeguarding_indefinite", default=False),
        sourced=read_sourced(row, default),
    )
    if not 0 <= level.live_months <= 120:
        row.refuse(refusals.PACK_VALUE_WRONG, "live_months", wanted="from 0 to 120")
    row.close()
    return level


def read_decision_makers(
    whole: Table, default: Sourced, sanctions: frozenset[str]
) -> tuple[DecisionMaker, ...]:
    """Every [[decision_maker]]."""
    rows = whole.tables("decision_maker")
    return tuple(_decision_maker(row, default, sanctions) for row in rows)


def _decision_maker(row: Table, default: Sourced, sanctions: frozenset[str]) -> DecisionMaker:
    maker = DecisionMaker(
        workforce=row.text("workforce", "council"),
        who=row.text("who"),
        highest=row.text("highest"),
        appeal_to=row.text("appeal_to"),
        sourced=read_sourced(row, default),
    )
    if maker.highest not in sanctions:
        row.refuse(refusals.PACK_NO_SUCH, "highest", value=maker.highest)
    row.close()
    return maker


def read_procedure(row: Table, default: Sourced) -> Procedure:
    """One [[procedure]]."""
    found = Procedure(
        workforce=row.text("workforce"),
        title=row.text("title"),
        note=row.text("note", ""),
        sourced=read_sourced(row, default),
    )
    row.close()
    return found


def read_route(row: Table, clause_ids: frozenset[str]) -> Route:
    """One [[route]]."""
    route = Route(
        code=row.text("code"),
        matter=row.text("matter"),
        to=row.texts("to"),
        how_soon=row.text("how_soon", ""),
        force=row.choice("force", ClauseForce),
        clauses=row.texts("clauses", ()),
    )
    for one in route.clauses:
        if one not in clause_ids:
            row.refuse(refusals.PACK_NO_SUCH, "clauses", value=one)
    row.close()
    return route


def read_law(row: Table, default: Sourced) -> LawReference:
    """One [[law_ref]]."""
    law = LawReference(
        as_printed=row.text("as_printed"),
        now=row.text("now"),
        is_current=row.flag("is_current"),
        extent=row.texts("extent"),
        kinds=_kinds(row),
        note=row.text("note", ""),
        sourced=read_sourced(row, default),
    )
    row.close()
    return law


def _kinds(row: Table) -> tuple[LawKind, ...]:
    by_value = {one.value: one for one in LawKind}
    found = row.texts("kinds", ())
    if not set(found) <= set(by_value):
        row.refuse(refusals.PACK_VALUE_WRONG, "kinds", wanted=f"from {', '.join(by_value)}")
    return tuple(by_value[one] for one in found)
