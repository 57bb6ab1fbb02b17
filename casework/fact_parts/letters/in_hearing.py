"""Values of what happens around a hearing: a day refused, a break, attempts to reach somebody."""

from sqlalchemy import select

from casework.domain.dates import say_day
from casework.domain.hearing_choices import ATTEMPT_WAYS
from casework.domain.phrases import in_sentence
from casework.fact_parts.letters.deciding import last_hearing
from casework.fact_parts.letters.source import Source, Values, day, words
from casework.store.tables.hearing_room import Adjournment, HearingAttempt
from casework.store.tables.hearings import Hearing, Postponement


def in_hearing(source: Source) -> Values:
    """What was recorded beside the hearing that was called last."""
    hearing = last_hearing(source, "disciplinary")
    if hearing is None:
        return {}
    values = {**_declined(source, hearing), **_adjourned(source, hearing)}
    return values | words("hearing.attempts", _attempts(source, hearing))


def _declined(source: Source, hearing: Hearing) -> Values:
    """The last request to move it that was turned down."""
    wanted = select(Postponement).where(
        Postponement.hearing_id == hearing.id, Postponement.is_granted.is_(False)
    )
    found = source.desk.session.scalars(wanted.order_by(Postponement.id.desc())).first()
    if found is None:
        return {}
    values = words("hearing.declined_reason", found.answer_reason)
    return values | day("hearing.proposed_day", found.proposed_on)


def _adjourned(source: Source, hearing: Hearing) -> Values:
    wanted = select(Adjournment).where(Adjournment.hearing_id == hearing.id)
    found = source.desk.session.scalars(wanted.order_by(Adjournment.id.desc())).first()
    if found is None:
        return {}
    values = day("hearing.adjourned_on", found.adjourned_on)
    values |= words("hearing.adjourned_reason", found.reason)
    values |= day("hearing.resumes_on", found.until)
    if source.template.feeds in ("adjourn_hearing", "resume_hearing"):
        values |= words("meeting.place", hearing.place)
    return values


def _attempts(source: Source, hearing: Hearing) -> str:
    wanted = select(HearingAttempt).where(HearingAttempt.hearing_id == hearing.id)
    found = source.desk.session.scalars(wanted.order_by(HearingAttempt.on, HearingAttempt.id))
    return "; ".join(
        f"{in_sentence(ATTEMPT_WAYS.get(one.how, one.how))} on {say_day(one.on)}" for one in found
    )
