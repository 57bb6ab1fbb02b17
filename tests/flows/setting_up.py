"""The first start of the program: a store is made, its key is typed back, backups get a place."""

import re
from pathlib import Path

from PySide6.QtCore import Qt

from tests.flows.filling import Filling
from tests.flows.hands import Hands
from tests.ui_shell.walk import name_of
from ui.focus import within
from ui.forms.form import Form
from ui.screens.first_run import FirstRun

PASSWORD = "seven quiet harbours"
YOU = {
    "council": "Strathmore Council",
    "nation": "scotland",
    "policy": "glasgow",
    "name": "A. Macrae",
    "login": "macrae",
    "password": PASSWORD,
}
GROUP = re.compile(r"group (\d+): ([A-Z0-9 ]+)")


def set_up(hands: Hands, folder: Path) -> None:
    """By keyboard to an empty Home."""
    (first,) = [one for one in within(hands.place) if isinstance(one, FirstRun)]
    hands.look("welcome")
    hands.push("Set up a store")
    _answer(hands, first.place, {"folder": folder / "store"})
    _answer(hands, first.you, YOU)
    hands.until(lambda: first.pages.currentWidget() is not first.you)
    page = first.pages.currentWidget()
    assert isinstance(page, Form)
    _type_the_key_back(hands, page)
    _answer(hands, first.backups, {"folder": folder / "backups"})
    hands.until(lambda: hands.door.shell)
    hands.settle()
    hands.look("home")


def _type_the_key_back(hands: Hands, page: Form) -> None:
    hands.look("recovery key")
    groups = dict(GROUP.findall(name_of(hands.go_to("Recovery key"))))
    key = {number: group.replace(" ", "") for number, group in groups.items()}
    hands.push("Continue")
    asked = [field.question.name for field in page.page.column.asked()]
    right = {name: key[name.removeprefix("group_")] for name in asked}
    first = asked[0]
    said = Filling(hands, right | {first: "AAAA"}, page).be_refused()
    assert "does not match the key" in said
    hands.look("key typed back wrongly")
    _answer(hands, page, {first: right[first]})


def _answer(hands: Hands, form: Form, answers: dict[str, object]) -> None:
    Filling(hands, answers, form).to_the_end()
    hands.look(form.page.title.text())
    hands.press(Qt.Key.Key_Return)
