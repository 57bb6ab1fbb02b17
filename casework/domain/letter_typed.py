"""What a caseworker typed for one letter beside its text: values and answers, kept as JSON."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from casework.domain.dates import say_day
from casework.domain.letter_merge import Value
from casework.domain.letter_placeholders import PLACEHOLDERS, Kind


@dataclass(frozen=True)
class Typed:
    """Placeholder → words (a day as 2026-07-06), fact → yes or no."""

    values: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, bool] = field(default_factory=dict)

    def day(self, code: str) -> dt.date | None:
        """The day typed for a placeholder, if one was."""
        return dt.date.fromisoformat(self.values[code]) if code in self.values else None

    def shown(self) -> dict[str, Value]:
        """The values as they are printed."""
        return {code: Value(_words(code, typed)) for code, typed in self.values.items()}


def _words(code: str, typed: str) -> str:
    if PLACEHOLDERS[code].kind is Kind.DAY:
        return say_day(dt.date.fromisoformat(typed))
    return typed


def typed_as_text(typed: Typed) -> str:
    """The same text for the same content."""
    told = {"values": dict(typed.values), "answers": dict(typed.answers)}
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def typed_from_text(text: str) -> Typed:
    """What `typed_as_text` made; nothing from nothing."""
    told = json.loads(text) if text else {}
    return Typed(told.get("values", {}), told.get("answers", {}))


def merged_as_text(values: Mapping[str, Value]) -> str:
    """What the case said when the letter was drawn up."""
    told = {code: [one.words, one.is_unverified] for code, one in values.items()}
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def merged_from_text(text: str) -> dict[str, Value]:
    """What `merged_as_text` made."""
    told = json.loads(text) if text else {}
    return {code: Value(words, unverified) for code, (words, unverified) in told.items()}
