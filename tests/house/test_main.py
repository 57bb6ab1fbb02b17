"""The entry: what opens the window, what is a command, and what a command may import."""

import subprocess
import sys
from pathlib import Path

import pytest

from casework.__main__ import is_for_window, main, store_named

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("arguments", "store"),
    [([], None), (["--store", "/s"], Path("/s")), (["--store=/s t"], Path("/s t"))],
)
def test_no_command_opens_the_window(arguments: list[str], store: Path | None) -> None:
    assert is_for_window(arguments)
    assert store_named(arguments) == store


@pytest.mark.parametrize(
    "arguments", [["--store"], ["cases"], ["--store", "/s", "verify"], ["--version"], ["/s"]]
)
def test_anything_else_is_for_the_command_line(arguments: list[str]) -> None:
    assert not is_for_window(arguments)


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Casework 0.")


def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["juggle"]) == 2
    assert "juggle" in capsys.readouterr().err


def test_a_command_imports_neither_qt_nor_what_it_does_not_need() -> None:
    code = (
        "import sys; from casework.__main__ import main; main(['--version']);"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    imported = set(done.stdout.split())
    assert imported.isdisjoint({"PySide6", "ui", "sqlalchemy", "alembic", "reportlab", "PIL"})
