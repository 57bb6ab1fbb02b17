"""Where a rule comes from and how well that is known: every rule of `resources/` says so."""

from dataclasses import dataclass
from datetime import date

from casework.domain.clocks import Confidence
from casework.domain.staleness import is_stale
from casework.packs.reading import Table


@dataclass(frozen=True)
class Sourced:
    """The source of a rule, the day somebody looked, and how it was seen."""

    source: str
    checked: date
    confidence: Confidence

    def is_stale(self, today: date) -> bool:
        """Older than six months: shown with a banner, and never the ground for clearing a duty."""
        return is_stale(self.checked, today)


def read_sourced(table: Table, default: Sourced | None = None) -> Sourced:
    """`source`, `checked` and `confidence`; each falls back to that of the whole file."""
    source = table.text("source", default.source if default else None)
    inherits = default is not None and not table.has("checked")
    checked = default.checked if default is not None and inherits else table.day("checked")
    confidence = table.choice("confidence", Confidence, default.confidence if default else None)
    return Sourced(source, checked, confidence)
