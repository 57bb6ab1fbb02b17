"""A store made once a run and copied for each test, and a walk through the process on it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from casework.domain.ids import CaseId
from tests.builders import Day, a_workspace
from tests.services.lettering import ready
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


@pytest.fixture(scope="session")
def answered(template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CaseId]:
    """A closed store with Debbie's case: a case to answer, with its chair and a letterhead."""
    folder = tmp_path_factory.mktemp("answered") / "store"
    shutil.copytree(template, folder)
    office = opened(folder)
    case = ready(office.walk()).case
    office.close()
    return folder, case


@pytest.fixture
def lettered(answered: tuple[Path, CaseId], tmp_path: Path) -> Iterator[Walk]:
    """A copy of it, open: what most letters begin with."""
    shutil.copytree(answered[0], tmp_path / "answered")
    office = opened(tmp_path / "answered")
    yield Walk(office, answered[1])
    office.close()
