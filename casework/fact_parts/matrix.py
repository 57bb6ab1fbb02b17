"""Facts about what is alleged, the evidence on it, and the investigation."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.inquiry import (
    AllegationFacts,
    ExhibitFacts,
    InvestigationFacts,
    StatementFacts,
)
from casework.domain.policy.conduct import Conduct
from casework.fact_parts.capture_doubts import capture_doubts
from casework.fact_parts.changes import voided
from casework.store.tables.allegations import (
    Allegation,
    AllegationClause,
    ConductDetail,
    Investigation,
    Placement,
    Statement,
)
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit


def allegations(desk: Desk, case: Case) -> tuple[AllegationFacts, ...]:
    """The allegations that stand, by number."""
    wanted = select(Allegation).where(
        Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
    )
    rows = desk.session.scalars(wanted.order_by(Allegation.number)).all()
    if not rows:
        return ()
    ids = [row.id for row in rows]
    forces, placed = _forces(desk, ids), _placed(desk, ids)
    conduct = conduct_of(desk, ids)
    return tuple(
        AllegationFacts(
            id=row.id,
            number=row.number,
            heading=row.heading,
            category=row.category,
            conduct_from=row.conduct_from,
            conduct_to=row.conduct_to,
            is_gross=row.is_gross,
            clause_forces=tuple(forces[row.id]),
            placed_for=placed[row.id, "for"],
            placed_against=placed[row.id, "against"],
            nothing_for=row.nothing_for,
            nothing_against=row.nothing_against,
            has_answer=bool(row.answer),
            finding=row.finding,
            decision=row.decision,
            conduct=conduct.get(row.id, Conduct()),
        )
        for row in rows
    )


def conduct_of(desk: Desk, ids: Sequence[str]) -> Mapping[str, Conduct]:
    """Allegation → how its conduct was described; those not described are left out."""
    wanted = select(ConductDetail).where(ConductDetail.allegation_id.in_(ids))
    return {
        row.allegation_id: Conduct(
            medium=row.medium,
            equipment=row.equipment,
            time=row.time,
            aimed_at=row.aimed_at,
            names_employer=row.names_employer,
            has_disclaimer=row.has_disclaimer,
            has_permission=row.has_permission,
            answer=row.answer,
        )
        for row in desk.session.scalars(wanted)
    }


def _forces(desk: Desk, ids: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    wanted = select(AllegationClause.allegation_id, AllegationClause.force)
    for allegation, force in desk.session.execute(
        wanted.where(AllegationClause.allegation_id.in_(ids))
    ):
        found[allegation].append(force)
    return found


def _placed(desk: Desk, ids: list[str]) -> Counter[tuple[str, str]]:
    wanted = select(Placement.allegation_id, Placement.side).where(
        Placement.allegation_id.in_(ids), Placement.taken_back_on.is_(None)
    )
    rows = desk.session.execute(wanted).all()
    return Counter((allegation, side) for allegation, side in rows)


def exhibits(desk: Desk, case: Case) -> tuple[ExhibitFacts, ...]:
    """The register of exhibits, by number."""
    wanted = select(Exhibit.id, Exhibit.number, Exhibit.is_sensitive, Exhibit.damage).where(
        Exhibit.case_id == case.id
    )
    rows = desk.session.execute(wanted.order_by(Exhibit.number)).all()
    doubts = capture_doubts(desk, case) if rows else {}
    return tuple(
        ExhibitFacts(number, sensitive, bool(damage), doubts.get(one, ""), one)
        for one, number, sensitive, damage in rows
    )


def statements(desk: Desk, case: Case) -> tuple[StatementFacts, ...]:
    """Interviews, statements and attempts."""
    wanted = select(Statement.person_id, Statement.kind, Statement.status)
    stands = (Statement.case_id == case.id, Statement.id.not_in(voided("statement")))
    rows = desk.session.execute(wanted.where(*stands)).all()
    return tuple(StatementFacts(person, kind, status) for person, kind, status in rows)


def investigation(desk: Desk, case: Case) -> InvestigationFacts | None:
    """The investigation that runs, or was the last."""
    wanted = select(Investigation).where(Investigation.case_id == case.id)
    row = desk.session.scalars(wanted.order_by(Investigation.id.desc()).limit(1)).first()
    if row is None:
        return None
    return InvestigationFacts(
        row.issued_on, row.signed_on, row.case_to_answer, row.decided_by or ""
    )
