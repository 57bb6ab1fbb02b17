"""What can be said of an exhibit beside its capture: its originals and copies, with ways there."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from casework.queries.provenance import LinkRow, Provenance
from ui.theme import DEMIBOLD
from ui.widgets.labels import label
from ui.widgets.links import Link

ORIGINAL_STAYS = "The original was not changed."


def copies(found: Provenance, go: Callable[[str], object]) -> list[QWidget]:
    """From which originals it was made, and what was made from it; each leads there."""
    rows: list[QWidget] = []
    if found.made_from:
        rows.append(label("Made from", weight=DEMIBOLD))
        rows += _links(found.made_from, go, ORIGINAL_STAYS)
    if found.copies:
        rows.append(label("Copies made of it", weight=DEMIBOLD))
        rows += _links(found.copies, go, "")
    return rows


def _links(rows: Sequence[LinkRow], go: Callable[[str], object], also: str) -> list[QWidget]:
    return [
        Link(f"{one.words} {also}".strip(), f"Show {one.label}", lambda one=one: go(one.exhibit_id))  # type: ignore[misc]
        for one in rows
    ]
