"""Closing and reopening a case."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.change_choices import BACK_TO, REOPEN_TO
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import changes as refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.services.clock_keeping import start_clock, stop_all
from casework.services.investigations import begin_again, set_hearing_aside
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.services.undoing import set_decision_aside
from casework.services.wording import consider_anew, keep_wording
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.changes import Reopening


@act(Role.CASEWORKER)
def close_case(
    desk: Desk, case: CaseId, *, on: dt.date, reason: str = "", lessons: str = ""
) -> None:
    """Close the case: refused while a duty is undecided."""
    why = entries.passage(reason, "reason", "the reason", limit=ONLY_TOLD)
    learnt = entries.passage(lessons, "lessons", "the lessons", limit=ONLY_TOLD)
    row, _ = take(desk, case, "close_case", on)
    row.closed_on, row.closed_from = on, row.state
    row.closing_reason = "\n".join(part for part in (why, learnt) if part)
    stop_all(desk, row, on)
    move(desk, row, CaseState.CLOSED, on)
    tell_story(desk, row, "close_case", f"The case was closed. {why}".strip(), on)


@act(Role.CASEWORKER)
def reopen_case(
    desk: Desk,
    case: CaseId,
    *,
    reason: str,
    authorised_by: str,
    on: dt.date,
    to: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Open a case again that had ended: who agreed, what is new, and where it goes on.

    `to` is investigation, triage or as_before; without it the investigation, where there was one.
    `exhibit` is the new evidence, once it is sealed.
    """
    why = entries.passage(reason, "reason", "what is new", required=True, limit=ONLY_TOLD)
    who = entries.line(authorised_by, "authorised_by", "who agreed", required=True)
    row, facts = take(desk, case, "reopen_case", on)
    if exhibit is not None:
        belongs(desk, row, exhibit, None)
    state = _goes_on_at(row, facts, to)
    desk.add(
        Reopening(
            case_id=row.id,
            was=row.state,
            to=state.value,
            closed_on=row.closed_on,
            closing_reason=row.closing_reason,
            reason=why,
            authorised_by=who,
            exhibit_id=exhibit,
            reopened_on=on,
        )
    )
    row.closed_on, row.closing_reason, row.closed_from = None, "", ""
    move(desk, row, state, on)
    _begin_anew(desk, row, state, on)
    tell_story(desk, row, "reopen_case", f"{who} reopened the case: {why}", on)


def _goes_on_at(row: Case, facts: CaseFacts, to: str) -> CaseState:
    """Where a reopened case goes on. Raises `BadEntry`."""
    if to:
        entries.choice(to, REOPEN_TO, "to", "where it goes on")
    if to == "as_before":
        before = CaseState(row.closed_from or row.state)
        if before not in BACK_TO:
            raise BadEntry(refusals.NOT_WHERE_IT_WAS, state=STATE_NAMES[before])
        return before
    if to == "investigation" and facts.investigation is None:
        raise BadEntry(refusals.NEVER_INVESTIGATED)
    goes_back = to == "investigation" or (not to and facts.investigation is not None)
    return CaseState.INVESTIGATION if goes_back else CaseState.TRIAGE


def _begin_anew(desk: Desk, case: Case, state: CaseState, on: dt.date) -> None:
    """The clock of the stage; what was found and decided before is kept and asked again."""
    if state is CaseState.TRIAGE:
        start_clock(desk, case, "TRIAGE", on)
    if state is CaseState.INFORMAL:
        start_clock(desk, case, "INFORMAL_REVIEW", on)
    if state is not CaseState.INVESTIGATION:
        return
    begin_again(desk, case, on)
    set_hearing_aside(desk, case)
    standing = select(Allegation).where(
        Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
    )
    for one in desk.session.scalars(standing.order_by(Allegation.number)):
        if one.finding or one.decision:
            keep_wording(desk, one, "reopened", "The case was reopened.", on)
            set_decision_aside(desk, one, on)
            consider_anew(one, keeps_answer=True)
