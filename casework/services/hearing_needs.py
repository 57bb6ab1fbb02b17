"""What a hearing needs: adjustments, interpreter, health advice, witnesses, a missing employee."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain import hearing_choices as choices
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, NeedId, RequestId, WitnessId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import hearing_room as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.services.entries import PersonEntry
from casework.services.notices import current
from casework.services.part_holding import give_part
from casework.services.people import keep_person
from casework.services.responses import request_of
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import HearingAttempt, HearingWitness, Need
from casework.store.tables.people import Person

NOT_IN_FULL = ("refused", "in_part")


@act(Role.CASEWORKER)
def ask_need(
    desk: Desk, case: CaseId, *, kind: str, asked: str, on: dt.date, asked_by: str = ""
) -> NeedId:
    """Record an adjustment, interpreter or health advice that was asked for or offered."""
    entries.choice(kind, choices.NEED_KINDS, "kind", "what is needed")
    wish = entries.passage(asked, "asked", "what is needed", required=True)
    row, _ = take(desk, case, "ask_need", on)
    same = select(Need.id).where(Need.case_id == row.id, Need.kind == kind, Need.asked == wish)
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="asked", what="This wish")
    who = entries.line(asked_by, "asked_by", "who asked")
    need = desk.add(
        Need(case_id=row.id, kind=kind, asked=wish, asked_by=who, asked_on=on, answered_on=None)
    )
    words = f"{choices.NEED_KINDS[kind]} asked for{f' by {who}' if who else ''}: {wish}"
    tell_story(desk, row, "ask_need", words, on)
    return NeedId(need.id)


@act(Role.CASEWORKER)
def answer_need(
    desk: Desk,
    case: CaseId,
    *,
    need: NeedId,
    answer: str,
    answered_by: str,
    on: dt.date,
    reason: str = "",
) -> None:
    """Record what was given or refused, by whom; refusing needs a reason."""
    entries.choice(answer, choices.NEED_ANSWERS, "answer", "an answer")
    why = entries.passage(reason, "reason", "the reason")
    if answer in NOT_IN_FULL and not why:
        raise BadEntry(refusals.REASON_TO_REFUSE)
    row = beside(desk, case, on)
    found = desk.row(Need, need, thing="wish")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="wish")
    if (found.answer, found.answer_reason) == (answer, why):
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="answer", what="This answer")
    found.answer, found.answer_reason, found.answered_on = answer, why, on
    found.answered_by = entries.line(answered_by, "answered_by", "who decided", required=True)
    kind = choices.NEED_KINDS.get(found.kind, found.kind)
    words = f"{kind} ({found.asked}): {in_sentence(choices.NEED_ANSWERS[answer])}. {why}".strip()
    tell_story(desk, row, "answer_need", words, on)


@act(Role.CASEWORKER)
def call_witness(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonEntry,
    called_by: str,
    about: str,
    on: dt.date,
    request: RequestId | None = None,
) -> WitnessId:
    """Name somebody who is to speak at the hearing: by which side, and about what.

    `request` is what the employee asked for and was granted, where they are called because of it.
    """
    entries.choice(called_by, choices.CALLED_BY, "called_by", "who calls them")
    topic = entries.passage(about, "about", "what they are to speak about", required=True)
    who = keep_person(desk, person)
    row, facts = take(desk, case, "call_witness", on)
    _not_named_yet(desk, row, who, called_by)
    kept = desk.add(
        HearingWitness(
            case_id=row.id,
            person_id=who.id,
            called_by=called_by,
            about=topic,
            asked_on=on,
            answered_on=None,
            request_id=request_of(desk, row, request).id if request is not None else None,
        )
    )
    if not any(one.person_id == who.id for one in facts.parts):
        give_part(desk, row, facts, who, "witness", on)
    by = in_sentence(choices.CALLED_BY[called_by])
    tell_story(desk, row, "call_witness", f"{who.name} was named as a witness by {by}.", on)
    return WitnessId(kept.id)


def _not_named_yet(desk: Desk, case: Case, who: Person, called_by: str) -> None:
    same = select(HearingWitness.id).where(
        HearingWitness.case_id == case.id,
        HearingWitness.person_id == who.id,
        HearingWitness.called_by == called_by,
    )
    if desk.session.scalars(same).first() is not None:
        what = f"{who.name}, called by {in_sentence(choices.CALLED_BY[called_by])},"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="person", what=what)


@act(Role.CASEWORKER)
def answer_witness(
    desk: Desk,
    case: CaseId,
    *,
    witness: WitnessId,
    answer: str,
    on: dt.date,
    reason: str = "",
    answered_by: str = "",
) -> None:
    """Record whether a witness comes; the chair's refusal of one needs a reason and a name."""
    entries.choice(answer, choices.WITNESS_ANSWERS, "answer", "whether they come")
    why = entries.passage(reason, "reason", "the reason", required=answer == "refused")
    who = entries.line(answered_by, "answered_by", "who decided", required=answer == "refused")
    row = beside(desk, case, on)
    found = desk.row(HearingWitness, witness, thing="witness")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="witness")
    if (found.answer, found.answer_reason) == (answer, why):
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="answer", what="This answer")
    found.answer, found.answer_reason, found.answered_on = answer, why, on
    found.answered_by = who
    name = desk.row(Person, found.person_id, thing="person").name
    words = f"Witness {name}: {in_sentence(choices.WITNESS_ANSWERS[answer])}. {why}".strip()
    tell_story(desk, row, "answer_witness", words, on)


@act(Role.CASEWORKER)
def record_attempt(
    desk: Desk, case: CaseId, *, how: str, result: str, on: dt.date, cause: str = "not_known"
) -> None:
    """Record an attempt to reach an employee who does not come, and what is known of the cause."""
    entries.choice(how, choices.ATTEMPT_WAYS, "how", "how it was tried")
    entries.choice(cause, choices.ABSENCE_CAUSES, "cause", "what is known")
    came = entries.passage(result, "result", "what came of it", required=True)
    row, facts = take(desk, case, "record_attempt", on)
    kind = "appeal" if facts.state is CaseState.APPEAL_NOTIFIED else "disciplinary"
    hearing = current(desk, row, kind)
    same = select(HearingAttempt.id).where(
        HearingAttempt.hearing_id == hearing.id,
        HearingAttempt.on == on,
        HearingAttempt.how == how,
        HearingAttempt.result == came,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="result", what="This attempt")
    desk.add(HearingAttempt(hearing_id=hearing.id, on=on, how=how, result=came, cause=cause))
    way = in_sentence(choices.ATTEMPT_WAYS[how])
    words = f"An attempt to reach the employee ({way}, {say_day(on)}): {came}"
    tell_story(desk, row, "record_attempt", words, on)
