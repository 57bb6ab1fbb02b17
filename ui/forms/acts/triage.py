"""Forms of triage: the questions, and the four ways out of it."""

from casework.domain.vocabulary import SCREENS
from casework.services.breaches import BREACH_DECISIONS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, only_if, passage, reason
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
ROUTE_OUT = FormSpec(
    "route_out",
    "Hand the case over",
    "For people whom this procedure does not cover: councillors, agency workers, contractors.",
    "Hand the case over",
    (
        FieldSpec("to", "Who takes it over?", help="A person, an office or an employer."),
        reason("What was handed over", "handed_over", "What they need to act, and no more."),
        reason(),
        day("Day it was handed over"),
    ),
    check=True,
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
        day("Day it was decided"),
    ),
)
SPECS = (START, ANSWER, BREACH, INVESTIGATE, INFORMAL, NO_ACTION, ROUTE_OUT)
