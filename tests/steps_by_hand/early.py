"""From the report to the end of triage: the moves, and where each leads."""

from dataclasses import fields
from pathlib import Path

from casework.domain.vocabulary import SCREENS
from casework.domain.vocabulary import CaseState as S
from casework.services import terms, triage
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import INVESTIGATOR, NO_INTEREST, Office, Walk
from tests.steps_by_hand.bench import Chain, Move

RESIDENT = PersonEntry(name="A resident")
TOLD = Move("tell_party", "report")
A_POST = Path(__file__).resolve()
"""Any file can be evidence."""
INTERESTS = tuple(one.name for one in fields(NO_INTEREST) if one.type in ("bool", bool))
TO_TRIAGE = Move("reopen_case", "overview", to=S.TRIAGE)


def answered(kind: str, answer: str) -> Move:
    """One question of triage, from its own button."""
    return Move("answer_screen", "report", {"answer": answer}, button=f"Answer: {SCREENS[kind]}")


def suspecting_an_image(office: Office) -> Walk:
    walk = office.walk()
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    return walk


def ready_but_informal(office: Office) -> Walk:
    """All is there for an investigation, and nothing that forbids informal action."""
    walk = office.walk(RACHEL).triaged()
    walk.exhibit()
    walk.alleged(gross="no")
    walk.named("investigator", INVESTIGATOR)
    walk.do(terms.declare_interests, entry=NO_INTEREST)
    return walk


def in_triage(office: Office) -> Walk:
    return office.walk(RACHEL).triaged()


CHAINS = (
    Chain(
        "reported",
        lambda office: office.walk(affected=(RESIDENT,)),
        (
            Move("acknowledge_report", "overview", {"how": "By telephone"}),
            answered("child_or_adult_harm", "yes"),
            Move("record_path_contact", "report"),
            Move("plan_support", "report"),
            answered("data_breach", "yes"),
            Move("record_breach", "report"),
            Move("decide_breach", "report"),
            answered("belief", "yes"),
            Move("assess_belief", "report"),
            Move("choose_procedure", "report"),
            Move("set_evidence_apart", "report", {"what": "A private group"}),
            Move("start_triage", "report", to=S.TRIAGE),
        ),
    ),
    Chain(
        "image suspected",
        suspecting_an_image,
        (Move("record_no_copy", "report"),),
    ),
    Chain(
        "owned up",
        lambda office: office.walk(RACHEL).triaged(honest_mistake="yes"),
        (
            Move("record_remedy", "report"),
            Move("settle_without_blame", "report", to=S.NO_ACTION),
            TO_TRIAGE,
        ),
    ),
    Chain(
        "informal",
        ready_but_informal,
        (
            Move("handle_informally", "report", to=S.INFORMAL),
            Move("review_informal", "overview", {"result": "worked"}),
            TOLD,
            Move("close_case", "overview", to=S.CLOSED),
            Move("reopen_case", "overview", {"to": "as_before"}, S.INFORMAL),
            Move("start_investigation", "report", to=S.INVESTIGATION),
        ),
    ),
    Chain(
        "no action, and handed over",
        in_triage,
        (
            Move("take_no_action", "report", to=S.NO_ACTION),
            Move("put_step_back", "report", to=S.TRIAGE, button="Put a step back"),
            Move("take_no_action", "report", to=S.NO_ACTION),
            TO_TRIAGE,
            Move("route_out", "report", to=S.ROUTED_OUT),
            Move("record_receipt", "report"),
            TOLD,
            Move("close_case", "overview", to=S.CLOSED),
            TO_TRIAGE,
        ),
    ),
    Chain(
        "named later",
        lambda office: office.walk(respondents=(), unknown_respondents=1),
        (
            Move(
                "name_respondent",
                "report",
                {"person": "Nora Finch"},
            ),
        ),
    ),
    Chain(
        "nobody found",
        lambda office: office.walk(respondents=(), unknown_respondents=1),
        (Move("end_unidentified", "report", to=S.NO_ACTION),),
    ),
    Chain(
        "to the investigation",
        in_triage,
        (
            Move("seal_evidence", "overview", {"file": A_POST}),
            Move("record_profile_view", "evidence", button="Record a look at an open profile"),
            Move(
                "name_part",
                "overview",
                {"part": "investigator", "person": "I. Sinclair"},
            ),
            Move(
                "declare_interests",
                "investigation",
                dict.fromkeys(INTERESTS, False),
            ),
            Move("add_allegation", "matrix", {"clauses": ("G-10",)}),
            Move("start_investigation", "report", to=S.INVESTIGATION),
        ),
    ),
)
