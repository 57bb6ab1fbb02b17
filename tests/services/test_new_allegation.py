"""A8: a refusal adds an allegation; the notice is served anew and the time runs again."""

import datetime as dt

import pytest

from casework.queries import decisions
from casework.services import allegations, hearings, organisation
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import Office, Walk

FRIDAY, MONDAY = dt.date(2026, 6, 12), dt.date(2026, 6, 15)


@pytest.fixture
def refused(office: Office) -> Walk:
    """England; a hearing on Wednesday 17 June, called on the 5th; removal refused on the 12th."""
    office.workspace.run(
        organisation.change_settings, name="Thorp", nation="england", reference_prefix="HR"
    )
    office.be(dt.date(2026, 6, 5))
    walk = office.walk(RACHEL)
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 6, 5))
    walk.alleged(conduct_from=dt.date(2026, 6, 1))
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    from casework.services import triage

    walk.do(triage.start_investigation, terms="Find out.")
    walk.filled().signed().answered().with_chair().called(dt.date(2026, 6, 17))
    office.be(FRIDAY)
    walk.alleged(heading="Would not take it down", category="COOP", conduct_from=FRIDAY, gross="no")
    office.be(MONDAY)
    return walk


def test_the_earliest_day_is_monday_the_22nd(refused: Walk) -> None:
    early = refused.refused(hearings.renew_notice, entry=refused.notice(dt.date(2026, 6, 19)))
    assert set(early) == {"HEARING_BEFORE_NOTICE"}
    error = refused.bad(hearings.renew_notice, entry=refused.notice(dt.date(2026, 6, 19)))
    assert "Monday 22 June 2026" in error.sentence
    refused.do(hearings.renew_notice, entry=refused.notice(dt.date(2026, 6, 22)))
    rows = refused.ws.read(decisions.hearings, refused.case).hearings
    assert [one.state for one in rows] == ["replaced", "notified"]
    assert [[each.number for each in one.noticed] for one in rows] == [[1], [1, 2]]
    refused.office.be(dt.date(2026, 6, 22))
    refused.do(hearings.open_hearing, attended=True)
    assert "ALLEGATION_NOT_IN_NOTICE" not in refused.departed


def test_the_task_says_which_allegation_the_notice_lacks(refused: Walk) -> None:
    step = refused.steps["renew_notice"]
    assert (step.detail, step.is_open) == ("Not in the notice as it reads now: 2", True)
    allegation = refused.ws.read(decisions.hearings, refused.case).hearings[0]
    assert [one.number for one in allegation.noticed] == [1]


def test_withdrawing_it_again_asks_for_nothing(refused: Walk) -> None:
    from casework.domain.ids import AllegationId
    from casework.queries import matrix

    new = refused.ws.read(matrix.matrix, refused.case).allegations[-1]
    refused.do(allegations.withdraw_allegation, allegation=AllegationId(new.id), reason="Done")
    assert "renew_notice" not in refused.steps
    refused.office.be(dt.date(2026, 6, 17))
    refused.do(hearings.open_hearing, attended=True)


def test_moved_for_the_companion_with_a_new_allegation_the_notice_runs_again(
    refused: Walk,
) -> None:
    """The companion's day starts no new notice; a changed allegation does (§2.2 (7))."""
    told = {"kind": "companion", "asked_by": "R. Shah", "reason": "Away"}
    refused.do(hearings.postpone_hearing, proposed_on=dt.date(2026, 6, 19), **told)
    found = refused.refused(hearings.call_hearing, entry=refused.notice(dt.date(2026, 6, 19)))
    assert set(found) == {"HEARING_BEFORE_NOTICE"}


def test_an_allegation_that_comes_up_in_the_hearing_waits_for_its_notice(office: Office) -> None:
    walk = office.walk()
    walk.opened()
    walk.do(hearings.adjourn_hearing, reason="Something new came up.")
    walk.alleged(heading="Another post", conduct_from=dt.date(2026, 6, 19))
    assert set(walk.refused(hearings.resume_hearing)) == {"ALLEGATION_NOT_IN_NOTICE"}
    walk.do(hearings.renew_notice, entry=walk.notice(dt.date(2026, 7, 16)))
    assert walk.state == "Hearing called"
