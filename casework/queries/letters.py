"""The letters of a case, and which of them fit where the case is."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.case_steps import steps
from casework.domain.choices import SERVICE_METHODS
from casework.domain.held_back import forbids_contact
from casework.domain.letter_facts import stands
from casework.domain.letter_template import Audience, LetterTemplate
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import SANCTIONS, STAGES, Stage
from casework.fact_parts.letters import rows
from casework.fact_parts.letters.answers import answers
from casework.fact_parts.letters.feeding import fed
from casework.fact_parts.letters.general import recipients
from casework.fact_parts.letters.records import Record, records_fed
from casework.fact_parts.letters.source import Source
from casework.facts import facts_of, pack_of
from casework.letters import template_of
from casework.queries.letter_arrivals import arrival_of
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter

STATES = {
    "draft": "Draft",
    "final": "Final, not sent yet",
    "served": "Sent",
    "set_aside": "Set aside",
}


@dataclass(frozen=True)
class FileRow:
    """One of a final letter's two files."""

    kind: str
    file_name: str
    sha256: str


@dataclass(frozen=True)
class LetterRow:
    """One letter of a case. `feeds` is the step it belongs to, `record` what that step recorded."""

    id: str
    number: int
    code: str
    title: str
    audience: str
    to: str
    state: str
    state_words: str
    written_on: dt.date
    finalised_on: dt.date | None
    served_on: dt.date | None
    served_how: str
    received_on: dt.date | None
    proof: str
    replaces: int
    replaced_by: int
    set_aside_on: dt.date | None
    set_aside_reason: str
    feeds: str
    record: str
    text: str
    says: Mapping[str, object]
    """What the step's form need not ask: field → value."""
    serving: Mapping[str, object]
    """How the notice was served, where the step it belongs to was recorded first."""
    files: tuple[FileRow, ...]
    version: int


@dataclass(frozen=True)
class Offer:
    """A letter that can be written. `people` are those it may be to: id and name."""

    code: str
    title: str
    purpose: str
    audience: str
    confidence: str
    fits: bool
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class LettersPage:
    """The letters part of a case."""

    letters: tuple[LetterRow, ...]
    offers: tuple[Offer, ...]
    has_letterhead: bool
    holds_contact: bool
    """A hold, or a path that was taken, says the employee may not be contacted."""


@look(*READS_CASES)
def letters(desk: Desk, case: str) -> LettersPage:
    """Every letter of a case, and what can be written, what fits best first."""
    row = desk.case(case)
    facts = facts_of(desk, row)
    return LettersPage(
        letter_rows(desk, row),
        _offers(desk, row, facts),
        rows.letterhead(desk) is not None,
        bool(forbids_contact(facts)),
    )


def letter_rows(desk: Desk, case: Case) -> tuple[LetterRow, ...]:
    """The letters of a case, the first written first."""
    found = rows.letters_of(desk, case)
    numbers = {one.id: one.number for one in found}
    after = {one.replaces_id: one.number for one in found if one.replaces_id}
    return tuple(_row(desk, case, one, numbers, after.get(one.id, 0)) for one in found)


def _row(
    desk: Desk, case: Case, one: Letter, numbers: dict[str, int], replaced_by: int
) -> LetterRow:
    template = template_of(desk, one)
    found = records_fed(desk, case, template.feeds)
    record = _record(one, found)
    arrival = arrival_of(desk, one, template.feeds, record)
    return LetterRow(
        id=one.id,
        number=one.number,
        code=one.code,
        title=one.title,
        audience=Audience(one.audience).words,
        to=one.recipient_name,
        state=one.state,
        state_words=STATES[one.state],
        written_on=one.written_on,
        finalised_on=one.finalised_on,
        served_on=one.served_on,
        served_how=SERVICE_METHODS.get(one.served_how, ""),
        received_on=arrival.received_on,
        proof=arrival.proof,
        replaces=numbers.get(one.replaces_id or "", 0),
        replaced_by=replaced_by,
        set_aside_on=one.set_aside_on,
        set_aside_reason=one.set_aside_reason,
        feeds=template.feeds,
        record=record.words if record else "",
        text=one.text,
        says=fed(one, template),
        serving=_serving(one, found),
        files=tuple(FileRow(*head) for head in rows.file_heads(desk, one)),
        version=one.version,
    )


def _serving(one: Letter, found: tuple[Record, ...]) -> Mapping[str, object]:
    """From the newest record since the letter was drawn up."""
    newest = next((each for each in found if each.served_on >= one.written_on), None)
    if newest is None:
        return {}
    told = {"on": newest.served_on, "how": newest.served_how, "received_on": newest.received_on}
    return {key: value for key, value in told.items() if value}


def _record(one: Letter, found: tuple[Record, ...]) -> Record | None:
    """What the letter is tied to, or what was served on its day."""
    if one.served_on is None:
        return None
    tied = [each for each in found if each.id == one.about_id]
    same = [each for each in found if each.served_on == one.served_on]
    return next(iter((*tied, *same)), None)


def _offers(desk: Desk, case: Case, facts: CaseFacts) -> tuple[Offer, ...]:
    """What can be written, what fits first. The case is read once for all of them."""
    open_now = frozenset(one.code for one in steps(facts) if one.is_open)
    pack, known = pack_of(desk, case), desk.packs.letters.by_code.values()
    in_turn = sorted(known, key=lambda one: _turn(one, STAGES[facts.state]))
    sources = [Source(desk, case, facts, pack, one, desk.today) for one in in_turn]
    found = [_offer(one, open_now) for one in sources]
    return tuple(sorted(found, key=lambda one: not one.fits))


def _turn(template: LetterTemplate, now: Stage) -> tuple[int, bool, int, str]:
    """Letters of the stage the case is in first, those to the employee before others.

    Outcomes stand in the order of the vocabulary, the lightest first: none is put forward.
    """
    stages, outcomes = list(Stage), ["", *SANCTIONS]
    far = abs(stages.index(template.stage) - stages.index(now))
    is_other = template.audience is not Audience.RESPONDENT
    return far, is_other, outcomes.index(template.sanction), template.title


def _offer(source: Source, open_now: frozenset[str]) -> Offer:
    template = source.template
    return Offer(
        template.code,
        template.title,
        template.purpose,
        template.audience.words,
        template.confidence.words,
        fits(source, open_now),
        recipients(source),
    )


def fits(source: Source, open_now: frozenset[str]) -> bool:
    """Whether a letter is offered first: by the state, or by a step that is open now."""
    template = source.template
    if source.facts.state not in template.states and not open_now.intersection(template.offered):
        return False
    if not template.needs:
        return True
    said = answers(source)
    return all(stands(need, said) for need in template.needs)
