"""Case references: HR-2026-00042."""

import re
from dataclasses import dataclass
from typing import Final

from casework.domain.errors import BadEntry
from casework.domain.refusals import dates as refusals
from casework.domain.search_text import fold

_PREFIX: Final = re.compile(r"[A-Z0-9]{1,8}")
_REFERENCE: Final = re.compile(r"([a-z0-9]{1,8})[-/ ]?(\d{4})[-/ ](\d{1,7})")


@dataclass(frozen=True)
class CaseReference:
    """A reference taken apart; `str()` puts it together again."""

    prefix: str
    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.prefix}-{self.year:04d}-{self.number:05d}"


def case_reference(prefix: str, year: int, number: int) -> str:
    """HR, 2026, 42 -> HR-2026-00042; raises `BadEntry` for a prefix that is not plain."""
    tidy = prefix.strip().upper()
    if not _PREFIX.fullmatch(tidy):
        raise BadEntry(refusals.REFERENCE_PREFIX, where="prefix")
    if number < 1:
        raise ValueError(number)
    return str(CaseReference(tidy, year, number))


def parse_reference(text: str, *, where: str = "") -> CaseReference:
    """Read a reference however it was typed (hr 2026/42); raises `BadEntry`."""
    found = _REFERENCE.fullmatch(" ".join(fold(text[:40]).split()))
    if found is None or int(found[3]) == 0:
        raise BadEntry(refusals.REFERENCE_NOT_READ, where=where, entry=text[:40].strip())
    return CaseReference(found[1].upper(), int(found[2]), int(found[3]))
