"""A redacted edition holds nothing of fifty planted secrets; planted bad ones are found."""

import io
import re
import zlib
from collections.abc import Iterator

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from casework import places
from casework.domain.masked_words import survivors
from casework.evidence.burning import Box, burnt_png
from casework.evidence.decoder import Decoder
from casework.evidence.edition import checked, made_document, made_picture, slices
from casework.evidence.fresh_pdf import PagePicture, fresh_pdf
from casework.evidence.left_over import strange_part, words_in_bytes
from casework.evidence.pictures import Picture
from casework.evidence.word_reader import WordReader
from tests.evidence import planted
from tests.evidence.planted import SECRETS

FONT = places.resources() / "fonts" / "SourceSans3_600SemiBold.ttf"


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


@pytest.fixture(scope="module")
def reader() -> Iterator[WordReader]:
    with WordReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def picture(decoder: Decoder) -> bytes:
    boxes = [Box(one.x0, one.y0, one.x1, one.y1) for one in planted.screenshot_marks()]
    return made_picture(planted.screenshot(), boxes, decoder, FONT)


@pytest.fixture(scope="module")
def document(decoder: Decoder) -> bytes:
    def boxes(page: int) -> list[Box]:
        marks = [one for one in planted.pdf_marks() if one.page == page]
        return [Box(one.x0, one.y0, one.x1, one.y1, "Child A") for one in marks]

    return made_document(planted.pdf(), boxes, decoder, FONT)


def every_byte(data: bytes) -> bytes:
    """A file with every stream of it unpacked, by a library that had no part in making it."""
    if data.startswith(b"%PDF"):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as opened:
            opened.save(
                out,
                compress_streams=False,
                stream_decode_level=pikepdf.StreamDecodeLevel.all,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
            )
        return data + out.getvalue()
    packed = b"".join(re.findall(rb"IDAT(.*?)(?=.{8}IDAT|.{8}IEND)", data, re.DOTALL))
    with Image.open(io.BytesIO(data)) as opened:
        assert not opened.info
        assert not opened.getexif()
        return data + zlib.decompressobj().decompress(packed)


def planted_in(data: bytes) -> list[str]:
    """Secrets that stand in bytes, in any of the usual codes of letters."""
    codes, lower = ("utf-8", "utf-16-le"), data.lower()
    return [one for one in SECRETS if any(one.lower().encode(code) in lower for code in codes)]


def test_the_secrets_are_really_planted(decoder: Decoder) -> None:
    """Or their absence would prove nothing."""
    original = planted.pdf()
    words = " ".join(one.text for page in range(2) for one in decoder.page_words(original, page))
    told = set(planted_in(every_byte(original))) | set(survivors(words, SECRETS))
    assert len(told) >= 45
    assert len(planted_in(planted.screenshot())) >= 20


def test_no_byte_of_a_redacted_screenshot_holds_a_secret(picture: bytes) -> None:
    assert planted_in(every_byte(picture)) == []
    assert strange_part(picture) == ""
    assert words_in_bytes(picture, SECRETS) == ()


def test_no_byte_of_a_redacted_document_holds_a_secret(document: bytes, decoder: Decoder) -> None:
    assert planted_in(every_byte(document)) == []
    assert strange_part(document) == ""
    assert [decoder.page_words(document, page) for page in range(2)] == [(), ()]
    with pikepdf.open(io.BytesIO(document)) as opened:
        assert set(opened.Root.keys()) == {"/Type", "/Pages"}
        assert not opened.docinfo
        assert list(opened.attachments) == []


def test_a_machine_reads_no_secret_in_an_edition_and_reads_them_where_a_box_lies_beside(
    picture: bytes, decoder: Decoder, reader: WordReader
) -> None:
    """The first three boxes of the bad one are moved beside their words."""
    small = Image.open(io.BytesIO(picture)).crop((0, 0, 900, 240))
    clean = io.BytesIO()
    small.save(clean, "PNG")
    found = checked(clean.getvalue(), SECRETS, decoder, reader)
    assert found.is_clean
    assert found.was_read
    bad = burnt_png(beside(decoder), [Box(0.05, 0.1, 0.2, 0.9)], FONT)
    found = checked(bad, SECRETS, decoder, reader)
    assert {one.word for one in found.survivors} == set(SECRETS[:3])
    assert found.where == "page 1"
    assert not any(secret in repr(found) for secret in SECRETS)


def beside(decoder: Decoder) -> Picture:
    whole = decoder.decode_picture(planted.screenshot(), longest_side=7_000)
    return Picture(whole.width, 240, whole.rgba[: whole.width * 4 * 240])


