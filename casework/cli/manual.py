"""Writes the pages that the program tells of itself: docs/stories.md and its neighbours."""

import argparse
from pathlib import Path

from casework.cli.manual_clocks import clocks_page
from casework.cli.manual_json import json_page
from casework.cli.manual_letters import letters_page
from casework.cli.manual_process import process_page
from casework.cli.manual_refusals import refusals_page
from casework.cli.manual_stories import stories_page


def pages() -> dict[str, str]:
    """File name → the page as it should be."""
    made = {
        "stories.md": stories_page(),
        "process.md": process_page(),
        "clocks.md": clocks_page(),
        "refusals.md": refusals_page(),
        "json.md": json_page(),
        "letter-placeholders.md": letters_page(),
    }
    return {name: f"{text.rstrip()}\n" for name, text in made.items()}


def write_manual(asked: argparse.Namespace) -> int:
    """Write the pages into a folder that is there."""
    for name, text in pages().items():
        Path(asked.dir, name).write_text(text, encoding="utf-8", newline="\n")
        print(name)
    return 0
