"""Reads a story file: TOML tables `[[user]]`, `[[act]]` and `[[act.check]]`, or several `parts`."""

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from casework.desk import Reason
from casework.domain.dates import london_day, say_moment
from casework.domain.errors import CaseworkError
from casework.domain.refusals import stories as refusals
from casework.domain.roles import Role
from casework.packs.loading import Packs
from casework.stories.days import Days
from casework.stories.story import Check, Story, StoryAct, StoryCouncil, StoryUser
from casework.stories.told_rows import ROWS

TOP = {"title", "about", "council", "user", "act", "check", "parts"}
RESERVED = ("do", "on", "today", "at", "by", "as", "expect", "depart", "check")
ROLES = tuple(one.value for one in Role)
MAKERS = (Role.CASEWORKER.value, Role.ADMINISTRATOR.value)
MOST = 1024 * 1024
Table = Mapping[str, object]


def read_story(path: Path, packs: Packs, now: dt.datetime) -> Story:
    """The story in a file, or of the files that its `parts` name, in the order of their moments.

    Relative days count from the London day of `now`. Raises `CaseworkError`.
    """
    table = _table(path)
    council = _council(path, table)
    days = Days(london_day(now), packs.calendar(council.nation), now)
    users = _users(path, table)
    reader = Reader(path, days, users[0].login if users else "")
    acts = list(reader.acts(table))
    for part in _strings(table.get("parts", [])):
        inner = path.parent / part
        begun = Reader(inner, days, reader.first_login, is_part=True)
        acts += begun.acts(_table(inner))
    acts.sort(key=lambda one: one.moment)
    checks = tuple(reader.checks(table, "At the end"))
    title = str(table.get("title", path.stem))
    return Story(title, council, users, tuple(acts), checks, path.parent, days)


class Reader:
    """Reads the acts of one file; each is entered after the one above it."""

    def __init__(self, path: Path, days: Days, first_login: str, *, is_part: bool = False) -> None:
        self.path = path
        self.days = days
        self.first_login = first_login
        self._part = path.stem if is_part else ""
        self._last: dt.datetime | None = None

    def acts(self, table: Table) -> Iterator[StoryAct]:
        """The acts in the order of the file."""
        for number, one in enumerate(_tables(self.path, table, "act"), 1):
            do = one.get("do")
            if not isinstance(do, str):
                raise _problem(self.path, f"act {number} has no 'do'")
            before = f"{self._part}: " if self._part else ""
            yield self._act(f"{before}Act {number} ({do})", do, one)

    def checks(self, table: Table, where: str) -> Iterator[Check]:
        """The checks of an act, or those after the last one."""
        for number, one in enumerate(_tables(self.path, table, "check"), 1):
            yield self._check(f"{where}, check {number}", dict(one), table)

    def _act(self, where: str, do: str, one: Table) -> StoryAct:
        before = london_day(self._last) if self._last else None
        on = self._day(where, "on", one.get("on")) or before
        if on is None:
            raise CaseworkError(
                refusals.FIELD_MISSING, act=where, field="on", wanted="the day of the act"
            )
        day = self._day(where, "today", one.get("today")) or on
        moment = self.days.moment(day, _time(where, one.get("at")), self._last)
        if self._last is not None and moment < self._last:
            raise CaseworkError(refusals.STORY_GOES_BACK, act=where, moment=say_moment(moment))
        self._last = moment
        aliases = one.get("as", [])
        return StoryAct(
            where=where,
            do=do,
            on=on,
            moment=moment,
            by=str(one.get("by", self.first_login)),
            folder=self.path.parent,
            part=self._part,
            given={key: value for key, value in one.items() if key not in RESERVED},
            aliases=_strings(aliases),
            is_one_alias=isinstance(aliases, str),
            expected=_strings(one.get("expect", [])),
            departing=_departing(where, one.get("depart", {})),
            checks=tuple(self.checks(one, where)),
        )

    def _check(self, where: str, told: dict[str, object], act: Table) -> Check:
        today, at = self._day(where, "today", told.pop("today", None)), told.pop("at", None)
        case = told.pop("case", act.get("case", act.get("as", "")))
        abouts = [one for one in ROWS if one in told]
        if len(abouts) > 1:
            raise _problem(self.path, f"{where} is about {' and '.join(abouts)}")
        about = abouts[0] if abouts else ""
        return Check(
            where=where,
            case=_strings(case)[0] if _strings(case) else "",
            about=about,
            key=told.pop(about, None),
            is_absent=bool(told.pop("absent", False)),
            wanted=told,
            part=self._part,
            today=today,
            at=_time(where, at),
        )

    def _day(self, where: str, field: str, given: object) -> dt.date | None:
        day = self.days.read(given)
        if given is not None and day is None:
            raise CaseworkError(
                refusals.FIELD_NOT_READ, act=where, field=field, given=repr(given),
                wanted="a day, such as 2026-06-24, or '-12' for 12 working days ago",
            )  # fmt: skip
        return day


