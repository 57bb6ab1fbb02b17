"""Days of a story, also as 'so many days before today', and the clock that a story winds."""

import datetime as dt
import re
from dataclasses import dataclass

from casework import clock
from casework.domain.dates import london, london_day
from casework.domain.working_days import WorkingCalendar

RELATIVE = re.compile(r"([+-]?\d{1,4})(d?)")
MORNING = dt.time(9, 0)
ONE_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True)
class Days:
    """Turns what stands for a day into one.

    '-12' is twelve working days before `base` in the council's nation, '-12d' twelve days of the
    calendar, '0' the day itself.
    """

    base: dt.date
    calendar: WorkingCalendar
    latest: dt.datetime | None = None
    """What is entered on `base` itself is entered before this moment: nobody enters the future."""

    def read(self, given: object) -> dt.date | None:
        """A day, or None when it is not one."""
        if isinstance(given, dt.date) and not isinstance(given, dt.datetime):
            return given
        found = RELATIVE.fullmatch(given) if isinstance(given, str) else None
        if found is None:
            return None
        count = int(found[1])
        if found[2]:
            return self.base + dt.timedelta(days=count)
        return self.calendar.add_working_days(self.base, count)

    def moment(self, day: dt.date, at: dt.time | None, before: dt.datetime | None) -> dt.datetime:
        """When an act is entered: `at`, or a minute after the act before, or nine o'clock."""
        if at is None and before is not None and london_day(before) == day:
            moment = before + ONE_MINUTE
        else:
            moment = dt.datetime.combine(day, at or MORNING, london()).astimezone(dt.UTC)
        return min(moment, self.latest) if self.latest and day == self.base else moment


class StoryClock:
    """The computer's own clock until the story begins, then the moment of the act."""

    def __init__(self) -> None:
        self._moment: dt.datetime | None = None

    def now(self) -> dt.datetime:
        """An aware moment in UTC."""
        return self._moment or clock.now()

    def be(self, moment: dt.datetime) -> None:
        """From now on it is this moment."""
        self._moment = moment
