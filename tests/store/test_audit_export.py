"""An exported audit is checked by a script that knows nothing of Casework."""

import subprocess
import sys
from pathlib import Path

import pytest

from casework.store.audit import head
from casework.store.audit_export import audit_lines
from tests.store.conftest import Made, a_person, act

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "check_audit.py"


@pytest.fixture
def exported(made: Made, tmp_path: Path) -> list[str]:
    for name in ("Ann O’Neill", "Łukasz", "“quoted”\n\u2028"):
        act(made.store, lambda session, one=name: session.add(a_person(one)))  # type: ignore[misc]
    with made.store.reading() as session:
        return [*audit_lines(session), *map(str, head(session))]


def check(tmp_path: Path, lines: list[str], *printed: str) -> tuple[int, str]:
    file = tmp_path / "audit.jsonl"
    file.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(file), *printed],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_sound_export_is_in_order(exported: list[str], tmp_path: Path) -> None:
    *lines, number, its_hash = exported
    code, said = check(tmp_path, lines, number, its_hash)
    assert (code, number) == (0, "4")
    assert "Hashes and their order are in order." in said
    assert "Signatures were not checked" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda lines: [*lines[:2], lines[2].replace("test_act", "other"), *lines[3:]],
            "Row 2 was",
        ),
        (lambda lines: [*lines[:2], *lines[3:]], "Rows 2 to 2 are missing"),
        (lambda lines: lines[:-1], "the end was cut off"),
        (lambda lines: ["[]", *lines[1:]], "not an audit"),
    ],
)
def test_what_was_changed_or_cut_is_named(
    exported: list[str], tmp_path: Path, change: object, words: str
) -> None:
    *lines, number, its_hash = exported
    assert callable(change)
    code, said = check(tmp_path, change(lines), number, its_hash)
    assert code == 1
    assert words in said
