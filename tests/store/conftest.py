"""A folder with cheap keys, and the moments at which things happen in it."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy.orm import Session

from casework.domain.dates import london_day
from casework.store.access import create_keys
from casework.store.audit import ACT, ActNote
from casework.store.costs import KdfCosts
from casework.store.keys import StoreKeys
from casework.store.open_store import OpenStore
from casework.store.opening import FirstUser, create_store, open_store
from casework.store.tables.people import Person

CHEAP = KdfCosts(memory_kib=64, passes=1, lanes=1)
AT = dt.datetime(2026, 6, 25, 10, 15, tzinfo=dt.UTC)
ANN = "0190f0a0-0000-7000-8000-00000000000a"
BEN = "0190f0a0-0000-7000-8000-00000000000b"
PASSWORD = "three grey herons"
BEN_PASSWORD = "seven blue kettles"


class Keyed(NamedTuple):
    folder: Path
    keys: StoreKeys
    recovery_key: str


@pytest.fixture
def keyed(tmp_path: Path) -> Keyed:
    """A folder with a key file for Ann and nothing else."""
    folder = tmp_path / "store"
    folder.mkdir()
    made = create_keys(folder, user_id=ANN, login="ann", password=PASSWORD, costs=CHEAP, at=AT)
    return Keyed(folder, *made)


class Made(NamedTuple):
    """A real encrypted store, open, and how to open it again after it was closed."""

    store: OpenStore
    recovery_key: str

    @property
    def folder(self) -> Path:
        return self.store.folder

    def again(self, login: str = "ann", password: str = PASSWORD) -> OpenStore:
        self.store.close()
        return open_store(self.folder, login, password, at=AT)


class Template(NamedTuple):
    folder: Path
    recovery_key: str


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A store made once and closed; each test gets its own copy of the folder."""
    folder = tmp_path_factory.mktemp("template") / "store"
    store, recovery_key = create_store(
        folder, FirstUser("Ann", "Ann MacRae", PASSWORD), at=AT, costs=CHEAP
    )
    store.close()
    return Template(folder, recovery_key)


@pytest.fixture
def made(template: Template, tmp_path: Path) -> Iterator[Made]:
    shutil.copytree(template.folder, tmp_path / "store")
    store = open_store(tmp_path / "store", "ann", PASSWORD, at=AT)
    yield Made(store, template.recovery_key)
    store.close()


def act(store: OpenStore, what: Callable[[Session], None], name: str = "test_act") -> None:
    """Do `what` as an act of whoever opened the store."""
    with store.sessions.begin() as session:
        session.info[ACT] = ActNote(name, store.user_id or "", AT, london_day(AT))
        what(session)


def a_person(name: str = "Rhona Bell", person_id: str | None = None) -> Person:
    person = Person(
        name=name, folded=name.casefold(), is_child=False, entered_at=AT, entered_by=ANN
    )
    if person_id is not None:
        person.id = person_id
    return person
