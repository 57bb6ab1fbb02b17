"""Home and the list of cases: what is due, for whom, in which order, and how many there are."""

import datetime as dt

from casework.domain.roles import Role
from casework.queries import case_list, home
from casework.queries.case_list import CaseFilter
from casework.services import incidents, records, triage
from casework.services.entries import PersonEntry
from tests.builders import DEBBIE, RACHEL
from tests.services.walking import Office


def ids(office: Office, **told: object) -> list[str]:
    return office.workspace.read(case_list.matching_ids, CaseFilter(**told))  # type: ignore[arg-type]


def test_an_empty_store_has_an_empty_home(office: Office) -> None:
    page = office.workspace.read(home.home)
    assert not page.has_cases
    assert (page.overdue, page.soon, page.later_count, page.drafts, page.recent) == (
        (),
        (),
        0,
        (),
        (),
    )


def test_what_is_due_moves_from_later_to_soon_to_overdue(office: Office) -> None:
    walk = office.walk(RACHEL).investigated()
    page = office.workspace.read(home.home)
    assert [one.title for one in page.soon] == ["Acknowledge the report"]
    assert page.later_count == 1  # the investigation, in twenty working days
    office.be(dt.date(2026, 7, 20))
    page = office.workspace.read(home.home)
    assert [one.title for one in page.overdue] == ["Acknowledge the report"]
    assert [one.title for one in page.soon] == ["Finish the investigation"]
    office.be(dt.date(2026, 7, 23))
    page = office.workspace.read(home.home)
    assert [one.title for one in page.overdue] == [
        "Acknowledge the report",
        "Finish the investigation",
    ]
    assert {one.case_id for one in page.overdue} == {walk.case}


def test_a_day_that_is_due_is_not_overdue_until_it_is_over(office: Office) -> None:
    office.walk(RACHEL)
    office.be(dt.date(2026, 6, 26), hour=22)  # 23:00 in London
    assert office.workspace.read(home.home).overdue == ()
    office.be(dt.date(2026, 6, 26), hour=23)  # midnight in London
    assert len(office.workspace.read(home.home).overdue) == 1


def test_time_that_runs_out_for_the_employee_is_never_overdue(office: Office) -> None:
    walk = office.walk(RACHEL).decided().outcome("final_warning")
    walk.do(incidents.acknowledge_report)
    assert "Last day to appeal" in walk.clocks
    office.be(dt.date(2026, 9, 1))
    assert office.workspace.read(home.home).overdue == ()
    (row,) = office.workspace.read(case_list.rows, [walk.case]).values()
    assert row.due_on is None


def test_more_than_a_page_of_deadlines_is_counted_whole(office: Office) -> None:
    people = tuple(PersonEntry(name=f"P{n}") for n in range(50))
    for _ in range(5):
        office.workspace.run(
            incidents.report_incident,
            discovered_on=office.today,
            reported_on=office.today,
            channel="manager",
            summary="Everybody joined in.",
            respondents=people,
            is_anonymous=True,
        )
    page = office.workspace.read(home.home)
    assert len(page.overdue) + len(page.soon) + page.later_count == 250
    assert office.workspace.read(case_list.count, CaseFilter()) == 250


def test_recent_cases_are_those_touched_last_by_this_person(office: Office) -> None:
    first, second = office.walk(RACHEL), office.walk(DEBBIE)
    assert [one.id for one in office.workspace.read(home.home).recent] == [second.case, first.case]
    first.do(triage.start_triage)
    assert [one.id for one in office.workspace.read(home.home).recent] == [first.case, second.case]


def test_a_draft_waits_on_home_with_its_case(office: Office) -> None:
    walk = office.walk(RACHEL)
    office.workspace.run(records.save_draft, form="report_incident", case="", answers={"a": 1})
    office.be(dt.date(2026, 6, 25))
    office.workspace.run(records.save_draft, form="add_allegation", case=walk.case, answers={})
    drafts = office.workspace.read(home.home).drafts
    assert [(one.form, one.reference) for one in drafts] == [
        ("add_allegation", "HR-2026-00001"),
        ("report_incident", ""),
    ]
    assert office.workspace.read(home.draft, "report_incident", "") == (
        {"a": 1},
        dt.datetime(2026, 6, 24, 9, tzinfo=dt.UTC),
    )


def test_the_list_is_ordered_and_filtered(office: Office) -> None:
    rachel = office.walk(RACHEL)
    office.be(dt.date(2026, 6, 25))
    debbie = office.walk(DEBBIE)
    closed = office.walk(PersonEntry(name="Anna First", post="Clerk", regulated_role="none"))
    closed.triaged()
    closed.do(triage.take_no_action, reason="Nothing in it.")
    closed.closed()
    assert ids(office, order="name") == [closed.case, debbie.case, rachel.case]
    assert ids(office, order="newest")[-1] == rachel.case
    assert ids(office, order="due") == [debbie.case, rachel.case, closed.case]
    assert ids(office, only_open=True) == [debbie.case, rachel.case]
    assert ids(office, due_by=dt.date(2026, 6, 25)) == [debbie.case]
    assert ids(office, words="clerk") == [closed.case]
    assert ids(office, words="2026-00001") == [rachel.case]
    colleague = office.add_user("colleague", Role.CASEWORKER)
    with office.sitting(colleague):
        assert len(ids(office)) == 3
        assert ids(office, only_mine=True) == []
        assert office.workspace.read(case_list.count, CaseFilter(only_open=True)) == 2


def test_a_row_says_what_is_due_next(office: Office) -> None:
    walk = office.walk(RACHEL)
    (row,) = office.workspace.read(case_list.rows, [walk.case, "no-such-case"]).values()
    assert (row.name, row.role) == ("Rachel Boyd", "Admin officer · Revenues")
    assert (row.due_on, row.due_title) == (dt.date(2026, 6, 26), "Acknowledge the report")
    walk.do(incidents.acknowledge_report)
    (row,) = office.workspace.read(case_list.rows, [walk.case]).values()
    assert (row.due_on, row.due_title) == (dt.date(2026, 7, 1), "Decide at triage")


def test_what_is_due_between_two_days(office: Office) -> None:
    office.walk(RACHEL)
    day = dt.date(2026, 6, 26)
    (row,) = office.workspace.read(home.due_between, day, day)
    assert row.title == "Acknowledge the report"
    assert row.explanation == "2 working days after Wed 24 June 2026"
    assert office.workspace.read(home.due_between, dt.date(2027, 1, 1), dt.date(2027, 2, 1)) == ()
