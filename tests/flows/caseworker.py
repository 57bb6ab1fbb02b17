"""Does the acts of the story one by one: goes to where an act begins, and fills in its form."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from casework.stories.story import StoryAct
from tests.flows.filling import Filling
from tests.flows.hands import Hands
from tests.flows.sentences import says
from tests.flows.telling import Telling, given
from ui.bindings import KEYED


class Caseworker:
    """`act` does what the story does next; `refused` tries it and reads what stands in the way."""

    def __init__(self, hands: Hands, telling: Telling) -> None:
        self.hands, self.telling = hands, telling
        self.typed: dict[str, object] = {}
        """What was typed into the form that was refused last."""

    def open_part(self, part: str) -> None:
        self.hands.chord(f"Ctrl+{KEYED.index(part)}")
        self.hands.chord("F5")
        self.hands.settle()

    def act(self, do: str, part: str, button: str, **more: object) -> StoryAct:
        """Do the next act of the story from a button of a part, and check what the story checks."""
        told = self.telling.next(do)
        if part:
            self.open_part(part)
        self.hands.push(button)
        self.fill(told, **more).record()
        self.done(told)
        return told

    def from_cell(self, do: str, allegation: int, column: str) -> None:
        """The same from a cell of the matrix, which knows the allegation."""
        told = self.telling.next(do)
        self.open_part("matrix")
        self.hands.cell(allegation, column)
        self.fill(told, allegation=None).record()
        self.done(told)

    def name_somebody(self, **more: object) -> None:
        """From the card of people on the overview."""
        self.act("name_part", "overview", "Name somebody", **more)

    def warned(self, do: str, part: str, button: str) -> None:
        """The form says what stands in the way before anything is typed; the person leaves it."""
        told = self.telling.next(do)
        self.open_part(part)
        self.hands.push(button)
        self.hands.look(f"{do} warned")
        seen = self.hands.read_out()
        for code in told.expected:
            assert any(says(code, one) for one in seen), (code, seen)
        self.hands.press(Qt.Key.Key_Escape)
        self.done(told)

    def not_offered(self, do: str, part: str, button: str) -> None:
        """What may not be done has no button at all."""
        told = self.telling.next(do)
        self.open_part(part)
        assert not [one for one in self.hands.read_out() if one == button]
        self.done(told)

    def refused(self, do: str, part: str, button: str, **more: object) -> None:
        """Fill it all in, be refused in the words of the story's codes, and stay in the form."""
        told = self.telling.next(do)
        self.open_part(part)
        self.hands.push(button)
        self.typed = given(told, **more)
        self._see_refused(told, self.typed)

    def carry_on(self, do: str, part: str, button: str, **more: object) -> None:
        """Take up the draft that is offered, change what is different now, and be refused again."""
        told = self.telling.next(do)
        self.open_part(part)
        self.hands.push(button)
        self.hands.look(f"{do} draft offered")
        self.hands.push("Carry on")
        kept, self.typed = self.typed, given(told, **more)
        self._see_refused(told, different(self.typed, kept))

    def _see_refused(self, told: StoryAct, answers: Mapping[str, object]) -> None:
        said = Filling(self.hands, answers).be_refused()
        self.hands.look(f"{told.do} refused")
        is_missing = any(one.endswith("_INCOMPLETE") for one in told.expected)
        for code in () if is_missing else told.expected:
            assert says(code, said), (code, said)

    def keep_as_draft(self) -> None:
        """Leave a form for a while."""
        self.hands.press(Qt.Key.Key_Escape)
        self.hands.look("leaving")
        self.hands.push("Keep it as a draft")
        self.hands.settle()

    def put_right(self, do: str, **more: object) -> None:
        """What was typed before the refusal is still there: only the rest is typed now."""
        told = self.telling.next(do)
        Filling(self.hands, different(given(told, **more), self.typed)).record()
        self.done(told)

    def throw_away(self) -> None:
        """Leave a form with what was typed in it; it asks first."""
        self.hands.press(Qt.Key.Key_Escape)
        self.hands.push("Throw it away")
        self.hands.settle()

    def cannot_start(self, do: str, part: str) -> None:
        """A step says on its own row why it cannot be taken, and has no button."""
        told = self.telling.next(do)
        self.open_part(part)
        seen = self.hands.read_out()
        self.hands.look(f"{do} cannot start")
        for code in told.expected:
            assert any(says(code, one) for one in seen), (code, seen)

    def fill(self, told: StoryAct, **more: object) -> Filling:
        self.hands.look(f"{told.do} empty")
        filling = Filling(self.hands, given(told, **more))
        filling.to_the_end()
        self.hands.look(f"{told.do} filled")
        return filling

    def done(self, told: StoryAct) -> None:
        """The keyboard is somewhere in sight, and the story's own checks hold."""
        self.hands.settle()
        self.hands.must_be_in_sight()
        self.hands.look(f"after {told.do}")
        self.telling.check(told)


def different(answers: Mapping[str, object], typed: Mapping[str, object]) -> dict[str, object]:
    """What still has to be typed where `typed` stands already."""
    return {name: one for name, one in answers.items() if typed.get(name) != one}
