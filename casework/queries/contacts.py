"""The contact log of a case, and who has had the case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.contacts import CHANNELS, DIRECTIONS, HANDOVERS, RESULTS, UNREACHED
from casework.domain.roles import READS_CASES
from casework.queries.case_history import user_names
from casework.store.tables.cases import Case
from casework.store.tables.people import Person
from casework.store.tables.working import Contact, Handover


@dataclass(frozen=True)
class ContactRow:
    """One contact, with words for its codes. `shown_as` is the name that papers print."""

    id: str
    number: int
    name: str
    shown_as: str
    direction: str
    channel: str
    result: str
    is_unreached: bool
    on: dt.date
    time: str
    by: str
    text: str
    proof: str
    follow_up_on: dt.date | None
    follow_up_what: str
    followed_up_on: dt.date | None
    followed_up_how: str
    entered_by: str

    @property
    def waits(self) -> bool:
        """Whether a follow-up is still to be done."""
        return self.follow_up_on is not None and self.followed_up_on is None


@dataclass(frozen=True)
class HandoverRow:
    """Who gave the case to whom, why, and what was told beside the file."""

    kind: str
    is_cover: bool
    came_from: str
    went_to: str
    since: dt.date
    until: dt.date | None
    ended_on: dt.date | None
    reason: str
    told: str


@dataclass(frozen=True)
class ContactPage:
    """The log, newest first; who has the case now and who covers."""

    caseworker: str
    cover: str
    cover_until: dt.date | None
    contacts: tuple[ContactRow, ...]
    handovers: tuple[HandoverRow, ...]


@look(*READS_CASES)
def contact_page(desk: Desk, case: str) -> ContactPage:
    """The contact log of a case."""
    row = desk.case(case)
    names = user_names(desk)
    moves = handovers(desk, row)
    running = [one for one in moves if one.is_cover and one.ended_on is None]
    covers = [one for one in running if (one.until or desk.today) >= desk.today]
    return ContactPage(
        caseworker=names.get(row.caseworker_id, ""),
        cover=covers[-1].went_to if covers else "",
        cover_until=covers[-1].until if covers else None,
        contacts=tuple(reversed(contacts(desk, row))),
        handovers=moves,
    )


def contacts(desk: Desk, case: Case) -> tuple[ContactRow, ...]:
    """The log, oldest first."""
    names = user_names(desk)
    wanted = (
        select(Contact, Person.protected_as)
        .outerjoin(Person, Person.id == Contact.person_id)
        .where(Contact.case_id == case.id)
        .order_by(Contact.on, Contact.time, Contact.number)
    )
    return tuple(
        ContactRow(
            id=one.id,
            number=one.number,
            name=one.name,
            shown_as=protected or one.name,
            direction=DIRECTIONS.get(one.direction, one.direction),
            channel=CHANNELS.get(one.channel, one.channel),
            result=RESULTS.get(one.result, one.result),
            is_unreached=one.result in UNREACHED,
            on=one.on,
            time=one.time,
            by=one.by,
            text=one.text,
            proof=one.proof,
            follow_up_on=one.follow_up_on,
            follow_up_what=one.follow_up_what,
            followed_up_on=one.followed_up_on,
            followed_up_how=one.followed_up_how,
            entered_by=names.get(one.entered_by, ""),
        )
        for one, protected in desk.session.execute(wanted)
    )


def handovers(desk: Desk, case: Case) -> tuple[HandoverRow, ...]:
    """Who has had the case, oldest first."""
    names = user_names(desk)
    wanted = select(Handover).where(Handover.case_id == case.id).order_by(Handover.id)
    return tuple(
        HandoverRow(
            kind=HANDOVERS.get(one.kind, one.kind),
            is_cover=one.kind == "cover",
            came_from=names.get(one.from_user_id, ""),
            went_to=names.get(one.to_user_id, ""),
            since=one.since,
            until=one.until,
            ended_on=one.ended_on,
            reason=one.reason,
            told=one.told,
        )
        for one in desk.session.scalars(wanted)
    )
