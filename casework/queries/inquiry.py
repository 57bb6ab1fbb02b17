"""How an investigation is run: terms, interests, time, invitations, requests, what was shared."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.inquiry_words import (
    INTERESTS,
    INVITATION_STATES,
    RECORDING_RULES,
    REQUEST_ANSWERS,
    REQUEST_KINDS,
)
from casework.domain.roles import READS_CASES
from casework.fact_parts.inquest import interests_of
from casework.facts import pack_of
from casework.queries.clocks import ChangeRow, case_clocks
from casework.queries.filling import filled
from casework.queries.of_case import rows_of
from casework.queries.rounds import Round, rounds
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import (
    InterestCheck,
    Invitation,
    ResponseRequest,
    SharedPaper,
    Terms,
)
from casework.store.tables.people import Person


@dataclass(frozen=True)
class TermsRow:
    """The terms of reference as issued on a day; `reason` says why they follow earlier ones."""

    number: int
    issued_on: dt.date
    issued_to: str
    commissioned_by: str
    scope: str
    not_in_scope: str
    questions: str
    witnesses: str
    evidence: str
    report_by: dt.date | None
    recommendations_asked: bool
    reason: str


@dataclass(frozen=True)
class InterestRow:
    """What somebody named to investigate declared; `interests` are the answers with yes."""

    name: str
    on: dt.date
    interests: tuple[str, ...]
    details: str


@dataclass(frozen=True)
class InvitationRow:
    """An invitation to an interview; `state` is a code of `INVITATION_STATES`."""

    id: str
    number: int
    person_id: str
    name: str
    invited_on: dt.date
    invited_how: str
    held_on: dt.date
    held_time: str
    place: str
    about: str
    companion_offered: bool
    adjustments: str
    recording_words: str
    state: str
    state_words: str
    answered_on: dt.date | None
    answer: str


@dataclass(frozen=True)
class RequestRow:
    """What the employee asked for, and the answer; '' while there is none."""

    id: str
    number: int
    kind_words: str
    what: str
    why: str
    asked_on: dt.date
    answer: str
    answer_words: str
    answer_reason: str
    answered_by: str
    answered_on: dt.date | None


@dataclass(frozen=True)
class SharedRow:
    """What somebody was given of the investigation."""

    name: str
    what: str
    on: dt.date
    how: str
    withheld: str
    reason: str


@dataclass(frozen=True)
class InquiryPage:
    """How an investigation is run; `due_on` is the day its running time ends."""

    terms: tuple[TermsRow, ...]
    extensions: tuple[ChangeRow, ...]
    checks: tuple[InterestRow, ...]
    invitations: tuple[InvitationRow, ...]
    requests: tuple[RequestRow, ...]
    shared: tuple[SharedRow, ...]
    rounds: tuple[Round, ...]
    clock_id: str
    """The clock of the investigation while it runs, else ''."""
    due_on: dt.date | None
    recording_rule: str
    companion_allowed: bool


@look(*READS_CASES)
def inquiry(desk: Desk, case: str) -> InquiryPage:
    """How the investigation of a case is run, oldest first of each kind."""
    row = desk.case(case)
    pack = pack_of(desk, row)
    clocks = [one for one in case_clocks(desk, case).clocks if one.row.rule == "INVESTIGATION"]
    runs = next((one.row for one in clocks if one.row.is_running), None)
    return InquiryPage(
        terms=_terms(desk, row),
        extensions=tuple(
            each for one in clocks for each in one.changes if each.kind == "extension"
        ),
        checks=_checks(desk, row),
        invitations=_invitations(desk, row),
        requests=_requests(desk, row),
        shared=_shared(desk, row),
        rounds=rounds(desk, row),
        clock_id=runs.id if runs else "",
        due_on=runs.due_on if runs else None,
        recording_rule=RECORDING_RULES.get(str(pack.value("recording_prohibited")), ""),
        companion_allowed=pack.value("companion_at_investigation") is True,
    )


def _names(desk: Desk, ids: set[str]) -> dict[str, str]:
    rows = desk.session.execute(select(Person.id, Person.name).where(Person.id.in_(ids))).all()
    return {one.id: one.name for one in rows}


def _terms(desk: Desk, case: Case) -> tuple[TermsRow, ...]:
    rows = rows_of(desk, case, Terms)
    names = _names(desk, {one.issued_to for one in rows if one.issued_to})
    return tuple(
        filled(TermsRow, one, issued_to=names.get(one.issued_to or "", "")) for one in rows
    )


def _checks(desk: Desk, case: Case) -> tuple[InterestRow, ...]:
    rows = rows_of(desk, case, InterestCheck)
    names = _names(desk, {one.person_id for one in rows})
    return tuple(
        InterestRow(
            names[one.person_id],
            one.on,
            tuple(INTERESTS[code] for code in interests_of(one)),
            one.details,
        )
        for one in rows
    )


def _invitations(desk: Desk, case: Case) -> tuple[InvitationRow, ...]:
    rows = rows_of(desk, case, Invitation)
    names = _names(desk, {one.person_id for one in rows})
    return tuple(
        filled(
            InvitationRow,
            one,
            name=names[one.person_id],
            recording_words=RECORDING_RULES.get(one.recording, ""),
            state_words=INVITATION_STATES.get(one.state, one.state),
        )
        for one in rows
    )


def _requests(desk: Desk, case: Case) -> tuple[RequestRow, ...]:
    return tuple(
        filled(
            RequestRow,
            one,
            kind_words=REQUEST_KINDS.get(one.kind, one.kind),
            answer_words=REQUEST_ANSWERS.get(one.answer, ""),
        )
        for one in rows_of(desk, case, ResponseRequest)
    )


def _shared(desk: Desk, case: Case) -> tuple[SharedRow, ...]:
    rows = rows_of(desk, case, SharedPaper)
    names = _names(desk, {one.person_id for one in rows})
    return tuple(filled(SharedRow, one, name=names[one.person_id]) for one in rows)
