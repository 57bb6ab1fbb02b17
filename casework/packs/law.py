"""Laws a case may touch and legal figures that change on a day, from `resources/law.toml`."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from casework.domain.refusals import packs as refusals
from casework.packs.clauses import CONDUCT
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced


class LawKind(Enum):
    """Of what kind a law is."""

    CRIMINAL = "criminal"
    CIVIL = "civil"
    REGULATORY = "regulatory"
    EMPLOYMENT = "employment"


class Status(Enum):
    """Whether the day of a change is certain."""

    CONFIRMED = "confirmed"
    EXPECTED = "expected"


@dataclass(frozen=True)
class LawEntry:
    """One law: what it is about and who decides, which is never HR."""

    code: str
    title: str
    extent: tuple[str, ...]
    kind: LawKind
    about: str
    decides: str
    categories: tuple[str, ...]
    effective_from: date | None
    effective_to: date | None
    sourced: Sourced


@dataclass(frozen=True)
class LegalParameter:
    """A figure that holds from a day on."""

    code: str
    title: str
    nations: tuple[str, ...]
    value: int
    effective_from: date
    basis: str
    status: Status
    sourced: Sourced


@dataclass(frozen=True)
class Law:
    """The whole of `law.toml`."""

    entries: tuple[LawEntry, ...]
    parameters: tuple[LegalParameter, ...]

    def touching(self, category: str, nation: str, on: date) -> tuple[LawEntry, ...]:
        """Laws to show for a category of conduct in one nation on one day."""
        return tuple(
            one
            for one in self.entries
            if category in one.categories
            and nation in one.extent
            and (one.effective_from is None or one.effective_from <= on)
            and (one.effective_to is None or on <= one.effective_to)
        )

    def possible_figures(self, code: str, nation: str, on: date) -> tuple[LegalParameter, ...]:
        """The figure that holds on a day and, whatever the day, every change not yet certain.

        Until a change is confirmed both are worked out and the later kept to (domain.md §2.7).
        """
        mine = [one for one in self.parameters if one.code == code and nation in one.nations]
        certain = [one for one in mine if one.status is Status.CONFIRMED]
        holding = sorted(
            (one for one in certain if one.effective_from <= on), key=lambda one: one.effective_from
        )
        expected = [one for one in mine if one.status is Status.EXPECTED]
        return (*holding[-1:], *sorted(expected, key=lambda one: one.effective_from))

    def figures(self, code: str, nation: str, on: date) -> tuple[LegalParameter, ...]:
        """The figure that holds on a day; the confirmed one as well when it is only expected."""
        found = sorted(
            (
                one
                for one in self.parameters
                if one.code == code and nation in one.nations and one.effective_from <= on
            ),
            key=lambda one: one.effective_from,
        )
        if not found or found[-1].status is Status.CONFIRMED:
            return tuple(found[-1:])
        confirmed = [one for one in found if one.status is Status.CONFIRMED]
        return (*confirmed[-1:], found[-1])


def read_law(file: Table) -> Law:
    """The whole file; raises `PackProblem`."""
    default = read_sourced(file.table("defaults"))
    entries = tuple(_entry(row, default) for row in file.tables("law"))
    parameters = tuple(_parameter(row, default) for row in file.tables("parameter"))
    file.close()
    return Law(entries, parameters)


def _entry(row: Table, default: Sourced) -> LawEntry:
    categories = row.texts("categories")
    if not set(categories) <= CONDUCT:
        row.refuse(refusals.PACK_VALUE_WRONG, "categories", wanted="categories of conduct")
    entry = LawEntry(
        code=row.text("code"),
        title=row.text("title"),
        extent=row.texts("extent"),
        kind=row.choice("kind", LawKind),
        about=row.text("about"),
        decides=row.text("decides"),
        categories=categories,
        effective_from=row.day_or_none("effective_from"),
        effective_to=row.day_or_none("effective_to"),
        sourced=read_sourced(row, default),
    )
    row.close()
    return entry


def _parameter(row: Table, default: Sourced) -> LegalParameter:
    parameter = LegalParameter(
        code=row.text("code"),
        title=row.text("title"),
        nations=row.texts("nations"),
        value=row.number("value"),
        effective_from=row.day("effective_from"),
        basis=row.text("basis"),
        status=row.choice("status", Status),
        sourced=read_sourced(row, default),
    )
    row.close()
    return parameter
