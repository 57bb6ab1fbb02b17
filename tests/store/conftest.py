"""A folder with cheap keys, and the moments at which things happen in it."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import pytest

from casework.store.access import create_keys
from casework.store.costs import KdfCosts
from casework.store.keys import StoreKeys

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
