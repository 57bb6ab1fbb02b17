"""Forms of the matrix: allegations, evidence on both sides, the answer, the finding."""

from casework.domain.choices import CATEGORIES, FINDINGS
from casework.domain.policy import conduct
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import ALLEGATION, TOLD, chosen, day, of_case, only_if, passage, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind

SIDES = {"for": "For the allegation", "against": "Against it"}
ADD = FormSpec(
    "add_allegation",
    "Add an allegation",
    "What is said to have been done, in words that can be answered, under rules that stood then.",
    "Add the allegation",
    (
        FieldSpec(
            "heading", "Short heading", help="For lists, for example Photographs of a child."
        ),
        reason("What is alleged?", "text", "What, when and where; no conclusion."),
        chosen("category", "Kind", CATEGORIES),
        FieldSpec("conduct_from", "First day of the conduct", Kind.DAY),
        FieldSpec(
            "conduct_to",
            "Last day of the conduct",
            Kind.DAY,
            "Leave it empty when it was one day.",
            required=False,
        ),
        FieldSpec(
            "clauses",
            "Rules said to be broken",
            Kind.MANY,
            "As they stood on the day of the conduct.",
            source="clauses",
            required=False,
        ),
        FieldSpec(
            "gross",
            "If it is shown, could it be gross misconduct?",
            Kind.YES_NO_NOT_KNOWN,
            "Your own answer. No category makes it so by itself.",
        ),
        day("Day it was added"),
    ),
)
WITHDRAW = FormSpec(
    "withdraw_allegation",
    "Withdraw an allegation",
    "It stays on the file, marked as withdrawn.",
    "Withdraw the allegation",
    (ALLEGATION, reason(), day("Day it was withdrawn"), *TOLD),
)
PLACE = FormSpec(
    "place_evidence",
    "Place evidence",
    "Evidence is set for and against each allegation before the report can be signed.",
    "Place the evidence",
    (
        ALLEGATION,
        FieldSpec("side", "Side", Kind.CHOICE, choices=choices_of(SIDES)),
        FieldSpec(
            "thing",
            "What is placed?",
            Kind.CHOICE,
            choices=choices_of({"exhibit": "An exhibit", "statement": "A statement"}),
        ),
        FieldSpec(
            "exhibit",
            "Exhibit",
            Kind.CHOICE,
            source="exhibits",
            only_if=only_if("thing", "exhibit"),
        ),
        FieldSpec(
            "statement",
            "Statement",
            Kind.CHOICE,
            source="statements",
            only_if=only_if("thing", "statement"),
        ),
        passage("note", "Which part of it, and why", lines=2),
        day("Day it was placed"),
    ),
    extra=("thing",),
)
TAKE_BACK = FormSpec(
    "take_back_placement",
    "Take evidence off an allegation",
    "That it stood there, and why it does no more, stays on the file.",
    "Take it off",
    (
        of_case("placement", "Which evidence?", "placements"),
        reason(),
        day("Day it was taken off"),
    ),
)
NONE_FOUND = FormSpec(
    "say_none_found",
    "Say that none was found",
    "An empty cell would leave open whether anybody looked.",
    "Say that none was found",
    (
        ALLEGATION,
        FieldSpec("side", "Side", Kind.CHOICE, choices=choices_of(SIDES)),
        day("Day it was established"),
    ),
)
ANSWER = FormSpec(
    "record_answer",
    "Record the employee's answer",
    "What the employee says to this allegation, as near to their words as can be.",
    "Record the answer",
    (ALLEGATION, reason("Answer", "answer"), day("Day of the answer")),
    known=("version",),
)
FINDING = FormSpec(
    "record_finding",
    "Record a finding",
    "What the evidence shows, on the balance of probabilities. Never a sanction.",
    "Record the finding",
    (ALLEGATION, chosen("finding", "Finding", FINDINGS), reason(), day("Day of the finding")),
    known=("version",),
)
CONDUCT = FormSpec(
    "describe_conduct",
    "Describe the conduct",
    "Policies differ on these points. What your policy says to each is shown beside the matrix.",
    "Keep the description",
    (
        ALLEGATION,
        chosen("medium", "What was it?", conduct.MEDIA),
        chosen("equipment", "Whose equipment?", conduct.EQUIPMENT),
        chosen("time", "Whose time?", conduct.TIMES),
        chosen("aimed_at", "Whom was it about?", conduct.AIMED_AT),
        FieldSpec("names_employer", "Did it name the council as employer?", Kind.YES_NO_NOT_KNOWN),
        FieldSpec(
            "has_disclaimer",
            "Did it say that views were the person's own?",
            Kind.YES_NO_NOT_KNOWN,
            only_if=only_if("names_employer", "yes"),
        ),
        FieldSpec(
            "has_permission",
            "Was there permission on file?",
            Kind.YES_NO_NOT_KNOWN,
            "Of the council, or of the person it is about.",
        ),
        passage(
            "answer",
            "Why does the policy apply?",
            "Answer what it leaves open: the link with work, the approval shown, the harm done.",
        ),
        day("Day it was described"),
    ),
)
SPECS = (ADD, CONDUCT, WITHDRAW, PLACE, TAKE_BACK, NONE_FOUND, ANSWER, FINDING)
