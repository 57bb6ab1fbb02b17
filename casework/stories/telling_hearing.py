"""Tells hearings, letters served, papers and appeals from the queries that the windows use."""

import datetime as dt
from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.companion_window import CompanionWindow
from casework.queries import decisions
from casework.queries.claims import LimitRow, claim_dates
from casework.queries.decisions import HearingRow
from casework.queries.delivery_rows import DeliveryRow, all_deliveries
from casework.queries.hearing_room import hearing_room
from casework.stories import told_hearing as told


@dataclass(frozen=True)
class Heard:
    """What is told of hearings and what stands around them."""

    hearings: tuple[told.HearingTold, ...]
    served: tuple[told.ServedTold, ...]
    windows: tuple[told.WindowTold, ...]
    papers: tuple[told.PaperTold, ...]
    appeals: tuple[told.AppealTold, ...]
    limits: tuple[told.LimitTold, ...]
    hold_until: dt.date | None


def tell_hearings(desk: Desk, case: str) -> Heard:
    """The hearings of a case, oldest first of each kind."""
    room, page = hearing_room(desk, case), decisions.outcome(desk, case)
    dates = claim_dates(desk, case)
    return Heard(
        hearings=tuple(_hearing(one) for one in decisions.hearings(desk, case).hearings),
        served=tuple(_served(one) for one in all_deliveries(desk, desk.case(case))),
        windows=(_window(room.window),) if room.window is not None else (),
        papers=tuple(
            told.PaperTold(one.label, one.title, one.is_late, bool(one.withheld_reason), one.answer)
            for one in room.papers
        ),
        appeals=tuple(
            told.AppealTold(one.lodged_on, one.is_in_time, one.decision, bool(one.reinstatements))
            for one in page.appeals
        ),
        limits=tuple(_limit(one) for one in dates.limits) if dates else (),
        hold_until=dates.hold_until if dates else None,
    )


def _limit(one: LimitRow) -> told.LimitTold:
    return told.LimitTold(
        one.months, one.last_day, one.with_conciliation, one.status, one.confidence
    )


def _hearing(one: HearingRow) -> told.HearingTold:
    return told.HearingTold(
        number=one.number,
        kind=one.kind,
        state=one.state,
        held=one.held_on,
        received=one.received_on,
        alleged=tuple(each.number for each in one.noticed),
        companion=one.companion,
        attended=one.attended,
    )


def _served(one: DeliveryRow) -> told.ServedTold:
    return told.ServedTold(
        letter=one.letter,
        method=one.method,
        sent=one.sent_on,
        deemed=one.deemed_on,
        arrived=one.arrived_on,
        proof=one.proof,
    )


def _window(found: CompanionWindow) -> told.WindowTold:
    return told.WindowTold(found.held_on, found.latest, found.later_from)
