"""One window for each council, kept open for all chains of moves."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.opening import Council
from casework.settings import ColourScheme
from tests.steps_by_hand.bench import Bench
from ui import theme


@pytest.fixture(scope="module")
def bench(
    qapp: QApplication,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Council], Bench]]:
    """`bench(council)`: the window of that council, made when it is first asked for."""
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)
    made: dict[str, Bench] = {}

    def of(council: Council) -> Bench:
        if council.name not in made:
            folder = tmp_path_factory.mktemp("bench")
            made[council.name] = Bench(qapp, folder, council, QtBot(request))
        return made[council.name]

    yield of
    for one in made.values():
        one.close()
