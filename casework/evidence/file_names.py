"""Names of files that came from outside: made fit to be read, kept in a column, or saved under."""

import re
import unicodedata

FILE = "file"
_MARKS = {
    0x061C: "ALM", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM",
    0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO", 0x2066: "LRI",
    0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xFEFF: "BOM",
}  # fmt: skip
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_NOT_SAVED = frozenset('<>:"/\\|?*⁄∕⧸／＼：')
_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)


def kept_name(name: str, limit: int = 1000) -> str:
    """The name as it came, so far as text can hold it: what UTF-8 or SQL cannot is spelt out."""
    spelt = name.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
    return spelt[:limit]


def shown_name(name: str, limit: int = 120) -> str:
    """For reading: what is unseen or turns text round is made visible, and the end stays in view.

    'invoice<U+202E>fdp.exe' becomes 'invoice[RLO]fdp.exe'.
    """
    visible = "".join(_visible(letter) for letter in unicodedata.normalize("NFC", name))
    visible = re.sub(r"\s{2,}", " ", visible).strip() or FILE
    if len(visible) <= limit:
        return visible
    tail = min(20, limit // 3)
    return f"{visible[: limit - tail - 1]}…{visible[-tail:]}"


def export_name(name: str, extension: str = "", *, limit: int = 100) -> str:
    """A name that is safe to save under on Windows, macOS and Linux; at most `limit` UTF-8 bytes.

    With `extension` (no dot) the name ends in it, whatever it ended in before: the true type.
    """
    stem, ending = _split(_saveable(name))
    if extension and ending.lower() != extension.lower():
        stem, ending = (f"{stem}.{ending}" if ending else stem), extension
    ending = re.sub(r"[^A-Za-z0-9]", "", ending)[:10]
    room = limit - (len(ending) + 1 if ending else 0)
    stem = _not_reserved(_shortened(stem, room - 1))
    return f"{stem}.{ending}" if ending else stem


def _visible(letter: str) -> str:
    if mark := _MARKS.get(ord(letter)):
        return f"[{mark}]"
    if unicodedata.category(letter) in _UNSEEN:
        return f"[U+{ord(letter):04X}]"
    return letter


def _saveable(name: str) -> str:
    """One part of a path, without what a system forbids or a reader cannot see."""
    cleaned = []
    for letter in unicodedata.normalize("NFC", name):
        if unicodedata.category(letter) == "Cf":
            continue
        is_bad = letter in _NOT_SAVED or unicodedata.category(letter) in _UNSEEN
        cleaned.append("_" if is_bad else letter)
    return re.sub(r"\s+", " ", "".join(cleaned)).strip(" .") or FILE


def _split(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    return (stem, ending) if dot and re.fullmatch(r"[A-Za-z0-9]{1,10}", ending) else (name, "")


def _shortened(stem: str, room: int) -> str:
    short = stem.encode()[:room].decode("utf-8", "ignore")
    return short.strip(" .") or FILE


def _not_reserved(stem: str) -> str:
    """Device names of Windows, and names that a command would read as an option, get a `_`."""
    first = stem.split(".")[0].rstrip(" ").upper()
    return f"_{stem}" if first in _RESERVED or stem.startswith(("-", "~")) else stem
