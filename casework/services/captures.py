"""Evidence that was got in secret or unlawfully: recorded, set apart, released by Legal or not."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import ApartId, CaseId, ExhibitId
from casework.domain.path_choices import CAPTURE_CONCERNS
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.triage import SetApart


@act(Role.CASEWORKER)
def set_evidence_apart(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    why: str,
    on: dt.date,
    exhibit: ExhibitId | None = None,
    what: str = "",
) -> ApartId:
    """Set apart what was got in secret or unlawfully; it is recorded and never thrown away.

    It is not used in the matrix or a report until Legal releases it. What was not sealed is
    described in `what`. Source: domain-corrections §2.2 (16).
    """
    entries.choice(kind, CAPTURE_CONCERNS, "kind", "how it was got")
    reason = entries.passage(why, "why", "how it was got, and by whom", required=True)
    said = entries.passage(what, "what", "what it is", required=exhibit is None)
    row, facts = take(desk, case, "set_evidence_apart", on)
    label = _label(desk, row, exhibit)
    if exhibit and any(one.id and one.exhibit_id == exhibit for one in facts.triage.apart):
        raise BadEntry(refusals.ALREADY_RECORDED, where="exhibit", what=f"{label}, set apart,")
    kept = desk.add(
        SetApart(
            case_id=row.id,
            exhibit_id=exhibit,
            kind=kind,
            what=said,
            why=reason,
            apart_on=on,
            released_on=None,
        )
    )
    words = f"{label} was set apart: {in_sentence(CAPTURE_CONCERNS[kind])}."
    tell_story(desk, row, "set_evidence_apart", words, on)
    return ApartId(kept.id)


@act(Role.CASEWORKER)
def release_evidence(
    desk: Desk, case: CaseId, *, apart: ApartId, released_by: str, reason: str, on: dt.date
) -> None:
    """Record that Legal released what was set apart, who, and why it may be used."""
    who = entries.line(released_by, "released_by", "who released it", required=True)
    why = entries.passage(reason, "reason", "why it may be used", required=True)
    row = beside(desk, case, on)
    found = desk.row(SetApart, apart, thing="evidence set apart")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="evidence set apart")
    if found.released_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="apart", what="Its release")
    found.released_on, found.released_by, found.release_reason = on, who, why
    label = _label(desk, row, found.exhibit_id)
    tell_story(desk, row, "release_evidence", f"{label} was released by {who}.", on)


def _label(desk: Desk, case: Case, exhibit: str | None) -> str:
    """'EX-3', or words for what was never sealed. Raises `NotFound` for another case's exhibit."""
    if exhibit is None:
        return "What was got in secret"
    wanted = select(Exhibit.number).where(Exhibit.id == exhibit, Exhibit.case_id == case.id)
    number = desk.session.scalars(wanted).first()
    if number is None:
        raise NotFound(rights.NOT_FOUND, thing="exhibit")
    return f"EX-{number}"
