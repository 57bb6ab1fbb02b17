"""The files in what was dropped: folders are walked, links are not followed, nothing is opened."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from casework.domain.progress import Progress, no_progress
from casework.domain.refusal import Refusal
from casework.domain.refusals import evidence as refusals
from casework.evidence.file_names import shown_name

OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
"""What a system puts into folders by itself."""
MOST = 20_000
_JUNCTION = 0xA0000003


@dataclass(frozen=True)
class LeftOut:
    """Something in a folder that is no file to be sealed, and why."""

    name: str
    sentence: str


@dataclass(frozen=True)
class FoundFiles:
    """In the order of their names, folder by folder."""

    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]


def files_in(paths: Iterable[Path], progress: Progress = no_progress) -> FoundFiles:
    """Every file that was named or lies in a named folder, at most `MOST`.

    Raises `Cancelled` through `progress`. A link is named and not followed, so that nothing comes
    in that lies elsewhere and no circle is walked.
    """
    files: list[Path] = []
    left_out: list[LeftOut] = []
    for one in _walked(paths, left_out):
        progress(len(files), 0)
        if len(files) == MOST:
            left_out.append(_left(one, refusals.TOO_MANY_FILES, most=f"{MOST:,}"))
            break
        files.append(one)
    return FoundFiles(tuple(files), tuple(left_out))


def _walked(paths: Iterable[Path], left_out: list[LeftOut]) -> Iterator[Path]:
    for path in paths:
        if path.is_symlink() or not path.is_dir():
            yield path  # sealing says of a link, or of what is gone, why it is not taken
            continue
        before = len(left_out)
        count = 0
        for found in _in_folder(path, left_out):
            count += 1
            yield found
        if not count and len(left_out) == before:
            left_out.append(_left(path, refusals.FOLDER_EMPTY))


def _in_folder(folder: Path, left_out: list[LeftOut]) -> Iterator[Path]:
    """Files first by name, then what lies deeper; without calling itself, however deep it goes."""
    waiting = [folder]
    while waiting:
        at = waiting.pop()
        try:
            with os.scandir(at) as listed:
                found = sorted(listed, key=lambda one: (one.name.casefold(), one.name))
        except OSError:
            left_out.append(_left(at, refusals.FOLDER_NOT_READ))
            continue
        deeper: list[Path] = []
        for one in found:
            path = Path(one.path)
            if _is_link(one):
                left_out.append(_left(path, refusals.EVIDENCE_IS_A_LINK, target=_target(path)))
            elif one.is_dir(follow_symlinks=False):
                deeper.append(path)
            elif one.name.casefold() not in OF_THE_SYSTEM:
                yield path
        waiting += reversed(deeper)


def _is_link(one: os.DirEntry[str]) -> bool:
    """A link, or on Windows a junction: a folder that leads elsewhere."""
    try:
        tag = getattr(one.stat(follow_symlinks=False), "st_reparse_tag", 0)
    except OSError:  # it vanished; what comes next says so
        return False
    return one.is_symlink() or tag == _JUNCTION


def _target(path: Path) -> str:
    try:
        return shown_name(path.readlink().name)
    except OSError:
        return "somewhere else"


def _left(path: Path, refusal: Refusal, **values: str) -> LeftOut:
    return LeftOut(shown_name(path.name), refusal.sentence.format(**values))
