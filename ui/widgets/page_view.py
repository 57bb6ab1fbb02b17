"""One page or picture: zoom, fit, turn, marked boxes, and drawing boxes; dropped at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent

from ui.widgets.box_drawing import BoxDrawing
from ui.widgets.page_place import Box, PageMark
from ui.widgets.zoom_area import Fit, ShownPage, ZoomArea

EDGE = 24
"""Pixels that stay in sight around a mark that is scrolled to."""


class PageView(ZoomArea):
    """Plus and minus, 0 fit, W width, 1 actual size, R and L turn; arrows scroll, or draw a box.

    Answer `sharper_wanted` with `show_sharper`. `step_wanted` carries -1 and 1 for Page Up and Page
    Down. While boxes are drawn (`draw_boxes`), `drawn` carries each as a `Box` of the page as it
    lies unturned.
    """

    step_wanted = Signal(int)
    drawn = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.drawing = BoxDrawing(self.sheet)
        self.drawing.drawn.connect(self.drawn.emit)
        self._ways = self._keys()

    def show_page(self, page: ShownPage) -> None:
        """Another page, from its top, fitted and turned as the one before; no marks."""
        self.page = page
        self.sheet.picture = page.picture
        self.sheet.mark(())
        self.drawing.switch(is_on=self.drawing.is_on)
        self.setAccessibleDescription(page.words)
        self.place()
        self.verticalScrollBar().setValue(0)

    def show_sharper(self, picture: QImage) -> None:
        """The same page with more pixels; nothing moves."""
        if self.page is not None:
            self.sheet.picture = picture
            self.sheet.update()

    def drop(self) -> None:
        """Nothing of the page is left here."""
        self.page = None
        self.sheet.picture = QImage()
        self.sheet.mark(())
        self.drawing.switch(is_on=False)

    def mark(self, marks: Sequence[PageMark]) -> None:
        """Mark these boxes and no others."""
        self.sheet.mark(marks)

    def bring_to_sight(self, box: Box) -> None:
        """Scroll so that a box is seen."""
        area = self.sheet.placement.to_sheet(box).toRect()
        self.ensureVisible(area.right(), area.bottom(), EDGE, EDGE)
        self.ensureVisible(area.left(), area.top(), EDGE, EDGE)

    def draw_boxes(self, *, is_on: bool) -> None:
        """Begin or end drawing boxes; each comes with `drawn`."""
        self.drawing.switch(is_on=is_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys above."""
        middle = QPointF(self.sheet.mapFrom(self.viewport(), self.viewport().rect().center()))
        if not self.drawing.key(event, middle) and not self._key(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        do = self._ways.get(Qt.Key(event.key()))
        if do is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        do()
        return True

    def _keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        key = Qt.Key
        return {
            key.Key_Plus: lambda: self.zoom(1),
            key.Key_Equal: lambda: self.zoom(1),
            key.Key_Minus: lambda: self.zoom(-1),
            key.Key_0: lambda: self.fit_to(Fit.PAGE),
            key.Key_W: lambda: self.fit_to(Fit.WIDTH),
            key.Key_1: self.actual_size,
            key.Key_R: lambda: self.turn(1),
            key.Key_L: lambda: self.turn(-1),
            key.Key_PageDown: lambda: self.step_wanted.emit(1),
            key.Key_PageUp: lambda: self.step_wanted.emit(-1),
        }
