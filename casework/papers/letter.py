"""Fills what a letter prints, and makes its two files from the same values."""

import datetime as dt
import io

from casework import places
from casework.desk import Desk
from casework.documents.furniture import NOT_APPROVED, SAMPLE_IN_FULL
from casework.documents.letter_values import DRAFT, Head, LetterPaper
from casework.fact_parts.letters import rows
from casework.letters import Standing, standing
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter

WORD = "docx"


def letter_file(desk: Desk, letter_id: str, kind: str) -> bytes:
    """A letter's Word document or PDF. A draft bears a mark that says so."""
    letter = desk.row(Letter, letter_id, thing="letter")
    values = letter_paper(desk, desk.case(letter.case_id), letter)
    out = io.BytesIO()
    if kind == WORD:
        from casework.documents.word_letter import write_word_letter  # read in when one is made

        write_word_letter(values, out)
    else:
        from casework.documents.letter import write_letter

        write_letter(values, out, places.resources() / "fonts")
    return out.getvalue()


def letter_paper(desk: Desk, case: Case, letter: Letter) -> LetterPaper:
    """The letter's values, on its own day where it is final and on today's where it is not."""
    is_draft = letter.finalised_on is None
    on = letter.finalised_on or desk.today
    return _paper(desk, standing(desk, case, letter, on=on), is_draft=is_draft, on=on)


def _paper(desk: Desk, whole: Standing, *, is_draft: bool, on: dt.date) -> LetterPaper:
    values, name = whole.draft.values, whole.draft.values.get("recipient.name")
    address = values.get("recipient.address")
    lines = address.words.split("\n") if address else []
    day = values.get("letter.day")
    return LetterPaper(
        head=head(desk),
        marks=_marks(desk, whole, is_draft=is_draft),
        marking=whole.draft.template.marking,
        recipient=tuple(part for part in (name.words if name else "", *lines) if part.strip()),
        day=day.words if day else on.isoformat(),
        reference=whole.source.facts.reference,
        blocks=whole.blocks,
        signed_by=whole.signed_by[0],
        signed_as=whole.signed_by[1],
        made_at=dt.datetime.combine(on, dt.time(12), dt.UTC),
    )


def head(desk: Desk) -> Head:
    """The letterhead as it is now; a council that set none has its name alone."""
    found = rows.letterhead(desk)
    if found is None:
        return Head(desk.organisation.name)
    return Head(
        council=desk.organisation.name,
        department=found.department,
        address=tuple(line for line in found.address.split("\n") if line.strip()),
        contact=found.reply_contact,
        footer=found.footer,
        logo=found.logo,
    )


def _marks(desk: Desk, whole: Standing, *, is_draft: bool) -> tuple[str, ...]:
    found = (
        DRAFT if is_draft else "",
        SAMPLE_IN_FULL if desk.organisation.is_sample else "",
        "" if whole.source.facts.rules.are_approved else NOT_APPROVED,
    )
    return tuple(mark for mark in found if mark)
