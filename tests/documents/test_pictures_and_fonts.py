"""What goes into a paper beside text: pictures without their secrets, fonts we may embed."""

import hashlib
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import reading
import sample_case_file as sample
from PIL import Image
from reportlab.pdfbase.ttfonts import TTFontFile

from casework.documents import jpeg
from casework.documents.case_file_values import Picture
from casework.documents.faces import FALL_BACKS, Faces, Weight

FONTS = sorted(reading.FONTS.glob("*.ttf"))
SECRET = b"taken at 55.8642 N 4.2518 W by debbies-phone"


def a_jpeg(mode: str = "RGB", **more: object) -> bytes:
    out = BytesIO()
    Image.new(mode, (300, 200), 100 if mode == "L" else None).save(out, "JPEG", **more)
    return out.getvalue()


def with_picture(data: bytes) -> bytes:
    exhibit = replace(sample.EXHIBITS[0], pictures=(Picture(lambda: BytesIO(data)),))
    return reading.made(sample.nothing_yet(exhibits=(exhibit,)))


def test_a_picture_is_passed_on_without_what_it_says_of_its_maker() -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    data = a_jpeg(exif=exif, comment=SECRET, quality=90)
    assert data.count(SECRET) == 2
    pdf = with_picture(data)
    assert SECRET not in pdf
    (page,) = [page for page in reading.reader(pdf).pages if page.images]
    shown = page.images[0].image
    assert shown is not None
    assert (
        list(shown.get_flattened_data())[:9]
        == list(Image.open(BytesIO(data)).get_flattened_data())[:9]
    )
    scan = data[data.index(b"\xff\xda") :]
    assert scan in pdf


@pytest.mark.parametrize(("mode", "space"), [("RGB", "/DeviceRGB"), ("L", "/DeviceGray")])
def test_colour_and_grey_pictures_are_told_apart(mode: str, space: str) -> None:
    read = reading.reader(with_picture(a_jpeg(mode)))
    spaces = [
        drawing.get_object()["/ColorSpace"]
        for page in read.pages
        for drawing in page["/Resources"].get("/XObject", {}).values()
        if drawing.get_object()["/Subtype"] == "/Image"
    ]
    assert spaces == [space]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        a_jpeg()[:40],
        a_jpeg("CMYK"),
        b"\xff\xd8\xff\xda\x00\x02",
        b"\xff\xd8\xff\xc0\x00\x01" + b"\0" * 20,
        a_jpeg().replace(b"\xff\xc0\x00\x11\x08\x00\xc8", b"\xff\xc0\x00\x11\x08\x00\x00"),
    ],
    ids=["empty", "PNG", "cut short", "CMYK", "no frame", "bad length", "no height"],
)
def test_what_is_not_a_print_ready_jpeg_is_refused_with_the_exhibit_s_label(data: bytes) -> None:
    with pytest.raises(jpeg.PictureUnreadable) as refusal:
        with_picture(data)
    assert refusal.value.code == "PICTURE_UNREADABLE"
    assert "EX-1" in refusal.value.sentence


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_may_be_embedded_and_is_the_one_that_was_chosen(path: Path) -> None:
    font = TTFontFile(str(path))
    font.seek_table("OS/2")
    font.skip(8)
    assert font.read_ushort() == 0, "restricted embedding"
    listed = (reading.FONTS / "README.md").read_text(encoding="utf-8")
    assert f"| {path.name} |" in listed
    assert hashlib.sha256(path.read_bytes()).hexdigest() in listed
    (licence,) = re.findall(rf"\| {re.escape(path.name)} \|[^|]*\| (OFL-\w+\.txt) \|", listed)
    assert "SIL OPEN FONT LICENSE" in (reading.FONTS / licence).read_text(encoding="utf-8").upper()


def test_every_font_that_the_papers_name_is_there_and_together_they_are_small() -> None:
    names = {path.name for path in FONTS}
    assert names >= {*FALL_BACKS, *(weight.value for weight in Weight)}
    assert sum(path.stat().st_size for path in FONTS) < 6.3e6


def test_fall_back_fonts_are_read_only_when_a_character_asks() -> None:
    faces = Faces(reading.FONTS)
    assert len(faces.used) == len(Weight)
    assert faces.standing_in("ж") is not None
    assert len(faces.used) == len(Weight)
    assert faces.standing_in("م") is not None
    assert [face.font.name for face in faces.used[len(Weight) :]] == [
        b"NotoSans-Regular",
        b"NotoSansArabic-Regular",
    ]


@pytest.mark.parametrize(
    "letters", ["ŵŷŴŶ", "àèìòù", "łżźćńśąę", "“”‘’–—…€£", "😀🖕❤👍🏽", "م ہ ٹ", "𝗵𝗮𝘁𝗲"]
)
def test_what_people_type_in_the_uk_has_its_letters(letters: str) -> None:
    faces = Faces(reading.FONTS)
    assert all(faces.standing_in(letter) for letter in letters)


def test_every_font_of_a_paper_is_embedded(debbie_pdf: bytes) -> None:
    for page in reading.reader(debbie_pdf).pages:
        for font in page["/Resources"]["/Font"].values():
            (descendant,) = font["/DescendantFonts"]
            assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]
            assert "/ToUnicode" in font
