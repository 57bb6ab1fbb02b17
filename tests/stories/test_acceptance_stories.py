"""The acceptance stories of domain.md §7.7, corrected; A1 is Rachel, A3 Debbie."""

from pathlib import Path

import pytest

from casework.stories.playing import play, stories_folder
from tests.builders import CHEAP

FOLDER = stories_folder() / "acceptance"
STORIES = sorted(one.parent.name for one in FOLDER.glob("*/story.toml"))
REFUSALS = {
    "a01-rachel-login": 2,
    "a02-ward": 4,
    "a02-ward-dismissed": 2,
    "a02-ward-resigned": 3,
    "a02-ward-safeguarding": 2,
    "a04-john": 4,
    "a05-hughes": 2,
    "a06-gloucestershire": 2,
    "a07-howitt": 5,
    "a08-lancaster": 2,
    "a09-west-berkshire": 2,
    "a10-leaver": 3,
    "a11-belief": 2,
    "a12-companion-england": 1,
    "a12-companion-scotland": 1,
    "bad-input": 8,
}
"""How many acts each story wants refused: a guard that goes missing is a story that fails."""


def test_every_story_is_counted() -> None:
    assert set(REFUSALS) == set(STORIES)


@pytest.mark.parametrize("name", STORIES)
def test_the_story_plays_with_its_refusals_and_checks(name: str, tmp_path: Path) -> None:
    made = play(FOLDER / name / "story.toml", tmp_path / "store", costs=CHEAP)
    assert made.refusals == REFUSALS[name]
    assert made.checks > 0
