"""Breaking words into lines."""

from collections.abc import Iterator
from unicodedata import category

from casework.documents.text import (
    LONG,
    Line,
    Piece,
    Word,
    Words,
    characters_of,
    joined,
    width_of,
)

BREAK_AFTER = frozenset("/-_.,;:?&=+)]}")
LOOK_BACK = 16
"""How many letters of a line may be given up to break a long word at a sign."""


def broken(words: Words, size: float, width: float) -> list[Line]:
    """The lines of `words` in type of `size` on `width` points; at least one, perhaps empty."""
    limit = width * 1000 / size
    face, space = words.face, words.face.width(" ")
    lines: list[Line] = []
    line: Line = []
    used = -space
    for word in words.words:
        wide = width_of(word, face)
        if used + space + wide <= limit:
            line.append(word)
            used += space + wide
        elif wide > limit or letters_in(word) > LONG:
            *full, line = _with_long_word(line, word, limit - used - space, limit, words)
            lines.extend(full)
            used = line_width(line, words)
        else:
            lines.append(line)
            line, used = [word], wide
    lines.append(line)
    return lines


def line_width(line: Line, words: Words) -> float:
    """In thousandths of the type size."""
    spaces = words.face.width(" ") * (len(line) - 1)
    return spaces + sum(width_of(word, words.face) for word in line)


def letters_in(word: Word) -> int:
    return len(word) if isinstance(word, str) else sum(len(piece.characters) for piece in word)


def _with_long_word(line: Line, word: Word, room: float, limit: float, words: Words) -> list[Line]:
    """`line` filled up with the beginning of `word`, then as many lines as it asks for."""
    lines = [line]
    for chunk in _chunks(characters_of(word, words.face), room, limit):
        if chunk:
            lines[-1].append(_as_word(chunk, words))
        lines.append([])
    lines.pop()
    return lines if lines[0] else lines[1:]


def _as_word(letters: list[Piece], words: Words) -> Word:
    pieces = joined(letters)
    only_ours = len(pieces) == 1 and pieces[0].face is words.face
    return pieces[0].characters if only_ours else pieces


def _chunks(letters: list[Piece], room: float, limit: float) -> Iterator[list[Piece]]:
    """Parts of a word that fit `room`, then `limit`; the first may be empty."""
    start = 0
    while start < len(letters):
        end = _fitting(letters, start, room)
        if end < len(letters):
            end = _at_a_sign(letters, start, end)
        if end == start and room >= limit:
            end = start + 1
        yield letters[start:end]
        start, room = end, limit


def _fitting(letters: list[Piece], start: int, room: float) -> int:
    used, end = 0.0, start
    while end < len(letters):
        used += letters[end].face.width(letters[end].characters)
        if used > room:
            break
        end += 1
    return end


def _at_a_sign(letters: list[Piece], start: int, end: int) -> int:
    """`end`, or a little before it, after a sign; never between a letter and its mark."""
    for place in range(end, max(start, end - LOOK_BACK), -1):
        if letters[place - 1].characters in BREAK_AFTER:
            return place
    while end > start and category(letters[end].characters) == "Mn":
        end -= 1
    return end
