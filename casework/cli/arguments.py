"""The commands, what each takes, and the words of its help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from casework.cli.asking import folder
from casework.domain.choices import NATIONS
from casework.domain.evidence_choices import AUDIENCES
from casework.version import VERSION

ABOUT = """\
Casework, without its window. Without a command the window opens.
Exit codes: 0 done, 1 refusal or damage, 2 wrong usage, 3 wrong password, 4 store in use.
The code of a refusal stands at the beginning of a line on standard error.
"""
Command: TypeAlias = Callable[[argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def command_line() -> argparse.ArgumentParser:
    """The parser of everything that can be typed after `casework`."""
    parser = argparse.ArgumentParser(
        prog="casework", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"Casework {VERSION}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _making(commands)
    _looking(commands)
    _comparing(commands)
    _giving(commands)
    _keeping(commands)
    _packs(commands)
    _letters(commands)
    return parser


def _making(commands: Commands) -> None:
    init = _command(commands, "init", _later("store_commands", "init"), "make a new store in DIR")
    init.add_argument("dir", metavar="DIR", type=folder)
    init.add_argument("--council", metavar="NAME", help="the council's name")
    init.add_argument("--nation", metavar="NAME", help=f"one of {', '.join(NATIONS)}")
    said = "policy of new cases: see casework packs list"
    init.add_argument("--policy", metavar="CODE", default="glasgow", help=said)
    init.add_argument("--user", metavar="NAME", help="the name you sign in with")
    init.add_argument("--name", metavar="NAME", help="your name, as others read it")
    init.add_argument("--prefix", metavar="HR", default="HR", help="how references begin")
    _secrets(init)

    sample = _command(
        commands, "sample", _later("store_commands", "sample"), "make a store of sample cases"
    )
    sample.add_argument("dir", metavar="DIR", type=folder)

    play = _command(
        commands, "play", _later("store_commands", "play"), "play a story in a sample store"
    )
    play.add_argument("story", metavar="STORY.toml", help="a file, or the name of one that ships")
    play.add_argument("--into", metavar="DIR", type=folder, required=True, dest="store")
    play.add_argument("--user", metavar="NAME", help="only for a sample that is there already")
    _secrets(play)


def _looking(commands: Commands) -> None:
    cases = _command(commands, "cases", _later("case_commands", "cases"), "list the cases")
    _on_a_store(cases)
    cases.add_argument("--find", metavar="WORDS", default="", help="only those that match")
    cases.add_argument("--open", action="store_true", help="only those that are not closed")
    cases.add_argument("--json", action="store_true", help="as docs/json.md describes it")

    show = _command(commands, "show", _later("case_commands", "show"), "show one case")
    show.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
    _on_a_store(show)
    show.add_argument("--json", action="store_true", help="as docs/json.md describes it")

    due = _command(
        commands, "due", _later("case_commands", "due"), "list what is due, or write it as .ics"
    )
    due.add_argument("store", metavar="STORE", type=folder)
    due.add_argument("--ics", metavar="FILE.ics", type=folder, help="a file for a calendar")
    due.add_argument("--mine", action="store_true", help="only of cases you look after")
    due.add_argument("--names", action="store_true", help="with people's names in the calendar")
    due.add_argument("--user", metavar="NAME", help="the name you sign in with")
    _secrets(due, with_recovery=True)

    export = _command(
        commands, "export", _later("case_commands", "export"), "write the case file of one case"
    )
    export.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
    _on_a_store(export)
    export.add_argument("--out", metavar="FILE.pdf", type=folder, required=True)

    said = "write one page that tells where a case is"
    where = _command(commands, "where", _later("case_commands", "where"), said)
    where.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
    _on_a_store(where)
    where.add_argument("--out", metavar="FILE.pdf", type=folder, required=True)


def _comparing(commands: Commands) -> None:
    versions = _command(
        commands,
        "compare",
        _later("case_commands", "compare"),
        "compare two versions of a statement word by word",
    )
    versions.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
    versions.add_argument("statement", metavar="S-2", help="the number of the statement")
    _on_a_store(versions)
    versions.add_argument("--from", metavar="N", type=int, default=0, dest="older")
    versions.add_argument("--to", metavar="N", type=int, default=0, dest="newer")


def _giving(commands: Commands) -> None:
    said = "write exhibits with their SHA-256 sums and a manifest, to be checked by anybody"
    given = _command(commands, "manifest", _later("evidence_commands", "manifest"), said)
    given.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
    _on_a_store(given)
    given.add_argument(
        "--out", metavar="DIR|FILE.zip", type=folder, required=True, help="must not be there yet"
    )
    given.add_argument("--for", choices=AUDIENCES, required=True, dest="audience")
    given.add_argument("--to", metavar="NAME", required=True, dest="to_whom", help="who gets it")
    given.add_argument("--reason", metavar="TEXT", required=True, help="it stands in the custody")
    given.add_argument("--exhibits", metavar="1,3", default="", help="these only, by number")


def _keeping(commands: Commands) -> None:
    verify = _command(
        commands, "verify", _later("store_commands", "verify"), "check everything in a store"
    )
    _on_a_store(verify)

    backup = _command(commands, "backup", _later("store_commands", "backup"), "back a store up")
    _on_a_store(backup)
    backup.add_argument("--to", metavar="DIR", type=folder, required=True)

    restore = _command(
        commands, "restore", _later("store_commands", "restore"), "put a backup back"
    )
    restore.add_argument("backup", metavar="BACKUP", type=folder, help="the folder of one backup")
    restore.add_argument("--to", metavar="NEWDIR", type=folder, required=True)
    restore.add_argument("--user", metavar="NAME", help="by password instead of recovery key")
    _secrets(restore, with_recovery=True)

    _command(
        commands,
        "selftest",
        _later("selftest", "selftest"),
        "make, export, back up and restore a sample",
    )
    made = commands.add_parser("manual")
    made.add_argument("dir", metavar="DIR", type=Path)
    made.set_defaults(do=_later("manual", "write_manual"))


def _packs(commands: Commands) -> None:
    said = "policies: those that ship, and checking one that a council wrote"
    packs = commands.add_parser("packs", help=said, description=f"{said[0].upper()}{said[1:]}.")
    asked = packs.add_subparsers(required=True, metavar="WHAT")
    _command(asked, "list", _later("pack_commands", "packs"), "list the policies that ship")
    check = _command(
        asked, "check", _later("pack_commands", "check"), "say what is wrong in a file, by line"
    )
    check.add_argument("file", metavar="FILE.toml", type=folder)
    compare = _command(
        asked, "compare", _later("pack_commands", "compare"), "say what one file changes in another"
    )
    compare.add_argument("old", metavar="OLD.toml", type=folder)
    compare.add_argument("new", metavar="NEW.toml", type=folder)


def _letters(commands: Commands) -> None:
    said = "letters of one case: list, draw up, say what is missing, save"
    letters = commands.add_parser("letters", help=said, description=f"{said[0].upper()}{said[1:]}.")
    asked = letters.add_subparsers(required=True, metavar="WHAT")
    for name, act, words in (
        ("list", "listed", "list the letters of a case, and those that can be written"),
        ("write", "write", "draw up a draft"),
        ("check", "check", "say what is missing in a draft"),
        ("save", "save", "write a letter as Word or PDF, by the ending of the file's name"),
    ):
        command = _command(asked, name, _later("letter_commands", act), words)
        command.add_argument("ref", metavar="REF", help="such as HR-2026-00042")
        if name == "write":
            command.add_argument("code", metavar="LETTER", help="its code, as 'list' gives it")
            command.add_argument("--to", metavar="NAME", default="", help="one of several people")
        if name in ("check", "save"):
            command.add_argument("number", metavar="NUMBER", type=int)
        if name == "save":
            command.add_argument("--out", metavar="FILE", type=folder, required=True)
        _on_a_store(command)


def _later(module: str, name: str) -> Command:
    """A command whose module is imported when it is done: `--version` waits for nothing."""

    def do(asked: argparse.Namespace) -> int:
        found: Command = getattr(import_module(f"casework.cli.{module}"), name)
        return found(asked)

    return do


def _command(commands: Commands, name: str, do: Command, said: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=said, description=f"{said[0].upper()}{said[1:]}.")
    command.set_defaults(do=do)
    return command


def _on_a_store(command: argparse.ArgumentParser) -> None:
    command.add_argument("--store", metavar="DIR", type=folder, required=True)
    command.add_argument("--user", metavar="NAME", help="the name you sign in with")
    _secrets(command, with_recovery=True)


def _secrets(command: argparse.ArgumentParser, *, with_recovery: bool = False) -> None:
    """Secrets never stand on the command line, where others on the computer can read them."""
    command.set_defaults(recovery_stdin=False)
    given = command.add_mutually_exclusive_group()
    given.add_argument("--password-stdin", action="store_true", help="the password is the input")
    if with_recovery:
        given.add_argument(
            "--recovery-stdin", action="store_true", help="the recovery key is the input"
        )
