"""School days and closed days: entered, pasted, read from a file; which cases go by them."""

import datetime as dt
from pathlib import Path

import pytest

from casework.domain.errors import CaseworkError
from casework.domain.ids import CalendarDayId, CalendarId, ClosedDayId
from casework.queries import case_page, clocks, organisation
from casework.services import calendars, case_calendars, hearings
from casework.services import organisation as council
from casework.services.entries import PersonEntry
from tests.services.walking import Office, Walk

TEACHER = PersonEntry(name="Morag Ross", workplace="  HOWITT Primary ", workforce="teacher")
SUMMER = (dt.date(2026, 6, 29), dt.date(2026, 8, 14))


def school(office: Office, name: str = "Howitt Primary") -> CalendarId:
    run = office.workspace.run
    made = run(calendars.add_calendar, name=name, source="School handbook, page 4")
    first, last = SUMMER
    run(calendars.add_school_days, calendar=made, first_on=first, last_on=last, name="Summer")
    return made


def due(walk: Walk, code: str = "INVESTIGATION") -> case_page.DueRow:
    every = walk.ws.read(case_page.every_clock, walk.case)
    return next(one for one in every if one.rule == code)


def test_a_case_of_somebody_at_a_school_goes_by_its_days(office: Office) -> None:
    school(office)
    walk = office.walk(TEACHER).investigated()
    found = due(walk)
    assert found.due_on == dt.date(2026, 9, 9)
    assert found.explanation == (
        "20 working days of Howitt Primary after Wed 24 June 2026, not counting Mon 29 June to "
        "Fri 31 July (Summer), Mon 3 August (Summer bank holiday) and Tue 4 August to Fri 14 "
        "August (Summer); holidays after Fri 14 August are not entered yet"
    )
    page = walk.ws.read(clocks.case_clocks, walk.case)
    assert (page.days_of, page.days_reason) == (
        "Howitt Primary", "The employee works at Howitt Primary."
    )  # fmt: skip
    other = office.walk().investigated()
    assert due(other).due_on == dt.date(2026, 7, 22)


def test_the_law_keeps_its_own_days_in_a_school_case(office: Office) -> None:
    school(office)
    walk = office.walk(TEACHER).reported().answered().with_chair()
    refused = walk.refused(hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 8)))
    assert "HEARING_BEFORE_NOTICE" in refused
    office.be(dt.date(2026, 8, 20))
    walk.called(dt.date(2026, 8, 28))
    walk.do(
        hearings.postpone_hearing,
        kind="companion",
        asked_by="R. Shah",
        reason="On holiday",
        proposed_on=dt.date(2026, 9, 4),
    )


def test_days_chosen_for_a_case_count_anew_and_say_what_moved(office: Office) -> None:
    walk = office.walk().investigated()
    howitt = school(office)
    told = {"calendar": howitt, "reason": "She was lent to the school."}
    walk.do(case_calendars.choose_calendar, **told)
    assert (due(walk).due_on, due(walk).first_due_on) == (
        dt.date(2026, 9, 9), dt.date(2026, 7, 22)
    )  # fmt: skip
    assert walk.bad(case_calendars.choose_calendar, **told).code == "ALREADY_RECORDED"
    (line,) = [one for one in walk.story if one.startswith("Working days are")]
    assert "‘Finish the investigation’ moved from Wednesday 22 July 2026 to Wednesday 9" in line
    walk.do(case_calendars.choose_calendar, reason="It was the wrong Debbie.")
    assert due(walk).due_on == dt.date(2026, 7, 22)


def test_days_added_later_move_no_due_date_that_was_set(office: Office) -> None:
    walk = office.walk().investigated()
    office.workspace.run(council.add_closed_day, on=dt.date(2026, 7, 20), name="Glasgow Fair")
    assert due(walk).due_on == dt.date(2026, 7, 22)
    assert due(office.walk().investigated()).due_on == dt.date(2026, 7, 23)


def test_what_makes_no_school_days_is_refused(office: Office) -> None:
    made = school(office)
    wrong: tuple[tuple[dict[str, object], str], ...] = (
        ({"first_on": dt.date(2026, 7, 1)}, "DAYS_OVERLAP"),
        ({"first_on": dt.date(2026, 10, 5), "last_on": dt.date(2026, 10, 1)}, "OUT_OF_ORDER"),
        ({"first_on": dt.date(2026, 10, 5), "last_on": dt.date(2027, 10, 5)}, "DAYS_TOO_MANY"),
        ({"first_on": dt.date.min}, "YEAR_NOT_NEAR"),
        ({"first_on": dt.date(2026, 10, 5), "name": ""}, "MISSING"),
        ({"first_on": dt.date(2026, 10, 5), "calendar": CalendarId("none")}, "NOT_FOUND"),
    )
    for told, code in wrong:
        given = {"calendar": made, "name": "October", **told}
        error = office.refuses(CaseworkError, calendars.add_school_days, **given)
        assert error.code == code, told
    error = office.refuses(CaseworkError, calendars.add_calendar, name="howitt PRIMARY")
    assert error.code == "CALENDAR_IN_USE"
    assert office.refuses(CaseworkError, calendars.add_calendar, name=" ").code == "MISSING"


