"""Values about somebody who leaves: the days, and what is put on record about dismissal."""

from collections.abc import Iterable

from sqlalchemy import select

from casework.domain.phrases import in_sentence, sentence
from casework.domain.region_choices import WOULD_DISMISS
from casework.fact_parts.letters.regions import last
from casework.fact_parts.letters.source import Source, Values, day, words
from casework.store.tables.allegations import Allegation
from casework.store.tables.region_records import LeavingFinding
from casework.store.tables.regions import Leaving, LeavingAnswer

UNSAID = "cannot_say"


def left(source: Source) -> Values:
    """Notice and last day, or that notice was taken back; what was decided in the absence."""
    found = last(source, Leaving)
    if found is None:
        return {}
    if found.withdrawn_on is not None:
        return day("leaving.withdrawn_on", found.withdrawn_on)
    days = day("leaving.received_on", found.received_on) | day("leaving.last_day", found.last_day)
    return days | _recorded(source, found)


def _recorded(source: Source, leaving: Leaving) -> Values:
    """The final answer for each body in its own words; without one, what was found of each
    allegation. What was only said provisionally is put on no record."""
    answers = _final(source, leaving)
    if answers:
        bodies = source.desk.packs.body
        said = [(f"for {bodies(one.body).short_name}", _words(source, one)) for one in answers]
        return _told(said, (one.reason for one in answers))
    found = _findings(source, leaving)
    said = [(f"on allegation {number}", WOULD_DISMISS[one.answer]) for number, one in found]
    return _told(said, (one.reason for _, one in found))


def _told(said: list[tuple[str, str]], reasons: Iterable[str]) -> Values:
    recorded = "; ".join(f"{about}: {in_sentence(answer)}" for about, answer in said)
    why = " ".join(sentence(one) for one in dict.fromkeys(reasons))
    return words("leaving.recorded", recorded) | words("outcome.reasons", why.rstrip("."))


def _words(source: Source, answer: LeavingAnswer) -> str:
    return source.desk.packs.body(answer.body).leaving_answers[answer.answer]


def _final(source: Source, leaving: Leaving) -> list[LeavingAnswer]:
    """The final answer that stands for each body that has one."""
    wanted = select(LeavingAnswer).where(
        LeavingAnswer.leaving_id == leaving.id, LeavingAnswer.is_final.is_(True)
    )
    found = source.desk.session.scalars(wanted.order_by(LeavingAnswer.id))
    standing = {one.body: one for one in found}
    return [one for one in standing.values() if one.answer != UNSAID]


def _findings(source: Source, leaving: Leaving) -> list[tuple[int, LeavingFinding]]:
    """What was found last of each allegation that stands, by its number."""
    wanted = (
        select(Allegation.number, LeavingFinding)
        .join(Allegation, Allegation.id == LeavingFinding.allegation_id)
        .where(LeavingFinding.leaving_id == leaving.id, Allegation.withdrawn_on.is_(None))
    )
    found = source.desk.session.execute(wanted.order_by(LeavingFinding.id))
    standing = {row.number: row.LeavingFinding for row in found}
    return sorted(standing.items())
