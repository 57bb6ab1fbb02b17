"""What a council is told of a pack it wrote: every fault by its line, and what to look at."""

from pathlib import Path

import pytest

from casework.cli.command_line import main
from casework.packs.pack_changes import changes
from casework.packs.pack_check import check_pack
from casework.packs.pack_lint import remarks
from casework.packs.policy_reading import read_policy
from casework.packs.reading import LARGEST_KIB

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
GLASGOW = (POLICIES / "glasgow.toml").read_text(encoding="utf-8")


def faults(text: str) -> tuple[str, ...]:
    return check_pack(text.encode(), "ours.toml").faults


def test_every_fault_is_told_with_its_line_and_not_only_the_first() -> None:
    broken = (
        GLASGOW.replace('categories = ["LOGO"]', 'categories = ["LOGOS"]')
        .replace("references_banned = { value = false }", "")
        .replace('highest = "final_warning"', 'highest = "gallows"')
        .replace('how_soon = "at once"', "how_soon = 1")
    )
    lines = broken.split("\n")
    found = faults(broken)
    told = "\n".join(found)
    at = {one: lines.index(one) + 1 for one in ('categories = ["LOGOS"]', "how_soon = 1")}
    assert f"line {at['how_soon = 1']}, ‘how_soon’ of route" in told
    assert f"line {next(iter(at.values()))}, ‘categories’ of clause" in told
    assert "‘references_banned’ of settings is missing" in told
    assert "‘gallows’" in told
    assert len(found) == len(set(found)) >= 4


def test_a_missing_clause_is_told_wherever_it_is_named() -> None:
    start = GLASGOW.index('[[clause]]\nid = "G-14"')
    end = GLASGOW.index("[[clause]]", start + 5)
    found = faults(GLASGOW[:start] + GLASGOW[end:])
    assert found
    assert all("‘G-14’, which is not in the file" in one for one in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is missing"),
        ("\x00", "cannot be read as TOML"),
        ("[pack\n", "line 1"),
        ("x = 1\n" * 3, "cannot be read as TOML"),
        ("# only words\n" * 10, "is missing"),
        ("[[[[" * 10_000, "cannot be read as TOML"),
        ("clause = 7\n[pack]\nsettings = 1\n", "a list of tables"),
    ],
)
def test_what_is_no_pack_is_told_in_a_sentence(text: str, words: str) -> None:
    found = faults(text)
    assert found
    assert any(words in one for one in found), found


def test_ten_megabytes_are_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * 10 * 1024 * 1024)
    assert main(["packs", "check", str(huge)]) == 1
    assert f"larger than {LARGEST_KIB} KiB" in capsys.readouterr().err


def test_a_pack_that_can_be_used_is_looked_over() -> None:
    said = {one.sentence for one in remarks(read_policy(GLASGOW.encode(), "g.toml"))}
    assert "No longer there, or under another name: MySpace, Bebo." in said
    assert any(one.startswith("No longer in force. Now: UK GDPR") for one in said)
    assert any(one.startswith("Unverified: Common practice") for one in said)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('derived_from = ["Bullying and Harassment Policy"]\n\n[[clause]]\nid = "G-08"',
         'derived_from = ["G-07"]\n\n[[clause]]\nid = "G-08"', "rests on clauses that rest on it"),
        ('to = ["Management", "Internal Audit"]', 'to = ["Management", "Management"]',
         "comes back to somebody"),
        ('nation = "scotland"', 'nation = "northern_ireland"', ""),
        ("live_months = 12\n", "", "How long it stays live is not said"),
        ('highest = "summary_dismissal"\nappeal_to = "The council\'s appeal body"',
         'highest = "final_warning"\nappeal_to = "The council\'s appeal body"',
         "Nobody may dismiss in the workforce ‘council’"),
        ('extent = ["england", "wales", "scotland", "northern_ireland"]', 'extent = ["england"]',
         ""),
        ("source_lines = [79, 90]\n", "", "No line of its source"),
    ],
)  # fmt: skip
def test_each_thing_to_look_at_is_found(old: str, new: str, words: str) -> None:
    assert old in GLASGOW
    pack = read_policy(GLASGOW.replace(old, new).encode(), "g.toml")
    said = [one.sentence for one in remarks(pack)]
    assert any(words in one for one in said), said
    before = [one.sentence for one in remarks(read_policy(GLASGOW.encode(), "g.toml"))]
    assert not words or not any(words in one for one in before)


def test_what_a_new_version_changes_is_told() -> None:
    newer = (
        GLASGOW.replace('version = "GCC-2012"', 'version = "GCC-2026"')
        .replace("effective_from = 2012-01-01", "effective_from = 2026-01-01")
        .replace("live_months = 18", "live_months = 12")
        .replace("paraphrase = \"The council's logo stays off", 'paraphrase = "The logo stays off')
    )
    old, new = (read_policy(one.encode(), "g.toml") for one in (GLASGOW, newer))
    told = {one.about: (one.was, one.now) for one in changes(old, new)}
    assert told["Version"] == ("GCC-2012", "GCC-2026")
    assert told["Final written warning, live for"] == ("18 months", "12 months")
    assert any("page 6" in about for about in told)
    assert not list(changes(old, old))


def test_the_commands_say_what_they_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["packs", "list"]) == 0
    assert "glasgow  GCC-2012" in capsys.readouterr().out
    assert main(["packs", "check", str(POLICIES / "glasgow.toml")]) == 0
    assert "It can be installed." in capsys.readouterr().out
    broken = tmp_path / "broken.toml"
    broken.write_text(GLASGOW.replace("live_months = 18", "live_months = 1800"), encoding="utf-8")
    assert main(["packs", "check", str(broken)]) == 1
    assert "PACK_HAS_FAULTS: In broken.toml, line" in capsys.readouterr().err
    assert main(["packs", "check", str(tmp_path / "gone.toml")]) == 1
    assert "PACK_FILE_MISSING" in capsys.readouterr().err
    assert main(["packs", "compare", *[str(POLICIES / "glasgow.toml")] * 2]) == 0
    assert capsys.readouterr().out == ""
    assert main(["packs", "compare", str(POLICIES / "glasgow.toml"), str(broken)]) == 1
