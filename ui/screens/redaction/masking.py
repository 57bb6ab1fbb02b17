"""What is masked, as it is being worked on: every change can be undone and done again."""

from dataclasses import replace

from casework.domain.redaction import NOTHING, Mark, Redaction

NONE = -1


class Masking:
    """`now` is what is masked; `chosen` the number of the box one stands at, or NONE."""

    def __init__(self, masked: Redaction = NOTHING) -> None:
        self.now = masked
        self.chosen = NONE
        self._before: list[Redaction] = []
        self._after: list[Redaction] = []

    @property
    def mark(self) -> Mark | None:
        """The box one stands at."""
        return self.now.marks[self.chosen] if self.chosen != NONE else None

    def of_page(self, page: int) -> list[tuple[int, Mark]]:
        """The boxes of a page with their numbers."""
        return [(n, one) for n, one in enumerate(self.now.marks) if one.page == page]

    def add(self, *marks: Mark, words: tuple[str, ...] = ()) -> None:
        """More boxes, and words that must be gone; one stands at the last of them."""
        found = tuple(one for one in marks if one not in self.now.marks)
        gone = tuple(dict.fromkeys((*self.now.words, *words)))
        stays = tuple(one for one in self.now.may_stay if one not in words)
        self._change(replace(self.now, marks=(*self.now.marks, *found), words=gone, may_stay=stays))
        if found:
            self.chosen = len(self.now.marks) - 1

    def put(self, mark: Mark) -> None:
        """Another in the place of the box one stands at."""
        if self.chosen != NONE and mark != self.mark:
            marks = list(self.now.marks)
            marks[self.chosen] = mark
            self._change(replace(self.now, marks=tuple(marks)))

    def take_away(self) -> None:
        """Without the box one stands at; the words that it masked must still be gone."""
        if self.chosen != NONE:
            marks = tuple(one for n, one in enumerate(self.now.marks) if n != self.chosen)
            self.chosen = NONE
            self._change(replace(self.now, marks=marks))

    def forget(self, word: str) -> None:
        """A word need not be gone."""
        words = tuple(one for one in self.now.words if one != word)
        stays = tuple(one for one in self.now.may_stay if one != word)
        self._change(replace(self.now, words=words, may_stay=stays))

    def let_stay(self, word: str) -> None:
        """A word may stand where it is not masked."""
        words = tuple(one for one in self.now.words if one != word)
        stays = tuple(dict.fromkeys((*self.now.may_stay, word)))
        self._change(replace(self.now, words=words, may_stay=stays))

    def step(self, by: int) -> Mark | None:
        """Stand at the next box or the one before, in the order of the pages."""
        order = sorted(
            range(len(self.now.marks)),
            key=lambda n: (self.now.marks[n].page, self.now.marks[n].y0, self.now.marks[n].x0),
        )
        if not order:
            return None
        at = order.index(self.chosen) if self.chosen in order else -1 if by > 0 else 0
        self.chosen = order[(at + by) % len(order)]
        return self.mark

    def undo(self) -> bool:
        """As it was before the last change."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """As it was before the last `undo`."""
        return self._go(self._after, self._before)

    def _go(self, source: list[Redaction], other: list[Redaction]) -> bool:
        if not source:
            return False
        other.append(self.now)
        self.now = source.pop()
        self.chosen = NONE
        return True

    def _change(self, new: Redaction) -> None:
        if new != self.now:
            self._before.append(self.now)
            self._after.clear()
            self.now = new
            self.chosen = min(self.chosen, len(new.marks) - 1)
