"""What would have been decided about somebody who left: each allegation, each limb of harm."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.ids import AllegationId, CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import HARM_LIMBS, WOULD_DISMISS
from casework.domain.roles import Role
from casework.services.duty_keeping import keep_duties
from casework.services.leaving import current
from casework.services.matrix_rows import allegation_of
from casework.services.steps_taken import take, tell_story
from casework.store.tables.region_records import HarmAnswer, LeavingFinding


@act(Role.CASEWORKER)
def determine_allegation(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    answer: str,
    reason: str,
    decided_by: str,
    on: dt.date,
) -> None:
    """Decide on one allegation against somebody who left: would or might they have been dismissed.

    A later answer holds; the earlier ones stay.
    """
    entries.choice(answer, WOULD_DISMISS, "answer", "an answer")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row, _ = take(desk, case, "determine_allegation", on)
    found = allegation_of(desk, row, allegation)
    made = LeavingFinding(leaving_id=current(desk, row).id, allegation_id=found.id, on=on)
    made.answer, made.reason, made.decided_by = answer, why, who
    _not_determined_yet(desk, made)
    desk.add(made)
    words = f"Allegation {found.number}: {in_sentence(WOULD_DISMISS[answer])}."
    tell_story(desk, row, "determine_allegation", words, on)


@act(Role.CASEWORKER)
def answer_harm_ground(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    limb: str,
    met: str,
    reason: str,
    decided_by: str,
    on: dt.date,
) -> None:
    """Answer one limb of the referral ground for one allegation; nothing is inferred.

    Source: 2007 asp 14 s.2. The duty to tell Disclosure Scotland follows the answers at once.
    """
    entries.choice(limb, HARM_LIMBS, "limb", "a limb")
    entries.choice(met, choices.YES_NO, "met", "an answer")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row, _ = take(desk, case, "answer_harm_ground", on)
    found = allegation_of(desk, row, allegation)
    made = HarmAnswer(case_id=row.id, allegation_id=found.id, limb=limb, met=met, on=on)
    made.reason, made.decided_by = why, who
    _not_answered_yet(desk, made)
    desk.add(made)
    keep_duties(desk, row)
    words = f"Allegation {found.number}, referral ground ({in_sentence(HARM_LIMBS[limb])}): "
    tell_story(desk, row, "answer_harm_ground", f"{words}{choices.YES_NO[met].lower()}.", on)


def _not_determined_yet(desk: Desk, made: LeavingFinding) -> None:
    same = select(LeavingFinding).where(
        LeavingFinding.leaving_id == made.leaving_id,
        LeavingFinding.allegation_id == made.allegation_id,
    )
    last = desk.session.scalars(same.order_by(LeavingFinding.id.desc()).limit(1)).first()
    if last is not None and (last.answer, last.reason) == (made.answer, made.reason):
        raise BadEntry(refusals.ALREADY_RECORDED, where="answer", what="This answer")


def _not_answered_yet(desk: Desk, made: HarmAnswer) -> None:
    same = select(HarmAnswer).where(
        HarmAnswer.allegation_id == made.allegation_id, HarmAnswer.limb == made.limb
    )
    last = desk.session.scalars(same.order_by(HarmAnswer.id.desc()).limit(1)).first()
    if last is not None and (last.met, last.reason) == (made.met, made.reason):
        raise BadEntry(refusals.ALREADY_RECORDED, where="met", what="This answer")
