"""What is typed after `casework`: reads it, does it, and turns what happened into an exit code."""

import argparse
import contextlib
import io
import logging
import os
import sys
from collections.abc import Sequence

from casework import places
from casework.cli.arguments import command_line
from casework.cli.asking import CannotAsk
from casework.domain.errors import (
    CaseworkError,
    Refused,
    StoreInUse,
    WrongPassword,
)
from casework.domain.refusals import command_line as refusals

DONE, REFUSED, WRONG_USAGE, WRONG_PASSWORD, IN_USE, STOPPED = 0, 1, 2, 3, 4, 130
LOG = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """0 done, 1 refusal or damage, 2 wrong usage, 3 wrong password, 4 store in use.

    The code of a refusal stands at the beginning of a line on standard error.
    """
    _say_everything()
    try:
        asked = command_line().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
    try:
        code = do(asked)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _say_no_more()
        return DONE
    except KeyboardInterrupt:
        return STOPPED
    except Exception:
        LOG.exception("a command failed")
        say(refusals.FAULT.code, refusals.FAULT.sentence.format(folder=places.log_folder()))
        return REFUSED


def do(asked: argparse.Namespace) -> int:
    """Do the command; what it says to people goes to standard error when it is a refusal."""
    try:
        return int(asked.do(asked))
    except CannotAsk as problem:
        say("USAGE", str(problem))
        return WRONG_USAGE
    except CaseworkError as error:
        tell(error)
        return exit_code(error)


def exit_code(error: CaseworkError) -> int:
    if isinstance(error, WrongPassword):
        return WRONG_PASSWORD
    return IN_USE if isinstance(error, StoreInUse) else REFUSED


def tell(error: CaseworkError) -> None:
    """The code and sentence; every guard that does not hold; what lies behind a story's fault."""
    if isinstance(error, Refused):
        for one in error.unmet:
            say(one.code, one.sentence)
        return
    say(error.code, error.sentence)
    if isinstance(error.__cause__, CaseworkError):
        tell(error.__cause__)


def say(code: str, sentence: str) -> None:
    print(f"{code}: {sentence}", file=sys.stderr)


def _say_no_more() -> None:
    """Whoever read standard output has gone away: what is left to say goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _say_everything() -> None:
    """A console that lacks a character shows a mark in its place instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(ValueError):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
