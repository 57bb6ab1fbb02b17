"""Where a store may be kept: on this PC's own disk, where nothing else copies or empties it."""

import ctypes
import os
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

from casework.domain.refusal import Refusal, Unmet, unmet
from casework.domain.refusals import store as refusals
from casework.store.synced_folders import sync_service

_KINDS = """
    nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs ncp afs coda ceph glusterfs lustre gpfs ocfs2 gfs2
    beegfs davfs davfs2 fuse.sshfs fuse.davfs fuse.davfs2 fuse.glusterfs fuse.cifs fuse.smbnetfs
    fuse.curlftpfs fuse.ceph fuse.gvfsd-fuse fuse.s3fs fuse.goofys fuse.mount-s3 fuse.gcsfuse
    fuse.blobfuse fuse.blobfuse2 fuse.juicefs
"""
NETWORK_KINDS = frozenset(_KINDS.split())
REMOTE_DRIVE, REMOVABLE_DRIVE = 4, 2
"""Windows: what GetDriveTypeW answers."""


def windows_drive_type(root: str) -> int:
    """What kind of drive `root` (such as 'Z:\\') is, as Windows says; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    return int(ctypes.windll.kernel32.GetDriveTypeW(root))


SCRATCH = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 - named so as to be warned about


@dataclass(frozen=True)
class Surroundings:
    """What the answer depends on besides the folder, so that a test can say it."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    platform: str = sys.platform
    mounts: Path = Path("/proc/self/mounts")
    drive_type: Callable[[str], int] = windows_drive_type
    temporary: str = field(default_factory=tempfile.gettempdir)
    scratch: tuple[str, ...] = SCRATCH


def where_a_store_may_be(folder: Path, around: Surroundings | None = None) -> Unmet | None:
    """None when the folder will do; otherwise what is wrong, and whether it only warns.

    Network and synced folders are refused, not warned about: people learn to ignore warnings.
    """
    around = around or Surroundings()
    place = _full(folder, around)
    kinds = {_drive_kind(one, around) for one in (folder, place)}
    if REMOTE_DRIVE in kinds:
        return _said(refusals.FOLDER_ON_NETWORK, folder)
    service = sync_service(place, around.environ)
    if service:
        return _said(refusals.FOLDER_SYNCED, folder, service=service)
    if not _is_writable(place):
        return _said(refusals.FOLDER_NOT_WRITABLE, folder)
    if _is_temporary(place, around):
        return _said(refusals.FOLDER_TEMPORARY, folder)
    if REMOVABLE_DRIVE in kinds:
        return _said(refusals.FOLDER_REMOVABLE, folder)
    return None


def _said(refusal: Refusal, folder: Path, **values: object) -> Unmet:
    return unmet(refusal, folder=folder, **values)


def _full(folder: Path, around: Surroundings) -> Path:
    """Links followed as far as the folder exists; a share by its own name stays as it is."""
    if around.platform == "win32" and _is_share(str(folder)):
        return folder
    return folder.expanduser().resolve()


def _is_share(text: str) -> bool:
    r"""\\server\share, //server/share, \\?\UNC\server\share; not \\?\C:\ and \\.\ devices."""
    plain = text.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and plain[2:4] not in ("?\\", ".\\")


def _drive_kind(place: Path, around: Surroundings) -> int:
    """Asked of the folder as it was named and as it is: Windows turns Z:\\ into its share."""
    if around.platform == "win32":
        if _is_share(str(place)):
            return REMOTE_DRIVE
        drive = PureWindowsPath(str(place).removeprefix("\\\\?\\")).drive
        return around.drive_type(drive + "\\") if drive else 0
    return _mount_kind(place, around.mounts)


def _mount_kind(place: Path, mounts: Path) -> int:
    """From the longest mount point that holds `place` (the last one, where one covers another)."""
    best, kind = Path("/"), ""
    for point, its_kind in _mounted(mounts):
        if place.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, its_kind
    if kind in NETWORK_KINDS:
        return REMOTE_DRIVE
    is_removable = best.is_relative_to("/media") or best.is_relative_to("/run/media")
    return REMOVABLE_DRIVE if is_removable else 0


def _mounted(mounts: Path) -> list[tuple[Path, str]]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    fields = [line.split() for line in lines]
    return [(Path(_unescaped(one[1])), one[2]) for one in fields if len(one) >= 3]


def _unescaped(point: str) -> str:
    r"""The kernel writes a space in a mount point as \040."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)


def _is_writable(place: Path) -> bool:
    """Tried, not asked: rights, read-only disks and policies all answer alike."""
    while not place.exists() and place.parent != place:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False


def _is_temporary(place: Path, around: Surroundings) -> bool:
    named = [around.environ.get(name, "") for name in ("TEMP", "TMP", "TMPDIR")]
    fixed = around.scratch if around.platform != "win32" else ()
    roots = [Path(text).resolve() for text in (*named, *fixed, around.temporary) if text]
    in_downloads = "downloads" in {part.casefold() for part in place.parts}
    return in_downloads or any(place.is_relative_to(root) for root in roots)
