"""What a picture says of itself: its size, the camera, when and where, the program, PNG's texts."""

from typing import BinaryIO

from PIL import ExifTags, Image

from casework.evidence.child.frames import DAMAGED, Refused
from casework.evidence.child.heif_items import LOOKED_AT, are_sound
from casework.evidence.formats import picture_texts, warnings, when
from casework.evidence.formats.found import Found

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "HEIF", "BMP", "TIFF")
_EDITORS = ("photoshop", "gimp", "snapseed", "facetune", "picsart", "lightroom", "pixelmator",
            "canva", "affinity", "paint.net", "luminar", "meitu", "faceapp", "remini")  # fmt: skip
_COMPASS = {"S": -1, "W": -1}
Tags = dict[int, object]


def read(file: BinaryIO, found: Found) -> None:
    """Facts from the header and the metadata; the picture itself is not decoded."""
    exif = Image.Exif()
    try:
        exif = _head(file, found)
    except Image.DecompressionBombError:
        found.warn(warnings.TOO_MANY_PIXELS)
    finally:
        _camera(exif, found)
        file.seek(0)
        picture_texts.read(file, found)
    _kind_of_capture(exif, found)


def _head(file: BinaryIO, found: Found) -> Image.Exif:
    if not are_sound(file.read(LOOKED_AT)):
        raise Refused(DAMAGED)
    file.seek(0)
    with Image.open(file, formats=_FORMATS) as picture:
        width, height = picture.size
        found.fact("Size", f"{width:,} × {height:,} pixels")
        if getattr(picture, "is_animated", False):
            found.fact("Moves", "Yes: the first frame is shown")
        return picture.getexif()


def load_libraries() -> None:
    """What Pillow would load when the first picture is opened."""
    import pi_heif

    pi_heif.options.DECODE_THREADS = 1
    pi_heif.register_heif_opener()
    Image.init()


def _camera(exif: Image.Exif, found: Found) -> None:
    tags: Tags = {**exif, **exif.get_ifd(ExifTags.IFD.Exif)}
    _taken(tags, found)
    device = " ".join(part for part in (_words(tags, 0x010F), _words(tags, 0x0110)) if part)
    found.fact("Camera or device", device)
    found.clue("device", device)
    program = _words(tags, 0x0131)
    found.fact("Saved by", program)
    if any(editor in program.casefold() for editor in _EDITORS):
        found.warn(warnings.EDITED.format(program=program))
    found.fact("Artist", _words(tags, 0x013B))
    found.fact("Description", _words(tags, 0x010E))
    found.fact("Comment", _comment(tags))
    _place(dict(exif.get_ifd(ExifTags.IFD.GPSInfo)), found)


def _taken(tags: Tags, found: Found) -> None:
    """When it was taken; digitised and changed as well where they differ."""
    said = set()
    rows = (("Taken", 0x9003, 0x9011), ("Digitised", 0x9004, 0x9012), ("Changed", 0x0132, 0x9010))
    for name, tag, zone in rows:
        moment = when.from_exif(_words(tags, tag), _words(tags, zone))
        if moment is None or moment.coded() in said:
            continue
        said.add(moment.coded())
        found.fact(name, moment.in_words())
        if name != "Changed":
            found.clue("captured_at", moment.coded())


def _place(tags: Tags, found: Found) -> None:
    """Where it was taken, said as present: it is personal data."""
    north = _degrees(tags.get(2), tags.get(1))
    east = _degrees(tags.get(4), tags.get(3))
    if north is None or east is None:
        return
    found.fact(
        "Place recorded",
        f"{abs(north):.5f}° {'S' if north < 0 else 'N'}, {abs(east):.5f}° "
        f"{'W' if east < 0 else 'E'} (personal data)",
    )
    found.warn(warnings.PLACE)


def _degrees(parts: object, side: object) -> float | None:
    """Degrees from degrees, minutes and seconds; None for what is none."""
    try:
        degrees, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]
        value = degrees + minutes / 60 + seconds / 3600
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return value * _COMPASS.get(str(side).strip("\0 ").upper()[:1], 1) if value <= 180 else None


def _words(tags: Tags, tag: int) -> str:
    value = tags.get(tag, "")
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return str(value).strip("\0 \t\r\n") if isinstance(value, str) else ""


def _comment(tags: Tags) -> str:
    """EXIF's user comment, which begins with eight bytes that say how it is written."""
    value = tags.get(0x9286, b"")
    if isinstance(value, str):
        return value.strip("\0 ")
    if not isinstance(value, bytes):
        return ""
    code, text = value[:8], value[8:]
    return text.decode("utf-16" if code == b"UNICODE\0" else "utf-8", "replace").strip("\0 ")


def _kind_of_capture(exif: Image.Exif, found: Found) -> None:
    """A phone says 'Screenshot' in its comment; a picture with a lens's data is a photograph."""
    tags: Tags = dict(exif.get_ifd(ExifTags.IFD.Exif))
    if "screenshot" in _comment(tags).casefold():
        is_phone = "captured_at" in found.clues or "device" in found.clues
        found.clue("capture_method", "screenshot_phone" if is_phone else "screenshot_computer")
        found.fact("Says it is", "A screenshot")
