"""Similar cases of this store that this person may see, counted by outcome and never named."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, func, select

from casework.desk import Desk
from casework.domain.choices import CATEGORIES
from casework.domain.comparators import Comparison, Likeness
from casework.domain.vocabulary import SANCTIONS
from casework.fact_parts.outcome import siblings
from casework.store.tables.allegations import Allegation, AllegationClause
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Appeal, Outcome

UPHELD = ("upheld", "part_upheld")


def comparison(desk: Desk, case: Case) -> Comparison:
    """Cases with an upheld allegation of the same kind, then under the same rule."""
    mine = desk.session.execute(
        select(Allegation.id, Allegation.category).where(
            Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
        )
    ).all()
    kinds = list(dict.fromkeys(category for _, category in mine))
    rules = _rules(desk, [one for one, _ in mine])
    found = [*_by_kind(desk, case, kinds), *_by_rule(desk, case, rules)]
    others = tuple(f"{one.reference}: {SANCTIONS[one.sanction]}" for one in siblings(desk, case))
    return Comparison(tuple(found), others)


def _rules(desk: Desk, allegations: Sequence[str]) -> Mapping[str, str]:
    """Clause id → what the policy prints, of the rules this case rests on."""
    wanted = select(AllegationClause).where(AllegationClause.allegation_id.in_(allegations))
    rows = desk.session.scalars(wanted.order_by(AllegationClause.id))
    return {one.clause_id: f"{one.printed_ref}, {one.heading}".strip(", ") for one in rows}


def _by_kind(desk: Desk, case: Case, kinds: Sequence[str]) -> list[Likeness]:
    counted = _counted(desk, case, Allegation.category, Allegation.category.in_(kinds))
    return [
        Likeness(f"Same kind of allegation ({CATEGORIES.get(one, one)})", counted[one])
        for one in kinds
    ]


def _by_rule(desk: Desk, case: Case, rules: Mapping[str, str]) -> list[Likeness]:
    one_rule = AllegationClause.clause_id
    counted = _counted(desk, case, one_rule, one_rule.in_(list(rules)), with_rules=True)
    return [Likeness(f"Same rule ({words})", counted[code]) for code, words in rules.items()]


def _counted(
    desk: Desk,
    case: Case,
    basis: ColumnElement[str] | Any,
    wanted: ColumnElement[bool],
    *,
    with_rules: bool = False,
) -> dict[str, dict[str, int]]:
    """Basis → outcome → how many cases, each case counted once for a basis."""
    standing = _standing()
    counted: Select[Any] = (
        select(basis, standing.c.sanction, func.count(func.distinct(Case.id)))
        .select_from(Allegation)
        .join(Case, Case.id == Allegation.case_id)
        .join(standing, standing.c.case_id == Case.id)
    )
    if with_rules:
        counted = counted.join(AllegationClause, AllegationClause.allegation_id == Allegation.id)
    counted = counted.where(
        wanted,
        Allegation.decision.in_(UPHELD),
        Allegation.withdrawn_on.is_(None),
        Case.incident_id != case.incident_id,
        *desk.sees(),
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for one, sanction, count in desk.session.execute(counted.group_by(basis, standing.c.sanction)):
        found[one][sanction] = count
    return found


def _standing() -> Subquery:
    """The last outcome of each case that was neither set aside nor overturned."""
    last = select(func.max(Outcome.id)).group_by(Outcome.case_id)
    overturned = select(Appeal.case_id).where(Appeal.decision == "overturned")
    return (
        select(Outcome.case_id, Outcome.sanction)
        .where(
            Outcome.id.in_(last),
            Outcome.set_aside_on.is_(None),
            Outcome.case_id.not_in(overturned),
        )
        .subquery()
    )
