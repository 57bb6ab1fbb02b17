"""A sample store with cheap keys, and a way to type a command with its standard input."""

import io
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from casework.cli.command_line import main
from casework.stories.playing import Played, play, stories_folder
from tests.builders import CHEAP


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    error: str

    def __getitem__(self, name: str) -> str:
        """The value of a line 'name: value' of standard output."""
        found = dict(line.split(": ", 1) for line in self.out.splitlines() if ": " in line)
        return found[name]


class Typing:
    """Types a command; `given` is its standard input."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object, given: str = "") -> Said:
        self._capsys.readouterr()
        before, sys.stdin = sys.stdin, io.StringIO(given)
        try:
            code = main([str(word) for word in words])
        finally:
            sys.stdin = before
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Typing:
    return Typing(capsys)


@pytest.fixture(scope="session")
def rachel_once(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("rachel") / "store"
    return play(stories_folder() / "rachel" / "story.toml", folder, costs=CHEAP)


@dataclass(frozen=True)
class Sample:
    """A copy of Rachel's store that a test may spoil."""

    folder: Path
    password: str
    recovery_key: str

    @property
    def signed_in(self) -> tuple[str, ...]:
        return ("--store", str(self.folder), "--user", "macrae", "--password-stdin")


@pytest.fixture
def rachel(rachel_once: Played, tmp_path: Path) -> Sample:
    shutil.copytree(rachel_once.folder, tmp_path / "store")
    return Sample(tmp_path / "store", rachel_once.password, rachel_once.recovery_key)
