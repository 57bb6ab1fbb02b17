"""How a case ends: bodies told, somebody leaves or dies, closing, and opening it again."""

import datetime as dt

from casework.domain.vocabulary import CaseState as S
from tests.builders import RACHEL
from tests.services.walking import Office, Walk
from tests.steps_by_hand.bench import LANCASTER, Chain, Move
from tests.steps_by_hand.hearings import appeal_ends

TOLD = Move("tell_party", "report", "Start: Tell those concerned")
CLOSE = Move("close_case", "overview", "Start: Close the case", to=S.CLOSED)
LEAVE = Move(
    "record_leaving",
    "overview",
    "Record that the person is leaving",
    {"reason": "resigned"},
    S.LEFT_IN_PROCESS,
)
DETERMINE = Move("determine_allegation", "overview", "Say whether an allegation")
OUT_OF_TIME = dt.date(2026, 8, 20)
BODY = "Care Inspectorate"


def as_before(state: S) -> Move:
    """Opened again where it was before it was closed."""
    return Move("reopen_case", "overview", "Reopen the case", {"to": "as_before"}, state)


def warned(office: Office) -> Walk:
    return office.walk(RACHEL).decided().outcome("final_warning")


CHAINS = (
    Chain(
        "bodies told",
        lambda office: office.walk(),
        (
            Move("decide_referral", "referrals", f"Decide on it: {BODY}", {"decision": "refer"}),
            Move("send_referral", "referrals", f"Record it as sent: {BODY}"),
            Move("acknowledge_referral", "referrals", f"Record their acknowledgement: {BODY}"),
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
                "Record that the resignation is withdrawn",
                to=S.INVESTIGATION,
            ),
            LEAVE,
            Move(
                "change_leaving_day",
                "overview",
                "Change the last day",
                {"day": dt.date(2026, 7, 31)},
            ),
            Move("answer_harm_ground", "overview", "Answer the referral ground"),
            Move(
                "answer_for_body",
                "outcome",
                "Answer 'would we have dismissed?'",
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
                "Decide in the person's absence",
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
        (Move("ask_leaver", "overview", "Ask the leaver"),),
        LANCASTER,
    ),
    Chain(
        "death",
        lambda office: office.walk().investigated(),
        (
            Move(
                "record_death",
                "overview",
                "Record that the person has died",
                to=S.LEFT_IN_PROCESS,
            ),
            Move("tell_register", "overview", "Start: Tell a register"),
            CLOSE,
            as_before(S.LEFT_IN_PROCESS),
        ),
    ),
    Chain(
        "closed after the outcome",
        warned,
        (
            Move("refuse_late_appeal", "outcome", "Refuse an appeal that came", on=OUT_OF_TIME),
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
