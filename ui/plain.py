"""People's words on the screen: always plain, with what hides or turns text made visible."""

import unicodedata

# Characters that reorder or hide what follows them; a name must not be able to do that.
_TURNING = {
    0x061C, 0x200E, 0x200F,
    *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x2028, 0x2029,
}  # fmt: skip
LONGEST_WORD = 28
BREAK = "\u200b"


def shown(text: str) -> str:
    """`text` as a label may show it: control and direction characters as `[U+202E]`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter in "\n\t":
        return letter
    is_control = unicodedata.category(letter) == "Cc"
    return f"[U+{ord(letter):04X}]" if is_control or ord(letter) in _TURNING else letter


def one_line(text: str, longest: int = 120) -> str:
    """`text` on one line for titles and list rows, cut with an ellipsis at `longest`."""
    line = shown(" ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def breakable(text: str) -> str:
    """`text` that wraps inside long words (addresses, hashes) by invisible break points."""
    if len(text) <= LONGEST_WORD:
        return text
    return "".join(_broken(part) for part in _parts(text))


def unbroken(text: str) -> str:
    """`breakable` undone: what goes on the clipboard."""
    return text.replace(BREAK, "")


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for letter in text:
        if parts and parts[-1][-1].isspace() == letter.isspace():
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts


def _broken(part: str) -> str:
    if len(part) <= LONGEST_WORD:
        return part
    return BREAK.join(part[at : at + 12] for at in range(0, len(part), 12))


def caption(text: str) -> str:
    """`text` for a button, tab, menu or group: no letter is eaten as a mnemonic."""
    return shown(text).replace("&", "&&")


def counted(number: int, one: str, many: str) -> str:
    """'1 exhibit', '1,284 exhibits'."""
    return f"{number:,} {one if number == 1 else many}"
