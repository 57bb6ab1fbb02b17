"""Choices kept between runs of the program on one PC. Holds no name and nothing of a case."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

VERSION = 1
TEXT_SIZES = (100, 125, 150, 175, 200)
IDLE_MINUTES = range(1, 31)


class ColourScheme(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


SCHEMES = frozenset(scheme.value for scheme in ColourScheme)


@dataclass(frozen=True)
class Settings:
    """`window` and `panes` are what Qt gave to be given back, in base64; text size in per cent."""

    store: str = ""
    window: str = ""
    panes: str = ""
    colours: ColourScheme = ColourScheme.SYSTEM
    text_size: int = 100
    idle_minutes: int = 10


def load(path: Path) -> Settings:
    """What was saved; the default for each choice that is missing or makes no sense.

    A file that is no settings file of this version is moved aside (`settings.json.damaged`),
    so that the next save loses nothing. One that cannot be read counts as none.
    """
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except ValueError:
        kept = None
    if not isinstance(kept, dict) or kept.get("version") != VERSION:
        path.replace(path.with_name(path.name + ".damaged"))
        return Settings()
    return _sensible(kept)


def save(path: Path, settings: Settings) -> None:
    """Written whole or not at all; raises OSError when the folder cannot be written to."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = {"version": VERSION} | asdict(settings) | {"colours": settings.colours.value}
    fresh = path.with_name(path.name + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(kept, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _sensible(kept: dict[str, object]) -> Settings:
    usual = Settings()

    def text(name: str) -> str:
        return value if isinstance(value := kept.get(name), str) else ""

    def number(name: str, allowed: Sequence[int], otherwise: int) -> int:
        value = kept.get(name)
        return value if type(value) is int and value in allowed else otherwise

    colours = text("colours")
    return Settings(
        store=text("store"),
        window=text("window"),
        panes=text("panes"),
        colours=ColourScheme(colours) if colours in SCHEMES else usual.colours,
        text_size=number("text_size", TEXT_SIZES, usual.text_size),
        idle_minutes=number("idle_minutes", IDLE_MINUTES, usual.idle_minutes),
    )
