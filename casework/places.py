"""Where the program's own files lie, and where a person's are kept. Makes no folder."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def resources() -> Path:
    """Packs, bodies, law, calendars, fonts, icons, stories: beside `casework/`, always."""
    return _beside_casework("resources")


def label_font() -> Path:
    """The font of what is written into pictures that the program makes."""
    return resources() / "fonts" / "SourceSans3_600SemiBold.ttf"


def migrations() -> Path:
    return _beside_casework("migrations")


def default_store(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where a new store is suggested: on this PC, outside the folders that sync."""
    return user_data(environ, platform) / "store"


def sample_store(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    return user_data(environ, platform) / "sample"


def user_data(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    if platform == "win32":
        return _windows(environ)
    return _xdg(environ, "XDG_DATA_HOME", ".local/share")


def settings_file(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    if platform == "win32":
        return _windows(environ) / "settings.json"
    return _xdg(environ, "XDG_CONFIG_HOME", ".config") / "settings.json"


def log_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    if platform == "win32":
        return _windows(environ) / "logs"
    return _xdg(environ, "XDG_STATE_HOME", ".local/state") / "logs"


def _beside_casework(name: str) -> Path:
    """A sibling of this package, in a checkout, an installed wheel and the Windows bundle."""
    return Path(__file__).resolve().parents[1] / name


def _windows(environ: Mapping[str, str]) -> Path:
    local = environ.get("LOCALAPPDATA")
    return (Path(local) if local else Path.home() / "AppData" / "Local") / "Casework"


def _xdg(environ: Mapping[str, str], name: str, otherwise: str) -> Path:
    """The XDG base directory rules: a relative path in the variable counts as none."""
    told = Path(environ.get(name, ""))
    return (told if told.is_absolute() else Path.home() / otherwise) / "casework"
