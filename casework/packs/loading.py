"""Everything in `resources/` that is a rule; each part, and its reader, when it is asked for."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from casework.domain.dates import say_day
from casework.domain.errors import NotFound
from casework.domain.refusals import packs as refusals
from casework.domain.working_days import WorkingCalendar
from casework.packs.calendars import HolidayTable, read_holidays
from casework.packs.reading import PackProblem, read_bytes, read_table

if TYPE_CHECKING:
    from casework.domain.bodies import Body
    from casework.domain.clocks import ClockRule
    from casework.domain.routing import RoutingTable
    from casework.packs.law import Law
    from casework.packs.letters import Letters
    from casework.packs.policies import PolicyPack

CALENDAR_OF = MappingProxyType(
    {
        "england": "england-wales",
        "wales": "england-wales",
        "scotland": "scotland",
        "northern_ireland": "northern-ireland",
    }
)
"""Nation of the council → its calendar: England and Wales share one."""


class Packs:
    """The rules of the program as they stand in its resources.

    Each part is read and checked when it is first asked for, so that a window opens without
    reading policies; whoever wants everything checked at once calls `load_packs`.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    @cached_property
    def policies(self) -> "tuple[PolicyPack, ...]":
        """Every version of every policy."""
        from casework.packs.policy_reading import read_policy

        found = tuple(read_policy(content, name) for name, content in self._policy_files.items())
        _no_overlap(found)
        return found

    @cached_property
    def policy_bytes(self) -> Mapping[str, bytes]:
        """SHA-256 of a pack → the bytes of its file, for the store to keep."""
        sums = (one.sha256 for one in self.policies)
        return MappingProxyType(dict(zip(sums, self._policy_files.values(), strict=True)))

    @cached_property
    def bodies(self) -> "tuple[Body, ...]":
        """Bodies to which cases are referred."""
        from casework.packs.bodies import read_body

        found = tuple(read_body(read_table(path)) for path in _files(self._resources / "bodies"))
        _each_once([one.code for one in found], "bodies")
        return found

    @cached_property
    def calendars(self) -> Mapping[str, HolidayTable]:
        """Nation → its table of bank holidays."""
        tables = [read_holidays(read_table(one)) for one in _files(self._resources / "calendars")]
        return MappingProxyType({one.nation: one for one in tables})

    @cached_property
    def clocks(self) -> "Mapping[str, ClockRule]":
        """Clock rules by code."""
        from casework.packs.clock_rules import read_clock_rules

        return read_clock_rules(read_table(self._resources / "clocks.toml"))

    @cached_property
    def law(self) -> "Law":
        """The law that forms show."""
        from casework.packs.law import read_law

        return read_law(read_table(self._resources / "law.toml"))

    @cached_property
    def letters(self) -> "Letters":
        """Every letter, with the bytes of its file."""
        from casework.packs.letters import read_letters

        paths = _files(self._resources / "letters")
        return read_letters({path.name: read_bytes(path) for path in paths})

    @cached_property
    def routing(self) -> "RoutingTable":
        """Whose case it is, by kind of person and of work."""
        from casework.packs.routing import read_routing

        return read_routing(read_table(self._resources / "routing.toml"))

    @cached_property
    def _policy_files(self) -> dict[str, bytes]:
        return {path.name: read_bytes(path) for path in _files(self._resources / "policies")}

    def policy(self, code: str, on: date | None = None) -> "PolicyPack":
        """The newest version of a policy, or the one in force on the day of the conduct.

        Raises `NotFound` when there is none.
        """
        found = [one for one in self.policies if one.code == code]
        if on is not None and found:
            found = [one for one in found if one.in_force_on(on)]
            if not found:
                raise NotFound(refusals.PACK_NOT_IN_FORCE, code=code, day=say_day(on))
        if not found:
            raise NotFound(refusals.PACK_NOT_FOUND, code=code)
        return max(found, key=lambda one: one.effective_from)

    def calendar(
        self, nation: str, closed_days: Mapping[date, str] | None = None
    ) -> WorkingCalendar:
        """The working calendar of a council's nation, with its own closed days."""
        if nation not in CALENDAR_OF:
            raise NotFound(refusals.NATION_NOT_KNOWN, nation=nation)
        return self.calendars[CALENDAR_OF[nation]].calendar(closed_days)

    def clock(self, code: str) -> "ClockRule":
        """One clock rule; raises `NotFound`."""
        if code not in self.clocks:
            raise NotFound(refusals.CLOCK_NOT_FOUND, code=code)
        return self.clocks[code]

    def body(self, code: str) -> "Body":
        """One body; raises `NotFound`."""
        for one in self.bodies:
            if one.code == code:
                return one
        raise NotFound(refusals.BODY_NOT_FOUND, code=code)

    def stale(self, today: date) -> tuple[str, ...]:
        """Titles of what was checked more than six months ago, for the banner."""
        from casework.domain.staleness import is_stale

        named = (
            *((one.title, one.sourced) for one in self.policies),
            *((f"Bank holidays, {one.title}", one.sourced) for one in self.calendars.values()),
        )
        old = [title for title, sourced in named if sourced.is_stale(today)]
        return (*old, *(one.name for one in self.bodies if is_stale(one.checked, today)))


def load_packs(resources: Path) -> Packs:
    """Read and check every file of rules under `resources` now; raises `PackProblem`."""
    packs = Packs(resources)
    for part in ("policies", "policy_bytes", "bodies", "calendars", "clocks", "law", "letters"):
        getattr(packs, part)
    return packs


def _files(folder: Path) -> Iterator[Path]:
    """The TOML files of a folder by name; a folder without any is a broken installation."""
    found = sorted(folder.glob("*.toml"))
    if not found:
        raise PackProblem(refusals.PACK_MISSING, file=f"{folder.name}/*.toml")
    yield from found


def _each_once(codes: list[str], folder: str) -> None:
    for code in codes:
        if codes.count(code) > 1:
            raise PackProblem(refusals.PACK_TWICE, file=folder, line="", key="code", value=code)


def _no_overlap(policies: "tuple[PolicyPack, ...]") -> None:
    """Two versions of one policy may not both hold on a day."""
    for one in policies:
        for other in policies:
            starts_within = one is not other and one.in_force_on(other.effective_from)
            if one.code == other.code and starts_within:
                raise PackProblem(
                    refusals.PACK_OVERLAP, code=one.code, day=say_day(other.effective_from)
                )
