"""Personal-data breaches: when the council truly knew, and what the data protection officer decided
about telling the Information Commissioner."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.choices import YES_NO
from casework.domain.dates import moment, read_time
from casework.domain.errors import BadEntry, NotFound, Refused
from casework.domain.ids import CaseId
from casework.domain.path_choices import BREACH_DECISIONS
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import paths as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.fact_parts.clocks import running_clocks
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.path_keeping import ICO, only_after_yes
from casework.services.paths import clock
from casework.services.steps_taken import judge, take, tell_story
from casework.store.tables.cases import Case, Clock
from casework.store.tables.triage import Breach


@act(Role.CASEWORKER)
def record_breach(
    desk: Desk,
    case: CaseId,
    *,
    aware_on: dt.date,
    what: str,
    on: dt.date,
    aware_time: str = "",
    aware_by: str = "",
    risk: str = "",
    measures: str = "",
) -> None:
    """Record when the council truly knew of a breach; the 72 hours run from that moment.

    UK GDPR art. 33(1). Without a time they run from the beginning of the day, which is strictest.
    """
    kept = Breach(decided_on=None, aware_on=entries.past(aware_on, desk.today, "aware_on", "That"))
    kept.aware_time = clock(aware_time, "aware_time")
    kept.aware_at = _moment(desk, aware_on, kept.aware_time)
    kept.aware_by = entries.line(aware_by, "aware_by", "who knew")
    kept.what = entries.passage(what, "what", "what was put at risk", required=True)
    kept.risk = entries.passage(risk, "risk", "the risk to people")
    kept.measures = entries.passage(measures, "measures", "what was done about it")
    row, facts = take(desk, case, "record_breach", on)
    only_after_yes(facts, "data_breach")
    if facts.triage.breach is not None and facts.triage.breach.decision:
        raise Refused([unmet(refusals.BREACH_DECIDED)])
    kept.case_id = row.id
    desk.add(kept)
    stop_clock(desk, row, ICO, on)
    limit = start_clock(desk, row, ICO, kept.aware_at or aware_on)
    words = f"The council knew of a personal-data breach: {limit.explanation}."
    tell_story(desk, row, "record_breach", words, aware_on, time=kept.aware_time)


@act(Role.CASEWORKER)
def decide_breach(
    desk: Desk,
    case: CaseId,
    *,
    decision: str,
    reason: str,
    decided_by: str,
    on: dt.date,
    reference: str = "",
    late_reason: str = "",
    people_told: str = "not_known",
) -> None:
    """Record the decision on telling the Information Commissioner; stops the 72-hour clock.

    UK GDPR art. 33 and 34. The data protection officer decides, not the program.
    """
    entries.choice(decision, BREACH_DECISIONS, "decision", "a decision")
    entries.choice(people_told, YES_NO, "people_told", "whether the people were told")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    number = entries.line(reference, "reference", "the Commissioner's reference")
    late = entries.passage(late_reason, "late_reason", "the reason for the delay")
    row, _ = take(desk, case, "decide_breach", on)
    running = _running(desk, row)
    judge(desk, row, "decide_breach", on, _late(desk, running, decision, late, on))
    stop_clock(desk, row, ICO, on)
    kept = _breach(desk, row, running)
    kept.decision, kept.decided_by, kept.decided_on = decision, who, on
    kept.decision_reason, kept.reference = why, number
    kept.late_reason, kept.people_told = late, people_told
    words = f"Data breach, decided by {who}: {in_sentence(BREACH_DECISIONS[decision])}."
    tell_story(desk, row, "decide_breach", words, on)


def _moment(desk: Desk, day: dt.date, time: str) -> dt.datetime | None:
    """The exact moment, which has come already. Raises `BadEntry`."""
    if not time:
        return None
    at = moment(day, read_time(time), where="aware_time")
    if at > desk.at:
        what = "The moment the council knew"
        raise BadEntry(entry_refusals.IN_THE_FUTURE, where="aware_time", what=what)
    return at


def _running(desk: Desk, case: Case) -> Clock:
    found = [one for one in running_clocks(desk, case) if one.rule == ICO]
    if not found:
        raise NotFound(rights.NOT_FOUND, thing="breach that waits for a decision")
    return found[0]


def _breach(desk: Desk, case: Case, running: Clock) -> Breach:
    """The breach on file, or one from what the clock knows."""
    wanted = select(Breach).where(Breach.case_id == case.id).order_by(Breach.id.desc())
    found = desk.session.scalars(wanted.limit(1)).first()
    if found is not None:
        return found
    return desk.add(
        Breach(
            case_id=case.id,
            aware_on=running.started_on,
            aware_at=running.started_at,
            decided_on=None,
        )
    )


def _late(
    desk: Desk, running: Clock, decision: str, late_reason: str, on: dt.date
) -> Iterator[Unmet]:
    """Told after the 72 hours, as far as the day shows it."""
    is_over = desk.at > running.overdue_from if on == desk.today else on > running.due_on
    if decision == "told" and is_over and not late_reason:
        yield unmet(refusals.BREACH_TOLD_LATE)
