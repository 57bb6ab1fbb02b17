"""What is printed of what was read in an exhibit's file: facts, warnings, its words."""

from casework.desk import Desk
from casework.documents.front_values import Fact
from casework.papers.words import facts_given
from casework.queries.exhibits import ExhibitRow
from casework.queries.readings import text_to_print

MOST = 20_000
"""Characters of one exhibit that are printed: about seven pages."""
WHOLE = "Read from the file by Casework. The sealed original is the evidence."
BEGINNING = (
    "Read from the file by Casework: the first {most:,} of {count:,} characters. The sealed "
    "original is the evidence. A passage that matters can be made an exhibit of its own."
)


def said(one: ExhibitRow) -> tuple[Fact, ...]:
    """What the file says of itself, or why it could not be read."""
    if one.reading is None:
        return ()
    return facts_given((*one.reading.facts, ("Not read", one.reading.outcome)))


def warned(one: ExhibitRow) -> tuple[str, ...]:
    """What is to be known of the file before it is relied on."""
    return () if one.reading is None else one.reading.warnings


def words(desk: Desk, one: ExhibitRow) -> tuple[str, str]:
    """The text of what is no picture, as much as is printed, and what is to be known of it."""
    if one.reading is None or one.is_picture:
        return "", ""
    text, count = text_to_print(desk, one.id, MOST)
    note = BEGINNING.format(most=len(text), count=count) if count > len(text) else WHOLE
    return text, note if text else ""
