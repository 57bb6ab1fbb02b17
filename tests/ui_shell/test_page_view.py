"""A page zoomed, fitted, turned and marked; boxes drawn by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui_shell.conftest import Shown
from ui.widgets.page_place import Box, MarkKind, PageMark, Placement
from ui.widgets.page_view import PageView
from ui.widgets.zoom_area import Fit, ShownPage


def page(wide: int = 400, high: int = 300, natural: QSize | None = None) -> ShownPage:
    """A picture with its top left quarter red."""
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(wide // 2):
        for y in range(high // 2):
            picture.setPixelColor(x, y, QColor("red"))
    return ShownPage(picture, natural or picture.size(), "A page")


@pytest.fixture
def view(shown: Shown) -> PageView:
    made = PageView("Page")
    made.setMinimumHeight(400)
    shown(made)
    made.setFocus()
    return made


def near(one: Box, other: Box) -> bool:
    pairs = ((one.x0, other.x0), (one.y0, other.y0), (one.x1, other.x1), (one.y1, other.y1))
    return all(abs(a - b) < 0.02 for a, b in pairs)


@pytest.mark.parametrize("quarters", range(4))
def test_a_box_goes_to_the_sheet_and_back_however_the_page_is_turned(quarters: int) -> None:
    place = Placement(QSize(400, 300), 1.5, quarters)
    box = Box(0.1, 0.2, 0.3, 0.6)
    area = place.to_sheet(box)
    assert QRectF(0, 0, place.sheet().width(), place.sheet().height()).contains(area)
    assert near(place.to_page(area), box)
    corner = [(0, 0), (600 * 0.75, 0), (600, 450), (0, 600)][quarters]
    assert (place.point(0, 0).x(), place.point(0, 0).y()) == corner


def test_turning_is_painted_the_way_boxes_are_mapped(view: PageView) -> None:
    view.show_page(page())
    for _ in range(4):
        red = view.sheet.placement.to_sheet(Box(0.2, 0.2, 0.3, 0.3)).center().toPoint()
        white = view.sheet.placement.to_sheet(Box(0.7, 0.7, 0.8, 0.8)).center().toPoint()
        seen = view.sheet.grab().toImage()
        assert seen.pixelColor(red) == QColor("red")
        assert seen.pixelColor(white) == QColor("white")
        QTest.keyClick(view, Qt.Key.Key_R)
    assert view.quarters == 0


def test_keys_zoom_and_fit_and_more_pixels_are_asked_for_once_they_lack(view: PageView) -> None:
    asked: list[int] = []
    view.sharper_wanted.connect(asked.append)
    view.show_page(page(400, 300, QSize(4000, 3000)))
    whole = view.sheet.width()
    assert whole <= view.viewport().width()
    asked.clear()
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.percent == 100
    assert asked == [4000]
    view.show_sharper(page(800, 600).picture)
    assert view.sheet.width() == 4000
    QTest.keyClick(view, Qt.Key.Key_W)
    assert view.fit is Fit.WIDTH
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.sheet.width() == whole
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.sheet.width() > whole
    for _ in range(40):
        view.zoom(1)
    assert view.sheet.placement.scale == 8
    for _ in range(60):
        view.zoom(-1)
    assert view.sheet.placement.scale == 0.05


def test_a_small_picture_is_not_blown_up_and_a_page_is_fitted(view: PageView) -> None:
    small = page(40, 30)
    view.show_page(small)
    assert view.sheet.width() == 40
    view.show_page(ShownPage(small.picture, small.natural, "", grows=True))
    assert view.sheet.height() == 8 * 30


def test_a_mark_is_brought_to_sight(view: PageView) -> None:
    view.show_page(page(400, 300, QSize(4000, 3000)))
    view.actual_size()
    box = Box(0.9, 0.9, 0.95, 0.92)
    view.mark([PageMark(box, MarkKind.CURRENT), PageMark(Box(0, 0, 0.1, 0.1), MarkKind.COVER, "A")])
    view.bring_to_sight(box)
    middle = view.sheet.placement.to_sheet(box).center().toPoint()
    assert view.sheet.visibleRegion().contains(middle)
    assert view.sheet.grab().toImage().pixelColor(middle) != QColor("white")


@pytest.mark.parametrize("turns", [0, 1])
def test_a_box_is_drawn_with_the_mouse(view: PageView, turns: int) -> None:
    boxes: list[Box] = []
    view.drawn.connect(boxes.append)
    view.show_page(page())
    view.turn(turns)
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    view.draw_boxes(is_on=True)
    wanted = Box(0.25, 0.25, 0.5, 0.5)
    area = view.sheet.placement.to_sheet(wanted).toRect()
    QTest.mousePress(view.sheet, Qt.MouseButton.LeftButton, pos=area.topLeft())
    QTest.mouseMove(view.sheet, area.center())
    QTest.mouseRelease(view.sheet, Qt.MouseButton.LeftButton, pos=area.bottomRight())
    assert len(boxes) == 1
    assert near(boxes[0], wanted)


def test_a_box_is_drawn_with_the_keyboard_and_dropped_with_esc(view: PageView) -> None:
    boxes: list[Box] = []
    view.drawn.connect(boxes.append)
    view.show_page(page())
    view.draw_boxes(is_on=True)
    QTest.keyClick(view, Qt.Key.Key_Right)
    begun = view.sheet.drawing
    assert begun is not None
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(boxes) == 1
    assert boxes[0].x0 > begun.x0
    assert boxes[0].y0 == begun.y0
    assert boxes[0].y1 > begun.y1
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.sheet.drawing is None
    assert len(boxes) == 1


def test_dropped_it_holds_nothing(view: PageView) -> None:
    view.show_page(page())
    view.mark([PageMark(Box(0, 0, 1, 1))])
    view.drop()
    assert view.sheet.picture.isNull()
    assert view.sheet.marks == ()
    for key in (Qt.Key.Key_R, Qt.Key.Key_Plus, Qt.Key.Key_W):
        QTest.keyClick(view, key)
