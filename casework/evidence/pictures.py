"""Pictures as the decoder gives them back: raw pixels for the screen, our own JPEG for print."""

import io
from dataclasses import dataclass, field

from casework.domain.cuts import Cut

PRINT_SIDE = 3508
"""The long side of A4 at 300 dots to the inch: no screenshot of a phone is made smaller."""

READ_SIDE = 2_400
"""The longest side of a picture whose words are read by machine."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels row by row from the top, four bytes each: red, green, blue, alpha (not multiplied)."""

    width: int
    height: int
    rgba: bytes = field(repr=False)

    @property
    def rgb(self) -> bytes:
        """Three bytes each, for what lies on white and has nothing to see through."""
        made = bytearray(self.width * self.height * 3)
        for colour in range(3):
            made[colour::3] = self.rgba[colour::4]
        return bytes(made)


@dataclass(frozen=True, slots=True)
class PrintPicture:
    """A JPEG of ours: upright, on white, no metadata, the same bytes for the same pixels."""

    width: int
    height: int
    jpeg: bytes = field(repr=False)


def print_ready(width: int, height: int, rgb: bytes) -> PrintPicture:
    """Encode raw pixels (three bytes each) for a document."""
    from PIL import Image  # only when something is printed: it would slow the start

    file = io.BytesIO()
    picture = Image.frombytes("RGB", (width, height), rgb)
    picture.save(file, "JPEG", quality=88, subsampling=0)
    return PrintPicture(width, height, file.getvalue())


def as_png(picture: Picture, cut: Cut) -> bytes:
    """A part of a decoded picture as a PNG with pixels and nothing else; at least one pixel."""
    from PIL import Image

    size = (picture.width, picture.height)
    whole = Image.frombytes("RGBA", size, picture.rgba)
    left, top = (int(at * side) for at, side in zip((cut.x0, cut.y0), size, strict=True))
    right, bottom = (round(at * side) for at, side in zip((cut.x1, cut.y1), size, strict=True))
    left, top = min(left, size[0] - 1), min(top, size[1] - 1)
    part = whole.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    by = Image.Transpose
    turn = (None, by.ROTATE_270, by.ROTATE_180, by.ROTATE_90)[cut.quarters % 4]
    file = io.BytesIO()
    (part if turn is None else part.transpose(turn)).save(file, "PNG", compress_level=6)
    return file.getvalue()
