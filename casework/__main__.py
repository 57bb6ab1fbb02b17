"""The program's entry: the window without arguments, otherwise the command line."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from casework import logs, places


def main(argv: Sequence[str] | None = None) -> int:
    """The process's exit code. Qt is imported for the window only: commands never wait for it."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    log = logs.start(places.log_folder())
    try:
        if is_for_window(arguments):
            gc.disable()  # nothing made while starting is rubbish; `run_app` turns it on again
            from ui.app import run_app

            return run_app(store_named(arguments))
        from casework.cli import command_line

        return command_line.main(arguments)
    finally:
        logs.end(log)


def is_for_window(arguments: Sequence[str]) -> bool:
    """No command: nothing at all, or only which store to open."""
    match list(arguments):
        case [] | ["--store", _]:
            return True
        case [one]:
            return one.startswith("--store=")
    return False


def store_named(arguments: Sequence[str]) -> Path | None:
    if not arguments:
        return None
    return Path(arguments[-1].removeprefix("--store="))


if __name__ == "__main__":
    sys.exit(main())
