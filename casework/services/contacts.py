"""The contact log: calls, e-mails, letters, meetings, refusals and silence, each with its proof."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.contacts import CHANNELS, DIRECTIONS, RESULTS
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ContactId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import rights
from casework.domain.refusals import working as refusals
from casework.domain.roles import Role
from casework.services.clock_keeping import open_clock, refresh_next_due, stop_clock
from casework.services.entries import PersonEntry
from casework.services.people import keep_person
from casework.services.steps_taken import beside
from casework.store.tables.cases import Case
from casework.store.tables.working import Contact


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_contact(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonEntry,
    direction: str,
    channel: str,
    result: str,
    text: str,
    on: dt.date,
    time: str = "",
    by: str = "",
    proof: str = "",
    follow_up_on: dt.date | None = None,
    follow_up_what: str = "",
) -> ContactId:
    """One contact about a case; a day to follow it up becomes a deadline of its own."""
    entries.choice(direction, DIRECTIONS, "direction", "who wrote or called")
    entries.choice(channel, CHANNELS, "channel", "a way")
    entries.choice(result, RESULTS, "result", "a result")
    row = beside(desk, case, on, when_closed=True)
    if follow_up_on is not None and entries.near(follow_up_on, "follow_up_on") <= on:
        raise BadEntry(refusals.FOLLOW_UP_PAST)
    contact = Contact(direction=direction, channel=channel, result=result, on=on)
    contact.text = entries.passage(text, "text", "what was said", required=True)
    contact.time = entries.line(time, "time", "the time", limit=60)
    contact.by = entries.line(by, "by", "who did it") or desk.user.name
    contact.proof = entries.passage(proof, "proof", "the proof")
    contact.follow_up_on, contact.followed_up_on = follow_up_on, None
    contact.follow_up_what = entries.line(follow_up_what, "follow_up_what", "what to do then")
    return _keep(desk, row, contact, person)


def _keep(desk: Desk, case: Case, contact: Contact, person: PersonEntry) -> ContactId:
    found = keep_person(desk, person)
    contact.case_id, contact.number = case.id, _next_number(desk, case)
    contact.person_id, contact.name = found.id, found.name
    desk.add(contact)
    _not_twice(desk, contact)
    _follow_up(desk, case, contact)
    return ContactId(contact.id)


def log_office(
    desk: Desk, case: Case, name: str, *, on: dt.date, time: str, text: str, proof: str
) -> None:
    """An office that another act records as told stands in the log as well."""
    contact = Contact(direction="out", channel="other", result="spoke", on=on, time=time)
    contact.case_id, contact.number, contact.name = case.id, _next_number(desk, case), name
    contact.by, contact.text, contact.proof = desk.user.name, text, proof
    contact.follow_up_on = contact.followed_up_on = None
    desk.add(contact)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def follow_up_contact(
    desk: Desk, case: CaseId, *, contact: ContactId, how: str, on: dt.date
) -> None:
    """Say how a contact was followed up; its deadline ends."""
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Contact, contact, thing="contact")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="contact")
    if found.follow_up_on is None or found.followed_up_on is not None:
        raise BadEntry(refusals.FOLLOWED_UP, number=found.number)
    found.followed_up_on = on
    found.followed_up_how = entries.passage(how, "how", "how it was followed up", required=True)
    stop_clock(desk, row, "FOLLOW_UP", on, subject=str(found.number))
    refresh_next_due(desk, row)


def _follow_up(desk: Desk, case: Case, contact: Contact) -> None:
    if contact.follow_up_on is None:
        return
    what = contact.follow_up_what or f"follow up: {in_sentence(CHANNELS[contact.channel])}"
    rule = desk.packs.clock("FOLLOW_UP")
    named = replace(
        rule,
        title=f"{what[:1].upper()}{what[1:]}, {contact.name}"[:300],
        n=(contact.follow_up_on - contact.on).days,
    )
    open_clock(desk, case, named, contact.on, subject=str(contact.number))
    refresh_next_due(desk, case)


def _next_number(desk: Desk, case: Case) -> int:
    wanted = select(func.max(Contact.number)).where(Contact.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1


def _not_twice(desk: Desk, new: Contact) -> None:
    same = select(Contact.id).where(
        Contact.case_id == new.case_id,
        Contact.id != new.id,
        Contact.person_id == new.person_id,
        Contact.on == new.on,
        Contact.time == new.time,
        Contact.channel == new.channel,
        Contact.text == new.text,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="text", what="This contact")
