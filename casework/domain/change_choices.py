"""Choices of what changes on the way: code → as people say it."""

from casework.domain.vocabulary import CaseState

ALLEGATION_CHANGES: dict[str, str] = {
    "added": "Added",
    "amended": "Changed",
    "split": "Split in two",
    "withdrawn": "Withdrawn",
    "reopened": "Considered anew",
}
REOPEN_TO: dict[str, str] = {
    "investigation": "To the investigation",
    "triage": "To triage",
    "as_before": "To where it was before it was closed",
}
BACK_TO = frozenset(
    {
        CaseState.INFORMAL,
        CaseState.OUTCOME_ISSUED,
        CaseState.APPEAL_DECIDED,
        CaseState.LEFT_IN_PROCESS,
        CaseState.DETERMINED_IN_ABSENCE,
    }
)
"""Where a closed case may go on as it was: a late appeal, facts learnt after somebody left."""
JOB_CHANGES: dict[str, str] = {
    "internal_move": "Move to another post here",
    "secondment": "Secondment",
    "secondment_ended": "End of a secondment",
    "reorganisation": "Reorganisation",
    "tupe": "Transfer to another employer (TUPE)",
}
INFORMAL_RESULTS: dict[str, str] = {
    "worked": "It worked; nothing more is needed",
    "longer": "It needs more time",
    "formal": "It did not work; formal action is considered",
}
VOIDABLE: dict[str, str] = {
    "event": "Line of the chronology",
    "statement": "Statement",
    "hold": "Hold",
    "concern": "Grievance or disclosure",
    "removal": "Request to take something down",
    "party": "Person concerned",
    "job_change": "Change of post",
}
"""Kinds of record that can be taken out of the case, in the open, when they were a mistake."""
ENTRY_SOURCES: dict[str, str] = {"paper": "A file on paper", "spreadsheet": "A spreadsheet"}
STEP = "step"
TAKEN_OUT: dict[str, str] = {**VOIDABLE, STEP: "Step", "hand_over": "Hand-over"}
"""Whatever can be named as a mistake: records, and a step with what it made."""
