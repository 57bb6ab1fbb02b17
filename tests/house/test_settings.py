"""Choices kept between runs survive; what makes no sense never stops the program."""

import json
from pathlib import Path

import pytest

from casework import settings
from casework.settings import ColourScheme, Settings

CHOSEN = Settings(
    store="/srv/casework",
    window="AdnQywAD",
    panes="AAAA/w==",
    colours=ColourScheme.DARK,
    text_size=150,
    idle_minutes=5,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "casework" / "settings.json"


def test_what_was_saved_comes_back(file: Path) -> None:
    settings.save(file, CHOSEN)
    assert settings.load(file) == CHOSEN
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_there_are_defaults_and_nothing_is_written(file: Path) -> None:
    assert settings.load(file) == Settings()
    assert not file.parent.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 2}', b"\xff\xfe", b"null", b'{"store": "/x"}']
)
def test_a_file_that_is_none_of_ours_is_kept_aside(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert settings.load(file) == Settings()
    assert file.with_name("settings.json.damaged").read_bytes() == content
    assert not file.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colours", "purple"),
        ("colours", []),
        ("text_size", 5000),
        ("text_size", True),
        ("text_size", "150"),
        ("idle_minutes", 0),
        ("idle_minutes", 31),
        ("store", None),
        ("unheard_of", "value"),
    ],
)
def test_a_choice_that_makes_no_sense_counts_as_none(file: Path, name: str, value: object) -> None:
    settings.save(file, Settings())
    kept = json.loads(file.read_text(encoding="utf-8")) | {name: value}
    file.write_text(json.dumps(kept), encoding="utf-8")
    assert settings.load(file) == Settings()
    assert file.exists()


def test_a_save_that_fails_leaves_the_choices_as_they_were(file: Path) -> None:
    settings.save(file, CHOSEN)
    file.with_name("settings.json.new").mkdir()
    with pytest.raises(OSError, match="settings"):
        settings.save(file, Settings())
    assert settings.load(file) == CHOSEN
