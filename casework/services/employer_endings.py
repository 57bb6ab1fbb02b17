"""At a school where governors decide: the council is told, and ends the employment in time."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import ENDING_WAYS
from casework.domain.roles import Role
from casework.fact_parts.regions import ending_of
from casework.facts import pack_of
from casework.services.clock_keeping import open_clock, stop_clock
from casework.services.outcome_rows import end_suspension
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.decisions import EmployerEnding
from casework.store.tables.hearings import Outcome

RULE = "SCHOOL_DISMISSAL"
NOT_ENDED = ("withdrawn", "not_ended")


@act(Role.CASEWORKER)
def tell_employer(desk: Desk, case: CaseId, *, told_by: str, on: dt.date, told: str = "") -> None:
    """Record the governors' notice to the employer that somebody should no longer work there.

    `on` is the day of the notice, the first of the days in which the employment must be ended
    (SI 2009/2680 regulation 20, where the pack has read it for this kind of school).
    """
    who = entries.line(told_by, "told_by", "who told the employer", required=True)
    said = entries.passage(told, "told", "what was written")
    row, facts = take(desk, case, "tell_employer", on)
    if facts.beside.school.employer_told_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="on", what="The notice to the employer")
    made = EmployerEnding(case_id=row.id, told_on=on, told_by=who, told=said, ended_on=None)
    made.how, made.ended_by, made.last_day, made.note = "", "", None, ""
    desk.add(made)
    _count(desk, row, facts, on)
    words = f"{who} told {facts.beside.school.contract_ended_by} of the governors' decision."
    tell_story(desk, row, "tell_employer", words, on)


@act(Role.CASEWORKER)
def end_by_employer(
    desk: Desk,
    case: CaseId,
    *,
    how: str,
    ended_by: str,
    on: dt.date,
    last_day: dt.date | None = None,
    note: str = "",
) -> None:
    """Record how the employer ended what the governors decided: notice, or otherwise.

    `on` is the day on which it was done, `last_day` that of the employment. Ends the suspension,
    unless the person stays employed elsewhere or the decision was undone.
    """
    entries.choice(how, ENDING_WAYS, "how", "how it was ended")
    who = entries.line(ended_by, "ended_by", "who ended it", required=True)
    if last_day is not None:
        entries.near(last_day, "last_day")
    said = entries.passage(note, "note", "the note")
    row, _ = take(desk, case, "end_by_employer", on)
    made = ending_of(desk, row)
    if made is None or made.ended_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="on", what="The end of the employment")
    entries.in_order(made.told_on, on, "on", first="the governors' notice", then="Ending it")
    made.ended_on, made.how, made.ended_by, made.last_day, made.note = on, how, who, last_day, said
    stop_clock(desk, row, RULE, on)
    if how not in NOT_ENDED:
        end_suspension(desk, row, on)
        _keep_last_day(desk, row, last_day)
    until = f" The last day is {say_day(last_day)}." if last_day else ""
    words = f"{who}: {in_sentence(ENDING_WAYS[how])}.{until}"
    tell_story(desk, row, "end_by_employer", words, on)


def _count(desk: Desk, case: Case, facts: CaseFacts, on: dt.date) -> None:
    """The days in law, where the pack has read them for this kind of school."""
    school = facts.beside.school
    employer = pack_of(desk, case).employer_of(school.school_type)
    if school.end_within is None or employer is None:
        return
    known, sourced = desk.packs.clock(RULE), employer.sourced
    rule = replace(
        known,
        n=school.end_within - 1,
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
    )
    open_clock(desk, case, rule, on)


def _keep_last_day(desk: Desk, case: Case, last_day: dt.date | None) -> None:
    """The outcome of a school does not name the last day: the employer does."""
    wanted = select(Outcome).where(Outcome.case_id == case.id, Outcome.set_aside_on.is_(None))
    found = desk.session.scalars(wanted.order_by(Outcome.id.desc()).limit(1)).first()
    if found is not None and found.last_day is None:
        found.last_day = last_day
