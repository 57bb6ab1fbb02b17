"""Marks burnt into the pixels of a copy: red with a white edge, so that they show on any page."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from casework.domain.markings import Marking
from casework.evidence.pictures import Picture

if TYPE_CHECKING:
    from PIL import ImageDraw

RED, WHITE = (176, 16, 16), (255, 255, 255)
THIN, LETTERS, HEAD = 400, 48, 3.5
"""The longest side goes so many times into a line's width, a letter's height; an arrow's head is
so many times as long as its line is wide."""
Point = tuple[float, float]


def marked_png(picture: Picture, markings: Iterable[Marking], font: Path) -> bytes:
    """The picture on white with marks on it, as a PNG of pixels and nothing else."""
    from PIL import Image, ImageDraw

    size = (picture.width, picture.height)
    paper = Image.new("RGBA", size, "white")
    paper.alpha_composite(Image.frombytes("RGBA", size, picture.rgba))
    made = paper.convert("RGB")
    drawn, wide = ImageDraw.Draw(made), max(2, round(max(size) / THIN))
    for one in markings:
        first = (one.x0 * size[0], one.y0 * size[1])
        second = (one.x1 * size[0], one.y1 * size[1])
        if one.kind == "box":
            drawn.rectangle((*first, *second), outline=WHITE, width=wide * 2)
            drawn.rectangle((*first, *second), outline=RED, width=wide)
        elif one.kind == "arrow":
            _arrow(drawn, second, first, wide)
        if one.words:
            at = first if one.kind == "words" else (first[0], second[1] + wide * 2)
            _words(drawn, at, one.words, font, size)
    file = io.BytesIO()
    made.save(file, "PNG", compress_level=6)
    return file.getvalue()


def _arrow(drawn: "ImageDraw.ImageDraw", tail: Point, tip: Point, wide: int) -> None:
    across, down = tip[0] - tail[0], tip[1] - tail[1]
    length = max(1.0, (across**2 + down**2) ** 0.5)
    across, down = across / length, down / length
    head = min(length, wide * HEAD * 2)
    neck = (tip[0] - across * head, tip[1] - down * head)
    half = head / 2
    sides = [(neck[0] - down * half, neck[1] + across * half)]
    sides.append((neck[0] + down * half, neck[1] - across * half))
    for colour, more in ((WHITE, wide), (RED, 0)):
        drawn.line((*tail, *neck), fill=colour, width=wide + more)
        drawn.polygon([tip, *sides], fill=colour, outline=WHITE)


def _words(
    drawn: "ImageDraw.ImageDraw", at: Point, words: str, font: Path, size: tuple[int, int]
) -> None:
    """On a white ground with a red edge, moved so that as much as can be lies on the page."""
    from PIL import ImageFont

    letters = ImageFont.truetype(str(font), max(10, round(max(size) / LETTERS)))
    left, top, right, bottom = drawn.textbbox(at, words, font=letters)
    back = max(0.0, right + 4 - size[0]), max(0.0, bottom + 4 - size[1])
    place = (max(4.0, at[0] - back[0]), max(4.0, at[1] - back[1]))
    left, top, right, bottom = drawn.textbbox(place, words, font=letters)
    drawn.rectangle((left - 4, top - 4, right + 4, bottom + 4), fill=WHITE, outline=RED)
    drawn.text(place, words, fill=RED, font=letters)
