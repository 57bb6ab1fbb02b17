"""Seeks words in all pages of an exhibit, page by page, and goes from one place to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from casework.domain.word_hits import word_hits
from casework.queries.viewing import WordsShown
from ui.viewer.pages import Pages
from ui.widgets.page_place import Box, MarkKind, PageMark

MOST_WORDS = 400_000
"""So many words are held; of a longer document the pages from there on are not searched."""


@dataclass(frozen=True)
class Hit:
    """A place where the words stand: its page, and its number among those of the page."""

    page: int
    number: int


class PageFinder(QObject):
    """`changed` when more was found or one stands elsewhere; `went` carries the page to show."""

    changed = Signal()
    went = Signal(int)

    def __init__(self, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._count = 0
        self._words: dict[int, WordsShown] = {}
        self._held = 0
        self._ranges: dict[int, list[range]] = {}
        self._hits: list[Hit] = []
        self._at: Hit | None = None
        self._asked: int | None = None
        self.sought = ""
        pages.words_arrived.connect(self._arrived)

    def set_pages(self, count: int) -> None:
        """How many pages there are."""
        self._count = count

    def seek(self, words: str, page: int) -> None:
        """Seek other words; the first place on `page` or after it is shown."""
        self.sought, self._at = words.strip(), None
        self._ranges.clear()
        self._hits = [hit for one in sorted(self._words) for hit in self._of(one)]
        if self.sought and self._hits:
            self._stand(next((one for one in self._hits if one.page >= page), self._hits[0]))
        self.changed.emit()
        self._go_on()

    def step(self, by: int) -> None:
        """The next place (1) or the one before (-1), round the end."""
        if not self._hits:
            return
        at = self._hits.index(self._at) if self._at in self._hits else -by
        self._stand(self._hits[(at + by) % len(self._hits)])
        self.changed.emit()

    def marks(self, page: int) -> list[PageMark]:
        """Boxes of what was found on a page."""
        found, made = self._words.get(page), []
        for hit in self._of(page) if found is not None else ():
            kind = MarkKind.CURRENT if hit == self._at else MarkKind.FOUND
            made += [PageMark(one, kind, self.sought) for one in self._boxes(hit)]
        return made

    def place_on(self, page: int) -> Box | None:
        """Where one stands, if it is on this page."""
        if self._at is None or self._at.page != page:
            return None
        return Box.around(*self._boxes(self._at))

    def said(self) -> str:
        """'3 of 17 places', with what is left to read and what a machine read."""
        if not self.sought:
            return ""
        count = len(self._hits)
        at = self._hits.index(self._at) + 1 if self._at in self._hits else 0
        found = f"{at:,} of {count:,}" if count else "Not found"
        left = self._next_page()
        if left is not None:
            return f"{found}. Reading page {left + 1:,} of {self._count:,}"
        if self._held >= MOST_WORDS and len(self._words) < self._count:
            found += f" in the first {len(self._words):,} pages"
        elif not any(one.words for one in self._words.values()):
            return "No words have been read here, so there are none to find"
        is_machine = any(one.is_machine_read and one.words for one in self._words.values())
        return f"{found}. Machine-read, may be wrong" if is_machine else found

    def is_machine_read(self, page: int) -> bool:
        """Whether the words of a page were read by a machine."""
        found = self._words.get(page)
        return found is not None and found.is_machine_read and bool(found.words)

    def drop(self) -> None:
        """No words are left here."""
        self._words.clear()
        self._ranges.clear()
        self._hits.clear()
        self.sought, self._at = "", None

    def _arrived(self, page: int, found: object) -> None:
        if page == self._asked:
            self._asked = None
        if not isinstance(found, WordsShown):
            return
        self._words[page] = found
        self._held += len(found.words)
        if self.sought:
            self._hits = sorted([*self._hits, *self._of(page)], key=lambda one: one.page)
            if self._at is None and self._hits:
                self._stand(self._hits[0])
            self.changed.emit()
            self._go_on()

    def _next_page(self) -> int | None:
        if self._held >= MOST_WORDS:
            return None
        return next((one for one in range(self._count) if one not in self._words), None)

    def _go_on(self) -> None:
        page = self._next_page()
        if self.sought and page is not None and self._asked is None:
            self._asked = page
            self._pages.want_words(page)

    def _of(self, page: int) -> list[Hit]:
        if page not in self._ranges:
            words = [one.text for one in self._words[page].words]
            self._ranges[page] = word_hits(words, self.sought)
        return [Hit(page, number) for number in range(len(self._ranges[page]))]

    def _boxes(self, hit: Hit) -> list[Box]:
        words = self._words[hit.page].words
        return [Box.around(words[at]) for at in self._ranges[hit.page][hit.number]]

    def _stand(self, hit: Hit) -> None:
        self._at = hit
        self.went.emit(hit.page)
