"""Forms of where evidence comes from: copies, likenesses, the checklist, custody."""

from collections.abc import Iterator

from casework.domain.evidence_choices import (
    ACCOUNT,
    ANSWERS,
    COPY_KINDS,
    CUSTODY_ACTS,
    FILE,
    LIKENESS_ANSWERS,
    QUESTIONS,
    SCENE,
)
from casework.domain.redaction_choices import PSEUDONYM_KINDS
from casework.services.checklist import NOTE
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import chosen, day, of_case, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind, PageSpec

LINK = FormSpec(
    "link_exhibits",
    "Say what an exhibit was made from",
    "For a copy that was sealed on its own: cropped, typed out, or taken out of a mail. "
    "Neither is changed.",
    "Link the two",
    (
        of_case("exhibit", "Which exhibit is the copy?", "exhibits"),
        of_case("original", "From which exhibit was it made?", "exhibits"),
        chosen("how", "How was it made?", COPY_KINDS),
        passage("note", "Note", "For example by whom, and with which program.", 3),
        day("Day it was made"),
    ),
)
LIKENESS = FormSpec(
    "answer_likeness",
    "Say what two exhibits are",
    "They hold the same bytes or look alike. Open both and compare. Both are kept.",
    "Record the answer",
    (
        of_case("likeness", "Which two?", "likenesses"),
        chosen("answer", "What are they?", LIKENESS_ANSWERS),
        passage("note", "Note", "What tells them apart, or why there are two.", 3),
        day("Day they were compared"),
    ),
)
CUSTODY = FormSpec(
    "record_custody",
    "Record what happened to evidence",
    "For what happens outside Casework. A line of custody is never changed.",
    "Add it to the custody",
    (
        FieldSpec("exhibits", "Which exhibits?", Kind.MANY, source="exhibits"),
        chosen("kind", "What happened?", CUSTODY_ACTS),
        FieldSpec("to_whom", "To whom, or from whom?"),
        text("by", "Who did it?", "Leave it empty if you did."),
        reason("Why?"),
        passage("note", "Note", "For example how it was sent, or in which form.", 3),
        day("Day it happened"),
    ),
)
ASKED = "Leave out what nobody has asked yet. Nothing is added up and nothing follows from it."


def _questions(group: str) -> Iterator[FieldSpec]:
    """Each question of a group, and a note once it is answered."""
    for code, (its_group, question) in QUESTIONS.items():
        if its_group == group:
            yield FieldSpec(
                code, question, Kind.CHOICE, required=False, choices=choices_of(ANSWERS)
            )
            yield FieldSpec(
                code + NOTE,
                "How is that known?",
                required=False,
                only_if=only_if(code, *ANSWERS),
            )


CHECKLIST = FormSpec(
    "answer_checklist",
    "What a panel will ask of it",
    ASKED,
    "Record the answers",
    pages=(
        PageSpec(
            FILE, ASKED, (of_case("exhibit", "Which exhibit?", "exhibits"), *_questions(FILE))
        ),
        PageSpec(SCENE, ASKED, tuple(_questions(SCENE))),
        PageSpec(
            ACCOUNT,
            "Why it is said to be this person: each reason apart, and what speaks against it.",
            (
                *_questions(ACCOUNT),
                text("answered_by", "Who answered?", "Leave it empty if you did."),
                day("Day they were answered"),
            ),
        ),
    ),
)
PSEUDONYM = FormSpec(
    "add_pseudonym",
    "Give somebody a pseudonym",
    "It is written into redacted editions in place of the name. Who it stands for is kept in the "
    "key of this case alone, and is never printed.",
    "Add it to the key",
    (
        chosen("kind", "Who is it?", PSEUDONYM_KINDS, "They get the next letter or number."),
        FieldSpec("stands_for", "Name of the person", help="As it is known in this case."),
        passage("note", "Note", "For example other names in the exhibits. Kept in the key.", 3),
        day("Day it was given"),
    ),
)
SPECS = (LINK, LIKENESS, CHECKLIST, CUSTODY, PSEUDONYM)
