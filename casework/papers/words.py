"""Small words that papers share: facts that are given, days, moments."""

import datetime as dt
from collections.abc import Iterable

from casework.documents.case_file_values import Fact
from casework.domain.dates import say_day


def facts_given(pairs: Iterable[tuple[str, str]]) -> tuple[Fact, ...]:
    """Labels with what stands beside them, without those that have nothing."""
    return tuple(Fact(label, value) for label, value in pairs if value)


def day_and_time(day: dt.date | None, time: str = "", note: str = "") -> str:
    """'Friday 19 June 2026, 21:14 (to the minute)'; '' without a day."""
    if day is None:
        return ""
    words = f"{say_day(day)}, {time}" if time else say_day(day)
    return f"{words} ({note})" if note else words


def passage(text: str) -> tuple[str, ...]:
    """A passage for the paper, which finds its paragraphs itself; nothing when it is empty."""
    return (text,) if text.strip() else ()
