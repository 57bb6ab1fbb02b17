"""What a check of a store finds wrong, named as closely as can be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Damage:
    """`kind` is the part of the store (keys, database, links, audit, row, search, lay-out);
    `where` the page, slot, row or number; `sentence` is for people."""

    kind: str
    where: str
    sentence: str
