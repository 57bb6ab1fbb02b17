"""Pictures as the decoder gives them back: raw pixels for the screen, our own JPEG for print."""

import io
from dataclasses import dataclass, field

PRINT_SIDE = 3508
"""The long side of A4 at 300 dots to the inch: no screenshot of a phone is made smaller."""


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
