"""Characters a reader would not see, and the words that stand for them on paper."""

import re
from unicodedata import category, name

SHORT_NAMES = {
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
"""Unicode's own abbreviations: they are what a search engine finds."""

BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Letters and marks by class that draw nothing: used to hide words from filters and readers."""

UNSEEN_CLASSES = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))

TAGS = re.compile("[\U000e0020-\U000e007f]+")
STYLE_CHOICE = re.compile(r"(?<=[^\s\ufe0e\ufe0f])[\ufe0e\ufe0f](?![\ufe00-\ufe0f])")
"""One selector after a character only chooses its picture's colour; two or more may hide text."""
EMOJI_JOINER = re.compile(
    "(?<=[\u2190-\u2bff\U0001f000-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])"
)
ARABIC_JOINER = re.compile("(?<=[\u0620-\u06d3\u06fa-\u06ff])\u200c(?=[\u0620-\u06d3])")
"""The non-joiner that Persian and Urdu spelling asks for (it is obeyed, not printed)."""


def name_of(character: str) -> str:
    """`[RLO]`, `\\x0b` or `[U+1F600 GRINNING FACE]`: what stands for `character`."""
    if character in SHORT_NAMES:
        return f"[{SHORT_NAMES[character]}]"
    kind = category(character)
    if kind == "Cc":
        return f"\\x{ord(character):02x}"
    if kind == "Cs":
        return f"[U+{ord(character):04X} LONE SURROGATE]"
    if kind == "Co":
        return f"[U+{ord(character):04X} PRIVATE USE]"
    return f"[U+{ord(character):04X} {name(character, 'NOT ASSIGNED')}]"


def is_unseen(character: str) -> bool:
    return category(character) in UNSEEN_CLASSES or character in BLANKS


def tags_in_words(text: str) -> str:
    """Tag letters (flags of nations, and a way to smuggle words) as `[TAG gbwls]`."""
    return TAGS.sub(lambda tags: f"[TAG {_untagged(tags.group())}]", text)


def _untagged(tags: str) -> str:
    return "".join(chr(ord(tag) - 0xE0000) for tag in tags if tag != "\U000e007f")


def without_style_choices(text: str) -> str:
    """Drops what only chooses between drawings of the same emoji, or joins emoji to one picture."""
    return EMOJI_JOINER.sub("", STYLE_CHOICE.sub("", text))
