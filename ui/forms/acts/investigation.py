"""Forms of the investigation report and of the decision on it."""

from casework.domain.choices import CASE_ANSWERS, RECOMMENDATIONS
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, day, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind

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
SPECS = (SIGN, DECIDE, RETURN)
