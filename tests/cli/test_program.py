"""The program as it is started: real processes, real key costs, what scripts rely on."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casework.cli import selftest
from casework.cli.asking import folder
from casework.cli.command_line import main
from tests.builders import CHEAP
from tests.cli.conftest import Sample, Typing
from tests.shape import ROOT


def casework(
    *words: object, given: str = "", where: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "casework", *(str(word) for word in words)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        cwd=where,
    )


def test_the_sample_is_made_and_opened_with_what_was_printed(tmp_path: Path) -> None:
    made = casework("sample", "cases", where=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    told = dict(line.split(": ", 1) for line in made.stdout.splitlines())
    assert list(told) == ["user", "password", "recovery key"]
    words = ("--store", tmp_path / "cases", "--user", told["user"], "--password-stdin", "--json")
    said = casework("cases", *words, given=f"{told['password']}\n")
    assert said.returncode == 0
    assert len(json.loads(said.stdout)) == 10
    again = casework("sample", "cases", where=tmp_path)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.startswith("STORE_EXISTS: ")


def test_a_real_store_is_made_and_takes_no_story(tmp_path: Path) -> None:
    words = ("--council", "Strathmore Council", "--nation", "scotland", "--user", "ann")
    given = "three grey herons\n"
    made = casework(
        "init", tmp_path / "s", *words, "--name", "Ann Lee", "--password-stdin", given=given
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("recovery key: ")
    store = ("--user", "ann", "--password-stdin")
    said = casework("play", "rachel", "--into", tmp_path / "s", *store, given=given)
    assert (said.returncode, said.stderr.split(":")[0]) == (1, "NOT_A_SAMPLE")
    said = casework("verify", "--store", tmp_path / "s", *store, given=given)
    assert said.returncode == 0


def test_every_step_of_the_self_test_goes_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest.run(CHEAP) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert all(line.endswith(": ok") for line in lines)


def test_help_and_version_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert "restore" in said
    assert "manual" not in said


def test_a_folder_may_be_written_with_a_tilde() -> None:
    assert folder("~/cases") == Path.home() / "cases"


def test_a_reader_that_goes_away_is_no_fault(rachel: Sample) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "casework", "cases", *rachel.signed_in],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert program.stdout is not None
    program.stdout.close()
    _out, error = program.communicate(rachel.password)
    assert (program.returncode, error) == (0, "")


def test_a_fault_of_ours_is_told_once_without_any_text(
    typed: Typing, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("a command failed")
    said = typed("manual", tmp_path / "no folder")
    assert (said.code, said.out) == (1, "")
    assert said.error.startswith("FAULT: ")
    assert "Traceback" not in said.error
