"""Every step that is open in a state has a way to its form by keyboard, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casework.domain.vocabulary import STATE_NAMES, CaseState
from tests.services.walking import Walk
from tests.ui_shell.conftest import Place
from ui.focus import stops_in
from ui.forms.acts.all_forms import NO_FORM
from ui.screens.case.case_screen import PARTS
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton
from ui.widgets.menus import MoreButton

WALKS: dict[CaseState, Callable[[Walk], object]] = {
    CaseState.REPORTED: lambda walk: walk,
    CaseState.TRIAGE: lambda walk: walk.triaged(),
    CaseState.INVESTIGATION: lambda walk: walk.investigated(),
    CaseState.CASE_TO_ANSWER: lambda walk: walk.reported().answered(),
    CaseState.HEARING_NOTIFIED: lambda walk: walk.notified(),
    CaseState.DECISION_PENDING: lambda walk: walk.decided(),
    CaseState.OUTCOME_ISSUED: lambda walk: walk.dismissed(),
    CaseState.APPEAL_NOTIFIED: lambda walk: walk.dismissed().appealed(),
    CaseState.LEFT_IN_PROCESS: lambda walk: walk.investigated().left(),
}
ELSEWHERE = {"evidence", "documents", "contact"}
"""Parts with a button that asks for a file in a window of the system."""
NEED_A_RECORD = {
    "acknowledge_referral", "answer_screen", "decide_allegation", "place_evidence",
    "record_profile_view", "seal_evidence", "share_report",
}  # fmt: skip
"""Asked for at a record that the walk has not, has settled, or that stands on a part left out."""


def asked_by_keyboard(shell: Shell, case: str) -> set[str]:
    """The acts that the buttons of every part ask for when Space is pressed on them."""
    asked: set[str] = set()
    shell.host.form_wanted.disconnect()
    shell.host.form_wanted.connect(lambda act, _case, _known: asked.add(act))
    for part in sorted(set(PARTS) - ELSEWHERE):
        shell.open_case(case, part)
        assert shell.case is not None
        for one in stops_in(shell.case.widget()):
            if isinstance(one, Button | ChipButton):
                QTest.keyClick(one, Qt.Key.Key_Space)
            if isinstance(one, MoreButton):
                choose_each(one)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return asked


def choose_each(more: MoreButton) -> None:
    """Each line of a menu that is open, by arrow keys and Enter."""
    for number in range(len(more.choices)):
        menu = QApplication.activePopupWidget()
        assert menu is not None
        for _ in range(number):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert QApplication.activePopupWidget() is None
        if number + 1 < len(more.choices):
            QTest.keyClick(more, Qt.Key.Key_Space)


@pytest.mark.parametrize("state", WALKS, ids=lambda one: one.value)
def test_every_open_step_is_reached_by_keyboard(
    shell: Shell, place: Place, state: CaseState
) -> None:
    walk = place.office.walk()
    WALKS[state](walk)
    assert walk.state == STATE_NAMES[state]
    is_open = {one.code for one in walk.page.steps if one.is_open} - NO_FORM - NEED_A_RECORD
    missing = is_open - asked_by_keyboard(shell, str(walk.case))
    assert not missing, sorted(missing)
