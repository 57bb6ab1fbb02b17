"""One page of everything due: sections, kinds, whose, where it is met; the reminder's counts."""

import datetime as dt

from casework.domain.due_items import DueFilter, DueItem, Kind, Section
from casework.domain.receipt import RULES
from casework.domain.roles import Role
from casework.queries import due
from casework.queries.home import home
from casework.services import beside, hearings, reminding, triage
from casework.services.catalogue import acts
from tests.builders import RACHEL
from tests.services.walking import Office, Walk, rules
from ui.screens.case.part import NAMES


def listed(walk: Walk, only: DueFilter | None = None) -> tuple[DueItem, ...]:
    return walk.ws.read(due.due, only or DueFilter()).items


def sections(walk: Walk) -> dict[str, Section]:
    return {one.title: one.section(walk.office.today) for one in listed(walk)}


def test_what_is_due_stands_in_sections_soonest_first(office: Office) -> None:
    walk = office.walk(RACHEL).investigated()
    walk.do(
        triage.answer_screen,
        kind="belief_or_adjustment",
        answer="not_known",
        ask_again_on=dt.date(2026, 6, 26),
    )
    office.be(dt.date(2026, 6, 27))
    found = sections(walk)
    assert found == {
        "Acknowledge the report": Section.OVERDUE,
        "Ask again: Belief, disability, union post": Section.OVERDUE,
        "Finish the investigation": Section.LATER,
    }
    assert [one.on for one in listed(walk)] == sorted(one.on for one in listed(walk))
    office.be(dt.date(2026, 7, 15))
    assert sections(walk)["Finish the investigation"] is Section.WEEK
    office.be(dt.date(2026, 7, 22))
    assert sections(walk)["Finish the investigation"] is Section.TODAY
    walk.do(beside.place_hold, kind="legal", asked_by="Legal", may_contact_employee=True,
            may_continue="All")  # fmt: skip
    assert sections(walk)["Finish the investigation"] is Section.STILL
    assert listed(walk)[-1].paused_since == dt.date(2026, 7, 22)


def test_kinds_and_ones_own_cases_are_told_apart(office: Office) -> None:
    walk = office.walk(RACHEL).triaged(data_breach="yes")
    said = listed(walk, DueFilter(frozenset({Kind.SAID})))
    assert {one.title for one in said} == {
        "Tell the Information Commissioner about a personal-data breach"
    }
    assert {one.kind for one in listed(walk)} == {Kind.SAID, Kind.COUNCIL}
    other = office.add_user("second", Role.CASEWORKER)
    with office.sitting(other):
        assert listed(walk)
        assert listed(walk, DueFilter(only_mine=True)) == ()


def test_hearings_and_time_given_to_others_are_listed_and_never_late(office: Office) -> None:
    walk = office.walk().reported().answered().with_chair()
    walk.do(hearings.call_hearing, entry=walk.notice(
        dt.date(2026, 7, 8), held_time="10:30", place="Room 4"))  # fmt: skip
    (hearing,) = listed(walk, DueFilter(frozenset({Kind.HEARING})))
    assert hearing.at == dt.datetime(2026, 7, 8, 9, 30, tzinfo=dt.UTC)
    assert (hearing.place, hearing.note) == ("hearing", "Place: Room 4")
    second = office.walk(RACHEL).dismissed()
    (given,) = [one for one in listed(second) if one.kind is Kind.GIVEN]
    assert (given.title, given.place) == ("Last day to appeal", "outcome")
    office.be(dt.date(2026, 8, 20))
    assert Kind.GIVEN not in {one.kind for one in listed(second)}


def test_each_clock_leads_to_where_it_is_met() -> None:
    for code, rule in rules().clocks.items():
        if code not in ("SUBJECT_ACCESS", "DATA_COMPLAINT", *RULES.values()):
            assert rule.met_by in acts(), code
            assert due.PLACES.get(rule.met_by, "overview") in NAMES, code


def test_the_reminder_counts_what_one_may_see_and_is_told_once_a_day(office: Office) -> None:
    office.walk(RACHEL)
    office.be(dt.date(2026, 6, 26))
    assert office.workspace.read(due.due_counts) == due.DueCounts(1, 0, False)
    office.be(dt.date(2026, 6, 27))
    assert office.workspace.read(due.due_counts) == due.DueCounts(0, 1, False)
    head = office.head()
    office.workspace.run(reminding.note_reminded)
    assert office.head() == head
    assert office.workspace.read(due.due_counts).was_told
    other = office.add_user("second", Role.CASEWORKER)
    with office.sitting(other) as workspace:
        assert not workspace.read(due.due_counts).was_told
    office.be(dt.date(2026, 6, 28))
    assert not office.workspace.read(due.due_counts).was_told
    office.workspace.run(reminding.note_reminded)
    manager = office.add_user("manager", Role.MANAGER)
    with office.sitting(manager) as workspace:
        assert workspace.read(due.due_counts).overdue == 0


def test_the_pages_stand_where_the_table_of_holidays_has_ended(office: Office) -> None:
    walk = office.walk(RACHEL)
    office.be(dt.date(2028, 12, 29))
    assert {one.section(office.today) for one in listed(walk)} == {Section.OVERDUE}
    assert len(office.workspace.read(home).overdue) == 2
