"""Postponing, the companion's five days (A12), adjourning, and who may decide at the end."""

import datetime as dt

import pytest

from casework.desk import Reason
from casework.domain.errors import BadEntry
from casework.domain.refusal import Force
from casework.queries import decisions
from casework.services import hearings, moving_hearings, organisation, outcomes
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import CHAIR, WEIGHED, Office, Walk

THURSDAY = dt.date(2026, 6, 11)


@pytest.fixture
def proposed(office: Office) -> Walk:
    """A hearing proposed for Thursday 11 June 2026, its notice received on Tuesday 2 June."""
    office.be(dt.date(2026, 6, 1))
    walk = office.walk(RACHEL)
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 6, 1))
    walk.alleged(conduct_from=dt.date(2026, 5, 30))
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    from casework.services import triage

    walk.do(triage.start_investigation, terms="Find out.")
    walk.filled().signed().answered().with_chair()
    walk.called(THURSDAY, received_on=dt.date(2026, 6, 2))
    office.be(dt.date(2026, 6, 9))
    return walk


def put_off(walk: Walk, day: dt.date | None, **told: object) -> None:
    walk.do(
        hearings.postpone_hearing,
        **(
            {
                "kind": "companion",
                "asked_by": "R. Shah, Unison",
                "reason": "Away on Thursday.",
                "proposed_on": day,
            }
            | told
        ),
    )


def test_the_fifth_working_day_in_scotland_is_friday_the_19th(proposed: Walk) -> None:
    refused = proposed.refused(
        hearings.postpone_hearing,
        kind="companion",
        asked_by="R. Shah",
        reason="Away",
        proposed_on=dt.date(2026, 6, 19),
        accepted=False,
    )
    assert refused == {"COMPANION_DATE_IN_WINDOW": Force.OVERRIDE}
    put_off(proposed, dt.date(2026, 6, 22), accepted=False)  # after the window: at discretion
    assert proposed.state == "Hearing postponed"


def test_in_england_friday_the_19th_is_at_discretion(office: Office, proposed: Walk) -> None:
    office.workspace.run(
        organisation.change_settings, name="Thorp", nation="england", reference_prefix="HR"
    )
    put_off(proposed, dt.date(2026, 6, 19), accepted=False)
    assert "COMPANION_DATE_IN_WINDOW" not in proposed.departed


def test_in_england_thursday_the_18th_must_be_taken(office: Office, proposed: Walk) -> None:
    office.workspace.run(
        organisation.change_settings, name="Thorp", nation="england", reference_prefix="HR"
    )
    assert set(
        proposed.refused(
            hearings.postpone_hearing,
            kind="companion",
            asked_by="R. Shah",
            reason="Away",
            proposed_on=dt.date(2026, 6, 18),
            accepted=False,
        )
    ) == {"COMPANION_DATE_IN_WINDOW"}


def test_the_hearing_goes_to_the_companions_day_without_new_notice(proposed: Walk) -> None:
    put_off(proposed, dt.date(2026, 6, 12))
    proposed.called(dt.date(2026, 6, 12), received_on=dt.date(2026, 6, 10))
    assert proposed.state == "Hearing called"
    assert "HEARING_BEFORE_NOTICE" not in proposed.departed


def test_a_hearing_moved_twice_for_the_companion_keeps_its_first_notice(proposed: Walk) -> None:
    put_off(proposed, dt.date(2026, 6, 12))
    proposed.called(dt.date(2026, 6, 12), received_on=dt.date(2026, 6, 10))
    put_off(proposed, dt.date(2026, 6, 16))
    proposed.called(dt.date(2026, 6, 16), received_on=dt.date(2026, 6, 11))
    assert "HEARING_BEFORE_NOTICE" not in proposed.departed


def test_once_agreed_the_hearing_may_not_go_to_another_day(proposed: Walk) -> None:
    put_off(proposed, dt.date(2026, 6, 19))
    refused = proposed.refused(hearings.call_hearing, entry=proposed.notice(dt.date(2026, 6, 26)))
    assert refused == {"COMPANION_DATE_IN_WINDOW": Force.OVERRIDE}


def test_a_day_refused_with_a_reason_is_not_asked_about_again(proposed: Walk) -> None:
    proposed.do_departing(
        "COMPANION_DATE_IN_WINDOW",
        hearings.postpone_hearing,
        kind="companion",
        asked_by="R. Shah",
        reason="Away",
        proposed_on=dt.date(2026, 6, 19),
        accepted=False,
    )
    proposed.called(dt.date(2026, 6, 26))
    assert proposed.departed["COMPANION_DATE_IN_WINDOW"] == "It cannot wait."


