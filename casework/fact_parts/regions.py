"""Facts about the records kept with what runs beside a case."""

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.beside import BesideFacts, SchoolFacts
from casework.packs.policies import PolicyPack
from casework.store.tables.cases import Case
from casework.store.tables.region_records import (
    AccessItem,
    Arrangement,
    SchoolKind,
    WeighedAlternative,
)


def beside_facts(desk: Desk, case: Case, pack: PolicyPack) -> BesideFacts:
    """Alternatives weighed and in place, access taken away, who decides at a school."""
    access = desk.session.scalars(
        select(AccessItem.state).where(
            AccessItem.case_id == case.id, AccessItem.state.in_(("wanted", "off"))
        )
    ).all()
    return BesideFacts(
        weighed=weighed(desk, case),
        arranged=_arranged(desk, case),
        access_wanted=access.count("wanted"),
        access_off=access.count("off"),
        school=school(desk, case, pack),
    )


def weighed(desk: Desk, case: Case) -> dict[str, str]:
    """Alternative to suspension → the answer given last."""
    wanted = select(WeighedAlternative.kind, WeighedAlternative.answer).where(
        WeighedAlternative.case_id == case.id
    )
    rows = desk.session.execute(wanted.order_by(WeighedAlternative.id))
    return {row.kind: row.answer for row in rows}


def school(desk: Desk, case: Case, pack: PolicyPack) -> SchoolFacts:
    """Who employs, who decides and who ends a suspension at the kind of school that was named."""
    wanted = select(SchoolKind.school_type).where(SchoolKind.case_id == case.id)
    said = desk.session.scalars(wanted.order_by(SchoolKind.id.desc()).limit(1)).first() or ""
    named = pack.employer_of(said) if said else None
    if named is None:
        return SchoolFacts(pack.asks_school_type, said)
    return SchoolFacts(
        pack.asks_school_type,
        said,
        named.employer,
        named.suspension_by,
        named.suspension_ended_by,
        named.dismissal_effected_by,
    )


def _arranged(desk: Desk, case: Case) -> tuple[str, ...]:
    wanted = select(Arrangement.kind).where(
        Arrangement.case_id == case.id, Arrangement.ended_on.is_(None)
    )
    return tuple(desk.session.scalars(wanted.order_by(Arrangement.id)))
