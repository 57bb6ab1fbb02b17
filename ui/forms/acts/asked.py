"""Questions that many acts ask in the same words."""

from collections.abc import Mapping

from casework.domain.hearing_choices import PROOFS
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.spec import TODAY, FieldSpec, Kind, OnlyIf

STATEMENT_LENGTH = 4_000_000
"""Statements and minutes are kept to the letter, however long."""
ABOUT_PEOPLE = "Type a name to find somebody, or to add a new person."


def day(label: str = "Day it was done", hint: str = "") -> FieldSpec:
    """`on`: the day the act happened, today unless something else is typed."""
    return FieldSpec("on", label, Kind.DAY, hint, default=TODAY, days=Days.PAST)


def next_day(label: str) -> FieldSpec:
    """`next_on`: the day it is looked at again, where the rule's own day will not do."""
    hint = "Leave it empty to let the rules name the day."
    return FieldSpec("next_on", label, Kind.DAY, hint, required=False, days=Days.FUTURE)


def reason(
    label: str = "Reason", name: str = "reason", hint: str = "", *, required: bool = True
) -> FieldSpec:
    """Why it was done."""
    return FieldSpec(name, label, Kind.LONG_TEXT, hint, required=required, lines=4)


def chosen(name: str, label: str, words: Mapping[str, str], hint: str = "") -> FieldSpec:
    """One of a vocabulary."""
    return FieldSpec(name, label, Kind.CHOICE, hint, choices=choices_of(words))


def text(name: str, label: str, hint: str = "") -> FieldSpec:
    """One line that may stay empty."""
    return FieldSpec(name, label, Kind.TEXT, hint, required=False)


def passage(name: str, label: str, hint: str = "", lines: int = 4) -> FieldSpec:
    """Several lines that may stay empty."""
    return FieldSpec(name, label, Kind.LONG_TEXT, hint, required=False, lines=lines)


def of_case(name: str, label: str, source: str, hint: str = "") -> FieldSpec:
    """One of the things that the case holds."""
    return FieldSpec(name, label, Kind.CHOICE, hint, source=source)


ALLEGATION = of_case("allegation", "Allegation", "allegations")
TOLD = (
    FieldSpec(
        "told_on",
        "Day the employee was told of it",
        Kind.DAY,
        "Leave it empty if they are told later; it is then among the tasks.",
        required=False,
        days=Days.PAST,
    ),
    text("told_how", "How they were told", "For example by letter."),
)
SERVED_HOW = of_case(
    "served_how",
    "How was the letter served?",
    "service_methods",
    "Unless a day is recorded below, the day named here counts as the day it was received.",
)
RECEIVED_ON = FieldSpec(
    "received_on",
    "Day the letter was received",
    Kind.DAY,
    "If it is known. Periods run from this day, or else from the day that the rule above gives.",
    required=False,
)


def only_if(name: str, *values: object) -> OnlyIf:
    """Asked only when `name` was answered in one of these ways."""
    return OnlyIf(name, values)


def served(day_label: str = "Day the letter was served") -> tuple[FieldSpec, ...]:
    """How a letter was served: the day, the way, to where, by whom, what proves it."""
    return (
        day(day_label),
        SERVED_HOW,
        text("sent_to", "To which address?", "Postal or e-mail."),
        FieldSpec(
            "handed_by",
            "Who handed it over?",
            required=False,
            only_if=only_if("served_how", "by_hand"),
        ),
        RECEIVED_ON,
        FieldSpec(
            "proof",
            "What proves that it was received?",
            Kind.CHOICE,
            "It can be added later on the hearing page.",
            required=False,
            choices=choices_of(PROOFS),
        ),
        FieldSpec(
            "proof_ref",
            "Its number or reference",
            help="For example the number of the postal tracking.",
            required=False,
            only_if=only_if("proof", "signed_for", "tracking", "read_receipt", "reply"),
        ),
    )
