"""The five days on the screen (domain.md §2.2, A12), and whom the employee chooses."""

import datetime as dt

import pytest

from casework.domain.ids import PersonId
from casework.queries import case_page, hearing_room
from casework.services import companions, hearings, moving_hearings, organisation
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import Office, Walk

TABLE = [
    (dt.date(2026, 4, 1), dt.date(2026, 4, 10), dt.date(2026, 4, 9)),
    (dt.date(2026, 6, 11), dt.date(2026, 6, 18), dt.date(2026, 6, 19)),
    (dt.date(2026, 7, 31), dt.date(2026, 8, 7), dt.date(2026, 8, 10)),
    (dt.date(2026, 11, 27), dt.date(2026, 12, 4), dt.date(2026, 12, 7)),
    (dt.date(2026, 12, 23), dt.date(2027, 1, 4), dt.date(2027, 1, 5)),
]
"""Proposed; latest in England and Wales; latest in Scotland (domain.md §2.2)."""


@pytest.fixture(scope="module")
def calendars() -> dict[str, object]:
    from tests.services.walking import rules

    return {one: rules().calendar(one, {}) for one in ("england", "scotland", "northern_ireland")}


@pytest.mark.parametrize(("proposed", "england", "scotland"), TABLE)
def test_the_window_of_the_note(
    calendars: dict[str, object], proposed: dt.date, england: dt.date, scotland: dt.date
) -> None:
    from casework.domain.companion_window import companion_window

    for nation, latest in (("england", england), ("scotland", scotland)):
        found = companion_window(proposed, calendars[nation])  # type: ignore[arg-type]
        assert found.latest == latest, nation
        assert found.days[-1].on == latest
        assert sum(not one.not_counted for one in found.days) == 5


def test_northern_ireland_is_said_to_be_not_provided(calendars: dict[str, object]) -> None:
    from casework.domain.companion_window import companion_window

    found = companion_window(dt.date(2026, 6, 11), calendars["northern_ireland"])  # type: ignore[arg-type]
    assert (found.latest, found.may()) == (None, "")
    assert "not provided" in found.must()


def called_for_11_june(office: Office) -> Walk:
    office.be(dt.date(2026, 6, 1))
    walk = office.walk(RACHEL)
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 6, 1))
    walk.alleged(conduct_from=dt.date(2026, 5, 30))
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    from casework.services import triage

    walk.do(triage.start_investigation, terms="Find out.")
    walk.filled().signed().answered().with_chair().called(dt.date(2026, 6, 11))
    return walk


def test_the_dates_are_on_the_screen(office: Office) -> None:
    """A12: Friday 19 June is the last day in Scotland; Monday 22 June is at discretion."""
    walk = called_for_11_june(office)
    window = walk.ws.read(hearing_room.hearing_room, walk.case).window
    assert window is not None
    assert "up to Fri 19 June 2026 must be taken" in window.must()
    assert "Mon 15 June 2026 (" in window.left_out()
    assert "from Mon 22 June 2026" in window.may()
    office.workspace.run(
        organisation.change_settings, name="Thorp", nation="england", reference_prefix="HR"
    )
    window = walk.ws.read(hearing_room.hearing_room, walk.case).window
    assert window is not None
    assert "up to Thu 18 June 2026 must be taken" in window.must()
    assert "from Fri 19 June 2026" in window.may()


def test_the_window_runs_as_a_clock_while_another_day_is_sought(office: Office) -> None:
    walk = called_for_11_june(office)
    walk.do(hearings.postpone_hearing, kind="companion", asked_by="R. Shah", reason="Away")
    assert walk.clocks["Move the hearing for the companion"] == dt.date(2026, 6, 19)
    walk.called(dt.date(2026, 6, 16))
    assert "Move the hearing for the companion" not in walk.clocks


def test_the_companions_day_counts_at_an_appeal_hearing_too(office: Office) -> None:
    walk = office.walk().dismissed()
    walk.appealed()
    told = {"kind": "companion", "asked_by": "R. Shah", "reason": "Away"}
    refused = walk.refused(
        moving_hearings.postpone_appeal,
        proposed_on=dt.date(2026, 8, 12),
        accepted=False,
        **told,
    )
    assert set(refused) == {"COMPANION_DATE_IN_WINDOW"}
    walk.do(moving_hearings.postpone_appeal, proposed_on=dt.date(2026, 8, 12), **told)
    assert walk.state == "Appeal lodged"


def test_the_choice_may_be_changed_and_the_part_goes_with_it(walk: Walk) -> None:
    walk.notified()
    first, second = PersonEntry(name="Peter Lyle"), PersonEntry(name="Jean Airlie")
    walk.do(companions.record_companion, kind="union_official", person=first, union="Unison")
    walk.do(companions.record_companion, kind="fellow_worker", person=second)
    parts = {one.part: one.name for one in walk.ws.read(case_page.overview, walk.case).people}
    assert parts["Companion"] == "Jean Airlie"
    rows = walk.ws.read(hearing_room.hearing_room, walk.case).companions
    assert [one.ended_on for one in rows] == [walk.office.today, None]
    walk.do(companions.record_companion, kind="none")
    parts = {one.part: one.name for one in walk.ws.read(case_page.overview, walk.case).people}
    assert "Companion" not in parts


def test_the_companion_who_was_chosen_is_the_one_who_came(walk: Walk) -> None:
    walk.notified()
    who = PersonEntry(name="Peter Lyle")
    walk.do(companions.record_companion, kind="union_official", person=who, union="Unison")
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearings.open_hearing, attended=True)
    from casework.queries import decisions

    assert walk.ws.read(decisions.hearings, walk.case).hearings[0].companion == "Peter Lyle, Unison"


def test_nobody_from_outside_the_case_can_be_present(walk: Walk) -> None:
    walk.notified()
    walk.office.be(dt.date(2026, 7, 8))
    other = walk.office.walk(RACHEL)
    told = {"attended": True, "present": (PersonId(other.respondent),)}
    refused = walk.refused(hearings.open_hearing, **told)
    assert set(refused) == {"CHAIR_NOT_HERE"}


def test_an_agency_worker_has_the_right_here_too(office: Office) -> None:
    agency = PersonEntry(name="Alex Temp", post="Clerk", person_kind="agency_worker")
    walk = office.walk(agency)
    assert walk.ws.read(hearing_room.hearing_room, walk.case).is_agency_worker


def test_the_official_is_told_only_about_a_representative(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    walk.do(companions.record_union_post, is_representative="no")
    walk.called()
    assert "UNION_OFFICIAL_NOT_TOLD" not in walk.departed


def test_no_consent_is_respected(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    walk.do(companions.record_union_post, is_representative="yes", consent="no")
    walk.called()
    assert "UNION_OFFICIAL_NOT_TOLD" not in walk.departed
