"""What the values of a letter are taken from: one case with its facts and its rules."""

import datetime as dt
from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.clocks import Confidence
from casework.domain.dates import say_day
from casework.domain.letter_merge import Value
from casework.domain.letter_template import LetterTemplate
from casework.packs.policies import PolicyPack
from casework.store.tables.cases import Case

Values = dict[str, Value]


@dataclass(frozen=True)
class Source:
    """One case, one letter, one day. `recipient` is a person's id, or '' where it is typed."""

    desk: Desk
    case: Case
    facts: CaseFacts
    pack: PolicyPack
    template: LetterTemplate
    on: dt.date
    recipient: str = ""
    replaces: str = ""


def words(code: str, said: str, confidence: Confidence = Confidence.READ) -> Values:
    """A value, unless nothing is said."""
    text = said.strip()
    return {code: Value(text, confidence is Confidence.UNVERIFIED)} if text else {}


def day(code: str, on: dt.date | None, confidence: Confidence = Confidence.READ) -> Values:
    """A day in full, unless there is none."""
    return words(code, say_day(on), confidence) if on is not None else {}


def named(values: list[str]) -> str:
    """Names in a sentence: 'A, B and C'."""
    return " and ".join(
        part for part in (", ".join(values[:-1]), values[-1] if values else "") if part
    )