def _table(path: Path) -> Table:
    try:
        content = path.read_bytes()
    except OSError:
        raise CaseworkError(refusals.STORY_MISSING, file=str(path)) from None
    if len(content) > MOST:
        raise _problem(path, f"it is larger than {MOST // 1024} KiB")
    try:
        table = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _problem(path, str(error)) from None
    if unknown := set(table) - TOP:
        raise _problem(path, f"'{sorted(unknown)[0]}' is not known at the top of a story")
    return table


def _tables(path: Path, table: Table, name: str) -> tuple[Table, ...]:
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise _problem(path, f"'{name}' must be written as [[{name}]] tables")
    return tuple(found)


def _council(path: Path, table: Table) -> StoryCouncil:
    told = table.get("council", {})
    try:
        return StoryCouncil(**told)  # type: ignore[arg-type]
    except TypeError:
        raise _problem(path, "[council] holds name, nation, pack and prefix") from None


def _users(path: Path, table: Table) -> tuple[StoryUser, ...]:
    try:
        users = tuple(StoryUser(**one) for one in _tables(path, table, "user"))  # type: ignore[arg-type]
    except TypeError:
        raise _problem(path, "[[user]] holds login, name and role") from None
    for one in users:
        if one.role not in ROLES:
            raise _problem(path, f"'{one.role}' is not a role: {', '.join(ROLES)}")
    if users and users[0].role not in MAKERS:
        raise _problem(path, f"the first [[user]] makes the store: {' or '.join(MAKERS)}")
    return users


def _time(where: str, given: object) -> dt.time | None:
    if given is None or isinstance(given, dt.time):
        return given
    try:
        return dt.time.fromisoformat(given) if isinstance(given, str) else dt.time.fromisoformat("")
    except ValueError:
        raise CaseworkError(
            refusals.FIELD_NOT_READ, act=where, field="at", given=repr(given),
            wanted="a time, such as '10:40'",
        ) from None  # fmt: skip


def _departing(where: str, given: object) -> dict[str, Reason]:
    if not isinstance(given, dict):
        raise CaseworkError(
            refusals.FIELD_NOT_READ, act=where, field="depart", given=repr(given),
            wanted="a table of codes, each with its reason",
        )  # fmt: skip
    return {code: _reason(told) for code, told in given.items()}


def _reason(told: object) -> Reason:
    if isinstance(told, dict):
        return Reason(str(told.get("reason", "")), str(told.get("approved_by", "")))
    return Reason(str(told))


def _strings(given: object) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,) if given else ()
    return tuple(str(one) for one in given) if isinstance(given, list) else ()


def _problem(path: Path, problem: str) -> CaseworkError:
    return CaseworkError(refusals.STORY_NOT_READ, file=path.name, problem=problem)
