"""The installed program: the wheel holds all four folders, and the program finds them there."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASK = """
from casework import places
from casework.__main__ import main
print(places.resources(), places.migrations(), sep="\\n")
raise SystemExit(main(["--version"]))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pip would make of the wheel, in a folder away from the checkout."""
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", made]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(next(made.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    return site


def test_the_installed_program_finds_its_own_files(site: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    resources, migrations, version = done.stdout.splitlines()
    assert (Path(resources), Path(migrations)) == (site / "resources", site / "migrations")
    assert version.startswith("Casework ")


def test_every_resource_and_migration_ships(site: Path) -> None:
    for folder in ("resources", "migrations"):
        here = {path.relative_to(ROOT) for path in files_in(ROOT / folder)}
        shipped = {path.relative_to(site) for path in files_in(site / folder)}
        assert here == shipped


def test_no_test_and_no_tool_ships(site: Path) -> None:
    tops = {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"casework", "ui", "migrations", "resources"}


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
