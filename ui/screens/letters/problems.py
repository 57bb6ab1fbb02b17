"""What stands between a draft and the letter: each line leads to the part or the question."""

from collections.abc import Callable, Sequence

from casework.domain.refusal import Force, Unmet
from ui.plain import counted
from ui.theme import Size
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.cards import Card
from ui.widgets.labels import heading, second_line
from ui.widgets.links import Link

READY = "Nothing is missing. Read it once more, then make it final."
TONES = {Force.BLOCK: Tone.RED, Force.OVERRIDE: Tone.AMBER, Force.WARN: Tone.QUIET}
ALSO = "To know before it is sent:"
REASON = "This can be gone past with a reason, when the letter is made final."


class ProblemsCard(Card):
    """The lines stay where they are while their words stay the same."""

    def __init__(self, go: Callable[[str], object]) -> None:
        super().__init__(padding=16, spacing=4)
        self._go = go
        self._said: tuple[Unmet, ...] | None = None
        self.title = heading("", Size.SECTION)
        self.quiet = second_line(READY)
        self.also = second_line(ALSO)
        self.also.hide()
        self.lines: list[Link] = []
        self.box.addWidget(self.title)
        self.box.addWidget(self.quiet)

    def show_problems(self, found: Sequence[Unmet]) -> None:
        """Show these, the hard ones first."""
        wanted = tuple(sorted(found, key=lambda one: list(TONES).index(one.force)))
        if wanted == self._said:
            return
        self._said = wanted
        hard = [one for one in wanted if one.force is not Force.WARN]
        self.title.say(counted(len(hard), "thing to put right", "things to put right"))
        if not hard:
            self.title.say("Ready to be made final")
        self.quiet.say(REASON if any(one.force is Force.OVERRIDE for one in hard) else READY)
        self.quiet.setVisible(not hard or self.quiet.text() == REASON)
        self._make(wanted)
        announce(self, self.title.text())

    def _make(self, wanted: Sequence[Unmet]) -> None:
        for line in self.lines:
            self.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(one) for one in wanted]
        hard = sum(one.force is not Force.WARN for one in wanted)
        for number, line in enumerate(self.lines):
            if number == hard and hard:
                self.box.addWidget(self.also)
            self.box.addWidget(line)
            line.show()
        self.also.setVisible(0 < hard < len(wanted))

    def _line(self, one: Unmet) -> Link:
        return Link("", one.sentence, lambda: self._go(one.where), Size.BODY, TONES[one.force])
