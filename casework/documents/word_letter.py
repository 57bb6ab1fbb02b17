"""A letter as a Word document on the council's letterhead: editable, with real styles."""

import io
from collections.abc import Iterator
from typing import BinaryIO

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import _Footer, _Header
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from casework.documents import word_styles as styles
from casework.documents.letter_values import CLOSING, REFERENCE, Head, LetterPaper
from casework.documents.word_package import write_package
from casework.documents.word_text import for_word
from casework.domain.letter_merge import Block, BlockKind

LOGO_HEIGHT = 18
LOGO_WIDTH = 60
SIGNATURE = Pt(36)
STYLE_OF = {
    BlockKind.SUBJECT: styles.SUBJECT,
    BlockKind.HEADING: styles.HEADING,
    BlockKind.BULLET: styles.BULLETS,
    BlockKind.NUMBERED: styles.NUMBERS,
}


def write_word_letter(values: LetterPaper, out: BinaryIO) -> None:
    """Writes the document to `out`; the same values give the same bytes."""
    document = docx.Document()
    styles.set_page(document)
    styles.set_styles(document)
    section = document.sections[0]
    _write_head(section.first_page_header, values)
    _write_later_head(section.header, values)
    for footer in (section.first_page_footer, section.footer):
        _write_foot(footer, values.head)
    _write_opening(document, values)
    _write_blocks(document, values.blocks)
    _write_closing(document, values)
    made = io.BytesIO()
    document.save(made)
    write_package(made.getvalue(), values, out)


def _write_head(header: _Header, values: LetterPaper) -> None:
    """The first page: marks, logo, who writes, from where."""
    header.is_linked_to_previous = False
    head = values.head
    first = header.paragraphs[0]
    if head.logo is not None:
        _add_logo(first, head.logo)
        first = header.add_paragraph(style="Header")
    _line(first, head.council, is_bold=True, size=14)
    for line in (head.department, *head.address, head.contact):
        if line:
            _line(header.add_paragraph(style="Header"), line)
    for mark in values.marks:
        _mark(header.add_paragraph(style="Header"), mark)


def _write_later_head(header: _Header, values: LetterPaper) -> None:
    header.is_linked_to_previous = False
    _line(header.paragraphs[0], f"{REFERENCE} {values.reference}")
    for mark in values.marks:
        _mark(header.add_paragraph(style="Header"), mark)


def _add_logo(paragraph: Paragraph, logo: bytes) -> None:
    picture = paragraph.add_run().add_picture(io.BytesIO(logo))
    scale = min(Mm(LOGO_HEIGHT) / picture.height, Mm(LOGO_WIDTH) / picture.width)
    picture.width = Length(int(picture.width * scale))
    picture.height = Length(int(picture.height * scale))
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _line(paragraph: Paragraph, words: str, *, is_bold: bool = False, size: float = 0) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(for_word(words))
    run.bold = is_bold
    if size:
        run.font.size = Pt(size)


def _mark(paragraph: Paragraph, words: str) -> None:
    paragraph.paragraph_format.space_after = Pt(8)
    run = paragraph.add_run(for_word(words))
    run.bold, run.font.color.rgb = True, styles.AMBER


def _write_foot(footer: _Footer, head: Head) -> None:
    footer.is_linked_to_previous = False
    first = footer.paragraphs[0]
    if head.footer:
        first.add_run(for_word(head.footer))
        first = footer.add_paragraph(style="Footer")
    styles.add_page_number(first, "Page ", " of ")


def _write_opening(document: Document, values: LetterPaper) -> None:
    if values.marking:
        document.add_paragraph().add_run(for_word(values.marking)).bold = True
    _group(document, values.recipient)
    _group(document, (values.day, f"{REFERENCE} {values.reference}"))


def _group(document: Document, lines: tuple[str, ...]) -> None:
    """Lines close together, such as an address."""
    shown = [line for line in lines if line]
    for number, line in enumerate(shown, 1):
        paragraph = document.add_paragraph(for_word(line))
        paragraph.paragraph_format.space_after = Pt(14 if number == len(shown) else 0)


def _write_blocks(document: Document, blocks: tuple[Block, ...]) -> None:
    list_number = 0
    for block in _greeting_first(blocks):
        paragraph = document.add_paragraph(for_word(block.words), STYLE_OF.get(block.kind))
        if block.kind is BlockKind.NUMBERED:
            if block.number == 1:
                list_number = styles.restart_numbers(document)
            styles.tie(paragraph, list_number)
    if blocks:
        paragraph.paragraph_format.keep_with_next = True  # a signature is never alone on a page


def _greeting_first(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """'Dear …' stands over the subject, however the parts are ordered."""
    opening = (BlockKind.GREETING, BlockKind.SUBJECT)
    for kind in opening:
        yield from (one for one in blocks if one.kind is kind)
    yield from (one for one in blocks if one.kind not in opening)


def _write_closing(document: Document, values: LetterPaper) -> None:
    closing = document.add_paragraph(CLOSING)
    closing.paragraph_format.space_before = Pt(10)
    closing.paragraph_format.space_after = SIGNATURE
    closing.paragraph_format.keep_with_next = True
    name = document.add_paragraph()
    name.add_run(for_word(values.signed_by)).bold = True
    name.paragraph_format.space_after = Pt(0)
    if values.signed_as:
        name.paragraph_format.keep_with_next = True
        document.add_paragraph(for_word(values.signed_as))
