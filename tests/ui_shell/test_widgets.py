"""Each widget by keyboard: what it is called, what its keys do, what it tells."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casework.settings import ColourScheme
from tests.ui_shell.conftest import Shown
from tests.ui_shell.walk import StrayWindows, cut_labels, name_of, problems, tab_stops
from ui import theme
from ui.tables.case_list import CaseLine, CaseList
from ui.tables.case_row import CaseRow
from ui.tables.exhibit_grid import ExhibitGrid
from ui.tables.exhibits import ExhibitLine, Exhibits
from ui.tables.list_view import ListView
from ui.tokens import Tone
from ui.widgets.banners import DutyBanner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page
from ui.widgets.chips import Chip, ChipButton, FilterChip, State, done
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.matrix import Matrix
from ui.widgets.matrix_cell import Cell, Column, Kind, Piece, Row
from ui.widgets.nav_rail import NavRail, Place
from ui.widgets.paint import Mark
from ui.widgets.search_box import SearchBox
from ui.widgets.stage_bar import Progress, Stage, StageBar, stage_words
from ui.widgets.tab_strip import Part, TabStrip
from ui.widgets.task_row import Line, TaskRow

STAGES = [
    Stage("report", "Report", Progress.DONE),
    Stage("investigation", "Investigation", Progress.NOW),
    Stage("hearing", "Hearing", Progress.AHEAD),
]
PARTS = [Part("overview", "Overview"), Part("matrix", "Matrix"), Part("evidence", "Evidence", 6)]


def press(key: Qt.Key) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key)


def test_the_stage_bar_is_one_stop_and_arrow_keys_go_along_it(shown: Shown) -> None:
    followed: list[str] = []
    bar = StageBar(STAGES, followed.append)
    window = shown(bar)
    assert problems(window) == []
    assert tab_stops(window) == [bar.links[1]]
    bar.links[1].setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    assert followed == ["hearing", "report"]


def test_a_stage_says_its_state_and_place_to_screen_readers(shown: Shown) -> None:
    bar = StageBar(STAGES, print)
    shown(bar)
    assert name_of(bar.links[1]) == "Investigation, current stage, stage 2 of 3"
    assert stage_words(STAGES) == "Stage 2 of 3: Investigation"


def test_a_narrow_stage_bar_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    bar = StageBar(STAGES, print)
    assert bar.heightForWidth(600) < bar.heightForWidth(120)


def test_new_stages_take_the_place_of_the_old(shown: Shown) -> None:
    bar = StageBar(STAGES, print)
    shown(bar)
    bar.show_stages([*STAGES, Stage("closed", "Closed", Progress.AHEAD)])
    assert [link.stage.code for link in bar.links][-1] == "closed"


def test_tabs_open_by_arrow_and_enter_by_click_and_by_code(shown: Shown) -> None:
    tabs = TabStrip(PARTS)
    window = shown(tabs)
    opened: list[str] = []
    tabs.opened.connect(opened.append)
    assert problems(window) == []
    tabs.tabs[0].setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    QTest.mouseClick(tabs.tabs[0], Qt.MouseButton.LeftButton)
    assert tabs.open("evidence")
    assert not tabs.open("nowhere")
    assert opened == ["matrix", "overview", "evidence"]
    assert tabs.code() == "evidence"
    assert name_of(tabs.tabs[2]) == "Evidence 6, part 3 of 3"


def test_parts_without_room_are_in_a_menu_and_the_open_one_is_always_seen(shown: Shown) -> None:
    many = [Part(f"part{n}", f"Part number {n}") for n in range(12)]
    tabs = TabStrip(many)
    window = shown(tabs, width=480)
    opened: list[str] = []
    tabs.opened.connect(opened.append)
    assert problems(window) == []
    assert tabs.height() < 40
    out = tabs.hidden_parts()
    assert 3 < len(out) < 12
    tabs.tabs[0].setFocus()
    press(Qt.Key.Key_End)
    assert tabs.more.hasFocus()
    press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert opened == [out[1].code]
    assert tabs.code() == out[1].code
    assert out[1] not in tabs.hidden_parts()
    assert name_of(QApplication.focusWidget()).startswith(out[1].name)
    window.resize(3000, 300)
    QApplication.processEvents()
    assert tabs.hidden_parts() == []
    assert tabs.more.isHidden()


def test_a_task_row_says_what_is_missing_and_leads_there(shown: Shown) -> None:
    went: list[str] = []
    line = Line("Debbie's interview is needed", "Go to Report", lambda: went.append("report"))
    row = TaskRow("Sign the report", [line], State("Cannot start yet", Tone.QUIET, Mark.STOP))
    window = shown(row)
    assert problems(window) == []
    [link] = tab_stops(window)
    assert name_of(link) == "Debbie's interview is needed Go to Report"
    link.setFocus()
    press(Qt.Key.Key_Return)
    assert went == ["report"]


def test_a_task_that_can_be_started_is_a_named_button(shown: Shown) -> None:
    started: list[int] = []
    row = TaskRow(
        "Interview Debbie", [], State("Start", Tone.ACCENT, Mark.DOT), lambda: started.append(1)
    )
    shown(row)
    assert isinstance(row.chip, ChipButton)
    assert name_of(row.chip) == "Start: Interview Debbie"
    row.chip.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert started == [1, 1]


def test_a_filter_chip_says_by_shape_that_it_is_on(shown: Shown) -> None:
    told: list[bool] = []
    chip = FilterChip("Mine", is_on=False, change=told.append)
    shown(chip)
    chip.setFocus()
    press(Qt.Key.Key_Space)
    assert told == [True]
    assert chip.state.mark is Mark.TICK


def test_a_banner_has_one_button_and_a_fact_list_can_be_copied(shown: Shown) -> None:
    opened: list[int] = []
    banner = DutyBanner("A duty started", "Due tomorrow.", "Open", lambda: opened.append(1))
    facts = FactList([Fact("Account", "debbie.marsh.92"), Fact("How", "Volunteered")])
    window = shown(banner, facts)
    assert problems(window) == []
    banner.button.click()
    facts.rows[0].value.setFocus()
    QTest.keySequence(facts.rows[0].value, "Ctrl+C")
    assert QApplication.clipboard().text() == "debbie.marsh.92"
    assert opened == [1]
    facts.show_facts([Fact("How", "Seized")])
    assert [row.value.said() for row in facts.rows] == ["Seized"]


def test_an_empty_state_is_a_sentence_and_one_button(shown: Shown) -> None:
    started: list[int] = []
    made = EmptyState("No evidence yet.", "Add evidence", lambda: started.append(1), icon="picture")
    window = shown(made)
    assert [name_of(one) for one in tab_stops(window)] == ["Add evidence"]
    assert made.button is not None
    made.button.click()
    assert started == [1]


def test_the_rail_is_two_stops_and_says_what_waits(shown: Shown) -> None:
    rail = NavRail(
        "Strathmore & Co",
        "A. Macrae",
        [Place("home", "Home", "home", 3), Place("cases", "Cases", "cases")],
    )
    window = shown(rail)
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    rail.stand_at("home")
    assert problems(window) == []
    assert [name_of(one) for one in tab_stops(window)] == ["Home, 3", "Lock"]
    rail.buttons[0].setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    rail.collapse(is_narrow=True)
    assert chosen == ["cases"]
    assert rail.width() == 56


def test_a_search_box_waits_for_the_fingers_and_esc_empties_it(shown: Shown, qtbot: QtBot) -> None:
    box = SearchBox("Find a case", "Name", "Ctrl+F")
    shown(box)
    box.setFocus()
    with qtbot.waitSignal(box.searched) as told:
        QTest.keyClicks(box, "O'Brien")
    assert told.args == ["O'Brien"]
    with qtbot.waitSignal(box.left_downwards):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    assert box.text() == ""


MATRIX = [
    Column("allegation", "Allegation", 2),
    Column("for", "For", 1),
    Column("against", "Against", 1),
]
TEXT = Cell((Piece(Kind.STRONG, "1  Posted <b>photographs</b>"),))
MISSING = Cell(missing="Add, or say that none was found")


def a_matrix(rows: int = 2) -> Matrix:
    made = Matrix(MATRIX)
    cells = (TEXT, Cell((Piece(Kind.CHIP, "EX-1", State("EX-1", Tone.BLUE)),)), MISSING)
    made.show_rows([Row(str(n), f"Allegation {n}", cells) for n in range(1, rows + 1)])
    return made


def test_matrix_cells_are_walked_with_arrows_and_opened_with_enter(shown: Shown) -> None:
    made = a_matrix()
    window = shown(made, width=900)
    opened: list[tuple[str, str]] = []
    made.opened.connect(lambda row, column: opened.append((row, column)))
    assert problems(window) == []
    made.cells[0][0].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Return):
        press(key)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)
    assert opened == [("2", "against"), ("2", "for")]
    assert tab_stops(window) == [made.cells[1][1]]


def test_an_empty_cell_says_so_in_words(shown: Shown) -> None:
    made = a_matrix(1)
    shown(made)
    said = name_of(made.cells[0][2])
    assert said == "Allegation 1. Against: Nothing yet. Add, or say that none was found"


def test_a_narrow_matrix_puts_its_heads_into_the_cells(shown: Shown, qtbot: QtBot) -> None:
    made = a_matrix(1)
    window = shown(made, width=420)
    assert made.cells[0][1].y() > made.cells[0][0].y()
    window.resize(900, 500)
    qtbot.waitUntil(lambda: made.cells[0][1].y() == made.cells[0][0].y())


LINE = CaseLine(
    "a",
    "Debbie Marsh",
    "HR-2026-00042",
    "Social care worker",
    "Investigation",
    State("Due tomorrow", Tone.AMBER, Mark.CLOCK),
)


def test_a_case_row_is_one_sentence_and_enter_opens_it(shown: Shown) -> None:
    model = CaseList(lambda ids: dict.fromkeys(ids, LINE))
    view = ListView("Cases", model, CaseRow())
    window = shown(view)
    model.show_cases(["a", "b"])
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.enter_at_top()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Debbie Marsh. HR-2026-00042. Social care worker. Investigation. Due tomorrow"
    assert opened == [1]
    assert problems(window) == []


def test_a_long_list_reads_only_the_pages_that_are_looked_at(shown: Shown) -> None:
    asked: list[int] = []

    def fetch(ids: object) -> dict[str, CaseLine]:
        assert isinstance(ids, list)
        asked.append(len(ids))
        return dict.fromkeys(ids, LINE)

    model = CaseList(fetch)
    view = ListView("Cases", model, CaseRow())
    shown(view)
    model.show_cases([str(n) for n in range(100_000)])
    view.grab()
    view.scrollToBottom()
    view.grab()
    assert sum(asked) <= 300
    assert model.row_of("99999") == 99_999


def test_an_invisible_case_leaves_an_empty_row(shown: Shown) -> None:
    model = CaseList(lambda _ids: {})
    view = ListView("Cases", model, CaseRow())
    shown(view)
    model.show_cases(["a"])
    view.grab()
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) is None


def an_exhibit(name: str) -> ExhibitLine:
    return ExhibitLine(name, name, "Post", "Facebook", State("Sealed", Tone.GREEN, Mark.TICK))


def test_exhibit_pictures_are_asked_for_once_and_all_dropped(shown: Shown) -> None:
    model = Exhibits()
    grid = ExhibitGrid("Exhibits", model)
    window = shown(grid)
    asked: list[str] = []
    model.picture_wanted.connect(asked.append)
    model.show_exhibits([an_exhibit("EX-1"), an_exhibit("EX-2")])
    grid.grab()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    model.set_picture("EX-1", picture)
    model.set_picture("EX-9", picture)
    grid.grab()
    assert asked == ["EX-1", "EX-2"]
    assert model.picture_count() == 1
    model.drop_pictures()
    model.set_picture("EX-1", picture)
    assert model.picture_count() == 0
    assert problems(window) == []


def test_flow_wraps_and_gives_back_deleted_widgets(shown: Shown, qtbot: QtBot) -> None:
    holder = QWidget()
    row = Flow(8)
    holder.setLayout(row)
    chips = [Chip(done(f"Chip {n}")) for n in range(6)]
    for chip in chips:
        row.addWidget(chip)
    shown(holder)
    assert row.heightForWidth(120) > row.heightForWidth(900)
    for chip in chips[:4]:
        row.removeWidget(chip)
        chip.deleteLater()
    qtbot.waitUntil(lambda: row.count() == 2)


def test_a_part_shown_before_it_has_a_place_is_no_window(qapp: QApplication) -> None:
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    parts = [label("One"), button("Two"), Card()]
    for part in parts:
        part.hide()
        part.show()
    qapp.removeEventFilter(stray)
    assert stray.found == []
    holder = QWidget()
    box = QVBoxLayout(holder)
    for part in parts:
        box.addWidget(part)
    assert all(part.isVisibleTo(holder) for part in parts)


def test_nothing_is_cut_at_200_per_cent_in_a_narrow_place(shown: Shown, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, ColourScheme.LIGHT, 2.0)
    page = Page("Overview")
    page.add(
        DutyBanner("Suspending Debbie started a duty to tell the SSSC", "Due " * 30, "Open", print),
        TaskRow("Findings for each allegation", [Line("1 of 2 has none " * 6)], done()),
        FactList([Fact("SHA-256", "9c1f77ab" * 8), Fact("Taken", "23 June 2026, 09:38")]),
        a_matrix(),
        label("https://social.example/" + "a" * 200, wrap=True),
    )
    page.end()
    window = shown(page, width=640)
    window.resize(640, 2000)
    qtbot.waitUntil(lambda: page.inner.width() > 500)
    assert cut_labels(window) == []
    assert page.horizontalScrollBar().maximum() == 0
    assert page.inner.width() <= page.viewport().width()
