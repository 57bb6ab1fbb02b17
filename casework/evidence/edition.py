"""A redacted edition: made anew from page pictures, then looked through by what made no part of it.

The check sees only the bytes that were made, decoded again in the child process.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from casework.domain.masked_words import survivors
from casework.domain.progress import Progress, no_progress
from casework.evidence.burning import Box, burnt_jpeg, burnt_png
from casework.evidence.decoder import MOST_PICTURE_SIDE, Decoder
from casework.evidence.fresh_pdf import PagePicture, fresh_pdf
from casework.evidence.left_over import PNG_START, strange_part, words_in_bytes
from casework.evidence.page_words import PageWord
from casework.evidence.pictures import Picture
from casework.evidence.word_reader import WordReader

PAGE_SIDE = 2_400
"""The longest side of a document's page in pixels: about 200 to the inch on A4."""
SLICE, OVERLAP = 2_000, 240
"""A tall picture is read in slices of so many rows, so that its letters are not made small."""
BoxesOf = Callable[[int], Iterable[Box]]


@dataclass(frozen=True)
class Survivor:
    """A masked word that can still be read. `page` is from 0; -1 stands for the file's bytes."""

    page: int
    word: str = field(repr=False)


@dataclass(frozen=True)
class Checked:
    """What was found in an edition. `strange` names a part that it should not have."""

    strange: str
    survivors: tuple[Survivor, ...]
    was_read: bool

    @property
    def is_clean(self) -> bool:
        """Nothing was found."""
        return not self.strange and not self.survivors

    @property
    def where(self) -> str:
        """'page 1, page 3'; never the words."""
        pages = sorted({one.page for one in self.survivors})
        said = ["the bytes of the file" if one < 0 else f"page {one + 1}" for one in pages]
        return ", ".join(said[:10]) + (" and others" if len(said) > 10 else "")


def made_picture(data: bytes, boxes: Iterable[Box], decoder: Decoder, font: Path) -> bytes:
    """A picture with its boxes as a PNG. Raises `CannotShow`."""
    return burnt_png(decoder.decode_picture(data, longest_side=MOST_PICTURE_SIDE), boxes, font)


def made_document(
    data: bytes, boxes: BoxesOf, decoder: Decoder, font: Path, progress: Progress = no_progress
) -> bytes:
    """Every page of a PDF with its boxes as a PDF of pictures. Raises `CannotShow`."""
    return fresh_pdf(_pages(data, boxes, decoder, font, progress))


def checked(
    data: bytes,
    words: Sequence[str],
    decoder: Decoder,
    reader: WordReader | None,
    progress: Progress = no_progress,
) -> Checked:
    """Read all of it: every byte, its text if it has any, its pixels by machine with a `reader`.

    Raises `CannotShow` where it cannot be decoded or read.
    """
    found = [Survivor(-1, one) for one in words_in_bytes(data, words)]
    strange = strange_part(data)
    count = 1 if data.startswith(PNG_START) else decoder.page_count(data)
    for page in range(count):
        progress(page, count)
        if not data.startswith(PNG_START) and (layer := decoder.page_words(data, page)):
            strange = strange or "a text layer"
            found += [Survivor(page, one) for one in survivors(_text(layer), words)]
        if reader is not None:
            read = _read(reader, _pixels(data, page, decoder))
            found += [Survivor(page, one) for one in survivors(read, words, by_machine=True)]
    return Checked(strange, tuple(dict.fromkeys(found)), reader is not None)


def slices(picture: Picture) -> Iterator[Picture]:
    """A tall picture in pieces that overlap by more than a line of letters."""
    row, top = picture.width * 4, 0
    while True:
        low = min(picture.height, top + SLICE)
        yield Picture(picture.width, low - top, picture.rgba[top * row : low * row])
        if low == picture.height:
            return
        top = low - OVERLAP


def _pages(
    data: bytes, boxes: BoxesOf, decoder: Decoder, font: Path, progress: Progress
) -> Iterator[PagePicture]:
    count = decoder.page_count(data)
    for page in range(count):
        progress(page, count)
        picture = decoder.page_picture(data, page, longest_side=PAGE_SIDE)
        yield PagePicture(picture.width, picture.height, burnt_jpeg(picture, boxes(page), font))


def _pixels(data: bytes, page: int, decoder: Decoder) -> Picture:
    """As large as it is read: no wider than a slice is high."""
    if not data.startswith(PNG_START):
        return decoder.page_picture(data, page, longest_side=PAGE_SIDE)
    width, height = decoder.measure(data)
    side = max(width, height) if width <= SLICE else max(SLICE, height * SLICE // width)
    return decoder.decode_picture(data, longest_side=min(MOST_PICTURE_SIDE, side))


def _read(reader: WordReader, picture: Picture) -> str:
    return "\n".join(reader.read(one).text for one in slices(picture))


def _text(words: Iterable[PageWord]) -> str:
    return " ".join(one.text for one in words)
