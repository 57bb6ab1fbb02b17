"""A case, and the list of cases, as text for a person at a console."""

import datetime as dt
from collections.abc import Iterator, Sequence

from casework.cli.inquiry_text import inquiry_parts
from casework.domain.dates import say_day, say_moment
from casework.domain.due_items import KINDS, DueItem, Section
from casework.stories.told import CaseTold, ClockTold, DutyTold, RowTold, StepTold
from casework.stories.told_triage import HandOverTold, PathTold, SupportTold

STATUS = {
    "done": "Done",
    "in_progress": "In progress",
    "ready": "Ready",
    "cannot_start": "Cannot start yet",
    "not_now": "Not now",
}


def list_lines(rows: Sequence[RowTold]) -> Iterator[str]:
    """One line a case: reference, name, state, what is due."""
    for one in rows:
        due = f"{one.due_title}: {say_day(one.due)}" if one.due else ""
        ended = f"Closed on {say_day(one.closed)}" if one.closed else due
        yield "  ".join(part for part in (one.reference, one.name, one.state_words, ended) if part)


def due_lines(items: Sequence[DueItem], today: dt.date) -> Iterator[str]:
    """What is due in its sections, a line each: day, reference, name, what, and how it stands."""
    if not items:
        yield "Nothing is due."
    at: Section | None = None
    for one in items:
        section = one.section(today)
        if section is not at:
            yield from ([""] if at is not None else [])
            yield section.words
            at = section
        told = [say_day(one.on), one.reference, one.name, one.title, KINDS[one.kind]]
        if one.was_on is not None:
            told.append(f"moved from {say_day(one.was_on)}")
        if one.paused_since is not None:
            told.append(f"stands still since {say_day(one.paused_since)}")
        yield "  " + "  ".join(told)


def case_lines(told: CaseTold) -> Iterator[str]:
    """Everything of one case that a caseworker looks at first."""
    yield told.name
    yield told.line
    yield f"{told.state_words} ({told.stage})"
    yield from _part("Hold", [told.hold] if told.hold else [])
    yield from _part(
        "Held back", [f"{one.title}: {one.what} until {one.until}." for one in told.held]
    )
    yield from _part("Paths", [_path(one) for one in told.paths])
    yield from _part("Clocks", [_clock(one) for one in told.clocks])
    yield from _part("Duties to refer", [_duty(one) for one in told.duties])
    tasks = [one for one in told.steps if one.is_task]
    yield from _part("Tasks", [line for one in tasks for line in _step(one)])
    yield from _part("Allegations", [f"{one.number}  {one.heading}" for one in told.allegations])
    for title, lines in inquiry_parts(told):
        yield from _part(title, lines)
    yield from _part(
        "Evidence", [f"EX-{one.number}  {one.title}  {one.sha256}" for one in told.exhibits]
    )
    yield from _part(
        "Handed over",
        [f"{one.to}, {say_day(one.on)}: {_receipt(one)}" for one in told.hand_overs],
    )
    yield from _part("Support", [_support(one) for one in told.support])
    yield from _part("People", [f"{one.name}: {one.part}" for one in told.people])
    yield from _part(
        "Papers",
        [f"{one.number}  {one.title}, {say_moment(one.made_at)}" for one in told.documents],
    )


def _part(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (f"  {line}" for line in lines)


def _clock(one: ClockTold) -> str:
    late = ", overdue" if one.is_overdue else ""
    return f"{one.title}: {say_day(one.due)}{late} ({one.explanation})"


def _receipt(one: HandOverTold) -> str:
    return f"confirmed {say_day(one.received)}" if one.received else "not confirmed yet"


def _support(one: SupportTold) -> str:
    due = f", next word by {say_day(one.next_update)}" if one.next_update else ""
    return f"{one.name}: {one.contact}{due}"


def _path(one: PathTold) -> str:
    if one.ended:
        return f"{one.title}: ended {say_day(one.ended)}"
    missing = f"; not told yet: {', '.join(one.missing)}" if one.missing else ""
    return f"{one.title}: open{missing}"


def _duty(one: DutyTold) -> str:
    late = ", overdue" if one.is_overdue else ""
    due = f" Due {say_day(one.due)}{late}." if one.due else ""
    done = f" Sent {say_day(one.sent)}." if one.sent else ""
    return f"{one.name}: {one.headline}{due}{done}"


def _step(one: StepTold) -> Iterator[str]:
    detail = f"  {one.detail}" if one.detail else ""
    yield f"[{STATUS[one.status]}] {one.title}{detail}"
    if one.status == "cannot_start":
        yield from (f"    {each.sentence}" for each in one.unmet)
