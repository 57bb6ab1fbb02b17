"""Who was at a hearing: of those with a part in it, and the companion."""

from collections.abc import Collection

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import NotFound
from casework.domain.refusals import rights
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Companion, Presence
from casework.store.tables.hearings import Hearing
from casework.store.tables.people import Person

PARTS = ("chair", "panel", "hr_adviser", "note_taker", "investigator", "companion", "witness")
APPEAL_PARTS = ("appeal_chair", "appeal_panel", "hr_adviser", "note_taker", "companion", "witness")
"""Parts whose holders are expected at a hearing."""


def keep_presence(
    desk: Desk,
    hearing: Hearing,
    facts: CaseFacts,
    present: Collection[str],
    expected: Collection[str] = PARTS,
) -> None:
    """Everybody with a part in the hearing, here or not; nothing where it was not said."""
    if not present:
        return
    parts = {one.person_id: one.part for one in facts.parts if one.part in expected}
    subject = {facts.respondent.person_id} if facts.respondent else set()
    known = {one.person_id for one in facts.parts} | {one.person_id for one in facts.parties}
    known |= subject
    if set(present) - known:
        raise NotFound(rights.NOT_FOUND, thing="person in this case")
    extra = {one: "" for one in present if one not in parts and one not in subject}
    expected_here: dict[str, str] = {**parts, **extra}
    for person_id, part in expected_here.items():
        here = person_id in present
        desk.add(Presence(hearing_id=hearing.id, person_id=person_id, part=part, is_here=here))


def companion_now(desk: Desk, case: Case) -> str:
    """The companion as chosen last, in a line; nothing where nobody was chosen."""
    wanted = (
        select(Companion, Person.name)
        .join(Person, Person.id == Companion.person_id)
        .where(Companion.case_id == case.id, Companion.ended_on.is_(None))
    )
    found = desk.session.execute(wanted.order_by(Companion.id.desc()).limit(1)).first()
    if found is None:
        return ""
    chosen, name = found
    return f"{name}, {chosen.union}" if chosen.union else str(name)
