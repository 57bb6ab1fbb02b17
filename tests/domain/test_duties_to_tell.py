"""Whether a body must be told: Debbie, Rachel, Mr Ward, and what may never be said."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.bodies import Body, Obligation
from casework.domain.clocks import Confidence
from casework.domain.dates import moment
from casework.domain.duties import Answer, Duty, duties
from casework.domain.duty_facts import DutyFacts, Ground, Known, Leaving
from casework.packs.bodies import read_body
from casework.packs.calendars import read_holidays
from casework.packs.reading import read_table

RESOURCES = Path(__file__).parents[2] / "resources"
BODIES = tuple(read_body(read_table(path)) for path in sorted(RESOURCES.glob("bodies/*.toml")))
SCOTLAND = read_holidays(read_table(RESOURCES / "calendars" / "scotland.toml")).calendar()
TODAY = date(2026, 7, 30)

DEBBIE = DutyFacts(
    nation="scotland",
    registrations=frozenset({"sssc"}),
    is_social_service_worker=Known.YES,
    is_registered_service=Known.YES,
    is_teacher_in_educational_establishment=Known.NO,
    regulated_role="children",
    misconduct_alleged_on=date(2026, 6, 24),
)
RACHEL = DutyFacts(
    nation="scotland",
    is_social_service_worker=Known.NO,
    is_registered_service=Known.NO,
    is_teacher_in_educational_establishment=Known.NO,
    regulated_role="none",
    misconduct_alleged_on=date(2026, 6, 9),
)
WARD = DutyFacts(
    nation="scotland",
    registrations=frozenset({"gtcs"}),
    is_social_service_worker=Known.NO,
    is_registered_service=Known.NO,
    is_teacher_in_educational_establishment=Known.YES,
    regulated_role="children",
    misconduct_alleged_on=date(2026, 6, 11),
)


def found(facts: DutyFacts, body: str, today: date = TODAY) -> list[Duty]:
    return [one for one in duties(facts, BODIES, SCOTLAND, today=today) if one.body_code == body]


def only(facts: DutyFacts, body: str, today: date = TODAY) -> Duty:
    rows = found(facts, body, today)
    assert len(rows) == 1
    return rows[0]


def by_trigger(facts: DutyFacts, body: str) -> dict[str, Duty]:
    return {one.trigger: one for one in found(facts, body)}


def test_a_suspended_registrant_starts_sssc_at_once_and_late_after_24_clock_hours() -> None:
    at = moment(date(2026, 6, 24), time(15, 10))
    duty = only(replace(DEBBIE, suspended_on=at), "sssc")
    assert (duty.answer, duty.obligation) == (Answer.DUTY, Obligation.BODY_REQUIRES)
    assert (duty.started_on, duty.due) == (date(2026, 6, 24), date(2026, 6, 24))
    assert duty.overdue_from == date(2026, 6, 25)
    assert duty.overdue_at == at + timedelta(hours=24)
    assert duty.confidence is Confidence.READ
    assert "KA-01062" in duty.source
    by_day = only(replace(DEBBIE, suspended_on=date(2026, 6, 24)), "sssc")
    assert (by_day.due, by_day.overdue_from) == (date(2026, 6, 24), date(2026, 6, 25))


def test_no_holiday_stretches_at_once() -> None:
    friday_before_the_holiday = replace(DEBBIE, suspended_on=date(2026, 6, 12))
    assert only(friday_before_the_holiday, "sssc").overdue_from == date(2026, 6, 13)


def test_while_suspended_disclosure_scotland_finds_nothing_automatic_and_says_when_it_would() -> (
    None
):
    duty = only(replace(DEBBIE, suspended_on=date(2026, 6, 24)), "disclosure-scotland")
    assert duty.answer is Answer.NO_AUTOMATIC_DUTY
    assert duty.trigger == "SUSPENSION"
    assert duty.headline == (
        "No automatic duty found on the facts recorded (rules checked Friday 5 June 2026). "
        "Record your decision. If unsure, ask Disclosure Scotland or Legal."
    )
    assert "becomes live on dismissal, transfer out of the role or leaving" in duty.reason
    assert "s.8" in duty.reason
    assert duty.due is None


def test_dismissal_on_a_harm_ground_starts_sssc_and_disclosure_scotland() -> None:
    facts = replace(
        DEBBIE,
        suspended_on=date(2026, 6, 24),
        dismissed_on=date(2026, 7, 29),
        dismissal_ground=Ground.MISCONDUCT,
        harm_ground=Known.YES,
    )
    sssc = by_trigger(facts, "sssc")
    assert set(sssc) == {"SUSPENSION", "DISMISSAL"}
    assert sssc["DISMISSAL"].obligation is Obligation.STATUTE
    assert sssc["DISMISSAL"].due == date(2026, 7, 29)
    assert sssc["DISMISSAL"].overdue_from == date(2026, 7, 30)
    pvg = only(facts, "disclosure-scotland")
    assert (pvg.answer, pvg.trigger) == (Answer.DUTY, "DISMISSAL")
    assert (pvg.due, pvg.internal_target) == (date(2026, 10, 29), date(2026, 10, 28))
    assert pvg.headline == "Disclosure Scotland must be told by Thursday 29 October 2026."


def test_an_unanswered_harm_ground_is_cannot_tell_with_the_date_it_would_fall_due() -> None:
    facts = replace(DEBBIE, dismissed_on=date(2026, 7, 29), dismissal_ground=Ground.MISCONDUCT)
    pvg = only(facts, "disclosure-scotland")
    assert pvg.answer is Answer.CANNOT_TELL
    assert "referral ground" in pvg.missing_facts[0]
    assert pvg.due == date(2026, 10, 29)
    assert only(replace(facts, harm_ground=Known.NO), "disclosure-scotland").answer is (
        Answer.NO_AUTOMATIC_DUTY
    )


def test_the_care_inspectorate_is_told_at_once_of_an_allegation_in_a_registered_service() -> None:
    duty = only(DEBBIE, "care-inspectorate")
    assert (duty.answer, duty.due) == (Answer.DUTY, date(2026, 6, 24))
    assert duty.overdue_from == date(2026, 6, 25)
    unknown = only(replace(DEBBIE, is_registered_service=Known.NOT_KNOWN), "care-inspectorate")
    assert unknown.answer is Answer.CANNOT_TELL
    assert unknown.missing_facts == ("whether the workplace is a registered care service",)


def test_rachel_is_owed_to_nobody_and_each_body_says_why() -> None:
    rows = duties(RACHEL, BODIES, SCOTLAND, today=TODAY)
    assert {one.body_code for one in rows} == {body.code for body in BODIES}
    assert {one.answer for one in rows} == {Answer.NO_AUTOMATIC_DUTY}
    reasons = {one.body_code: one.reason for one in rows}
    assert reasons["gtcs"] == "No registration with GTCS is recorded."
    assert reasons["disclosure-scotland"] == "The person is recorded as doing no regulated role."
    assert all(one.headline.startswith("No automatic duty found") for one in rows)


def test_before_anybody_asked_nothing_is_said_to_be_nothing() -> None:
    blank = DutyFacts(nation="scotland", registrations_asked=Known.NOT_KNOWN)
    rows = duties(blank, BODIES, SCOTLAND, today=TODAY)
    assert {one.answer for one in rows} == {Answer.CANNOT_TELL}
    assert all(one.missing_facts for one in rows)


def test_a_teachers_final_warning_starts_nothing_automatic_but_asks_for_the_exception() -> None:
    facts = replace(WARD, warned_on=date(2026, 7, 29))
    duty = only(facts, "gtcs")
    assert (duty.answer, duty.obligation) == (Answer.NO_AUTOMATIC_DUTY, Obligation.EXCEPTION)
    assert duty.trigger == "WARNING"
    assert "by exception" in duty.reason
    assert duty.due is None
    assert only(facts, "disclosure-scotland").answer is Answer.NO_AUTOMATIC_DUTY


def test_glasgows_own_rule_makes_a_duty_of_a_more_serious_breach() -> None:
    asked = replace(
        WARD,
        warned_on=date(2026, 7, 29),
        policy_requires_report=True,
        policy_clause="Professional standards of conduct, page 7",
    )
    unanswered = by_trigger(asked, "gtcs")["POLICY_SERIOUS_BREACH"]
    assert unanswered.answer is Answer.CANNOT_TELL
    yes = only(replace(asked, more_serious_breach=Known.YES), "gtcs")
    assert (yes.answer, yes.obligation) == (Answer.DUTY, Obligation.POLICY_REQUIRES)
    assert yes.source == "Professional standards of conduct, page 7"
    no = only(replace(asked, more_serious_breach=Known.NO), "gtcs")
    assert (no.answer, no.obligation) == (Answer.NO_AUTOMATIC_DUTY, Obligation.EXCEPTION)


def test_a_dismissed_teacher_is_told_of_the_same_day() -> None:
    facts = replace(WARD, dismissed_on=date(2026, 7, 29), dismissal_ground=Ground.MISCONDUCT)
    duty = only(facts, "gtcs")
    assert (duty.answer, duty.obligation) == (Answer.DUTY, Obligation.STATUTE)
    assert (duty.due, duty.overdue_from) == (date(2026, 7, 29), date(2026, 7, 30))
    assert "An appeal does not delay it" in duty.reason


TEACHER_WHO_RESIGNS = replace(
    WARD,
    misconduct_alleged_on=date(2026, 9, 1),
    leaving=Leaving("resigned", received_on=date(2026, 9, 28), last_day=date(2026, 10, 1)),
)


def test_a_resignation_starts_registers_on_receipt_and_asks_in_each_bodys_own_words() -> None:
    gtcs = by_trigger(TEACHER_WHO_RESIGNS, "gtcs")["LEFT"]
    assert gtcs.answer is Answer.CANNOT_TELL
    assert (gtcs.due, gtcs.overdue_from) == (date(2026, 9, 28), date(2026, 9, 29))
    assert [code for code, _ in gtcs.asks] == ["would", "might", "would_not", "cannot_say"]
    worker = replace(
        DEBBIE, leaving=replace(TEACHER_WHO_RESIGNS.leaving, answers={"sssc": "considered"})
    )  # type: ignore[type-var]
    sssc = by_trigger(worker, "sssc")["LEFT"]
    assert sssc.answer is Answer.DUTY
    assert "considered" in dict(sssc.asks)
    early = replace(
        TEACHER_WHO_RESIGNS, leaving=Leaving("resigned", date(2026, 9, 28), date(2026, 9, 25))
    )
    assert by_trigger(early, "gtcs")["LEFT"].started_on == date(2026, 9, 25)


def test_might_we_have_is_a_duty_and_cannot_yet_say_never_clears() -> None:
    def answered(answer: str) -> Answer:
        leaving = Leaving("resigned", date(2026, 9, 28), date(2026, 10, 1))
        facts = replace(TEACHER_WHO_RESIGNS, leaving=replace(leaving, answers={"gtcs": answer}))
        return by_trigger(facts, "gtcs")["LEFT" if answer != "would_not" else "ALLEGATION"].answer

    assert answered("might") is answered("would") is Answer.DUTY
    assert answered("cannot_say") is Answer.CANNOT_TELL
    assert answered("would_not") is Answer.NO_AUTOMATIC_DUTY


def test_disclosure_scotland_runs_from_the_earliest_day_and_shows_them_all() -> None:
    leaving = Leaving(
        "resigned",
        received_on=date(2026, 9, 28),
        last_day=date(2026, 10, 1),
        determined_on=date(2026, 11, 2),
        answers={"disclosure-scotland": "would"},
    )
    facts = replace(TEACHER_WHO_RESIGNS, leaving=leaving, harm_ground=Known.YES)
    duty = only(facts, "disclosure-scotland")
    assert (duty.started_on, duty.due) == (date(2026, 10, 1), date(2027, 1, 1))
    assert duty.internal_target == date(2026, 12, 31)
    assert "Thu 1 October 2026" in duty.reason
    assert "Mon 2 November 2026" in duty.reason


def test_a_death_starts_no_leaver_duty() -> None:
    facts = replace(
        WARD, misconduct_alleged_on=None, leaving=Leaving("died", last_day=date(2026, 7, 1))
    )
    duty = only(facts, "gtcs")
    assert duty.answer is Answer.NO_AUTOMATIC_DUTY
    assert "died" in duty.reason


def test_a_warning_of_a_registrant_asks_whether_the_concern_meets_the_thresholds() -> None:
    facts = replace(DEBBIE, warned_on=date(2026, 7, 29))
    assert only(facts, "sssc").missing_facts == (
        "whether the concern itself meets SSSC’s thresholds",
    )
    met = by_trigger(replace(facts, meets_threshold={"sssc": Known.YES}), "sssc")
    assert met["WARNING"].answer is Answer.DUTY
    unmet = only(replace(facts, meets_threshold={"sssc": Known.NO}), "sssc")
    assert unmet.answer is Answer.NO_AUTOMATIC_DUTY


def test_an_unregistered_social_service_worker_counts_on_dismissal_only() -> None:
    facts = replace(DEBBIE, registrations=frozenset(), suspended_on=date(2026, 6, 24))
    assert only(facts, "sssc").answer is Answer.NO_AUTOMATIC_DUTY
    dismissed = replace(facts, dismissed_on=date(2026, 7, 29), dismissal_ground=Ground.MISCONDUCT)
    assert only(dismissed, "sssc").trigger == "DISMISSAL"


def test_old_rules_clear_nothing_and_unchecked_ones_only_prompt() -> None:
    suspended = replace(DEBBIE, suspended_on=date(2026, 12, 1))
    fresh = only(suspended, "disclosure-scotland", today=date(2026, 12, 5))
    assert (fresh.answer, fresh.is_stale) == (Answer.NO_AUTOMATIC_DUTY, False)
    old = only(suspended, "disclosure-scotland", today=date(2026, 12, 6))
    assert (old.answer, old.is_stale) == (Answer.CANNOT_TELL, True)
    assert only(suspended, "sssc", today=date(2026, 12, 6)).answer is Answer.DUTY
    assert only(RACHEL, "gtcs", today=date(2026, 12, 6)).answer is Answer.NO_AUTOMATIC_DUTY
    guessed = tuple(unverified(body) for body in BODIES)
    rows = duties(replace(DEBBIE, suspended_on=date(2026, 6, 24)), guessed, SCOTLAND, today=TODAY)
    assert not [one for one in rows if one.answer is Answer.DUTY or one.due is not None]


def unverified(body: Body) -> Body:
    guesses = tuple(replace(one, confidence=Confidence.UNVERIFIED) for one in body.triggers)
    return replace(body, triggers=guesses)


KNOWN = st.sampled_from(Known)
DAYS = st.none() | st.dates(date(2026, 6, 1), date(2026, 9, 30))


@given(
    st.builds(
        DutyFacts,
        nation=st.just("scotland"),
        registrations=st.frozensets(st.sampled_from(["gtcs", "sssc"])),
        registrations_asked=KNOWN,
        is_social_service_worker=KNOWN,
        is_registered_service=KNOWN,
        is_teacher_in_educational_establishment=KNOWN,
        regulated_role=st.sampled_from(["none", "children", "adults", "both", "not_known"]),
        misconduct_alleged_on=DAYS,
        suspended_on=DAYS,
        charged_on=DAYS,
        warned_on=DAYS,
        moved_on=DAYS,
        moved_role_on=DAYS,
        moved_out_of_regulated_role=KNOWN,
        move_is_final=KNOWN,
        dismissed_on=DAYS,
        dismissal_ground=st.sampled_from(Ground),
        harm_ground=KNOWN,
        learned_after_on=DAYS,
        more_serious_breach=KNOWN,
        policy_requires_report=st.booleans(),
    )
)
def test_whatever_the_facts_the_forbidden_words_are_never_said(facts: DutyFacts) -> None:
    rows = duties(facts, BODIES, SCOTLAND, today=TODAY)
    assert len({(one.body_code, one.trigger) for one in rows}) == len(rows)
    for one in rows:
        said = f"{one.headline} {one.reason}".casefold()
        assert "no duty" not in said
        assert "not triggered" not in said
        assert "do not refer" not in said
        assert (one.answer is Answer.CANNOT_TELL) == bool(one.missing_facts)
        assert one.answer is not Answer.DUTY or one.obligation.binds
        assert one.answer is not Answer.NO_AUTOMATIC_DUTY or one.due is None


def test_the_code_that_judges_conduct_is_the_one_of_its_day() -> None:
    gtcs = next(body for body in BODIES if body.code == "gtcs")
    old, new = gtcs.code_on(date(2024, 11, 28)), gtcs.code_on(date(2024, 11, 29))
    assert old is not None
    assert new is not None
    assert (old.title[-4:], new.title[-4:]) == ("2012", "2024")
    assert gtcs.code_on(date(2012, 4, 1)) is None
    sssc = next(body for body in BODIES if body.code == "sssc")
    third = sssc.code_on(date(2026, 6, 20))
    assert third is not None
    assert {"2.3", "2.8", "3.1", "3.4"} <= {clause.ref for clause in third.clauses}
    unsure = next(clause for clause in third.clauses if clause.ref == "5.8")
    assert unsure.confidence is Confidence.UNVERIFIED


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.code)
def test_every_rule_of_a_body_says_where_it_comes_from(body: Body) -> None:
    assert all(one.source and one.checked for one in body.triggers)
    assert body.form_fields
    assert len({one.code for one in body.triggers}) == len(body.triggers)
