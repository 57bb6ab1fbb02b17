"""What may have to be masked, offered and never masked by itself: names, addresses, numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casework.domain.masked_words import LEAST_TELLING, Placed, hits
from casework.domain.masked_words import folded as plain

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_HANDLE = re.compile(r"(?<![\w.])@[\w.]{3,30}")
_PHONE = re.compile(r"(?<![\w/-])(?:\+44[\s()-]*|0)\d(?:[\s()-]*\d){8,9}(?![\w/-])")
_NINO = re.compile(r"(?<!\w)[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?!\w)", re.I)
_NHS = re.compile(r"(?<!\w)\d{3}[ -]\d{3}[ -]\d{4}(?!\w)")
_POSTCODE = re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?!\w)")
_BIRTH = re.compile(
    r"(?:dob|d\.o\.b\.?|born|birth(?:day|date)?)\W{0,4}(?:(?:on|is|was|of)\W+)?"
    r"(\d{1,2}(?:st|nd|rd|th)?[\s/.-](?:\d{1,2}|[a-z]{3,9})[\s/.-]\d{2,4})",
    re.I,
)
PATTERNS = (
    ("E-mail address", "contact", _EMAIL, 0),
    ("Account name", "third_party", _HANDLE, 0),
    ("Telephone number", "contact", _PHONE, 0),
    ("National Insurance number", "third_party", _NINO, 0),
    ("NHS number", "health", _NHS, 0),
    ("Postcode", "contact", _POSTCODE, 0),
    ("Date of birth", "third_party", _BIRTH, 1),
)


@dataclass(frozen=True)
class Offer:
    """Words in a row that may have to be masked: what they seem to be; a reason if it is sure."""

    what: str
    reason: str
    words: tuple[int, ...]
    text: str


def offers(words: Sequence[Placed], names: Sequence[str]) -> tuple[Offer, ...]:
    """In the order of the page; what lies inside another offer is left out."""
    found = sorted(
        (*_named(words, names), *_patterned(words)), key=lambda one: (one.words[0], -len(one.words))
    )
    kept: list[Offer] = []
    for one in found:
        if not any(set(one.words) <= set(each.words) for each in kept):
            kept.append(one)
    return tuple(kept)


def _named(words: Sequence[Placed], names: Sequence[str]) -> Iterator[Offer]:
    for name in names:
        parts = [part for part in name.split() if len(plain(part)) >= LEAST_TELLING]
        for sought in (name, *parts):
            for run in hits(words, sought):
                yield Offer("Name of a person of the case", "", run, _said(words, run))


def _patterned(words: Sequence[Placed]) -> Iterator[Offer]:
    """Patterns are sought in the text of the page, whose places lead back to the words."""
    text, starts = "", []
    for one in words:
        starts.append(len(text))
        text += one.text + " "
    for what, reason, pattern, group in PATTERNS:
        for match in pattern.finditer(text):
            first, last = match.span(group)
            run = tuple(
                number
                for number, start in enumerate(starts)
                if start < last and start + len(words[number].text) > first
            )
            if run:
                yield Offer(what, reason, run, _said(words, run))


def _said(words: Sequence[Placed], run: Sequence[int]) -> str:
    return " ".join(words[number].text for number in run)
