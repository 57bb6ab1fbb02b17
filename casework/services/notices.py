"""A hearing as a row: the last of its kind, a new one, what its notice says, its postponements."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import NotFound
from casework.domain.refusals import rights
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import NoticeEntry
from casework.services.posting import Subject, post, received
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import NoticedAllegation
from casework.store.tables.hearings import Hearing, Postponement

NOTICES = {"disciplinary": "hearing_notice", "appeal": "appeal_notice"}


def current(desk: Desk, case: Case, kind: str) -> Hearing:
    """The last hearing of a kind: disciplinary or appeal."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == kind)
    found = desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="hearing")
    return found


def received_by(desk: Desk, entry: NoticeEntry, on: dt.date) -> dt.date:
    """The day from which this notice runs. Raises `BadEntry` for days nobody can mean."""
    entries.near(entry.held_on, "held_on")
    if entry.waived_on is not None:
        entries.near(entry.waived_on, "waived_on")
        entries.past(entry.waived_on, desk.today, "waived_on", "The day of the agreement")
        entries.passage(entry.waiver, "waiver", "which writing it is", required=True)
    return received(desk, entry, on)


def serve_notice(
    desk: Desk, case: Case, kind: str, chair_id: str, entry: NoticeEntry, on: dt.date
) -> Hearing:
    """A hearing with the next number, its notice, how that was served, and what it says."""
    hearing = _new(desk, case, kind, chair_id)
    _fill(desk, hearing, entry, on)
    desk.add(hearing)
    post(desk, case, NOTICES[kind], entry, on, Subject(hearing=hearing.id))
    if kind == "disciplinary":
        _keep_what_is_alleged(desk, case, hearing)
    stop_clock(desk, case, "COMPANION_WINDOW", on)
    return hearing


def put_off(desk: Desk, case: Case, hearing: Hearing, postponement: Postponement) -> None:
    """Keep a request, granted or not; the time for a companion's day begins with a granted one."""
    postponement.hearing_id = hearing.id
    desk.add(postponement)
    if not postponement.is_granted:
        return
    hearing.state = "postponed"
    if postponement.kind == "companion":
        start_clock(desk, case, "COMPANION_WINDOW", postponement.was_on)


def hearing_of(facts: CaseFacts, kind: str, on: dt.date) -> dt.date:
    """The day for which the hearing is called; `on` where there is none."""
    found = facts.hearing if kind == "disciplinary" else facts.appeal_hearing
    return found.held_on if found else on


def _new(desk: Desk, case: Case, kind: str, chair_id: str) -> Hearing:
    last = desk.session.scalar(select(func.max(Hearing.number)).where(Hearing.case_id == case.id))
    return Hearing(
        case_id=case.id,
        number=(last or 0) + 1,
        kind=kind,
        state="notified",
        chair_id=chair_id,
        dismissal_possible=False,
        companion_told=True,
        opened_on=None,
        closed_on=None,
    )


def _fill(desk: Desk, hearing: Hearing, entry: NoticeEntry, on: dt.date) -> None:
    hearing.served_on, hearing.held_on = on, entry.held_on
    hearing.received_on = received_by(desk, entry, on)
    hearing.served_how = entry.served_how
    hearing.held_time = entries.line(entry.held_time, "held_time", "the time", limit=60)
    hearing.place = entries.line(entry.place, "place", "the place")
    hearing.consequences = entries.passage(entry.consequences, "consequences", "what could follow")
    hearing.dismissal_possible = entry.dismissal_possible
    hearing.papers = entries.passage(entry.papers, "papers", "the papers sent")
    hearing.witnesses = entries.passage(entry.witnesses, "witnesses", "the witnesses")
    hearing.adjustments = entries.passage(entry.adjustments, "adjustments", "the adjustments")
    hearing.companion_told = entry.companion_told
    hearing.waived_on = entry.waived_on
    hearing.waiver = entries.passage(entry.waiver, "waiver", "which writing it is")


def _keep_what_is_alleged(desk: Desk, case: Case, hearing: Hearing) -> None:
    standing = select(Allegation).where(
        Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
    )
    for one in desk.session.scalars(standing.order_by(Allegation.number)).all():
        desk.add(
            NoticedAllegation(
                hearing_id=hearing.id,
                allegation_id=one.id,
                number=one.number,
                heading=one.heading,
                text=one.text,
            )
        )
