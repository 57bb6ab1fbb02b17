"""Where files are: beside the program, and in the person's own folders, on both systems."""

import tomllib
from pathlib import Path

from casework import places

ROOT = Path(__file__).parents[2]
WINDOWS = {"LOCALAPPDATA": "/c/Users/jb/AppData/Local"}


def test_resources_and_migrations_lie_beside_casework() -> None:
    assert places.resources() == ROOT / "resources"
    assert places.migrations() == ROOT / "migrations"
    assert places.resources().is_dir()
    assert places.migrations().is_dir()


def test_the_wheel_ships_the_four_folders_as_siblings() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["casework", "ui", "migrations", "resources"]


def test_on_windows_everything_is_under_local_app_data() -> None:
    home = Path(WINDOWS["LOCALAPPDATA"]) / "Casework"
    assert places.default_store(WINDOWS, "win32") == home / "store"
    assert places.sample_store(WINDOWS, "win32") == home / "sample"
    assert places.settings_file(WINDOWS, "win32") == home / "settings.json"
    assert places.log_folder(WINDOWS, "win32") == home / "logs"


def test_on_linux_the_xdg_folders_are_used() -> None:
    told = {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}
    assert places.default_store(told, "linux") == Path("/d/casework/store")
    assert places.settings_file(told, "linux") == Path("/c/casework/settings.json")
    assert places.log_folder(told, "linux") == Path("/s/casework/logs")


def test_a_missing_or_relative_xdg_folder_means_the_usual_one() -> None:
    usual = Path.home() / ".local/share/casework/store"
    assert places.default_store({}, "linux") == usual
    assert places.default_store({"XDG_DATA_HOME": "here"}, "linux") == usual


def test_asking_makes_no_folder(nobodys_home: Path) -> None:
    assert not places.user_data().exists()
    assert nobodys_home in places.user_data().parents
