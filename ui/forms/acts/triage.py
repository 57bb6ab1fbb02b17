"""Forms of triage: the questions, a data breach, and the ways out of it."""

from casework.domain.path_choices import BREACH_DECISIONS
from casework.domain.vocabulary import SCREENS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, only_if, passage, reason, text
from ui.forms.acts.inquiry import REST_OF_TERMS, SCOPE
from ui.forms.spec import FieldSpec, FormSpec, Kind

START = FormSpec(
    "start_triage",
    "Start triage",
    "Triage does not wait for the acknowledgement.",
    "Start triage",
    (day("Day triage began"),),
)
ANSWER = FormSpec(
    "answer_screen",
    "Answer a triage question",
    "The answers show what has to be done at once and who has to be told.",
    "Record the answer",
    (
        chosen("kind", "Question", SCREENS),
        FieldSpec("answer", "Answer", Kind.YES_NO_NOT_KNOWN),
        passage("reason", "What the answer rests on"),
        FieldSpec(
            "ask_again_on",
            "Ask again on",
            Kind.DAY,
            "The day by which it should be known.",
            only_if=only_if("answer", "not_known"),
            days=Days.FUTURE,
        ),
        day("Day it was answered"),
    ),
)
INVESTIGATE = FormSpec(
    "start_investigation",
    "Start the investigation",
    "The terms of reference say what is to be found out, and what is not.",
    "Issue the terms of reference",
    (
        SCOPE,
        *REST_OF_TERMS,
        day("Day they were issued"),
    ),
)
INFORMAL = FormSpec(
    "handle_informally",
    "Handle it informally",
    "Advice, mediation or training. A letter of concern is not a warning.",
    "Handle it informally",
    (reason("What will be done", "what"), day("Day it was agreed")),
)
NO_ACTION = FormSpec(
    "take_no_action",
    "Take no action",
    "The case ends here. The reason stays on the file.",
    "End the case without action",
    (reason(), day("Day it was decided")),
    check=True,
)
KNEW = FormSpec(
    "record_breach",
    "Record when the council knew of the breach",
    "The 72 hours run day and night from the moment that somebody in the council knew.",
    "Record the breach",
    (
        FieldSpec("aware_on", "Day the council knew", Kind.DAY, days=Days.PAST),
        FieldSpec(
            "aware_time",
            "Time",
            Kind.TIME,
            "Without a time the hours run from the beginning of the day.",
            required=False,
        ),
        text("aware_by", "Who knew?"),
        reason("What was put at risk", "what", "Which data, of whom, of how many people."),
        passage("risk", "What may come of it for them"),
        passage("measures", "What was done about it"),
        day("Day this is recorded"),
    ),
)
BREACH = FormSpec(
    "decide_breach",
    "Decide on telling the Information Commissioner",
    "The data protection officer decides. The 72 hours run from when the council knew.",
    "Record the decision",
    (
        chosen("decision", "What was decided?", BREACH_DECISIONS),
        reason(),
        FieldSpec("decided_by", "Who decided?"),
        text("reference", "The Commissioner's reference"),
        passage("late_reason", "If later than 72 hours: why", lines=2),
        FieldSpec(
            "people_told",
            "Were the people themselves told?",
            Kind.YES_NO_NOT_KNOWN,
            "Needed where the risk to them is high.",
        ),
        day("Day it was decided"),
    ),
)
SPECS = (START, ANSWER, KNEW, BREACH, INVESTIGATE, INFORMAL, NO_ACTION)
