"""The clocks of the process, from `resources/clocks.toml`."""

from collections.abc import Mapping
from types import MappingProxyType

from casework.domain.choices import PAUSE_CAUSES
from casework.domain.clock_rule import ClockRule, Unit
from casework.domain.refusals import packs as refusals
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced


def read_clock_rules(file: Table) -> Mapping[str, ClockRule]:
    """Every rule by its code; raises `PackProblem` when one is unclear or stands twice."""
    default = read_sourced(file.table("defaults"))
    rules: dict[str, ClockRule] = {}
    for row in file.tables("clock"):
        rule = _clock(row, default)
        if rule.code in rules:
            row.refuse(refusals.PACK_TWICE, "code", value=rule.code)
        rules[rule.code] = rule
    file.close()
    return MappingProxyType(rules)


def _clock(row: Table, default: Sourced) -> ClockRule:
    sourced = read_sourced(row, default)
    n = row.number("n")
    late = row.number("overdue_after_hours", -1)
    at_once = late >= 1 or row.flag("same_day", default=False)
    if n < 0 or (n == 0 and not at_once):
        wanted = "1 or more, or 0 with overdue hours or on the same day"
        row.refuse(refusals.PACK_VALUE_WRONG, "n", wanted=wanted)
    rule = ClockRule(
        code=row.text("code"),
        title=row.text("title"),
        n=n,
        unit=row.choice("unit", Unit),
        statutory=row.flag("statutory", default=False),
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
        start_event=row.text("start_event"),
        internal_target_days=row.number("internal_target_days", 0),
        overdue_after_hours=late if late >= 1 else None,
        repeats=row.flag("repeats", default=False),
        pauses_for=row.texts("pauses_for", ()),
        note=row.text("note", ""),
        met_by=row.text("met_by", ""),
        is_chosen=row.flag("chosen", default=False),
        of_procedure=row.flag("of_procedure", default=False),
    )
    if rule.pauses_for and not rule.may_move:
        wanted = "empty for a statutory clock, and for what is due at once"
        row.refuse(refusals.PACK_VALUE_WRONG, "pauses_for", wanted=wanted)
    if not set(rule.pauses_for) <= PAUSE_CAUSES.keys():
        wanted = f"causes from {', '.join(PAUSE_CAUSES)}"
        row.refuse(refusals.PACK_VALUE_WRONG, "pauses_for", wanted=wanted)
    row.close()
    return rule
