"""A letter in Word and in PDF: the same words, the same bytes, nothing else in the file."""

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from functools import cache

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from casework import places
from casework.documents.letter import write_letter
from casework.documents.letter_values import DRAFT, Head, LetterPaper
from casework.documents.word_letter import write_word_letter
from casework.documents.word_text import for_word
from casework.domain.letter_merge import Block, BlockKind, Value, Written, all_parts, composed
from casework.domain.letter_placeholders import PLACEHOLDERS
from casework.packs.letters import Letters
from casework.packs.loading import Packs
from tests.documents.hostile import BAD_TEXTS
from tests.documents.reading import FONTS, reader, spaceless

AT = dt.datetime(2026, 6, 25, 12, tzinfo=dt.UTC)
HEAD = Head(
    "Northmoor Council",
    "Human Resources",
    ("Town House", "1 High Street"),
    "hr@northmoor.example",
    "Calls may be recorded.",
)
FACTS = ("dismissal_possible", "witnesses_called", "attended", "accompanied", "pay_in_full")


@cache
def letters() -> Letters:
    return Packs(places.resources()).letters


@cache
def logo() -> bytes:
    picture, file = Image.new("RGB", (600, 200), "navy"), io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


def a_paper(code: str = "hearing_notice", **told: object) -> LetterPaper:
    template = letters().letter(code)
    values = {one: Value(about.example) for one, about in PLACEHOLDERS.items()}
    values["allegations"] = Value("That you posted it (Code, 4).\nThat you kept it there.")
    written = [Written(one.code, one.heading, one.text) for one in all_parts(template)]
    blocks = composed(template, written, values, dict.fromkeys(FACTS, True))
    paper = LetterPaper(
        HEAD, (), template.marking, ("Rachel Adams", "12 Mill Lane"), "Thursday 25 June 2026",
        "HR-2026-00017", blocks, "Mina Akhtar", "Chair of the hearing", AT,
    )  # fmt: skip
    return replace(paper, **told)  # type: ignore[arg-type]


def as_word(paper: LetterPaper) -> bytes:
    out = io.BytesIO()
    write_word_letter(paper, out)
    return out.getvalue()


def as_pdf(paper: LetterPaper) -> bytes:
    out = io.BytesIO()
    write_letter(paper, out, FONTS)
    return out.getvalue()


def words_of_word(content: bytes) -> list[str]:
    """Body paragraphs as a person reads them, numbers and bullets put back."""
    found, number = [], 0
    for one in docx.Document(io.BytesIO(content)).paragraphs:
        style = one.style.name if one.style is not None else ""
        number = number + 1 if style == "List Number" else 0
        lead = f"{number}." if style == "List Number" else "•" if style == "List Bullet" else ""
        found.append(f"{lead}{one.text}")
    return found


def words_of_pdf(content: bytes) -> str:
    return spaceless("".join(page.extract_text() for page in reader(content).pages))


@pytest.mark.parametrize("code", letters().by_code)
def test_word_and_pdf_say_the_same(code: str) -> None:
    paper = a_paper(code)
    pdf = words_of_pdf(as_pdf(paper))
    body = words_of_word(as_word(paper))
    assert body
    furniture = re.compile(r"Ourreference:HR-2026-00017|Callsmayberecorded\.|\d+of\d+")
    plain = furniture.sub("", pdf)
    rest = furniture.sub("", spaceless("".join(body)))
    head = spaceless("".join((HEAD.council, HEAD.department, *HEAD.address, HEAD.contact)))
    assert plain == head + rest


@pytest.mark.parametrize("make", [as_word, as_pdf])
def test_the_same_values_give_the_same_bytes(make: object) -> None:
    assert callable(make)
    paper = a_paper(head=replace(HEAD, logo=logo()))
    assert make(paper) == make(paper)
    other = replace(paper, reference="HR-2026-00018")
    assert make(paper) != make(other)


def test_the_word_file_holds_no_macro_no_name_and_no_picture_of_itself() -> None:
    with zipfile.ZipFile(io.BytesIO(as_word(a_paper(head=replace(HEAD, logo=logo()))))) as file:
        names = file.namelist()
        assert file.testzip() is None
        assert names[0] == "[Content_Types].xml"
        assert not [one for one in names if "vba" in one.lower() or "thumbnail" in one]
        assert [one for one in names if "media" in one] == ["word/media/image1.jpg"]
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = file.read("docProps/core.xml").decode()
        app = file.read("docProps/app.xml").decode()
        whole = b"".join(file.read(one) for one in names).lower()
    assert "<dc:creator></dc:creator>" in core
    assert "<cp:lastModifiedBy></cp:lastModifiedBy>" in core
    assert "<dc:title>HR-2026-00017</dc:title>" in core
    assert "Macintosh" not in app
    for word in (b"python-docx", b"macroenabled", b"attachedtemplate"):
        assert word not in whole


