"""Words in pictures: how far they are read is said, and they are read when somebody asks."""

import pytest
from pytestqt.qtbot import QtBot

from casework.queries.machine_reading import PART_MISSING, ReadingState
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened
from ui.screens.case.evidence import EvidencePart
from ui.screens.case.exhibit_words import MISSING, NOT_YET, READ, said
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ReadingState(True, 0, 0, "", ""), NOT_YET),
        (ReadingState(True, 3, 1, "", ""), "1 of 3 pages read by machine."),
        (ReadingState(True, 1, 1, "read", ""), READ),
        (ReadingState(True, 0, 0, PART_MISSING, "no part"), MISSING),
        (ReadingState(True, 0, 0, "failed", "The picture is damaged."), "The picture is damaged."),
    ],
)
def test_how_far_it_is_is_said(state: ReadingState, words: str) -> None:
    assert said(state) == words


def test_the_words_are_read_when_somebody_asks(shell: Shell, place: Place, qtbot: QtBot) -> None:
    part = opened(shell, place, "evidence")
    assert isinstance(part, EvidencePart)
    named(part.panel, Label, NOT_YET)
    named(part.panel, Button, "Read its words now").click()
    qtbot.waitUntil(lambda: not shell.host.jobs.count(), timeout=120_000)
    named(part.panel, Label, READ)
