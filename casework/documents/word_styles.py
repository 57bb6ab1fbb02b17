"""The styles, page and numbering of a Word letter: real styles, so that it can be edited well."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

FONT = "Arial"
LANGUAGE = "en-GB"
SUBJECT, HEADING = "Heading 1", "Heading 2"
BULLETS, NUMBERS = "List Bullet", "List Number"
AMBER = RGBColor(0x7A, 0x4B, 0x00)
INK = RGBColor(0x1B, 0x24, 0x30)


def set_page(document: Document) -> None:
    """A4 with 25 mm margins; the first page has a header of its own."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(22), Mm(22)
    section.header_distance = section.footer_distance = Mm(11)
    section.different_first_page_header_footer = True


def set_styles(document: Document) -> None:
    """One typeface, sizes of a letter, British English throughout."""
    _set_language(document)
    _style(document, "Normal", 10.5, after=8)
    _style(document, SUBJECT, 12.5, is_bold=True, before=4, after=8)
    _style(document, HEADING, 10.5, is_bold=True, before=10, after=3)
    _style(document, BULLETS, 10.5, after=4)
    _style(document, NUMBERS, 10.5, after=6)
    _style(document, "Header", 9)
    _style(document, "Footer", 8.5)


def _style(
    document: Document,
    name: str,
    size: float,
    *,
    is_bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - for the type checker
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.bold, style.font.italic = is_bold, False
    style.font.color.rgb = INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(key), None)
    fonts.set(qn("w:cs"), FONT)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.line_spacing = 1.15
    shape.widow_control = True
    for found in style.element.iter(qn("w:contextualSpacing")):
        found.set(qn("w:val"), "0")
    shape.keep_with_next = name in (SUBJECT, HEADING)


def _set_language(document: Document) -> None:
    for found in document.styles.element.iter(qn("w:lang")):
        for key in ("w:val", "w:eastAsia"):
            found.set(qn(key), LANGUAGE)


def restart_numbers(document: Document) -> int:
    """A new list that begins at 1, in the style of numbers; gives the number to tie lines to."""
    numbering = document.part.numbering_part.element
    style = document.styles[NUMBERS].element
    known = int(style.pPr.numPr.numId.val)
    abstract = next(one for one in numbering.num_lst if one.numId == known).abstractNumId.val
    made = numbering.add_num(abstract)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def tie(paragraph: Paragraph, list_number: int) -> None:
    """Puts a paragraph into a numbered list."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = list_number


def add_page_number(paragraph: Paragraph, before: str, middle: str) -> None:
    """'Page 1 of 2', with numbers that Word keeps right."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for words, field in ((before, "PAGE"), (middle, "NUMPAGES")):
        paragraph.add_run(words)
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), field)
        run, text = OxmlElement("w:r"), OxmlElement("w:t")
        text.text = "1"
        run.append(text)
        element.append(run)
        paragraph._p.append(element)
