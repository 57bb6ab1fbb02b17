"""What can be made of what the viewer shows, as choices of a menu."""

from collections.abc import Callable

from ui.viewer.making_copies import MakingCopies
from ui.viewer.side_by_side import SideBySide
from ui.viewer.sides import Sides
from ui.widgets.menus import Choice


def makings(
    sides: Sides, beside: SideBySide, copies: MakingCopies, draw: Callable[[], object]
) -> list[Choice]:
    """None for whoever may not make exhibits, or while nothing is shown."""
    left = sides.left
    if not (copies.may_make and left.is_shown):
        return []
    typed = Choice("Type out what it says", lambda: beside.type_out(copies))
    if not left.has_pages or left.is_text:
        return [typed]
    sheets = left.sheets
    found = [Choice("Choose a part of the page", draw)]
    if quarters := sheets.view.quarters:
        found.append(
            Choice("Keep the page as it is turned", lambda: copies.turned(sheets.page, quarters))
        )
    return [
        *found,
        Choice("Mark up a copy of the page", lambda: beside.mark_up(copies, draw)),
        typed,
    ]
