"""Which folders a cloud service keeps in step: by what Windows says, by name, by its own marks."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
NAMES = (
    (re.compile(r"onedrive( - .*)?"), "OneDrive"),
    (re.compile(r"dropbox( \(.*\))?"), "Dropbox"),
    (re.compile(r"google ?drive( \(.*\))?|drivefs"), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents"), "iCloud Drive"),
    (re.compile(r"box sync"), "Box"),
    (re.compile(r"nextcloud|owncloud"), "Nextcloud"),
    (re.compile(r"pcloud ?drive|mega(sync)?|syncthing|sugarsync|egnyte"), "a sync service"),
)
MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".stfolder", "Syncthing"),
    (".owncloudsync.log", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
CLOUD_TAG, CLOUD_MASK = 0x9000001A, 0xFFFF0FFF
"""IO_REPARSE_TAG_CLOUD and its fifteen siblings: files that Windows fetches when they are read."""


def sync_service(place: Path, environ: Mapping[str, str]) -> str:
    """The name of the service that keeps `place` in step, or '' when none was noticed."""
    folders = (place, *place.parents)
    return (
        _told(place, environ)
        or _first(_by_name(folder) for folder in folders)
        or _first(_by_mark(folder) for folder in folders)
    )


def _told(place: Path, environ: Mapping[str, str]) -> str:
    for variable in VARIABLES:
        root = environ.get(variable, "")
        if root and place.is_relative_to(Path(root).resolve()):
            return "OneDrive"
    return "Dropbox" if any(place.is_relative_to(one) for one in _dropboxes(environ)) else ""


def _dropboxes(environ: Mapping[str, str]) -> list[Path]:
    """Dropbox writes where its folders are into a file that other programs may read."""
    homes = [environ.get(name, "") for name in ("APPDATA", "LOCALAPPDATA")]
    files = [Path(home) / "Dropbox" / "info.json" for home in homes if home]
    if environ.get("HOME"):
        files.append(Path(environ["HOME"]) / ".dropbox" / "info.json")
    return [Path(path).resolve() for file in files for path in _paths_in(file)]


def _paths_in(file: Path) -> list[str]:
    try:
        accounts: Any = json.loads(file.read_text(encoding="utf-8"))
        return [str(one["path"]) for one in accounts.values()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


def _by_name(folder: Path) -> str:
    name = folder.name.casefold()
    return next((service for pattern, service in NAMES if pattern.fullmatch(name)), "")


def _by_mark(folder: Path) -> str:
    try:
        tag = getattr(folder.lstat(), "st_reparse_tag", 0)
    except OSError:
        return ""
    if tag & CLOUD_MASK == CLOUD_TAG:
        return "OneDrive"
    return next((name for mark, name in MARKS if os.path.lexists(folder / mark)), "")


def _first(answers: Any) -> str:
    return next((answer for answer in answers if answer), "")
