"""Bodies to which cases are referred, from `resources/bodies/*.toml`."""

from types import MappingProxyType

from casework.domain.bodies import Body, CodeClause, Event, Obligation, ProfessionalCode, Trigger
from casework.domain.clocks import Confidence
from casework.domain.duty_needs import NEEDS
from casework.domain.refusals import packs as refusals
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced


def read_body(file: Table) -> Body:
    """One body with its triggers, its words, its form and the editions of its code."""
    about = file.table("body")
    sourced = read_sourced(about)
    question, answers = _leaving(file.table("leaving"))
    form = file.table("form")
    body = Body(
        code=about.text("code"),
        name=about.text("name"),
        short_name=about.text("short_name"),
        nations=about.texts("nations"),
        is_register=about.flag("is_register"),
        triggers=_triggers(file, sourced),
        leaving_question=question,
        leaving_answers=MappingProxyType(answers),
        form_fields=form.texts("fields"),
        how_to_send=about.text("how_to_send"),
        shares_with_person=about.flag("shares_with_person"),
        codes=tuple(_code(row) for row in file.tables("code")),
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
    )
    for table in (about, form, file):
        table.close()
    return body


def _leaving(table: Table) -> tuple[str, dict[str, str]]:
    answers: dict[str, str] = {}
    for row in table.tables("answers"):
        answers[row.text("code")] = row.text("words")
        row.close()
    question = table.text("question", "")
    table.close()
    return question, answers


def _triggers(file: Table, default: Sourced) -> tuple[Trigger, ...]:
    found: dict[str, Trigger] = {}
    for row in file.tables("trigger"):
        trigger = _trigger(row, default)
        if trigger.code in found:
            row.refuse(refusals.PACK_TWICE, "code", value=trigger.code)
        found[trigger.code] = trigger
    return tuple(found.values())


def _trigger(row: Table, default: Sourced) -> Trigger:
    sourced = read_sourced(row, default)
    needs = row.texts("needs")
    for need in needs:
        if need.partition(":")[0] not in NEEDS:
            wanted = f"from this list: {', '.join(NEEDS)}"
            row.refuse(refusals.PACK_VALUE_WRONG, "needs", wanted=wanted)
    hours, months = row.number("overdue_after_hours", 0), row.number("months", 0)
    if hours < 0 or months < 0 or (hours and months):
        row.refuse(refusals.PACK_VALUE_WRONG, "months", wanted="given alone, without hours")
    trigger = Trigger(
        code=row.text("code"),
        event=row.choice("event", Event),
        obligation=row.choice("obligation", Obligation),
        needs=needs,
        reason=row.text("reason"),
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
        overdue_after_hours=hours or None,
        months=months or None,
        internal_target_days=row.number("internal_target_days", 0),
    )
    row.close()
    return trigger


def _code(row: Table) -> ProfessionalCode:
    sourced = read_sourced(row)
    code = ProfessionalCode(
        title=row.text("title"),
        effective_from=row.day("effective_from"),
        effective_to=row.day_or_none("effective_to"),
        clauses=tuple(_clause(one, sourced.confidence) for one in row.tables("clauses")),
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
    )
    row.close()
    return code


def _clause(row: Table, default: Confidence) -> CodeClause:
    clause = CodeClause(
        ref=row.text("ref"),
        paraphrase=row.text("paraphrase"),
        confidence=row.choice("confidence", Confidence, default),
    )
    row.close()
    return clause
