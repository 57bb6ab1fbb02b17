"""Forms of what changes on the way: the words of an allegation, the post, joined cases, a death."""

from dataclasses import replace

from casework.domain.change_choices import INFORMAL_RESULTS, JOB_CHANGES
from casework.domain.choices import CATEGORIES
from ui.forms.acts.asked import (
    ALLEGATION,
    TOLD,
    chosen,
    day,
    of_case,
    only_if,
    passage,
    reason,
    text,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind, PageSpec

STAYS = "Leave it empty if it stays as it is."
RULES = FieldSpec(
    "clauses",
    "Rules said to be broken",
    Kind.MANY,
    "As they stood on the first day of the conduct.",
    source="clauses",
    required=False,
)
WORDS = (
    text("heading", "Short heading", STAYS),
    passage("text", "What is alleged?", STAYS, lines=6),
    replace(chosen("category", "Kind", CATEGORIES, STAYS), required=False),
    FieldSpec("conduct_from", "First day of the conduct", Kind.DAY, STAYS, required=False),
    FieldSpec(
        "conduct_to",
        "Last day of the conduct",
        Kind.DAY,
        "With a new first day: leave it empty when it was one day.",
        required=False,
    ),
    replace(RULES, help="If you choose any, these take the place of those named so far."),
    FieldSpec(
        "gross",
        "If it is shown, could it be gross misconduct?",
        Kind.YES_NO_NOT_KNOWN,
        STAYS,
        required=False,
    ),
)
AMEND = FormSpec(
    "amend_allegation",
    "Change an allegation",
    "How it reads now stays on the file and is printed. After the notice of a hearing a new notice "
    "is needed.",
    "Change the allegation",
    (
        ALLEGATION,
        *WORDS,
        FieldSpec(
            "stands",
            "Do their answer and what was found still hold?",
            Kind.YES_OR_NO,
            "If not, they are kept with the earlier words and asked again.",
        ),
        reason("Why is it changed?"),
        day("Day it was changed"),
        *TOLD,
    ),
    known=("version",),
)
STAYS_PAGE = PageSpec(
    "What stays under its number",
    "What is left empty stays as it is.",
    (
        ALLEGATION,
        text("kept_heading", "Short heading", STAYS),
        passage("kept_text", "What is alleged in it?", STAYS, lines=6),
        FieldSpec("kept_from", "First day of its conduct", Kind.DAY, STAYS, required=False),
        FieldSpec("kept_to", "Last day of its conduct", Kind.DAY, STAYS, required=False),
    ),
)
PART_PAGE = PageSpec(
    "What becomes an allegation of its own",
    "It gets the next number. Evidence is set for and against both.",
    (
        FieldSpec("heading", "Short heading"),
        FieldSpec("text", "What is alleged in it?", Kind.LONG_TEXT, lines=6),
        *(one for one in WORDS if one.name in ("category", "conduct_from", "conduct_to")),
        RULES,
        *(one for one in WORDS if one.name == "gross"),
    ),
)
WHY_PAGE = PageSpec(
    "Why",
    "The employee has to know what there is to answer.",
    (reason("Why is it split?"), day("Day it was split"), *TOLD),
)
SPLIT = FormSpec(
    "split_allegation",
    "Split an allegation in two",
    "",
    "Split the allegation",
    pages=(STAYS_PAGE, PART_PAGE, WHY_PAGE),
    check=True,
)
TELL = FormSpec(
    "tell_of_change",
    "Tell the employee what was changed",
    "Every change to the allegations that they have not been told of yet.",
    "Record that they were told",
    (FieldSpec("how", "How were they told?", help="For example by letter."), day()),
)
JOIN = FormSpec(
    "join_cases",
    "Join it to another case",
    "One hearing then serves both. Each keeps its own allegations, decision and letter.",
    "Join the cases",
    (
        of_case("other", "Which case?", "joinable", "Cases of the same person stand first."),
        reason("Why are they heard together?"),
        FieldSpec("agreed_by", "Who agreed?"),
        day("Day it was decided"),
    ),
)
SEPARATE = FormSpec(
    "separate_case",
    "Separate it from the joined cases",
    "From now on it is heard by itself.",
    "Separate the case",
    (reason(), day("Day it was decided")),
)
MOVE = FormSpec(
    "record_move",
    "Record a move to other work",
    "The case goes on. What the person's work was at the time of the conduct stays recorded.",
    "Record the move",
    (
        chosen("kind", "What is it?", JOB_CHANGES),
        FieldSpec("post", "New post"),
        text("service", "Service"),
        text("workplace", "Workplace"),
        FieldSpec("employer", "New employer", only_if=only_if("kind", "tupe")),
        FieldSpec(
            "from_on", "From", Kind.DAY, "Leave it empty when it is the day below.", required=False
        ),
        FieldSpec(
            "until",
            "Until",
            Kind.DAY,
            required=False,
            only_if=only_if("kind", "secondment"),
        ),
        reason("Why does the person move?"),
        FieldSpec("carried_on_by", "Who carries the process on?"),
        FieldSpec(
            "is_handed_over",
            "Does the new employer take the process over?",
            Kind.YES_OR_NO,
            "Then the case ends here as handed over.",
            only_if=only_if("kind", "tupe"),
        ),
        FieldSpec(
            "handed_over",
            "What was handed over?",
            Kind.LONG_TEXT,
            "What the new employer needs to carry on, and no more.",
            lines=3,
            only_if=only_if("is_handed_over", True),
        ),
        FieldSpec(
            "leaves_regulated",
            "Does the person stop doing regulated work?",
            Kind.YES_NO_NOT_KNOWN,
            "With children or protected adults. It may start a duty to refer.",
        ),
        FieldSpec(
            "is_final",
            "Is the move final?",
            Kind.YES_NO_NOT_KNOWN,
            "Not while somebody only works elsewhere for the time being.",
            only_if=only_if("leaves_regulated", "yes", "not_known"),
        ),
        day("Day it was decided"),
    ),
)
DEATH = FormSpec(
    "record_death",
    "Record that the person has died",
    "Nothing more is asked. Clocks stop, and the case can be closed. A register is told only so "
    "that it can be put right.",
    "Record the death",
    (
        text("told_by", "Who told the council?"),
        text("contact", "Whom to write to", "Somebody of the family, or nobody for now."),
        passage("note", "Note", lines=2),
        day("Day the council learnt of it"),
    ),
    check=True,
)
REGISTER = FormSpec(
    "tell_register",
    "Tell a register of the death",
    "Only so that the register can be put right. Nothing is said of the case.",
    "Record that it was told",
    (
        of_case("body", "Which body?", "registers"),
        FieldSpec("how", "How was it told?", help="For example by e-mail."),
        day("Day it was told"),
    ),
)
UNIDENTIFIED = FormSpec(
    "end_unidentified",
    "End it: nobody could be identified",
    "The case ends without action. It can be reopened when a name comes up.",
    "End the case",
    (
        reason("What was done to find out who it was?", "tried"),
        FieldSpec("decided_by", "Who decided?"),
        day("Day it was decided"),
    ),
    check=True,
)
INFORMAL = FormSpec(
    "review_informal",
    "Review the informal action",
    "Whether advice, mediation or training did what it was meant to do.",
    "Record the review",
    (
        chosen("result", "What became of it?", INFORMAL_RESULTS),
        reason("What was seen?", "words"),
        day("Day of the review"),
    ),
)
SPECS = (
    UNIDENTIFIED, INFORMAL, AMEND, SPLIT, TELL, JOIN, SEPARATE, MOVE, DEATH, REGISTER,
)  # fmt: skip
