"""Text boxes keep the words, all the words and nothing but the words."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.fields.line_box import ROOM
from ui.fields.long_text_field import LongTextField
from ui.fields.question import Question
from ui.fields.text_field import TextField
from ui.fields.typed_text import FORMATTING_REMOVED, NO_PICTURES, trouble

ASKED = Question("text", "What was said")
TEN_MB = 10 * 1024 * 1024


@pytest.fixture(autouse=True)
def clear_clipboard(qapp: QApplication) -> Iterator[None]:
    """What Python made and left on the clipboard is a fault of memory when the run ends."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def long_text(qtbot: QtBot) -> LongTextField:
    made = LongTextField(ASKED, max_length=200)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def line(qtbot: QtBot) -> TextField:
    made = TextField(ASKED, max_length=20)
    qtbot.addWidget(made)
    made.show()
    return made


def on_clipboard(text: str = "", html: str = "") -> None:
    source = QMimeData()
    if text:
        source.setText(text)
    if html:
        source.setHtml(html)
    QGuiApplication.clipboard().setMimeData(source)


LITERAL = (
    "Smith & Sons <dept>",
    "She wrote <redacted>",
    "<b>PROVEN</b>",
    '<img src="/etc/hostname"/>',
    "* _not_ # markdown\n   indented",
    "Siân ŵŷ \N{GRINNING FACE}",
    "fixed\u00a0space",
)


@pytest.mark.parametrize("text", LITERAL)
def test_text_is_kept_as_it_was_typed(long_text: LongTextField, text: str) -> None:
    long_text.set_value(text)
    assert long_text.value() == text
    assert long_text.problem() is None


def test_pasted_formatting_is_removed_and_said(qtbot: QtBot, long_text: LongTextField) -> None:
    on_clipboard("He said no", "<p style='font-size:40px'>He <b>said</b> no</p>")
    long_text.box.paste()
    assert long_text.value() == "He said no"
    assert long_text._note.said() == FORMATTING_REMOVED
    qtbot.keyClicks(long_text.box, ".")
    assert long_text._note.isHidden()


def test_a_clipboard_with_formatted_text_only_gives_its_words(long_text: LongTextField) -> None:
    on_clipboard(html="<table><tr><td>One</td><td>Two</td></tr></table><img src='/etc/hostname'>")
    long_text.box.paste()
    assert "One" in long_text.value()
    assert "Two" in long_text.value()
    assert "<" not in long_text.value()


def test_a_pasted_picture_is_not_taken_and_the_field_says_where_it_goes(
    long_text: LongTextField,
) -> None:
    source = QMimeData()
    source.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(source)
    long_text.box.paste()
    assert long_text.value() == ""
    assert long_text._note.said() == NO_PICTURES


def test_ten_megabytes_are_pasted_whole_and_refused_in_words(long_text: LongTextField) -> None:
    on_clipboard(f"{'word ' * 31}line\n" * (TEN_MB // 160))
    before = time.perf_counter()
    long_text.box.paste()
    took = time.perf_counter() - before
    assert len(long_text.value()) == TEN_MB
    assert (long_text.problem() or "").startswith("What was said must be 200 characters or fewer.")
    assert took < 2, f"{took:.1f} s"


def test_a_line_too_long_to_be_shown_is_not_pasted_and_said(long_text: LongTextField) -> None:
    long_text.set_value("Kept")
    on_clipboard("a" * 100_001)
    long_text.box.paste()
    assert long_text.value() == "Kept"
    assert long_text._note.said().startswith("Nothing was pasted: it has a line of 100,001")


def test_a_count_is_shown_near_the_limit(long_text: LongTextField) -> None:
    long_text.set_value("a" * 180)
    assert long_text._note.isHidden()
    long_text.set_value("a" * 181)
    assert long_text._note.said() == "181 of 200 characters."


@pytest.mark.parametrize("bad", ["\x00", "\x0b", "\x1f", "\x7f"])
def test_hidden_characters_are_refused_with_their_line(long_text: LongTextField, bad: str) -> None:
    long_text.set_value(f"first\nsecond{bad}")
    assert f"on line 2 (U+{ord(bad):04X})" in (long_text.problem() or "")


def test_half_a_character_is_refused() -> None:
    assert "(U+D83D)" in (trouble("half \ud83d", "What was said", 200) or "")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_kept_as_a_newline(long_text: LongTextField, end: str) -> None:
    on_clipboard(f"one{end}two")
    long_text.box.paste()
    assert long_text.value() == "one\ntwo"


def test_tab_goes_on_to_the_next_field(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    first, second = LongTextField(ASKED), TextField(ASKED)
    box.addWidget(first)
    box.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    first.enter()
    qtbot.keyClick(first.box, Qt.Key.Key_Tab)
    assert second.box.hasFocus()
    assert first.value() == ""


def test_only_space_is_no_answer(long_text: LongTextField, line: TextField) -> None:
    long_text.set_value(" \n ")
    line.set_value("   ")
    assert long_text.problem() == line.problem() == "Enter what was said"


def test_a_line_keeps_its_words_and_not_its_line_ends(line: TextField) -> None:
    on_clipboard("Rowan\r\nunit\t4 ")
    line.box.paste()
    assert line.value() == "Rowan unit 4"
    assert line.problem() is None


def test_a_line_that_is_too_long_is_kept_and_refused(line: TextField) -> None:
    on_clipboard("a" * 21)
    line.box.paste()
    assert line.value() == "a" * 21
    assert line.problem() == "What was said must be 20 characters or fewer. It has 21."


def test_a_paste_that_does_not_fit_a_line_says_what_was_left_out(line: TextField) -> None:
    on_clipboard("a" * TEN_MB)
    line.box.paste()
    assert len(line.value()) == ROOM
    assert line._note.said() == "Only the first 10,000 characters fitted; the rest was left out."
