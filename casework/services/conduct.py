"""How the conduct of an allegation is described, where policies differ about it."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.ids import AllegationId, CaseId
from casework.domain.policy import conduct
from casework.domain.roles import Role
from casework.services.matrix_rows import allegation_of
from casework.services.steps_taken import take, tell_story
from casework.store.tables.allegations import ConductDetail

NOT_KNOWN = "not_known"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def describe_conduct(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    on: dt.date,
    medium: str = NOT_KNOWN,
    equipment: str = NOT_KNOWN,
    time: str = NOT_KNOWN,
    aimed_at: str = NOT_KNOWN,
    names_employer: str = NOT_KNOWN,
    has_disclaimer: str = NOT_KNOWN,
    has_permission: str = NOT_KNOWN,
    answer: str = "",
) -> None:
    """Describe what was done, as far as the policy asks, and say why the policy applies."""
    entries.choice(medium, conduct.MEDIA, "medium", "a kind of communication")
    entries.choice(equipment, conduct.EQUIPMENT, "equipment", "whose equipment it was")
    entries.choice(time, conduct.TIMES, "time", "whose time it was")
    entries.choice(aimed_at, conduct.AIMED_AT, "aimed_at", "whom it is about")
    entries.choice(names_employer, choices.YES_NO, "names_employer", "an answer")
    entries.choice(has_disclaimer, choices.YES_NO, "has_disclaimer", "an answer")
    entries.choice(has_permission, choices.YES_NO, "has_permission", "an answer")
    row, _ = take(desk, case, "describe_conduct", on)
    found = allegation_of(desk, row, allegation)
    wanted = select(ConductDetail).where(ConductDetail.allegation_id == found.id)
    detail = desk.session.scalars(wanted).first() or ConductDetail(allegation_id=found.id)
    detail.medium, detail.equipment, detail.time = medium, equipment, time
    detail.aimed_at, detail.names_employer = aimed_at, names_employer
    detail.has_disclaimer, detail.has_permission = has_disclaimer, has_permission
    detail.answer = entries.passage(answer, "answer", "why the policy applies")
    detail.described_on = on
    desk.add(detail)
    words = f"The conduct of allegation {found.number} was described."
    tell_story(desk, row, "describe_conduct", words, on)
