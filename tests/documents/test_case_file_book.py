"""What binds a case file: numbers, contents, bookmarks, links, and the same bytes each time."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import reading
import sample_case_file as sample
from pypdf import PdfReader
from pypdf.generic import Destination

from casework.documents.case_file import _sections, write_case_file
from casework.documents.case_file_values import Picture
from casework.documents.outline import Bookmark, put_bookmarks
from casework.documents.pdf_file import PdfFile
from casework.domain.progress import Cancelled

ROOT = Path(__file__).parents[2]
CONTENTS = 3
"""The last page of the contents."""
FOLIO = re.compile(r"^(\d+) of (\d+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def read(debbie_pdf: bytes) -> PdfReader:
    return reading.reader(debbie_pdf)


@pytest.fixture(scope="module")
def pages(debbie_pdf: bytes) -> list[str]:
    return reading.bodies(debbie_pdf)


def page_with(pages: list[str], words: str) -> int:
    """Number of the only page after the contents on which something is headed by `words`."""
    spaced = re.escape(words).replace(r"\ ", r"\s+")
    heads = re.compile(rf"\A\s*{spaced}\s" if words.startswith("EX-") else rf"^{spaced}$", re.M)
    (found,) = [i for i, page in enumerate(pages, 1) if i > CONTENTS and heads.search(page)]
    return found


def test_every_page_but_the_cover_says_x_of_y(read: PdfReader) -> None:
    shown = [FOLIO.findall(page.extract_text()) for page in read.pages]
    count = len(read.pages)
    assert shown == [[], *([(str(i), str(count))] for i in range(2, count + 1))]
    assert read.page_labels == [str(i) for i in range(1, count + 1)]


def test_every_page_but_the_cover_carries_the_anchor_and_the_marks(read: PdfReader) -> None:
    head = sample.IMPRINT.audit_head
    anchor = f"audit 10432 / {head[:4]} {head[4:8]} {head[8:12]}"
    for page in read.pages[1:]:
        text = page.extract_text()
        assert "HR-2026-00042 · Panel edition · OFFICIAL-SENSITIVE: PERSONAL" in text
        assert f"Export 7, Friday 31 July 2026 · {anchor}" in text
        assert "Sample · Rules not approved by this council" in text
    assert "Rules not approved by this council" in read.pages[0].extract_text()


def test_an_approved_case_file_carries_no_mark() -> None:
    imprint = replace(sample.IMPRINT, rules_approved=True, is_sample=False)
    read = reading.reader(reading.made(sample.nothing_yet(imprint=imprint)))
    for page in read.pages:
        assert "not approved" not in page.extract_text()
        assert "Sample" not in page.extract_text()


def test_contents_name_each_section_with_its_page(pages: list[str]) -> None:
    entries = re.sub(r"\s+", " ", f"{pages[1]} {pages[2]}")
    last = (str(len(list(_sections(sample.debbie())))), "Audit certificate")
    for number, title in (("3", "Allegations"), ("7", "Statements"), last):
        assert f"{number} {title} {page_with(pages, f'{number} {title}')}" in entries
    for label in ("EX-1", "EX-3", "EX-5"):
        (title,) = [e.title for e in sample.EXHIBITS if e.label == label]
        assert f"{label} {title} {page_with(pages, f'{label} {title}')}" in entries


def test_a_reference_is_followed_by_the_page_it_leads_to(pages: list[str]) -> None:
    first = page_with(pages, "3 Allegations")
    said = re.sub(r"\s+", " ", " ".join(pages[first - 1 : page_with(pages, "4 Chronology")]))
    assert f"EX-3 Album page 2 of 3, page {page_with(pages, 'EX-3')}" in said
    assert f"paragraphs 3 to 5, page {page_with(pages, '7 Statements')}" in said


def test_a_reference_to_what_is_not_here_prints_its_words_only(pages: list[str]) -> None:
    first = page_with(pages, "4 Chronology")
    chronology = " ".join(pages[first - 1 : page_with(pages, "5 Triage")])
    assert re.search(r"Evidence schedule(?!, page)", chronology)


def links(read: PdfReader) -> Iterator[tuple[int, list[float], int]]:
    """Page, box and target page of each link."""
    places = read.named_destinations
    for number, page in enumerate(read.pages, 1):
        for annotation in page.get("/Annots", ()):
            link = annotation.get_object()
            place = places[bytes(link["/Dest"].original_bytes).decode()]
            yield number, [float(e) for e in link["/Rect"]], place_page(read, place)


def place_page(read: PdfReader, place: Destination) -> int:
    number = read.get_destination_page_number(place)
    assert number is not None
    return number + 1


def test_every_link_leads_to_a_page_of_this_file(read: PdfReader) -> None:
    found = list(links(read))
    assert len(found) > 40
    in_contents = [target for page, _, target in found if page == 2]
    assert in_contents == sorted(in_contents)
    for _, (left, bottom, right, top), _ in found:
        assert right > left
        assert top > bottom


def test_bookmarks_follow_the_contents(read: PdfReader, pages: list[str]) -> None:
    titles = [one.title for one in read.outline if isinstance(one, Destination)]
    assert titles[:3] == ["1  Summary", "2  People", "3  Allegations"]
    assert titles[-1].endswith("  Audit certificate")
    (third,) = [read.outline[i + 1] for i, one in enumerate(read.outline)
                if isinstance(one, Destination) and one.title == "3  Allegations"]  # fmt: skip
    assert isinstance(third, list)
    assert [one.title for one in third] == [
        "3.1  Photographs in which a child can be recognised",
        "3.2  Not telling a manager",
    ]
    assert place_page(read, third[0]) == page_with(pages, "3 Allegations")


def test_bookmarks_may_skip_a_level() -> None:
    out = BytesIO()
    file = PdfFile(out)
    marks = [
        Bookmark(0, "a", "a"),
        Bookmark(2, "b", "b"),
        Bookmark(1, "c", "c"),
        Bookmark(0, "d", "d"),
    ]
    assert put_bookmarks(file, marks) == 1


def test_the_file_names_no_person_and_no_time_but_its_own(read: PdfReader) -> None:
    assert read.metadata == {
        "/Title": "HR-2026-00042",
        "/Producer": "Casework",
        "/CreationDate": "D:20260731091200+00'00'",
    }
    assert read.xmp_metadata is None


def test_the_same_values_give_the_same_bytes(debbie_pdf: bytes) -> None:
    assert reading.made(sample.debbie()) == debbie_pdf


def test_the_same_bytes_in_another_process_with_another_hash_seed(debbie_pdf: bytes) -> None:
    script = (
        "import sys, hashlib; sys.path[:0] = sys.argv[1:]\n"
        "import reading, sample_case_file\n"
        "print(hashlib.sha256(reading.made(sample_case_file.debbie())).hexdigest())"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", script, str(ROOT), str(Path(__file__).parent)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == hashlib.sha256(debbie_pdf).hexdigest()


def test_one_changed_letter_changes_the_identity_of_the_file(debbie_pdf: bytes) -> None:
    cover = replace(sample.COVER, council="Strathmore Councik")
    other = reading.reader(reading.made(sample.debbie(cover=cover)))
    assert other.trailer["/ID"] != reading.reader(debbie_pdf).trailer["/ID"]


def test_writing_can_be_stopped_at_any_page() -> None:
    seen: list[int] = []

    def stop_at_four(done: int, total: int) -> None:
        seen.append(done)
        assert done <= total
        if done == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_case_file(sample.debbie(), BytesIO(), reading.FONTS, stop_at_four)
    assert seen == [1, 2, 3, 4]


def test_pictures_are_opened_one_at_a_time_and_closed() -> None:
    picture = sample.EXHIBITS[2].pictures[0].open().read()
    still_open: list[BytesIO] = []

    def opener() -> BytesIO:
        assert all(file.closed for file in still_open)
        still_open.append(BytesIO(picture))
        return still_open[-1]

    exhibit = replace(sample.EXHIBITS[2], pictures=(Picture(opener), Picture(opener)))
    reading.made(sample.debbie(exhibits=(exhibit,)))
    assert [file.closed for file in still_open] == [True, True]
