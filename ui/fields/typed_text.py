"""What may stand in a text box, and what is said when it may not."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

FORMATTING_REMOVED = "Formatting removed. Only the words were kept."
NO_PICTURES = "A picture cannot be kept in text. Add it to the case as evidence."
LONGEST_LINE = 100_000
"""A longer line would hold up the window for seconds at every key (measured: 200,000, 1.2 s)."""
NEAR = 0.9
"""From this share of the limit on, the count of characters is shown."""
REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters other than newline and tab, and halves of a broken character."""


@dataclass(frozen=True)
class Pasted:
    """The words of what was pasted or dropped, and what is said about the rest."""

    text: str
    note: str = ""


def pasted(source: QMimeData) -> Pasted:
    """The plain words of the clipboard: never its fonts, links or pictures."""
    if source.hasText() and source.text():
        note = FORMATTING_REMOVED if source.hasHtml() else ""
        return Pasted(one_kind_of_line_end(source.text()), note)
    if source.hasHtml():
        plain = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        return Pasted(one_kind_of_line_end(plain), FORMATTING_REMOVED)
    return Pasted("", NO_PICTURES if source.hasImage() else "")


def showable(words: Pasted) -> Pasted:
    """The same, or nothing with the reason when a line is longer than can be shown."""
    longest = max(map(len, words.text.split("\n")))
    if longest <= LONGEST_LINE:
        return words
    return Pasted(
        "",
        f"Nothing was pasted: it has a line of {longest:,} characters, and a line can have "
        f"{LONGEST_LINE:,}. Add it to the case as a file.",
    )


def one_kind_of_line_end(text: str) -> str:
    """Every way of ending a line as a newline, so that what is kept does not depend on the PC."""
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text


def on_one_line(text: str) -> str:
    """For boxes of one line: line ends and tabs as spaces, none at either end."""
    return one_kind_of_line_end(text).replace("\n", " ").replace("\t", " ").strip()


def trouble(text: str, label: str, limit: int) -> str | None:
    """What is wrong with the text, in words that say what to do; None when it can be kept."""
    if len(text) > limit:
        return f"{label} must be {limit:,} characters or fewer. It has {len(text):,}."
    bad = REFUSED.search(text)
    if bad is None:
        return None
    line = text.count("\n", 0, bad.start()) + 1
    place = f" on line {line:,}" if "\n" in text else ""
    spelt = f"U+{ord(bad.group()):04X}"
    return f"{label} has a hidden character{place} ({spelt}). Delete it, or type the words again."
