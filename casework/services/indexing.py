"""Keeps the search index in step with a case, in the same transaction."""

from sqlalchemy import select

from casework.desk import Desk
from casework.store.search import CaseWords, index_words
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case, Incident
from casework.store.tables.changes import RunningEntry


def index_case(desk: Desk, case: Case) -> None:
    """Index a case by its references, its person, its work, its summary and its allegations."""
    incident = desk.row(Incident, case.incident_id, thing="incident")
    texts = desk.session.execute(
        select(Allegation.heading, Allegation.text).where(Allegation.case_id == case.id)
    ).all()
    before = desk.session.scalars(
        select(RunningEntry.old_reference).where(RunningEntry.case_id == case.id)
    )
    words = " ".join([incident.summary, *before, *(f"{heading} {text}" for heading, text in texts)])
    index_words(
        desk.session,
        CaseWords(case.search_no, case.reference, case.shown_as, case.role_line, words),
    )
