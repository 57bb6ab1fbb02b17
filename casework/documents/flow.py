"""Blocks one after another down the pages, with nothing left alone at the foot of one."""

from collections.abc import Callable

from casework.documents.measures import BOTTOM, LEFT, MEASURE, TOP
from casework.documents.prose import SLACK, Block
from casework.documents.sheet import Sheet


class Flow:
    """Where the next block goes. `turn` takes each finished page."""

    def __init__(self, turn: Callable[[Sheet], None], bottom: float = BOTTOM) -> None:
        """`bottom` is that of the first page; the others end where pages end."""
        self._turn, self._bottom = turn, bottom
        self._held: list[Block] = []
        self._after = 0.0
        self.sheet = Sheet()
        self.top = TOP

    @property
    def room(self) -> float:
        return self.top - self._bottom

    def add(self, block: Block) -> None:
        """Sets `block`; one that keeps with the next waits for it."""
        self._held.append(block)
        if not block.keeps:
            self._set_held()

    def new_page(self) -> None:
        """Begins a page, unless nothing is on this one yet."""
        self._set_held()
        if self.sheet.marks:
            self._turn(self.sheet)
            self.sheet, self._bottom = Sheet(), BOTTOM
        self.top, self._after = TOP, 0.0

    def down_to(self, top: float) -> None:
        """Goes down to `top`, unless what stands above it already reaches lower."""
        if top < self.top:
            self.top, self._after = top, 0.0

    def _set_held(self) -> None:
        held, self._held = self._held, []
        if held and self._needed(held) > self.room + SLACK and self.sheet.marks:
            self.new_page()
        for block in held:
            self._set(block)

    def _needed(self, blocks: list[Block]) -> float:
        total, after = 0.0, self._after
        for block in blocks:
            total += self._gap(block, after)
            total += block.height(MEASURE) if block is not blocks[-1] else block.least(MEASURE)
            after = block.after
        return total

    def _gap(self, block: Block, after: float) -> float:
        return max(block.before, after) if self.sheet.marks else 0.0

    def _set(self, block: Block) -> None:
        while True:
            gap = self._gap(block, self._after)
            if block.least(MEASURE) <= self.room - gap + SLACK or not self.sheet.marks:
                used = block.set(self.sheet, LEFT, self.top - gap, MEASURE, self.room - gap)
                self.top -= gap + used
            self._after = block.after
            if block.is_done():
                return
            self.new_page()
