"""A story as it is written: its people, its acts in order, and what is checked on the way."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from casework.desk import Reason
from casework.stories.days import Days

DEFAULT_COUNCIL = "Strathmore Council"


@dataclass(frozen=True)
class StoryCouncil:
    """The council whose store it is."""

    name: str = DEFAULT_COUNCIL
    nation: str = "scotland"
    pack: str = "glasgow"
    prefix: str = "HR"


@dataclass(frozen=True)
class StoryUser:
    """Somebody who records; the first one in a story makes the store."""

    login: str
    name: str
    role: str = "caseworker"


@dataclass(frozen=True)
class Check:
    """What must be so: `about` names a row (clock, duty, step, ...), `wanted` its fields."""

    where: str
    case: str
    about: str
    key: object
    wanted: Mapping[str, object]
    is_absent: bool
    part: str
    today: dt.date | None
    at: dt.time | None


@dataclass(frozen=True)
class StoryAct:
    """One act: `on` is the day it happened, `moment` when it is entered."""

    where: str
    do: str
    on: dt.date
    moment: dt.datetime
    by: str
    folder: Path
    part: str
    """The file of `parts` that it stands in; empty when the story is one file."""
    given: Mapping[str, object]
    aliases: tuple[str, ...] = ()
    is_one_alias: bool = True
    expected: tuple[str, ...] = ()
    departing: Mapping[str, Reason] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True)
class Story:
    """A whole story, ready to be played."""

    title: str
    council: StoryCouncil
    users: tuple[StoryUser, ...]
    acts: tuple[StoryAct, ...]
    checks: tuple[Check, ...]
    folder: Path
    days: Days
