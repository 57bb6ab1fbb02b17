"""The companion whom the employee chooses, and the union's official where the law of it asks."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.guards import hearing_room as guards
from casework.domain.hearing_choices import COMPANION_KINDS
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import hearing_room as refusals
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.entries import PersonEntry
from casework.services.part_holding import end_parts, give_part
from casework.services.people import keep_person
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Companion, UnionPost

ALONE = "none"


@act(Role.CASEWORKER)
def record_companion(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    on: dt.date,
    person: PersonEntry | None = None,
    union: str = "",
    contact: str = "",
    note: str = "",
) -> None:
    """Record whom the employee chose, or that they come alone; the choice may be changed.

    A choice needs no writing and has no last day (Acas Code 14 and 15).
    """
    entries.choice(kind, COMPANION_KINDS, "kind", "who comes along")
    if kind != ALONE and person is None:
        raise BadEntry(refusals.COMPANION_UNNAMED)
    facts = facts_of(desk, desk.case(case))
    who = keep_person(desk, person) if person is not None and kind != ALONE else None
    more = guards.companion(facts, who.id, who.name, kind) if who is not None else ()
    row, facts = take(desk, case, "record_companion", on, more)
    _end_before(desk, row, on)
    chosen = Companion(case_id=row.id, person_id=who.id if who else None, kind=kind)
    chosen.union = entries.line(union, "union", "the union")
    chosen.contact = entries.line(contact, "contact", "the contact details")
    chosen.note = entries.passage(note, "note", "the note")
    chosen.chosen_on, chosen.ended_on = on, None
    desk.add(chosen)
    words = "The employee comes without a companion."
    if who is not None:
        give_part(desk, row, facts, who, "companion", on)
        words = (
            f"The employee chose a companion: {who.name} ({in_sentence(COMPANION_KINDS[kind])})."
        )
    tell_story(desk, row, "record_companion", words, on)


@act(Role.CASEWORKER)
def record_union_post(
    desk: Desk,
    case: CaseId,
    *,
    is_representative: str,
    on: dt.date,
    union: str = "",
    consent: str = "not_known",
    consent_on: dt.date | None = None,
    official: str = "",
    contacted_on: dt.date | None = None,
    note: str = "",
) -> None:
    """Record whether the employee is a union representative, and the talk with its official.

    The official is told about a representative only, and only with the employee's agreement
    (Acas Code 30; domain-corrections §2.2 (8)).
    """
    entries.choice(is_representative, choices.YES_NO, "is_representative", "an answer")
    entries.choice(consent, choices.YES_NO, "consent", "an answer")
    for day, field in ((consent_on, "consent_on"), (contacted_on, "contacted_on")):
        if day is not None:
            entries.past(day, desk.today, field, "That day")
    who = entries.line(official, "official", "the official")
    if is_representative != "yes" and (who or contacted_on is not None):
        raise BadEntry(refusals.NOT_A_REPRESENTATIVE)
    told = contacted_on is not None
    row, _ = take(desk, case, "record_union_post", on, guards.consent_first(consent, is_told=told))
    post = UnionPost(case_id=row.id, is_representative=is_representative, official=who, on=on)
    post.union = entries.line(union, "union", "the union")
    post.consent = consent if is_representative == "yes" else "not_known"
    post.consent_on, post.contacted_on = consent_on, contacted_on
    post.note = entries.passage(note, "note", "the note")
    desk.add(post)
    said = in_sentence(choices.YES_NO[is_representative])
    words = f"Is the employee a union representative? Answer: {said}."
    if contacted_on is not None:
        words += f" The union's official was told{f' ({who})' if who else ''}."
    tell_story(desk, row, "record_union_post", words, on)


def _end_before(desk: Desk, case: Case, on: dt.date) -> None:
    standing = select(Companion).where(Companion.case_id == case.id, Companion.ended_on.is_(None))
    for one in desk.session.scalars(standing).all():
        one.ended_on = on
    end_parts(desk, case, "companion", on)
