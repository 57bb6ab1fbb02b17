"""The text round trip: what went into a case file can be read out of it again."""

import re
import sys
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import hostile
import pypdfium2
import pytest
import reading
import sample_case_file as sample

from casework.documents import case_file_values as v
from casework.documents.bidi import RIGHT_TO_LEFT
from casework.documents.faces import Faces

GOLDEN = Path(__file__).parents[1] / "golden/case_file.txt"
KEYS = {
    v.Reference: {"to"},
    v.Exhibit: {"label", "sha256", "copy_sha256"},
    v.Allegation: {"ref"},
    v.Statement: {"ref"},
    v.Hearing: {"ref"},
    v.Imprint: {"audit_head"},
    v.Cover: {"edition", "edition_says"},
}
"""Fields that are not free text: anchors, sums, and what only the footer says."""
CHANGED_BY_US = {*("A-1", "A-2", "S-1", "S-2", "S-3", "H-1", "H-2"), "Panel edition"}


def missing(values: v.CaseFile, whole: str, faces: Faces) -> list[str]:
    """Lines of `values` that are not in the text of its paper; right-to-left ones apart."""
    said = set(reading.strings(values)) - CHANGED_BY_US
    lines = [line for one in said for line in reading.printed(one, faces)]
    return [line for line in lines if line not in whole and not RIGHT_TO_LEFT.search(line)]


def poisoned(value: Any, words: str) -> Any:
    """`value` with `words` put after every free text in it."""
    if isinstance(value, str):
        return f"{value}\n{words}" if value else value
    if isinstance(value, tuple):
        return tuple(poisoned(part, words) for part in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = KEYS.get(type(value), set())
    parts = {f.name: getattr(value, f.name) for f in fields(value) if f.name not in kept}
    return replace(value, **{name: poisoned(part, words) for name, part in parts.items()})


def test_every_string_of_the_case_is_in_its_paper(debbie_pdf: bytes, faces: Faces) -> None:
    assert missing(sample.debbie(), reading.body(debbie_pdf), faces) == []


@pytest.mark.parametrize("name", hostile.BAD_TEXTS)
def test_bad_text_in_every_field_is_in_the_paper(name: str, faces: Faces) -> None:
    values = poisoned(sample.debbie(), hostile.BAD_TEXTS[name])
    pdf = reading.made(values)
    assert missing(values, reading.body(pdf), faces) == []
    assert_inert(pdf)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("PNG picture", "This picture cannot be printed (PNG picture, 4 KB)."),
        ("ZIP archive", "This exhibit is not a picture (ZIP archive, 4 KB)."),
    ],
)
def test_an_exhibit_without_a_picture_says_which_of_the_two_it_is(kind: str, words: str) -> None:
    exhibit = replace(
        sample.debbie().exhibits[0], pictures=(), held_back="", text="", kind=kind, size=4_000
    )
    whole = reading.body(reading.made(sample.nothing_yet(exhibits=(exhibit,))))
    assert reading.spaceless(words) in reading.spaceless(whole)


def test_right_to_left_words_are_read_whole() -> None:
    """By the readers that people have (pdfium: Chrome, Edge): pypdf turns two letters in one."""
    line = hostile.BAD_TEXTS["B17"]
    whole = quickly(reading.made(sample.nothing_yet(summary=v.Summary((line, "سلام")))))
    for word in re.findall("[\u0590-\u060b\u0610-\u06ff]+", f"{line} سلام"):
        assert word in whole


def test_a_paper_opens_nothing_that_its_text_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B5 to B8: neither a file nor an address, and no code is run."""
    monkeypatch.chdir(tmp_path)
    opened: list[str] = []
    fonts = str(reading.FONTS)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in ("open", "socket.connect", "os.system", "subprocess.Popen"):
            opened.append(f"{event} {arguments[0]}")

    sys.addaudithook(watch)
    watching = True
    reading.made(poisoned(sample.debbie(exhibits=()), hostile.EVERYTHING))
    watching = False
    assert [one for one in opened if fonts not in one] == []
    assert list(tmp_path.iterdir()) == []


def assert_inert(pdf: bytes) -> None:
    """Links lead inside only; nothing runs, opens or is attached."""
    read = reading.reader(pdf)
    for page in read.pages:
        for annotation in page.get("/Annots", ()):
            link = annotation.get_object()
            assert link["/Subtype"] == "/Link"
            assert "/A" not in link
            assert "/Dest" in link
    catalogue = read.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(catalogue)
    assert set(catalogue["/Names"]) == {"/Dests"}


def test_a_statement_of_two_megabytes_is_printed_whole(faces: Faces) -> None:
    """Read by pdfium, because it is a thousand pages."""
    words = "She said that the album was for friends, and that nobody had asked her before. "
    text = "\n".join(f"{i}x {words * 12}" for i in range(2_200))
    assert len(text) > 2_000_000
    statement = replace(sample.STATEMENTS[0], text=text)
    pdf = reading.made(sample.nothing_yet(statements=(statement,)))
    assert quickly(pdf).count("nobodyhadaskedherbefore.") == 2_200 * 12
    assert "2199xShesaid" in quickly(pdf)


def test_a_word_of_twenty_thousand_letters_is_printed_whole(faces: Faces) -> None:
    word = "".join(f"{i:05d}" for i in range(4_000))
    values = sample.debbie(
        summary=v.Summary((word,)),
        chronology=(v.ChronologyEntry("1 June 2026", "x " + word, "Conduct"),),
        exhibits=(),
    )
    whole = quickly(reading.made(values))
    assert whole.count(word[:1000]) == 2


def test_fifty_thousand_lines_are_printed(faces: Faces) -> None:
    lines = "\n".join("ha" for _ in range(50_000))
    statement = replace(sample.STATEMENTS[0], text=lines)
    out = BytesIO(reading.made(sample.nothing_yet(statements=(statement,))))
    assert len(pypdfium2.PdfDocument(out)) > 1_000


def quickly(pdf: bytes) -> str:
    """The body without spaces, as pdfium reads it, without the numbers before paragraphs."""
    document = pypdfium2.PdfDocument(pdf)
    parts = [page.get_textpage().get_text_bounded(bottom=60, top=782) for page in document]
    return reading.spaceless("".join(parts)).replace("\ufffe", "")


def test_the_case_file_reads_as_the_golden_text(debbie_pdf: bytes) -> None:
    """Made again by: python tests/documents/write_golden.py"""
    assert reading.as_pages(debbie_pdf) == GOLDEN.read_text(encoding="utf-8")


def test_an_empty_case_says_what_is_not_there() -> None:
    whole = "".join(reading.bodies(reading.made(sample.nothing_yet())))
    for sentence in (
        "No summary has been written.",
        "No people are recorded.",
        "No allegation has been drafted.",
        "No investigation has been commissioned.",
        "No hearing has been held.",
        "No outcome has been recorded.",
        "No evidence is registered.",
        "No departure from procedure is recorded.",
    ):
        assert sentence in whole
    assert "Corrections" not in whole
