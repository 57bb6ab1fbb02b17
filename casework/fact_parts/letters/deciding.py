"""Values of the hearing, the outcome and the appeal."""

import datetime as dt

from sqlalchemy import select

from casework.domain.clocks import Confidence
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import SANCTIONS
from casework.domain.warnings import spent_from
from casework.domain.working_days import CalendarTooShort, latest_companion_day
from casework.fact_parts.letters.regions import clock_day, last
from casework.fact_parts.letters.source import Source, Values, day, words
from casework.store.tables.hearing_room import Need
from casework.store.tables.hearings import Appeal, Hearing, LedgerWarning, Outcome, Postponement

APPEALS = {
    "upheld": "The outcome stands",
    "varied": "The outcome is varied",
    "overturned": "The outcome is overturned",
}
GIVEN = ("given", "in_part")
MOVE_BY = "companion.latest_day"
GREAT_BRITAIN = ("england", "scotland")
"""Nations whose legal clocks the program provides."""


def last_hearing(source: Source, kind: str) -> Hearing | None:
    """The hearing of a kind that was called last."""
    wanted = select(Hearing).where(Hearing.case_id == source.case.id, Hearing.kind == kind)
    return source.desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()


def last_move(source: Source, hearing: Hearing) -> Postponement | None:
    """Why it was put off last, if it was."""
    wanted = select(Postponement).where(
        Postponement.hearing_id == hearing.id, Postponement.is_granted.is_(True)
    )
    newest = wanted.order_by(Postponement.postponed_on.desc(), Postponement.id.desc()).limit(1)
    return source.desk.session.scalars(newest).first()


def hearing(source: Source) -> Values:
    """The notice as it was recorded; a hearing that was put off leaves its day to be typed."""
    found = last_hearing(source, "disciplinary")
    if found is None:
        return words("hearing.adjustments", agreed(source))
    values = {
        **words("hearing.consequences", found.consequences),
        **words("hearing.papers", found.papers),
        **words("hearing.witnesses", found.witnesses),
        **words("hearing.adjustments", found.adjustments or agreed(source)),
        **words("hearing.companion", found.companion),
    }
    if found.state == "postponed":
        move = last_move(source, found)
        values |= day("hearing.was_on", found.held_on)
        values |= day("hearing.proposed_day", move.proposed_on if move else None)
        return values | words("hearing.postponed_reason", move.reason if move else "")
    values |= day("hearing.day", found.held_on)
    return values | words("hearing.time", found.held_time) | words("hearing.place", found.place)


def agreed(source: Source) -> str:
    """What the employee was given for the hearing: adjustments, an interpreter and the like."""
    wanted = select(Need).where(Need.case_id == source.case.id, Need.answer.in_(GIVEN))
    found = source.desk.session.scalars(wanted.order_by(Need.id))
    return "; ".join(one.asked for one in found if one.kind != "health_advice")


def held_on(source: Source) -> dt.date | None:
    """The day of the hearing that stands."""
    found = last_hearing(source, "disciplinary")
    return found.held_on if found is not None and found.state != "postponed" else None


def companion_window(source: Source, hearing_on: dt.date | None, code: str = MOVE_BY) -> Values:
    """The last day to which a companion can move the hearing (ERA 1999 s.10(4)-(5)).

    Left to be typed where the calendar does not reach, or its nation's clocks are not provided.
    """
    if hearing_on is None or source.facts.rules.nation not in GREAT_BRITAIN:
        return {}
    try:
        return day(code, latest_companion_day(hearing_on, source.desk.calendar))
    except CalendarTooShort:
        return {}


def outcome(source: Source) -> Values:
    """The outcome that was issued, or what the letter's own outcome brings with it."""
    found = last(source, Outcome)
    values = _warning(source, found)
    values |= clock_day(source, "appeal.by", "APPEAL_LODGE")
    if found is None:
        return values | words("outcome.sanction", SANCTIONS.get(source.template.sanction, ""))
    return values | {
        **words("outcome.sanction", SANCTIONS.get(found.sanction, found.sanction)),
        **day("outcome.decided_on", found.decided_on),
        **words("outcome.reasons", found.reasons),
        **words("outcome.mitigation", found.mitigation),
        **words("outcome.warnings", found.warnings_considered),
        **day("outcome.last_day", found.last_day),
        **words("appeal.to", found.appeal_to),
    }


def _warning(source: Source, found: Outcome | None) -> Values:
    """From the ledger once it is issued; until then as the pack says, from the letter's day."""
    issued = last(source, LedgerWarning)
    if found is not None and issued is not None:
        level_words = in_sentence(SANCTIONS.get(issued.level, issued.level))
        months = words("warning.months", str(issued.live_months))
        told = (
            months
            | words("warning.level", level_words)
            | day("warning.issued_on", issued.issued_on)
        )
        return told | day("warning.spent_from", issued.spent_from)
    level = next(
        (one for one in source.pack.sanctions if one.code == source.template.sanction), None
    )
    if level is None or not level.live_months:
        return {}
    known = level.sourced.confidence
    ends = spent_from(source.on, level.live_months)
    months = words("warning.months", str(level.live_months), known)
    return months | day("warning.spent_from", ends, known)


def appeal(source: Source) -> Values:
    """The appeal and its hearing."""
    values: Values = {}
    called = last_hearing(source, "appeal")
    if called is not None:
        values |= day("appeal_hearing.day", called.held_on)
        values |= companion_window(source, called.held_on, "appeal_hearing.move_by")
        values |= words("appeal_hearing.papers", called.papers)
        values |= words("appeal_hearing.time", called.held_time)
        values |= words("appeal_hearing.place", called.place)
    found = last(source, Appeal)
    if found is None:
        return values
    return values | {
        **day("appeal.lodged_on", found.lodged_on),
        **words("appeal.grounds", found.grounds),
        **words("appeal.decision", APPEALS.get(found.decision, ""), Confidence.READ),
        **words("appeal.reasons", found.reasons),
        **day("appeal.decided_on", found.decided_on),
    }
