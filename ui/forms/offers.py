"""What a form offers to fill in by one key: the file's own words, the capture before."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from casework.domain.errors import CaseworkError
from ui.fields.field import Field
from ui.fields.when import When
from ui.forms.spec import FieldSpec
from ui.jobs import Job, Jobs
from ui.plain import counted
from ui.widgets.buttons import Button

BEING_READ = "The file is being read. Go on meanwhile: what you have answered stays."
_CLOCK = re.compile(r"^(\d\d:\d\d)")
_MOMENTS = ("posted",)
_TIMES = ("captured_time", "seen_time", "obtained_time")


@dataclass(frozen=True)
class Offer:
    """A button above the questions, and its key. `read` gives answers, or none.

    With `jobs` it is asked on the worker, and the form stays in use meanwhile.
    """

    words: str
    keys: str
    read: Callable[[], Mapping[str, object]]
    nothing: str = "There was nothing to fill in."
    jobs: Jobs | None = None


class Filler(Button):
    """The button of an offer: it reads, fills in, and says how much it was.

    `fill` says how many questions that were; None where the form waits for nothing any more.
    """

    def __init__(
        self,
        offer: Offer,
        fill: Callable[[Mapping[str, object]], int | None],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(offer.words, keys=offer.keys)
        self._offer, self._fill, self._say = offer, fill, say
        self._is_reading = False
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        read, jobs = self._offer.read, self._offer.jobs
        if jobs is None:
            self._read_at_once()
        elif not self._is_reading:
            self._is_reading = True
            job = Job(lambda _progress: read(), jobs)
            job.succeeded.connect(self._arrived)
            job.failed.connect(self._failed)
            job.finished.connect(self._ended)
            self._say(BEING_READ)
            jobs.start(job)

    def _read_at_once(self) -> None:
        try:
            found = self._offer.read()
        except CaseworkError as problem:
            self._failed(problem)
        else:
            self._arrived(found)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CaseworkError):
            self._say(error.sentence)
        elif self._offer.jobs is not None:
            self._offer.jobs.failed.emit(error)

    def _ended(self) -> None:
        self._is_reading = False

    def _arrived(self, found: object) -> None:
        count = self._fill(found) if isinstance(found, Mapping) else 0
        if count is None:
            return
        filled = counted(count, "question filled in. Check it.", "questions filled in. Check them.")
        self._say(filled if count else self._offer.nothing)


def as_answers(found: Mapping[str, object]) -> dict[str, object]:
    """Facts of a capture as the fields of a form take them: moments whole, times as HH:MM."""
    answers = {name: value for name, value in found.items() if value not in (None, "", ())}
    for name in _MOMENTS:
        day, time = answers.pop(f"{name}_on", None), str(answers.pop(f"{name}_time", ""))
        precision = str(answers.pop(f"{name}_precision", ""))
        if isinstance(day, dt.date):
            clock = _clock(time)
            sure = precision or "day"
            if not clock and sure not in ("day", "month"):
                sure = "day"
            answers[name] = When(day, "" if sure in ("day", "month") else clock, sure, None)
            if clock and "zone not recorded" in time:
                answers[f"{name}_zone"] = "device"
    for name in _TIMES:
        if name in answers:
            clock = _clock(str(answers.pop(name)))
            answers |= {name: clock} if clock else {}
    return answers


def may_fill(spec: FieldSpec, field: Field) -> bool:
    """Only what nobody has answered is filled in, or what still has its usual answer."""
    return not field.is_answered() or (spec.default is not None and field.value() == spec.default)


def _clock(time: str) -> str:
    hit = _CLOCK.match(time)
    return hit[1] if hit else ""
