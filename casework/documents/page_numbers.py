"""Page numbers that are known only when the last page is drawn."""

import re
from collections.abc import Mapping

from casework.documents.faces import Face

WAITING = re.compile(
    rb"^%page <([0-9A-F]*)> (left|right) (\S+) (\S+) (\S+) (\S+) (\S+ \S+ \S+)$", re.MULTILINE
)
"""As `Sheet.show_page_of` leaves them. A line of marks never begins so: text stands in brackets,
and line ends in it are escaped."""


def filled_in(marks: bytes, numbers: Mapping[str, int], faces: Mapping[str, Face]) -> bytes:
    """`marks` with every waiting page number set in type."""

    def set_number(found: re.Match[bytes]) -> bytes:
        to, side, x, y, key, size, colour = found.groups()
        face = faces[key.decode()]
        number = str(numbers[bytes.fromhex(to.decode()).decode("utf-8")])
        left = float(x)
        if side == b"right":
            left -= face.width(number) * float(size) / 1000
        return number_marks(face, number, left, float(y), float(size), colour)

    return WAITING.sub(set_number, marks)


def number_marks(face: Face, number: str, x: float, y: float, size: float, colour: bytes) -> bytes:
    """Our own digits and words; their codes hold no brackets."""
    return b"BT %b rg /%b %g Tf %.2f %.2f Td <%b> Tj ET" % (
        colour,
        face.key.encode(),
        size,
        x,
        y,
        face.encode(number).hex().encode(),
    )
