"""Passwords and other answers: from standard input where a script gives them, else by prompt."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casework.domain.errors import BadEntry
from casework.domain.refusals import command_line as refusals

if TYPE_CHECKING:
    from casework.workspace import Workspace


class CannotAsk(Exception):
    """An answer is needed, was not given, and nobody sits there to be asked: wrong usage."""


def open_store(asked: argparse.Namespace) -> "Workspace":
    """The store that was named, for the person who was named, or by its recovery key."""
    from casework.opening import open_workspace, open_workspace_with_recovery

    if asked.recovery_stdin:
        return open_workspace_with_recovery(asked.store, secret(asked, "Recovery key"))
    return open_workspace(asked.store, login(asked), secret(asked, "Password"))


def login(asked: argparse.Namespace) -> str:
    return str(asked.user or answer("Sign-in name", "--user"))


def secret(asked: argparse.Namespace, prompt: str) -> str:
    """A line that is not shown. Raises `CannotAsk` where nobody can type it."""
    if asked.password_stdin or asked.recovery_stdin:
        return _first_line()
    flag = "--recovery-stdin" if prompt.startswith("Recovery") else "--password-stdin"
    _somebody_is_there(flag)
    return getpass.getpass(f"{prompt}: ", stream=sys.stderr)


def new_password(asked: argparse.Namespace) -> str:
    """Typed twice, or one line of standard input. Raises `BadEntry` when the two differ."""
    first = secret(asked, "Password (12 characters or more)")
    if not asked.password_stdin and first != secret(asked, "The same password again"):
        raise BadEntry(refusals.PASSWORDS_DIFFER)
    return first


def answer(prompt: str, flag: str) -> str:
    """One line that may be seen."""
    _somebody_is_there(flag)
    print(f"{prompt}: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def folder(text: str) -> Path:
    """A folder as typed, `~` included."""
    return Path(text).expanduser()


def _first_line() -> str:
    line = sys.stdin.readline()
    return line.lstrip("\ufeff").rstrip("\r\n")


def _somebody_is_there(flag: str) -> None:
    if not sys.stdin.isatty():
        raise CannotAsk(f"Nobody is there to be asked: give {flag}.")
