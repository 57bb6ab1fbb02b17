"""Words of an exhibit that a machine read: how far it is, and reading them now."""

from PySide6.QtWidgets import QWidget

from casework.domain.ids import ExhibitId
from casework.errands.picture_words import read_exhibit, reader_here
from casework.queries.exhibits import ExhibitRow
from casework.queries.machine_reading import PART_MISSING, ReadingState, reading_state
from ui.host import Host
from ui.plain import counted
from ui.screens.case.exhibit_provenance import Ways
from ui.screens.case.exhibit_reading import is_closed
from ui.theme import DEMIBOLD
from ui.widgets.buttons import button
from ui.widgets.cards import Rule
from ui.widgets.labels import label, second_line

READ = "Read by machine, may be wrong. Searching finds them, and the viewer marks them."
NOT_YET = "Not read yet. They are read while nobody works."
MISSING = (
    "The part that reads pictures is not installed on this PC. Everything else works without it; "
    "Settings, About Casework, says how to add it."
)


def machine_words(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """Nothing where no words may be read."""
    if is_closed(one):
        return []
    state = ways.host.read(reading_state, one.id)
    if not state.can_be_read:
        return []
    rows: list[QWidget] = [Rule(), label("Words in it", weight=DEMIBOLD), second_line(said(state))]
    if not _is_done(state) and reader_here() and ways.may("read_exhibit"):
        rows.append(button("Read its words now", lambda: read_now(ways.host, one)))
    return rows


def said(state: ReadingState) -> str:
    """How far it is, in a sentence."""
    if state.outcome == "failed":
        return state.note
    if state.outcome == PART_MISSING or (not state.pages_read and not reader_here()):
        return MISSING
    if _is_done(state):
        return READ
    if state.pages_read:
        return f"{state.pages_read:,} of {counted(state.pages, 'page', 'pages')} read by machine."
    return NOT_YET


def read_now(host: Host, one: ExhibitRow) -> None:
    """Read every page of it, shown as work that can be stopped."""
    workspace, exhibit = host.workspace, ExhibitId(one.id)
    host.work(
        f"Reading the words of {one.label}",
        lambda progress: read_exhibit(workspace, exhibit, progress),
        lambda _count: None,
    )


def _is_done(state: ReadingState) -> bool:
    return state.outcome == "read" or 0 < state.pages <= state.pages_read
