"""Forms of the investigation: what people said, the report, the decision on it."""

from casework.domain.choices import CASE_ANSWERS, RECOMMENDATIONS, STATEMENT_KINDS
from casework.services.investigations import STATEMENT_STATES
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    STATEMENT_LENGTH,
    chosen,
    day,
    of_case,
    reason,
    text,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind

SETTLED = {code: words for code, words in STATEMENT_STATES.items() if code != "draft"}
STATEMENT = FormSpec(
    "record_statement",
    "Record what somebody said",
    "Kept to the letter. An attempt to interview is recorded in the same way.",
    "Record the statement",
    (
        chosen("kind", "What is it?", STATEMENT_KINDS),
        FieldSpec("person", "Whose?", Kind.PERSON, ABOUT_PEOPLE),
        FieldSpec(
            "text",
            "What was said",
            Kind.LONG_TEXT,
            "For an attempt: what was tried, and what came of it.",
            max_length=STATEMENT_LENGTH,
            lines=12,
        ),
        text("place", "Place"),
        text("present", "Who else was there?"),
        chosen("status", "Is it signed?", STATEMENT_STATES),
        day("Day it was taken"),
    ),
)
SETTLE = FormSpec(
    "settle_statement",
    "Record a signature",
    "A person may decline to sign; that is recorded too.",
    "Record whether it was signed",
    (
        of_case("statement", "Statement", "statements"),
        chosen("status", "What did the person do?", SETTLED),
        day("Day it was signed or declined"),
    ),
)
SIGN = FormSpec(
    "sign_report",
    "Sign the report",
    "Facts and a recommendation whether there is a case to answer. Never a sanction.",
    "Sign the report",
    (
        reason("Facts established", "facts_found"),
        reason("Facts that could not be established", "facts_not_found"),
        reason("Mitigation", "mitigation", "What speaks for the employee; say so if nothing does."),
        chosen("recommendation", "Recommendation", RECOMMENDATIONS),
        day("Day it was signed"),
    ),
    check=True,
)
DECIDE = FormSpec(
    "decide_case_to_answer",
    "Decide on the report",
    "Somebody other than the investigator decides whether there is a case to answer.",
    "Record the decision",
    (
        FieldSpec("decided_by", "Who decided?", Kind.PERSON, ABOUT_PEOPLE),
        chosen("answer", "Decision", CASE_ANSWERS),
        reason(),
        day("Day of the decision"),
    ),
    check=True,
)
RETURN = FormSpec(
    "return_to_investigation",
    "Ask for more investigation",
    "The report is opened again, and the clock of the investigation runs anew.",
    "Return it to the investigator",
    (reason("What is still to be found out"), day("Day it was asked for")),
)
SPECS = (STATEMENT, SETTLE, SIGN, DECIDE, RETURN)
