"""The case window's header and overview: stage, tasks, clocks, duties, people."""

from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.case_steps import Step, steps
from casework.domain.choices import WORKFORCES
from casework.domain.held_back import Held, held_back
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import PARTS, PARTY_PARTS, STAGES, STATE_NAMES
from casework.domain.working_days import NATION_NAMES
from casework.fact_parts.calendars import working_calendar
from casework.fact_parts.changes import voided
from casework.fact_parts.clocks import standing_clocks
from casework.facts import facts_of, pack_of
from casework.queries.duty_rows import DutyRow, duty_rows
from casework.queries.home import DueRow, due_row
from casework.store.tables.cases import Case, Clock
from casework.store.tables.regions import Hold


@dataclass(frozen=True)
class CaseHeader:
    """Above every part of the case window."""

    id: str
    reference: str
    name: str
    line: str
    """'HR-2026-00042 · Social care worker, Rowan children's unit · SSSC 3214567 · pack'."""
    state: str
    stage: str
    is_open: bool
    exhibits: int
    referrals_open: int
    damaged: tuple[int, ...]
    """Numbers of exhibits that are not as they were sealed."""
    hold: str
    """What a hold says, shown as a banner; empty when there is none."""
    held: tuple[Held, ...]
    """What is held back, by holds and by the paths of triage."""
    version: int

    @property
    def has_damage(self) -> bool:
        """Whether an exhibit is not as it was sealed."""
        return bool(self.damaged)


@dataclass(frozen=True)
class PersonRow:
    """Somebody in the case, and as what."""

    person_id: str
    name: str
    part: str


@dataclass(frozen=True)
class Overview:
    """The overview part: `steps` in the order of the process, tasks among them marked."""

    header: CaseHeader
    steps: tuple[Step, ...]
    clocks: tuple[DueRow, ...]
    duties: tuple[DutyRow, ...]
    people: tuple[PersonRow, ...]
    calendar_note: str


@look(*READS_CASES)
def header(desk: Desk, case: str) -> CaseHeader:
    """The header of a case."""
    row = desk.case(case)
    return _header(desk, row, facts_of(desk, row))


@look(*READS_CASES)
def overview(desk: Desk, case: str) -> Overview:
    """The overview of a case."""
    row = desk.case(case)
    facts = facts_of(desk, row)
    return Overview(
        header=_header(desk, row, facts),
        steps=steps(facts),
        clocks=clocks(desk, row),
        duties=duty_rows(desk, row, facts),
        people=_people(facts),
        calendar_note=_calendar_note(desk, row),
    )


@look(*READS_CASES)
def every_clock(desk: Desk, case: str) -> tuple[DueRow, ...]:
    """Every clock the case ever had, running ones first, then by the day they were due."""
    row = desk.case(case)
    wanted = select(Clock).where(Clock.case_id == row.id)
    found = desk.session.scalars(wanted.order_by(Clock.is_running.desc(), Clock.due_on))
    return tuple(due_row(desk, one, row) for one in found)


@look(*READS_CASES)
def case_steps(desk: Desk, case: str) -> tuple[Step, ...]:
    """Every step of the process as it stands for a case."""
    return steps(facts_of(desk, desk.case(case)))


def clocks(desk: Desk, case: Case) -> tuple[DueRow, ...]:
    """The running clocks of a case, soonest first."""
    standing = standing_clocks(desk, case, desk.today)
    return tuple(due_row(desk, one, case) for one in standing)


def _header(desk: Desk, case: Case, facts: CaseFacts) -> CaseHeader:
    return CaseHeader(
        id=case.id,
        reference=case.reference,
        name=case.shown_as,
        line=_line(desk, case, facts),
        state=STATE_NAMES[facts.state],
        stage=STAGES[facts.state].value,
        is_open=case.is_open,
        exhibits=len(facts.exhibits),
        referrals_open=sum(one.is_undecided for one in facts.referrals),
        damaged=tuple(one.number for one in facts.exhibits if one.is_damaged),
        hold=_hold(desk, case),
        held=held_back(facts),
        version=case.version,
    )


def _line(desk: Desk, case: Case, facts: CaseFacts) -> str:
    person = facts.respondent
    words = [case.reference]
    names = {one.code: one.short_name for one in desk.packs.bodies}
    if person is not None:
        place = person.workplace or person.service
        post = person.post or WORKFORCES.get(person.workforce, "")
        words.append(", ".join(part for part in (post, place) if part))
        for one in person.registrations:
            short = names.get(one.body, one.body.upper())
            words.append(f"{short} {one.number}".strip())
    words.append(f"{_pack_name(desk, case)} policy")
    return " · ".join(word for word in words if word)


def _pack_name(desk: Desk, case: Case) -> str:
    """Whose pack is pinned to the case, in a word: 'Glasgow'."""
    return pack_of(desk, case).code.replace("-", " ").title()


def _hold(desk: Desk, case: Case) -> str:
    wanted = select(Hold).where(
        Hold.case_id == case.id, Hold.lifted_on.is_(None), Hold.id.not_in(voided("hold"))
    )
    lines = []
    for one in desk.session.scalars(wanted):
        contact = "" if one.may_contact_employee else " The employee may not be contacted."
        lines.append(f"On hold, asked by {one.asked_by}.{contact} {one.may_continue}".strip())
    return "\n".join(lines)


def _people(facts: CaseFacts) -> tuple[PersonRow, ...]:
    held = [PersonRow(one.person_id, one.name, PARTS[one.part]) for one in facts.parts]
    touched = [
        PersonRow(one.person_id, one.name, PARTY_PARTS.get(one.part, one.part))
        for one in facts.parties
    ]
    return (*held, *touched)


def _calendar_note(desk: Desk, case: Case) -> str:
    """By whose days a case goes and the next holiday, so that nobody wonders how it was counted."""
    coming = sorted(day for day in desk.calendar.holidays if day >= desk.today)
    school = working_calendar(desk, case).name
    of = f" of {school}" if school else ""
    words = f"Working days{of} in {NATION_NAMES[desk.calendar.nation]}"
    if not coming:
        return words
    return f"{words}; {coming[0].day} {coming[0]:%B} is a holiday"
