"""What the quiet watch over sealed files asks: how far it is, what is next. No words of a case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk, look
from casework.domain.roles import EVERYBODY, READS_CASES, Role
from casework.fact_parts.seals import SealedFacts, facts_of_seal
from casework.fact_parts.sight import visible_exhibit
from casework.store.tables.evidence import Exhibit

EVERY = dt.timedelta(days=1)
"""Each sealed file is read again when it was read last longer ago than this."""
AT_ONCE = 200
"""How many files are read before what was found is entered."""


@dataclass(frozen=True)
class Watch:
    """How far the check of this day has come: of `total` sealed files, `checked` were read."""

    total: int
    checked: int
    damaged: int

    @property
    def is_over(self) -> bool:
        """Whether all were read within the day."""
        return self.checked >= self.total


@look(*EVERYBODY)
def watch(desk: Desk) -> Watch:
    """How far the check of this day has come; numbers only."""
    since = desk.at - EVERY
    every = select(func.count()).select_from(Exhibit)
    checked = desk.session.scalar(every.where(Exhibit.verified_at >= since)) or 0
    damaged = desk.session.scalar(every.where(Exhibit.damage != "")) or 0
    return Watch(desk.session.scalar(every) or 0, checked, damaged)


@look(*EVERYBODY)
def waiting(desk: Desk) -> tuple[SealedFacts, ...]:
    """The files that were read longest ago, if that is more than a day; ids and sums only."""
    wanted = select(Exhibit).where(Exhibit.verified_at < desk.at - EVERY)
    found = desk.session.scalars(wanted.order_by(Exhibit.verified_at, Exhibit.id).limit(AT_ONCE))
    return tuple(facts_of_seal(one) for one in found)


@look(*READS_CASES)
def seal_of(desk: Desk, exhibit: str) -> SealedFacts:
    """What one exhibit that this person may see is held against."""
    return facts_of_seal(visible_exhibit(desk, exhibit)[0])


@look(Role.CASEWORKER)
def seal_to_mend(desk: Desk, exhibit: str) -> SealedFacts:
    """The same, for whoever may put a good copy in its place."""
    return seal_of(desk, exhibit)
