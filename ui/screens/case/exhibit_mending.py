"""Looks for a good copy of a damaged exhibit in the backups, and puts it back once asked to."""

from PySide6.QtWidgets import QWidget

from casework.domain.progress import Progress
from casework.domain.refusals.provenance import NO_GOOD_COPY
from casework.errands.vault_watch import GoodCopy, good_copy, put_back
from ui import ask
from ui.host import Host

ASIDE = "The damaged file is kept aside, and both are in its custody."


class Mending:
    """For one page of evidence; the long parts run on the worker."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        self._host, self._parent = host, parent

    def look(self, exhibit_id: str, label: str) -> None:
        """Say which backup holds a good copy of an exhibit, and offer to put it back."""
        workspace = self._host.workspace

        def search(_progress: Progress) -> GoodCopy | None:
            return good_copy(workspace, exhibit_id)

        def found(copy: GoodCopy | None) -> None:
            self._offer(exhibit_id, label, copy)

        self._host.work("Looking for a good copy", search, found, near=self._parent)

    def _offer(self, exhibit_id: str, label: str, copy: GoodCopy | None) -> None:
        if copy is None:
            ask.tell(self._parent, NO_GOOD_COPY.sentence, title=f"No good copy of {label}")
            return
        detail = f"{copy.words} {ASIDE}"
        ask.whether(
            self._parent,
            f"Put {label} back?",
            lambda: self._put_back(exhibit_id, label),
            yes="Put it back",
            detail=detail,
        )

    def _put_back(self, exhibit_id: str, label: str) -> None:
        workspace = self._host.workspace

        def work(_progress: Progress) -> GoodCopy:
            return put_back(workspace, exhibit_id)

        def done(_copy: GoodCopy) -> None:
            ask.tell(self._parent, f"{label} is as it was sealed. {ASIDE}", title="It is put back")

        self._host.work("Putting the good copy back", work, done, near=self._parent)
