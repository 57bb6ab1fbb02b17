"""The same act twice: one record and a clear refusal; a stale form writes nothing."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from casework.domain.errors import BadEntry, CaseworkError, Refused, Stale, StoreInUse
from casework.domain.ids import UserId
from casework.domain.roles import Role
from casework.opening import open_workspace
from casework.queries import case_history, exhibits, matrix
from casework.queries import organisation as looks
from casework.services import (
    allegations,
    appeals,
    beside,
    breaches,
    evidence,
    hearings,
    incidents,
    investigations,
    leaving,
    organisation,
    outcomes,
    people,
    records,
    referrals,
    removals,
    statements,
    suspensions,
    triage,
)
from casework.services.closing import close_case, reopen_case
from casework.services.entries import PersonEntry
from tests.builders import DEBBIE, PASSWORD, RACHEL, surround
from tests.services.walking import APPEAL_CHAIR, CAPTURE, DECIDER, WEIGHED, Office, Walk

ALLEGED = {
    "heading": "A post",
    "text": "A post was made.",
    "category": "REP",
    "conduct_from": dt.date(2026, 6, 20),
    "clauses": ("G-14", "G-14", " G-14".strip()),
}
SUSPENDED = {"reason": "Residents", "authorised_by": "P. Okafor"}


def twice(walk: Walk, action: Any, **told: Any) -> Any:
    """Do it; the second time is refused, writes nothing, and says so."""
    done = walk.do(action, **told)
    error = walk.bad(action, **told)
    assert isinstance(error, BadEntry | Refused), error
    assert error.sentence
    return done


def test_reporting_and_triage(walk: Walk) -> None:
    twice(walk, incidents.acknowledge_report)
    twice(walk, incidents.add_party, person=PersonEntry(person=walk.respondent), part="witness")
    twice(walk, triage.start_triage)
    walk.screens(data_breach="yes")
    walk.do(
        breaches.decide_breach, decision="told", reason="A resident.", decided_by="D. Protection"
    )
    again = walk.bad(
        breaches.decide_breach, decision="told", reason="A resident.", decided_by="D. Protection"
    )
    assert again.code == "NOT_FOUND"
    investigator = PersonEntry(person=walk.named("investigator", PersonEntry(name="P. Okafor")))
    assert walk.bad(people.name_part, person=investigator, part="investigator").code == (
        "ALREADY_RECORDED"
    )
    allegation = twice(walk, allegations.add_allegation, **ALLEGED)
    exhibit = walk.exhibit()
    twice(walk, allegations.place_evidence, allegation=allegation, side="for", exhibit=exhibit)
    twice(walk, triage.start_investigation, terms="Find out.")


def test_what_runs_beside(walk: Walk) -> None:
    walk.exhibit()
    twice(walk, suspensions.suspend, **SUSPENDED)
    twice(walk, suspensions.complete_suspension_record, alternatives="No other post.")
    twice(
        walk,
        suspensions.review_suspension,
        decision="continue",
        reason="As before",
        reviewed_by="P. Okafor",
    )
    twice(walk, suspensions.lift_suspension, reason="Over")
    removal = twice(walk, removals.request_removal, what="The post")
    walk.do(removals.record_removal_answer, removal=removal, answer="refused")
    walk.do(removals.record_removal_answer, removal=removal, answer="removed")
    hold = twice(
        walk,
        beside.place_hold,
        kind="police",
        asked_by="PC Orr",
        may_contact_employee=True,
        may_continue="All",
    )
    twice(walk, beside.lift_hold, hold=hold, reason="The police agreed.")
    concern = twice(
        walk,
        beside.raise_concern,
        kind="grievance",
        summary="About the manager",
        state="open",
        reason="Separate",
    )
    twice(walk, beside.resolve_concern, concern=concern, resolution="Settled")
    twice(walk, records.note_event, kind="process", text="A call.")


def test_the_answer_to_one_request_leaves_the_clock_of_another(walk: Walk) -> None:
    walk.exhibit()
    first = walk.do(removals.request_removal, what="The post")
    walk.do(removals.request_removal, what="The comment")
    walk.do(removals.record_removal_answer, removal=first, answer="removed")
    assert "Answer to the request to remove content" in walk.clocks


def test_an_image_of_a_child_has_four_hours_from_now(walk: Walk) -> None:
    walk.exhibit(contains=("child",))
    walk.do(removals.request_removal, what="The photograph")
    (row,) = [one for one in walk.clock_rows if "image of a child" in one.title]
    assert row.overdue_from == walk.office.day.at + dt.timedelta(hours=4)


def test_investigation(walk: Walk) -> None:
    walk.investigated()
    statement = twice(
        walk,
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text="I saw it.",
    )
    twice(walk, statements.settle_statement, statement=statement, status="signed")
    walk.filled()
    told = {
        "facts_found": "Posted.",
        "facts_not_found": "None.",
        "mitigation": "None.",
        "recommendation": "formal",
    }
    twice(walk, investigations.sign_report, **told)
    decided = {"answer": "hearing", "reason": "R", "decided_by": DECIDER}
    twice(walk, investigations.decide_case_to_answer, **decided)


def test_hearing_outcome_and_appeal(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    twice(walk, hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 8)))
    walk.office.be(dt.date(2026, 7, 8))
    twice(walk, hearings.open_hearing, attended=True)
    twice(walk, hearings.adjourn_hearing, reason="Lunch")
    twice(walk, hearings.resume_hearing)
    twice(walk, hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    twice(walk, outcomes.issue_outcome, entry=WEIGHED)
    twice(walk, appeals.lodge_appeal, grounds="Too harsh.")
    twice(
        walk,
        appeals.call_appeal,
        chair=APPEAL_CHAIR,
        entry=walk.notice(dt.date(2026, 8, 7)),
    )
    twice(walk, appeals.decide_appeal, decision="upheld", reasons="Heard.")
    sent = {"body": "sssc", "account": "What happened.", "sent_how": "Portal"}
    twice(walk, referrals.send_referral, **sent)
    walk.duties_met().told_everybody()
    twice(walk, close_case)
    twice(walk, reopen_case, reason="New facts.", authorised_by="C. Ferrie")


def test_leaving(walk: Walk) -> None:
    twice(walk, leaving.record_leaving, reason="resigned")
    twice(walk, leaving.withdraw_resignation, reason="Thought again.")


def test_a_second_referral_of_the_councils_own_motion_waits_for_another_day(walk: Walk) -> None:
    sent = {"body": "gtcs", "account": "What happened.", "sent_how": "Form"}
    twice(walk, referrals.send_referral, **sent)
    walk.office.be(dt.date(2026, 6, 25))
    walk.do(referrals.send_referral, **sent)


def test_a_decision_not_to_refer_may_be_changed_and_its_clock_runs_again(walk: Walk) -> None:
    told = {"body": "care-inspectorate", "reason": "R", "approved_by": "C. Ferrie"}
    walk.do(referrals.decide_referral, decision="not_referred", **told)
    assert "Tell Care Inspectorate" not in walk.clocks
    walk.do(referrals.decide_referral, decision="refer", **told)
    assert walk.duty("care-inspectorate").state == "drafting"
    assert "Tell Care Inspectorate" in walk.clocks


def test_the_same_content_twice_is_kept_twice_and_says_so(walk: Walk) -> None:
    walk.exhibit(b"one and the same")
    walk.exhibit(b"one and the same")
    first, second = walk.ws.read(exhibits.exhibits, walk.case)
    assert first.sha256 == second.sha256
    assert second.custody[-1].note == "Sealed, read back and compared; the same content as EX-1"
    assert walk.story[-1].endswith("; the same content as EX-1.")


def test_an_allegation_of_the_same_day_in_other_words_is_another(walk: Walk) -> None:
    walk.do(allegations.add_allegation, **ALLEGED)
    walk.do(allegations.add_allegation, **(ALLEGED | {"text": "Another post was made."}))
    page = walk.ws.read(matrix.matrix, walk.case)
    assert [one.number for one in page.allegations] == [1, 2]
    assert [one.clause_id for one in page.allegations[0].clauses] == ["G-14"]


def test_a_withdrawn_allegation_is_left_alone(walk: Walk) -> None:
    allegation = walk.do(allegations.add_allegation, **ALLEGED)
    told = {"allegation": allegation, "reason": "A mistake."}
    walk.do(allegations.withdraw_allegation, **told)
    assert walk.bad(allegations.withdraw_allegation, **told).code == "ALLEGATION_WITHDRAWN"
    answer = walk.bad(allegations.record_answer, allegation=allegation, answer="No.")
    assert answer.code == "ALLEGATION_WITHDRAWN"
    walk.do(allegations.add_allegation, **ALLEGED)  # the same may be alleged again
    page = walk.ws.read(matrix.matrix, walk.case)
    assert [one.number for one in (*page.allegations, *page.withdrawn)] == [2, 1]


def test_none_found_and_found_do_not_stand_together(walk: Walk) -> None:
    allegation = walk.do(allegations.add_allegation, **ALLEGED)
    exhibit = walk.exhibit()
    walk.do(allegations.say_none_found, allegation=allegation, side="for")
    walk.do(allegations.place_evidence, allegation=allegation, side="for", exhibit=exhibit)
    assert walk.ws.read(matrix.matrix, walk.case).allegations[0].nothing_for is False
    said = walk.bad(allegations.say_none_found, allegation=allegation, side="for")
    assert said.code == "SIDE_HAS_EVIDENCE"
    neither = walk.bad(allegations.place_evidence, allegation=allegation, side="for")
    assert neither.code == "BOTH_OR_NEITHER"


def test_settings_and_people(office: Office) -> None:
    run, refuses = office.workspace.run, office.refuses
    day = {"on": dt.date(2026, 9, 28), "name": "September weekend"}
    run(organisation.add_closed_day, **day)
    assert refuses(BadEntry, organisation.add_closed_day, **day).code == "ALREADY_RECORDED"
    office.add_user("sinclair", Role.INVESTIGATOR)
    for login in ("sinclair", "Sinclair", "SINCLAIR"):
        told = {"login": login, "name": "Another", "role": "manager"}
        assert refuses(BadEntry, organisation.add_user, **told).code == "SAME_LOGIN"
    for login in ("", "a", "a b", "a" * 41, "-a", "siân", "a\nb"):
        told = {"login": login, "name": "Another", "role": "manager"}
        assert refuses(BadEntry, organisation.add_user, **told).code == "BAD_LOGIN"
    for prefix in ("", "h", "H", "hr", "HR1", "ABCDEFGHI", "HR\n"):
        told = {"name": "Thorp", "nation": "scotland", "reference_prefix": prefix}
        assert refuses(BadEntry, organisation.change_settings, **told).code == "BAD_PREFIX"


def test_access_is_given_once_and_a_bar_stands_once(office: Office) -> None:
    walk, user = office.walk(), office.add_user("sinclair", Role.INVESTIGATOR)
    for _ in range(2):
        office.workspace.run(records.give_access, walk.case, user=UserId(user.id))
    bar = twice(walk, records.bar_user, user=user.id, reason="Sisters")
    office.workspace.run(records.lift_bar, bar=bar, on=office.today)
    again = office.refuses(BadEntry, records.lift_bar, bar=bar, on=office.today)
    assert again.code == "ALREADY_RECORDED"


def test_a_stale_form_writes_nothing(walk: Walk) -> None:
    walk.investigated()
    loaded = walk.ws.read(matrix.matrix, walk.case).allegations[0].version
    told = {"allegation": walk.allegation, "version": loaded}
    walk.do(allegations.record_answer, answer="I did.", **told)
    for action, more in (
        (allegations.record_answer, {"answer": "I did not."}),
        (allegations.record_finding, {"finding": "supported", "reason": "R"}),
    ):
        error = walk.bad(action, **told, **more)
        assert isinstance(error, Stale)
        assert error.code == "STALE"
    fresh = walk.ws.read(matrix.matrix, walk.case).allegations[0].version
    walk.do(allegations.record_answer, answer="I did not.", **(told | {"version": fresh}))


def test_stale_settings_write_nothing(office: Office) -> None:
    loaded = office.workspace.read(looks.settings).version
    told = {"nation": "scotland", "reference_prefix": "HR", "version": loaded}
    office.workspace.run(organisation.change_settings, name="One", **told)
    office.refuses(Stale, organisation.change_settings, name="Two", **told)
    assert office.workspace.read(looks.settings).name == "One"


def test_a_store_is_open_once(office: Office) -> None:
    with pytest.raises(StoreInUse):
        open_workspace(office.folder, "macrae", PASSWORD, surround=surround(office.day))
    assert office.walk().state == "Reported"


def test_references_have_no_gaps_after_refusals(office: Office) -> None:
    first = office.walk(RACHEL)
    office.refuses(
        CaseworkError,
        incidents.report_incident,
        discovered_on=office.today,
        reported_on=office.today,
        channel="colleague",
        summary="A post.",
        respondents=(DEBBIE, PersonEntry(name=" ")),
        is_anonymous=True,
    )
    second = office.walk()
    assert first.page.header.reference == "HR-2026-00001"
    assert second.page.header.reference == "HR-2026-00002"


def test_the_story_of_a_refused_act_is_not_told(walk: Walk) -> None:
    walk.triaged(indecent_image="yes")
    before = walk.ws.read(case_history.chronology, walk.case)
    walk.refused(evidence.seal_pasted, data=b"x", name="x", entry=CAPTURE)
    assert walk.ws.read(case_history.chronology, walk.case) == before


def test_a_referral_of_the_councils_own_motion_is_opened_once_a_day(walk: Walk) -> None:
    told = {"body": "gtcs", "reason": "R", "approved_by": "C. Ferrie", "decision": "refer"}
    walk.do(referrals.decide_referral, **told)
    day = walk.office.today
    walk.office.be(dt.date(2026, 6, 26))
    walk.do(referrals.send_referral, body="gtcs", account="What happened.", sent_how="Form")
    assert walk.bad(referrals.decide_referral, on=day, **told).code == "ALREADY_RECORDED"


def test_the_window_and_the_worker_may_act_at_the_same_time(office: Office) -> None:
    """Each act is one transaction: references have no gaps, the audit no fork."""
    with ThreadPoolExecutor(3) as hands:
        made = list(hands.map(lambda _: office.walk(RACHEL), range(12)))
    references = sorted(one.page.header.reference for one in made)
    assert references == [f"HR-2026-{number:05d}" for number in range(1, 13)]
    with ThreadPoolExecutor(3) as hands:
        list(hands.map(lambda number: made[0].note(f"Call {number}"), range(12)))
    assert sum(one.startswith("Call ") for one in made[0].story) == 12
    assert office.damage() == []


def test_of_two_hands_on_one_step_one_takes_it(walk: Walk) -> None:
    def start(_: int) -> str:
        try:
            walk.do(triage.start_triage)
        except Refused as refused:
            return refused.code
        return ""

    with ThreadPoolExecutor(2) as hands:
        assert sorted(hands.map(start, range(2))) == ["", "STEP_NOT_OPEN"]
    assert walk.story_steps.count("start_triage") == 1
