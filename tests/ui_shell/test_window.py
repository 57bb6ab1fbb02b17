"""The window: parts that give way, F6, find anything, help and the list of keys."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from casework import places
from casework.settings import ColourScheme
from tests.ui_shell.conftest import Shown
from tests.ui_shell.walk import cut_labels, name_of, problems
from ui import theme
from ui.actions import KEYS
from ui.find_anything import FindAnything, Found
from ui.finding import all_topics
from ui.help import HelpWindow, KeysWindow
from ui.help_topics import terms
from ui.main_window import MainWindow
from ui.widgets.buttons import button
from ui.widgets.cards import Page
from ui.widgets.labels import label
from ui.widgets.nav_rail import NavRail, Place
from ui.window_place import place_of, put_back

BANNED = ("please", "sorry", "invalid", "successfully", "illegal", "!")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    rail = NavRail("Strathmore Council", "A. Macrae", [Place("home", "Home", "home", 3)])
    made = MainWindow(rail)
    cases, page = Page("Cases", fill="raised"), Page("Debbie Marsh")
    cases.add(button("Find"))
    page.add(button("Add evidence"), label("Words", wrap=True))
    made.show_list(cases)
    made.show_page(page)
    made.resize(1440, 900)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()


def test_f6_goes_round_rail_list_and_page(window: MainWindow) -> None:
    seen = []
    for _ in range(4):
        window.next_pane()
        at = QApplication.focusWidget()
        assert at is not None
        seen.append(name_of(at))
    assert seen in (
        ["Home, 3", "Find", "Add evidence", "Home, 3"],
        ["Find", "Add evidence", "Home, 3", "Find"],
    )
    window.next_pane(-1)
    at = QApplication.focusWidget()
    assert at is not None
    assert name_of(at) == seen[-2]


def test_rail_collapses_and_list_hides_with_less_room(window: MainWindow) -> None:
    assert (window.rail.width(), window.lists.width()) == (176, 316)
    window.resize(1100, 700)
    assert window.rail.width() == 56
    assert window.lists.isVisible()
    assert window.minimumSize().width() == 1024


def test_with_large_text_list_and_page_take_turns(window: MainWindow, qapp: QApplication) -> None:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    assert window.is_single()
    assert not window.lists.isVisible()
    window.go_to_list()
    assert window.lists.isVisible()
    assert not window.pages.isVisible()
    window.go_to_page()
    assert window.pages.isVisible()
    assert cut_labels(window) == []


def test_the_whole_window_can_be_walked(window: MainWindow) -> None:
    assert problems(window) == []


def test_a_name_cannot_turn_the_title(window: MainWindow) -> None:
    window.name("Debbie\u202e Marsh\n<b>")
    assert window.windowTitle() == "Debbie[U+202E] Marsh <b> - Casework"


def test_where_the_window_stands_can_be_kept_as_text(window: MainWindow) -> None:
    kept = place_of(window)
    assert kept.isascii()
    put_back(window, kept)
    put_back(window, "")
    put_back(window, "no place at all")
    assert window.isVisible()


Tell = Callable[[Sequence[Found]], None]


def test_find_anything_types_chooses_and_goes(shown: Shown, qtbot: QtBot) -> None:
    went: list[str] = []
    asked: list[str] = []

    def search(words: str, tell: Tell) -> None:
        asked.append(words)
        tell(
            [
                Found("Case", "Debbie Marsh", "HR-2026-00042", lambda: went.append("case")),
                Found("Help", "Evidence", "Seal a file", lambda: went.append("help")),
            ]
        )

    box = FindAnything(search, shown(QPushButton("Here")))
    box.open()
    with qtbot.waitActive(box):
        box.activateWindow()
    assert problems(box) == []
    box.words.setFocus()
    QTest.keyClicks(box.words, "deb")
    qtbot.waitUntil(lambda: asked == ["deb"])
    assert box.said.said() == "2 results"
    QTest.keyClick(box.words, Qt.Key.Key_Down)
    QTest.keyClick(box.list, Qt.Key.Key_Down)
    QTest.keyClick(box.list, Qt.Key.Key_Return)
    assert went == ["help"]


def test_find_anything_says_when_there_is_nothing(shown: Shown, qtbot: QtBot) -> None:
    box = FindAnything(lambda _words, tell: tell([]), shown(QPushButton("Here")))
    box.open()
    QTest.keyClicks(box.words, "xyz")
    qtbot.waitUntil(lambda: box.said.said().startswith("Nothing found."))
    box.reject()


def test_help_opens_at_the_page_and_can_be_walked(shown: Shown, qtbot: QtBot) -> None:
    read = all_topics()
    made = HelpWindow(read, terms(places.resources()), "evidence", shown(QPushButton("Here")))
    made.open()
    with qtbot.waitActive(made):
        made.activateWindow()
    assert made.list.currentIndex().data() == "Evidence"
    assert problems(made) == []
    made.list.setFocus()
    QTest.keyClick(made.list, Qt.Key.Key_End)
    assert made.list.currentIndex().data() == "Glossary"
    made.accept()


def test_help_is_in_plain_words() -> None:
    said = [
        step
        for topic in all_topics()
        for task in topic.tasks
        for step in (task.name, *task.steps, topic.about, topic.title)
    ]
    said += [one.means for one in terms(places.resources())]
    found = [(word, text) for text in said for word in BANNED if word in text.casefold()]
    assert found == []


def test_every_part_of_a_case_and_every_place_has_its_help() -> None:
    codes = {topic.code for topic in all_topics()}
    assert codes >= {
        "home",
        "cases",
        "settings",
        "new_incident",
        "overview",
        "report",
        "matrix",
        "evidence",
        "chronology",
        "hearing",
        "outcome",
        "referrals",
        "documents",
        "audit",
    }


def test_the_glossary_has_the_words_of_the_field() -> None:
    words = {one.word.casefold() for one in terms(places.resources())}
    assert words >= {
        "incident",
        "case",
        "respondent",
        "allegation",
        "clause",
        "finding",
        "exhibit",
        "custody",
        "statement",
        "hearing",
        "companion",
        "panel",
        "outcome",
        "sanction",
        "live warning",
        "spent warning",
        "appeal",
        "referral",
        "disclosure",
        "retention",
        "disposal",
    }


def test_the_list_of_keys_is_the_table_of_keys(shown: Shown, qtbot: QtBot) -> None:
    made = KeysWindow(KEYS, shown(QPushButton("Here")))
    made.open()
    with qtbot.waitActive(made):
        made.activateWindow()
    said = {one.text() for one in made.findChildren(type(label("")))}
    assert {key.words for key in KEYS} <= said
    assert problems(made) == []
    assert cut_labels(made) == []
    made.accept()
