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
                {"place": "would_not", "shift": "not_open"},
            ),
            Move("arrange_instead", "overview"),
            Move("suspend", "overview", to=S.REPORTED),
            Move(
                "complete_suspension_record",
                "overview",
                {
                    "alternatives": "No other post was free.",
                    "health_considered": "She has nothing to add.",
                    "equality_considered": "Nobody else is treated otherwise.",
                },
            ),
            Move("review_suspension", "overview"),
            Move("vary_suspension", "overview"),
            Move("report_long_suspension", "overview"),
            Move("list_access", "overview"),
            Move("lift_suspension", "overview"),
        ),
    ),
    Chain(
        "removal, hold and grievance",
        sealed,
        (
            Move("request_removal", "overview"),
            Move("report_to_platform", "overview"),
            Move("raise_concern", "overview"),
            Move("place_hold", "overview"),
        ),
    ),
    Chain(
        "removal instructed",
        sealed,
        (Move("instruct_removal", "overview"),),
        LANCASTER,
    ),
    Chain(
        "at a school",
        at_a_school,
        (
            Move(
                "say_school_kind",
                "overview",
                {"school_type": "community"},
            ),
            Move("tell_employer", "outcome"),
            Move("end_by_employer", "outcome"),
        ),
        DERBYSHIRE,
    ),
    Chain(
        "heard together",
        with_another,
        (
            Move("join_cases", "hearing"),
            Move("separate_case", "hearing"),
        ),
    ),
)
