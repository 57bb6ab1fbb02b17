"""Keeping stores without the window: opening, verifying, backing up, restoring, refusing."""

import json
from pathlib import Path

import pytest

from casework.opening import open_workspace
from casework.stories.playing import stories_folder
from tests.cli.conftest import Sample, Typing

SEALED = 5_000
"""A byte in the middle of a sealed file."""


def flip(path: Path, place: int) -> None:
    held = bytearray(path.read_bytes())
    held[place] ^= 1
    path.write_bytes(held)


def test_a_wrong_password_ends_with_3(typed: Typing, rachel: Sample) -> None:
    said = typed("cases", *rachel.signed_in, given="five white geese\n")
    assert (said.code, said.out) == (3, "")
    assert said.error.startswith("WRONG_PASSWORD: ")
    said = typed("cases", *rachel.signed_in, given=f"{rachel.password}\r\nmore\n")
    assert said.code == 0


def test_a_store_in_use_ends_with_4(typed: Typing, rachel: Sample) -> None:
    workspace = open_workspace(rachel.folder, "macrae", rachel.password)
    said = typed("cases", *rachel.signed_in, given=rachel.password)
    assert (said.code, said.error.split(":")[0]) == (4, "STORE_IN_USE")
    workspace.close()


def test_a_store_that_is_not_there_is_refused(typed: Typing, tmp_path: Path) -> None:
    words = ("--store", tmp_path / "none", "--user", "macrae", "--password-stdin")
    said = typed("verify", *words, given="x")
    assert (said.code, said.error.split(":")[0]) == (1, "STORE_MISSING")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nonsense",),
        ("cases",),
        ("show", "--store", "x"),
        ("cases", "--store", "x"),
        ("cases", "--store", "x", "--user", "macrae"),
        ("restore", "x", "--to", "y"),
        ("cases", "--store", "x", "--user", "a", "--password-stdin", "--recovery-stdin"),
        ("init", "x"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(typed: Typing, words: tuple[str, ...]) -> None:
    said = typed(*words)
    assert (said.code, said.out) == (2, "")
    assert said.error


def test_a_sound_store_is_said_to_be_sound(typed: Typing, rachel: Sample) -> None:
    said = typed("verify", *rachel.signed_in, given=rachel.password)
    assert (said.code, said.out[:3], said.error) == (0, "ok:", "")


def test_damage_is_named_line_by_line(typed: Typing, rachel: Sample) -> None:
    for path in (rachel.folder / "evidence").rglob("*"):
        if path.is_file():
            flip(path, SEALED)
    said = typed("verify", *rachel.signed_in, given=rachel.password)
    assert said.code == 1
    lines = said.out.splitlines()
    *lines, offered = lines
    assert offered.startswith("backup: Everything else is whole.")
    assert [line.split(": ")[:2] for line in lines] == [
        ["evidence", "HR-2026-00001 EX-1"],
        ["evidence", "HR-2026-00001 EX-2"],
    ]
    assert said.error.startswith("DAMAGE_FOUND: The store is damaged: 2 found.")


def test_a_backup_is_restored_with_the_recovery_key_alone(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    made = typed("backup", "--to", tmp_path / "b", *rachel.signed_in, given=rachel.password)
    assert made.code == 0
    words = ("restore", made["backup"], "--to", tmp_path / "new", "--recovery-stdin")
    said = typed(*words, given=rachel.recovery_key)
    assert (said.code, said["restored"]) == (0, str(tmp_path / "new"))
    key = ("--store", tmp_path / "new", "--recovery-stdin")
    assert typed("verify", *key, given=rachel.recovery_key).code == 0
    out = tmp_path / "x.pdf"
    said = typed("export", "HR-2026-00001", "--out", out, *key, given=rachel.recovery_key)
    assert said.code == 0
    again = typed(*words, given=rachel.recovery_key)
    assert (again.code, again.error.split(":")[0]) == (1, "STORE_EXISTS")


def test_a_backup_is_restored_by_password_too(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    made = typed("backup", "--to", tmp_path / "b", *rachel.signed_in, given=rachel.password)
    words = ("restore", made["backup"], "--to", tmp_path / "new", "--user", "macrae")
    said = typed(*words, "--password-stdin", given="seven blue kettles")
    assert said.code == 3
    assert not list((tmp_path / "new").glob("*"))
    assert typed(*words, "--password-stdin", given=rachel.password).code == 0


def test_what_is_no_backup_is_refused(typed: Typing, rachel: Sample, tmp_path: Path) -> None:
    words = ("restore", rachel.folder, "--to", tmp_path / "new", "--recovery-stdin")
    said = typed(*words, given=rachel.recovery_key)
    assert (said.code, said.error.split(":")[0]) == (1, "BACKUP_NOT_ONE")


def test_a_mistyped_recovery_key_is_refused(typed: Typing, rachel: Sample) -> None:
    key = ("--store", rachel.folder, "--recovery-stdin")
    said = typed("cases", *key, given=rachel.recovery_key[:-1])
    assert (said.code, said.error.split(":")[0]) == (1, "RECOVERY_KEY_MISTYPED")


def test_a_story_is_refused_without_signing_in_to_a_store(typed: Typing, rachel: Sample) -> None:
    said = typed("play", "rachel", "--into", rachel.folder)
    assert (said.code, said.out, said.error.split(":")[0]) == (1, "", "NOT_A_SAMPLE")


def test_a_story_goes_on_in_a_sample_for_who_signs_in(typed: Typing, rachel: Sample) -> None:
    words = ("--into", rachel.folder, "--user", "macrae", "--password-stdin")
    debbie = stories_folder() / "debbie"
    said = typed("play", debbie, *words, given=rachel.password)
    assert said.code == 0
    assert int(said["refusals"]) >= 15
    said = typed("cases", *rachel.signed_in, "--json", given=rachel.password)
    assert [one["name"] for one in json.loads(said.out)] == ["Debbie Marsh", "Rachel Boyd"]


def test_a_fault_of_a_story_is_told_with_its_cause(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    story = tmp_path / "story.toml"
    story.write_text(
        '[[act]]\ndo = "report_incident"\non = 2026-06-09\ndiscovered_on = 2026-06-09\n'
        'reported_on = 2026-06-09\nchannel = "manager"\nsummary = "A post."\n',
        encoding="utf-8",
    )
    words = ("--into", rachel.folder, "--user", "macrae", "--password-stdin")
    said = typed("play", story, *words, given=rachel.password)
    assert said.code == 1
    codes = [line.split(":")[0] for line in said.error.splitlines()]
    assert codes == ["UNEXPECTED_REFUSAL", "NO_RESPONDENT"]


def test_a_short_password_makes_no_store(typed: Typing, tmp_path: Path) -> None:
    words = ("--council", "Strathmore", "--nation", "scotland", "--user", "ann", "--name", "Ann")
    said = typed("init", tmp_path / "s", *words, "--password-stdin", given="elevenchars")
    assert (said.code, said.error.split(":")[0]) == (1, "PASSWORD_SHORT")
    assert not list((tmp_path / "s").glob("*"))


@pytest.mark.parametrize(
    ("flag", "value", "code"),
    [
        ("--nation", "atlantis", "NOT_A_CHOICE"),
        ("--council", " ", "MISSING"),
        ("--name", "\t", "MISSING"),
        ("--prefix", "hr 1", "BAD_PREFIX"),
    ],
)
def test_a_store_is_not_made_for_a_council_that_makes_no_sense(
    typed: Typing, tmp_path: Path, flag: str, value: str, code: str
) -> None:
    told = {"--council": "Strathmore", "--nation": "Scotland", "--user": "ann", "--name": "Ann"}
    words = [word for pair in {**told, flag: value}.items() for word in pair]
    said = typed("init", tmp_path / "s", *words, "--password-stdin", given="three grey herons")
    assert (said.code, said.error.split(":")[0]) == (1, code)
    assert not (tmp_path / "s").exists()
