"""The register of facts: each with how it stands, and the exhibits and statements it rests on."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.inquiry_words import FACT_STATUSES, FOUND
from casework.domain.phrases import in_sentence
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.groundwork import FactSource, FactStanding, RegisteredFact


@dataclass(frozen=True)
class Standing:
    """How a fact stood since a day: by whom, and why."""

    status: str
    settled_by: str
    reason: str
    on: dt.date


@dataclass(frozen=True)
class Source:
    """What a fact rests on: 'EX-1', 'S-2', and where in it."""

    label: str
    title: str
    place: str
    exhibit_id: str
    statement_id: str

    @property
    def words(self) -> str:
        """'S-2, paragraph 4'."""
        return f"{self.label}, {self.place}" if self.place else self.label


@dataclass(frozen=True)
class FactOnFile:
    """One fact; the last of `standings` holds."""

    id: str
    number: int
    text: str
    happened_on: dt.date | None
    happened_time: str
    precision: str
    standings: tuple[Standing, ...]
    sources: tuple[Source, ...]

    @property
    def status(self) -> str:
        """The code of how it stands now."""
        return self.standings[-1].status if self.standings else ""

    @property
    def when(self) -> str:
        """'About Friday 19 June 2026, 21:14'; empty where the day is not known."""
        if self.happened_on is None:
            return ""
        about = "about " if self.precision == "about" else ""
        time = f", {self.happened_time}" if self.happened_time else ""
        return f"{about}{say_day(self.happened_on)}{time}"


def register(desk: Desk, case: Case) -> tuple[FactOnFile, ...]:
    """Every fact of a case, by number; those entered by mistake among them."""
    wanted = select(RegisteredFact).where(RegisteredFact.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(RegisteredFact.number)).all()
    if not rows:
        return ()
    ids = [row.id for row in rows]
    standings, sources = _standings(desk, ids), _sources(desk, ids)
    return tuple(
        FactOnFile(
            row.id,
            row.number,
            row.text,
            row.happened_on,
            row.happened_time,
            row.precision,
            tuple(standings[row.id]),
            tuple(sources[row.id]),
        )
        for row in rows
    )


def found_words(facts: Iterable[FactOnFile]) -> str:
    """What a report sets out as found, a line for each fact."""
    return _listed(one for one in facts if one.status in FOUND)


def not_found_words(facts: Iterable[FactOnFile]) -> str:
    """What a report sets out as not established, with the reason."""
    return _listed(one for one in facts if one.status == "not_established")


def _listed(facts: Iterable[FactOnFile]) -> str:
    return "\n".join(_line(one) for one in facts)


def _line(one: FactOnFile) -> str:
    last = one.standings[-1]
    rests_on = "; ".join(source.words for source in one.sources)
    known = [in_sentence(FACT_STATUSES[last.status]) if last.status == "agreed" else ""]
    words = "; ".join(part for part in (*known, rests_on) if part)
    reason = f" {last.reason}" if last.reason else ""
    return f"{one.number}. {one.text}{f' ({words})' if words else ''}{reason}"


def _standings(desk: Desk, ids: list[str]) -> dict[str, list[Standing]]:
    found: dict[str, list[Standing]] = defaultdict(list)
    wanted = select(FactStanding).where(FactStanding.fact_id.in_(ids)).order_by(FactStanding.id)
    for one in desk.session.scalars(wanted):
        found[one.fact_id].append(Standing(one.status, one.settled_by, one.reason, one.on))
    return found


def _sources(desk: Desk, ids: list[str]) -> dict[str, list[Source]]:
    found: dict[str, list[Source]] = defaultdict(list)
    rows = desk.session.execute(
        select(FactSource, Exhibit.number, Exhibit.title, Statement.number)
        .join(Exhibit, Exhibit.id == FactSource.exhibit_id, isouter=True)
        .join(Statement, Statement.id == FactSource.statement_id, isouter=True)
        .where(FactSource.fact_id.in_(ids))
        .order_by(FactSource.id)
    )
    for row, exhibit, title, statement in rows.all():
        label = f"EX-{exhibit}" if exhibit else f"S-{statement}"
        found[row.fact_id].append(
            Source(label, title or "", row.place, row.exhibit_id or "", row.statement_id or "")
        )
    return found
