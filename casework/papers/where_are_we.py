"""Fills the page that tells where a case is."""

from casework.desk import Desk
from casework.documents.front_values import Fact
from casework.documents.furniture import SAMPLE
from casework.documents.where_are_we import Part, WhereAreWePage
from casework.domain.dates import say_day, short_day
from casework.papers import beside
from casework.papers.words import facts_given
from casework.queries.case_people import parts_held
from casework.queries.contacts import ContactRow
from casework.queries.home import DueRow
from casework.queries.where_are_we import WhereAreWe, page_of
from casework.store.tables.cases import Case

LONGEST = 240


def where_are_we_page(desk: Desk, case: Case) -> WhereAreWePage:
    """The page of a case as it stands in this transaction."""
    found = page_of(desk, case)
    return WhereAreWePage(
        name=found.header.name,
        line=found.header.line,
        made_at=desk.at,
        made_by=desk.user.name,
        facts=_facts(found),
        parts=(
            Part("What it is about", (found.summary,)),
            Part("Told when it was handed over", (found.told,) if found.told else ()),
            Part("Held back", tuple(found.held_back.splitlines())),
            Part("What can be done next", tuple(_next(found))),
            Part("Deadlines", tuple(_due(desk, one) for one in found.due)),
            Part("Duties to decide on", found.duties),
            Part("Last contacts", tuple(_contact(desk, one) for one in found.last_contacts)),
            Part("Last done", tuple(_short(one) for one in found.last_events)),
            Part("People", _people(desk, case)),
        ),
        marks=(SAMPLE,) if desk.organisation.is_sample else (),
    )


def _facts(found: WhereAreWe) -> tuple[Fact, ...]:
    until = f" until {say_day(found.cover_until)}" if found.cover_until else ""
    suspended = found.suspended_since
    return facts_given(
        (
            ("Where it is", f"{found.header.state}, since {say_day(found.since)}"),
            ("Caseworker", found.caseworker),
            ("Cover", f"{found.cover}{until}" if found.cover else ""),
            ("Suspended", f"Since {say_day(suspended)}" if suspended else ""),
            ("Departures", str(found.departures) if found.departures else ""),
        )
    )


def _people(desk: Desk, case: Case) -> tuple[str, ...]:
    """In one line, under protected names."""
    found = [
        f"{one.name} ({beside.part_words(one.part).lower()})" for one in parts_held(desk, case)
    ]
    found += [f"{one.name} ({one.part.lower()})" for one in beside.parties(desk, case)]
    return ("; ".join(dict.fromkeys(found)),) if found else ()


def _next(found: WhereAreWe) -> list[str]:
    return [
        _short(f"{one.title}{' (waits)' if one.is_waiting else ''}. {one.words}".strip())
        for one in found.next_steps
    ]


def _due(desk: Desk, one: DueRow) -> str:
    late = " (overdue)" if one.is_overdue else ""
    return f"{short_day(one.due_on, today=desk.today)}{late}: {one.title}"


def _contact(desk: Desk, one: ContactRow) -> str:
    when = short_day(one.on, today=desk.today)
    return _short(f"{when}, {one.channel.lower()}, {one.shown_as}: {one.result}. {one.text}")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
