"""The one way from a person's text to words on paper. No markup is read here or anywhere else.

What is printed is what was typed, except, and each is tested by extraction:

* text is composed (NFC); a tab is four spaces; each line of it is a paragraph (in narrative, after
  `line_ends.unwrapped` has taken out the line ends inside sentences);
* control, direction and other unseen characters stand as words: `\\x0b`, `[RLO]`, `[TAG gbwls]`;
* a lone surrogate, and a character that no font here can draw, stands as `[U+1F600 GRINNING FACE]`;
* a selector or joiner that only chooses how an emoji is drawn is left out;
* Arabic letters are drawn in their joined forms and extracted as the letters they are; words from
  right to left are extracted whole, in the order in which the reading program puts such words.

`Words.printed` is what extraction gives. Only this module makes `Words` and `Piece`.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import category, is_normalized, normalize

from casework.documents import arabic, unseen
from casework.documents.bidi import MIRRORED, RIGHT_TO_LEFT, begins_left, visual_order
from casework.documents.faces import Face, Faces, Weight

TAB = "    "
LONG = 60
"""Letters in a word from which it may be broken anywhere to fill a line."""
UNASKED_NON_JOINER = re.compile(
    f"(?<!{arabic.ARABIC.pattern})\u200c|\u200c(?!{arabic.ARABIC.pattern})"
)


class Piece(NamedTuple):
    """Characters of one face."""

    face: Face
    characters: str


Word = str | tuple[Piece, ...]
"""A `str` is wholly in the face of its `Words`."""
Line = list[Word]


@dataclass(frozen=True)
class Words:
    """One paragraph, ready to be broken into lines."""

    face: Face
    words: tuple[Word, ...]
    printed: str
    is_leftward: bool = False
    """Has words written from right to left, so that its lines need ordering."""
    begins_left: bool = True


def text(value: str, weight: Weight, faces: Faces) -> tuple[Words, ...]:
    """One `Words` for each line of `value`; never empty."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", TAB).split("\n")
    return tuple(_words(line, faces[weight], faces) for line in lines)


def one_line(value: str, weight: Weight, faces: Faces) -> Words:
    """For titles and marks: its line ends are printed as spaces."""
    return text(re.sub(r"\s*[\r\n]+\s*", " ", value), weight, faces)[0]


def _words(line: str, face: Face, faces: Faces) -> Words:
    if not is_normalized("NFC", line):
        line = normalize("NFC", line)
    if face.covers.issuperset(line):
        return Words(face, tuple(line.split(" ")), line)
    drawn = _drawable(line, face, faces)
    words = tuple(_word(word, face, faces) for word in drawn.split(" "))
    leftward = bool(RIGHT_TO_LEFT.search(drawn))
    return Words(face, words, arabic.unshaped(drawn), leftward, not leftward or begins_left(drawn))


def _drawable(line: str, face: Face, faces: Faces) -> str:
    """`line` with nothing left in it that the faces cannot draw."""
    line = unseen.tags_in_words(unseen.without_style_choices(line))
    if arabic.ARABIC.search(line):
        line = UNASKED_NON_JOINER.sub(unseen.name_of(arabic.NON_JOINER), line)
        line = arabic.shaped(arabic.unshaped(line))
    standing = {
        ord(character): unseen.name_of(character)
        for character in set(line)
        if character not in face.covers and faces.standing_in(character) is None
    }
    return line.translate(standing) if standing else line


def _word(word: str, face: Face, faces: Faces) -> Word:
    if face.covers.issuperset(word):
        return word
    pieces: list[Piece] = []
    for character in word:
        own = _face_for(character, face, pieces, faces)
        if pieces and pieces[-1].face is own:
            pieces[-1] = Piece(own, pieces[-1].characters + character)
        else:
            pieces.append(Piece(own, character))
    return tuple(pieces)


def _face_for(character: str, face: Face, pieces: list[Piece], faces: Faces) -> Face:
    """The paragraph's own face if it can; a mark stays in the face of its letter if that can."""
    before = pieces[-1].face if pieces else face
    if character in face.covers:
        return face
    if category(character) == "Mn" and character in before.covers:
        return before
    return faces.standing_in(character) or face


def width_of(word: Word, face: Face) -> float:
    """In thousandths of the type size."""
    if isinstance(word, str):
        return face.width(word)
    return sum(piece.face.width(piece.characters) for piece in word)


def characters_of(word: Word, face: Face) -> list[Piece]:
    """`word` letter by letter, each with its face."""
    pieces = (Piece(face, word),) if isinstance(word, str) else word
    return [Piece(piece.face, character) for piece in pieces for character in piece.characters]


def joined(letters: list[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one face as one piece."""
    pieces: list[Piece] = []
    run: list[str] = []
    for i, (face, characters) in enumerate(letters):
        run.append(characters)
        if i + 1 == len(letters) or letters[i + 1].face is not face:
            pieces.append(Piece(face, "".join(run)))
            run = []
    return tuple(pieces)


def pieces_of(line: Line, words: Words) -> tuple[Piece, ...]:
    """A broken line as it is drawn, from left to right."""
    face = words.face
    plain = [word for word in line if isinstance(word, str)]
    if len(plain) == len(line) and not words.is_leftward:
        return (Piece(face, " ".join(plain)),)
    letters: list[Piece] = []
    for word in line:
        if letters:
            letters.append(Piece(face, " "))
        letters.extend(characters_of(word, face))
    return joined(_in_order(letters, words) if words.is_leftward else letters)


def _in_order(letters: list[Piece], words: Words) -> list[Piece]:
    order = visual_order([letter.characters for letter in letters], words.begins_left)
    return [
        Piece(letters[i].face, MIRRORED.get(letters[i].characters, letters[i].characters))
        if leftward
        else letters[i]
        for i, leftward in order
    ]
