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
