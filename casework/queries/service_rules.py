"""How letters may be served, and the rule by which each counts as received."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.choices import SERVICE_METHODS
from casework.domain.clocks import ClockRule, Unit
from casework.domain.receipt import RULES
from casework.domain.roles import READS_CASES
from casework.fact_parts.clock_rules import rule_of

UNITS = {
    Unit.HOURS: "hour",
    Unit.CALENDAR_DAYS: "day",
    Unit.WORKING_DAYS: "working day",
    Unit.STATUTORY_WORKING_DAYS: "working day",
    Unit.CALENDAR_MONTHS: "month",
    Unit.CALENDAR_YEARS: "year",
}


@dataclass(frozen=True)
class ServiceRule:
    """A way of serving: 'counts as received 2 working days after (Unverified)'."""

    code: str
    words: str
    rule: str


@look(*READS_CASES)
def service_rules(desk: Desk) -> tuple[ServiceRule, ...]:
    """Every way of serving a letter, with its rule as the data has it."""
    return tuple(
        ServiceRule(code, words, _said(rule_of(desk, RULES[code])))
        for code, words in SERVICE_METHODS.items()
    )


def _said(rule: ClockRule) -> str:
    unit = UNITS[rule.unit]
    after = f"{rule.n} {unit}{'' if rule.n == 1 else 's'} after" if rule.n else "the same day"
    return f"Counts as received {after} ({rule.confidence.words})"
