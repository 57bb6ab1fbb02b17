"""What a form offers to fill in: a refusal is said beside it, and nothing is filled in."""

from collections.abc import Mapping

from pytestqt.qtbot import QtBot

from casework.domain.errors import Refused
from casework.domain.refusal import unmet
from casework.domain.refusals.looking import EXHIBIT_KEPT_CLOSED
from ui.forms.offers import Filler, Offer


def test_a_file_that_was_set_apart_meanwhile_fills_in_nothing(qtbot: QtBot) -> None:
    def read() -> Mapping[str, object]:
        raise Refused([unmet(EXHIBIT_KEPT_CLOSED)])

    filled: list[object] = []
    said: list[str] = []

    def fill(found: Mapping[str, object]) -> int:
        filled.append(found)
        return len(found)

    button = Filler(Offer("Fill in from the file", "F7", read), fill, said.append)
    qtbot.addWidget(button)
    button.click()
    assert (filled, said) == ([], [EXHIBIT_KEPT_CLOSED.sentence])
