"""A case that began three months ago on paper, entered by keyboard in under ten minutes."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from casework.settings import ColourScheme
from tests.builders import PASSWORD, Day, a_workspace, surround
from tests.flows.filling import Filling
from tests.flows.hands import Hands
from ui import theme
from ui.door import Door
from ui.jobs import Jobs
from ui.settings_file import SettingsFile

TODAY = dt.datetime(2026, 9, 24, 9, 0, tzinfo=dt.UTC)
A_KEY = 0.3
"""Seconds: 40 words a minute, which is slow."""
A_QUESTION = 5.0
"""Seconds to read a question and to find its answer in the file."""
MINUTES = 10
ANSWERS: dict[str, object] = {
    "person": "Debbie Marsh",
    "person_post": "Social care worker",
    "person_workplace": "Rowan children's unit",
    "person_workforce": "social_service_worker",
    "person_is_care_service": True,
    "person_is_educational_establishment": False,
    "person_registrations": [{"body": "sssc", "number": "3214567"}],
    "person_regulated_role": "children",
    "old_reference": "D/26/117",
    "summary": "An album of a party was posted. A child of the unit can be recognised in it.",
    "platform": "Facebook",
    "reported_on": dt.date(2026, 6, 24),
    "channel": "colleague",
    "is_anonymous": False,
    "reporter": "F. Reid",
    "conduct_on": dt.date(2026, 6, 19),
    "alleged": "Posted photographs of a child of the unit.\nDid not tell her manager.",
    "category": "CONF",
    "state": "hearing_notified",
    "acknowledged_on": dt.date(2026, 6, 25),
    "triage_on": dt.date(2026, 6, 26),
    "is_suspended": True,
    "suspended_on": dt.date(2026, 6, 24),
    "suspended_by": "C. Ferrie",
    "began_on": dt.date(2026, 6, 30),
    "investigator": "P. Okafor",
    "signed_on": dt.date(2026, 8, 14),
    "answered_on": dt.date(2026, 8, 20),
    "called_on": dt.date(2026, 9, 10),
    "served_how": "recorded_post",
    "held_on": dt.date(2026, 10, 1),
    "chair": "H. Lindqvist",
    "dismissal_possible": True,
    "is_leaving": False,
}


class CountingHands(Hands):
    """The same hands; every key is counted, also those of a chord."""

    def __init__(self, qtbot: QtBot, door: Door, day: Day) -> None:
        super().__init__(qtbot, door, day)
        self.keys = 0

    def press(self, *keys: Qt.Key) -> None:
        self.keys += len(keys)
        super().press(*keys)

    def chord(self, keys: str) -> None:
        self.keys += keys.count("+") + 1
        super().chord(keys)

    def write(self, text: str) -> None:
        self.keys += len(text.replace("\n", ""))
        super().write(text)


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[CountingHands]:
    """A. Macrae at Home of a store without a case, on Thursday 24 September 2026."""
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)
    day, jobs = Day(TODAY), Jobs()
    a_workspace(tmp_path, day).close()
    door = Door(qapp, jobs, SettingsFile(tmp_path / "settings.json"), surround(day))
    door.open(tmp_path / "store")
    person = CountingHands(qtbot, door, day)
    person.to_front()
    person.sign_in("macrae", PASSWORD)
    yield person
    for left in QApplication.topLevelWidgets():
        left.hide()
    jobs.stop()
    door.close()
    for left in QApplication.topLevelWidgets():
        left.close()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_case_on_paper_is_entered_in_under_ten_minutes(hands: CountingHands) -> None:
    hands.keys = 0
    hands.chord("Ctrl+Shift+N")
    hands.look("running case")
    filling = Filling(hands, ANSWERS)
    filling.record()
    hands.settle()
    hands.look("entered")
    seconds = hands.keys * A_KEY + len(ANSWERS) * A_QUESTION
    print(f"{hands.keys} keys, {seconds / 60:.1f} minutes")
    assert seconds < MINUTES * 60
    seen = hands.read_out()
    assert "Debbie Marsh" in seen
    assert "Left to complete since it was entered" in seen
    assert any(one.startswith("Missed: it was due on") for one in seen)
    hands.push("Say why: ")
    assert hands.form.spec.act == "explain_lateness"
    assert hands.form.answers.fields["clock"].is_answered()
    assert any("Scottish Social Services Council must be told" in one for one in seen)
    (case,) = hands.shell.host.read(case_list.matching_ids, CaseFilter())
    row = hands.shell.host.read(case_list.rows, [case])[case]
    assert row.state == "Hearing called"


def test_half_a_case_is_kept_and_taken_up_again(hands: CountingHands) -> None:
    hands.push("Enter a running case")
    first = {name: ANSWERS[name] for name in ("person", "old_reference", "summary")}
    Filling(hands, first).fill_page()
    hands.press(Qt.Key.Key_Escape)
    hands.push("Keep it as a draft")
    hands.settle()
    hands.push("A running case")
    hands.push("Carry on")
    assert hands.form.answers.fields["old_reference"].value() == "D/26/117"
    named = hands.form.answers.fields["person"].value()
    assert getattr(named, "name", "") == "Debbie Marsh"


def test_who_came_to_the_form_of_a_new_incident_is_led_here(hands: CountingHands) -> None:
    hands.chord("Ctrl+N")
    hands.push("Is the case under way already")
    assert hands.form.spec.act == "enter_running_case"
