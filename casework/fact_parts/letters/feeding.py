"""What a letter says already of the step it belongs to, so that nobody types it twice."""

import datetime as dt
import re
from collections.abc import Mapping

from casework.domain.dates import read_time
from casework.domain.errors import BadEntry
from casework.domain.letter_merge import Value
from casework.domain.letter_template import LetterTemplate
from casework.domain.letter_typed import Typed, merged_from_text, typed_from_text
from casework.store.tables.letters import Letter

NOTICE = {
    "consequences": "hearing.consequences",
    "papers": "hearing.papers",
    "witnesses": "hearing.witnesses",
    "adjustments": "hearing.adjustments",
}
OUTCOME = {
    "reasons": "outcome.reasons",
    "mitigation": "outcome.mitigation",
    "appeal_to": "appeal.to",
}
SUSPENSION = {"reason": "suspension.reason", "contact": "suspension.contact"}
WORDS: Mapping[str, Mapping[str, str]] = {
    "call_hearing": NOTICE,
    "call_appeal": {},
    "issue_outcome": OUTCOME,
    "suspend": SUSPENSION,
}
MEETINGS = {"call_hearing": "hearing", "call_appeal": "appeal_hearing"}


def fed(letter: Letter, template: LetterTemplate) -> Mapping[str, object]:
    """Field of the step's form → what the letter says, and how it was served."""
    typed, merged = typed_from_text(letter.typed), merged_from_text(letter.merged)
    values = merged | typed.shown()
    found: dict[str, object] = {
        field: _said(values, code) for field, code in WORDS.get(template.feeds, {}).items()
    }
    found |= _meeting(template, typed, values)
    if template.feeds == "issue_outcome":
        found |= {"sanction": template.sanction, "last_day": typed.day("outcome.last_day")}
    if template.feeds == "call_hearing":
        found["dismissal_possible"] = typed.answers.get("dismissal_possible")
    return {key: value for key, value in (found | _served(letter)).items() if value}


def _meeting(
    template: LetterTemplate, typed: Typed, values: Mapping[str, Value]
) -> dict[str, object]:
    meeting = MEETINGS.get(template.feeds)
    if meeting is None:
        return {}
    return {
        "held_on": typed.day(f"{meeting}.day"),
        "held_time": _clock(_said(values, f"{meeting}.time")),
        "place": _said(values, f"{meeting}.place"),
        "companion_told": True,
    }


def _served(letter: Letter) -> dict[str, object]:
    if letter.served_on is None:
        return {}
    received: dt.date | None = letter.received_on
    if received == letter.served_on:
        received = None
    return {"served_how": letter.served_how, "on": letter.served_on, "received_on": received}


def _said(values: Mapping[str, Value], code: str) -> str:
    return values[code].words if code in values else ""


def _clock(words: str) -> str:
    """'10am' as 10:00; nothing where it is not a time."""
    try:
        return f"{read_time(re.sub(r'^at ', '', words.strip())):%H:%M}" if words.strip() else ""
    except BadEntry:
        return ""
