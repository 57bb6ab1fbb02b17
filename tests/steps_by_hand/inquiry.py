"""The investigation, its report, and whether there is a case to answer."""

import datetime as dt

from casework.domain.vocabulary import CaseState as S
from tests.steps_by_hand.bench import Chain, Move

SIGN = Move("sign_report", "investigation", "Start: Sign the report", to=S.INVESTIGATION_REPORTED)


def answered(answer: str, to: S) -> Move:
    """Whether there is a case to answer."""
    return Move(
        "decide_case_to_answer",
        "hearing",
        "Start: Decide whether there is a case",
        {"answer": answer},
        to,
    )


CHAINS = (
    Chain(
        "investigation",
        lambda office: office.walk().investigated(),
        (
            Move("amend_terms", "investigation", "Change the terms", {"witnesses": "F. Reid"}),
            Move(
                "invite_to_interview",
                "investigation",
                "Invite somebody",
                {"person": "F. Reid", "held_on": dt.date(2026, 7, 2)},
            ),
            Move(
                "record_statement",
                "investigation",
                "Start: Interviews and statements",
                {"kind": "statement", "person": "F. Reid", "status": "signed"},
            ),
            Move("record_awareness", "investigation", "Record how they were told"),
            Move("check_duty", "investigation", "Answer it: "),
            Move("record_fact", "investigation", "Record a fact", {"status": "disputed"}),
            Move("record_request", "investigation", "Record a request"),
            Move("place_evidence", "matrix", "Start: Set evidence for and against"),
            Move("describe_conduct", "matrix", "Describe the conduct"),
            Move(
                "amend_allegation",
                "matrix",
                "Change an allegation",
                {"heading": "Two photographs of a resident were posted"},
            ),
            Move("tell_of_change", "matrix", "Start: Tell the employee"),
            Move("split_allegation", "matrix", "Split an allegation in two"),
            Move("withdraw_allegation", "matrix", "Withdraw an allegation"),
            Move("record_finding", "matrix", "Start: Findings for each allegation"),
            Move(
                "record_move",
                "overview",
                "Record a move to other work",
                {"kind": "tupe", "employer": "Care North", "is_handed_over": True},
                S.ROUTED_OUT,
            ),
        ),
    ),
    Chain(
        "report",
        lambda office: office.walk().investigated().filled(),
        (
            SIGN,
            answered("more_work", S.INVESTIGATION),
            SIGN,
            Move("share_report", "investigation", "Share the report"),
            answered("hearing", S.CASE_TO_ANSWER),
            Move(
                "return_to_investigation",
                "hearing",
                "Ask for more investigation",
                to=S.INVESTIGATION,
            ),
        ),
    ),
    Chain(
        "no case to answer",
        lambda office: office.walk().reported(),
        (
            answered("no_case", S.NO_CASE),
            Move("reopen_case", "overview", "Reopen the case", to=S.INVESTIGATION),
        ),
    ),
    Chain(
        "informal after the report",
        lambda office: office.walk().reported(),
        (answered("informal", S.INFORMAL),),
    ),
)
