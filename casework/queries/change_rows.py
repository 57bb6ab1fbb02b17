"""Rows of what changed on the way of a case."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class WordingRow:
    """How an allegation read before a change, and whether the employee was told of the change."""

    kind: str
    kind_words: str
    heading: str
    text: str
    category: str
    conduct_from: dt.date
    conduct_to: dt.date
    gross: str
    clauses: str
    answer: str
    finding_words: str
    finding_reason: str
    decision_words: str
    decision_reason: str
    reason: str
    changed_on: dt.date
    told_on: dt.date | None
    told_how: str


@dataclass(frozen=True)
class ReopeningRow:
    """A case that was opened again."""

    was: str
    to: str
    closed_on: dt.date | None
    closing_reason: str
    reason: str
    authorised_by: str
    exhibit: str
    reopened_on: dt.date


@dataclass(frozen=True)
class MoveRow:
    """A move to other work."""

    kind_words: str
    was: str
    post: str
    service: str
    workplace: str
    employer: str
    from_on: dt.date
    until: dt.date | None
    reason: str
    carried_on_by: str
    is_handed_over: bool
    handed_over: str
    leaves_regulated_words: str
    is_final_words: str
    decided_on: dt.date


@dataclass(frozen=True)
class JoinRow:
    """That the case was heard together with others, since when, and until when."""

    with_: str
    joined_on: dt.date
    reason: str
    agreed_by: str
    left_on: dt.date | None
    left_reason: str


@dataclass(frozen=True)
class JoinedCase:
    """A case that is heard together with this one, or could be."""

    id: str
    reference: str
    name: str
    state: str


@dataclass(frozen=True)
class RegisterRow:
    """A body that keeps a register of somebody who died."""

    body: str
    body_name: str
    number: str
    told_on: dt.date | None
    told_how: str


@dataclass(frozen=True)
class VoidedRow:
    """A record that was made by mistake."""

    kind_words: str
    label: str
    said: str
    reason: str
    voided_on: dt.date
    by: str
    entered_at: dt.datetime


@dataclass(frozen=True)
class EntryRow:
    """That the case was running already when it was entered."""

    source_words: str
    old_reference: str
    note: str
    entered_on: dt.date


@dataclass(frozen=True)
class ChangePage:
    """Everything that changed on the way of a case."""

    reopenings: tuple[ReopeningRow, ...]
    moves: tuple[MoveRow, ...]
    joins: tuple[JoinRow, ...]
    joined: tuple[JoinedCase, ...]
    registers: tuple[RegisterRow, ...]
    voided: tuple[VoidedRow, ...]
    entry: EntryRow | None
