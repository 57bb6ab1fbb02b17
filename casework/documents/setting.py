"""Values set in type: from strings and references to paragraphs, cells and grids of facts."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from casework.documents.case_file_values import Fact, Reference
from casework.documents.faces import Faces, Weight
from casework.documents.line_ends import unwrapped
from casework.documents.lines import line_width
from casework.documents.measures import CELL, CELL_HEAD, ITEM, QUIET, Style
from casework.documents.prose import Lead, Pointer, Prose, Stack
from casework.documents.table import OPEN, Row, Ruling, Table
from casework.documents.text import Words, one_line, text

STAND_IN = "000"
"""Keeps room in a line for a page number that is not known yet."""
LEAD_GAP = 8.0


class Setting:
    """Type for one paper. `anchors` are the places that this paper will have."""

    def __init__(self, faces: Faces, anchors: Set[str]) -> None:
        self._faces, self._anchors = faces, anchors

    def line(self, value: str, weight: Weight = Weight.REGULAR) -> Words:
        return one_line(value, weight, self._faces)

    def width(self, words: Words, style: Style) -> float:
        """Of words on one line, in points."""
        return line_width(list(words.words), words) * style.size / 1000

    def paragraphs(self, value: str, style: Style) -> list[Prose]:
        """One for each paragraph of a narrative."""
        return self.lines(unwrapped(value), style)

    def lines(self, value: str, style: Style) -> list[Prose]:
        """One for each line of `value` that says something."""
        lines = text(value, style.weight, self._faces)
        return [Prose(words, style) for words in lines if words.printed.strip()]

    def one(self, value: str, style: Style, *, keeps: bool = False) -> Prose:
        return Prose(self.line(value, style.weight), style, keeps=keeps)

    def lead(self, number: str, style: Style, column: float) -> Lead:
        """A quiet number in a column of that width, or of its own if it is wider."""
        own = replace(style, weight=Weight.REGULAR, colour=QUIET)
        words = self.line(number)
        return Lead(words, own, max(column, self.width(words, own) + LEAD_GAP / 2))

    def reference(self, value: Reference, style: Style, *, shows_page: bool = True) -> Prose:
        """Its words; if this paper has the place, a link and ', page N'."""
        if value.to not in self._anchors:
            return self.one(value.words, style)
        words = f"{value.words}, page {STAND_IN}" if shows_page else value.words
        return Prose(self.line(words, style.weight), style, pointer=Pointer(value.to, shows_page))

    def page_of(self, to: str, style: Style) -> Prose:
        """The bare page number of `to`, as a link."""
        if to not in self._anchors:
            return self.one("", style)
        return Prose(self.line(STAND_IN, style.weight), style, pointer=Pointer(to, True))

    def cell(self, value: str, style: Style = CELL) -> Stack:
        return Stack(self.paragraphs(value, style) or [self.one("", style)])

    def stacked(self, values: Iterable[str], style: Style = CELL) -> Stack:
        """Several values in one cell, one under another."""
        return Stack([prose for value in values for prose in self.paragraphs(value, style)])

    def references(self, title: str, values: Sequence[Reference], style: Style = ITEM) -> Stack:
        """A demibold title over a list of references."""
        head = replace(style, weight=Weight.DEMIBOLD, after=2)
        items = [self.reference(value, style) for value in values]
        return Stack(
            [self.one(title, head, keeps=True), *(items or [self.one("None recorded", style)])]
        )

    def table(
        self,
        shares: Sequence[float],
        head: Sequence[str],
        rows: Iterable[Row],
        ruling: Ruling | None = None,
    ) -> Table:
        titles = [self.line(title, CELL_HEAD.weight) for title in head]
        return (
            Table(shares, rows, titles) if ruling is None else Table(shares, rows, titles, ruling)
        )

    def facts(self, values: Iterable[Fact], columns: int = 1) -> Table | None:
        """Labels and values side by side; facts without a value are left out; None if none is."""
        said = [fact for fact in values if fact.value]
        if not said:
            return None
        rows = [said[i : i + columns] for i in range(0, len(said), columns)]
        shares = (28, 130) if columns == 1 else (24, 55) * columns
        return Table(shares, (self._fact_row(row, columns) for row in rows), ruling=OPEN)

    def _fact_row(self, facts: Sequence[Fact], columns: int) -> Row:
        cells = []
        label = replace(CELL_HEAD, leading=CELL.leading)
        for fact in facts:
            cells += [self.cell(fact.label, label), self.cell(fact.value)]
        empty = 2 * (columns - len(facts))
        return (*cells, *(self.cell("") for _ in range(empty)))
