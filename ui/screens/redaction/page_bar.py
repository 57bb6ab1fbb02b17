"""Under the page that is redacted: which page it is, others, larger, smaller."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from ui.screens.redaction.desk import RedactionDesk
from ui.widgets.buttons import button
from ui.widgets.cards import Surface
from ui.widgets.labels import label


class PageBar(Surface):
    """`say` follows each page."""

    def __init__(self, desk: RedactionDesk, go: Callable[[int], object]) -> None:
        super().__init__("panel")
        self.words = label("")
        self.before = button("Page before", lambda: go(desk.number - 1))
        self.after = button("Next page", lambda: go(desk.number + 1))
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(8)
        box.addWidget(self.words)
        box.addStretch(1)
        for one in (
            self.before,
            self.after,
            button("Smaller", lambda: desk.zoom(-1), keys="−"),
            button("Larger", lambda: desk.zoom(1), keys="+"),
        ):
            box.addWidget(one)
        for one in (self.before, self.after):
            one.hide()

    def say(self, page: int, pages: int) -> None:
        """'Page 2 of 3'; buttons only where there is a page to go to."""
        self.words.say(f"Page {page + 1} of {pages}")
        self.before.setVisible(pages > 1)
        self.after.setVisible(pages > 1)
