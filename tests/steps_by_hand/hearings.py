"""The hearing, what may stand in its place, the outcome, and the appeal."""

import datetime as dt
from collections.abc import Mapping

from casework.domain.vocabulary import CaseState as S
from tests.services.walking import APPEAL_CHAIR, CHAIR, Office, Walk
from tests.steps_by_hand.bench import Chain, Move

CALLED_FOR, MOVED_TO, APPEAL_ON = (
    dt.date(2026, 7, 8),
    dt.date(2026, 7, 15),
    dt.date(2026, 8, 7),
)
WEIGHED = dict.fromkeys(
    ("belief", "grounds", "investigation", "proportionality", "code_considered"),
    "As the panel's minutes of the day say.",
)
GONE_PAST = {"reason": "Both sides agreed to go on.", "approved_by": "C. Ferrie"}


def notice(held_on: dt.date) -> Mapping[str, object]:
    """What the notice of a hearing says."""
    return {
        "held_on": held_on,
        "dismissal_possible": True,
        "companion_told": True,
        "served_how": "by_hand",
    }


def called(held_on: dt.date) -> Move:
    return Move("call_hearing", "hearing", notice(held_on), S.HEARING_NOTIFIED)


CALL_APPEAL = Move(
    "call_appeal",
    "outcome",
    {"chair": APPEAL_CHAIR.name, **notice(APPEAL_ON)},
    S.APPEAL_NOTIFIED,
)


def appeal_ends(decision: str, to: S) -> Move:
    return Move(
        "decide_appeal",
        "outcome",
        {"decision": decision},
        to,
        on=APPEAL_ON,
    )


def to_answer(office: Office) -> Walk:
    return office.walk().reported().answered().with_chair()


def under_appeal(office: Office) -> Walk:
    return office.walk().dismissed().appealed()


CHAINS = (
    Chain(
        "hearing",
        to_answer,
        (
            Move(
                "decide_without_hearing",
                "hearing",
                {"decider": CHAIR.name},
                S.DECISION_PENDING,
            ),
            Move("hear_after_all", "hearing", to=S.CASE_TO_ANSWER),
            called(CALLED_FOR),
            Move("record_companion", "hearing"),
            Move("record_union_post", "hearing"),
            Move("ask_need", "hearing"),
            Move("call_witness", "hearing", {"person": "F. Reid"}),
            Move("list_paper", "hearing", button="List a paper"),
            Move("issue_bundle", "hearing"),
            Move("record_attempt", "hearing"),
            Move("refuse_postponement", "hearing"),
            Move(
                "postpone_hearing",
                "hearing",
                {"kind": "illness"},
                S.HEARING_POSTPONED,
            ),
            called(MOVED_TO),
            Move(
                "record_proof", "hearing", {"proof": "returned"}, button="Record the proof: Notice"
            ),
            Move(
                "renew_notice",
                "hearing",
                notice(MOVED_TO),
                S.HEARING_NOTIFIED,
            ),
            Move(
                "open_hearing",
                "hearing",
                {"NEED_UNANSWERED": GONE_PAST},
                S.HEARING_OPEN,
                on=MOVED_TO,
            ),
            Move("adjourn_hearing", "hearing", to=S.HEARING_ADJOURNED),
            Move("resume_hearing", "hearing", to=S.HEARING_OPEN),
            Move("close_hearing", "hearing", to=S.DECISION_PENDING),
            Move("decide_allegation", "outcome", button="Decide: 1"),
            Move(
                "issue_outcome",
                "outcome",
                {"sanction": "final_warning", "served_how": "by_hand"} | WEIGHED,
                S.OUTCOME_ISSUED,
            ),
            Move("lodge_appeal", "outcome", to=S.APPEAL_LODGED),
            CALL_APPEAL,
            Move(
                "postpone_appeal",
                "outcome",
                {"kind": "illness"},
                S.APPEAL_LODGED,
            ),
            CALL_APPEAL,
            appeal_ends("upheld", S.APPEAL_DECIDED),
            Move("serve_appeal_outcome", "outcome"),
        ),
    ),
    Chain("heard again", under_appeal, (appeal_ends("rehearing", S.CASE_TO_ANSWER),)),
    Chain(
        "back at work",
        under_appeal,
        (
            appeal_ends("overturned", S.APPEAL_DECIDED),
            Move("reinstate", "outcome"),
        ),
    ),
)
