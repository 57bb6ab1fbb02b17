"""A store made once a run and copied for each test, and a walk through the process on it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builders import Day, a_workspace
from tests.services.walking import Office, Walk, opened


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store of one caseworker."""
    folder = tmp_path_factory.mktemp("template")
    a_workspace(folder, Day()).close()
    return folder / "store"


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    """A store of its own, open for A. Macrae on Wednesday 24 June 2026."""
    shutil.copytree(template, tmp_path / "store")
    place = opened(tmp_path / "store")
    yield place
    place.close()


@pytest.fixture
def walk(office: Office) -> Walk:
    """Debbie's case, just reported."""
    return office.walk()


@pytest.fixture
def walks(office: Office) -> Callable[..., Walk]:
    """Further cases in the same store."""
    return office.walk
