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
    (lone surrogates) are left out.
    """
    whole = text.encode("utf-8", "ignore").decode()
    plain = unicodedata.normalize("NFKC", whole).casefold().translate(_QUOTES)
    apart = unicodedata.normalize("NFKD", plain)
    bare = "".join(one for one in apart if not unicodedata.combining(one)).translate(_LETTERS)
    return unicodedata.normalize("NFKC", bare).casefold()


def fts_query(text: str) -> str:
    """An FTS5 query of quoted prefixes that all must match; empty when nothing can be searched.

    At most 20 words of the first 200 characters. Words without a letter or digit are left out:
    the index holds none, and they would match nothing.
    """
    words = fold(text[:LONGEST_QUERY])[:LONGEST_QUERY].split()
    sought = [word for word in words if any(one.isalnum() for one in word)][:MOST_TOKENS]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in sought)


def like_pattern(text: str, escape: str = "\\") -> str:
    """`text` folded for LIKE '%…%' with its own wildcards made plain (use ESCAPE `escape`)."""
    folded = fold(text[:LONGEST_QUERY])
    for sign in (escape, "%", "_"):
        folded = folded.replace(sign, escape + sign)
    return f"%{folded}%"
