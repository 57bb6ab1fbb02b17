"""The form of a case that was running before it was entered: only what led to where it is."""

from dataclasses import replace

from casework.domain.choices import (
    CATEGORIES,
    CHANNELS,
    DECISIONS,
    LEAVING_REASONS,
    SERVICE_METHODS,
)
from casework.domain.hearing_choices import APPEAL_DECISIONS
from casework.domain.running_case import HERE, states_of
from casework.domain.vocabulary import DISMISSALS, SANCTIONS
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, only_if, passage, text
from ui.forms.acts.work import WORK_OF_NEW_PERSON
from ui.forms.spec import FieldSpec, FormSpec, Kind, OnlyIf, PageSpec

LATER = "Leave it empty if you do not know it: the day of the next thing below is taken."
PAPER = "A few words. What is left empty is said to be in the file as it was kept until then."


def _past(
    name: str, label: str, hint: str = "", when: OnlyIf | None = None, *, needed: bool = True
) -> FieldSpec:
    """A day that has been."""
    return FieldSpec(name, label, Kind.DAY, hint, required=needed, days=Days.PAST, only_if=when)


def _at(field: str) -> OnlyIf:
    """Asked once the case has passed a milestone."""
    return only_if("state", *states_of(field))


def _who(name: str, label: str, when: OnlyIf) -> FieldSpec:
    return FieldSpec(name, label, Kind.PERSON, ABOUT_PEOPLE, only_if=when)


WORK = tuple(replace(one, name=f"person_{one.name}") for one in WORK_OF_NEW_PERSON)
"""Of the person the case is about alone: others are named in this form as well."""
WHOSE = PageSpec(
    "Whose case it is",
    "As the file that was kept until now says it.",
    (
        FieldSpec("person", "Who is it about?", Kind.PERSON, ABOUT_PEOPLE),
        *WORK,
        text("old_reference", "Reference it had until now", "It can be found by it later."),
        FieldSpec(
            "summary",
            "What happened?",
            Kind.LONG_TEXT,
            "In a sentence or two.",
            missing="Enter what happened",
            lines=3,
        ),
        text("platform", "Platform"),
        _past("reported_on", "Day of the report"),
        chosen("channel", "Who did it come from?", CHANNELS),
        FieldSpec("is_anonymous", "Was it anonymous?", Kind.YES_OR_NO),
        FieldSpec(
            "reporter",
            "Who reported it?",
            Kind.PERSON,
            ABOUT_PEOPLE,
            only_if=only_if("is_anonymous", False),
        ),
        _past("conduct_on", "First day of the conduct", needed=False),
        passage("alleged", "What is alleged?", "An allegation a line.", lines=3),
        chosen("category", "Kind of allegation", CATEGORIES),
    ),
)
HEARD, DECIDED = _at("heard_on"), _at("outcome_on")
APPEALED, APPEAL_OVER = _at("appealed_on"), _at("appeal_decided_on")
WHERE = PageSpec(
    "Where it is now, and what led there",
    "Each day as it was. Deadlines run from these days; those that have passed show as missed.",
    (
        FieldSpec("state", "Where is the case now?", Kind.CHOICE, choices=choices_of(HERE)),
        _past("acknowledged_on", "Report acknowledged", "Leave it empty if it was not.",
              needed=False),
        _past("triage_on", "Looked at for the first time", LATER, needed=False),
        FieldSpec("is_suspended", "Was the person suspended?", Kind.YES_OR_NO),
        _past("suspended_on", "Suspended", "", only_if("is_suspended", True)),
        FieldSpec("suspended_by", "Who authorised it?", only_if=only_if("is_suspended", True)),
        _past("suspension_ended_on", "Suspension ended", "Leave it empty while it runs.",
              only_if("is_suspended", True), needed=False),
        _past("informal_on", "Informal action begun", "", _at("informal_on")),
        replace(passage("informal_what", "What is done?", PAPER, lines=2),
                only_if=_at("informal_on")),
        _past("began_on", "Investigation begun", "", _at("began_on")),
        _who("investigator", "Who investigates?", _at("began_on")),
        _past("signed_on", "Report signed", "", _at("signed_on")),
        _past("answered_on", "Decided that there is a case to answer", LATER,
              _at("answered_on"), needed=False),
        _past("called_on", "Notice of the hearing served", "", _at("called_on")),
        replace(chosen("served_how", "How were the letters served?", SERVICE_METHODS),
                only_if=_at("called_on")),
        FieldSpec("held_on", "Day of the hearing", Kind.DAY, only_if=_at("called_on")),
        _who("chair", "Who chairs it?", _at("called_on")),
        FieldSpec("dismissal_possible", "Did the notice say that dismissal is possible?",
                  Kind.YES_OR_NO, only_if=_at("called_on")),
        FieldSpec("attended", "Did the employee come?", Kind.YES_OR_NO, only_if=HEARD),
        _past("heard_on", "Hearing ended", "Leave it empty when it ended the same day.", HEARD,
              needed=False),
        replace(
            chosen("decision", "What was decided on the allegations?", DECISIONS,
                   "Leave it empty when it was not the same on each; add it later."),
            required=False, only_if=HEARD,
        ),
        replace(chosen("sanction", "Outcome", SANCTIONS), only_if=DECIDED),
        FieldSpec("may_dismiss", "May the chair dismiss?", Kind.YES_OR_NO,
                  "Under the council's scheme of delegation.",
                  only_if=only_if("sanction", *sorted(DISMISSALS))),
        _past("outcome_on", "Outcome letter served", "", DECIDED),
        replace(passage("outcome_why", "Reasons", PAPER, lines=2), only_if=DECIDED),
        _past("appealed_on", "Appeal lodged", "", APPEALED),
        replace(passage("appeal_grounds", "Its grounds", PAPER, lines=2), only_if=APPEALED),
        _who("appeal_chair", "Who heard the appeal?", APPEAL_OVER),
        _past("appeal_decided_on", "Appeal decided", "", APPEAL_OVER),
        replace(chosen("appeal_decision", "What was decided?", APPEAL_DECISIONS),
                only_if=APPEAL_OVER),
        replace(chosen("appeal_sanction", "What takes the place of the outcome?", SANCTIONS),
                only_if=only_if("appeal_decision", "varied")),
        FieldSpec("is_leaving", "Has the person resigned, or left?", Kind.YES_OR_NO),
        replace(chosen("left_reason", "Why?", LEAVING_REASONS),
                only_if=only_if("is_leaving", True)),
        _past("left_on", "Notice received", "", only_if("is_leaving", True)),
        FieldSpec("last_day", "Last day of employment", Kind.DAY, required=False,
                  only_if=only_if("is_leaving", True)),
        passage("note", "Note", "For whoever takes the case up.", lines=2),
    ),
)  # fmt: skip
RUNNING = FormSpec(
    "enter_running_case",
    "Enter a running case",
    "",
    "Enter the case",
    pages=(WHOSE, WHERE),
    check=True,
    extra=("is_suspended", "is_leaving"),
)
SPECS = (RUNNING,)
