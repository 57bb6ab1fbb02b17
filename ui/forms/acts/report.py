"""Forms about a report: acknowledging it, and the people it touches."""

from casework.domain.vocabulary import PARTY_PARTS
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, day, of_case, only_if, reason, text
from ui.forms.acts.work import WORK_OF_NEW_PERSON
from ui.forms.spec import NEW, FieldSpec, FormSpec, Kind

ACKNOWLEDGE = FormSpec(
    "acknowledge_report",
    "Acknowledge the report",
    "Tell the person who reported it that the report has come in and what happens next.",
    "Record the acknowledgement",
    (day("Day it was acknowledged"), text("how", "How", "For example by e-mail or by phone.")),
)
NAME_RESPONDENT = FormSpec(
    "name_respondent",
    "Name the respondent",
    "The case began with nobody named. From now on it is about this person.",
    "Name the respondent",
    (
        FieldSpec("person", "Who is it about?", Kind.PERSON, ABOUT_PEOPLE),
        *WORK_OF_NEW_PERSON,
        day("Day it became known"),
    ),
)
ADD_PARTY = FormSpec(
    "add_party",
    "Add somebody concerned",
    "Somebody the incident touches: a witness, a child, a person who uses a service.",
    "Add this person",
    (
        FieldSpec("person", "Name", Kind.PERSON, ABOUT_PEOPLE),
        FieldSpec("is_child", "Is this a child?", Kind.YES_OR_NO, only_if=only_if("person", NEW)),
        FieldSpec(
            "protected_as",
            "Name in the papers",
            help="What stands in place of the name, for example Child A.",
            required=False,
            only_if=only_if("person", NEW),
        ),
        chosen("part", "What are they in this?", PARTY_PARTS),
        day("Day it became known"),
    ),
)
TELL_PARTY = FormSpec(
    "tell_party",
    "Record what somebody was told",
    "People concerned are told what they may be told, and no more.",
    "Record what was said",
    (
        of_case("person", "Who was told?", "parties"),
        reason("What were they told?", "what"),
        day("Day they were told"),
    ),
)
SPECS = (ACKNOWLEDGE, NAME_RESPONDENT, ADD_PARTY, TELL_PARTY)
