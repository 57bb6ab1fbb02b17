"""What runs beside a case: suspension, removal, holds, grievances, other cases."""

from casework.domain.vocabulary import CaseState as S
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
        lambda office: office.walk(RACHEL),
        (
            Move(
                "say_school_kind",
                "overview",
                "Say what kind of school",
                {"school_type": "community"},
            ),
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
