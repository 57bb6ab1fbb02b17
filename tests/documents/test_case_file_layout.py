"""Where things stand on the pages: nothing cut or alone, rows whole, pictures in their frame."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import hostile
import pypdfium2
import pytest
import reading
import sample_case_file as sample
from PIL import Image
from test_case_file_text import poisoned

from casework.documents import case_file_values as v
from casework.documents.measures import ANCHOR_LINE, BOTTOM, HEADER_LINE, LEFT, RIGHT, TOP

Box = tuple[float, float, float, float]


def letters(pdf: bytes) -> Iterator[tuple[int, str, Box]]:
    """Each letter with its page and its box: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        words = page.get_textpage()
        whole = words.get_text_range()
        for i in range(words.count_chars()):
            character = whole[i : i + 1]
            if character.strip():
                yield number, character, words.get_charbox(i)


@pytest.mark.parametrize("name", ["as it is", *hostile.BAD_TEXTS])
def test_no_letter_stands_outside_the_page_s_frame(name: str) -> None:
    """Marks (B18) may rise above their line, but not leave the paper's sides."""
    values = sample.debbie()
    if name != "as it is":
        values = poisoned(values, hostile.BAD_TEXTS[name])
    for page, character, (left, bottom, right, top) in letters(reading.made(values)):
        where = (page, character, left, bottom, right, top)
        assert left > LEFT - 6, where
        assert right < RIGHT + 6, where
        assert bottom > ANCHOR_LINE - 10, where
        assert top < HEADER_LINE + 20, where


def test_no_text_runs_into_the_footer() -> None:
    long = poisoned(sample.debbie(), "One more line that makes everything longer than it was.")
    for page, character, (_, bottom, _, top) in letters(reading.made(long)):
        if page > 1 and bottom < TOP and top > ANCHOR_LINE + 20:
            assert bottom > BOTTOM - 5, (page, character)


def test_nothing_is_printed_over_something_else() -> None:
    """Letters of the sample and of one with every text longer; accents of one letter apart."""
    long = poisoned(sample.debbie(), "One more line that makes everything longer than it was.")
    for values in (sample.debbie(), long):
        by_page: dict[int, list[Box]] = {}
        for page, character, box in letters(reading.made(values)):
            if character.isalnum():
                by_page.setdefault(page, []).append(box)
        for page, boxes in by_page.items():
            assert overprinted(boxes) == [], page


def overprinted(boxes: list[Box]) -> list[tuple[Box, Box]]:
    """Pairs of boxes of which one covers a third of the other (one box: two letters in one)."""
    found, boxes = [], sorted(set(boxes))
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            if other[0] >= one[2]:
                break
            shared = min(one[2], other[2]) - other[0], min(one[3], other[3]) - max(one[1], other[1])
            area = shared[0] * shared[1] if min(shared) > 0 else 0
            if area > min(size(one), size(other)) / 3:
                found.append((one, other))
    return found


def size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def lowest_line(page: pypdfium2.PdfPage) -> set[str]:
    """The fonts of the lowest line of a page's body."""
    words = page.get_textpage()
    boxes = [(i, words.get_charbox(i)) for i in range(words.count_chars())]
    body = [(box[1], i) for i, box in boxes if BOTTOM - 4 < box[1] < TOP and box[3] > box[1]]
    lowest = min(bottom for bottom, _ in body)
    return {font_of(words, i) for bottom, i in body if bottom < lowest + 4}


def font_of(words: pypdfium2.PdfTextPage, index: int) -> str:
    name = ctypes.create_string_buffer(100)
    pypdfium2.raw.FPDFText_GetFontInfo(words, index, name, 100, ctypes.c_int())
    return name.value.decode()


@pytest.mark.parametrize("lines", range(1, 60, 2))
def test_no_heading_or_table_head_is_the_last_thing_on_a_page(lines: int) -> None:
    summary = v.Summary(tuple(f"Paragraph {i}." for i in range(lines)))
    hearing = replace(sample.HEARINGS[0], minutes="\n".join(f"Minute {i}." for i in range(lines)))
    allegation = replace(sample.ALLEGATIONS[0], paragraphs=summary.paragraphs)
    values = sample.debbie(
        summary=summary,
        allegations=(allegation, allegation),
        hearings=(hearing, sample.HEARINGS[1]),
        exhibits=(),
    )
    document = pypdfium2.PdfDocument(reading.made(values))
    for page in range(2, len(document)):
        fonts = {font.partition("+")[2] or font for font in lowest_line(document[page])}
        assert fonts != {"SourceSans3-SemiBold"}, page + 1