def test_the_word_file_has_real_styles_language_header_and_page_numbers() -> None:
    document = docx.Document(io.BytesIO(as_word(a_paper(marks=(DRAFT,)))))
    styles = [one.style.name for one in document.paragraphs if one.style is not None]
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") >= 8
    assert styles.count("List Number") == 2
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    section = document.sections[0]
    first = "\n".join(one.text for one in section.first_page_header.paragraphs)
    later = "\n".join(one.text for one in section.header.paragraphs)
    assert "Northmoor Council" in first
    assert "HR-2026-00017" in later
    for words in (first, later):
        assert DRAFT in words
    for footer in (section.first_page_footer, section.footer):
        xml = "".join(one._p.xml for one in footer.paragraphs)
        assert 'w:instr="PAGE"' in xml
        assert 'w:instr="NUMPAGES"' in xml
    assert section.page_width is not None
    assert round(section.page_width.mm) == 210


def test_each_list_begins_at_one() -> None:
    lines = [Block(BlockKind.NUMBERED, f"Line {n}", "p", n) for n in (1, 2)]
    again = [Block(BlockKind.PARAGRAPH, "Then", "p"), *lines]
    document = docx.Document(io.BytesIO(as_word(a_paper(blocks=(*lines, *again)))))
    numbers = [
        one._p.pPr.numPr.numId.val
        for one in document.paragraphs
        if one.style is not None and one.style.name == "List Number"
    ]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_marks_stand_on_every_page_of_both() -> None:
    long = tuple(Block(BlockKind.PARAGRAPH, f"Paragraph {n}. " * 20, "p") for n in range(30))
    paper = a_paper(marks=("Rules not approved by this council",), blocks=long)
    pages = [page.extract_text() for page in reader(as_pdf(paper)).pages]
    assert len(pages) > 2
    assert all("Rules not approved by this council" in page for page in pages)
    assert all(f"{n} of {len(pages)}" in page for n, page in enumerate(pages, 1))


@pytest.mark.parametrize("kind", BAD_TEXTS)
def test_hostile_text_stays_text_in_both(kind: str) -> None:
    bad = BAD_TEXTS[kind]
    paper = a_paper(
        head=Head(bad, bad, (bad, bad), bad, bad),
        recipient=(bad, bad),
        signed_by=bad,
        signed_as=bad,
        reference="HR & <1>",
        blocks=tuple(Block(one, bad, "p", 1) for one in BlockKind),
    )
    document = docx.Document(io.BytesIO(as_word(paper)))
    body = [one.text for one in document.paragraphs]
    assert body.count(for_word(bad)) >= len(BlockKind) + 2
    assert reader(as_pdf(paper)).pages[0].extract_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", "".join(body))


def test_a_passage_of_twenty_thousand_letters_goes_over_pages() -> None:
    bullet = Block(BlockKind.BULLET, "x" * 20_000, "p")
    blocks = (Block(BlockKind.PARAGRAPH, "word " * 4_000, "p"), bullet)
    paper = a_paper(blocks=blocks)
    assert words_of_pdf(as_pdf(paper)).count("word") == 4_000
    assert len(words_of_word(as_word(paper))) > 5


@pytest.mark.parametrize("paragraphs", range(24, 34))
def test_a_signature_is_never_alone_on_a_page(paragraphs: int) -> None:
    line = tuple(Block(BlockKind.PARAGRAPH, f"Paragraph {n}.", "p") for n in range(paragraphs))
    pages = [page.extract_text() for page in reader(as_pdf(a_paper(blocks=line))).pages]
    last = next(page for page in pages if "Yours sincerely" in page)
    assert f"Paragraph {paragraphs - 1}." in last
    document = docx.Document(io.BytesIO(as_word(a_paper(blocks=line))))
    keeping = [one.text for one in document.paragraphs if one.paragraph_format.keep_with_next]
    assert keeping == [f"Paragraph {paragraphs - 1}.", "Yours sincerely", "Mina Akhtar"]
