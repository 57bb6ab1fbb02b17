"""Values that hang on whom a letter is to: meetings they are asked to, support, what was told."""

from sqlalchemy import select

from casework.domain.path_choices import OFFERS
from casework.domain.phrases import in_sentence
from casework.fact_parts.letters.source import Source, Values, day, named, words
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import IncidentParty
from casework.store.tables.hearing_room import HearingWitness
from casework.store.tables.hearings import Hearing
from casework.store.tables.inquiry import Invitation, StatementStep
from casework.store.tables.triage import SupportPlan


def addressed(source: Source) -> Values:
    """What the case holds about the reader alone; nothing where the name is typed."""
    person = source.recipient
    if not person:
        return {}
    by_step = {
        "invite_to_interview": _invited,
        "record_statement": _stated,
        "call_witness": _called,
    }
    find = by_step.get(source.template.feeds)
    values = find(source, person) if find is not None else {}
    return {**_told(source, person), **_supported(source, person), **values}


def _invited(source: Source, person: str) -> Values:
    """The interview they were asked to last."""
    wanted = select(Invitation).where(
        Invitation.case_id == source.case.id, Invitation.person_id == person
    )
    newest = wanted.order_by(Invitation.number.desc()).limit(1)
    found = source.desk.session.scalars(newest).first()
    if found is None:
        return {}
    values = day("meeting.day", found.held_on) | words("meeting.time", found.held_time)
    return values | words("meeting.place", found.place) | words("told.about", found.about)


def _stated(source: Source, person: str) -> Values:
    """The interview or statement that is to be checked, and by when it is wanted back."""
    wanted = select(Statement).where(
        Statement.case_id == source.case.id, Statement.person_id == person
    )
    newest = wanted.order_by(Statement.number.desc()).limit(1)
    found = source.desk.session.scalars(newest).first()
    if found is None:
        return {}
    sent = select(StatementStep.reply_by).where(
        StatementStep.statement_id == found.id, StatementStep.reply_by.is_not(None)
    )
    reply_by = source.desk.session.scalars(sent.order_by(StatementStep.id.desc())).first()
    return day("meeting.day", found.taken_on) | day("reply.by", reply_by)


def _called(source: Source, person: str) -> Values:
    """The hearing they are called to as a witness, and about what."""
    wanted = select(HearingWitness).where(
        HearingWitness.case_id == source.case.id, HearingWitness.person_id == person
    )
    asked = source.desk.session.scalars(wanted.order_by(HearingWitness.id.desc())).first()
    called = select(Hearing).where(
        Hearing.case_id == source.case.id,
        Hearing.kind == "disciplinary",
        Hearing.state == "notified",
    )
    hearing = source.desk.session.scalars(called.order_by(Hearing.number.desc())).first()
    values = words("told.about", asked.about) if asked else {}
    if hearing is None:
        return values
    values |= day("meeting.day", hearing.held_on) | words("meeting.place", hearing.place)
    return values | words("meeting.time", hearing.held_time)


def _told(source: Source, person: str) -> Values:
    """What somebody concerned was told on the file."""
    wanted = select(IncidentParty.told_what).where(
        IncidentParty.incident_id == source.case.incident_id, IncidentParty.person_id == person
    )
    told = [one for one in source.desk.session.scalars(wanted) if one]
    return words("told.what", told[0]) if told else {}


def _supported(source: Source, person: str) -> Values:
    """The plan by which they are looked after."""
    wanted = select(SupportPlan).where(
        SupportPlan.case_id == source.case.id,
        SupportPlan.person_id == person,
        SupportPlan.ended_on.is_(None),
    )
    found = source.desk.session.scalars(wanted.order_by(SupportPlan.id.desc())).first()
    if found is None:
        return {}
    given = [one for one in found.offered.split("\n") if one in OFFERS and one != "declined"]
    offer = named([in_sentence(OFFERS[one]) for one in given])
    values = words("support.contact", found.contact) | words("support.offer", offer)
    return values | day("next.by", found.next_update_on)
