"""Records of a case that can be taken out, in the open, when they were made by mistake."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.change_choices import JOB_CHANGES
from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS, STATEMENT_KINDS
from casework.domain.dates import say_day
from casework.domain.vocabulary import PARTY_PARTS
from casework.fact_parts.changes import voided
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case, CaseEvent, IncidentParty
from casework.store.tables.changes import JobChange
from casework.store.tables.people import Person
from casework.store.tables.regions import Concern, Hold, Removal

NOTED = "note_event"


@dataclass(frozen=True)
class Voidable:
    """A record: what it is called, and what it says. The text of a statement is not repeated."""

    kind: str
    row_id: str
    label: str
    said: str

    @property
    def key(self) -> str:
        """As an act names it."""
        return f"{self.kind}/{self.row_id}"


def voidable(desk: Desk, case: Case) -> Mapping[str, Voidable]:
    """By key: notes, statements, holds, concerns, removals, people, moves."""
    found = (
        *_events(desk, case),
        *_statements(desk, case),
        *_holds(desk, case),
        *_concerns(desk, case),
        *_removals(desk, case),
        *_parties(desk, case),
        *_moves(desk, case),
    )
    return {one.key: one for one in found}


def _events(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = select(CaseEvent).where(
        CaseEvent.case_id == case.id,
        CaseEvent.step == NOTED,
        CaseEvent.id.not_in(voided("event")),
    )
    for one in desk.session.scalars(wanted.order_by(CaseEvent.happened_on, CaseEvent.id)):
        yield Voidable("event", one.id, f"Note of {say_day(one.happened_on)}", one.text)


def _statements(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = (
        select(Statement, Person.name)
        .join(Person, Person.id == Statement.person_id)
        .where(Statement.case_id == case.id, Statement.id.not_in(voided("statement")))
    )
    for one, name in desk.session.execute(wanted.order_by(Statement.number)):
        label = f"S-{one.number}: {STATEMENT_KINDS.get(one.kind, one.kind)}, {name}"
        said = f"Taken on {say_day(one.taken_on)}; {len(one.text):,} characters, printed nowhere."
        yield Voidable("statement", one.id, label, said)


def _holds(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = select(Hold).where(Hold.case_id == case.id, Hold.id.not_in(voided("hold")))
    for one in desk.session.scalars(wanted.order_by(Hold.id)):
        kind = HOLD_KINDS.get(one.kind, one.kind)
        label = f"Hold: {kind}, placed on {say_day(one.placed_on)}"
        yield Voidable("hold", one.id, label, f"Asked by {one.asked_by}. {one.may_continue}")


def _concerns(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = select(Concern).where(Concern.case_id == case.id, Concern.id.not_in(voided("concern")))
    for one in desk.session.scalars(wanted.order_by(Concern.id)):
        kind = CONCERN_KINDS.get(one.kind, one.kind)
        yield Voidable("concern", one.id, f"{kind} of {say_day(one.raised_on)}", one.summary)


def _removals(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = select(Removal).where(Removal.case_id == case.id, Removal.id.not_in(voided("removal")))
    for one in desk.session.scalars(wanted.order_by(Removal.id)):
        yield Voidable("removal", one.id, f"Removal asked on {say_day(one.asked_on)}", one.what)


def _parties(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = (
        select(IncidentParty, Person.name)
        .join(Person, Person.id == IncidentParty.person_id)
        .where(
            IncidentParty.incident_id == case.incident_id,
            IncidentParty.id.not_in(voided("party")),
        )
    )
    for one, name in desk.session.execute(wanted.order_by(IncidentParty.id)):
        part = PARTY_PARTS.get(one.part, one.part)
        yield Voidable("party", one.id, f"{name}: {part}", one.told_what)


def _moves(desk: Desk, case: Case) -> Iterator[Voidable]:
    wanted = select(JobChange).where(
        JobChange.case_id == case.id, JobChange.id.not_in(voided("job_change"))
    )
    for one in desk.session.scalars(wanted.order_by(JobChange.id)):
        kind = JOB_CHANGES.get(one.kind, one.kind)
        yield Voidable("job_change", one.id, f"{kind}: {one.post}", one.reason)
