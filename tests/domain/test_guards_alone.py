"""Guards by themselves: pure functions from the facts of a case to what is unmet."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.case_people import PartHolder, PartyFacts, Registered, Respondent
from casework.domain.facts.beside import HoldFacts, LeavingFacts, ReferralFacts
from casework.domain.facts.decided import AppealFacts, OutcomeFacts
from casework.domain.facts.inquiry import StatementFacts
from casework.domain.guards import closing, decision, hearing, investigation, outcome, triage
from casework.domain.refusal import Unmet
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, CaseState
from casework.domain.working_days import WorkingCalendar
from tests.domain.test_steps_table import ALLEGATION, BLANK, HEARING

SCOTLAND = WorkingCalendar(
    "scotland",
    {dt.date(2026, 6, 15): "World Cup bank holiday"},
    {dt.date(2026, 9, 28): "September weekend"},
    dt.date(2024, 1, 1),
    dt.date(2028, 12, 31),
)


def codes(found: Iterable[Unmet]) -> list[str]:
    return [one.code for one in found]


# ---------------------------------------------------------------- who may hold what


@pytest.mark.parametrize("part", ["companion", "note_taker", "hr_adviser", "witness"])
def test_other_parts_may_be_held_by_anybody(part: str) -> None:
    assert codes(triage.may_hold(BLANK, "p", "Debbie", part)) == []


def test_a_panel_member_is_held_apart_like_the_chair() -> None:
    facts = replace(BLANK, parts=(PartHolder("i", "I", "investigator"),))
    assert codes(triage.may_hold(facts, "i", "I", "panel")) == ["INVESTIGATOR_AS_CHAIR"]
    facts = replace(BLANK, parts=(PartHolder("c", "C", "chair"),))
    assert codes(triage.may_hold(facts, "c", "C", "panel")) == []
    assert codes(triage.may_hold(facts, "c", "C", "appeal_chair")) == ["INVESTIGATOR_AS_CHAIR"]


def test_the_same_person_may_be_named_again_to_the_same_part() -> None:
    facts = replace(BLANK, parts=(PartHolder("c", "C", "chair"),))
    assert codes(triage.may_hold(facts, "c", "C", "chair")) == []


def test_each_other_part_is_named_once() -> None:
    held = (PartHolder("i", "I", "investigator"), PartHolder("i", "I", "investigator"))
    facts = replace(BLANK, parts=held[:1], past_parts=held)
    assert codes(triage.may_hold(facts, "i", "I", "chair")) == ["INVESTIGATOR_AS_CHAIR"]


@pytest.mark.parametrize("part", ["affected", "child", "service_user", "reporter"])
def test_nobody_who_is_touched_by_it_decides(part: str) -> None:
    facts = replace(BLANK, parties=(PartyFacts("x", "X", part, False),))
    for decides in ("chair", "panel", "appeal_chair"):
        assert codes(triage.may_hold(facts, "x", "X", decides)) == ["PERSON_IS_COMPLAINANT"]


def test_an_attempt_to_interview_somebody_is_not_evidence_they_gave() -> None:
    facts = replace(BLANK, statements=(StatementFacts("x", "attempt", "draft"),))
    assert codes(triage.may_hold(facts, "x", "X", "chair")) == []
    facts = replace(BLANK, statements=(StatementFacts("x", "statement", "draft"),))
    assert codes(triage.may_hold(facts, "x", "X", "chair")) == ["PERSON_GAVE_EVIDENCE"]


def test_the_subject_does_not_answer_for_a_hold() -> None:
    held = replace(BLANK, holds=(HoldFacts("police", "PC Orr", True),))
    assert codes(triage.contact_allowed(held)) == []
    held = replace(BLANK, holds=(HoldFacts("police", "PC Orr", False),) * 2)
    assert codes(triage.contact_allowed(held)) == ["HOLD_FORBIDS_CONTACT"] * 2


# ---------------------------------------------------------------- notice


def test_notice_is_counted_in_the_councils_working_days() -> None:
    """Received Thursday 11 June; Monday 15 June is a holiday: Friday 19 June is the fifth day."""
    received = dt.date(2026, 6, 11)
    early = hearing.notice_long_enough(BLANK, received, dt.date(2026, 6, 18), SCOTLAND)
    assert codes(early) == ["HEARING_BEFORE_NOTICE"]
    assert codes(hearing.notice_long_enough(BLANK, received, dt.date(2026, 6, 19), SCOTLAND)) == []


def test_the_councils_closed_days_count_for_notice_and_not_for_the_companion() -> None:
    """Monday 28 September is a council holiday: policy skips it, section 10 does not."""
    received = dt.date(2026, 9, 25)
    late = hearing.notice_long_enough(BLANK, received, dt.date(2026, 10, 2), SCOTLAND)
    assert codes(late) == ["HEARING_BEFORE_NOTICE"]
    day = dt.date(2026, 10, 2)
    assert codes(hearing.companion_date(received, day, None, SCOTLAND)) == [
        "COMPANION_DATE_IN_WINDOW"
    ]
    day = dt.date(2026, 10, 5)
    assert codes(hearing.companion_date(received, day, None, SCOTLAND)) == []


@given(st.dates(dt.date(2026, 1, 5), dt.date(2027, 6, 30)), st.integers(-10, 30))
def test_a_companions_day_is_pressed_only_inside_the_window(was: dt.date, after: int) -> None:
    proposed = was + dt.timedelta(days=after)
    pressed = bool(codes(hearing.companion_date(was, proposed, None, SCOTLAND)))
    inside = proposed > was and SCOTLAND.statutory.working_days_between(was, proposed) <= 5
    last = SCOTLAND.statutory.add_working_days(was, 5)
    assert pressed == (inside and proposed <= last)
    assert codes(hearing.companion_date(was, proposed, proposed, SCOTLAND)) == []


def test_a_hearing_on_a_closed_day_is_noted_with_the_name_of_the_day() -> None:
    (found,) = hearing.notice_long_enough(
        BLANK, dt.date(2026, 6, 1), dt.date(2026, 6, 15), SCOTLAND
    )
    assert found.code == "HEARING_ON_CLOSED_DAY"
    assert "World Cup bank holiday" in found.sentence


def test_after_any_other_postponement_the_companions_day_is_not_asked_about() -> None:
    moved = replace(HEARING, state="postponed", moved_by="illness", moved_to=dt.date(2026, 6, 25))
    facts = replace(BLANK, hearing=moved)
    found = hearing.notice_of_move(
        facts, moved, dt.date(2026, 6, 24), dt.date(2026, 7, 8), SCOTLAND
    )
    assert codes(found) == []


# ---------------------------------------------------------------- report


@pytest.mark.parametrize(
    "text",
    [
        "She should be dismissed.",
        "I recommend a final written warning.",
        "The appropriate course, I propose, is a first written warning",
        "He must be sacked",
        "They ought to be demoted",
        "RECOMMENDED: DISMISSAL",
        "should\tin my view be dismissed",
    ],
)
def test_a_sanction_is_found_in_a_report(text: str) -> None:
    (found,) = investigation.no_sanction("formal", text)
    assert found.code == "SANCTION_IN_REPORT"


@pytest.mark.parametrize(
    "text",
    [
        "She has a final written warning from 2024.",
        "He said that others had been dismissed for less.",
        "There is a case to answer. Whether dismissal follows is for the panel.",
        "should" * 2_000,
        "should " * 3_000,
        "",
    ],
)
def test_a_fact_about_sanctions_is_not_a_recommendation(text: str) -> None:
    assert codes(investigation.no_sanction("no_further_action", text)) == []


@pytest.mark.parametrize("wish", [*SANCTIONS, "dismissal", "hang them", ""])
def test_only_three_things_may_be_recommended(wish: str) -> None:
    assert codes(investigation.no_sanction(wish)) == (["SANCTION_IN_REPORT"])


def test_one_answer_of_the_employee_is_enough_and_two_attempts_are() -> None:
    for kind in ("interview", "response", "statement"):
        spoke = replace(BLANK, statements=(StatementFacts("p", kind, "draft"),))
        assert codes(investigation.interviewed(spoke)) == []
    attempt = StatementFacts("p", "attempt", "draft")
    assert codes(investigation.interviewed(replace(BLANK, statements=(attempt,)))) == [
        "NOT_INTERVIEWED"
    ]
    assert codes(investigation.interviewed(replace(BLANK, statements=(attempt,) * 2))) == []
    others = replace(BLANK, statements=(StatementFacts("x", "interview", "signed"),))
    assert codes(investigation.interviewed(others)) == ["NOT_INTERVIEWED"]


# ---------------------------------------------------------------- outcome


@pytest.mark.parametrize("sanction", SANCTIONS)
def test_authority_is_asked_of_a_dismissal_alone(sanction: str) -> None:
    found = codes(decision.within_authority(sanction, PartHolder("h", "H", "chair")))
    assert found == (["CHAIR_WITHOUT_AUTHORITY"] if sanction in DISMISSALS else [])
    holder = PartHolder("h", "H", "chair", may_dismiss=True)
    assert codes(decision.within_authority(sanction, holder)) == []


@pytest.mark.parametrize("highest", SANCTIONS)
@given(sanction=st.sampled_from(sorted(SANCTIONS)))
def test_nobody_gives_more_than_their_authority(highest: str, sanction: str) -> None:
    holder = PartHolder("h", "H", "chair", highest in DISMISSALS, highest)
    found = codes(decision.within_authority(sanction, holder))
    order = list(SANCTIONS)
    beyond = order.index(sanction) > order.index(highest)
    code = "CHAIR_WITHOUT_AUTHORITY" if sanction in DISMISSALS else "SANCTION_BEYOND_AUTHORITY"
    assert found == ([code] if beyond else [])


def test_reasons_are_asked_of_the_graver_sanctions() -> None:
    empty = {"burchell": ("", "", ""), "proportionality": ""}
    asked = {one for one in SANCTIONS if codes(outcome.reasoned(BLANK, one, **empty))}  # type: ignore[arg-type]
    assert asked == {"final_warning", "demotion", *DISMISSALS}


def test_answers_on_duties_are_asked_of_whom_they_reach() -> None:
    told = {"code_considered": "", "harm_ground": "not_known", "serious": "not_known"}
    assert codes(outcome.duties_answered(BLANK, "summary_dismissal", **told)) == []
    teacher = replace(
        BLANK,
        respondent=Respondent(
            "p", "T", "Teacher", workforce="teacher", regulated_role="children",
            registrations=(Registered("gtcs", "1"),),
        ),
    )  # fmt: skip
    assert codes(outcome.duties_answered(teacher, "final_warning", **told)) == [
        "SERIOUS_BREACH_UNANSWERED"
    ]
    assert codes(outcome.duties_answered(teacher, "demotion", **told)) == [
        "SERIOUS_BREACH_UNANSWERED",
        "HARM_GROUND_UNANSWERED",
    ]
    carer = replace(teacher, respondent=Respondent("p", "C", workforce="social_worker"))
    assert codes(outcome.duties_answered(carer, "first_warning", **told)) == [
        "CODE_NOT_CONSIDERED",
        "SERIOUS_BREACH_UNANSWERED",
    ]


@given(st.sampled_from(sorted(SANCTIONS)), st.sampled_from(sorted(SANCTIONS)))
def test_an_appeal_only_goes_down(was: str, then: str) -> None:
    before = OutcomeFacts(was, BLANK.today, BLANK.today, BLANK.today, "no", "no", None)
    order = list(SANCTIONS)
    worse = order.index(then) >= order.index(was)
    facts = replace(BLANK, outcome=before)
    assert bool(codes(outcome.not_graver(facts, then))) == worse
    may = replace(facts, rules=replace(facts.rules, appeal_may_increase=True))
    assert codes(outcome.not_graver(may, then)) == []


def test_an_appeal_is_in_time_on_its_last_day() -> None:
    last = dt.date(2026, 7, 6)
    assert codes(outcome.appeal_in_time(last, last)) == []
    assert codes(outcome.appeal_in_time(last + dt.timedelta(days=1), last)) == ["APPEAL_LATE"]
    assert codes(outcome.appeal_in_time(last, None)) == []


# ---------------------------------------------------------------- closing


def referral(trigger: str, state: str, body: str = "gtcs") -> ReferralFacts:
    return ReferralFacts("r", body, body.upper(), trigger, "M", state, BLANK.today)


@pytest.mark.parametrize(
    ("state", "holds"),
    [
        ("required", True),
        ("to_consider", True),
        ("drafting", True),
        ("sent", False),
        ("acknowledged", False),
        ("not_referred", False),
        ("not_applicable", False),
    ],
)
def test_only_what_was_sent_or_decided_lets_a_case_close(state: str, holds: bool) -> None:
    facts = replace(BLANK, referrals=(referral("DISMISSAL", state),))
    assert bool(codes(closing.duties_decided(facts))) == holds


def test_a_leaver_is_determined_for_each_body_that_asks() -> None:
    asked = (referral("LEFT", "sent"), referral("LEFT", "not_applicable", "sssc"))
    left = LeavingFacts("resigned", BLANK.today, None)
    facts = replace(BLANK, state=CaseState.DETERMINED_IN_ABSENCE, leaving=left, referrals=asked)
    assert codes(closing.leaver_determined(facts)) == ["LEAVER_UNDETERMINED"]
    for answers, holds in (
        ({"gtcs": "would"}, True),
        ({"gtcs": "would", "sssc": "cannot_say"}, True),
        ({"gtcs": "would", "sssc": "would_not"}, False),
    ):
        told = replace(facts, leaving=replace(left, final=answers))
        assert bool(codes(closing.leaver_determined(told))) == holds
    early = replace(told, state=CaseState.LEFT_IN_PROCESS)
    assert codes(closing.leaver_determined(early)) == ["LEAVER_UNDETERMINED"]


def test_a_death_determines_nothing() -> None:
    facts = replace(
        BLANK,
        state=CaseState.LEFT_IN_PROCESS,
        leaving=LeavingFacts("died", BLANK.today, None),
        referrals=(referral("LEFT", "to_consider"),),
    )
    assert codes(closing.leaver_determined(facts)) == []


def test_the_time_to_appeal_is_over_once_an_appeal_came() -> None:
    runs = replace(BLANK, running_clocks=("APPEAL_LODGE",))
    assert codes(closing.appeal_time_over(runs)) == ["APPEAL_TIME_RUNS"]
    lodged = replace(runs, appeal=AppealFacts(BLANK.today, "", None))
    assert codes(closing.appeal_time_over(lodged)) == []


def test_every_allegation_must_be_decided_and_one_upheld_to_sanction() -> None:
    two = (ALLEGATION, replace(ALLEGATION, number=2, decision="not_upheld"))
    facts = replace(BLANK, allegations=two)
    assert codes(outcome.decided(facts)) == ["DECISION_MISSING"]
    assert codes(outcome.something_upheld(facts, "first_warning")) == ["NOTHING_UPHELD"]
    assert codes(outcome.something_upheld(facts, "no_action")) == []
    part = replace(BLANK, allegations=(replace(ALLEGATION, decision="part_upheld"),))
    assert codes(outcome.something_upheld(part, "final_warning")) == []
