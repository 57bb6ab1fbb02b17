"""The pages of an exhibit: one large, a list of all beside it, a line that says where one is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.queries.exhibits import ExhibitRow
from ui.tokens import Tone
from ui.viewer.page_finder import PageFinder
from ui.viewer.page_list import PageList
from ui.viewer.pages import Pages
from ui.widgets.labels import label, second_line
from ui.widgets.page_place import PageMark
from ui.widgets.page_view import PageView
from ui.widgets.zoom_area import Fit, ShownPage

PAPER = 1123
"""The longer side of A4 at 96 to the inch: how large a page of a document is at 100 %."""
TALL, TALLEST = 1.5, 8.0
"""Height over width of a picture that opens as wide as there is room."""
MACHINE = "Machine-read, may be wrong."
TURNS = ("", "turned right", "upside down", "turned left")
ONE = QSize(1, 1)
WHOLE = 7_000
"""More pixels than are sent for one page."""


class PagesPane(QWidget):
    """`show_pages` once the exhibit is open. Letters that zoom and turn are the page view's own."""

    came = Signal()
    """A page is shown."""

    def __init__(self, one: ExhibitRow, pages: Pages) -> None:
        super().__init__()
        self.one, self.pages = one, pages
        self.page, self.count, self.shown = 0, 0, -1
        self.note = ""
        """Said at the end of the line below."""
        self.own_marks: tuple[tuple[int, PageMark], ...] = ()
        """Marks of a copy that is being marked up, each with its page."""
        self._asked = 0
        self.finder = PageFinder(pages, self)
        self.view = PageView(f"Page of {one.label}")
        self.trouble = label("", tone=Tone.RED, wrap=True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble.hide()
        self.list = PageList()
        self.list.hide()
        self.where = second_line("")
        self._build()
        self._listen()

    def first_side(self) -> int:
        """The longest side, in pixels of the screen, at which the first page is sharp.

        A picture of which nobody knows yet how large it is, is asked for whole.
        """
        room, one = self.view.maximumViewportSize(), self.one
        side = room.height()
        if one.is_picture and one.width and one.height:
            fit = min(room.width() / one.width, 1.0)
            if not _is_tall(one.width, one.height):
                fit = min(fit, room.height() / one.height)
            side = round(max(one.width, one.height) * fit)
        whole = WHOLE if one.awaits_a_look else 64
        self._asked = max(whole, round(side * self.devicePixelRatioF()))
        return self._asked

    def show_pages(self, count: int) -> None:
        """So many pages; the first is on its way."""
        self.count = count
        self.finder.set_pages(count)
        self.list.rows.show_pages(count)
        self.list.setVisible(count > 1)
        self.list.stand_at(0)

    def go(self, page: int) -> None:
        """Show another page."""
        if page != self.page and 0 <= page < self.count:
            shown = self.view.sheet.placement.upright()
            side = max(shown.width(), shown.height(), 64) * self.devicePixelRatioF()
            self.page, self._asked = page, round(side)
            self.list.stand_at(page)
            self.pages.want(page, self._asked)

    def fail(self, page: int, sentence: str) -> None:
        """A page cannot be shown: it says why, and the others can still be gone to."""
        if page == self.page and self.shown != page:
            self.shown = -1
            self.view.drop()
            self.trouble.say(sentence)
            self.trouble.show()
            self.say()

    def drop(self) -> None:
        """No page is left here."""
        self.finder.drop()
        self.view.drop()
        self.list.rows.show_pages(0)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.list)
        page = QVBoxLayout()
        page.addWidget(self.trouble)
        page.addWidget(self.view, 1)
        row.addLayout(page, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row, 1)
        box.addWidget(self.where)

    def _listen(self) -> None:
        self.pages.arrived.connect(self._arrived)
        self.pages.small_arrived.connect(self.list.rows.set_picture)
        asked = self.list.rows.picture_wanted
        asked.connect(self.pages.want_small, Qt.ConnectionType.QueuedConnection)
        self.list.went.connect(self.go)
        self.view.sharper_wanted.connect(self._sharper)
        self.view.step_wanted.connect(lambda by: self.go(self.page + by))
        self.view.placed.connect(self.say)
        self.finder.went.connect(self.go)
        self.finder.changed.connect(self.mark)

    def _arrived(self, page: int, picture: QImage) -> None:
        if page != self.page:
            return
        self.trouble.hide()
        if self.shown == page:
            self.view.show_sharper(picture)
        else:
            if self.shown < 0 and self.one.is_picture:
                is_tall = _is_tall(picture.width(), picture.height())
                self.view.fit = Fit.WIDTH if is_tall else self.view.fit
            self.shown = page
            self.view.show_page(self._page(picture))
            self.mark()
        self.came.emit()

    def mark(self) -> None:
        """Mark what was found on this page; where one stands comes to sight."""
        if self.shown != self.page:
            return
        own = [mark for page, mark in self.own_marks if page == self.page]
        self.view.mark([*self.finder.marks(self.page), *own])
        at = self.finder.place_on(self.page)
        if at is not None:
            self.view.bring_to_sight(at)
        self.say()

    def _page(self, picture: QImage) -> ShownPage:
        one = self.one
        if one.is_picture:
            size = f", {one.width} by {one.height}" if one.width else ""
            words = f"{one.title}. {one.kind}{size}"
            natural = picture.size() if one.awaits_a_look else QSize(one.width, one.height)
            return ShownPage(picture, natural.expandedTo(ONE), words)
        natural = picture.size().scaled(PAPER, PAPER, Qt.AspectRatioMode.KeepAspectRatio)
        words = f"{one.title}. {one.kind}, page {self.page + 1} of {self.count}"
        return ShownPage(picture, natural.expandedTo(ONE), words, grows=True)

    def _sharper(self, side: int) -> None:
        """Ask for more pixels, once for each step: a page has only so many."""
        if side > self._asked or self.shown != self.page:
            self._asked = side
            self.pages.want(self.page, side)

    def say(self) -> None:
        """Tell page, size and turn below it."""
        parts = [f"Page {self.page + 1:,} of {self.count:,}"] if self.count > 1 else []
        parts.append(f"{self.view.percent} %")
        if turned := TURNS[self.view.quarters]:
            parts.append(f"{turned}, for looking only")
        if self.finder.sought and self.finder.is_machine_read(self.page):
            parts.append(MACHINE.rstrip("."))
        if self.note:
            parts.append(self.note)
        self.where.say(" · ".join(parts))


def _is_tall(width: int, height: int) -> bool:
    """A screenshot of a telephone: read from the top, and not looked at as a whole."""
    return TALL * width <= height <= TALLEST * width
