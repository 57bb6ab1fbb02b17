"""A person's text as a Word document may hold it: nothing unseen, nothing XML cannot carry.

The same rules as `text` keeps for the PDF, but for what only a font decides: Word has its own.
"""

import re
from unicodedata import normalize

from casework.documents import arabic, unseen

TAB = "    "
NON_JOINER = re.compile(
    f"(?<={arabic.ARABIC.pattern}){arabic.NON_JOINER}(?={arabic.ARABIC.pattern})"
)


def for_word(value: str) -> str:
    """One paragraph; line ends become spaces."""
    line = re.sub(r"\s*[\r\n]+\s*", " ", value.replace("\t", TAB))
    line = unseen.tags_in_words(unseen.without_style_choices(normalize("NFC", line)))
    pieces = NON_JOINER.split(line)
    return arabic.NON_JOINER.join(_named(piece) for piece in pieces)


def _named(piece: str) -> str:
    standing = {ord(one): unseen.name_of(one) for one in set(piece) if unseen.is_unseen(one)}
    return piece.translate(standing) if standing else piece