def test_a_paragraph_is_not_cut_to_one_line() -> None:
    """Whatever stands above it: never one line alone at the foot or the head of a page."""
    sentence = "album album album album album album album album album album album album album "
    for above in range(24, 34):
        paragraphs = (*("x" for _ in range(above)), sentence * 5)
        pages = reading.bodies(reading.made(sample.nothing_yet(summary=v.Summary(paragraphs))))
        counts = [sum("album" in line for line in page.splitlines()) for page in pages[2:5]]
        assert 1 not in counts, counts


def test_a_row_stays_whole_and_the_head_is_said_again() -> None:
    what = "\n".join(f"row {{0}} line {i}" for i in range(9))
    rows = tuple(
        v.ChronologyEntry(f"Day {i}", what.replace("{0}", str(i)), "Conduct") for i in range(40)
    )
    pages = reading.bodies(reading.made(sample.nothing_yet(chronology=rows)))
    shown = [page for page in pages if "row " in page]
    assert len(shown) > 3
    for page in shown:
        assert "What happened" in page
        for row in set(re.findall(r"row (\d+) line", page)):
            assert page.count(f"row {row} line") == 9
            assert f"Day {row}\n" in page


def test_a_cell_longer_than_a_page_goes_on_and_loses_nothing() -> None:
    lines = [f"line {i:04d} of it" for i in range(300)]
    rows = (
        v.ChronologyEntry("First", "before", "Conduct"),
        v.ChronologyEntry("Second", "\n".join(lines), "Conduct"),
        v.ChronologyEntry("Third", "after", "Conduct"),
    )
    pages = reading.bodies(reading.made(sample.nothing_yet(chronology=rows)))
    whole = "".join(pages)
    assert re.findall(r"line \d{4} of it", whole) == lines
    assert whole.index("line 0299 of it") < whole.index("Third")
    assert "before" in next(page for page in pages if "line 0000" in page)
    assert whole.count("What happened") == sum("line " in page for page in pages)
    assert all("Second" in page for page in pages if "line 0" in page)


def test_a_box_longer_than_a_page_goes_on() -> None:
    finding = v.Finding("Finding: upheld", "\n".join(f"reason {i:03d}." for i in range(150)))
    allegation = replace(sample.ALLEGATIONS[0], finding=finding)
    whole = "".join(reading.bodies(reading.made(sample.nothing_yet(allegations=(allegation,)))))
    assert len(re.findall(r"reason \d{3}\.", whole)) == 150


def pictures(pdf: bytes) -> list[tuple[int, Box]]:
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(pdf), 1):
        for item in page.get_objects():
            if item.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE:
                found.append((number, item.get_bounds()))  # noqa: PERF401
    return found


def _jpeg(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "#446688").save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("width", "height"), [(1240, 1000), (1080, 2340), (4000, 300), (300, 6000), (20, 20), (1, 1)]
)
def test_a_picture_is_as_large_as_its_page_allows_and_keeps_its_shape(
    width: int, height: int
) -> None:
    data = _jpeg(width, height)
    picture = v.Picture(lambda: BytesIO(data), "The caption under it.")
    exhibit = replace(sample.EXHIBITS[0], pictures=(picture,))
    pdf = reading.made(sample.nothing_yet(exhibits=(exhibit,)))
    ((page, (left, bottom, right, top)),) = pictures(pdf)
    assert left >= LEFT - 0.1
    assert right <= RIGHT + 0.1
    assert bottom > BOTTOM
    assert top < TOP
    assert (right - left) / (top - bottom) == pytest.approx(width / height, rel=0.02)
    for number, _, (x, low, _, high) in letters(pdf):
        assert number != page or not (left < x < right and low < top - 1 and high > bottom + 1)
    text = reading.bodies(pdf)[page - 1]
    assert "The caption under it." in text
    assert "Original SHA-256" in text


def test_an_exhibit_that_is_held_back_is_a_numbered_placeholder_and_no_picture() -> None:
    opened: list[str] = []

    def opener() -> BytesIO:
        opened.append("opened")
        return BytesIO(_jpeg(10, 10))

    exhibit = replace(sample.EXHIBITS[1], pictures=(v.Picture(opener),))
    pdf = reading.made(sample.nothing_yet(exhibits=(exhibit,)))
    assert pictures(pdf) == []
    assert opened == []
    page = next(page for page in reading.bodies(pdf) if "is not printed in this file" in page)
    assert "EX-2 is not printed in this file" in page
    assert exhibit.held_back in re.sub(r"\s+", " ", page)
    assert exhibit.shown_to in re.sub(r"\s+", " ", page)
