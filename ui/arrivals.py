"""What was dropped or pasted, whoever offered it: files, folders, a mail, a picture, an address."""

import base64
import binascii
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

NOTHING = "There is no picture and no file on the clipboard."
ONLY_AN_ADDRESS = (
    "Only an address came, not the picture itself, and Casework never goes on the internet. In the "
    "browser choose Copy image and press Ctrl+V here, or save it and drop the file."
)
NOT_HANDED_OVER = (
    "The other program gave the name of {name} and not what is in it. Save it as a file there (a "
    "mail as .msg or .eml), then drop the file."
)
PICTURES = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/heic": "heic",
}
"""Pictures whose own bytes are better than what the system makes of them."""
LONGEST_ADDRESS = 2_000
MOST_FILES = 1_000
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_DESCRIPTOR, _NAME = 592, 520
_DATA = re.compile(r"data:image/([a-z0-9.+-]{1,20})((?:;[^,;]{1,80})*),", re.IGNORECASE)
_IN_PAGE = re.compile(r"""<img\b[^>]{0,4000}?\bsrc\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_SOURCE = re.compile(rb"^SourceURL:(https?://[^\r\n]{1,2000})", re.MULTILINE)


@dataclass(frozen=True)
class Content:
    """Something without a file of its own: what it is to be called, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Arrival:
    """What came. `page` is the address it came from; `trouble` says why there is nothing."""

    files: tuple[Path, ...] = ()
    contents: tuple[Content, ...] = ()
    picture: QImage | None = None
    page: str = ""
    trouble: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be taken in."""
        return not (self.files or self.contents or self.picture is not None)


def may_hold_evidence(data: QMimeData) -> bool:
    """Whether a drag is worth accepting, told by its formats alone: nothing is read."""
    return data.hasUrls() or data.hasImage() or any(_is_wanted(one) for one in data.formats())


def arrived(data: QMimeData) -> Arrival:
    """Files of the computer first; then what another program hands over; then a picture."""
    files = tuple(Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile())
    if files:
        return Arrival(files)
    page = _page(data)
    handed, missing = _handed_over(data)
    if handed:
        return Arrival(contents=handed, page=page, trouble=_not_handed(missing))
    found = _own_bytes(data) or _in_addresses(data)
    if found is not None:
        return Arrival(contents=(found,), page=page)
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return Arrival(picture=picture, page=page)
    return Arrival(
        page=page, trouble=_not_handed(missing) or (ONLY_AN_ADDRESS if page else NOTHING)
    )


def _is_wanted(kind: str) -> bool:
    return kind in PICTURES or kind.startswith(_WINDOWS.format("FileGroupDescriptorW"))


def _not_handed(names: tuple[str, ...]) -> str:
    return NOT_HANDED_OVER.format(name=", ".join(names[:3])) if names else ""


# ---------------------------------------------------------------- mails and attachments


def _handed_over(data: QMimeData) -> tuple[tuple[Content, ...], tuple[str, ...]]:
    """Files that another program holds (Outlook's mails): those with content, those without."""
    listed = bytes(data.data(_WINDOWS.format("FileGroupDescriptorW")).data())
    found, missing = [], []
    for number, (name, size) in enumerate(_described(listed)):
        content = bytes(data.data(_WINDOWS.format("FileContents") + f";index={number}").data())
        if not content and number == 0:
            content = bytes(data.data(_WINDOWS.format("FileContents")).data())
        if size and len(content) > size:
            content = content[:size]  # the system rounds a block of memory up
        if content:
            found.append(Content(name, content))
        else:
            missing.append(name)
    return tuple(found), tuple(missing)


def _described(listed: bytes) -> Iterator[tuple[str, int]]:
    """Name and size of each file in a FILEGROUPDESCRIPTORW; what is cut short ends it."""
    if len(listed) < 4:
        return
    (count,) = struct.unpack_from("<I", listed)
    for number in range(min(count, MOST_FILES)):
        start = 4 + number * _DESCRIPTOR
        one = listed[start : start + _DESCRIPTOR]
        if len(one) < _DESCRIPTOR:
            return
        flags, (high, low) = struct.unpack_from("<I", one)[0], struct.unpack_from("<II", one, 64)
        if struct.unpack_from("<I", one, 36)[0] & 0x10:  # a folder
            continue
        name = one[72 : 72 + _NAME].decode("utf-16-le", "replace").partition("\0")[0]
        size = (high << 32) + low if flags & 0x40 else 0
        yield re.split(r"[\\/]", name)[-1] or "file", size


# ---------------------------------------------------------------- pictures from a browser


def _own_bytes(data: QMimeData) -> Content | None:
    for kind, ending in PICTURES.items():
        if data.hasFormat(kind) and (content := bytes(data.data(kind).data())):
            return Content(_named_after(data, ending), content)
    return None


def _in_addresses(data: QMimeData) -> Content | None:
    """A picture that is written out in its own address ('data:image/png;base64,...')."""
    for one in (*(url.toString() for url in data.urls()), *_IN_PAGE.findall(data.html())):
        hit = _DATA.match(one)
        if hit is None:
            continue
        body = one[hit.end() :]
        content = _decoded(body) if "base64" in hit[2].casefold() else unquote_to_bytes(body)
        if content:
            ending = PICTURES.get(f"image/{hit[1].casefold()}", "img")
            return Content(f"picture.{ending}", content)
    return None


def _decoded(body: str) -> bytes:
    try:
        return base64.b64decode(re.sub(r"\s", "", unquote(body)), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _page(data: QMimeData) -> str:
    """The address of the page, or else of the picture: what a browser says beside a picture."""
    whole = bytes(data.data(_WINDOWS.format("HTML Format")).data())
    said = [hit.decode("utf-8", "replace") for hit in _SOURCE.findall(whole)]
    mozilla = bytes(data.data("text/x-moz-url").data())
    said += mozilla.decode("utf-16-le", "replace").split("\n")[:1]
    said += [bytes(url.toEncoded().data()).decode("ascii", "replace") for url in data.urls()]
    return next((one for one in map(str.strip, said) if _is_address(one)), "")


def _is_address(text: str) -> bool:
    if not 0 < len(text) <= LONGEST_ADDRESS or not text.isprintable():
        return False
    return text.startswith(("https://", "http://"))


def _named_after(data: QMimeData, ending: str) -> str:
    """'album.jpg' of its address, or 'picture.png'."""
    for url in data.urls():
        try:
            name = unquote(urlsplit(url.toString()).path.rpartition("/")[2])
        except ValueError:
            continue
        if 0 < len(name) <= 120 and name.isprintable() and "." in name:
            return name
    return f"picture.{ending}"
