"""What a reader finds in a file, gathered within limits: facts, text, members, warnings, clues."""

import json
import time
from dataclasses import dataclass, field

from casework.evidence.formats.plain import one_line, visible

MOST_TEXT = 2_000_000
"""The most characters of text kept of one file."""
MOST_SECONDS = 12.0
"""Of work; after that no more text is read, so that what was found is not lost to the clock."""
MOST_FACTS = 200
MOST_VALUE = 2_000
MOST_MEMBERS = 10_000
MOST_WARNINGS = 40
CLUES = frozenset(
    (
        *("title", "url", "platform", "account_handle", "account_name", "posted_at"),
        *("captured_at", "capture_method", "device", "visibility"),
    )
)
"""What a clue may tell of: fields of the capture form. Moments are written as `When.coded`."""


class TooMuch(Exception):
    """There is room or time for no more text; what was found so far stands."""


@dataclass
class Found:
    """Filled in by the reader of one file."""

    facts: list[tuple[str, str]] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    members: list[tuple[str, int, str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    clues: dict[str, str] = field(default_factory=dict)
    is_cut: bool = False
    room: int = MOST_TEXT
    begun: float = field(default_factory=time.process_time)

    def fact(self, name: str, value: object) -> None:
        """Something known of the file, in words; nothing where there is no value."""
        words = one_line(str(value or ""), MOST_VALUE)
        if words and len(self.facts) < MOST_FACTS:
            self.facts.append((name, words))

    def clue(self, name: str, value: str) -> None:
        """Something the capture form asks for; the first that is found counts."""
        if name not in CLUES:
            raise ValueError(name)
        if words := one_line(value, MOST_VALUE):
            self.clues.setdefault(name, words)

    def warn(self, sentence: str) -> None:
        """Something a person must know before they rely on the file or open a copy."""
        if sentence not in self.warnings and len(self.warnings) < MOST_WARNINGS:
            self.warnings.append(sentence)

    def say(self, text: str, page: int = 0) -> None:
        """Text of the file, of a page from 1 or of none. Raises TooMuch when the room is full."""
        is_over = len(text) > self.room or self.is_late()
        words = visible(text[: self.room]).strip("\n")[: self.room]
        if words.strip():
            self.texts.append((page, words))
            self.room -= len(words)
        if is_over:
            self.is_cut = True
            raise TooMuch

    def member(self, path: str, size: int, kind: str, note: str = "") -> None:
        """Something in the file that can be taken out; `kind` is a code of the kind table."""
        if len(self.members) < MOST_MEMBERS:
            self.members.append((one_line(path, 500), size, kind, note))

    def is_late(self) -> bool:
        """Whether so much work was done on this file that the rest is left unread."""
        return time.process_time() - self.begun > MOST_SECONDS

    def as_json(self) -> bytes:
        """As it goes to the parent."""
        return json.dumps(
            {
                "facts": self.facts,
                "texts": self.texts,
                "members": self.members,
                "warnings": self.warnings,
                "clues": self.clues,
                "is_cut": self.is_cut,
            }
        ).encode("utf-8")
