"""What is installed is pinned by hash, from wherever a machine gets its packages."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = ["run.txt", "test.txt", "build.txt"]
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def text(name: str) -> str:
    return (ROOT / "requirements" / name).read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    return {found[1]: found[2] for found in PIN.finditer(text(name))}


def blocks(name: str) -> list[str]:
    """One string for each pinned package, with its hashes."""
    return re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n", "", text(name), flags=re.MULTILINE))


@pytest.mark.parametrize("name", FILES)
def test_every_package_has_an_exact_version_and_a_hash(name: str) -> None:
    for block in blocks(name):
        first, *rest = block.strip().splitlines()
        assert PIN.match(first + "\n"), first
        assert rest
        assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line) for line in rest)


@pytest.mark.parametrize("name", FILES)
def test_no_host_and_no_index_is_named(name: str) -> None:
    assert not re.search(r"://|^\s*--(?!hash)", text(name), re.MULTILINE)


def test_what_is_asked_for_is_what_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "run.txt": project["project"]["dependencies"],
        "test.txt": project["dependency-groups"]["test"],
        "build.txt": project["dependency-groups"]["build"],
    }
    for name, wanted in asked.items():
        names = {re.split(r"[^A-Za-z0-9-]", one)[0].lower() for one in wanted}
        assert names <= set(pins(name)), names - set(pins(name))


def test_the_tests_run_on_the_versions_that_ship() -> None:
    assert pins("run.txt").items() <= pins("test.txt").items()


def test_windows_gets_its_time_zones_and_qt_stays_where_it_is_sound() -> None:
    marker = next(found[3] for found in PIN.finditer(text("run.txt")) if found[1] == "tzdata")
    assert marker == "sys_platform == 'win32'"
    assert pins("run.txt")["pyside6-essentials"] == "6.11.3"


def test_there_is_no_second_lock_file() -> None:
    assert not (ROOT / "uv.lock").exists()
