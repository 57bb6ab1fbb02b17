"""The look: colours, type and measures in one value, and how it is put on the program."""

import sys
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from casework.settings import ColourScheme
from ui import fonts
from ui.tokens import DARK, LIGHT, STRONG, Tokens, Tone, from_system, palette

KEY = "casework_look"


class Size(IntEnum):
    """Type in px at 100 %."""

    CASE = 22
    PANE = 18
    SECTION = 15
    NAME = 14
    BODY = 13
    SECOND = 12


REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
DEMIBOLD = QFont.Weight.DemiBold


@dataclass(frozen=True)
class Look:
    """What a widget needs to draw itself: colours, a text scale (1.0 is 100 %), font families."""

    tokens: Tokens = LIGHT
    scale: float = 1.0
    families: tuple[str, ...] = ("Inter",)

    def px(self, at_100: float) -> int:
        """A measure that grows with the text: heights of controls, rows and chips."""
        return round(at_100 * self.scale)

    def font(self, size: int = Size.BODY, weight: QFont.Weight = REGULAR) -> QFont:
        """The program's font at `size` px (at 100 %)."""
        made = QFont(list(self.families))
        made.setPixelSize(max(1, self.px(size)))
        made.setWeight(weight)
        return made

    def ink(self, tone: Tone) -> QColor:
        """The colour of words and shapes of this tone."""
        return QColor(self.tokens.ink(tone))

    def soft(self, tone: Tone) -> QColor:
        """The fill behind words of this tone."""
        return QColor(self.tokens.soft(tone))


@runtime_checkable
class Styled(Protocol):
    """A widget that keeps fonts or colours of its own and has to be told when the look changes."""

    def restyle(self) -> None:
        """Take fonts and colours from `look()` again."""


def look() -> Look:
    """The look the program wears now; the light one before `apply` was called."""
    app = QApplication.instance()
    kept = app.property(KEY) if app is not None else None
    return kept if isinstance(kept, Look) else Look()


def apply(
    app: QApplication, scheme: ColourScheme = ColourScheme.SYSTEM, text_scale: float = 1.0
) -> Look:
    """Dress the whole program, also while windows are open. `text_scale` 1.0 to 2.0."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    tokens = _tokens(app, scheme)
    made = Look(tokens, max(1.0, min(2.0, text_scale)), fonts.families())
    app.setProperty(KEY, made)
    app.setPalette(palette(tokens))
    app.setFont(made.font())
    for widget in app.allWidgets():
        if isinstance(widget, Styled):
            widget.restyle()
        widget.updateGeometry()
    return made


def system_text_scale(app: QApplication) -> float:
    """How large the person has asked Windows to make text; 1.0 elsewhere."""
    if sys.platform != "win32":
        return 1.0
    return max(1.0, min(2.0, app.font().pointSizeF() / 9.0))


def is_high_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast; then its own colours are used."""
    hints = app.styleHints()
    wishes = hints.accessibility()
    return wishes.contrastPreference() is Qt.ContrastPreference.HighContrast


def _tokens(app: QApplication, scheme: ColourScheme) -> Tokens:
    if is_high_contrast(app):
        app.setPalette(QPalette())
        return from_system(app.palette())
    if scheme is ColourScheme.HIGH_CONTRAST:
        return STRONG
    if scheme is ColourScheme.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme is ColourScheme.DARK else LIGHT
