"""The pages of one exhibit: decoded on the worker when they are looked at, and few of them kept."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from casework.domain.ids import ExhibitId
from casework.domain.progress import Cancelled, Progress
from casework.errands.viewing import Opened, open_exhibit
from casework.queries.viewing import WordsShown, page_picture, words_shown
from ui.host import Host
from ui.pictures import image

KEPT_BYTES = 96_000_000
"""Of pages that were looked at before; the page that is shown comes on top."""
SMALL_SIDE, SMALL_KEPT = 240, 300
"""Small pictures for the page list: their longest side, and how many are kept."""


class Kept:
    """Pictures by page: the ones used last, up to a number of bytes."""

    def __init__(self, most_bytes: int, most: int) -> None:
        self._most_bytes, self._most = most_bytes, most
        self._found: OrderedDict[int, QImage] = OrderedDict()

    def get(self, page: int) -> QImage | None:
        """The picture of a page, if it is here."""
        if page in self._found:
            self._found.move_to_end(page)
        return self._found.get(page)

    def put(self, page: int, picture: QImage) -> None:
        """Keep a picture; the one that was not used longest goes."""
        self._found[page] = picture
        self._found.move_to_end(page)
        while len(self._found) > 1 and (
            len(self._found) > self._most or self.size() > self._most_bytes
        ):
            self._found.popitem(last=False)

    def size(self) -> int:
        """Bytes that are held."""
        return sum(one.sizeInBytes() for one in self._found.values())

    def clear(self) -> None:
        """Nothing is held any more."""
        self._found.clear()


class Pages(QObject):
    """`open` first. Of the pages asked for only the newest is decoded; small ones come one by one.

    When it is dropped, a decoder that still works on this exhibit is stopped.
    """

    opened = Signal(object)
    """An `Opened`; its first page is in `arrived` already."""
    arrived = Signal(int, QImage)
    small_arrived = Signal(int, QImage)
    words_arrived = Signal(int, object)
    failed = Signal(int, Exception)
    """A page, or -1 where the exhibit cannot be opened at all."""

    def __init__(self, host: Host, exhibit: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host, self._exhibit = host, ExhibitId(exhibit)
        self._large = Kept(KEPT_BYTES, 64)
        self._small = Kept(KEPT_BYTES, SMALL_KEPT)
        self._wanted: tuple[int, int] | None = None
        self._queue: list[int] = []
        self._is_small_asked = self._is_dropped = self._is_at_work = False

    def open(self, longest_side: int, beside: str = "") -> None:
        """Open the exhibit; the look is kept in its custody."""
        workspace = self._host.workspace
        self.ask(
            lambda: open_exhibit(
                workspace,
                self._exhibit,
                longest_side=longest_side,
                beside=beside,
                progress=self._go_on,
            ),
            self._opened,
            partial(self.failed.emit, -1),
        )

    def want(self, page: int, longest_side: int) -> None:
        """A page at a size; what was kept comes at once, and again when it is sharper."""
        kept = self._large.get(page)
        if kept is not None:
            self.arrived.emit(page, kept)
            if max(kept.width(), kept.height()) >= longest_side:
                return
        wanted = self._wanted = (page, longest_side)
        read = self._host.workspace.read

        def work() -> object:
            if self._wanted != wanted:
                return None
            return read(page_picture, self._exhibit, page, longest_side=longest_side)

        self.ask(work, partial(self._come, page), partial(self.failed.emit, page))

    def want_small(self, page: int) -> None:
        """A small picture of a page for the list; the ones asked for last come first."""
        kept = self._small.get(page)
        if kept is not None:
            self.small_arrived.emit(page, kept)
        elif page not in self._queue:
            self._queue = [*self._queue[-SMALL_KEPT:], page]
            self._next_small()

    def want_words(self, page: int) -> None:
        """The words of a page with their places; none where they cannot be read."""
        read = self._host.workspace.read
        self.ask(
            lambda: read(words_shown, self._exhibit, page),
            partial(self.words_arrived.emit, page),
            lambda _error: self.words_arrived.emit(page, WordsShown(())),
        )

    def drop(self) -> None:
        """No page is left here, and nothing more arrives."""
        self._is_dropped = True
        self._wanted = None
        self._queue.clear()
        self._large.clear()
        self._small.clear()
        if self._is_at_work and not self._host.workspace.is_locked:
            self._host.workspace.parts.decoder.close()
            self._host.workspace.parts.reader.close()

    def _go_on(self, _done: int, _total: int) -> None:
        if self._is_dropped:
            raise Cancelled

    def _opened(self, found: object) -> None:
        if isinstance(found, Opened):
            if found.picture is not None:
                self._large.put(0, image(found.picture))
            self.opened.emit(found)
            if (first := self._large.get(0)) is not None:
                self.arrived.emit(0, first)

    def _come(self, page: int, found: object) -> None:
        if found is not None:
            picture = image(found)  # type: ignore[arg-type]
            self._large.put(page, picture)
            self.arrived.emit(page, picture)

    def _next_small(self) -> None:
        if self._is_small_asked or not self._queue:
            return
        self._is_small_asked = True
        page, read = self._queue.pop(), self._host.workspace.read
        self.ask(
            lambda: read(page_picture, self._exhibit, page, longest_side=SMALL_SIDE),
            partial(self._small_come, page),
            partial(self._small_come, page),
        )

    def _small_come(self, page: int, found: object) -> None:
        self._is_small_asked = False
        if not isinstance(found, Exception):
            picture = image(found)  # type: ignore[arg-type]
            self._small.put(page, picture)
            self.small_arrived.emit(page, picture)
        self._next_small()

    def ask(
        self,
        work: Callable[[], object],
        then: Callable[[object], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work` on the worker; once dropped, nobody hears of it."""

        def told(hear: Callable[..., object], answer: object) -> None:
            if not self._is_dropped:
                hear(answer)

        def working(_progress: Progress) -> object:
            if self._is_dropped:
                return None
            self._is_at_work = True
            try:
                return work()
            finally:
                self._is_at_work = False

        self._host.quietly(working, partial(told, then), partial(told, failed))
