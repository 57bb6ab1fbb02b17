"""The stories that ship are acceptance tests: they play, and they see a planted fault."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from casework.domain.errors import CaseworkError
from casework.opening import open_workspace
from casework.stories.playing import Played, make_sample, play, stories_folder
from casework.stories.telling import case_called, tell_case, tell_cases
from casework.stories.told import CaseTold
from casework.workspace import Surround, Workspace
from tests.builders import CHEAP

LONDON_NOON = dt.timedelta(hours=12)


def looked_at(made: Played, now: dt.datetime) -> Workspace:
    return open_workspace(made.folder, made.login, made.password, surround=Surround(lambda: now))


def told(workspace: Workspace, reference: str) -> CaseTold:
    return workspace.read(tell_case, workspace.read(case_called, reference))


def test_rachel_is_played_to_closure(tmp_path: Path) -> None:
    story = stories_folder() / "rachel" / "story.toml"
    made = play(story, tmp_path / "store", costs=CHEAP)
    workspace = looked_at(made, dt.datetime(2026, 8, 12, 9, tzinfo=dt.UTC))
    case = told(workspace, "HR-2026-00001")
    assert (case.name, case.state, case.sanction) == ("Rachel Boyd", "closed", "final_warning")
    assert [one.number for one in case.exhibits] == [1, 2]
    assert not [one for one in case.duties if one.answer != "no_automatic_duty"]
    assert made.refusals > 20
    workspace.close()


def test_debbie_is_played_to_dismissal_and_referral(tmp_path: Path) -> None:
    story = stories_folder() / "debbie" / "story.toml"
    made = play(story, tmp_path / "store", costs=CHEAP)
    workspace = looked_at(made, dt.datetime(2026, 8, 6, 9, tzinfo=dt.UTC))
    case = told(workspace, "hr 2026 1")
    assert (case.state, case.sanction) == ("outcome_issued", "summary_dismissal")
    sent = {(one.body, one.trigger): one for one in case.duties if one.sent}
    scotland = sent["disclosure-scotland", "DISMISSAL"]
    assert (scotland.due, scotland.target) == (dt.date(2026, 10, 29), dt.date(2026, 10, 28))
    assert sent["sssc", "SUSPENSION"].due == dt.date(2026, 6, 24)
    assert sent["sssc", "DISMISSAL"].due == dt.date(2026, 7, 29)
    assert "Child" in [one.part for one in case.people]
    assert made.refusals >= 15
    workspace.close()


@pytest.mark.parametrize(
    ("story", "was", "planted", "code"),
    [
        ("rachel", 'expect = "SANCTION_IN_REPORT"', 'expect = "NO_CHAIR"', "EXPECTED_REFUSAL"),
        ("rachel", 'expect = "INVESTIGATOR_AS_CHAIR"', "", "UNEXPECTED_REFUSAL"),
        ("rachel", "due = 2026-06-17", "due = 2026-06-16", "CHECK_FAILED"),
        ("rachel", "held_on = 2026-07-16", "held_on = 2026-07-14", "UNEXPECTED_REFUSAL"),
        ("debbie", 'expect = "DUTY_UNDECIDED"', 'expect = "REMOVAL_WAITS"', "EXPECTED_REFUSAL"),
        ("debbie", "may_dismiss = true", "may_dismiss = false", "UNEXPECTED_REFUSAL"),
        ("debbie", 'file = "profile.png"\nis_sensitive', 'file = "comments.png"\nis_sensitive',
         "CHECK_FAILED"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found_and_no_store_is_left(
    tmp_path: Path, story: str, was: str, planted: str, code: str
) -> None:
    folder = tmp_path / story
    shutil.copytree(stories_folder() / story, folder)
    path = folder / "story.toml"
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, planted), encoding="utf-8")
    with pytest.raises(CaseworkError) as failed:
        play(path, tmp_path / "store", costs=CHEAP)
    assert failed.value.code == code
    assert failed.value.sentence.startswith("Act ")
    assert not list((tmp_path / "store").iterdir())


DAYS = [
    dt.date(2026, 11, 20),  # a Friday
    dt.date(2026, 11, 22),  # a Sunday
    dt.date(2027, 1, 5),  # after two weeks with five holidays
]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_sample_cases_are_fresh_on_any_day(tmp_path: Path, day: dt.date) -> None:
    now = dt.datetime.combine(day, dt.time(), dt.UTC) + LONDON_NOON
    made = make_sample(tmp_path / "store", now=now, costs=CHEAP)
    workspace = looked_at(made, now)
    rows = {one.name: one for one in workspace.read(tell_cases)}
    assert len(rows) == 10
    assert {one.stage for one in rows.values()} >= {
        *("Report", "Triage", "Investigation", "Hearing", "Outcome", "Closed"),
    }
    rachel = rows["Rachel Boyd"]
    assert rachel.due is not None
    assert rachel.due < day
    debbie = told(workspace, rows["Debbie Marsh"].reference)
    sssc = next(one for one in debbie.duties if one.body == "sssc")
    assert (sssc.answer, sssc.due, sssc.is_overdue) == ("duty", day, False)
    assert rows["J. Penrose"].due == day
    workspace.close()


def test_what_is_entered_today_is_never_entered_in_the_future(tmp_path: Path) -> None:
    now = dt.datetime(2026, 11, 20, 0, 5, tzinfo=dt.UTC)
    made = make_sample(tmp_path / "store", now=now, costs=CHEAP)
    workspace = looked_at(made, now)
    with workspace.store.reading() as session:
        raw = session.connection().exec_driver_sql("SELECT max(at) FROM audit")
        assert raw.scalar_one() <= now.isoformat(timespec="microseconds")
    workspace.close()
