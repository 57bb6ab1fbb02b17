"""What runs beside a case: suspension, removal, holds, grievances, other cases."""

from casework.domain.vocabulary import CaseState as S
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import Office, Walk
from tests.steps_by_hand.bench import DERBYSHIRE, LANCASTER, Chain, Move


def with_another(office: Office) -> Walk:
    """Two cases of the same person, both under investigation."""
    office.walk(RACHEL).investigated()
    return office.walk(RACHEL).investigated()


def sealed(office: Office) -> Walk:
    walk = office.walk(RACHEL)
    walk.exhibit()
    return walk


def at_a_school(office: Office) -> Walk:
    """The governors dismissed an assistant whom the council employs."""
    assistant = PersonEntry(
        name="T. Moor",
        post="Teaching assistant",
        workforce="school_support",
        person_kind="school_staff",
        is_educational_establishment=True,
    )
    walk = office.walk(assistant)
    walk.clause = "D-5(b)"
    return walk.dismissed()


CHAINS = (
    Chain(
        "suspension",
        lambda office: office.walk(),
        (
            Move(
                "weigh_alternatives",
                "overview",
                "Weigh alternatives",
                {"place": "would_not", "shift": "not_open"},
            ),
            Move("arrange_instead", "overview", "Arrange something instead"),
            Move("suspend", "overview", "Suspend", to=S.REPORTED),
            Move(
                "complete_suspension_record",
                "overview",
                "Complete the suspension record",
                {
                    "alternatives": "No other post was free.",
                    "health_considered": "She has nothing to add.",
                    "equality_considered": "Nobody else is treated otherwise.",
                },
            ),
            Move("review_suspension", "overview", "Review the suspension"),
            Move("vary_suspension", "overview", "Change the terms of the suspension"),
            Move("report_long_suspension", "overview", "Take the suspension to"),
            Move("list_access", "overview", "List what is taken away"),
            Move("lift_suspension", "overview", "Lift the suspension"),
        ),
    ),
    Chain(
        "removal, hold and grievance",
        sealed,
        (
            Move("request_removal", "overview", "Ask for removal"),
            Move("report_to_platform", "overview", "Report content to the platform"),
            Move("raise_concern", "overview", "Record a grievance or disclosure"),
            Move("place_hold", "overview", "Place a hold"),
        ),
    ),
    Chain(
        "removal instructed",
        sealed,
        (Move("instruct_removal", "overview", "Instruct removal"),),
        LANCASTER,
    ),
    Chain(
        "at a school",
        at_a_school,
        (
            Move(
                "say_school_kind",
                "overview",
                "Say what kind of school",
                {"school_type": "community"},
            ),
            Move("tell_employer", "outcome", "Start: Tell the employer"),
            Move("end_by_employer", "outcome", "Start: End the employment"),
        ),
        DERBYSHIRE,
    ),
    Chain(
        "heard together",
        with_another,
        (
            Move("join_cases", "hearing", "Join it to another case"),
            Move("separate_case", "hearing", "Separate it from the joined"),
        ),
    ),
)
