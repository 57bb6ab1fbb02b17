"""The one way from a person's text to words on paper."""
# ruff: noqa: E501 -- sentences as people write them

import ast
import unicodedata
from pathlib import Path

import hostile
import pytest
import reading
from hypothesis import given
from hypothesis import strategies as st

from casework.documents import case_file
from casework.documents.faces import Faces, Weight
from casework.documents.lines import broken, line_width
from casework.documents.text import Words, characters_of, pieces_of, text

DOCUMENTS = Path(case_file.__file__).parent
FACES = Faces(reading.FONTS)
ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Lo"]),
        st.sampled_from("abc \n\t\r\u202e\u200d\ufe0f\u0644\u0627\u0634\u05d0123()[]👍🏽"),
    ),
    max_size=120,
)


def printed(value: str) -> str:
    return "\n".join(words.printed for words in text(value, Weight.REGULAR, FACES))


def drawn(words: Words, width: float = 400) -> list[str]:
    lines = [pieces_of(line, words) for line in broken(words, 10.5, width)]
    return ["".join(piece.characters for piece in line) for line in lines]


@pytest.mark.parametrize(
    ("typed", "on_paper"),
    [
        ("Smith & Sons <dept>", "Smith & Sons <dept>"),
        ("a\tb", "a    b"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("x\x00\x0b\x1f\x85y", "x\\x00\\x0b\\x1f\\x85y"),
        ("\u202egnp.exe\u202c", "[RLO]gnp.exe[PDF]"),
        ("a\u200db\u200bc\ufeffd\u00ade", "a[ZWJ]b[ZWSP]c[BOM]d[SHY]e"),
        ("a\u2028b", "a[U+2028 LINE SEPARATOR]b"),
        ("\ud83d!", "[U+D83D LONE SURROGATE]!"),
        ("\ue000 \u0378", "[U+E000 PRIVATE USE] [U+0378 NOT ASSIGNED]"),
        ("ＡＢ", "[U+FF21 FULLWIDTH LATIN CAPITAL LETTER A][U+FF22 FULLWIDTH LATIN CAPITAL LETTER B]"),
        ("你", "[U+4F60 CJK UNIFIED IDEOGRAPH-4F60]"),
        ("❤\ufe0f", "❤"),
        ("a\ufe0f\ufe0f", "a[U+FE0F VARIATION SELECTOR-16][U+FE0F VARIATION SELECTOR-16]"),
        ("👩🏽\u200d👧", "👩🏽👧"),
        ("🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", "🏴[TAG gbwls]"),
        ("a\u2800b\u3164c", "a[U+2800 BRAILLE PATTERN BLANK]b[U+3164 HANGUL FILLER]c"),
        ("𝗵𝗮𝘁𝗲 ⓗⓐⓣⓔ 🅷", "𝗵𝗮𝘁𝗲 ⓗⓐⓣⓔ 🅷"),
        ("می\u200cخواهم", "میخواهم"),
        ("a\u200cb", "a[ZWNJ]b"),
        ("\ufee3\ufeae", "مر"),
        ("ŵŷ àèìòù łżź", "ŵŷ àèìòù łżź"),
        ("a  b", "a  b"),
    ],
)  # fmt: skip
def test_what_is_typed_is_printed_or_said(typed: str, on_paper: str) -> None:
    assert printed(typed) == on_paper


@given(ANY_TEXT)
def test_any_text_is_printed_with_nothing_unseen_in_it(value: str) -> None:
    for words in text(value, Weight.DEMIBOLD, FACES):
        for word in words.words:
            for face, character in characters_of(word, words.face):
                assert character in face.covers
        for character in words.printed:
            kind = unicodedata.category(character)
            assert kind not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"), hex(ord(character))


@given(ANY_TEXT)
def test_what_is_printed_prints_as_itself(value: str) -> None:
    once = printed(value)
    assert printed(once) == once


@given(ANY_TEXT, st.floats(20, 500))
def test_lines_hold_every_letter_and_fit(value: str, width: float) -> None:
    for words in text(value, Weight.REGULAR, FACES):
        lines = broken(words, 10, width)
        letters = [c for line in lines for word in line for c in characters_of(word, words.face)]
        whole = [c for word in words.words for c in characters_of(word, words.face)]
        assert letters == whole
        for line in lines:
            alone = sum(len(characters_of(word, words.face)) for word in line) <= 1
            assert alone or line_width(line, words) * 10 / 1000 <= width + 0.01


@given(ANY_TEXT)
def test_ordering_a_line_loses_no_letter(value: str) -> None:
    for words in text(value, Weight.REGULAR, FACES):
        for line in broken(words, 10, 300):
            ordered = "".join(piece.characters for piece in pieces_of(line, words))
            plain = [c.characters for word in line for c in characters_of(word, words.face)]
            same = str.maketrans("()[]{}<>«»‹›", "(([[{{<<««‹‹")
            assert sorted(ordered.replace(" ", "").translate(same)) == sorted(
                "".join(plain).replace(" ", "").translate(same)
            )


def test_a_word_of_twenty_thousand_letters_is_broken_and_fills_its_lines() -> None:
    (words,) = text("He wrote " + "x" * 20_000, Weight.REGULAR, FACES)
    lines = drawn(words)
    assert "".join(lines).replace(" ", "") == "Hewrote" + "x" * 20_000
    assert lines[0].startswith("He wrote xxx")
    assert len(lines) > 200


def test_a_long_address_is_broken_after_a_sign() -> None:
    address = "https://photos.example.org/albums/2026/06/19/my-30th-birthday-party/picture-2-of-14"
    (words,) = text(address, Weight.REGULAR, FACES)
    first, *_ = drawn(words, 200)
    assert first[-1] in "/-."


def test_arabic_is_drawn_joined_from_right_to_left_inside_english() -> None:
    (words,) = text("say سلام 12 (لا) now", Weight.REGULAR, FACES)
    assert drawn(words) == ["say (\ufefb) 12 \ufee1\ufefc\ufeb3 now"]
    assert words.printed == "say سلام 12 (لا) now"


def test_a_mark_stays_on_the_line_of_its_letter() -> None:
    (words,) = text("a" + "q\u0308" * 200, Weight.REGULAR, FACES)
    assert all(not unicodedata.combining(line[0]) for line in drawn(words, 100))


@pytest.mark.parametrize("name", hostile.BAD_TEXTS)
def test_bad_text_is_told_from_its_neighbours(name: str) -> None:
    """Two different bad texts never print alike."""
    others = {printed(value) for key, value in hostile.BAD_TEXTS.items() if key != name}
    assert printed(hostile.BAD_TEXTS[name]) not in others


def test_only_the_text_module_makes_words() -> None:
    for path in DOCUMENTS.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {
            node.func.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        if path.name != "text.py":
            assert not names & {"Words", "Piece"}, path


def test_no_paper_reads_markup() -> None:
    """ReportLab's paragraphs read tags, colours and picture addresses; we use its fonts only."""
    for path in DOCUMENTS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab"):
                assert node.module == "reportlab.pdfbase.ttfonts", path
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("reportlab") for alias in node.names), path
