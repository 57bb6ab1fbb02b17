"""Forms of running an investigation: interests, terms, time, requests, what is shared."""

from casework.domain.inquiry_words import INTERESTS, REQUEST_ANSWERS, REQUEST_KINDS
from ui.fields.date_field import Days
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, day, of_case, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

SCOPE = reason("What is to be found out?", "terms", "Facts to be established; never an outcome.")
REST_OF_TERMS = (
    passage("not_in_scope", "What is left out?", "So that nobody looks where nobody asked.", 2),
    passage("questions", "Questions to answer", "One on each line."),
    passage("witnesses", "Whom to see", "Names, and what each may know.", 3),
    passage("evidence", "What to look for", "Documents, logs, posts; and where they are.", 3),
    text("commissioned_by", "Who asks for the investigation?", "Name and post."),
    FieldSpec(
        "report_by",
        "Day to report by",
        Kind.DAY,
        "Leave it empty for the usual time. A later day can be given when the need is known.",
        required=False,
        days=Days.FUTURE,
    ),
    FieldSpec(
        "recommendations_asked",
        "Is the investigator asked for a recommendation?",
        Kind.YES_OR_NO,
        "Formal action, informal action or none. Never a sanction.",
        default=True,
    ),
)
DECLARE = FormSpec(
    "declare_interests",
    "Check the investigator for conflicts",
    "What the investigator says, before the terms are issued. A yes does not end it: name somebody "
    "else, or issue the terms with a reason.",
    "Record the check",
    (
        *(FieldSpec(code, f"{words}?", Kind.YES_OR_NO) for code, words in INTERESTS.items()),
        passage("details", "Where an answer is yes: what is the interest?", lines=3),
        day("Day it was declared"),
    ),
)
AMEND = FormSpec(
    "amend_terms",
    "Change the terms of reference",
    "They are issued anew to whoever investigates now. The earlier ones stay on the file.",
    "Issue the new terms",
    (
        reason("Why are they changed?"),
        SCOPE,
        *REST_OF_TERMS,
        day("Day they were issued"),
    ),
)
REQUEST = FormSpec(
    "record_request",
    "Record what the employee asks for",
    "A document to be found, a witness to be heard, a question to be put. Possible until the last "
    "hearing is over.",
    "Record the request",
    (
        chosen("kind", "What do they ask for?", REQUEST_KINDS),
        reason("Which, or whom?", "what", "As they say it."),
        passage("why", "What is it to show?", "If they say so.", 2),
        day("Day they asked"),
    ),
)
ANSWER_REQUEST = FormSpec(
    "answer_request",
    "Answer a request",
    "What is refused, or done in part, needs a reason that can be shown to the employee.",
    "Record the answer",
    (
        of_case("request", "Request", "requests"),
        chosen("answer", "Answer", REQUEST_ANSWERS),
        FieldSpec(
            "reason",
            "Why not in full?",
            Kind.LONG_TEXT,
            lines=3,
            only_if=only_if("answer", "partly", "refused"),
        ),
        text("answered_by", "Who answered?"),
        day("Day of the answer"),
    ),
)
SHARE = FormSpec(
    "share_report",
    "Share the report",
    "The employee is given the report and what it rests on. Parts are held back only for a good "
    "reason.",
    "Record what was shared",
    (
        FieldSpec("person", "With whom?", Kind.PERSON, ABOUT_PEOPLE),
        reason("What was shared?", "what", "For example the report with exhibits 1 to 4."),
        FieldSpec("how", "How?", help="For example by hand, or by recorded post."),
        passage("withheld", "What was held back?", "Leave it empty when nothing was.", 2),
        passage("reason", "Why was it held back?", lines=2),
        day("Day it was shared"),
    ),
)
SPECS = (DECLARE, AMEND, REQUEST, ANSWER_REQUEST, SHARE)
