"""Drawing a box on a page: with the mouse, or with the arrow keys alone."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ui.widgets.page_place import Box
from ui.widgets.page_sheet import PageSheet

STEP, FINE, FIRST = 0.02, 0.004, 0.1
"""Of the page: a key's move, the same with Ctrl, half of the box that the keyboard begins with."""
LEAST = 4
"""A drag shorter than this many pixels draws nothing."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoxDrawing(QObject):
    """While `is_on`, a drag draws a box; so do arrows (move), Shift and arrows (size), Enter.

    With Ctrl too the steps are finer. Esc drops the box. `drawn` carries the `Box`.
    """

    drawn = Signal(object)
    moved = Signal()
    """The box that is being drawn changed, or went."""

    def __init__(self, sheet: PageSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._start: QPointF | None = None
        self.is_on = False
        sheet.installEventFilter(self)

    def switch(self, *, is_on: bool) -> None:
        """Begin or end drawing; what was half drawn is gone."""
        self.is_on = is_on
        self._start = None
        self._sheet.setCursor(Qt.CursorShape.CrossCursor if is_on else Qt.CursorShape.ArrowCursor)
        self._show(None)

    def begin(self, middle: QPointF) -> None:
        """A box for the keyboard around a point of the sheet, in pixels."""
        at = self._sheet.placement.to_page(QRectF(middle, middle))
        self._show(Box(at.x0 - FIRST, at.y0 - FIRST, at.x1 + FIRST, at.y1 + FIRST).on_page())

    def key(self, event: QKeyEvent, middle: QPointF) -> bool:
        """Whether a key was one of drawing; `middle` of what is in sight, for the first arrow."""
        pressed, box = Qt.Key(event.key()), self._sheet.drawing
        if not self.is_on:
            return False
        if pressed in ARROWS and box is None:
            self.begin(middle)
        elif pressed in ARROWS and box is not None:
            self._push(box, pressed, event.modifiers())
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and box is not None:
            self._end(box)
        elif pressed == Qt.Key.Key_Escape and box is not None:
            self._show(None)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag over the sheet."""
        if not self.is_on or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._pressed(event)
        if self._start is None:
            return False
        area = QRectF(self._start, event.position()).normalized()
        if event.type() == QEvent.Type.MouseMove:
            self._show(self._sheet.placement.to_page(area))
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._released(area)
        return True

    def _pressed(self, event: QMouseEvent) -> bool:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position()
        return False

    def _released(self, area: QRectF) -> None:
        self._start = None
        if area.width() < LEAST or area.height() < LEAST:
            self._show(None)
        else:
            self._end(self._sheet.placement.to_page(area))

    def _push(self, box: Box, pressed: Qt.Key, held: Qt.KeyboardModifier) -> None:
        step = FINE if held & Qt.KeyboardModifier.ControlModifier else STEP
        across, down = (step * one for one in self._on_page(pressed))
        x0, y0, x1, y1 = box.x0, box.y0, box.x1 + across, box.y1 + down
        if not held & Qt.KeyboardModifier.ShiftModifier:
            x0, y0 = x0 + across, y0 + down
            if min(x0, y0) < 0 or max(x1, y1) > 1:
                return
        pushed = Box(x0, y0, x1, y1)
        if x1 > x0 and y1 > y0 and not pushed.on_page().is_nothing:
            self._show(pushed.on_page())

    def _on_page(self, pressed: Qt.Key) -> tuple[int, int]:
        """The way of an arrow as it is seen, on the page as it lies unturned."""
        across, down = ARROWS[pressed]
        for _ in range(self._sheet.placement.quarters % 4):
            across, down = down, -across
        return across, down

    def _end(self, box: Box) -> None:
        self._show(None)
        if not box.is_nothing:
            self.drawn.emit(box)

    def _show(self, box: Box | None) -> None:
        self._sheet.draw(box)
        self.moved.emit()
