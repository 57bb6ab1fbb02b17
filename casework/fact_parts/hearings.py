"""Facts about a hearing: its notice, its moves, who could not be reached."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.decided import HearingFacts
from casework.domain.refusals.hearing import COMPANION_DATE_IN_WINDOW
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case, Departure
from casework.store.tables.changes import AllegationChange
from casework.store.tables.hearing_room import Delivery, HearingAttempt, NoticedAllegation
from casework.store.tables.hearings import Hearing, Postponement

COMPANION = "companion"
RETURNED = "returned"


def hearing(desk: Desk, case: Case, kind: str) -> HearingFacts | None:
    """The last hearing of a kind."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == kind)
    rows = desk.session.scalars(wanted.order_by(Hearing.number)).all()
    if not rows:
        return None
    last, moves = rows[-1], _moves(desk, rows)
    why = moves[last.id][-1] if moves[last.id] else None
    return HearingFacts(
        id=last.id,
        state=last.state,
        chair_id=last.chair_id,
        served_on=last.served_on,
        received_on=last.received_on,
        held_on=last.held_on,
        dismissal_possible=last.dismissal_possible,
        postponements=sum(len(one) for one in moves.values()),
        told_on=_told_on(desk, rows, moves),
        moved_by=why.kind if why else "",
        moved_to=_moved_to(desk, case, why) if why else None,
        counted_moves=_counted(rows, moves),
        unnoticed=_unnoticed(desk, case, last) if kind == "disciplinary" else (),
        came_back=_came_back(desk, last),
        causes=_causes(desk, last),
    )


def _moves(desk: Desk, rows: Sequence[Hearing]) -> dict[str, list[Postponement]]:
    found: dict[str, list[Postponement]] = {row.id: [] for row in rows}
    wanted = select(Postponement).where(Postponement.hearing_id.in_(found))
    for one in desk.session.scalars(wanted.order_by(Postponement.postponed_on, Postponement.id)):
        if one.is_granted:
            found[one.hearing_id].append(one)
    return found


def _counted(rows: Sequence[Hearing], moves: Mapping[str, list[Postponement]]) -> int:
    """Since the case was last begun anew: what was set aside does not count against anybody."""
    begun = max((at for at, row in enumerate(rows) if row.state == "set aside"), default=-1)
    return sum(
        one.kind not in (COMPANION, "new_allegation")
        for row in rows[begun + 1 :]
        for one in moves[row.id]
    )


def _told_on(
    desk: Desk, rows: Sequence[Hearing], moves: Mapping[str, list[Postponement]]
) -> dt.date:
    """From when notice runs: moving it for a companion starts no new one, unless the new notice
    says more; a hearing that was set aside gave none."""
    begun = max((at for at, row in enumerate(rows) if row.state == "set aside"), default=-1)
    standing = rows[begun + 1 :] or rows[-1:]
    told = standing[0].received_on
    for before, after in pairwise(standing):
        for_companion = bool(moves[before.id]) and moves[before.id][-1].kind == COMPANION
        if not for_companion or _says_more(desk, before, after):
            told = after.received_on
    return told


def _says_more(desk: Desk, before: Hearing, after: Hearing) -> bool:
    """Whether a notice alleges what the one before did not; unknown for notices of older stores."""
    said = _alleged(desk, before)
    return bool(said) and not _alleged(desk, after).items() <= said.items()


def _alleged(desk: Desk, one: Hearing) -> dict[str, tuple[str, str]]:
    """What a notice says: allegation → heading and text."""
    told = select(NoticedAllegation).where(NoticedAllegation.hearing_id == one.id)
    return {each.allegation_id: (each.heading, each.text) for each in desk.session.scalars(told)}


def _moved_to(desk: Desk, case: Case, why: Postponement) -> dt.date | None:
    """The day a companion proposed, unless a reason was recorded why it is not reasonable."""
    if why.kind != COMPANION or why.day_answer == "refused":
        return None
    refused = select(Departure.id).where(
        Departure.case_id == case.id,
        Departure.code == COMPANION_DATE_IN_WINDOW.code,
        Departure.on == why.postponed_on,
    )
    return None if desk.session.scalars(refused).first() else why.proposed_on


def _unnoticed(desk: Desk, case: Case, last: Hearing) -> tuple[int, ...]:
    """Allegations that stand and are not in the notice as they read now; none when the notice is
    older than the keeping of what notices say."""
    said = _alleged(desk, last)
    if not said:
        return ()
    changed = _changed_since(desk, last)
    standing = desk.session.execute(
        select(Allegation.id, Allegation.number, Allegation.heading, Allegation.text)
        .where(Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None))
        .order_by(Allegation.number)
    )
    return tuple(
        number
        for one, number, *words in standing
        if said.get(one) != tuple(words) or one in changed
    )


def _changed_since(desk: Desk, last: Hearing) -> frozenset[str]:
    """Allegations of which something else was changed after the notice, such as the rule that is
    said to be broken or the days, and of which the employee was not told by itself."""
    wanted = select(AllegationChange.allegation_id).where(
        AllegationChange.kind.in_(("amended", "split")),
        AllegationChange.told_on.is_(None),
        AllegationChange.id > last.id,
    )
    return frozenset(desk.session.scalars(wanted))


def _came_back(desk: Desk, last: Hearing) -> bool:
    proofs = desk.session.scalars(
        select(Delivery.proof).where(Delivery.hearing_id == last.id)
    ).all()
    return bool(proofs) and all(one == RETURNED for one in proofs)


def _causes(desk: Desk, last: Hearing) -> tuple[str, ...]:
    wanted = select(HearingAttempt.cause).where(HearingAttempt.hearing_id == last.id)
    return tuple(desk.session.scalars(wanted.order_by(HearingAttempt.on, HearingAttempt.id)))
