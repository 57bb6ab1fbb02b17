"""The dated calendars and clock rules that ship: they load, and they agree with other sources."""

from datetime import date
from pathlib import Path

import holidays
import pytest

from casework.domain.clocks import Confidence, Unit
from casework.packs.calendars import read_holidays
from casework.packs.clock_rules import read_clock_rules
from casework.packs.reading import PackProblem, parse_table, read_table

RESOURCES = Path(__file__).parents[2] / "resources"
SUBDIVISIONS = {"england-wales": "ENG", "scotland": "SCT", "northern-ireland": "NIR"}


@pytest.mark.parametrize("nation", SUBDIVISIONS)
def test_the_dated_table_agrees_with_the_holidays_library_on_every_weekday(nation: str) -> None:
    table = read_holidays(read_table(RESOURCES / "calendars" / f"{nation}.toml"))
    years = range(table.known_from.year, table.known_until.year + 1)
    theirs = holidays.country_holidays("GB", subdiv=SUBDIVISIONS[nation], years=years)
    assert set(table.days) == {day for day in theirs if day.weekday() < 5}


def test_the_one_off_scottish_holiday_is_there_and_later_proclamations_are_flagged() -> None:
    table = read_holidays(read_table(RESOURCES / "calendars" / "scotland.toml"))
    assert table.days[date(2026, 6, 15)] == "World Cup bank holiday"
    assert date(2026, 6, 15) not in table.expected
    assert date(2027, 1, 4) in table.expected
    assert all(day.year >= 2027 for day in table.expected)
    assert date(2027, 3, 26) not in table.expected


def test_a_day_twice_a_weekend_or_a_day_out_of_range_is_refused_by_file_and_line() -> None:
    content = (RESOURCES / "calendars" / "scotland.toml").read_text(encoding="utf-8")
    twice = content.replace("on = 2026-06-15", "on = 2026-05-25")
    with pytest.raises(PackProblem) as caught:
        read_holidays(parse_table(twice.encode(), "scotland.toml"))
    assert caught.value.code == "PACK_TWICE"
    assert "scotland.toml" in caught.value.sentence
    weekend = content.replace("on = 2026-06-15", "on = 2026-06-14")
    with pytest.raises(PackProblem) as caught:
        read_holidays(parse_table(weekend.encode(), "scotland.toml"))
    assert caught.value.code == "PACK_VALUE_WRONG"


def test_every_clock_of_the_process_is_there_with_its_source() -> None:
    rules = read_clock_rules(read_table(RESOURCES / "clocks.toml"))
    numbers = {code: (rule.n, rule.unit) for code, rule in rules.items()}
    days = Unit.WORKING_DAYS
    assert numbers["ACK"] == (2, days)
    assert numbers["TRIAGE"] == (5, days)
    assert numbers["INVESTIGATION"] == (20, days)
    assert numbers["CASE_TO_ANSWER"] == (5, days)
    assert numbers["MIN_NOTICE"] == (5, days)
    assert numbers["OUTCOME_LETTER"] == (5, days)
    assert numbers["APPEAL_LODGE"] == (10, days)
    assert numbers["APPEAL_HEARING"] == (20, days)
    assert numbers["APPEAL_OUTCOME"] == (5, days)
    assert numbers["SUSPENSION_REVIEW"] == (10, days)
    assert numbers["SUSPENSION_RECORD"] == (1, days)
    assert numbers["REMOVAL_ANSWER"] == (2, days)
    assert numbers["COMPANION_WINDOW"] == (5, Unit.STATUTORY_WORKING_DAYS)
    assert numbers["ICO"] == (72, Unit.HOURS)
    assert numbers["INFORMAL_REVIEW"] == (28, Unit.CALENDAR_DAYS)
    assert rules["PROVISIONAL"].overdue_after_hours == 24
    assert rules["SUSPENSION_REVIEW"].repeats
    assert rules["COMPANION_WINDOW"].statutory
    assert rules["MIN_NOTICE"].confidence is Confidence.UNVERIFIED
    assert all(rule.source and rule.start_event for rule in rules.values())
    assert not any(rule.statutory and rule.pauses_for for rule in rules.values())