def test_a_text_layer_that_was_kept_is_found(document: bytes, decoder: Decoder) -> None:
    """A box drawn over the word in the original, its text still there."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(planted.pdf())) as opened:
        page = opened.pages[0]
        page.contents_add(opened.make_stream(b"0 g 150 0 170 842 re f"))
        opened.save(out)
    found = checked(out.getvalue(), SECRETS, decoder, None)
    assert found.strange
    assert set(SECRETS[: planted.SEEN]) <= {one.word for one in found.survivors}
    assert not found.was_read


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + b"after the end",
        lambda data: data.replace(b"/Type/Catalog", b"/Type/Catalog/Lang(x)", 1),
        lambda data: data.replace(b"/Type/Page/", b"/Annots[]/Type/Page/", 1),
        lambda data: data.replace(b"%%EOF\n", b"%%EOF\n%Bessie\n"),
        lambda data: data.replace(b"xref\n", b"99 0 obj\n<</Title<42>>>\nendobj\nxref\n", 1),
        lambda data: data.replace(b" /P Do", b" /P Do (Bessie) Tj"),
        lambda data: data.replace(b"\xff\xdb", b"\xff\xfe\x00\x08Bessie\xff\xdb", 1),
        lambda data: data.replace(b"%PDF-1.5\n", b"%PDF-1.5\n%Bessie\n"),
    ],
)
def test_anything_beside_pixels_is_found_in_a_document(document: bytes, change: object) -> None:
    assert strange_part(document) == ""
    assert strange_part(change(document)) != ""  # type: ignore[operator]


def png_with(**options: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG", **options)
    return file.getvalue()


def test_anything_beside_pixels_is_found_in_a_picture() -> None:
    info = PngInfo()
    info.add_text("Comment", "Bessie")
    assert strange_part(png_with()) == ""
    assert strange_part(png_with(pnginfo=info)) == "a part named tEXt"
    assert strange_part(png_with(dpi=(72, 72))) == "a part named pHYs"
    assert strange_part(png_with() + b"Bessie") != ""
    assert strange_part(b"\xff\xd8\xff") == "an unknown kind of file"


def test_masked_words_are_found_in_bytes_in_any_code() -> None:
    for code in ("utf-8", "utf-16-le", "utf-16-be"):
        assert words_in_bytes(b"%PDF" + "Siân Price".encode(code), ["Siân Price"]) != ()
    assert words_in_bytes(b"%PDF" + b"Bessie".hex().encode(), ["Bessie"]) == ("Bessie",)


def test_nothing_of_the_picture_lies_under_a_box_and_the_pseudonym_is_written_in_it() -> None:
    red = Picture(400, 100, bytes((255, 0, 0, 255)) * 40_000)
    made = Image.open(io.BytesIO(burnt_png(red, [Box(0.25, 0.2, 0.75, 0.8, "Child A")], FONT)))
    inside = made.crop((98, 18, 302, 82)).getcolors(100_000) or []
    colours = {colour for _count, colour in inside}
    assert all(len(set(colour)) == 1 for colour in colours)  # greys alone
    assert {(0, 0, 0), (255, 255, 255)} <= colours
    assert made.getpixel((97, 17)) == (255, 0, 0)
    plain = burnt_png(red, [Box(0.25, 0.2, 0.26, 0.22, "Child A")], FONT)
    assert len(Image.open(io.BytesIO(plain)).getcolors() or []) == 2  # too small for letters


def test_a_tall_picture_is_read_in_slices_that_overlap() -> None:
    tall = Picture(2, 4_500, b"".join(row.to_bytes(8, "big") for row in range(4_500)))
    found = list(slices(tall))
    assert [one.height for one in found] == [2_000, 2_000, 980]
    assert found[1].rgba[:8] == (1_760).to_bytes(8, "big")
    assert found[-1].rgba[-8:] == (4_499).to_bytes(8, "big")


def test_a_fresh_document_is_one_that_others_open(decoder: Decoder) -> None:
    file = io.BytesIO()
    Image.new("RGB", (30, 60), "navy").save(file, "JPEG")
    data = fresh_pdf([PagePicture(30, 60, file.getvalue())] * 3)
    with pikepdf.open(io.BytesIO(data)) as opened:
        assert opened.check_pdf_syntax() == []
    assert decoder.page_count(data) == 3
    assert decoder.page_picture(data, 2, longest_side=60).rgba[:3] != b"\xff\xff\xff"
