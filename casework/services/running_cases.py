"""Entering a case that was running before: its true days, played through the acts themselves."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields, replace

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain import running_case as running
from casework.domain.change_choices import ENTRY_SOURCES
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import changes as refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import SANCTIONS, CaseState
from casework.services.change_entries import RunningEntry
from casework.services.entries import PersonEntry
from casework.services.indexing import index_case
from casework.services.running_steps import play
from casework.services.running_way import Way
from casework.services.steps_taken import ONLY_TOLD, tell_story
from casework.store.tables.changes import RunningEntry as Entered

MOST_ALLEGED = 40
NOTED = "Entered while the case was running; the file kept until then says how this was done."
"""Stands with what would need a reason today."""

BESIDE = {
    "discovered_on": "The discovery",
    "conduct_on": "The conduct",
    "suspended_on": "The suspension",
    "suspension_ended_on": "The end of the suspension",
    "left_on": "The notice of leaving",
}
"""Days beside the way, and what happened on them."""
WORDS = {
    "alleged": "what is alleged",
    "informal_what": "what was done",
    "terms": "what is to be found out",
    "suspended_why": "the reason",
    "outcome_why": "the reasons",
    "appeal_grounds": "the grounds",
}
"""Texts that go into acts under other names."""


@act(Role.CASEWORKER)
def enter_running_case(
    desk: Desk,
    *,
    person: PersonEntry,
    entry: RunningEntry,
    reporter: PersonEntry | None = None,
    is_anonymous: bool = False,
    investigator: PersonEntry | None = None,
    decided_by: PersonEntry | None = None,
    chair: PersonEntry | None = None,
    appeal_chair: PersonEntry | None = None,
) -> CaseId:
    """Enter a case that has been running on paper, with the true days of what was done.

    Each act is done as if it were entered late: clocks run from the true days, guards that would
    ask for a reason are noted, and only what law or integrity forbids is refused. Questions of
    triage that hold a case are 'not known yet'. Raises `BadEntry`, `Refused`.
    """
    check(desk, entry)
    people = {
        "reporter": reporter,
        "investigator": investigator,
        "decided_by": decided_by,
        "chair": chair,
        "appeal_chair": appeal_chair,
    }
    _somebody(CaseState(entry.state), people, is_anonymous=is_anonymous)
    way = Way(replace(desk, history=NOTED), entry, person, people, is_anonymous)
    case = play(way)
    _mark(desk, case, entry)
    return case


def _mark(desk: Desk, case: CaseId, entry: RunningEntry) -> None:
    """Keep on file that the case was entered while it was running, and from what."""
    row = desk.case(case)
    desk.about(row)
    desk.add(
        Entered(
            case_id=row.id,
            source=entry.source,
            old_reference=entries.line(entry.old_reference, "old_reference", "the old reference"),
            note=entries.passage(entry.note, "note", "the note"),
            entered_on=desk.today,
        )
    )
    index_case(desk, row)
    source = in_sentence(ENTRY_SOURCES[entry.source])
    words = f"The case was entered on {say_day(desk.today)}, while it was running, from {source}."
    tell_story(desk, row, "enter_running_case", words, desk.today)


def check(desk: Desk, entry: RunningEntry) -> None:
    """What must hold of an entry before anything is played. Raises `BadEntry`."""
    entries.choice(entry.state, running.HERE, "state", "where the case is now")
    entries.choice(entry.source, ENTRY_SOURCES, "source", "what it is entered from")
    entries.choice(entry.category, choices.CATEGORIES, "category", "a kind of allegation")
    entries.passage(entry.summary, "summary", "what happened", required=True)
    for field, what in WORDS.items():
        entries.passage(getattr(entry, field), field, what, limit=ONLY_TOLD)
    state, days = CaseState(entry.state), days_of(entry)
    for one in running.missing(state, days):
        raise BadEntry(refusals.DAY_WANTED, where=one.field, what=in_sentence(one.what))
    for one in running.passed(state):
        _past(desk, days.get(one.field), one.field, one.what)
    for field, what in BESIDE.items():
        _past(desk, getattr(entry, field), field, what)
    _check_hearing(entry, state)
    lines = alleged(entry)
    if len(lines) > MOST_ALLEGED:
        raise BadEntry(refusals.TOO_MANY_ALLEGED, most=MOST_ALLEGED)


def alleged(entry: RunningEntry) -> list[str]:
    """The allegations, one a line."""
    return [line.strip() for line in entry.alleged.splitlines() if line.strip()]


def days_of(entry: RunningEntry) -> Mapping[str, dt.date | None]:
    """Field → day, of everything that has one."""
    names = [one.name for one in fields(entry) if one.name.endswith("_on")]
    return {name: getattr(entry, name) for name in names}


def _past(desk: Desk, day: dt.date | None, field: str, what: str) -> None:
    if day is not None:
        entries.past(day, desk.today, field, f"{what}'s day")


def _check_hearing(entry: RunningEntry, state: CaseState) -> None:
    """A hearing that was called has a day; one that was held has taken place."""
    if state in running.passed_states("called_on") and entry.held_on is None:
        raise BadEntry(refusals.DAY_WANTED, where="held_on", what="the hearing")
    if entry.held_on is not None:
        entries.near(entry.held_on, "held_on")
    if state in running.passed_states("outcome_on"):
        entries.choice(entry.sanction, SANCTIONS, "sanction", "an outcome")
    if entry.decision:
        entries.choice(entry.decision, choices.DECISIONS, "decision", "a decision")


def _somebody(
    state: CaseState, people: Mapping[str, PersonEntry | None], *, is_anonymous: bool
) -> None:
    """Who must be known for a case to have come so far. Raises `BadEntry`."""
    wanted = {
        "investigator": state in running.passed_states("began_on"),
        "chair": state in running.passed_states("called_on"),
        "appeal_chair": state is CaseState.APPEAL_DECIDED,
        "reporter": not is_anonymous,
    }
    for part, is_needed in wanted.items():
        if is_needed and people[part] is None:
            raise BadEntry(refusals.SOMEBODY_WANTED, where=part, part=part.replace("_", " "))
