"""Colours that can be read, type that grows, and words that stay words."""

import sys

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from casework.settings import ColourScheme
from tests.ui_shell.walk import ink_of
from ui import plain, theme
from ui.theme import Size, look
from ui.tokens import DARK, LIGHT, STRONG, Tokens, Tone, contrast, from_system, palette
from ui.widgets.buttons import button
from ui.widgets.labels import Value, label

SETS = {"light": LIGHT, "dark": DARK, "strong": STRONG}
WORDS_ON = [
    ("text", "ground"),
    ("text", "panel"),
    ("text", "raised"),
    ("text", "accent_soft"),
    ("text", "amber_soft"),
    ("text", "red_soft"),
    ("quiet", "ground"),
    ("quiet", "panel"),
    ("quiet", "raised"),
    ("quiet", "accent_soft"),
    ("accent", "accent_soft"),
    ("accent", "panel"),
    ("on_accent", "accent"),
    ("red", "red_soft"),
    ("red", "panel"),
    ("amber", "amber_soft"),
    ("amber", "panel"),
    ("green", "green_soft"),
    ("green", "panel"),
    ("blue", "blue_soft"),
    ("blue", "panel"),
    ("rail_text", "rail"),
    ("rail_strong", "rail_on"),
]
SHAPES_ON = [("quiet", "panel"), ("accent", "panel"), ("accent", "ground"), ("red", "panel")]


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_words_can_be_read_on_their_ground(name: str, words: str, ground: str) -> None:
    tokens = SETS[name]
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("edge", "ground"), SHAPES_ON)
def test_edges_of_controls_and_rings_of_focus_can_be_seen(
    name: str, edge: str, ground: str
) -> None:
    assert contrast(getattr(SETS[name], edge), getattr(SETS[name], ground)) >= 3


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_what_fusion_draws_itself_can_be_read_too() -> None:
    role = QPalette.ColorRole
    pairs = [
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.ButtonText, role.Button),
    ]
    for tokens in SETS.values():
        made = palette(tokens)
        for words, ground in pairs:
            assert contrast(made.color(words).name(), made.color(ground).name()) >= 4.5
        disabled = made.color(QPalette.ColorGroup.Disabled, role.Text).name()
        assert contrast(disabled, made.color(role.Base).name()) >= 4.5


def test_high_contrast_uses_only_colours_of_the_system() -> None:
    system = QPalette(QColor("#2D3236"), QColor("#202020"))
    role = QPalette.ColorRole
    for which, colour in (
        (role.WindowText, "#FFFFFF"),
        (role.Highlight, "#8EE3F0"),
        (role.HighlightedText, "#263B50"),
    ):
        system.setColor(which, QColor(colour))
    made = from_system(system)
    named = {value.upper() for value in vars(made).values() if isinstance(value, str)}
    assert named == {"#202020", "#FFFFFF", "#8EE3F0", "#263B50"}
    assert made.is_contrast
    assert made.is_dark


def test_dressing_the_program_again_reaches_windows_that_are_open(qapp: QApplication) -> None:
    words = label("Debbie Marsh", Size.CASE, Tone.QUIET)
    press = button("Add evidence")
    before = (words.font().pixelSize(), press.sizeHint().height())
    assert ink_of(words) == LIGHT.quiet.upper()
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    assert ink_of(words) == DARK.quiet.upper()
    assert (words.font().pixelSize(), press.sizeHint().height()) == (44, 68)
    assert before == (22, 34)


def test_text_scale_is_kept_between_100_and_200_per_cent(qapp: QApplication) -> None:
    assert theme.apply(qapp, ColourScheme.LIGHT, 5.0).scale == 2.0
    assert theme.apply(qapp, ColourScheme.LIGHT, 0.2).scale == 1.0


def test_a_label_never_reads_markup(qapp: QApplication) -> None:
    words = label("<img src='file:///etc/passwd'> Smith & Sons <dept>")
    assert words.said() == "<img src='file:///etc/passwd'> Smith & Sons <dept>"
    assert words.textFormat().name == "PlainText"


def test_a_button_eats_no_letter(qapp: QApplication) -> None:
    made = button("Open Smith & Sons")
    assert made.words() == "Open Smith & Sons"
    assert made.accessibleName() == "Open Smith & Sons"
    assert made.shortcut().isEmpty()


def test_characters_that_turn_or_hide_text_are_shown() -> None:
    assert plain.shown("exe\u202egpj.txt") == "exe[U+202E]gpj.txt"
    assert plain.shown("a\x00b\x07") == "a[U+0000]b[U+0007]"
    assert plain.shown("Siân ŵyn 😀 आप") == "Siân ŵyn 😀 आप"
    assert plain.shown("one\n\ttwo") == "one\n\ttwo"


def test_a_title_is_one_line_and_not_endless() -> None:
    assert plain.one_line("two\nlines   here") == "two lines here"
    assert len(plain.one_line("x" * 5000)) == 120


def test_a_copied_value_is_what_was_given_although_it_wraps(qapp: QApplication) -> None:
    digest = "9c1f77ab" * 8
    value = Value(digest, "SHA-256")
    assert "\u200b" in value.text()
    value.copy()
    assert qapp.clipboard().text() == digest
    assert value.accessibleName() == f"SHA-256: {digest}"


def test_none_survives_twenty_thousand_calls_into_qt(qapp: QApplication) -> None:
    """PySide6 6.12.0 took a reference off None with each call and ended the program (3.11)."""
    bare, before = QLabel(), sys.getrefcount(None)
    for _ in range(20_000):
        bare.setText("x")
    assert sys.getrefcount(None) > before - 1_000


def test_tokens_say_every_tone() -> None:
    for tokens in SETS.values():
        for tone in Tone:
            assert QColor(tokens.ink(tone)).isValid()
            assert QColor(tokens.soft(tone)).isValid()


def test_the_look_without_an_application_property_is_the_light_one(qapp: QApplication) -> None:
    qapp.setProperty(theme.KEY, None)
    assert look().tokens == LIGHT
    assert isinstance(look().tokens, Tokens)
