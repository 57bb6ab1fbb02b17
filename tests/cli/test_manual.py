"""The pages that the program writes of itself are those that lie in docs/."""

import dataclasses
from pathlib import Path

import pytest

from casework.cli.manual import pages
from casework.cli.manual_choices import OF_ACTS
from casework.cli.manual_refusals import rooms
from casework.services.catalogue import acts
from casework.stories.act_fields import fields_of
from casework.stories.told import CaseTold, RowTold
from tests.cli.conftest import Typing
from tests.shape import ROOT

PAGES = pages()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_not_drifted(name: str) -> None:
    kept = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert kept == PAGES[name], f"docs/{name} has drifted: run python3 dev.py docs"


def test_the_pages_are_written_where_they_are_asked_for(typed: Typing, tmp_path: Path) -> None:
    assert typed("manual", tmp_path).code == 0
    assert {one.name: one.read_text(encoding="utf-8") for one in tmp_path.iterdir()} == PAGES


def test_every_act_and_every_field_stands_in_stories() -> None:
    for act in acts().values():
        assert f"### {act.code}\n" in PAGES["stories.md"]
    assert "| `conduct_from` | a day, such as 2026-06-24 | must be given |" in PAGES["stories.md"]


def test_choices_are_told_of_fields_that_there_are() -> None:
    known = acts()
    for code, choices in OF_ACTS.items():
        names = {one.name for one in fields_of(known[code])}
        assert set(choices) <= names, code


def test_no_code_is_used_for_two_refusals() -> None:
    seen: dict[str, str] = {}
    for room, _words, found in rooms():
        for code, one in found.items():
            assert seen.setdefault(code, one.sentence) == one.sentence, f"{room}: {code}"


def test_every_key_is_described() -> None:
    for kind in (CaseTold, RowTold):
        for one in dataclasses.fields(kind):
            line = next(
                line for line in PAGES["json.md"].splitlines() if line.startswith(f"| `{one.name}`")
            )
            assert line.split(" | ")[-1].strip(" |")
