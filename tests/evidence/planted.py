"""Files with fifty secrets planted in every place that a file has for them."""

import io
import random
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from casework import places
from casework.domain.redaction import Mark

COUNT = 50
LETTERS = "ABDEFGHKLMNPRTUVWXY"
SEEN = 20
"""Of the fifty, as many stand where they can be seen, and are masked."""


def secrets() -> list[str]:
    """Fifty words that are in no dictionary; the same in every run."""
    drawn = random.Random(4)
    return ["".join(drawn.choices(LETTERS, k=9)).capitalize() for _ in range(COUNT)]


SECRETS = secrets()


def pdf() -> bytes:
    """Two pages with words and secrets; the others in every part of a PDF that is not a page."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.setTitle(SECRETS[20])
    canvas.setAuthor(SECRETS[21])
    canvas.setSubject(SECRETS[22])
    canvas.setKeywords(SECRETS[23])
    for page in range(2):
        canvas.setFont("Helvetica", 15)
        for line in range(SEEN // 2):
            secret = SECRETS[page * SEEN // 2 + line]
            canvas.drawString(72, 760 - 60 * line, "Witness")
            canvas.drawString(160, 760 - 60 * line, secret)
            canvas.drawString(320, 760 - 60 * line, "was there.")
        _unseen_text(canvas, SECRETS[24 + 4 * page : 28 + 4 * page])
        canvas.bookmarkPage(f"k{page}")
        canvas.addOutlineEntry(SECRETS[32 + page], f"k{page}")
        canvas.acroForm.textfield(
            name=SECRETS[34 + page], value=SECRETS[36 + page], x=400, y=40, width=1, height=1
        )
        canvas.linkURL(f"https://example.org/{SECRETS[38 + page]}", (0, 0, 9, 9))
        canvas.showPage()
    canvas.save()
    return _with_hidden_parts(file.getvalue())


def _unseen_text(canvas: Canvas, words: list[str]) -> None:
    """Invisible, white, off the page, and under a picture."""
    text = canvas.beginText(72, 90)
    text.setTextRenderMode(3)
    text.textOut(words[0])
    canvas.drawText(text)
    text = canvas.beginText(72, 70)
    text.setTextRenderMode(0)
    text.setFillColorRGB(1, 1, 1)
    text.textOut(words[1])
    canvas.drawText(text)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(5_000, 5_000, words[2])
    canvas.drawString(72, 50, words[3])
    canvas.rect(60, 40, 300, 30, fill=1)


def _with_hidden_parts(data: bytes) -> bytes:
    """XMP, an attachment, a note, a private part, a thumbnail's name, a script, custom data."""
    with pikepdf.open(io.BytesIO(data)) as document:
        with document.open_metadata() as meta:
            meta["dc:description"] = SECRETS[40]
        attached = pikepdf.AttachedFileSpec(
            document, SECRETS[41].encode(), filename=f"{SECRETS[42]}.txt", description=SECRETS[43]
        )
        document.attachments[SECRETS[44]] = attached
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=[0, 0, 1, 1],
            Contents=SECRETS[45],
            T=SECRETS[46],
        )
        document.pages[0].Annots.append(document.make_indirect(note))
        document.Root.PieceInfo = pikepdf.Dictionary(Data=SECRETS[47])
        document.docinfo["/Custom"] = SECRETS[48]
        document.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=f"var a = '{SECRETS[49]}'"
        )
        made = io.BytesIO()
        document.save(made)
    return made.getvalue()


def screenshot() -> bytes:
    """Seen words, and the others in EXIF and every kind of PNG text, after the end as well."""
    picture = Image.new("RGB", (900, 80 * SEEN), "white")
    drawn = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(FONT), 34)
    for line in range(SEEN):
        drawn.text((40, 80 * line + 20), "Witness", "black", font)
        drawn.text((300, 80 * line + 20), SECRETS[line], "black", font)
        drawn.text((650, 80 * line + 20), "was there", "black", font)
    info, exif = PngInfo(), Image.Exif()
    for number, secret in enumerate(SECRETS[SEEN:35]):
        info.add_text(f"Comment{number}", secret, zip=bool(number % 2))
    for secret in SECRETS[35:40]:
        info.add_itxt(secret, secret, lang="en", zip=True)
    for number, secret in enumerate(SECRETS[40:48]):
        exif[(270, 271, 272, 305, 315, 33432, 316, 269)[number]] = secret
    info.add(b"prVt", SECRETS[48].encode())
    file = io.BytesIO()
    picture.save(file, "PNG", pnginfo=info, exif=exif)
    return file.getvalue() + SECRETS[49].encode()


FONT: Path = places.resources() / "fonts" / "SourceSans3_400Regular.ttf"


def screenshot_marks() -> tuple[Mark, ...]:
    """A box over each secret that is seen."""
    high = 80 * SEEN
    return tuple(
        Mark(0, 295 / 900, (80 * line + 14) / high, 640 / 900, (80 * line + 74) / high)
        for line in range(SEEN)
    )


def pdf_marks() -> tuple[Mark, ...]:
    wide, high = A4
    return tuple(
        Mark(page, 155 / wide, (high - 778 + 60 * line) / high, 312 / wide,
             (high - 754 + 60 * line) / high)
        for page in range(2)
        for line in range(SEEN // 2)
    )  # fmt: skip
