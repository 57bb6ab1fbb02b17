"""Text of unknown origin made fit to be kept and shown: decoded, one kind of line end, the unseen
made visible."""

import codecs
import re

_MARKS = {
    0x061C: "ALM", 0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF",
    0x202D: "LRO", 0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
    0xFEFF: "BOM", 0xFFF9: "IAA", 0xFFFA: "IAS", 0xFFFB: "IAT",
}  # fmt: skip
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(data: bytes, *, is_cut: bool = False) -> str:
    """As UTF-8 (or UTF-16 with its mark) where it is that, else as Windows-1252: nothing is lost.

    Of data that `is_cut`, a letter cut in two at the end is left out.
    """
    for mark, code in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(code, "replace")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data, final=not is_cut)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def visible(text: str) -> str:
    """Lines ended alike; control and direction characters spelt out, '[RLO]' or '[U+0000]'.

    What joins the parts of an emoji or of a word is left alone.
    """
    known = text.encode("utf-8", "replace").decode("utf-8")
    return _UNSEEN.sub(_spelt, _LINE_ENDS.sub("\n", known))


def one_line(text: str, limit: int = 300) -> str:
    """The same in one line of at most `limit` characters."""
    line = " ".join(visible(text[: 4 * limit]).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def number_words(count: int, one: str, more: str = "") -> str:
    """'1 page', '1,204 pages'."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def size_words(count: int) -> str:
    """'812 bytes', '412 KB', '1.4 MB'."""
    if count < 1000:
        return number_words(count, "byte")
    size, unit = count / 1000, "KB"
    for larger in ("MB", "GB"):
        if size >= 1000:
            size, unit = size / 1000, larger
    return f"{size:.0f} {unit}" if unit == "KB" else f"{size:.1f} {unit}"


def _spelt(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"[{_MARKS[code]}]" if code in _MARKS else f"[U+{code:04X}]"
