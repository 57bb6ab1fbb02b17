"""A ZIP: an export of WhatsApp, Facebook, Instagram or X, saved web pages (WACZ), or any other."""

from typing import BinaryIO

from casework.evidence.child.frames import Refused
from casework.evidence.formats import meta_export, office, warnings, web_archive, whatsapp, x_export
from casework.evidence.formats.archive import Archive, is_bomb, list_into
from casework.evidence.formats.found import Found

_END = b"PK\x05\x06"
_TAIL = 22 + 65_535
_ENDS_OPENLY = ("png", "jpeg", "gif", "webp", "heic", "bmp", "tiff", "pdf", "mp4", "quicktime")


def read(file: BinaryIO, found: Found) -> None:
    """Everything is listed; what is known is read as well, unless it is a bomb."""
    archive = Archive(file)
    kinds = (
        ("Office document", office.is_office, office.read_open),
        ("WACZ web archive", web_archive.is_wacz, web_archive.read_wacz),
        ("Export of a WhatsApp chat", whatsapp.is_zip, whatsapp.read_zip),
        ("Archive of an X (Twitter) account", x_export.is_archive, x_export.read),
        ("Export of a Facebook or Instagram account", meta_export.is_export, meta_export.read),
    )
    for name, fits, _reads in kinds:
        if fits(archive):
            found.fact("Looks like", name)
            break
    list_into(archive, found)
    if is_bomb(archive):
        return
    for _name, fits, reads in kinds:
        if fits(archive):
            _read_known(archive, reads, found)
            return


def warn_of_one_behind(code: str, file: BinaryIO, found: Found) -> None:
    """Say so where a picture, a PDF, a video or a program ends in an archive."""
    if code not in _ENDS_OPENLY:
        return
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    place = tail.rfind(_END)
    if place >= 0 and len(tail) - place - 22 == int.from_bytes(
        tail[place + 20 : place + 22], "little"
    ):
        found.warn(warnings.TWO_FILES)


def _read_known(archive: Archive, reads: object, found: Found) -> None:
    """What is locked or too large inside costs its own words, not the list."""
    if not callable(reads):
        return
    try:
        reads(archive, found)
    except (Refused, MemoryError):
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
