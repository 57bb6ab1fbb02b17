"""A page is left, closed or locked while something still works for it: nothing is lost or said."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals.evidence import PAGE_NOT_THERE
from casework.evidence.problems import CannotShow
from casework.queries.redactions import draft_of
from casework.services import redactions
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_redaction_screen import exhibit, keys, real, redacting
from ui.screens.redaction.screen import RedactionScreen
from ui.shell import Shell

__all__ = ["exhibit", "real"]


def gone() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_a_redaction_that_is_left_before_its_page_came_says_nothing(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    ws = place.workspace
    ws.run(redactions.begin_redaction, CaseId(place.debbie), exhibit=exhibit, on=ws.today)
    real.host.fill_in("begin_redaction", place.debbie, {"exhibit": exhibit})
    screen = real.errands.form
    assert isinstance(screen, RedactionScreen)
    screen.cancel()
    gone()
    qtbot.waitUntil(lambda: real.host.jobs.count() == 0)
    gone()


def test_what_was_just_masked_is_kept_when_the_program_locks(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    screen.desk.setFocus()
    keys(screen, Qt.Key.Key_M)
    real.errands.keep_draft()
    draft = place.workspace.read(draft_of, exhibit)
    assert draft is not None
    assert len(draft.masked.marks) == 1


def test_an_edition_that_is_made_for_a_page_that_was_left_asks_nothing(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    screen.desk.setFocus()
    keys(screen, Qt.Key.Key_M)
    screen.finishing.start()
    screen.cancel()
    gone()
    qtbot.waitUntil(lambda: real.host.jobs.count() == 0, timeout=60_000)
    gone()


def test_nobody_hears_of_work_for_a_page_that_is_gone_but_of_a_refusal_everybody(
    real: Shell, qtbot: QtBot
) -> None:
    host, heard = real.host, []
    host.refused.connect(heard.append)
    page = QObject()

    def refuse(_progress: object) -> None:
        raise CannotShow(PAGE_NOT_THERE)

    real.host.quietly(lambda _progress: 1, heard.append, heard.append, near=page)
    real.host.quietly(refuse, heard.append, lambda _error: heard.append("to the page"), near=page)
    page.deleteLater()
    gone()
    with qtbot.waitSignal(host.refused):
        pass
    assert [one.code for one in heard] == ["PAGE_NOT_THERE"]
    real.host.quietly(lambda _progress: 2, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard[1:] == [2])
