"""Values for parts of a paper that are lists of records: a heading, and each record's facts."""

from dataclasses import dataclass

from casework.documents.front_values import Fact


@dataclass(frozen=True)
class KeptRecord:
    """One record: what it is called, and what is known of it."""

    title: str
    facts: tuple[Fact, ...]
    mark: str = ""
    """Printed under its title: 'Privileged: not for disclosure'."""


@dataclass(frozen=True)
class RecordGroup:
    """Records of a kind; a group without any is left out."""

    title: str
    records: tuple[KeptRecord, ...]