def test_wrong_days_are_taken_out_and_the_audit_stays_whole(office: Office) -> None:
    school(office)
    run, read = office.workspace.run, office.workspace.read
    (row,) = read(clocks.calendars)
    run(calendars.remove_school_days, day=CalendarDayId(row.days[0][0]))
    assert read(clocks.calendars)[0].days == ()
    run(council.add_closed_day, on=dt.date(2026, 7, 20), name="Glasgow Fair")
    ((closed, _, _),) = read(organisation.settings).closed_days
    run(calendars.remove_closed_day, day=ClosedDayId(closed))
    assert read(organisation.settings).closed_days == ()
    assert office.damage() == []


# ---------------------------------------------------------------- many at once

PASTED = """Date,Holiday
25/12/2026,Christmas Day
Mon 28 December 2026\tBoxing Day
2027-01-04; "2 January, kept on Monday"

29/3/2027, 9/4/2027, Spring holiday
10/7/2027,A Saturday
"""


def test_pasted_days_are_added_once_in_whatever_way_they_are_written(office: Office) -> None:
    run, read = office.workspace.run, office.workspace.read
    assert run(calendars.import_closed_days, table=PASTED) == 13
    days = read(organisation.settings).closed_days
    assert [(on, name) for _, on, name in days[:4]] == [
        (dt.date(2026, 12, 25), "Christmas Day"),
        (dt.date(2026, 12, 28), "Boxing Day"),
        (dt.date(2027, 1, 4), "2 January, kept on Monday"),
        (dt.date(2027, 3, 29), "Spring holiday"),
    ]
    assert run(calendars.import_closed_days, table=PASTED) == 0
    made = school(office)
    assert run(calendars.import_closed_days, table=PASTED, calendar=made) == 5
    assert run(calendars.import_closed_days, table=PASTED, calendar=made) == 0


def test_a_csv_file_of_a_spreadsheet_is_read(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "days.csv"
    file.write_bytes("\ufeffDate;Name\r\n25/12/2026;Nadolig – Christmas ŵ\r\n".encode())
    assert office.workspace.run(calendars.import_closed_days, file=file) == 1
    ((_, _, name),) = office.workspace.read(organisation.settings).closed_days
    assert name == "Nadolig – Christmas ŵ"


@pytest.mark.parametrize(
    ("table", "code", "said"),
    [
        ("", "TABLE_EMPTY", "no days"),
        ("Date, Name\n\n", "TABLE_EMPTY", "no days"),
        ("25/12/2026, Xmas\n31/2/2026, Nothing", "TABLE_LINE", "Line 2, ‘31/2/2026, Nothing’"),
        ("25/12/2026", "TABLE_LINE", "Say what the days are"),
        ("25/12/2026, a, b, c", "TABLE_LINE", "A line has a day"),
        ("25/12/2026, a\x00b", "TABLE_LINE", "Line 1"),
        ("9/4/2027, 29/3/2027, Spring", "TABLE_LINE", "cannot be earlier"),
        ("1/1/2026, 1/1/2027, Long", "TABLE_LINE", "366 days"),
        ("x" * 10_000_000, "TABLE_LINE", "Line 1"),
        ("1/1/2026, a\n" * 3_000, "TABLE_TOO_LONG", "2,000 lines"),
        ("\n" * 10_000_000, "TABLE_TOO_LONG", "2,000 lines"),
        ('"25/12/2026, unclosed', "TABLE_LINE", "Line 1"),
        ("25/12/2026, \u202egpj.exe", "", ""),
        ("25/12/2026, 🎄", "", ""),
    ],
    ids=range(14),
)
def test_a_table_that_cannot_be_read_names_its_line_and_adds_nothing(
    office: Office, table: str, code: str, said: str
) -> None:
    if not code:
        assert office.workspace.run(calendars.import_closed_days, table=table) == 1
        return
    error = office.refuses(CaseworkError, calendars.import_closed_days, table=table)
    assert error.code == code
    assert said in error.sentence
    assert len(error.sentence) < 400


def test_a_file_that_is_no_table_is_refused(office: Office, tmp_path: Path) -> None:
    big, binary = tmp_path / "big.csv", tmp_path / "days.xlsx"
    big.write_bytes(b"1/1/2026, a\n" * 200_000)
    binary.write_bytes(b"PK\x03\x04\xff\xfe")
    for file in (big, binary, tmp_path, tmp_path / "not there"):
        error = office.refuses(CaseworkError, calendars.import_closed_days, file=file)
        assert error.code == "TABLE_NOT_TEXT", file
    both = {"file": binary, "table": "25/12/2026, Christmas"}
    error = office.refuses(CaseworkError, calendars.import_closed_days, **both)
    assert error.code == "TABLE_TWICE"
