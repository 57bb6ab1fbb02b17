"""Files of rules with faults: each is refused with its file, its key and, where known, its line."""

import shutil
from pathlib import Path

import pytest

from casework.packs.bodies import read_body
from casework.packs.loading import load_packs
from casework.packs.policy_reading import read_policy
from casework.packs.reading import PackProblem, parse_table, read_table

RESOURCES = Path(__file__).parents[2] / "resources"
GLASGOW = (RESOURCES / "policies" / "glasgow.toml").read_text(encoding="utf-8")
SSSC = (RESOURCES / "bodies" / "sssc.toml").read_text(encoding="utf-8")


def refused(content: str) -> PackProblem:
    with pytest.raises(PackProblem) as caught:
        read_policy(content.encode(), "glasgow.toml")
    assert "glasgow.toml" in caught.value.sentence
    return caught.value


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ('force = "should"', 'force = "perhaps"', "PACK_VALUE_WRONG", "one of prohibited"),
        ('categories = ["LOGO"]', 'categories = ["LOGOS"]', "PACK_VALUE_WRONG", "LOGO"),
        ('id = "G-13"', 'id = "G-14"', "PACK_TWICE", "G-14"),
        ('heading = "Our Arrangements"', 'heading = "Our"\nbinds = ["councillor"]', "PACK_NO_SUCH",
         "G-00: councillor"),
        ('heading = "Our Arrangements"', "", "PACK_KEY_MISSING", "‘heading’ of clause 1"),
        ("source_lines = [79, 90]", "source_line = [90]", "PACK_KEY_UNKNOWN", "source_line"),
        ("source_lines = [79, 90]", 'source_lines = ["90"]', "PACK_VALUE_WRONG", "whole numbers"),
        ("effective_from = 2012-01-01", 'effective_from = "2012"', "PACK_VALUE_WRONG", "a day"),
        ('pd_screen = { value = "mandatory"', "pd_screen = { value = true", "PACK_VALUE_WRONG", ""),
        ('power = { value = "silent"', 'power = { value = "yes"', "PACK_VALUE_WRONG", "require"),
        ("references_banned = { value = false }", "", "PACK_KEY_MISSING", "references_banned"),
        ('disclaimer = { value = "advised"', 'disclaimers = { value = "advised"',
         "PACK_KEY_MISSING", "disclaimer"),
        ('clauses = ["G-13"] }', 'clauses = ["G-77"] }', "PACK_NO_SUCH", "G-77"),
        ('highest = "final_warning"', 'highest = "gallows"', "PACK_NO_SUCH", "gallows"),
        ("[settings]", "[settings", "PACK_NOT_READ", "line"),
        ("live_months = 18", "live_months = 1800", "PACK_VALUE_WRONG", "0 to 120"),
        ('adoption = "unknown"', 'effective_to = 2011-01-01\nadoption = "unknown"',
         "PACK_VALUE_WRONG", "on or after"),
        ('confidence = "read"', 'confidence = "sure"', "PACK_VALUE_WRONG", "reported"),
    ],
)  # fmt: skip
def test_a_fault_in_a_policy_is_named(old: str, new: str, code: str, words: str) -> None:
    assert old in GLASGOW
    problem = refused(GLASGOW.replace(old, new, 1))
    assert problem.code == code
    assert words in problem.sentence


def test_the_line_of_a_fault_is_the_line_in_the_file() -> None:
    broken = GLASGOW.replace('categories = ["LOGO"]', 'categories = ["LOGOS"]')
    line = broken.split("\n").index('categories = ["LOGOS"]') + 1
    assert f"glasgow.toml, line {line}, ‘categories’ of clause" in refused(broken).sentence


def test_windows_line_ends_and_a_mark_at_the_start_are_read() -> None:
    content = b"\xef\xbb\xbf" + GLASGOW.replace("\n", "\r\n").encode()
    assert read_policy(content, "glasgow.toml").code == "glasgow"


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"a = 'x", b"x = " + b"[" * 5000])
def test_what_is_not_toml_is_refused(content: bytes) -> None:
    with pytest.raises(PackProblem) as caught:
        parse_table(content, "odd.toml")
    assert caught.value.code == "PACK_NOT_READ"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('needs = ["registered"]', 'needs = ["registred"]', "PACK_VALUE_WRONG"),
        ('event = "suspension"', 'event = "party"', "PACK_VALUE_WRONG"),
        ('code = "SUSPENSION"', 'code = "DISMISSAL"', "PACK_TWICE"),
        ("overdue_after_hours = 24", "overdue_after_hours = 24\nmonths = 3", "PACK_VALUE_WRONG"),
        ("is_register = true", "is_register = 1", "PACK_VALUE_WRONG"),
    ],
)
def test_a_fault_in_a_body_is_named(old: str, new: str, code: str) -> None:
    assert old in SSSC
    with pytest.raises(PackProblem) as caught:
        read_body(parse_table(SSSC.replace(old, new, 1).encode(), "sssc.toml"))
    assert caught.value.code == code


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "resources"
    shutil.copytree(
        RESOURCES, folder, ignore=shutil.ignore_patterns("fonts", "icons", "stories", "*.py")
    )
    return folder


def problem_of(folder: Path) -> PackProblem:
    with pytest.raises(PackProblem) as caught:
        load_packs(folder)
    return caught.value


def test_a_missing_file_or_folder_is_named(copied: Path) -> None:
    (copied / "clocks.toml").unlink()
    problem = problem_of(copied)
    assert (problem.code, "clocks.toml" in problem.sentence) == ("PACK_MISSING", True)
    shutil.rmtree(copied / "bodies")
    assert "bodies" in problem_of(copied).sentence


def test_two_versions_on_one_day_are_refused(copied: Path) -> None:
    second = GLASGOW.replace('version = "GCC-2012"', 'version = "GCC-2020"')
    second = second.replace("effective_from = 2012-01-01", "effective_from = 2020-01-01")
    (copied / "policies" / "glasgow-2020.toml").write_text(second, encoding="utf-8")
    assert problem_of(copied).code == "PACK_OVERLAP"
    ended = GLASGOW.replace("adoption =", "effective_to = 2019-12-31\nadoption =", 1)
    (copied / "policies" / "glasgow.toml").write_text(ended, encoding="utf-8")
    assert load_packs(copied).policy("glasgow").version == "GCC-2020"


def test_a_file_that_is_far_too_large_is_not_read(copied: Path) -> None:
    (copied / "clocks.toml").write_bytes(b"#" * 2_000_000)
    assert problem_of(copied).code == "PACK_TOO_LARGE"


def test_a_body_that_stands_twice_is_refused(copied: Path) -> None:
    shutil.copy(copied / "bodies" / "sssc.toml", copied / "bodies" / "sssc-again.toml")
    assert problem_of(copied).code == "PACK_TWICE"


def test_a_table_that_is_no_table_is_refused() -> None:
    table = parse_table(b"defaults = 3\nclock = 'x'\n", "clocks.toml")
    with pytest.raises(PackProblem):
        table.table("defaults")
    with pytest.raises(PackProblem):
        list(table.tables("clock"))
    assert read_table(RESOURCES / "clocks.toml").has("clock")
