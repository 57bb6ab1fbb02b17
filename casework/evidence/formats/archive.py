"""A ZIP archive opened with suspicion: listed within limits, its files read one by one, counted."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO

from casework.evidence.child.frames import LOCKED, TOO_LARGE, Refused
from casework.evidence.formats import warnings
from casework.evidence.formats.found import MOST_MEMBERS, Found
from casework.evidence.formats.member_kinds import is_dangerous, kind_by_name
from casework.evidence.formats.plain import number_words, size_words
from casework.evidence.formats.shown_paths import shown_path

MOST_RATIO = 100
MOST_ONE = 200_000_000
_SMALL = 10_000_000
"""What unpacks to less than this is no bomb, whatever its ratio."""
_HEAD = 30
BAD = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError)
"""What an entry raises that is damaged, or packed in a way that is not known."""
_SHOWN_PROGRAMS = 3
_X_LIST = re.compile(r"(^|/)data/[a-z0-9-]+\.js$")
_LOCK = 1


class Archive:
    """An open archive. `entries` are its files, not its folders, as many as are listed."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file)
        files = [one for one in self._zip.infolist() if not one.is_dir()]
        self.count = len(files)
        self.entries = files[:MOST_MEMBERS]
        self.unpacked = sum(one.file_size for one in files)
        self.packed = sum(one.compress_size for one in files)

    def names(self) -> list[str]:
        """Every name as it stands in the archive."""
        return [one.filename for one in self.entries]

    def find(self, *endings: str) -> list[zipfile.ZipInfo]:
        """The entries whose names end so, in the archive's order."""
        return [one for one in self.entries if one.filename.lower().endswith(endings)]

    def content(self, entry: zipfile.ZipInfo, most: int = MOST_ONE) -> bytes:
        """What an entry unpacks to; its bytes are counted, whatever it says. Raises Refused."""
        if entry.flag_bits & _LOCK:
            raise Refused(LOCKED)
        allowed = max(_SMALL, MOST_RATIO * entry.compress_size)
        with self._zip.open(entry) as packed:
            data = packed.read(min(most, allowed) + 1)
        if len(data) > min(most, allowed):
            raise Refused(TOO_LARGE)
        return data

    def beginning(self, entry: zipfile.ZipInfo, size: int) -> bytes:
        """The first bytes of an entry; b'' where it is locked or damaged."""
        if entry.flag_bits & _LOCK:
            return b""
        try:
            with self._zip.open(entry) as packed:
                return packed.read(size)
        except BAD:
            return b""

    def opened(self, entry: zipfile.ZipInfo) -> BinaryIO:
        """An entry as a stream, for what is itself read piece by piece. Raises Refused."""
        if entry.flag_bits & _LOCK:
            raise Refused(LOCKED)
        return self._zip.open(entry)  # type: ignore[return-value]


def list_into(archive: Archive, found: Found) -> None:
    """Facts, members and warnings of an archive, whatever it holds."""
    found.fact("Holds", number_words(archive.count, "file"))
    found.fact("Unpacks to", size_words(archive.unpacked))
    for entry in archive.entries:
        path, leads_out = shown_path(entry.orig_filename)
        is_locked = bool(entry.flag_bits & _LOCK)
        note = "locked with a password" if is_locked else ""
        found.member(path, entry.file_size, kind_by_name(path), note)
        if leads_out:
            found.warn(warnings.BAD_PATHS)
        if is_locked:
            found.warn(warnings.ENCRYPTED_MEMBERS)
    _programs(archive, found)
    _suspect(archive, found)


def is_bomb(archive: Archive) -> bool:
    """Whether it unpacks to far more than honest files do. Large alone is no bomb: the archive of
    an account with its videos is many gigabytes."""
    return archive.unpacked > max(_SMALL, MOST_RATIO * archive.packed)


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of one file of an archive."""
    archive = Archive(file)
    return archive.content(archive.entries[number])


def _programs(archive: Archive, found: Found) -> None:
    """One sentence for all of them. The lists of an X archive are JavaScript that only holds."""
    paths = [shown_path(entry.orig_filename)[0] for entry in archive.entries]
    harmful = [one for one in paths if is_dangerous(one) and not _X_LIST.search(one)]
    if harmful:
        more = len(harmful) - _SHOWN_PROGRAMS
        names = ", ".join(harmful[:_SHOWN_PROGRAMS]) + (f" and {more:,} more" if more > 0 else "")
        found.warn(warnings.PROGRAM_INSIDE.format(name=names))


def _suspect(archive: Archive, found: Found) -> None:
    if archive.count > len(archive.entries):
        found.warn(warnings.TOO_MANY.format(count=f"{len(archive.entries):,}"))
    if is_bomb(archive):
        found.warn(warnings.BOMB)
    if any(_overlaps(archive.entries)):
        found.warn(warnings.OVERLAPS)


def _overlaps(entries: list[zipfile.ZipInfo]) -> Iterator[bool]:
    """For each file and the next one in the archive's own order: whether they share bytes."""
    ordered = sorted(entries, key=lambda one: one.header_offset)
    for one, following in pairwise(ordered):
        yield one.header_offset + _HEAD + one.compress_size > following.header_offset
