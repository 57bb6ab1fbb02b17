"""Writes docs/clocks.md: what each clock counts, by whose word, and how sure that is."""

from collections.abc import Iterator

from casework import places
from casework.cli.manual_text import cell, code, table
from casework.domain.bodies import Body, Trigger
from casework.domain.choices import NATIONS, PAUSE_CAUSES
from casework.domain.clock_rule import ClockRule, Unit
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.packs.calendars import HolidayTable
from casework.packs.law import LegalParameter
from casework.packs.loading import Packs

HEAD = """\
# Clocks

What each clock counts, where its rule comes from and how sure that is, read from
`resources/clocks.toml`, `resources/bodies/`, `resources/law.toml` and `resources/calendars/`.

This page is made by `python3 dev.py docs` and tested not to drift.

## How time is counted

* The day of the start is left out. Five working days after a Monday are over at the end of the
  next Monday, if nothing comes between.
* **Statutory working days** leave out Saturdays, Sundays, Christmas Day, Good Friday and the bank
  holidays of that part of the country (Employment Relations Act 1999 s.13(6)). They come from the
  dated tables below and from nothing else.
* **Working days** are the council's: the same, and its own closed days as well. A case of somebody
  at a school whose calendar is kept goes by the school's days in place of the council's.
* **Calendar months and years** end on the corresponding date, or on the last day of a shorter
  month.
* **Clock hours** run day and night. On the nights on which the clocks change, an hour is still an
  hour.
* **At once** is due at the trigger and late after 24 clock hours, whatever the calendar.
* Every clock says how it was counted and which days were left out. A holiday whose proclamation was
  not seen counts, and the sentence says so.

## What moves a clock

* A **hold**, or a grievance or disclosure for which the case waits, lets the clocks stand still
  that name it below. The first and the last day of the hold are not counted. When it is lifted each
  clock is counted anew from its start, with the days it stood still left out. A hold entered late
  counts from its own days; two at once count once.
* **More time** may be given for a clock of the council's own, with a reason and who agreed. The day
  it had first is kept and shown.
* Why a clock was **missed** can be recorded, also after it was met late.
* What law or a body sets never stands still, and nobody here can move it. Neither can what is due
  at once.
* A new closed day, a new number or a new release moves no due date that is set already.

A council sets its own numbers under Settings, Deadlines, with the place in its procedure that says
so: for every case, or for the cases of one procedure (teachers, a school). Where a case goes by
another procedure and no number was set for it, its clocks say so.

*Read* means that the primary text was read; *reported*, that another source says so;
*unverified*, that it is common practice. Only what was read sets a deadline by law: the others
prompt, and say so wherever they are shown.
"""
CHOSEN = "## On a day that somebody chooses"
OWN, FIXED = "## The council’s own clocks", "## Set by law, by a body, or due at once"
SAID = "## Said to be set by law: not read at the source, so these prompt and bind nobody"


def clocks_page() -> str:
    """The whole page."""
    packs = Packs(places.resources())
    return "\n".join(_lines(packs))


def _lines(packs: Packs) -> Iterator[str]:
    yield HEAD
    rules = packs.clocks.values()
    chosen = [one for one in rules if one.is_chosen]
    own = [one for one in rules if one.may_move and not one.is_chosen]
    fixed = [one for one in rules if not one.may_move and one.may_bind]
    said = [one for one in rules if not one.may_move and not one.may_bind]
    for title, found in ((OWN, own), (FIXED, fixed), (SAID, said), (CHOSEN, chosen)):
        yield title
        yield ""
        yield from _rules(found)
        yield ""
    yield "## Duties to tell a body"
    yield ""
    yield from table(
        ("body", "trigger", "due", "source", "status"),
        (row for body in packs.bodies for row in _duties(body)),
    )
    yield ""
    yield from _figures(packs.law.parameters)
    yield from _calendars(packs)


def _rules(rules: list[ClockRule]) -> Iterator[str]:
    head = ("clock", "counts", "from", "stands still for", "source", "status")
    yield from table(head, (_rule(one) for one in rules))


def _rule(one: ClockRule) -> tuple[str, ...]:
    causes = ", ".join(in_sentence(PAUSE_CAUSES[cause]) for cause in one.pauses_for)
    note = f" {one.note}" if one.note else ""
    return (
        f"{cell(one.title)}<br>{code(one.code)}",
        _counts(one),
        cell(one.start_event),
        causes,
        cell(f"{one.source}.{note}"),
        f"{one.confidence.words}, {one.checked}",
    )


def _counts(one: ClockRule) -> str:
    if one.is_chosen:
        return "the day chosen"
    if one.overdue_after_hours is not None and one.n == 0:
        return f"at once; late after {Unit.HOURS.words(one.overdue_after_hours)}"
    if one.n == 0:
        return "the same day"
    target = f"; internal target {one.internal_target_days} day before"
    return one.unit.words(one.n) + (target if one.internal_target_days else "")


def _duties(body: Body) -> Iterator[tuple[str, ...]]:
    for one in body.triggers:
        yield (
            cell(body.name),
            code(one.code),
            _due(one),
            cell(one.source),
            f"{one.confidence.words}, {one.checked}",
        )


def _due(one: Trigger) -> str:
    if one.overdue_after_hours is not None:
        return f"at once; late after {Unit.HOURS.words(one.overdue_after_hours)}"
    if one.months is None:
        return "no time given"
    target = f"; internal target {one.internal_target_days} day before"
    months = Unit.CALENDAR_MONTHS.words(one.months)
    return months + (target if one.internal_target_days else "")


def _figures(parameters: tuple[LegalParameter, ...]) -> Iterator[str]:
    yield "## Legal figures that change on a day"
    yield ""
    yield "Tribunal dates are for keeping records: nobody is advised on a claim date from them."
    yield "While a change is only expected, both dates are worked out and the later is held to."
    yield ""
    head = ("figure", "value", "from", "compared with", "where", "status", "source")
    yield from table(head, (_figure(one) for one in parameters))
    yield ""


def _figure(one: LegalParameter) -> tuple[str, ...]:
    return (
        f"{cell(one.title)}<br>{code(one.code)}",
        str(one.value),
        str(one.effective_from),
        cell(one.basis),
        ", ".join(NATIONS[nation] for nation in one.nations),
        f"{one.status.value}; {one.sourced.confidence.words.lower()}, {one.sourced.checked}",
        cell(one.sourced.source),
    )


def _calendars(packs: Packs) -> Iterator[str]:
    yield "## Bank holidays"
    yield ""
    head = ("where", "from", "to", "days", "not yet proclaimed", "source")
    yield from table(head, (_calendar(one) for one in packs.calendars.values()))
    yield ""
    for one in packs.calendars.values():
        yield f"* {one.title}: {', '.join(_one_offs(one))}."


def _calendar(one: HolidayTable) -> tuple[str, ...]:
    sourced = one.sourced
    return (
        one.title,
        str(one.known_from),
        str(one.known_until),
        str(len(one.days)),
        str(len(one.expected)),
        cell(f"{sourced.source} ({sourced.confidence.words}, checked {sourced.checked})"),
    )


ONE_OFFS = ("VE Day", "Jubilee", "State funeral", "Coronation", "World Cup")


def _one_offs(one: HolidayTable) -> Iterator[str]:
    """Days that no rule of the calendar gives."""
    for day, name in sorted(one.days.items()):
        if any(word in name for word in ONE_OFFS):
            yield f"{name} ({say_day(day)})"
