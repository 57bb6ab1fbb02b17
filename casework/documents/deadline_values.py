"""Values of the deadlines of a case, and of the days until which its papers are held."""

from dataclasses import dataclass

from casework.documents.front_values import Fact


@dataclass(frozen=True)
class Deadline:
    """One clock: what was due when, how it was counted, and what happened to it, a line each."""

    title: str
    facts: tuple[Fact, ...]
    changes: tuple[str, ...] = ()
