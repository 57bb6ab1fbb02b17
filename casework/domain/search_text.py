"""Text as the search index keeps it, and what people type turned into a query that cannot fail."""

import unicodedata

MOST_TOKENS = 20
LONGEST_QUERY = 200

_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i"}
)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "\x00": " "})


def fold(text: str) -> str:
    """Compatible forms made one, lower case, no accents, ligatures taken apart: Siân -> sian.

    Folding twice gives the same as folding once. Halves of a character that no store can keep
    (lone surrogates) and signs that nobody sees (zero width, direction) are left out.
    """
    if text.isascii():
        return text.translate(_QUOTES).lower()
    whole = text.encode("utf-8", "ignore").decode()
    plain = unicodedata.normalize("NFKC", whole).casefold().translate(_QUOTES)
    apart = unicodedata.normalize("NFKD", plain)
    bare = "".join(one for one in apart if not _is_unseen(one)).translate(_LETTERS)
    return unicodedata.normalize("NFKC", bare).casefold()


def _is_unseen(sign: str) -> bool:
    return unicodedata.combining(sign) > 0 or unicodedata.category(sign) == "Cf"


def sought_words(text: str) -> list[str]:
    """What was typed as folded words: at most 20 of the first 200 characters.

    Words without a letter or digit are left out: the index holds none. A sign before a name or a
    subject (@, #) is not part of it.
    """
    words = fold(text[:LONGEST_QUERY])[:LONGEST_QUERY].split()
    bare = (word.lstrip("@#") for word in words)
    return [word for word in bare if any(one.isalnum() for one in word)][:MOST_TOKENS]


def fts_query(text: str) -> str:
    """An FTS5 query of quoted prefixes that all must match; empty when nothing can be searched."""
    return " ".join(f"{quoted(word)}*" for word in sought_words(text))


def quoted(word: str) -> str:
    """A word as FTS5 takes it whatever signs it holds."""
    return '"' + word.replace('"', '""') + '"'


def like_pattern(text: str, escape: str = "\\") -> str:
    """`text` folded for LIKE '%…%' with its own wildcards made plain (use ESCAPE `escape`)."""
    folded = fold(text[:LONGEST_QUERY])
    for sign in (escape, "%", "_"):
        folded = folded.replace(sign, escape + sign)
    return f"%{folded}%"
