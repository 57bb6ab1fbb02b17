"""What is masked of an exhibit: boxes on its pages, words that must be gone, words that may stay.

Places are fractions of the page from its top left, as it lies in the file. Pages are from 0.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from casework.domain.errors import BadEntry
from casework.domain.page_places import is_box
from casework.domain.redaction_choices import REASONS
from casework.domain.refusals import redaction as refusals

MOST_MARKS = 5_000
MOST_WORDS = 2_000
LONGEST_WORDS = 300
LEAST_SIDE = 0.0005
MOST_PAGE = 100_000


@dataclass(frozen=True, slots=True)
class Mark:
    """One box. `pseudonym` is the id of an entry of the key; '' where nothing is written in it."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float
    reason: str = "third_party"
    pseudonym: str = ""

    def moved(self, across: float, down: float) -> "Mark":
        """The same size, elsewhere, still on its page."""
        across = min(max(across, -self.x0), 1 - self.x1)
        down = min(max(down, -self.y0), 1 - self.y1)
        return self.at(self.x0 + across, self.y0 + down, self.x1 + across, self.y1 + down)

    def grown(self, across: float, down: float) -> "Mark":
        """Its right and lower side moved; never smaller than can be seen, never off the page."""
        right = min(1.0, max(self.x0 + 4 * LEAST_SIDE, self.x1 + across))
        low = min(1.0, max(self.y0 + 4 * LEAST_SIDE, self.y1 + down))
        return self.at(self.x0, self.y0, right, low)

    def at(self, x0: float, y0: float, x1: float, y1: float) -> "Mark":
        """The same mark in another place, not a hair's breadth off the page."""
        x0, y0, x1, y1 = (min(1.0, max(0.0, one)) for one in (x0, y0, x1, y1))
        return Mark(self.page, x0, y0, x1, y1, self.reason, self.pseudonym)

    def because(self, reason: str, pseudonym: str) -> "Mark":
        """The same place, masked for another reason or under another name."""
        return Mark(self.page, self.x0, self.y0, self.x1, self.y1, reason, pseudonym)

    def covers(self, x0: float, y0: float, x1: float, y1: float) -> float:
        """How much of a place this covers, from 0 to 1."""
        across = min(self.x1, x1) - max(self.x0, x0)
        down = min(self.y1, y1) - max(self.y0, y0)
        area = (x1 - x0) * (y1 - y0)
        return across * down / area if across > 0 and down > 0 and area > 0 else 0.0


@dataclass(frozen=True)
class Redaction:
    """All that is masked. `words` must not be found in what is made; `may_stay` are let stay."""

    marks: tuple[Mark, ...] = ()
    words: tuple[str, ...] = ()
    may_stay: tuple[str, ...] = ()


NOTHING = Redaction()


def checked(redaction: Redaction) -> Redaction:
    """What can be kept, words trimmed and each once. Raises `BadEntry`."""
    if len(redaction.marks) > MOST_MARKS:
        raise BadEntry(refusals.TOO_MANY_MARKS, most=MOST_MARKS)
    for one in redaction.marks:
        _check(one)
    words, may_stay = _each_once(redaction.words), _each_once(redaction.may_stay)
    return Redaction(tuple(redaction.marks), words, may_stay)


def written(redaction: Redaction) -> tuple[str, str]:
    """As the draft keeps it: marks, then words, each as JSON."""
    marks = [
        [one.page, one.x0, one.y0, one.x1, one.y1, one.reason, one.pseudonym]
        for one in redaction.marks
    ]
    words = {"gone": redaction.words, "may_stay": redaction.may_stay}
    return json.dumps(marks), json.dumps(words)


def read(marks: str, words: str) -> Redaction:
    """What `written` gave."""
    told = json.loads(words or "{}")
    return Redaction(
        tuple(Mark(*one) for one in json.loads(marks or "[]")),
        tuple(told.get("gone", ())),
        tuple(told.get("may_stay", ())),
    )


def reasons_counted(marks: Iterable[Mark]) -> tuple[tuple[str, int], ...]:
    """How many places for each reason, in the order of the reasons, in words."""
    found = [one.reason for one in marks]
    return tuple((words, found.count(code)) for code, words in REASONS.items() if code in found)


def _check(one: Mark) -> None:
    is_there = is_box(one.x0, one.y0, one.x1, one.y1, least=LEAST_SIDE)
    if not is_there or not 0 <= one.page < MOST_PAGE or one.reason not in REASONS:
        raise BadEntry(refusals.NOT_A_BOX)


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(" ".join(one.split()) for one in words if one.strip()))
    if len(found) > MOST_WORDS or any(len(one) > LONGEST_WORDS for one in found):
        raise BadEntry(refusals.TOO_MANY_WORDS, most=MOST_WORDS, longest=LONGEST_WORDS)
    return found
