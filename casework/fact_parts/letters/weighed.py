"""Values of what an outcome brings with it: warnings, another post, notice, the way back."""

from sqlalchemy import select

from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import SANCTIONS
from casework.fact_parts.letters.regions import last
from casework.fact_parts.letters.source import Source, Values, day, named, words
from casework.store.tables.decisions import DecisionRoute, OutcomeWarning, Reinstatement
from casework.store.tables.hearings import LedgerWarning, Outcome


def weighed(source: Source) -> Values:
    """What was recorded with the outcome, the agreement before it and the appeal after it."""
    return {**_outcome(source), **_agreed(source), **_back(source)}


def _outcome(source: Source) -> Values:
    found = last(source, Outcome)
    if found is None:
        return {}
    return {
        **words("outcome.warnings", _warnings(source, found) or found.warnings_considered),
        **words("warning.change", found.improvement),
        **words("warning.if_repeated", found.next_step),
        **words("outcome.new_post", found.measure_details),
        **day("outcome.from", found.measure_from),
        **words("outcome.notice", _notice(found)),
    }


def _warnings(source: Source, outcome: Outcome) -> str:
    """The warnings of the ledger that the outcome relies on, each by its level and its day."""
    wanted = select(LedgerWarning).join(
        OutcomeWarning, OutcomeWarning.warning_id == LedgerWarning.id
    )
    found = source.desk.session.scalars(wanted.where(OutcomeWarning.outcome_id == outcome.id))
    return named(
        [
            f"the {in_sentence(SANCTIONS.get(one.level, one.level))} of {say_day(one.issued_on)}"
            for one in found
        ]
    )


def _notice(outcome: Outcome) -> str:
    weeks = outcome.notice_weeks
    if not weeks:
        return ""
    said = f"{weeks} week" if weeks == 1 else f"{weeks} weeks"
    return f"{said}, at home and paid" if outcome.notice_how == "at_home" else said


def _agreed(source: Source) -> Values:
    found = last(source, DecisionRoute)
    if found is None or found.kind != "agreed" or found.given_up_on is not None:
        return {}
    return day("outcome.agreed_on", found.written_on)


def _back(source: Source) -> Values:
    """The return to work after an appeal."""
    found = last(source, Reinstatement)
    if found is None:
        return {}
    service = "your service is unbroken" if found.is_continuous else found.continuity
    terms = "; ".join(one for one in (found.back_pay, service, found.conditions) if one)
    return day("appeal.back_on", found.on) | words("appeal.back_terms", terms)
