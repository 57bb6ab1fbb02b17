"""Triage: its questions with their answers, whose case it is, and hand-overs."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import PERSON_KINDS, WORKFORCES, YES_NO
from casework.domain.dates import plain_day
from casework.domain.facts.triage import TriageFacts
from casework.domain.held_back import Held, held_back
from casework.domain.questions.row import TriageQuestion
from casework.domain.roles import READS_CASES
from casework.domain.routing import GOES, HERE, Procedure
from casework.domain.triage_questions import ASKED, BY_CODE, WHOLE, answer_to
from casework.fact_parts.procedures import procedure_choice
from casework.facts import facts_of
from casework.queries.filling import filled
from casework.store.tables.cases import Case, Screen
from casework.store.tables.triage import EarlierAnswer, HandOver


@dataclass(frozen=True)
class EarlierRow:
    """An answer that another has followed."""

    answer_words: str
    reason: str
    answered_on: dt.date


@dataclass(frozen=True)
class QuestionRow:
    """One question of triage with its answer; '' when nobody answered.

    `part_of` is the wider question whose answer this is, where it was not asked by itself.
    """

    question: TriageQuestion
    answer: str
    answer_words: str
    reason: str
    answered_on: dt.date | None
    ask_again_on: dt.date | None
    part_of: str
    earlier: tuple[EarlierRow, ...]

    @property
    def kind(self) -> str:
        """The question's code."""
        return self.question.code


@dataclass(frozen=True)
class RouteRow:
    """Whose case it is by the rules, and the procedure in use."""

    kind_words: str
    work_words: str
    because: str
    goes: str
    goes_words: str
    to: str
    note: str
    source: str
    procedure_title: str
    procedure_note: str
    is_chosen: bool
    chosen_reason: str
    nation_note: str

    @property
    def is_elsewhere(self) -> bool:
        """Whether anything but the ordinary procedure is found."""
        return self.goes != HERE


@dataclass(frozen=True)
class HandOverRow:
    """A hand-over: to whom, what was given and left out, and the receipt."""

    id: str
    to: str
    given: str
    left_out: str
    reason: str
    how: str
    given_by: str
    given_on: dt.date
    received_on: dt.date | None
    received_by: str
    receipt: str


@dataclass(frozen=True)
class TriagePage:
    """Everything that the guided page and the report part show of triage."""

    questions: tuple[QuestionRow, ...]
    route: RouteRow | None
    hand_overs: tuple[HandOverRow, ...]
    held: tuple[Held, ...]


@look(*READS_CASES)
def triage(desk: Desk, case: str) -> TriagePage:
    """The questions in their order, the route, the hand-overs, and what is held back."""
    row = desk.case(case)
    facts = facts_of(desk, row)
    return TriagePage(
        questions=questions(desk, row),
        route=_route(desk, row, facts.triage) if facts.respondent else None,
        hand_overs=_hand_overs(desk, row),
        held=held_back(facts),
    )


@look(*READS_CASES)
def procedures(desk: Desk) -> tuple[Procedure, ...]:
    """Every procedure that can be chosen."""
    return tuple(desk.packs.routing.procedures.values())


def questions(desk: Desk, case: Case) -> tuple[QuestionRow, ...]:
    """Every question that is asked, with the answer that holds."""
    kept = {
        one.kind: one
        for one in desk.session.scalars(select(Screen).where(Screen.case_id == case.id))
    }
    earlier = _earlier(desk, case)
    nation = desk.organisation.nation
    return tuple(_question(one.in_nation(nation), kept, earlier.get(one.code, [])) for one in ASKED)


def _question(
    one: TriageQuestion, kept: dict[str, Screen], earlier: list[EarlierRow]
) -> QuestionRow:
    own = kept.get(one.code)
    wider = kept.get(WHOLE.get(one.code, ""))
    source = own or wider
    if source is None:
        return QuestionRow(one, "", "", "", None, None, "", ())
    answer = answer_to(one.code, {kind: row.answer for kind, row in kept.items()})
    return QuestionRow(
        one,
        answer,
        YES_NO.get(answer, answer),
        source.reason,
        source.answered_on,
        source.ask_again_on,
        "" if own else BY_CODE[source.kind].asks,
        tuple(earlier),
    )


def _earlier(desk: Desk, case: Case) -> dict[str, list[EarlierRow]]:
    found: dict[str, list[EarlierRow]] = defaultdict(list)
    wanted = select(EarlierAnswer).where(EarlierAnswer.case_id == case.id)
    for one in desk.session.scalars(wanted.order_by(EarlierAnswer.id)):
        words = YES_NO.get(one.answer, one.answer)
        found[one.kind].append(EarlierRow(words, one.reason, one.answered_on))
    return found


def _route(desk: Desk, case: Case, facts: TriageFacts) -> RouteRow | None:
    route = facts.route
    if route is None:
        return None
    chosen = procedure_choice(desk, case) if facts.is_procedure_chosen else None
    source = f"{route.source} ({route.confidence.words}, checked {plain_day(route.checked)})"
    return RouteRow(
        kind_words=PERSON_KINDS.get(facts.person_kind, facts.person_kind),
        work_words=WORKFORCES.get(facts.workforce, facts.workforce),
        because=route.because,
        goes=route.goes,
        goes_words=GOES[route.goes],
        to=route.to,
        note=route.note,
        source=source,
        procedure_title=facts.procedure_title,
        procedure_note=desk.packs.routing.procedures[facts.procedure].note,
        is_chosen=facts.is_procedure_chosen,
        chosen_reason=chosen.reason if chosen else "",
        nation_note=facts.nation_note,
    )


def _hand_overs(desk: Desk, case: Case) -> tuple[HandOverRow, ...]:
    wanted = select(HandOver).where(HandOver.case_id == case.id).order_by(HandOver.id)
    return tuple(filled(HandOverRow, one) for one in desk.session.scalars(wanted))
