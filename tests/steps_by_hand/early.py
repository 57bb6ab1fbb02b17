"""From the report to the end of triage: the moves, and where each leads."""

from dataclasses import fields
from pathlib import Path

from casework.domain.vocabulary import CaseState as S
from casework.services import terms, triage
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import INVESTIGATOR, NO_INTEREST, Office, Walk
from tests.steps_by_hand.bench import Chain, Move

RESIDENT = PersonEntry(name="A resident")
TOLD = Move("tell_party", "report", "Start: Tell those concerned")
A_POST = Path(__file__).resolve()
"""Any file can be evidence."""
INTERESTS = tuple(one.name for one in fields(NO_INTEREST) if one.type in ("bool", bool))
TO_TRIAGE = Move("reopen_case", "overview", "Reopen the case", to=S.TRIAGE)


def answered(question: str, answer: str) -> Move:
    """One question of triage, from its own button."""
    return Move("answer_screen", "report", f"Answer: {question}", {"answer": answer})


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
            Move("acknowledge_report", "overview", "Start: Acknowledge", {"how": "By telephone"}),
            answered("May a child or a protected adult have been harmed?", "yes"),
            Move("record_path_contact", "report", "Start: Tell those who must be told"),
            Move("plan_support", "report", "Plan support"),
            answered("May personal data have been put at risk?", "yes"),
            Move("record_breach", "report", "Start: Record when the council knew"),
            Move("decide_breach", "report", "Start: Decide on telling the Information"),
            answered("Is a belief or an opinion in play?", "yes"),
            Move("assess_belief", "report", "Start: Answer the questions about belief"),
            Move("choose_procedure", "report", "Choose the procedure"),
            Move("set_evidence_apart", "report", "Set evidence apart", {"what": "A private group"}),
            Move("start_triage", "report", "Start: Start triage", to=S.TRIAGE),
        ),
    ),
    Chain(
        "image suspected",
        suspecting_an_image,
        (Move("record_no_copy", "report", "Start: Record where the image was seen"),),
    ),
    Chain(
        "owned up",
        lambda office: office.walk(RACHEL).triaged(honest_mistake="yes"),
        (
            Move("record_remedy", "report", "Start: Put the mistake right"),
            Move("settle_without_blame", "report", "Settle it without blame", to=S.NO_ACTION),
            TO_TRIAGE,
        ),
    ),
    Chain(
        "informal",
        ready_but_informal,
        (
            Move("handle_informally", "report", "Handle it informally", to=S.INFORMAL),
            Move("review_informal", "overview", "Start: Review the informal", {"result": "worked"}),
            TOLD,
            Move("close_case", "overview", "Start: Close the case", to=S.CLOSED),
            Move("reopen_case", "overview", "Reopen the case", {"to": "as_before"}, S.INFORMAL),
            Move("start_investigation", "report", "Start: Start the inv", to=S.INVESTIGATION),
        ),
    ),
    Chain(
        "no action, and handed over",
        in_triage,
        (
            Move("take_no_action", "report", "Take no action", to=S.NO_ACTION),
            TO_TRIAGE,
            Move("route_out", "report", "Hand the case over", to=S.ROUTED_OUT),
            Move("record_receipt", "report", "Start: Record that the hand-over"),
            TOLD,
            Move("close_case", "overview", "Start: Close the case", to=S.CLOSED),
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
                "Start: Name the respondent",
                {"person": "Nora Finch"},
            ),
        ),
    ),
    Chain(
        "nobody found",
        lambda office: office.walk(respondents=(), unknown_respondents=1),
        (Move("end_unidentified", "report", "End it: nobody could be", to=S.NO_ACTION),),
    ),
    Chain(
        "to the investigation",
        in_triage,
        (
            Move("seal_evidence", "overview", "Start: Preserve the posts", {"file": A_POST}),
            Move(
                "name_part",
                "overview",
                "Start: Name the investigator",
                {"part": "investigator", "person": "I. Sinclair"},
            ),
            Move(
                "declare_interests",
                "investigation",
                "Start: Check the investigator",
                dict.fromkeys(INTERESTS, False),
            ),
            Move(
                "add_allegation", "matrix", "Start: Record the allegations", {"clauses": ("G-10",)}
            ),
            Move("start_investigation", "report", "Start: Start the inv", to=S.INVESTIGATION),
            Move("put_step_back", "report", "Put a step back", to=S.TRIAGE),
        ),
    ),
)
