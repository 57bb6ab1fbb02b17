"""What only a decoder can say of a picture: its size, how it looks, or why it cannot be shown."""

from dataclasses import dataclass
from typing import BinaryIO

from casework.evidence.decoder import MOST_BYTES, Decoder
from casework.evidence.problems import CannotShow


@dataclass(frozen=True)
class Sight:
    """Of one picture. `size` is width and height upright; None where it cannot be shown.

    `looks` is what `likeness.distance` compares; `problem` is the sentence why it is not shown.
    """

    size: tuple[int, int] | None
    looks: str = ""
    problem: str = ""


def sight_of(decoder: Decoder, file: BinaryIO) -> Sight:
    """Look at a picture in the decoder's child. Raises EvidenceDamaged."""
    content = file.read(MOST_BYTES + 1)
    try:
        return Sight(decoder.measure(content), decoder.looks(content))
    except CannotShow as problem:
        return Sight(None, problem=problem.sentence)
