"""How a case ends: bodies told, somebody leaves or dies, closing, and opening it again."""

import datetime as dt

from casework.domain.vocabulary import CaseState as S
from tests.builders import RACHEL
from tests.services.walking import Office, Walk
from tests.steps_by_hand.bench import LANCASTER, Chain, Move
from tests.steps_by_hand.hearings import appeal_ends

TOLD = Move("tell_party", "report")
CLOSE = Move("close_case", "overview", to=S.CLOSED)
LEAVE = Move(
    "record_leaving",
    "overview",
    {"reason": "resigned"},
    S.LEFT_IN_PROCESS,
)
DETERMINE = Move("determine_allegation", "overview")
OUT_OF_TIME = dt.date(2026, 8, 20)
BODY = "Care Inspectorate"


def as_before(state: S) -> Move:
    """Opened again where it was before it was closed."""
    return Move("reopen_case", "overview", {"to": "as_before"}, state)


def warned(office: Office) -> Walk:
    return office.walk(RACHEL).decided().outcome("final_warning")


CHAINS = (
    Chain(
        "bodies told",
        lambda office: office.walk(),
        (
            Move(
                "decide_referral",
                "referrals",
                {"decision": "refer"},
                button=f"Decide on it: {BODY}",
            ),
            Move("send_referral", "referrals", button=f"Record it as sent: {BODY}"),
            Move(
                "acknowledge_referral", "referrals", button=f"Record their acknowledgement: {BODY}"
            ),
        ),
    ),
    Chain(
        "leaving",
        lambda office: office.walk().investigated(),
        (
            LEAVE,
            Move(
                "withdraw_resignation",
                "outcome",
                to=S.INVESTIGATION,
            ),
            LEAVE,
            Move(
                "change_leaving_day",
                "overview",
                {"day": dt.date(2026, 7, 31)},
            ),
            Move("answer_harm_ground", "overview"),
            Move(
                "answer_for_body",
                "outcome",
                {"body": "sssc", "answer": "considered", "harm_ground": "no"},
            ),
        ),
    ),
    Chain(
        "determined in absence",
        lambda office: office.walk(RACHEL).investigated(),
        (
            LEAVE,
            DETERMINE,
            Move(
                "determine_in_absence",
                "outcome",
                to=S.DETERMINED_IN_ABSENCE,
            ),
            TOLD,
            CLOSE,
            as_before(S.DETERMINED_IN_ABSENCE),
        ),
    ),
    Chain(
        "asked of a leaver",
        lambda office: office.walk(RACHEL).left(),
        (Move("ask_leaver", "overview"),),
        LANCASTER,
    ),
    Chain(
        "death",
        lambda office: office.walk().investigated(),
        (
            Move(
                "record_death",
                "overview",
                to=S.LEFT_IN_PROCESS,
            ),
            Move("tell_register", "overview"),
            CLOSE,
            as_before(S.LEFT_IN_PROCESS),
        ),
    ),
    Chain(
        "closed after the outcome",
        warned,
        (
            Move("refuse_late_appeal", "outcome", on=OUT_OF_TIME),
            TOLD,
            CLOSE,
            as_before(S.OUTCOME_ISSUED),
        ),
    ),
    Chain(
        "closed after the appeal",
        lambda office: warned(office).appealed(),
        (
            appeal_ends("varied", S.APPEAL_DECIDED),
            TOLD,
            CLOSE,
            as_before(S.APPEAL_DECIDED),
        ),
    ),
)
