"""Facts about what stands around a hearing: needs, a union post, papers and witnesses."""

from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.decided import NeedFacts, PaperFacts, UnionFacts
from casework.domain.vocabulary import STAGES, CaseState, Stage
from casework.fact_parts.response_papers import granted_open, responses_unlisted
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import (
    BundleIssue,
    HearingPaper,
    HearingWitness,
    Need,
    UnionPost,
)
from casework.store.tables.people import Person

EARLY = frozenset({Stage.REPORT, Stage.TRIAGE, Stage.INVESTIGATION})
"""Before a hearing can be called none of this holds a step, and it is not asked of the store."""


def is_early(case: Case) -> bool:
    """Whether no hearing can be called yet."""
    return STAGES[CaseState(case.state)] in EARLY


def union(desk: Desk, case: Case) -> UnionFacts | None:
    """What was recorded last about a union post."""
    if is_early(case):
        return None
    wanted = select(UnionPost).where(UnionPost.case_id == case.id)
    row = desk.session.scalars(wanted.order_by(UnionPost.id.desc()).limit(1)).first()
    if row is None:
        return None
    return UnionFacts(row.is_representative, row.consent, row.contacted_on is not None)


def needs(desk: Desk, case: Case) -> tuple[NeedFacts, ...]:
    """What was asked for."""
    if is_early(case):
        return ()
    rows = desk.session.scalars(select(Need).where(Need.case_id == case.id).order_by(Need.id))
    return tuple(NeedFacts(one.kind, one.asked_on, one.answer) for one in rows)


def papers(desk: Desk, case: Case) -> PaperFacts:
    """What papers, bundles and witnesses still lack."""
    if is_early(case):
        return PaperFacts()
    rows = desk.session.scalars(
        select(HearingPaper)
        .where(HearingPaper.case_id == case.id)
        .order_by(HearingPaper.number, HearingPaper.suffix)
    ).all()
    late = tuple(label_of(one) for one in rows if one.is_late and not one.answer)
    wanted = tuple(label_of(one) for one in rows if belongs_in_bundle(one))
    return PaperFacts(
        late,
        tuple(_behind(desk, case, wanted)),
        _unanswered(desk, case),
        responses_unlisted(desk, case),
        granted_open(desk, case),
    )


def label_of(one: HearingPaper) -> str:
    """'12', or '12A' for what came late."""
    return f"{one.number}{one.suffix}"


def belongs_in_bundle(one: HearingPaper) -> bool:
    """Neither withheld nor kept out."""
    return (
        not one.withheld_reason
        and one.answer != "refused"
        and (not one.is_late or one.answer == "accepted")
    )


def missing_from(issued: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Labels that a bundle lacks, by what was in it when it was given out."""
    held = set(issued.split())
    return tuple(one for one in wanted if one not in held)


def _behind(desk: Desk, case: Case, wanted: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each holder by the newest bundle they were given and did not give back."""
    found = desk.session.execute(
        select(BundleIssue, Person.name)
        .join(Person, Person.id == BundleIssue.person_id)
        .where(BundleIssue.case_id == case.id, BundleIssue.returned_on.is_(None))
        .order_by(BundleIssue.number)
    )
    newest = {one.person_id: (name, one.papers) for one, name in found}
    for name, held in newest.values():
        missing = missing_from(held, wanted)
        if missing:
            yield name, ", ".join(missing)


def _unanswered(desk: Desk, case: Case) -> tuple[str, ...]:
    wanted = (
        select(Person.name)
        .join(HearingWitness, HearingWitness.person_id == Person.id)
        .where(
            HearingWitness.case_id == case.id,
            HearingWitness.called_by == "employee",
            HearingWitness.answer == "",
        )
    )
    return tuple(desk.session.scalars(wanted.order_by(HearingWitness.id)))
