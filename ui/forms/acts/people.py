"""Forms about parts in a case: investigator, chair, companion and the others."""

from casework.domain.vocabulary import PARTS
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, day, of_case, only_if, passage
from ui.forms.acts.work import POST_OF_NEW_PERSON
from ui.forms.spec import FieldSpec, FormSpec, Kind

NAME_PART = FormSpec(
    "name_part",
    "Give somebody a part in the case",
    "A new investigator or chair follows the one before. Nobody investigates and decides.",
    "Name this person",
    (
        chosen("part", "Part", PARTS),
        FieldSpec("person", "Who?", Kind.PERSON, ABOUT_PEOPLE),
        *POST_OF_NEW_PERSON,
        FieldSpec(
            "may_dismiss",
            "May this person dismiss?",
            Kind.YES_OR_NO,
            "Under the council's scheme of delegation.",
            only_if=only_if("part", "chair", "appeal_chair"),
        ),
        FieldSpec(
            "authority",
            "Gravest outcome this person may give",
            Kind.CHOICE,
            "The policy's decision-makers are named beside each.",
            required=False,
            source="authorities",
            only_if=only_if("part", "chair", "appeal_chair"),
        ),
        passage("note", "Note", lines=2),
        day("Day of the appointment"),
    ),
)
END_PART = FormSpec(
    "end_part",
    "End somebody's part in the case",
    "What they did so far stays on the file.",
    "End this part",
    (
        of_case("person", "Who?", "people"),
        chosen("part", "Part", PARTS),
        day("Last day in this part"),
    ),
)
SPECS = (NAME_PART, END_PART)
