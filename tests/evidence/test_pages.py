"""Pages of a PDF come back as they look, and their words stand where they are seen."""

import io

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from casework.evidence.decoder import Decoder
from casework.evidence.problems import CannotShow


def two_pages() -> bytes:
    """A4: words at the top left of the first page, a red square low on the right of the second."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.drawString(0, A4[1] - 12, "Sian wrote")
    canvas.drawString(300, 300, "café")
    canvas.showPage()
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(A4[0] / 2, 0, A4[0] / 2, A4[1] / 2, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def changed(data: bytes, **options: object) -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        if (turn := options.pop("turn", None)) is not None:
            document.pages[0].Rotate = turn
        if (crop := options.pop("crop", None)) is not None:
            document.pages[0].CropBox = crop
        document.save(file, **options)
    return file.getvalue()


@pytest.fixture(scope="module")
def decoder() -> "Decoder":
    with Decoder() as decoder:
        yield decoder


PDF = two_pages()


def test_pages_are_counted_and_drawn_on_white(decoder: Decoder) -> None:
    assert decoder.page_count(PDF) == 2
    page = decoder.page_picture(PDF, 1, longest_side=400)
    assert (page.width, page.height) == (283, 400)
    shown = Image.frombytes("RGBA", (page.width, page.height), page.rgba)
    assert shown.getpixel((200, 300)) == (255, 0, 0, 255)
    assert shown.getpixel((50, 50)) == (255, 255, 255, 255)


@pytest.mark.parametrize("side", [1, 2, 33, 1999, 7000])
def test_a_page_is_never_larger_than_asked(decoder: Decoder, side: int) -> None:
    page = decoder.page_picture(PDF, 0, longest_side=side)
    assert max(page.width, page.height) <= side
    assert page.height >= side - 1


def test_words_stand_where_they_are_seen(decoder: Decoder) -> None:
    words = decoder.page_words(PDF, 0)
    assert [word.text for word in words] == ["Sian", "wrote", "café"]
    first, second, third = words
    assert first.x0 < 0.01
    assert first.y0 < 0.01 < first.y1 < 0.03
    assert first.x1 < second.x0
    assert (third.x0, third.y1) == pytest.approx((300 / A4[0], 1 - 300 / A4[1]), abs=0.01)
    assert decoder.page_words(PDF, 1) == ()


@pytest.mark.parametrize(
    ("turn", "across", "down"),
    [(90, (0.98, 1), (0, 0.04)), (180, (0.96, 1), (0.98, 1)), (270, (0, 0.02), (0.96, 1))],
)
def test_words_of_a_turned_page_turn_with_it(
    decoder: Decoder, turn: int, across: tuple[float, float], down: tuple[float, float]
) -> None:
    turned = changed(PDF, turn=turn)
    word = decoder.page_words(turned, 0)[0]
    assert (word.x0, word.x1) == pytest.approx(across, abs=0.005)
    assert (word.y0, word.y1) == pytest.approx(down, abs=0.005)
    picture = decoder.page_picture(turned, 0, longest_side=1000)
    drawn = Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba).convert("L")
    edges = (word.x0, word.y0, word.x1, word.y1)
    sides = (picture.width, picture.height) * 2
    box = tuple(int(edge * side) for edge, side in zip(edges, sides, strict=True))
    assert drawn.crop(box).getextrema()[0] < 100


def test_words_outside_a_crop_lie_on_its_edge(decoder: Decoder) -> None:
    cropped = changed(PDF, crop=[290, 290, 400, 400])
    assert all(0 <= place <= 1 for word in decoder.page_words(cropped, 0) for place in
               (word.x0, word.y0, word.x1, word.y1))  # fmt: skip


def test_what_was_typed_into_a_form_is_drawn(decoder: Decoder) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(200, 100))
    canvas.acroForm.textfield(name="name", value="MMMMMMMM", x=10, y=10, width=180, height=60)
    canvas.showPage()
    canvas.save()
    page = decoder.page_picture(file.getvalue(), 0, longest_side=200)
    shown = Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L")
    assert shown.crop((20, 30, 180, 80)).getextrema()[0] < 100


@pytest.mark.parametrize(
    ("data", "page", "code"),
    [
        (PDF, 2, "PAGE_NOT_THERE"),
        (PDF, -1, "PAGE_NOT_THERE"),
        (PDF, 1 << 40, "PAGE_NOT_THERE"),
        (b"%PDF-1.7\nnothing more", 0, "PAGE_DAMAGED"),
        (b"", 0, "PAGE_KIND_NOT_SHOWN"),
        (b"\x89PNG\r\n\x1a\n", 0, "PAGE_KIND_NOT_SHOWN"),
        (
            changed(PDF, encryption=pikepdf.Encryption(owner="a", user="b")),
            0,
            "PAGE_LOCKED",
        ),
    ],
)
def test_what_cannot_be_shown_gets_its_sentence(
    decoder: Decoder, data: bytes, page: int, code: str
) -> None:
    for ask in (
        lambda: decoder.page_picture(data, page, longest_side=100),
        lambda: decoder.page_words(data, page),
    ):
        with pytest.raises(CannotShow) as refused:
            ask()
        assert refused.value.code == code


def test_a_pdf_that_only_its_owner_may_change_is_shown(decoder: Decoder) -> None:
    kept = changed(PDF, encryption=pikepdf.Encryption(owner="a", user=""))
    assert decoder.page_count(kept) == 2
    assert decoder.page_words(kept, 0)
