"""What a story may say, what it is told when it is wrong, and that refusals write nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from casework.desk import Desk, act
from casework.domain.errors import BadEntry, CaseworkError
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.opening import create_workspace, open_workspace
from casework.packs.loading import load_packs
from casework.places import resources
from casework.services.catalogue import acts
from casework.store.opening import FirstUser
from casework.stories.days import StoryClock
from casework.stories.player import Player
from casework.stories.playing import play, play_on
from casework.stories.reading import read_story
from casework.stories.telling import tell_cases
from casework.workspace import Surround, Workspace
from tests.builders import CHEAP, COUNCIL, PASSWORD, Day
from tests.stories.story_telling import POST, REPORT, USER, tell, write

SEAL = f"""
[[act]]
do = "seal_evidence"
case = "case"
file = "{POST.as_posix()}"
title = "A post"
source_kind = "volunteered"
obtained_by = "Colin Baird"
obtained_on = 2026-06-09
"""


def refusal_of(folder: Path, *parts: str) -> CaseworkError:
    with pytest.raises(CaseworkError) as failed:
        tell(folder, *parts)
    return failed.value


FAULTS = {
    "an act nobody knows": ('[[act]]\ndo = "call_haering"\non = 2026-06-09', "UNKNOWN_ACT",
                            "call_hearing"),
    "a field nobody knows": (REPORT + "\ncolour = 'red'", "UNKNOWN_FIELD", "colour"),
    "a field that is missing": (REPORT.replace('channel = "manager"\n', ""), "FIELD_MISSING",
                                "channel"),
    "a day that is none": (REPORT.replace("on = 2026-06-09", 'on = "Tuesday"', 1),
                           "FIELD_NOT_READ", "Tuesday"),
    "text where a day is wanted": (
        REPORT.replace("reported_on = 2026-06-09", 'reported_on = "soon"'), "FIELD_NOT_READ",
        "a day, such as"),
    "a number where text is wanted": (REPORT.replace('"A post."', "7"), "FIELD_NOT_READ", "text"),
    "a field nobody knows of a person": (REPORT.replace("post =", "job ="), "UNKNOWN_FIELD",
                                         "respondents.job"),
    "a name that stands for nothing": (
        REPORT + '\n[[act]]\ndo = "start_triage"\ncase = "kase"', "UNKNOWN_NAME", "kase"),
    "a user nobody knows": (REPORT + '\nby = "nobody"', "UNKNOWN_NAME", "nobody"),
    "two names for one thing": (REPORT.replace('as = "case"', 'as = ["one", "two"]'),
                                "NAMES_DIFFER", "2"),
    "a name that is taken": (REPORT + REPORT, "NAME_TAKEN", "case"),
    "an act before the one above it": (
        REPORT + '\n[[act]]\ndo = "start_triage"\ncase = "case"\non = 2026-06-08',
        "STORY_GOES_BACK", "Act 2"),
    "a refusal": (REPORT.replace("reported_on = 2026-06-09", "reported_on = 2026-06-19"),
                  "UNEXPECTED_REFUSAL", "IN_THE_FUTURE"),
    "a refusal that does not come": (
        REPORT + '\n[[act]]\ndo = "start_triage"\ncase = "case"\nexpect = "STALE"',
        "EXPECTED_REFUSAL", "was done"),
    "a check of another field": (REPORT + '[[act.check]]\ncolour = "red"', "UNKNOWN_FIELD",
                                 "colour"),
    "a check of what is not there": (REPORT + '[[act.check]]\nclock = "ICO"', "CHECK_FAILED",
                                     "there is no clock ICO"),
    "a check of what should not be": (REPORT + '[[act.check]]\nclock = "ACK"\nabsent = true',
                                      "CHECK_FAILED", "should not be"),
    "a table that is not one": ('act = "report_incident"', "STORY_NOT_READ", "[[act]]"),
    "a key nobody knows": ('acts = "report_incident"', "STORY_NOT_READ", "acts"),
    "what is not TOML": ("do = report", "STORY_NOT_READ", "line 1"),
    "a role nobody knows": ('[[user]]\nlogin = "bo"\nname = "Bo"\nrole = "boss"',
                            "STORY_NOT_READ", "boss"),
    "a first user who cannot make a store": (
        '[[user]]\nlogin = "bo"\nname = "Bo"\nrole = "auditor"', "STORY_NOT_READ", "first"),
    "a user without a name": ('[[user]]\nlogin = "bo"', "STORY_NOT_READ", "login, name"),
    "a nation nobody knows": ('[council]\nnation = "atlantis"', "NATION_NOT_KNOWN", "atlantis"),
    "a policy nobody knows": (f'[council]\npack = "atlantis"\n{REPORT}', "PACK_NOT_FOUND",
                              "atlantis"),
    "an act without a name": ("[[act]]\non = 2026-06-09", "STORY_NOT_READ", "'do'"),
    "an act without a day": ('[[act]]\ndo = "start_triage"', "FIELD_MISSING", "on"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_act_and_leaves_no_store(tmp_path: Path, fault: str) -> None:
    text, code, said = FAULTS[fault]
    error = refusal_of(tmp_path, text)
    assert error.code == code
    assert said in error.sentence
    assert not (tmp_path / "store").exists() or not list((tmp_path / "store").iterdir())


def test_a_story_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseworkError) as failed:
        play(tmp_path / "no.toml", tmp_path / "store", costs=CHEAP)
    assert failed.value.code == "STORY_MISSING"


def test_what_was_refused_says_both_codes(tmp_path: Path) -> None:
    error = refusal_of(tmp_path, REPORT.replace("as = ", "today = 2026-06-08\nas = "))
    assert error.code == "UNEXPECTED_REFUSAL"
    assert isinstance(error.__cause__, CaseworkError)
    assert error.__cause__.code in error.sentence


def test_history_can_be_entered_late(tmp_path: Path) -> None:
    late = REPORT.replace("on = 2026-06-09", "on = 2026-06-09\ntoday = 2026-06-12", 1)
    check = "[[act.check]]\nclock = 'ACK'\ndue = 2026-06-11\nis_overdue = true"
    made = tell(tmp_path, late, check)
    assert made.checks == 1


def test_a_person_is_the_one_already_known_by_that_name(tmp_path: Path) -> None:
    made = tell(
        tmp_path,
        REPORT,
        '[[act]]\ndo = "name_part"\ncase = "case"\npart = "chair"\nperson = "Rachel Boyd"\n'
        'expect = "PERSON_IS_SUBJECT"',
    )
    assert made.refusals == 1


def test_two_people_of_one_name_must_be_told_apart(tmp_path: Path) -> None:
    twin = '[[act]]\ndo = "record_person"\nname = "Rachel Boyd"\nas = "twin"'
    named = '[[act]]\ndo = "name_part"\ncase = "case"\npart = "witness"\nperson = '
    assert refusal_of(tmp_path, REPORT, twin, f'{named}"Rachel Boyd"').code == "AMBIGUOUS_NAME"
    assert tell(tmp_path / "apart", REPORT, twin, f'{named}"twin"').acts == 3


def test_names_hold_in_their_own_part_of_a_story(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    write(folder, REPORT, name="one.toml")
    write(folder, REPORT.replace("Rachel Boyd", "Debbie Marsh"), name="two.toml")
    story = write(folder, 'parts = ["one.toml", "two.toml"]', USER)
    made = play(story, tmp_path / "store", costs=CHEAP)
    assert made.acts == 2


def test_a_guard_is_gone_past_with_a_reason_that_stays(tmp_path: Path) -> None:
    made = tell(
        tmp_path,
        REPORT,
        '[[act]]\ndo = "request_removal"\ncase = "case"\nwhat = "The post"\n'
        '[act.depart.REMOVAL_BEFORE_SEALING]\nreason = "It names a home."\napproved_by = "HR"\n'
        '[[act.check]]\ndeparture = "REMOVAL_BEFORE_SEALING"\nreason = "It names a home."\n'
        'approved_by = "HR"',
    )
    assert made.checks == 1


def test_an_act_is_recorded_by_the_user_who_is_named(tmp_path: Path) -> None:
    people = f'{USER}[[user]]\nlogin = "laing"\nname = "R. Laing"\nrole = "auditor"'
    refused = '[[act]]\ndo = "start_triage"\ncase = "case"\nby = "laing"\nexpect = "NOT_ALLOWED"'
    story = write(tmp_path / "story", people, REPORT, refused)
    assert play(story, tmp_path / "store", costs=CHEAP).refusals == 1


@act(Role.CASEWORKER)
def leave_a_file(desk: Desk) -> None:
    (desk.vault.folder / "left").mkdir(parents=True)
    (desk.vault.folder / "left" / "behind").write_bytes(b"x")
    raise BadEntry(refusals.NO_REPORTER)


@act(Role.CASEWORKER)
def leave_a_row(desk: Desk) -> None:
    desk.session.info["act"] = replace(desk.session.info["act"], action="leave_a_row")
    desk.organisation.name = "Another council"
    desk.note_audit("left")
    desk.session.commit()
    raise BadEntry(refusals.NO_REPORTER)


@pytest.mark.parametrize(
    ("leaky", "what"), [(leave_a_file, "+1 files of evidence"), (leave_a_row, "rows in audit")]
)
def test_a_refused_act_that_leaves_something_is_found(
    tmp_path: Path, leaky: Callable[[Desk], None], what: str
) -> None:
    with pytest.raises(CaseworkError) as failed:
        _play_with(tmp_path, leaky)
    assert failed.value.code == "SOMETHING_WRITTEN"
    assert what in failed.value.sentence


def _play_with(folder: Path, leaky: Callable[[Desk], None]) -> None:
    known = dict(acts())
    pattern = known["start_triage"]
    known["leak"] = replace(pattern, code="leak", function=leaky, parameters=(), is_on_case=False)
    text = '[[act]]\ndo = "leak"\non = 2026-06-09\nexpect = "NO_REPORTER"'
    story = read_story(write(folder / "story", USER, text), load_packs(resources()), Day().now())
    wound = StoryClock()
    workspace = _a_sample(folder / "store", wound)
    try:
        Player(workspace, wound, story, known).play()
    finally:
        workspace.close()


def _a_sample(folder: Path, wound: StoryClock) -> Workspace:
    made, _key = create_workspace(
        folder,
        FirstUser("macrae", "A. Macrae", PASSWORD),
        COUNCIL,
        is_sample=True,
        surround=Surround(wound.now, costs=CHEAP),
    )
    return made


def test_a_store_that_is_there_is_left_alone(tmp_path: Path) -> None:
    tell(tmp_path, REPORT)
    with pytest.raises(CaseworkError) as failed:
        play(tmp_path / "story" / "story.toml", tmp_path / "store", costs=CHEAP)
    assert failed.value.code == "NOT_A_SAMPLE"


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "letter.txt").write_text("mine")
    assert refusal_of(tmp_path, REPORT).code == "STORE_EXISTS"
    assert (tmp_path / "store" / "letter.txt").read_text() == "mine"


def test_a_story_goes_on_in_a_sample_but_in_no_other_store(tmp_path: Path) -> None:
    made = tell(tmp_path, REPORT)
    story = tmp_path / "story" / "story.toml"
    play_on(story, made.folder, made.login, made.password)
    workspace = open_workspace(made.folder, made.login, made.password)
    assert len(workspace.read(tell_cases)) == 2
    workspace.close()
    real, _key = create_workspace(
        tmp_path / "real",
        FirstUser("macrae", "A. Macrae", PASSWORD),
        COUNCIL,
        surround=Surround(costs=CHEAP),
    )
    real.close()
    with pytest.raises(CaseworkError) as failed:
        play_on(story, tmp_path / "real", "macrae", PASSWORD)
    assert failed.value.code == "NOT_A_SAMPLE"
    real = open_workspace(tmp_path / "real", "macrae", PASSWORD)
    assert real.read(tell_cases) == []
    real.close()


def test_evidence_lies_beside_the_story_or_is_refused(tmp_path: Path) -> None:
    assert tell(tmp_path / "there", REPORT, SEAL).acts == 2
    missing = SEAL.replace(POST.as_posix(), "nothing.png")
    error = refusal_of(tmp_path, REPORT, missing)
    assert "EVIDENCE_NOT_FOUND" in error.sentence
