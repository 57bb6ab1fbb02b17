"""Tells the investigation of a case from the queries that the windows use."""

from dataclasses import dataclass

from casework.desk import Desk
from casework.fact_parts.register import FactOnFile
from casework.queries.groundwork import groundwork
from casework.queries.inquiry import InvitationRow, TermsRow, inquiry
from casework.queries.statements import StatementFile, statement_files
from casework.stories import told_inquiry as told


@dataclass(frozen=True)
class Inquest:
    """What is told of an investigation."""

    terms: tuple[told.TermsTold, ...]
    statements: tuple[told.StatementTold, ...]
    invitations: tuple[told.InvitationTold, ...]
    facts: tuple[told.FactTold, ...]
    requests: tuple[told.RequestTold, ...]
    advice: tuple[told.AdviceTold, ...]
    awareness: tuple[told.AwarenessTold, ...]
    policy_duties: tuple[told.PolicyDutyTold, ...]


def tell_inquest(desk: Desk, case: str) -> Inquest:
    """The investigation of a case, oldest first of each kind."""
    page, ground = inquiry(desk, case), groundwork(desk, case)
    return Inquest(
        terms=tuple(_terms(one) for one in page.terms),
        statements=tuple(_statement(one) for one in statement_files(desk, case)),
        invitations=tuple(_invitation(one) for one in page.invitations),
        facts=tuple(_fact(one) for one in ground.facts),
        requests=tuple(
            told.RequestTold(one.number, one.what, one.answer, one.answer_reason)
            for one in page.requests
        ),
        advice=tuple(
            told.AdviceTold(one.number, one.is_before, one.who, one.said, one.is_privileged)
            for one in ground.advice
        ),
        awareness=tuple(
            told.AwarenessTold(one.kind, one.document, one.edition, one.told_on)
            for one in ground.awareness
        ),
        policy_duties=tuple(
            told.PolicyDutyTold(
                one.clause_id,
                one.heading,
                one.last.answer if one.last else "",
                one.last.done_by if one.last else "",
            )
            for one in ground.duties
        ),
    )


def _terms(one: TermsRow) -> told.TermsTold:
    return told.TermsTold(
        one.number,
        one.issued_on,
        one.issued_to,
        one.report_by,
        one.scope,
        one.recommendations_asked,
        one.reason,
    )


def _statement(one: StatementFile) -> told.StatementTold:
    row = one.row
    return told.StatementTold(
        row.number,
        row.name,
        row.kind,
        row.taken_on,
        row.status,
        len(one.versions),
        one.reply_by,
        one.companion,
    )


def _invitation(one: InvitationRow) -> told.InvitationTold:
    return told.InvitationTold(
        one.number,
        one.name,
        one.held_on,
        one.state,
        one.companion_offered,
        one.recording_words,
    )


def _fact(one: FactOnFile) -> told.FactTold:
    last = one.standings[-1] if one.standings else None
    return told.FactTold(
        one.number,
        one.text,
        one.status,
        last.reason if last else "",
        tuple(source.words for source in one.sources),
        one.happened_on,
    )
