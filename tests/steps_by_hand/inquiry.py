"""The investigation, its report, and whether there is a case to answer."""

import datetime as dt

from casework.domain.vocabulary import CaseState as S
from tests.steps_by_hand.bench import Chain, Move

SIGN = Move("sign_report", "investigation", to=S.INVESTIGATION_REPORTED)


def answered(answer: str, to: S) -> Move:
    """Whether there is a case to answer."""
    return Move(
        "decide_case_to_answer",
        "hearing",
        {"answer": answer},
        to,
    )


CHAINS = (
    Chain(
        "investigation",
        lambda office: office.walk().investigated(),
        (
            Move(
                "amend_terms",
                "investigation",
                {"witnesses": "F. Reid"},
                button="Change the terms",
            ),
            Move(
                "invite_to_interview",
                "investigation",
                {"person": "F. Reid", "held_on": dt.date(2026, 7, 2)},
                button="Invite somebody",
            ),
            Move(
                "record_statement",
                "investigation",
                {"kind": "statement", "person": "F. Reid", "status": "signed"},
            ),
            Move("record_awareness", "investigation", button="Record how they were told"),
            Move("check_duty", "investigation", button="Answer it: "),
            Move("record_fact", "investigation", {"status": "disputed"}, button="Record a fact"),
            Move("record_request", "investigation", button="Record a request"),
            Move("place_evidence", "matrix"),
            Move("describe_conduct", "matrix"),
            Move(
                "amend_allegation",
                "matrix",
                {"heading": "Two photographs of a resident were posted"},
            ),
            Move("tell_of_change", "matrix"),
            Move("split_allegation", "matrix"),
            Move("withdraw_allegation", "matrix"),
            Move("record_finding", "matrix"),
            Move(
                "record_move",
                "overview",
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
            Move("share_report", "investigation"),
            answered("hearing", S.CASE_TO_ANSWER),
            Move(
                "return_to_investigation",
                "hearing",
                to=S.INVESTIGATION,
            ),
        ),
    ),
    Chain(
        "no case to answer",
        lambda office: office.walk().reported(),
        (
            answered("no_case", S.NO_CASE),
            Move("reopen_case", "overview", to=S.INVESTIGATION),
        ),
    ),
    Chain(
        "informal after the report",
        lambda office: office.walk().reported(),
        (answered("informal", S.INFORMAL),),
    ),
)
