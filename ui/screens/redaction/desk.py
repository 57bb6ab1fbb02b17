"""The page that is redacted: boxes drawn, chosen, moved and sized on it by mouse or keyboard."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from casework.domain.redaction import Mark
from ui.pictures import Pixels, image
from ui.screens.redaction.masking import NONE, Masking
from ui.screens.redaction.places_found import PlacesFound
from ui.widgets.page_place import Box, MarkKind, PageMark
from ui.widgets.page_view import PageView
from ui.widgets.zoom_area import ShownPage

STEP, FINE = 0.01, 0.002
"""Of the page: how far an arrow key moves a box; the same with Ctrl."""
CLICK, SCROLL = 4, 40
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RedactionDesk(PageView):
    """`boxed` carries a `Box` that was drawn; `changed` follows what the keys did to a box.

    Arrows move the box one stands at, with Shift they size it; without one they scroll. B draws a
    box by keyboard. The other keys are in `keys`, which the screen fills.
    """

    boxed = Signal(object)
    changed = Signal()
    chosen = Signal()

    def __init__(self, masking: Masking, found: PlacesFound, name: str) -> None:
        super().__init__(name)
        self.masking, self.found, self.number = masking, found, 0
        self.labels: Mapping[str, str] = {}
        """Pseudonyms by their ids."""
        self.keys: Mapping[tuple[Qt.Key, bool], Callable[[], object]] = {}
        """What a key does, with Shift or without."""
        self._pressed: QPointF | None = None
        self.drawn.connect(self._drawn)
        self.installEventFilter(self)
        self.sheet.installEventFilter(self)

    def show_pixels(self, pixels: Pixels, number: int, words: str, *, grows: bool) -> None:
        """A page; what is masked of it and what was found is marked."""
        self.number = number
        self.show_page(
            ShownPage(image(pixels), QSize(pixels.width, pixels.height), words, grows=grows)
        )
        self.draw_boxes(is_on=True)
        self.show_marks()

    def show_marks(self) -> None:
        """Places found first, then boxes over them."""
        shown = [
            PageMark(box, MarkKind.CURRENT if n == self.found.at else MarkKind.FOUND, one.text)
            for n, one in self.found.of_page(self.number)
            for box in one.boxes
        ]
        for number, mark in self.masking.of_page(self.number):
            kind = MarkKind.CHOSEN if number == self.masking.chosen else MarkKind.COVER
            shown.append(PageMark(_box(mark), kind, self.labels.get(mark.pseudonym, "")))
        self.mark(shown)

    def draw_by_keyboard(self) -> None:
        """Begin a box in the middle of what is in sight."""
        self.setFocus()
        self.drawing.begin(self._middle())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys before the page view has them; a click on the sheet chooses a box."""
        if watched is self and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._took(event)
        if watched is self.sheet and isinstance(event, QMouseEvent):
            self._mouse(event)
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        if self.sheet.drawing is not None:
            return False
        pressed, held = Qt.Key(event.key()), event.modifiers()
        is_ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
        is_shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if pressed in ARROWS:
            self._arrow(pressed, is_shift=is_shift, step=FINE if is_ctrl else STEP)
            return True
        do = None if is_ctrl else self.keys.get((pressed, is_shift))
        if do is not None:
            do()
        return do is not None

    def _arrow(self, pressed: Qt.Key, *, is_shift: bool, step: float) -> None:
        mark = self.masking.mark
        across, down = ARROWS[pressed]
        if mark is None or mark.page != self.number:
            self._scroll(across, down)
            return
        for _ in range(self.quarters):
            across, down = down, -across
        move = mark.grown if is_shift else mark.moved
        self.masking.put(move(across * step, down * step))
        self.show_marks()
        self._keep_in_sight()
        self.changed.emit()

    def _scroll(self, across: int, down: int) -> None:
        bars = (self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)
        for bar, way in bars:
            bar.setValue(bar.value() + way * SCROLL)

    def _keep_in_sight(self) -> None:
        if self.masking.mark is not None:
            self.bring_to_sight(_box(self.masking.mark))

    def _mouse(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = event.position()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = event.position() - self._pressed
            self._pressed = None
            if abs(moved.x()) < CLICK and abs(moved.y()) < CLICK:
                self._choose_at(event.position())

    def _choose_at(self, point: QPointF) -> None:
        at = self.sheet.placement.to_page(QRectF(point, point))
        under = [
            number
            for number, one in self.masking.of_page(self.number)
            if one.x0 <= at.x0 <= one.x1 and one.y0 <= at.y0 <= one.y1
        ]
        self.masking.chosen = under[-1] if under else NONE
        self.show_marks()
        self.chosen.emit()

    def _drawn(self, box: object) -> None:
        if isinstance(box, Box):
            self.boxed.emit(box)

    def _middle(self) -> QPointF:
        return QPointF(self.sheet.mapFrom(self.viewport(), self.viewport().rect().center()))


def _box(mark: Mark) -> Box:
    return Box(mark.x0, mark.y0, mark.x1, mark.y1)
