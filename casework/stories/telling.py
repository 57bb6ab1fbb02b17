"""Tells a case, or the list of cases, from the queries that the windows use."""

from casework.desk import Desk, look
from casework.domain.case_steps import Step
from casework.domain.errors import NotFound
from casework.domain.references import parse_reference
from casework.domain.refusals import rights
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import STATE_NAMES
from casework.queries import case_history, case_list, case_page, decisions, exhibits, matrix
from casework.queries.case_list import CaseFilter, CaseRow
from casework.queries.duty_rows import DutyRow
from casework.queries.exhibits import ExhibitRow
from casework.queries.home import DueRow
from casework.queries.matrix import AllegationRow
from casework.stories import told
from casework.stories.telling_hearing import tell_hearings
from casework.stories.telling_inquiry import tell_inquest
from casework.stories.telling_triage import triage_told

STATE_CODES = {words: state.value for state, words in STATE_NAMES.items()}


@look(*READS_CASES)
def tell_case(desk: Desk, case: str) -> told.CaseTold:
    """One case, by its id, with everything that is told of it."""
    page = case_page.overview(desk, case)
    decided = decisions.outcome(desk, case)
    head, every = page.header, case_page.every_clock(desk, case)
    return told.CaseTold(
        reference=head.reference,
        name=head.name,
        line=head.line,
        state=STATE_CODES[head.state],
        state_words=head.state,
        stage=head.stage,
        is_open=head.is_open,
        hold=head.hold,
        sanction=decided.outcome.sanction if decided.outcome else "",
        steps=tuple(_step(one) for one in page.steps),
        clocks=tuple(_clock(one) for one in every if one.is_running),
        stopped_clocks=tuple(_clock(one) for one in every if not one.is_running),
        duties=tuple(_duty(one) for one in page.duties),
        allegations=tuple(_allegation(one) for one in matrix.matrix(desk, case).allegations),
        exhibits=tuple(_exhibit(one) for one in exhibits.exhibits(desk, case)),
        people=tuple(told.PersonTold(one.name, one.part) for one in page.people),
        warnings=_warnings(decided),
        departures=_departures(desk, case),
        documents=_documents(desk, case),
        **triage_told(desk, case),
        **vars(tell_inquest(desk, case)),
        **vars(tell_hearings(desk, case)),
    )


@look(*READS_CASES)
def tell_cases(desk: Desk, words: str = "", *, only_open: bool = False) -> list[told.RowTold]:
    """The case list, what is due first on top."""
    ids = case_list.matching_ids(desk, CaseFilter(words, only_open=only_open))
    rows = case_list.rows(desk, ids)
    return [_row(rows[one]) for one in ids if one in rows]


@look(*READS_CASES)
def case_called(desk: Desk, reference: str) -> str:
    """The id of a case by its reference, however it was typed. Raises `BadEntry`, `NotFound`."""
    wanted = str(parse_reference(reference))
    ids = case_list.matching_ids(desk, CaseFilter(wanted))
    for row in case_list.rows(desk, ids).values():
        if row.reference == wanted:
            return row.id
    raise NotFound(rights.NOT_FOUND, thing="case")


def _row(one: CaseRow) -> told.RowTold:
    return told.RowTold(
        reference=one.reference,
        name=one.name,
        role=one.role,
        state=STATE_CODES[one.state],
        state_words=one.state,
        stage=one.stage,
        is_open=one.is_open,
        due=one.due_on,
        due_title=one.due_title,
        closed=one.closed_on,
    )


def _step(one: Step) -> told.StepTold:
    return told.StepTold(
        code=one.code,
        title=one.title,
        status=one.status.value,
        is_open=one.is_open,
        is_task=one.is_task,
        stage=one.stage.value,
        detail=one.detail,
        unmet=tuple(
            told.UnmetTold(each.code, each.sentence, each.where, each.force.value)
            for each in one.unmet
        ),
    )


def _clock(one: DueRow) -> told.ClockTold:
    return told.ClockTold(
        code=one.rule,
        title=one.title,
        due=one.due_on,
        target=one.internal_target,
        overdue_at=one.overdue_from,
        is_overdue=one.is_overdue,
        is_statutory=one.is_statutory,
        explanation=one.explanation,
        source=one.source,
        is_running=one.is_running,
        stopped=one.stopped_on,
        sets_law=one.sets_law,
        status=one.status,
    )


def _duty(one: DutyRow) -> told.DutyTold:
    return told.DutyTold(
        body=one.body,
        name=one.name,
        answer=one.answer,
        trigger=one.trigger,
        state=one.state,
        due=one.due_on,
        target=one.internal_target,
        overdue_at=one.overdue_from,
        is_overdue=one.is_overdue,
        headline=one.headline,
        reason=one.reason,
        missing=one.missing,
        source=one.source,
        is_stale=one.is_stale,
        sent=one.sent_on,
        decision=one.decision_reason,
        approved_by=one.approved_by,
    )


def _allegation(one: AllegationRow) -> told.AllegationTold:
    return told.AllegationTold(
        number=one.number,
        heading=one.heading,
        category=one.category,
        clauses=tuple(each.clause_id for each in one.clauses),
        conduct_from=one.conduct_from,
        conduct_to=one.conduct_to,
        gross=one.gross,
        finding=one.finding,
        decision=one.decision,
    )


def _exhibit(one: ExhibitRow) -> told.ExhibitTold:
    return told.ExhibitTold(
        number=one.number,
        title=one.title,
        sha256=one.sha256,
        size=one.size,
        kind=one.kind,
        original_name=one.original_name,
        source=one.source,
        route=one.route,
        visibility=one.visibility,
        obtained_by=one.obtained_by,
        contains=one.contains,
        is_sensitive=one.is_sensitive,
        custody=tuple(each.kind for each in one.custody),
        damage=one.damage,
    )


def _warnings(decided: decisions.OutcomePage) -> tuple[told.WarningTold, ...]:
    return tuple(
        told.WarningTold(one.level, one.issued_on, one.spent_from, one.is_live)
        for one in decided.warnings
    )


def _departures(desk: Desk, case: str) -> tuple[told.DepartureTold, ...]:
    return tuple(
        told.DepartureTold(one.code, one.step, one.force, one.reason, one.approved_by, one.on)
        for one in case_history.departures(desk, case)
    )


def _documents(desk: Desk, case: str) -> tuple[told.DocumentTold, ...]:
    return tuple(
        told.DocumentTold(
            one.number, one.title, one.file_name, one.sha256, one.made_at, one.made_by
        )
        for one in case_history.documents(desk, case)
    )
