"""What is made from the viewer: a saved copy, a part or a turned page sealed, a transcript."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from casework.desk import roles_of
from casework.domain.cuts import Cut
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.markings import Marking
from casework.errands.saving import SavedCopy, copy_name, save_copy
from casework.errands.viewing import cut_copy, marked_copy
from casework.queries.exhibits import ExhibitRow, exhibits
from casework.services.copying import transcribe
from ui import ask
from ui.host import Host
from ui.viewer.copy_dialog import CopyDialog
from ui.widgets.page_place import Box

MARKED = "It says of itself that it came from outside, so that Office opens it protected."
NOT_MARKED = "This disk keeps no mark that it came from outside: open it with care."
STAYS = "It becomes an exhibit of its own, linked to {label}. The original is not changed."


class MakingCopies:
    """For one exhibit; questions are asked over `parent`, `made` is told what there is now."""

    def __init__(self, host: Host, case_id: str, one: ExhibitRow, parent: QWidget) -> None:
        self._host, self._case, self._one = host, CaseId(case_id), one
        self._parent = parent
        self.made: Callable[[str], object] = lambda _words: None

    @property
    def may_save(self) -> bool:
        """Whether this person may take a copy out of the store."""
        return bool(self._host.user.acts_as & roles_of(save_copy))

    @property
    def may_make(self) -> bool:
        """Whether this person may make exhibits."""
        return self._host.may("keep_cut")

    def save(self) -> None:
        """Ask why, then where, then write it on the worker."""
        CopyDialog(self._one, self._parent, self._ask_where).open()

    def cut(self, page: int, box: Box) -> None:
        """Ask whether to make an exhibit of a part of a page."""
        self._offer(Cut(box.x0, box.y0, box.x1, box.y1), page, "this part")

    def turned(self, page: int, quarters: int) -> None:
        """Ask whether to keep a page as it is turned now."""
        self._offer(Cut(quarters=quarters), page, "the page as it is turned now")

    def marked(self, page: int, marks: tuple[Marking, ...], then: Callable[[], object]) -> None:
        """Keep a page with marks on it; `then` once it is an exhibit."""
        workspace, case, exhibit = self._host.workspace, self._case, ExhibitId(self._one.id)
        on = self._host.today

        def done(made: ExhibitId) -> None:
            then()
            self._tell(made)

        self._host.quietly(
            lambda _progress: marked_copy(workspace, case, exhibit, marks, page=page, on=on),
            done,
            self._refused,
            near=self._parent,
        )

    def typed(self, text: str, then: Callable[[], object]) -> None:
        """Keep what was typed; `then` once it is an exhibit."""
        run, case, exhibit = self._host.workspace.run, self._case, ExhibitId(self._one.id)
        on = self._host.today

        def done(made: ExhibitId) -> None:
            then()
            self._tell(made)

        self._host.quietly(
            lambda _progress: run(transcribe, case, exhibit=exhibit, text=text, on=on),
            done,
            self._refused,
            near=self._parent,
        )

    def _offer(self, cut: Cut, page: int, what: str) -> None:
        ask.whether(
            self._parent,
            f"Make an exhibit of {what}?",
            partial(self._make, cut, page),
            yes="Make the exhibit",
            detail=STAYS.format(label=self._one.label),
        )

    def _make(self, cut: Cut, page: int) -> None:
        workspace, case, exhibit = self._host.workspace, self._case, ExhibitId(self._one.id)
        on = self._host.today
        self._host.quietly(
            lambda _progress: cut_copy(workspace, case, exhibit, cut, page=page, on=on),
            self._tell,
            self._refused,
            near=self._parent,
        )

    def _tell(self, made: ExhibitId) -> None:
        rows = self._host.read(exhibits, self._case)
        label = next((one.label for one in rows if one.id == made), "An exhibit")
        self.made(f"{label} was made from {self._one.label}.")

    def _ask_where(self, reason: str, to_whom: str) -> None:
        name = self._host.read(copy_name, self._one.id)
        out = ask.where_to_save(self._parent, "Save a copy", name, "All files (*)")
        if out is not None:
            self.save_to(out, reason, to_whom)

    def save_to(self, out: Path, reason: str, to_whom: str = "") -> None:
        """Write a copy to `out` on the worker, and say how it went."""
        run, exhibit = self._host.workspace.run, ExhibitId(self._one.id)
        self._host.quietly(
            lambda _progress: run(save_copy, exhibit, out=out, reason=reason, to_whom=to_whom),
            self._saved,
            self._refused,
            near=self._parent,
        )

    def _saved(self, found: SavedCopy) -> None:
        said = MARKED if found.is_marked else NOT_MARKED
        detail = f"It is called {found.name}. {said} Its SHA-256 is {found.sha256}."
        ask.tell(self._parent, detail, title="The copy is saved", close="Close")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, CaseworkError):
            ask.tell(self._parent, error)
        else:
            self._host.on_failure(error)
