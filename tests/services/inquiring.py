"""An investigation with something of every kind on its file; each text is a token of its own."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from casework.domain.ids import ExhibitId, StatementId
from casework.queries import groundwork as ground_queries
from casework.queries import inquiry as inquiry_queries
from casework.queries import statements as statement_queries
from casework.queries.groundwork import GroundworkPage
from casework.queries.inquiry import InquiryPage
from casework.queries.statements import StatementFile
from casework.services import (
    advice,
    fact_register,
    groundwork,
    interviews,
    investigations,
    responses,
    statements,
    terms,
    triage,
)
from casework.services.entries import (
    InterestEntry,
    InvitationEntry,
    PermissionEntry,
    PersonEntry,
    TermsEntry,
)
from tests.services.walking import Walk

WITNESS = PersonEntry(name="F. Reid", post="Social care worker")
MANAGES = InterestEntry(
    respondent=False,
    line_management=True,
    reporter=False,
    affected=False,
    witness=False,
    involved_before=False,
    details="He was her line manager until 2023.",
)
TERMS = TermsEntry(
    not_in_scope="Shifts before June.",
    questions="Who took the photographs?",
    witnesses="F. Reid and Sheila Grant",
    evidence="The album and the rota",
    commissioned_by="C. Ferrie, Head of HR",
)
TOKENS = (
    "interestword", "scopeword", "leftoutword", "questionword", "seeword", "lookword", "askerword",
    "amendword", "placeword", "aboutword", "adjustword", "howword", "cameword", "firstversionword",
    "secondversionword", "reviseword", "sentword", "declineword", "companionword", "madeword",
    "presentword", "factword", "whyfactword", "settledword", "restword", "otherwiseword",
    "documentword", "editionword", "proofword", "instructorword", "instructedword",
    "instructproofword", "permitterword", "permittedword", "extentword", "permitproofword",
    "beforeaskedword", "beforeaboutword", "beforetoldword", "beforeproofword", "legalword",
    "legalaboutword", "legalsaidword", "requestword", "showword", "refusedword", "answererword",
    "dutybyword", "dutyhowword", "sharedword", "sharedhowword", "heldword", "heldwhyword",
)  # fmt: skip
"""Everything a person typed in `inquired`, one token for each text."""


def inquired(walk: Walk) -> Walk:
    """From triage to an investigation with a record of every kind."""
    walk.ready_for_investigation()
    exhibit = walk.exhibit(b"another post", title="Second post")
    walk.do(triage.start_investigation, terms="Find out what was posted.")
    _terms(walk)
    statement = _interviews(walk)
    _facts(walk, exhibit, statement)
    _ground(walk, exhibit)
    _asked(walk)
    return walk


def _terms(walk: Walk) -> None:
    entry = InterestEntry(True, False, False, False, False, False, "interestword")
    walk.do(terms.declare_interests, entry=entry)
    walk.do_departing(
        "INTEREST_DECLARED",
        terms.amend_terms,
        terms="scopeword",
        reason="amendword",
        entry=TermsEntry(
            "leftoutword",
            "questionword",
            "seeword",
            "lookword",
            "askerword",
            dt.date(2026, 7, 24),
            False,
        ),
    )


def _interviews(walk: Walk) -> StatementId:
    person = PersonEntry(person=walk.respondent)
    entry = InvitationEntry(
        held_on=dt.date(2026, 6, 26),
        held_time="10:00",
        place="placeword",
        how="howword",
        about="aboutword",
        adjustments="adjustword",
    )
    missed = walk.do(interviews.invite_to_interview, person=person, entry=entry)
    walk.do(interviews.answer_invitation, invitation=missed, answer="not_attended", said="cameword")
    walk.do(
        investigations.record_statement,
        person=person,
        kind="interview",
        text="I posted them.",
        companion="companionword",
        adjustments="madeword",
        present="presentword",
        recording="not_recorded",
        status="signed",
    )
    statement = StatementId(
        walk.do(
            investigations.record_statement, person=WITNESS, kind="statement",
            text="I saw it on Friday. firstversionword",
        )
    )  # fmt: skip
    walk.do(
        statements.revise_statement,
        statement=statement,
        text="I saw it on Saturday. secondversionword",
        reason="reviseword",
    )
    walk.do(statements.send_statement, statement=statement, how="sentword")
    walk.do(
        statements.settle_statement, statement=statement, status="declined", reason="declineword"
    )
    return statement


def _facts(walk: Walk, exhibit: ExhibitId, statement: StatementId) -> None:
    fact = walk.do(
        fact_register.record_fact,
        text="factword",
        status="disputed",
        reason="whyfactword",
        settled_by="settledword",
        exhibits=(exhibit,),
        happened_on=dt.date(2026, 6, 20),
    )
    walk.do(fact_register.cite_for_fact, fact=fact, statement=statement, place="restword")
    walk.do(fact_register.settle_fact, fact=fact, status="established", reason="otherwiseword")


def _ground(walk: Walk, exhibit: ExhibitId) -> None:
    walk.do(
        groundwork.record_awareness,
        kind="training",
        document="documentword",
        edition="editionword",
        told_on=dt.date(2021, 3, 2),
        proof="proofword",
        exhibit=exhibit,
    )
    walk.do(
        groundwork.record_instruction,
        was_given="yes",
        given_by="instructorword",
        what="instructedword",
        proof="instructproofword",
        was_recorded="no",
    )
    entry = PermissionEntry(
        "yes", "permittedword", "permitterword", None, "extentword", "yes", "permitproofword"
    )
    walk.do(groundwork.record_permission, clause="another", entry=entry)
    walk.do(
        groundwork.check_duty,
        clause="G-31",
        answer="done",
        done_by="dutybyword",
        how="dutyhowword",
    )


def _asked(walk: Walk) -> None:
    walk.do(
        advice.record_advice_before,
        office="manager",
        asked_of="beforeaskedword",
        about="beforeaboutword",
        said="beforetoldword",
        proof="beforeproofword",
    )
    asked = walk.do(
        advice.ask_advice,
        office="legal",
        asked_of="legalword",
        about="legalaboutword",
        privileged=True,
    )
    walk.do(advice.record_advice, advice=asked, said="legalsaidword")
    request = walk.do(responses.record_request, kind="witness", what="requestword", why="showword")
    walk.do(
        responses.answer_request,
        request=request,
        answer="refused",
        reason="refusedword",
        answered_by="answererword",
    )
    walk.do(
        responses.share_report,
        person=PersonEntry(person=walk.respondent),
        what="sharedword",
        how="sharedhowword",
        withheld="heldword",
        reason="heldwhyword",
    )


def inquiry(walk: Walk) -> InquiryPage:
    return walk.ws.read(inquiry_queries.inquiry, walk.case)


def ground(walk: Walk) -> GroundworkPage:
    return walk.ws.read(ground_queries.groundwork, walk.case)


def said(walk: Walk) -> tuple[StatementFile, ...]:
    return walk.ws.read(statement_queries.statement_files, walk.case)


def a_statement(walk: Walk, text: str = "I saw it.", **told: Any) -> StatementId:
    given: dict[str, Any] = {"person": WITNESS, "kind": "statement", "text": text}
    return StatementId(walk.do(investigations.record_statement, **(given | told)))


Act = Callable[..., Any]
