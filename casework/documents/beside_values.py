"""Values of what ran beside the case: suspension, removal, holds, concerns, leaving."""

from dataclasses import dataclass

from casework.documents.front_values import Fact


@dataclass(frozen=True)
class BesideRecord:
    """One suspension, one request, one hold: its facts, then what was done in dated sentences."""

    title: str
    facts: tuple[Fact, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beside:
    """One kind of thing that ran beside the case; `note` is a sentence that stands above it."""

    title: str
    records: tuple[BesideRecord, ...]
    note: str = ""
