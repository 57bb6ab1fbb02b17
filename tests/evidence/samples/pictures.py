"""Pictures with what cameras, phones and programs write in them."""

import io

from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo

from tests.evidence.samples.heic import heic


def exif(*, has_place: bool = True, comment: str = "") -> Image.Exif:
    """As a phone writes it."""
    tags = Image.Exif()
    tags[0x010F], tags[0x0110] = "Apple", "iPhone 15"
    tags[0x0131] = "Adobe Photoshop 26.0"
    inner = {0x9003: "2026:06:23 21:14:05", 0x9011: "+01:00"}
    if comment:
        inner[0x9286] = b"ASCII\0\0\0" + comment.encode()  # type: ignore[assignment]
    tags._ifds[ExifTags.IFD.Exif] = inner
    if has_place:
        tags._ifds[ExifTags.IFD.GPSInfo] = {
            1: "N",
            2: (55.0, 51.0, 51.12),
            3: "W",
            4: (4.0, 15.0, 6.48),
        }
    return tags


def saved(form: str, **more: object) -> bytes:
    """A small picture in this format."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, form, **more)
    return out.getvalue()


def photo() -> bytes:
    """A JPEG of a phone, with the place, edited afterwards."""
    return saved("JPEG", exif=exif())


def screenshot() -> bytes:
    """A PNG with its texts."""
    texts = PngInfo()
    texts.add_text("Title", "The album")
    texts.add_itxt("URL", "https://www.facebook.example/sian/posts/1")
    texts.add_text("Software", "gnome-screenshot", zip=True)
    texts.add_text("Creation Time", "2026-06-23T21:14:05+01:00")
    return saved("PNG", pnginfo=texts)


def phone_screenshot() -> bytes:
    """What an iPhone notes of a screenshot."""
    return saved("JPEG", exif=exif(has_place=False, comment="Screenshot"))


def made_by_machine() -> bytes:
    """A PNG whose words for the machine were kept."""
    texts = PngInfo()
    texts.add_text("parameters", "a teacher at a party, photo")
    return saved("PNG", pnginfo=texts)


def moving() -> bytes:
    """A GIF of two frames."""
    return saved("GIF", save_all=True, append_images=[Image.new("RGB", (40, 30), "red")])


def webp() -> bytes:
    return saved("WEBP", exif=exif())


def phone_heic() -> bytes:
    """As an iPhone keeps a photograph."""
    return heic(exif=exif().tobytes().removeprefix(b"Exif\0\0"))
