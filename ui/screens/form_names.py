"""What a form is called where its draft is listed."""

from casework.domain.step_rules import RULES

OTHERS = {
    "report_incident": "A new incident",
    "enter_running_case": "A running case",
    "note_event": "A line for the chronology",
    "correct_entry": "A correction",
    "seal_evidence": "Evidence",
    "seal_pasted": "A pasted picture",
    "record_answer": "The answer to an allegation",
}


def form_name(code: str) -> str:
    """The title of the step, or what the act does in words."""
    steps = {rule.code: rule.title for rule in RULES}
    words = OTHERS.get(code) or steps.get(code) or code.replace("_", " ")
    return words[:1].upper() + words[1:]
