"""Reads the text of a letter's part: paragraphs, bullets and placeholders. Never evaluates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.letter_placeholders import PLACEHOLDERS, Kind

BULLET = "- "
BRACES = re.compile(r"\{\{([^{}\n]*)\}\}|\{\{|\}\}")


@dataclass(frozen=True)
class Token:
    """Words of the text, or a placeholder: then `code` is set and `words` is how it was typed."""

    words: str
    code: str = ""


@dataclass(frozen=True)
class TextFault:
    """Something in braces that is none of ours: which line (from 1), and what stands there."""

    line: int
    found: str
    kind: str


def tokens(line: str) -> Iterator[Token]:
    """One line of a part, in order; what is no placeholder stays as it was typed."""
    at = 0
    for match in BRACES.finditer(line):
        code = (match[1] or "").strip()
        if code in PLACEHOLDERS:
            if match.start() > at:
                yield Token(line[at : match.start()])
            yield Token(match[0], code)
            at = match.end()
    if at < len(line):
        yield Token(line[at:])


def used(text: str) -> tuple[str, ...]:
    """Codes of the placeholders in a text, each once, in their order."""
    lines = text.split("\n")
    return tuple(dict.fromkeys(one.code for line in lines for one in tokens(line) if one.code))


def faults(text: str) -> Iterator[TextFault]:
    """Unknown placeholders, braces that are left open, and lists that do not stand alone."""
    for number, line in enumerate(text.split("\n"), 1):
        for match in BRACES.finditer(line):
            code = match[1]
            if code is None:
                yield TextFault(number, match[0], "open")
            elif code.strip() not in PLACEHOLDERS:
                yield TextFault(number, match[0], "unknown")
            elif is_list(code.strip()) and line.strip() != match[0]:
                yield TextFault(number, match[0], "inline")


def is_list(code: str) -> bool:
    """Whether a placeholder prints lines of its own."""
    return PLACEHOLDERS[code].kind is Kind.LIST


def as_lines(text: str) -> str:
    """A text of a file, where a paragraph may run over lines, with one paragraph a line.

    A blank line ends a paragraph; a line that begins with '- ' or is a list alone starts one.
    """
    lines: list[str] = []
    is_open = False
    for line in text.strip().split("\n"):
        words = line.strip()
        begins = words.startswith(BULLET) or _is_list_alone(words)
        if not words:
            is_open = False
        elif is_open and not begins:
            lines[-1] = f"{lines[-1]} {words}"
        else:
            lines.append(words)
            is_open = not _is_list_alone(words)
    return "\n".join(lines)


def _is_list_alone(words: str) -> bool:
    match = BRACES.fullmatch(words)
    code = (match[1] or "").strip() if match else ""
    return code in PLACEHOLDERS and is_list(code)
