"""Fills the record of letters in the case file."""

from casework.desk import Desk
from casework.documents.letter_record_values import LetterRecord
from casework.domain.dates import say_day
from casework.domain.letter_typed import merged_from_text, typed_from_text
from casework.domain.phrases import in_sentence
from casework.fact_parts.letters import rows
from casework.papers.words import facts_given
from casework.queries.letters import LetterRow, letter_rows
from casework.store.tables.cases import Case

FILES = {"docx": "Word document", "pdf": "PDF"}


def letters(desk: Desk, case: Case) -> tuple[LetterRecord, ...]:
    """Every letter, the first written first."""
    return tuple(
        LetterRecord(
            one.number, one.title, one.state_words, facts_given(_facts(desk, case, one)), one.text
        )
        for one in letter_rows(desk, case)
    )


def _facts(desk: Desk, case: Case, one: LetterRow) -> list[tuple[str, str]]:
    return [
        ("To", one.to),
        ("Address", _address(desk, case, one)),
        ("Drawn up", say_day(one.written_on)),
        ("Made final", say_day(one.finalised_on) if one.finalised_on else ""),
        ("Sent", _sent(one)),
        ("Received", say_day(one.received_on) if one.received_on else ""),
        ("Proof", one.proof),
        ("Belongs to", one.record),
        ("Replaces", f"Letter {one.replaces}" if one.replaces else ""),
        ("Replaced by", f"Letter {one.replaced_by}" if one.replaced_by else ""),
        ("Set aside", _set_aside(one)),
        *((f"SHA-256, {FILES.get(each.kind, each.kind)}", each.sha256) for each in one.files),
    ]


def _address(desk: Desk, case: Case, one: LetterRow) -> str:
    """As it stood on the letter; a draft's is not kept."""
    if one.finalised_on is None:
        return ""
    letter = rows.letter_of(desk, case, one.id)
    values = merged_from_text(letter.merged) | typed_from_text(letter.typed).shown()
    return values["recipient.address"].words if "recipient.address" in values else ""


def _sent(one: LetterRow) -> str:
    if one.served_on is None:
        return ""
    return f"{say_day(one.served_on)}, {in_sentence(one.served_how)}"


def _set_aside(one: LetterRow) -> str:
    if one.set_aside_on is None:
        return ""
    return f"{say_day(one.set_aside_on)}: {one.set_aside_reason}"
