"""No deadline by law rests on a rule whose source was not read: everything else only prompts."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from casework.domain.bodies import Body, Trigger
from casework.domain.clock_rule import ClockRule, Confidence
from casework.domain.duties import Answer, duties
from casework.domain.duty_facts import Ground
from casework.packs.loading import Packs
from tests.domain.test_duties_to_tell import SCOTLAND, WARD

PACKS = Packs(Path(__file__).parents[2] / "resources")
DOUBTFUL = (Confidence.REPORTED, Confidence.UNVERIFIED)


@pytest.mark.parametrize("rule", PACKS.clocks.values(), ids=lambda one: one.code)
def test_a_clock_sets_law_only_where_its_source_was_read(rule: ClockRule) -> None:
    assert rule.sets_law == (rule.statutory and rule.confidence is Confidence.READ)
    for doubt in DOUBTFUL:
        weaker = replace(rule, confidence=doubt)
        assert not weaker.sets_law
        assert not weaker.may_bind
        assert weaker.may_move == rule.may_move, "what is only reported is fixed all the same"


def test_what_is_only_reported_today_is_known_by_name() -> None:
    said = {one.code for one in PACKS.clocks.values() if one.statutory and not one.sets_law}
    assert said == {"ICO", "LADO", "SUBJECT_ACCESS", "DATA_COMPLAINT"}


def test_every_duty_with_a_time_was_read_at_its_source() -> None:
    timed = [(body.code, one) for body in PACKS.bodies for one in body.triggers if has_time(one)]
    assert timed
    for body, one in timed:
        assert one.confidence is Confidence.READ, f"{body} {one.code}"


def has_time(one: Trigger) -> bool:
    return one.months is not None or one.overdue_after_hours is not None


def test_a_duty_that_is_only_reported_tells_nobody_by_when() -> None:
    gtcs = next(one for one in PACKS.bodies if one.code == "gtcs")
    today = dt.date(2026, 7, 29)
    facts = replace(WARD, dismissed_on=today, dismissal_ground=Ground.MISCONDUCT)
    (sure,) = duties(facts, [gtcs], SCOTLAND, today=today)
    assert (sure.answer, sure.due) == (Answer.DUTY, today)
    for doubt in DOUBTFUL:
        (row,) = duties(facts, [doubted(gtcs, doubt)], SCOTLAND, today=today)
        assert row.answer is Answer.CANNOT_TELL
        assert "its source was not read" in " ".join(row.missing_facts)


def doubted(body: Body, doubt: Confidence) -> Body:
    return replace(body, triggers=tuple(replace(one, confidence=doubt) for one in body.triggers))


def test_a_school_sets_a_last_day_only_where_its_rule_was_read() -> None:
    named = [one for pack in PACKS.policies for one in pack.employers]
    assert any(one.dismissal_deadline_days for one in named)
    for one in named:
        for doubt in DOUBTFUL:
            weaker = replace(one, sourced=replace(one.sourced, confidence=doubt))
            assert weaker.dismissal_deadline_days is None