@pytest.mark.parametrize("kind", ["illness", "new_allegation", "other"])
def test_any_other_postponement_needs_notice_anew(proposed: Walk, kind: str) -> None:
    put_off(proposed, None, kind=kind)
    soon = proposed.notice(dt.date(2026, 6, 12))
    assert set(proposed.refused(hearings.call_hearing, entry=soon)) == {"HEARING_BEFORE_NOTICE"}
    proposed.called(dt.date(2026, 6, 17))  # 5 working days after Tuesday 9 June, not the 15th


def test_adjourned_and_resumed(walk: Walk) -> None:
    walk.opened()
    walk.do(hearings.adjourn_hearing, reason="The companion fell ill.")
    assert walk.state == "Hearing adjourned"
    assert set(walk.refused(hearings.close_hearing, minutes="Heard.")) == {"STEP_NOT_OPEN"}
    walk.do(hearings.resume_hearing)
    walk.do(hearings.close_hearing, minutes="Heard.")
    assert walk.state == "Decision pending"


def test_the_chair_may_change_before_the_hearing_opens(walk: Walk) -> None:
    walk.notified()
    walk.named("chair", PersonEntry(name="S. Second"), may_dismiss=True)
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    walk.outcome()
    from casework.queries import decisions

    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    assert page.outcome.decided_by == "S. Second"


def test_somebody_who_did_not_hear_it_lends_no_authority(walk: Walk) -> None:
    """A chair with authority named after the hearing does not make a dismissal lawful."""
    walk.reported().answered().with_chair(may_dismiss=False)
    walk.called(dismissal_possible=False, consequences="A warning.")
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    walk.named("chair", PersonEntry(name="S. Second"), may_dismiss=True)
    refused = walk.refused(outcomes.issue_outcome, entry=WEIGHED)
    assert refused["CHAIR_WITHOUT_AUTHORITY"] is Force.BLOCK


def test_authority_put_on_record_late_counts_for_the_same_chair(walk: Walk) -> None:
    walk.reported().answered()
    chair = walk.named("chair", CHAIR)
    walk.called(dismissal_possible=False, consequences="A warning.")
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    walk.named("chair", PersonEntry(person=chair), may_dismiss=True)
    refused = walk.refused(outcomes.issue_outcome, entry=WEIGHED)
    assert set(refused) == {"DISMISSAL_NOT_IN_NOTICE"}


def test_refusing_a_companions_day_needs_the_name_of_the_hr_lead(proposed: Walk) -> None:
    told = {
        "kind": "companion",
        "asked_by": "R. Shah",
        "reason": "Away",
        "proposed_on": dt.date(2026, 6, 19),
        "answer_reason": "The chair leaves the council on Thursday.",
        "on": proposed.office.today,
    }
    only_a_reason = {"COMPANION_DATE_IN_WINDOW": Reason("It cannot wait.")}
    with proposed.office.nothing_written(), pytest.raises(BadEntry) as caught:
        proposed.ws.run_departing(
            only_a_reason, moving_hearings.refuse_postponement, proposed.case, **told
        )
    assert (caught.value.code, "HR lead" in caught.value.sentence) == ("NO_NAME_GIVEN", True)
    proposed.do_departing("COMPANION_DATE_IN_WINDOW", moving_hearings.refuse_postponement, **told)
    assert proposed.state == "Hearing called"
    (row,) = proposed.ws.read(decisions.hearings, proposed.case).hearings
    (asked,) = row.postponements
    assert (asked.is_granted, asked.day_answer) == (False, "refused")
    assert proposed.departures[-1].approved_by == "C. Ferrie"


def test_a_postponement_for_another_cause_may_be_refused_with_a_reason(proposed: Walk) -> None:
    proposed.do(
        moving_hearings.refuse_postponement,
        kind="other",
        asked_by="D. Marsh",
        reason="A holiday",
        answer_reason="It was booked after the notice.",
    )
    assert proposed.state == "Hearing called"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_companions_day_never_counts_against_the_policys_number(
    proposed: Walk, count: int
) -> None:
    """Glasgow lets a hearing be put off once; the companion's day is free of that each time."""
    for one in [dt.date(2026, 6, 12), dt.date(2026, 6, 16), dt.date(2026, 6, 19)][:count]:
        put_off(proposed, one)
        proposed.called(one, received_on=dt.date(2026, 6, 10))
    put_off(proposed, None, kind="illness")
    assert "TOO_MANY_POSTPONEMENTS" not in proposed.departed
