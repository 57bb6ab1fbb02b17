"""Which line ends in a person's text end a paragraph, and which were put there by a mail program.

Only for narrative: text that is evidence itself keeps its lines.
"""

import re
from itertools import pairwise

SHORTEST_WRAPPED = 55
"""A line that was broken because it was full is at least so long."""
ENDS = re.compile(r"[.!?:;…]['\"’”)\]]*$")
BEGINS_ANEW = re.compile(r"\s|$|[-*•–—>\[]|\(?(?:\d{1,3}|[A-Za-z])[.):]|\d+[/:]\d")
"""An indent, a list, a numbered line, Q. and A., a time, a quotation."""
OWN_NUMBER = re.compile(r"(\d{1,4}[.)])\s+(?=\S)")


def unwrapped(text: str) -> str:
    """`text` with a space for each line end that stands inside a sentence."""
    lines = re.split(r"\r\n|\r|\n", text)
    parts = [lines[0]]
    for before, line in pairwise(lines):
        inside = _was_wrapped(before) and not BEGINS_ANEW.match(line)
        parts.append(f" {line}" if inside else f"\n{line}")
    return "".join(parts)


def _was_wrapped(line: str) -> bool:
    return len(line) >= SHORTEST_WRAPPED and not ENDS.search(line.rstrip())


def own_number(paragraph: str) -> tuple[str, str]:
    """The number a paragraph was typed with ('' if none), and the rest of it."""
    found = OWN_NUMBER.match(paragraph)
    return (found.group(1), paragraph[found.end() :]) if found else ("", paragraph)


def is_numbered(text: str) -> bool:
    """Whether its paragraphs carry numbers of their own."""
    return text.lstrip().startswith(("1. ", "1) "))
