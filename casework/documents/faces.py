"""The fonts of a paper: what each one covers, how wide words are, which characters it drew."""

from enum import Enum
from pathlib import Path
from unicodedata import category

from reportlab.pdfbase.ttfonts import TTFontFile

from casework.documents.unseen import is_unseen

WORDS_REMEMBERED = 50_000
"""Widths kept per face: enough for any real text, little enough for a hostile one."""


class Weight(Enum):
    """The three faces a paper is set in."""

    REGULAR = "SourceSans3_400Regular.ttf"
    DEMIBOLD = "SourceSans3_600SemiBold.ttf"
    ITALIC = "SourceSans3_400Regular_Italic.ttf"


FALL_BACKS = (
    "NotoSans_400Regular.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansHebrew_400Regular.ttf",
    "NotoEmoji_400Regular.ttf",
    "NotoSansSymbols_400Regular.ttf",
    "NotoSansSymbols2_400Regular.ttf",
    "NotoSansMath_400Regular.ttf",
)


class Codes(dict[int, int]):
    """Character -> its two-byte code in this paper, given out in the order of first use."""

    def __missing__(self, character: int) -> int:
        code = self[character] = len(self) + 1
        return code


class Face:
    """One font file as one paper uses it."""

    def __init__(self, path: Path, key: str, has_marks: bool) -> None:
        """`has_marks`: its accents stand over the letter before them without being placed."""
        self.key = key
        self.font = TTFontFile(str(path))
        self.codes = Codes()
        self.covers = frozenset(
            chr(code)
            for code, glyph in self.font.charToGlyph.items()
            if self._is_drawn(chr(code), glyph, has_marks)
        )
        self._widths: dict[str, float] = {}

    def _is_drawn(self, character: str, glyph: int, has_marks: bool) -> bool:
        """An empty glyph is no glyph, except a space's: nothing on a paper may be unseen."""
        places, kind = self.font.glyphPos, category(character)
        if not glyph or is_unseen(character) or (kind == "Mn" and not has_marks):
            return False
        return places[glyph + 1] > places[glyph] or kind == "Zs"

    def width(self, characters: str) -> float:
        """In thousandths of the type size."""
        width = self._widths.get(characters)
        if width is None:
            widths = self.font.charWidths
            width = sum(widths[ord(character)] for character in characters)
            if len(self._widths) >= WORDS_REMEMBERED:
                self._widths.clear()
            self._widths[characters] = width
        return width

    def encode(self, characters: str) -> bytes:
        """`characters` as the two-byte codes of this paper."""
        return characters.translate(self.codes).encode("utf-16-be")


class Faces:
    """The faces of one paper: three loaded at once, the fall-backs when a character asks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.used: list[Face] = []
        self._by_weight = {weight: self._load(weight.value, False) for weight in Weight}
        self._waiting = list(FALL_BACKS)
        self._fall_backs: list[Face] = []
        self._found: dict[str, Face | None] = {}

    def __getitem__(self, weight: Weight) -> Face:
        return self._by_weight[weight]

    def standing_in(self, character: str) -> Face | None:
        """The first fall-back that can draw `character`; None when no font here can."""
        if character not in self._found:
            self._found[character] = self._look_for(character)
        return self._found[character]

    def _look_for(self, character: str) -> Face | None:
        regular = self._by_weight[Weight.REGULAR]
        if character in regular.covers:
            return regular
        for face in self._fall_backs:
            if character in face.covers:
                return face
        while self._waiting:
            face = self._load(self._waiting.pop(0), True)
            self._fall_backs.append(face)
            if character in face.covers:
                return face
        return None

    def _load(self, name: str, has_marks: bool) -> Face:
        face = Face(self._folder / name, f"F{len(self.used)}", has_marks)
        self.used.append(face)
        return face
