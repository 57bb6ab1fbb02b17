"""What is typed for a letter, checked before it is kept: values, answers, the words of parts."""

import datetime as dt
from collections.abc import Mapping

from casework.domain import choices, entries
from casework.domain.dates import read_day
from casework.domain.errors import BadEntry
from casework.domain.letter_checks import ASK, FILL
from casework.domain.letter_facts import FACTS
from casework.domain.letter_placeholders import PLACEHOLDERS, Kind
from casework.domain.letter_typed import Typed
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import letters as refusals

ANSWERS = {code: code == "yes" for code in choices.YES_NO if code != "not_known"}


def typed_with(
    before: Typed, values: Mapping[str, str], answers: Mapping[str, str], today: dt.date
) -> Typed:
    """What was typed before with what is typed now; '' takes something back. Raises `BadEntry`."""
    kept, said = dict(before.values), dict(before.answers)
    for code, words in values.items():
        kept[code] = _value(code, words, today)
    for fact, answer in answers.items():
        _check_fact(fact, answer)
        said.pop(fact, None)
        if answer in ANSWERS:
            said[fact] = ANSWERS[answer]
    return Typed({code: words for code, words in kept.items() if words}, said)


def _value(code: str, words: str, today: dt.date) -> str:
    """A value as it is kept; a day as 2026-07-06 however it was typed."""
    about, where = PLACEHOLDERS.get(code), FILL + code
    if about is None:
        raise BadEntry(entry_refusals.NOT_A_CHOICE, where=where, what="a placeholder")
    if not about.is_typed:
        what = about.what[:1].upper() + about.what[1:]
        raise BadEntry(refusals.LETTER_NOT_TYPED, where=where, what=what)
    if not words.strip():
        return ""
    if about.kind is Kind.DAY:
        return read_day(words, today=today, where=where).isoformat()
    return entries.passage(words, where, about.what)


def _check_fact(fact: str, answer: str) -> None:
    known = FACTS.get(fact)
    if known is None or not known.is_asked or answer not in ("", *choices.YES_NO):
        raise BadEntry(entry_refusals.NOT_A_CHOICE, where=ASK + fact, what="yes, no or nothing")
