"""Fills the record of the investigation: what it rests on."""

from casework.documents.kept_records import KeptRecord, RecordGroup
from casework.domain.dates import say_day
from casework.domain.inquiry_words import FACT_STATUSES
from casework.fact_parts.register import FactOnFile, Standing
from casework.papers.words import facts_given
from casework.queries.groundwork import (
    AdviceRow,
    AnswerRow,
    AwarenessRow,
    DutyRow,
    GroundworkPage,
    InstructionRow,
    PermissionRow,
)

PRIVILEGED = "Privileged: not for disclosure."


def groundwork_groups(page: GroundworkPage) -> tuple[RecordGroup, ...]:
    """The register, what the person knew, advice, duties."""
    knew = (
        *(_awareness(one) for one in page.awareness),
        *(_instruction(one) for one in page.instructions),
        *(_permission(one) for one in page.permissions),
        *(_before(one) for one in page.advice if one.is_before),
    )
    advised = tuple(_advice(one) for one in page.advice if not one.is_before)
    duties = tuple(_duty(one) for one in page.duties if one.answers)
    return (
        RecordGroup("Register of facts", tuple(_fact(one) for one in page.facts)),
        RecordGroup("What the person knew", knew),
        RecordGroup("Advice to the council", advised),
        RecordGroup("Duties of managers and Human Resources", duties),
    )


def _fact(one: FactOnFile) -> KeptRecord:
    last = one.standings[-1] if one.standings else None
    given = (
        ("Fact", one.text),
        ("When", one.when),
        ("Stands", FACT_STATUSES.get(one.status, one.status)),
        ("Said by", last.settled_by if last else ""),
        ("Why", last.reason if last else ""),
        ("Rests on", "; ".join(source.words for source in one.sources)),
        *(("Before", _stood(each)) for each in one.standings[:-1]),
    )
    return KeptRecord(f"Fact {one.number}", facts_given(given))


def _stood(one: Standing) -> str:
    words = f"{FACT_STATUSES.get(one.status, one.status)}, {say_day(one.on)}"
    return "; ".join(part for part in (words, one.settled_by, one.reason) if part)


def _awareness(one: AwarenessRow) -> KeptRecord:
    given = (
        ("How", one.kind_words),
        ("Document", one.document),
        ("Version", one.edition),
        ("Told on", say_day(one.told_on) if one.told_on else ""),
        ("Shown by", "; ".join(part for part in (one.proof, one.exhibit) if part)),
        ("Looked up", say_day(one.on)),
    )
    return KeptRecord("Told of the rules", facts_given(given))


def _instruction(one: InstructionRow) -> KeptRecord:
    given = (
        ("Given", one.given_words),
        ("By", one.given_by),
        ("On", say_day(one.given_on) if one.given_on else ""),
        ("Words", one.what),
        ("Recorded then", one.recorded_words if one.was_given == "yes" else ""),
        ("Shown by", "; ".join(part for part in (one.proof, one.exhibit) if part)),
        ("Looked up", say_day(one.on)),
    )
    return KeptRecord("Told before not to do this", facts_given(given))


def _permission(one: PermissionRow) -> KeptRecord:
    given = (
        ("For", one.what),
        ("Rule", one.printed_ref),
        ("Given", one.given_words),
        ("By", one.given_by),
        ("On", say_day(one.given_on) if one.given_on else ""),
        ("How far", one.extent),
        ("In writing", one.in_writing_words if one.was_given == "yes" else ""),
        ("Shown by", one.proof),
        ("Looked up", say_day(one.on)),
    )
    return KeptRecord("Permission", facts_given(given))


def _before(one: AdviceRow) -> KeptRecord:
    given = (
        ("Asked", one.who),
        ("About", one.about),
        ("On", say_day(one.asked_on) if one.asked_on else ""),
        ("Was told", one.said),
        ("Shown by", one.proof),
    )
    return KeptRecord("Advice before posting", facts_given(given))


def _advice(one: AdviceRow) -> KeptRecord:
    came = f"{say_day(one.said_on)}: {one.said}" if one.said_on else one.said
    given = (
        ("About", one.about),
        ("Asked", f"{say_day(one.asked_on)}, by {one.asked_by}" if one.asked_on else ""),
        ("Wanted by", say_day(one.reply_by) if one.reply_by else ""),
        ("Advice", came or "None yet"),
    )
    return KeptRecord(one.who, facts_given(given), PRIVILEGED if one.is_privileged else "")


def _duty(one: DutyRow) -> KeptRecord:
    given = (
        ("Asks", one.paraphrase),
        ("Stands in", one.printed_ref),
        *((answer.answer_words, _answered(answer)) for answer in one.answers),
    )
    return KeptRecord(one.heading, facts_given(given))


def _answered(one: AnswerRow) -> str:
    done = f"{say_day(one.done_on)}" if one.done_on else ""
    words = (one.done_by, done, one.how, f"answered on {say_day(one.on)}")
    return "; ".join(part for part in words if part)
