"""Small stories for tests: written to a folder, played with cheap keys."""

from pathlib import Path

from casework.stories.playing import Played, play, stories_folder
from tests.builders import CHEAP

USER = """
[[user]]
login = "macrae"
name = "A. Macrae"
"""
REPORT = """
[[act]]
do = "report_incident"
on = 2026-06-09
as = "case"
discovered_on = 2026-06-09
reported_on = 2026-06-09
channel = "manager"
summary = "A post."
reporter = "Moira Sinclair"
respondents = [{ name = "Rachel Boyd", post = "Admin officer", regulated_role = "none" }]
"""
POST = stories_folder() / "rachel" / "post.png"


def write(folder: Path, *parts: str, name: str = "story.toml") -> Path:
    """A story of these parts, in a folder that is made when it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("\n".join(parts), encoding="utf-8")
    return path


def tell(folder: Path, *parts: str) -> Played:
    """Write a story with a caseworker, and play it into `folder/store`."""
    story = write(folder / "story", *parts, USER)
    return play(story, folder / "store", costs=CHEAP)
