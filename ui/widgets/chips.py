"""A state in words with a shape; colour only repeats it. Some chips can be pressed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.plain import caption, shown
from ui.theme import MEDIUM, Look, Size, look
from ui.tokens import Tone
from ui.widgets.labels import Label
from ui.widgets.paint import Mark, focus_ring, mark, rounded, smooth

HEIGHT, PADDING, MARK_ROOM = 24, 9, 14
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class State:
    """What a chip says."""

    words: str
    tone: Tone = Tone.QUIET
    mark: Mark = Mark.NONE


def done(words: str = "Done") -> State:
    """Finished: in plain black, a tick."""
    return State(words, Tone.PLAIN, Mark.TICK)


def chip_width(state: State, now: Look) -> int:
    """How wide a chip of `state` is in px."""
    metrics = QFontMetrics(now.font(Size.SECOND, MEDIUM))
    room = MARK_ROOM if state.mark is not Mark.NONE else 0
    return metrics.horizontalAdvance(shown(state.words)) + now.px(2 * PADDING + room)


def draw_chip(painter: QPainter, area: QRectF, state: State, now: Look) -> None:
    """Draw `state` filling `area`; also used by delegates of lists."""
    edge = now.ink(state.tone) if now.tokens.is_contrast else None
    radius = min(area.height(), now.px(HEIGHT)) / 2
    rounded(painter, area, radius, now.soft(state.tone), edge)
    ink, left = now.ink(state.tone), area.left() + now.px(PADDING)
    if state.mark is not Mark.NONE:
        centre = QPointF(left + 4.5 * now.scale, area.top() + radius)
        mark(painter, state.mark, centre, now.scale, ink)
        left += now.px(MARK_ROOM)
    painter.setFont(now.font(Size.SECOND, MEDIUM))
    painter.setPen(ink)
    words = QRectF(left, area.top(), area.right() - left - now.px(PADDING) + 2, area.height())
    if area.height() > now.px(HEIGHT):
        painter.drawText(words, int(WRAPPED), shown(state.words))
        return
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(shown(state.words), Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cut)


def chip_height(state: State, now: Look, width: int) -> int:
    """24 px at 100 %; more when the words have to wrap in `width`."""
    if width >= chip_width(state, now):
        return now.px(HEIGHT)
    room = now.px(2 * PADDING + (MARK_ROOM if state.mark is not Mark.NONE else 0)) - 2
    metrics = QFontMetrics(now.font(Size.SECOND, MEDIUM))
    box = metrics.boundingRect(0, 0, max(1, width - room), 10_000, int(WRAPPED), shown(state.words))
    return max(now.px(HEIGHT), box.height() + now.px(8))


class Chip(Label):
    """A state that is only read."""

    def __init__(self, state: State) -> None:
        self.state = state
        super().__init__(state.words, Size.SECOND, MEDIUM, state.tone)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: State) -> None:
        """Say another state."""
        self.state = state
        self.say(state.words)
        self.tone(state.tone)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as words and shape."""
        return QSize(chip_width(self.state, look()), look().px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """In a narrow column the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        return chip_height(self.state, look(), width)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a short word."""
        return QSize(min(self.sizeHint().width(), look().px(64)), look().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        draw_chip(smooth(QPainter(self)), QRectF(self.rect()), self.state, look())


class ChipButton(QAbstractButton):
    """A chip that does something: opens an exhibit, starts a step, switches a filter."""

    def __init__(self, state: State, name: str = "") -> None:
        super().__init__()
        self.state = state
        self.setText(caption(state.words))
        self.setAccessibleName(shown(name or state.words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State) -> None:
        """Say another state."""
        self.state = state
        self.setText(caption(state.words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as words and shape."""
        return QSize(chip_width(self.state, look()), look().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip; a hair line when the mouse is over it, a ring with focus."""
        now, area = look(), QRectF(self.rect())
        painter = smooth(QPainter(self))
        draw_chip(painter, area, self.state, now)
        ink = now.ink(self.state.tone)
        if self.hasFocus():
            focus_ring(painter, area, area.height() / 2, ink)
        elif self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink)
            painter.drawRoundedRect(
                area.adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2
            )


class FilterChip(ChipButton):
    """A filter that is on or off: 'Open', 'Mine', 'Due this week'."""

    def __init__(self, words: str, *, is_on: bool, change: Callable[[bool], object]) -> None:
        super().__init__(_filter(words, is_on=is_on))
        self._words = words
        self.setCheckable(True)
        self.setChecked(is_on)
        self.toggled.connect(self._switched)
        self.toggled.connect(lambda now: change(now))

    def _switched(self, is_on: bool) -> None:
        self.show_state(_filter(self._words, is_on=is_on))


def _filter(words: str, *, is_on: bool) -> State:
    return State(words, Tone.ACCENT, Mark.TICK) if is_on else State(words)
