"""What a case rests on: the register of facts, advice, permissions, awareness, duties."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import YES_NO
from casework.domain.inquiry_words import (
    ADVICE_OFFICES,
    AWARENESS_KINDS,
    BEFORE_POSTING,
    DUTY_ANSWERS,
)
from casework.domain.roles import READS_CASES
from casework.fact_parts.inquest import policy_duties, policy_permissions
from casework.fact_parts.register import FactOnFile, found_words, not_found_words, register
from casework.facts import pack_of
from casework.packs.clauses import Clause
from casework.queries.filling import filled
from casework.queries.of_case import rows_of
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.groundwork import (
    Advice,
    Awareness,
    DutyCheck,
    Permission,
    PriorInstruction,
)


@dataclass(frozen=True)
class AdviceRow:
    """Advice before posting (`is_before`), or advice to the council on this case."""

    id: str
    number: int
    is_before: bool
    office_words: str
    asked_of: str
    asked_by: str
    about: str
    asked_on: dt.date | None
    reply_by: dt.date | None
    said: str
    said_on: dt.date | None
    is_privileged: bool
    proof: str

    @property
    def who(self) -> str:
        """'S. Ahmed, Legal'."""
        return f"{self.asked_of}, {self.office_words}" if self.asked_of else self.office_words


@dataclass(frozen=True)
class PermissionRow:
    """Whether something was permitted."""

    printed_ref: str
    what: str
    was_given: str
    given_words: str
    given_by: str
    given_on: dt.date | None
    extent: str
    in_writing_words: str
    proof: str
    on: dt.date


@dataclass(frozen=True)
class PermittingRow:
    """A clause of the policy that permits something, or that a permission lifts."""

    clause_id: str
    citation: str
    says: str
    is_answered: bool


@dataclass(frozen=True)
class AwarenessRow:
    """How the person was told of the rules; `exhibit` is 'EX-3', or empty."""

    kind: str
    kind_words: str
    document: str
    edition: str
    told_on: dt.date | None
    proof: str
    exhibit: str
    on: dt.date


@dataclass(frozen=True)
class InstructionRow:
    """Whether the person had been told before."""

    was_given: str
    given_words: str
    given_by: str
    given_on: dt.date | None
    what: str
    recorded_words: str
    proof: str
    exhibit: str
    on: dt.date


@dataclass(frozen=True)
class AnswerRow:
    """What was answered about a duty on a day."""

    answer: str
    answer_words: str
    done_by: str
    done_on: dt.date | None
    how: str
    on: dt.date


@dataclass(frozen=True)
class DutyRow:
    """A duty of managers, governors or HR; `answers` oldest first, the last counts."""

    clause_id: str
    printed_ref: str
    heading: str
    paraphrase: str
    answers: tuple[AnswerRow, ...]

    @property
    def last(self) -> AnswerRow | None:
        """The answer that counts."""
        return self.answers[-1] if self.answers else None


@dataclass(frozen=True)
class GroundworkPage:
    """What a case rests on."""

    facts: tuple[FactOnFile, ...]
    advice: tuple[AdviceRow, ...]
    permissions: tuple[PermissionRow, ...]
    permitting: tuple[PermittingRow, ...]
    awareness: tuple[AwarenessRow, ...]
    instructions: tuple[InstructionRow, ...]
    duties: tuple[DutyRow, ...]

    @property
    def found_words(self) -> str:
        """The facts of the register that a report sets out as found."""
        return found_words(self.facts)

    @property
    def not_found_words(self) -> str:
        """Those that it sets out as not established."""
        return not_found_words(self.facts)


@look(*READS_CASES)
def groundwork(desk: Desk, case: str) -> GroundworkPage:
    """What a case rests on, oldest first of each kind; duties in the order of the policy."""
    row = desk.case(case)
    pack = pack_of(desk, row)
    permissions = rows_of(desk, row, Permission)
    answered = {one.clause_id for one in permissions}
    return GroundworkPage(
        facts=register(desk, row),
        advice=tuple(_advice(one) for one in rows_of(desk, row, Advice)),
        permissions=tuple(_permission(one) for one in permissions),
        permitting=tuple(
            PermittingRow(
                one.clause_id,
                one.citation,
                "; ".join(one.permissions) or one.paraphrase,
                one.clause_id in answered,
            )
            for one in policy_permissions(pack)
        ),
        awareness=_awareness(desk, row),
        instructions=_instructions(desk, row),
        duties=_duties(desk, row, policy_duties(pack)),
    )


def _advice(one: Advice) -> AdviceRow:
    office = ADVICE_OFFICES.get(one.office, one.office)
    return filled(AdviceRow, one, is_before=one.side == BEFORE_POSTING, office_words=office)


def _permission(one: Permission) -> PermissionRow:
    return filled(
        PermissionRow,
        one,
        given_words=YES_NO.get(one.was_given, one.was_given),
        in_writing_words=YES_NO.get(one.in_writing, ""),
    )


def _labels(desk: Desk, ids: set[str]) -> dict[str, str]:
    rows = desk.session.execute(select(Exhibit.id, Exhibit.number).where(Exhibit.id.in_(ids)))
    return {one.id: f"EX-{one.number}" for one in rows}


def _awareness(desk: Desk, case: Case) -> tuple[AwarenessRow, ...]:
    rows = rows_of(desk, case, Awareness)
    labels = _labels(desk, {one.exhibit_id for one in rows if one.exhibit_id})
    return tuple(
        filled(
            AwarenessRow,
            one,
            kind_words=AWARENESS_KINDS.get(one.kind, one.kind),
            exhibit=labels.get(one.exhibit_id or "", ""),
        )
        for one in rows
    )


def _instructions(desk: Desk, case: Case) -> tuple[InstructionRow, ...]:
    rows = rows_of(desk, case, PriorInstruction)
    labels = _labels(desk, {one.exhibit_id for one in rows if one.exhibit_id})
    return tuple(
        filled(
            InstructionRow,
            one,
            given_words=YES_NO.get(one.was_given, one.was_given),
            recorded_words=YES_NO.get(one.was_recorded, ""),
            exhibit=labels.get(one.exhibit_id or "", ""),
        )
        for one in rows
    )


def _duties(desk: Desk, case: Case, clauses: tuple[Clause, ...]) -> tuple[DutyRow, ...]:
    kept: dict[str, list[AnswerRow]] = defaultdict(list)
    for one in rows_of(desk, case, DutyCheck):
        words = DUTY_ANSWERS.get(one.answer, one.answer)
        kept[one.clause_id].append(filled(AnswerRow, one, answer_words=words))
    return tuple(filled(DutyRow, one, answers=tuple(kept[one.clause_id])) for one in clauses)
