"""What an exhibit's file says of itself, beside its capture; and what it holds, to be taken out."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.ids import CaseId, ExhibitId
from casework.errands.file_readings import read_file, take_out
from casework.queries import readings as reads
from casework.queries.exhibits import ExhibitRow
from casework.queries.readings import MemberRow
from ui.host import Host
from ui.plain import counted
from ui.screens.case.exhibit_facts import file_size
from ui.screens.case.exhibit_provenance import Ways
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.theme import DEMIBOLD, look
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Rule
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import label, second_line

MOST = 14
WIDE = 96
BEING_READ = "What is in the file is being read."
NOT_READ = "What is in the file has not been read yet."
BEING_SEEN = "The picture is being measured and compared with the others."
NOT_SEEN = "The picture has not been measured or compared with the others yet."
IS_CUT = "There is more text in it than is kept for searching. The original holds all of it."


def said_by_the_file(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """Warnings first, then facts; nothing of what is held back."""
    if is_closed(one):
        return []
    found = one.reading
    rows: list[QWidget] = [Rule(), label("What the file says of itself", weight=DEMIBOLD)]
    is_read_here = ways.may("read_exhibit")
    if one.awaits_a_look:
        rows.append(second_line(BEING_SEEN if is_read_here else NOT_SEEN))
    if found is None:
        return [*rows, second_line(BEING_READ if is_read_here else NOT_READ)]
    if found.outcome:
        rows.append(Notice(found.outcome, Tone.AMBER))
    if found.warnings:
        rows.append(Notice("\n\n".join(found.warnings), Tone.AMBER))
    rows.append(FactList([Fact(*fact) for fact in found.facts[:MOST]], wide=WIDE))
    if len(found.facts) > MOST:
        more = counted(len(found.facts) - MOST, "more is", "more are")
        rows.append(second_line(f"{more} printed in the case file"))
    if found.is_cut:
        rows.append(second_line(IS_CUT))
    if found.members:
        rows += _holds(one, found.members, ways)
    return rows


def _holds(one: ExhibitRow, count: int, ways: Ways) -> list[QWidget]:
    words = counted(count, "file is in it", "files are in it")
    rows: list[QWidget] = [second_line(words)]
    if ways.may("take_out"):
        made = button("Take a file out", lambda: show_list(ways, one, made.window()))
        rows.append(made)
    return rows


def show_list(ways: Ways, one: ExhibitRow, window: QWidget) -> None:
    """Open the list of what an exhibit holds."""
    TakeOut(ways.host, ways.case_id, one, window).open()


class ReadingUp:
    """Reads what was never read, and measures a picture, when it is looked at; each once while a
    page is open."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._asked: set[str] = set()

    def look_at(self, one: ExhibitRow) -> None:
        """Read it on the worker; the page hears of it as of every change."""
        is_new = one.reading is None or one.awaits_a_look
        is_wanted = is_new and not is_closed(one) and one.id not in self._asked
        if not is_wanted or not self._host.may("read_exhibit"):
            return
        self._asked.add(one.id)
        workspace, exhibit = self._host.workspace, ExhibitId(one.id)
        self._host.quietly(
            lambda _progress: read_file(workspace, exhibit), _is_kept, self._host.on_failure
        )


def is_closed(one: ExhibitRow) -> bool:
    """Whether nothing of its file is read or shown."""
    return one.is_apart or one.is_not_to_be_seen or bool(one.damage)


def _is_kept(_nothing: object) -> None:
    """The change that keeping it makes tells the page."""


class TakeOut(Dialog):
    """Lists what an exhibit holds; Enter seals the chosen one as an exhibit of its own."""

    def __init__(self, host: Host, case_id: str, one: ExhibitRow, parent: QWidget) -> None:
        super().__init__(f"In {one.label}", parent, wide=560)
        self._host, self._case, self._one = host, CaseId(case_id), one
        self._rows: dict[str, MemberRow] = {}
        self._taken: dict[str, str] = {}
        self._before = {
            link.note: f"Is {link.label}" for link in one.provenance.copies if link.how == "part"
        }
        self.said = second_line("Opening the list")
        self.model = Lines(lambda ids: {key: self._line(key) for key in ids})
        self.list = ListView("What it holds", self.model, LineRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * 6)
        self.list.opened.connect(self._chosen)
        self.box.addWidget(self.said)
        self.box.addWidget(self.list, 1)
        self.add_button("Close", self.accept)
        self._ask(self._arrived, lambda: host.workspace.read(reads.members, one.id))

    def _ask(self, then: Callable[[object], object], what: Callable[[], object]) -> None:
        """On the worker; a dialog that was closed meanwhile hears nothing."""
        self._host.quietly(lambda _progress: what(), then, self._failed, near=self)

    def _arrived(self, found: object) -> None:
        rows: Sequence[MemberRow] = found if isinstance(found, tuple) else ()
        self._rows = {str(one.number): one for one in rows}
        self.said.say(
            "Choose with the arrow keys. Enter takes it out as an exhibit of its own. The original "
            "keeps it too."
        )
        self.model.show_ids(list(self._rows))
        self.list.enter_at_top()
        self.adjustSize()

    def _line(self, key: str) -> TwoLines:
        one = self._rows[key]
        detail = ", ".join(part for part in (one.kind, file_size(one.size), one.note) if part)
        return TwoLines(one.path, detail, self._taken.get(key) or self._before.get(one.path, ""))

    def _chosen(self, row: int) -> None:
        key = self.model.id_at(row)
        if key in self._taken:
            return
        self._say(key, "Taking it out")
        number, exhibit = self._rows[key].number, ExhibitId(self._one.id)
        workspace, case, on = self._host.workspace, self._case, self._host.today

        def take() -> object:
            return take_out(workspace, case, exhibit, number, on)

        self._ask(lambda _made: self._say(key, "Taken out"), take)

    def _say(self, key: str, words: str) -> None:
        self._taken[key] = words
        place = self.list.currentIndex()
        self.model.show_ids(list(self._rows))
        self.list.stand_at(place.row())

    def _failed(self, error: Exception) -> None:
        self._taken = {key: said for key, said in self._taken.items() if said == "Taken out"}
        self.model.show_ids(list(self._rows))
        self._host.on_failure(error)
