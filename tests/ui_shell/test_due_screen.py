"""The page of what is due, its calendar file, the daily reminder, a case's clocks: by keyboard."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from casework.domain.due_items import Kind
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.queries.due import DueCounts
from casework.services import beside, calendars, clock_numbers, deadlines, leaving
from casework.settings import ColourScheme
from tests.ui_shell.a_form import a_form
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened, the_form
from tests.ui_shell.walk import cut_labels, name_of, problems
from ui import theme
from ui.ask import News
from ui.bindings import bind
from ui.jobs import Jobs
from ui.reminder import words_of
from ui.screens.calendar_export import CalendarExport
from ui.screens.case.clocks_card import ClocksDialog
from ui.screens.due import NONE_LIKE_IT, DueScreen
from ui.settings_file import SettingsFile
from ui.shell import Shell
from ui.tables.due_list import Heading
from ui.widgets.buttons import Button
from ui.widgets.chips import FilterChip
from ui.widgets.links import Link


def due_screen(shell: Shell) -> DueScreen:
    shell.go("due")
    assert shell.due_page is not None
    return shell.due_page


def lines(page: DueScreen) -> list[str]:
    found = [page.model.line_at(row) for row in range(page.model.rowCount())]
    return [one.title for one in found if one is not None]


def headings(page: DueScreen) -> list[str]:
    rows = [page.model.index(row, 0).data(Qt.ItemDataRole.UserRole)
            for row in range(page.model.rowCount())]  # fmt: skip
    return [one.words for one in rows if isinstance(one, Heading)]


def choose(page: DueScreen, title: str) -> None:
    """Down with the arrow key to a line."""
    for _ in range(page.model.rowCount()):
        line = page.model.line_at(page.list.currentIndex().row())
        if line is not None and line.title == title:
            return
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    raise AssertionError(f"{title} is not in {lines(page)}")


def test_everything_due_is_listed_and_enter_opens_the_case_where_it_is_met(
    shell: Shell, place: Place
) -> None:
    bind(shell, lambda: None)
    QTest.keyClick(shell.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page = shell.due_page
    assert page is not None
    assert page.list.hasFocus()
    assert headings(page)[0] == "Overdue"
    assert "Finish the investigation" in lines(page)
    choose(page, "Tell Scottish Social Services Council")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert shell.case is not None
    assert (shell.case.case_id, shell.case.part()) == (place.debbie, "referrals")


def test_the_page_can_be_walked_in_both_themes_and_large(shell: Shell, qapp: QApplication) -> None:
    due_screen(shell)
    for scheme, scale in ((ColourScheme.LIGHT, 1.0), (ColourScheme.DARK, 2.0)):
        theme.apply(qapp, scheme, scale)
        QApplication.processEvents()
        assert problems(shell.window) == []
        assert cut_labels(shell.window) == []


def test_filters_leave_out_and_say_so_when_nothing_is_left(shell: Shell, place: Place) -> None:
    page = due_screen(shell)
    every = len(lines(page))
    chips = {name_of(one): one for one in page.findChildren(FilterChip)}
    chips["Set by law or a body"].click()
    assert page.only.kinds == frozenset({Kind.LAW})
    assert 0 < len(lines(page)) < every
    chips["Set by law or a body"].click()
    chips["Hearings"].click()
    assert lines(page) == []
    assert page.none.sentence.text() == NONE_LIKE_IT
    chips["Hearings"].click()
    chips["Mine"].click()
    assert len(lines(page)) == every


def test_the_list_follows_what_is_done_and_keeps_its_place(shell: Shell, place: Place) -> None:
    page = due_screen(shell)
    choose(page, "Finish the investigation")
    case = CaseId(place.debbie)
    place.workspace.run(deadlines.extend_clock, case, clock="INVESTIGATION",
                        due_on=dt.date(2026, 7, 31), reason="R", agreed_by="C.",
                        on=place.workspace.today)  # fmt: skip
    line = next(
        one
        for row in range(page.model.rowCount())
        if (one := page.model.line_at(row)) and one.title == "Finish the investigation"
    )
    assert "moved from" in line.detail
    hold = place.workspace.run(
        beside.place_hold, case, kind="police", asked_by="DC Hume", may_contact_employee=True,
        may_continue="Papers", on=place.workspace.today)  # fmt: skip
    assert headings(page)[-1] == "Standing still"
    place.workspace.run(beside.lift_hold, case, hold=hold, reason="R", on=place.workspace.today)
    assert "Standing still" not in headings(page)


def test_a_calendar_file_is_made_without_names_unless_they_are_asked_for(
    shell: Shell, tmp_path: Path
) -> None:
    page = due_screen(shell)
    page.keep.click()
    (dialog,) = page.findChildren(CalendarExport)
    assert problems(dialog) == []
    assert [name_of(one) for one in dialog.findChildren(Button)] == [
        "Without names", "With names", "Go back"
    ]  # fmt: skip
    out = tmp_path / "due.ics"
    for with_names in (False, True):
        dialog.keep_in(out, with_names=with_names)
        assert (b"Debbie" in out.read_bytes()) is with_names
    told = page.findChildren(News)
    assert len(told) == 2
    assert name_of(told[0]) or told[0].windowTitle() == "The file is made"


# ---------------------------------------------------------------- the reminder


def test_the_reminder_says_numbers_and_no_names_once_a_day(
    shell: Shell, place: Place, tmp_path: Path
) -> None:
    line = shell.window.reminder
    assert line.isVisible()
    words = line.words.text()
    assert "overdue" in words
    assert "Debbie" not in words
    assert "HR-" not in words
    line.follow.click()
    assert shell.at == "due"
    assert not line.isVisible()
    shell.reminder.look()
    assert not line.isVisible()


def test_after_a_night_it_waits_for_nine_and_another_unlocking_says_it_at_once(
    shell: Shell, place: Place, tmp_path: Path
) -> None:
    line = shell.window.reminder
    line.closer.click()
    tomorrow = dt.date(2026, 6, 25)
    place.office.be(tomorrow, 7)  # eight in London
    shell.reminder.look()
    assert not line.isVisible()
    place.office.be(tomorrow, 8)
    shell.reminder.look()
    assert line.isVisible()
    jobs = Jobs()
    again = Shell(place.workspace, jobs, SettingsFile(tmp_path / "other.json"), a_form)
    assert again.window.reminder.isHidden()  # told today, on whatever PC
    again.drop()
    jobs.stop()


def test_who_sees_no_case_is_not_reminded(place: Place, tmp_path: Path, qtbot: QtBot) -> None:
    administrator = place.office.add_user("admin", Role.ADMINISTRATOR)
    with place.office.sitting(administrator):
        jobs = Jobs()
        made = Shell(place.workspace, jobs, SettingsFile(tmp_path / "s.json"), a_form)
        assert made.window.reminder.isHidden()
        assert "due" not in [one.place.code for one in made.window.rail.buttons]
        made.drop()
        jobs.stop()


def test_the_reminder_in_words() -> None:
    assert words_of(DueCounts(2, 1)) == "2 deadlines are due today, 1 is overdue."
    assert words_of(DueCounts(1, 0)) == "1 deadline is due today."
    assert words_of(DueCounts(0, 3)) == "3 deadlines are overdue."


# ---------------------------------------------------------------- the clocks of a case


def test_each_clock_says_its_count_its_source_and_what_can_be_done(
    shell: Shell, place: Place
) -> None:
    page = opened(shell, place)
    named(page, Link, "How they are counted").click()  # type: ignore[attr-defined]
    (dialog,) = page.findChildren(ClocksDialog)
    assert problems(dialog) == []
    assert cut_labels(dialog) == []
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(one.startswith("20 working days after Tue 23 June") for one in said)
    assert "Unverified" in said
    assert any("never stands still" in one for one in said)
    buttons = [name_of(one) for one in dialog.findChildren(Button)]
    assert buttons.count("Give more time") < len([one for one in said if "Source:" in one])
    named(dialog, Button, "Give more time").click()  # type: ignore[attr-defined]
    form = the_form(shell)
    assert form.act == "extend_clock"
    assert form.known["clock"]


def test_the_settings_show_own_numbers_and_school_days(shell: Shell, place: Place) -> None:
    run = place.workspace.run
    run(clock_numbers.set_clock_number, rule="INVESTIGATION", n=28, unit="working_days",
        source="Procedure 4.2", on=place.workspace.today)  # fmt: skip
    made = run(calendars.add_calendar, name="Howitt Primary", source="Handbook")
    run(calendars.import_closed_days, table="29/6/2026, 14/8/2026, Summer", calendar=made)
    for section in ("deadlines", "closed_days"):
        shell.go(f"settings/{section}")
        QApplication.processEvents()
        assert problems(shell.window) == []
        assert cut_labels(shell.window) == []
    assert shell.settings_page is not None
    said = [one.text() for one in shell.settings_page.findChildren(QLabel)]
    assert "Monday 29 June 2026 to Friday 14 August 2026" in said
    assert any("The program’s own number is 20 working days." in one for one in said)


def test_tribunal_dates_stand_on_the_outcome_with_their_status(shell: Shell, place: Place) -> None:
    case, on = CaseId(place.debbie), place.workspace.today
    place.workspace.run(
        leaving.record_leaving, case, reason="resigned", on=on, last_day=dt.date(2026, 9, 30)
    )
    page = opened(shell, place, "outcome")
    said = [one.text() for one in page.findChildren(QLabel)]
    assert "For keeping records only. Do not advise anyone on a claim date from these." in said
    assert "The last day is Tuesday 29 December 2026." in said
    assert "The last day is Monday 29 March 2027." in said
    assert {"Confirmed", "Expected"} <= set(said)
    assert any(
        one.startswith("Hold every paper of this case until Monday 29 March") for one in said
    )
    assert problems(shell.window) == []
    assert cut_labels(shell.window) == []
