"""Reading a paper back: what extraction gives, without headers and footers and without spaces."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from casework.documents.case_file import write_case_file
from casework.documents.case_file_values import CaseFile
from casework.documents.faces import Faces, Weight
from casework.documents.measures import BOTTOM, TOP
from casework.documents.text import text

FONTS = Path(__file__).parents[2] / "resources/fonts"
SPACE = re.compile(r"\s+")


def made(values: CaseFile) -> bytes:
    out = BytesIO()
    write_case_file(values, out, FONTS)
    return out.getvalue()


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf), strict=True)


def bodies(pdf: bytes) -> list[str]:
    """The text of each page between its header and its footer, as extracted."""
    found = []
    for page in reader(pdf).pages:
        parts: list[str] = []

        def keep(
            words: str,
            _cm: object,
            tm: list[float],
            _font: object,
            _size: float,
            to: list[str] = parts,
        ) -> None:
            if BOTTOM - 4 < tm[5] < TOP + 10:
                to.append(words)

        page.extract_text(visitor_text=keep)
        found.append("".join(parts))
    return found


def spaceless(words: str) -> str:
    return SPACE.sub("", words)


def body(pdf: bytes) -> str:
    """The whole paper in one string without spaces: lines and pages break where they like."""
    return spaceless("".join(bodies(pdf)))


def printed(value: str, faces: Faces) -> list[str]:
    """What must be extracted for `value`, line by line, without spaces."""
    lines = text(value, Weight.REGULAR, faces)
    return [spaceless(words.printed) for words in lines if words.printed.strip()]


def strings(value: object) -> Iterator[str]:
    """Every string in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def as_pages(pdf: bytes) -> str:
    """The whole paper as lines of text, page after page, for people to compare."""
    pages = [page.extract_text() for page in reader(pdf).pages]
    lines = [
        line.rstrip()
        for i, page in enumerate(pages, 1)
        for line in (f"=== {i}", *page.splitlines())
    ]
    return "\n".join(lines) + "\n"
