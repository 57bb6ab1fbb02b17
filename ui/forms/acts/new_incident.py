"""The questions of a new incident, on four pages and one to check the answers."""

from dataclasses import replace

from casework.domain.choices import CHANNELS
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, only_if, text
from ui.forms.acts.work import WORK_OF_NEW_PERSON
from ui.forms.spec import NEW, TODAY, FieldSpec, FormSpec, Kind, PageSpec

WHO = FieldSpec("person", "Name", Kind.PERSON, ABOUT_PEOPLE)
POST_OF_REPORTER = (
    replace(text("post", "Their post"), only_if=only_if("reporter", NEW)),
    replace(text("workplace", "Their workplace"), only_if=only_if("reporter", NEW)),
)
KNOWN_HOW_FAR = {"all": "Yes", "some": "Some of them", "none": "Not yet"}
HAPPENED = PageSpec(
    "What happened",
    "As it was reported. Nothing is decided here.",
    (
        FieldSpec(
            "summary",
            "What happened?",
            Kind.LONG_TEXT,
            "What was posted or done, where it could be seen, and how it came to notice.",
            missing="Enter what happened",
            lines=7,
        ),
        text("platform", "Platform", "For example Facebook. Leave it empty if it is not known."),
        FieldSpec(
            "happened_on",
            "Day it happened",
            Kind.DAY,
            "Leave it empty if it is not known yet.",
            required=False,
            days=Days.PAST,
        ),
        FieldSpec(
            "discovered_on",
            "Day it was discovered",
            Kind.DAY,
            "The day somebody in the council first knew of it.",
            missing="Enter the day it was discovered",
            days=Days.PAST,
        ),
    ),
)
REPORTED = PageSpec(
    "Who reported it",
    "The clocks for the acknowledgement and for triage run from the day of the report.",
    (
        FieldSpec(
            "reported_on",
            "Day of the report",
            Kind.DAY,
            missing="Enter the day of the report",
            default=TODAY,
            days=Days.PAST,
        ),
        chosen("channel", "Who did it come from?", CHANNELS),
        FieldSpec(
            "is_anonymous",
            "Was it anonymous?",
            Kind.YES_OR_NO,
            "That is, nobody knows who reported it.",
        ),
        FieldSpec(
            "reporter",
            "Who reported it?",
            Kind.PERSON,
            ABOUT_PEOPLE,
            missing="Enter who reported it",
            only_if=only_if("is_anonymous", False),
        ),
        *POST_OF_REPORTER,
    ),
)
ABOUT = PageSpec(
    "Who it is about",
    "Each person gets a case of their own, with its own reference.",
    (
        FieldSpec(
            "known",
            "Is it known who did it?",
            Kind.CHOICE,
            choices=choices_of(KNOWN_HOW_FAR),
            missing="Say whether it is known who did it",
        ),
        FieldSpec(
            "respondents",
            "People",
            Kind.SEVERAL,
            only_if=only_if("known", "all", "some"),
            parts=(replace(WHO, missing="Enter a name"), *WORK_OF_NEW_PERSON),
            one="person",
        ),
        FieldSpec(
            "unknown_respondents",
            "How many people are not known yet?",
            Kind.NUMBER,
            "Each gets a case, to be named later.",
            least=1,
            most=20,
            only_if=only_if("known", "some", "none"),
        ),
    ),
)
AFFECTED = PageSpec(
    "Who is affected",
    "People who were harmed, named or pictured. This page may stay empty.",
    (
        FieldSpec(
            "affected",
            "Affected people",
            Kind.SEVERAL,
            required=False,
            fewest=0,
            one="affected person",
            parts=(
                replace(WHO, missing="Enter a name"),
                FieldSpec(
                    "is_child", "Is this a child?", Kind.YES_OR_NO, only_if=only_if("person", NEW)
                ),
                FieldSpec(
                    "protected_as",
                    "Name in the papers",
                    help="What stands in place of the name, for example Child A.",
                    required=False,
                    only_if=only_if("person", NEW),
                ),
            ),
        ),
    ),
)
NEW_INCIDENT = FormSpec(
    "report_incident",
    "New incident",
    "",
    "Record the incident",
    pages=(HAPPENED, REPORTED, ABOUT, AFFECTED),
    check=True,
    instead=(
        "enter_running_case",
        "Is the case under way already, on paper or in a spreadsheet?",
        "Enter a running case",
    ),
    extra=("known",),
)
SPECS = (NEW_INCIDENT,)
