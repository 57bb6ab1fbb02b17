"""The colours by name: light, dark, and those of a high-contrast system; and their palette."""

from dataclasses import dataclass, fields
from enum import Enum

from PySide6.QtGui import QColor, QPalette


class Tone(Enum):
    """What a colour repeats; the words and the shape say it first."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    ON_ACCENT = "on_accent"
    RAIL = "rail"
    RAIL_STRONG = "rail_strong"


@dataclass(frozen=True)
class Tokens:
    """One set of colours; see the table in the design page `look.md` for what each is for."""

    ground: str
    panel: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    on_accent: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    blue: str
    blue_soft: str
    rail: str
    rail_text: str
    rail_on: str
    rail_strong: str = "#FFFFFF"
    is_dark: bool = False
    is_contrast: bool = False

    def ink(self, tone: Tone) -> str:
        """The colour of words of this tone."""
        names = {Tone.PLAIN: "text", Tone.RAIL: "rail_text"}
        return str(getattr(self, names.get(tone, tone.value)))

    def soft(self, tone: Tone) -> str:
        """The fill behind words of this tone."""
        names = {
            Tone.PLAIN: "ground",
            Tone.QUIET: "ground",
            Tone.ON_ACCENT: "accent",
            Tone.RAIL: "rail",
            Tone.RAIL_STRONG: "rail_on",
        }
        return str(getattr(self, names.get(tone, f"{tone.value}_soft")))


LIGHT = Tokens(
    ground="#F4F5F7",
    panel="#FFFFFF",
    raised="#FAFBFC",
    line="#DDE1E6",
    text="#1B2430",
    quiet="#56616F",
    accent="#0B5C6B",
    accent_soft="#E3F1F3",
    on_accent="#FFFFFF",
    red="#A61B1B",
    red_soft="#FBE9E9",
    amber="#7A4B00",
    amber_soft="#FCF1DC",
    green="#1E6B3A",
    green_soft="#E5F4EA",
    blue="#1D4F91",
    blue_soft="#E6EEF9",
    rail="#10303A",
    rail_text="#C9D8DC",
    rail_on="#1F4A57",
)
DARK = Tokens(
    ground="#14191E",
    panel="#1B2127",
    raised="#20272E",
    line="#343D46",
    text="#E7EBEF",
    quiet="#A3AEB9",
    accent="#5FB8C7",
    accent_soft="#173A41",
    on_accent="#0C1A1D",
    red="#F29A9A",
    red_soft="#43211F",
    amber="#F0C27A",
    amber_soft="#3F3115",
    green="#8FD3A6",
    green_soft="#1C3826",
    blue="#9DC1F0",
    blue_soft="#1E304A",
    rail="#0E1418",
    rail_text="#B7C4CA",
    rail_on="#1C2C33",
    is_dark=True,
)


def from_system(system: QPalette) -> Tokens:
    """Tokens made of a high-contrast system's own colours only: words on its ground, its mark."""
    role = QPalette.ColorRole
    window, text = system.color(role.Window).name(), system.color(role.WindowText).name()
    mark, on_mark = system.color(role.Highlight).name(), system.color(role.HighlightedText).name()
    colours = dict.fromkeys((one.name for one in fields(Tokens) if one.type is str), text)
    grounds = ("ground", "panel", "raised", "rail", "accent_soft")
    colours |= dict.fromkeys(grounds, window)
    colours |= {name: window for name in colours if name.endswith("_soft")}
    colours |= {"accent": mark, "on_accent": on_mark, "rail_on": mark, "rail_strong": on_mark}
    is_dark = system.color(role.Window).lightness() < 128
    return Tokens(**colours, is_dark=is_dark, is_contrast=True)


STRONG = Tokens(
    **dict.fromkeys(("ground", "panel", "raised", "rail", "accent_soft"), "#000000"),
    **dict.fromkeys(("red_soft", "amber_soft", "green_soft", "blue_soft"), "#000000"),
    **dict.fromkeys(("text", "quiet", "line", "rail_text", "red", "amber"), "#FFFFFF"),
    **dict.fromkeys(("green", "blue"), "#FFFFFF"),
    **dict.fromkeys(("accent", "rail_on"), "#FFE14D"),
    **dict.fromkeys(("on_accent", "rail_strong"), "#000000"),
    is_dark=True,
    is_contrast=True,
)
"""For people who want strong contrast in this program only."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, relative luminance), 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def palette(tokens: Tokens) -> QPalette:
    """The palette Fusion draws its own controls with."""
    role = QPalette.ColorRole
    made = QPalette(QColor(tokens.raised), QColor(tokens.ground))
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.red,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.blue,
        role.LinkVisited: tokens.blue,
        role.PlaceholderText: tokens.quiet,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.panel,
        role.Mid: tokens.line,
        role.Dark: tokens.quiet,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.quiet))
    return made
