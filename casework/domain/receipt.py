"""When a letter is taken to be received: the day that the rule for the way of serving gives."""

from dataclasses import dataclass
from datetime import date

from casework.domain.clocks import ClockRule, due
from casework.domain.working_days import WorkingCalendar

RULES = {
    "by_hand": "RECEIPT_BY_HAND",
    "recorded_post": "RECEIPT_RECORDED_POST",
    "first_class_post": "RECEIPT_FIRST_CLASS_POST",
    "email": "RECEIPT_EMAIL",
    "left_at_address": "RECEIPT_LEFT_AT_ADDRESS",
}
"""Way of serving → the clock of `resources/clocks.toml` that says how long a letter takes."""


@dataclass(frozen=True)
class Receipt:
    """The day on which a letter counts as received, and why."""

    on: date
    words: str


def receipt(rule: ClockRule, sent_on: date, calendar: WorkingCalendar) -> Receipt:
    """The day that `rule` gives for a letter sent `sent_on`."""
    limit = due(rule, sent_on, calendar)
    counted = limit.explanation if limit.on != sent_on else "the day it was sent"
    return Receipt(limit.on, f"{rule.title}: {counted} ({rule.confidence.words})")
