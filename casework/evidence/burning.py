"""Boxes burnt into pixels: what lies under a box is painted over before anything is encoded."""

import io
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from casework.evidence.pictures import Picture

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
MARGIN = 2
"""Pixels by which a box is made larger on every side: letters have soft edges."""
LARGEST_LETTERS, SMALLEST_LETTERS = 64, 7
QUALITY = 85


@dataclass(frozen=True, slots=True)
class Box:
    """A place to be painted over, in fractions of the page, and what is written in it."""

    x0: float
    y0: float
    x1: float
    y1: float
    written: str = ""


def burnt_png(picture: Picture, boxes: Iterable[Box], font: Path) -> bytes:
    """The picture on white with boxes, as a PNG of pixels and nothing else."""
    file = io.BytesIO()
    burnt(picture, boxes, font).save(file, "PNG", compress_level=4)
    return file.getvalue()


def burnt_jpeg(picture: Picture, boxes: Iterable[Box], font: Path) -> bytes:
    """The same as a JPEG, for a page of a document."""
    file = io.BytesIO()
    burnt(picture, boxes, font).save(file, "JPEG", quality=QUALITY, subsampling=0)
    return file.getvalue()


def burnt(picture: Picture, boxes: Iterable[Box], font: Path) -> "Image.Image":
    """New pixels; nothing of the old lies under a box."""
    from PIL import Image, ImageDraw  # only when something is redacted: it would slow the start

    size = picture.width, picture.height
    paper = Image.new("RGBA", size, "white")
    paper.alpha_composite(Image.frombytes("RGBA", size, picture.rgba))
    made = paper.convert("RGB")
    drawn = ImageDraw.Draw(made)
    placed = [(_pixels(one, size), one.written) for one in boxes]
    for place, _written in placed:
        drawn.rectangle(place, fill=BLACK)
    for place, written in placed:
        if written:
            _write(drawn, place, written, font)
    return made


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Every pixel that the box touches, and a margin; both corners are inside."""
    width, height = size
    left = max(0, math.floor(box.x0 * width) - MARGIN)
    top = max(0, math.floor(box.y0 * height) - MARGIN)
    right = min(width - 1, math.ceil(box.x1 * width) - 1 + MARGIN)
    low = min(height - 1, math.ceil(box.y1 * height) - 1 + MARGIN)
    return left, top, max(left, right), max(top, low)


def _write(
    drawn: "ImageDraw.ImageDraw", place: tuple[int, int, int, int], words: str, font: Path
) -> None:
    """In white, as large as the box allows; a box too small for any letters stays black."""
    from PIL import ImageFont

    left, top, right, low = place
    wide, high = right - left - 3, low - top - 1
    for size in range(min(LARGEST_LETTERS, int(high * 0.9)), SMALLEST_LETTERS - 1, -1):
        letters = ImageFont.truetype(str(font), size)
        if drawn.textlength(words, font=letters) <= wide:
            middle = ((left + right) / 2, (top + low) / 2)
            drawn.text(middle, words, fill=WHITE, font=letters, anchor="mm")
            return
