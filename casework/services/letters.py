"""Letters: drawn up from the case and worded. A final letter is never changed."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm.attributes import flag_modified

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, Refused
from casework.domain.ids import CaseId, LetterId, PersonId
from casework.domain.letter_checks import PART
from casework.domain.letter_entries import typed_with
from casework.domain.letter_merge import all_parts
from casework.domain.letter_template import LetterTemplate
from casework.domain.letter_typed import Typed, merged_as_text, typed_as_text, typed_from_text
from casework.domain.refusal import unmet
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import letters as refusals
from casework.domain.roles import Role
from casework.fact_parts.letters import rows
from casework.fact_parts.letters.gathered import held
from casework.fact_parts.letters.general import recipients
from casework.fact_parts.letters.source import Source
from casework.letters import source_of, standing, template_of
from casework.services.steps_taken import beside
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter, LetterPart

DRAFT, FINAL, SERVED, SET_ASIDE = "draft", "final", "served", "set_aside"


@act(Role.CASEWORKER)
def write_letter(
    desk: Desk,
    case: CaseId,
    *,
    template: str,
    on: dt.date,
    recipient: PersonId | None = None,
    replaces: LetterId | None = None,
) -> LetterId:
    """Draw up a draft: the words of the template, and what the case says today.

    `recipient` is needed only where it may be to several people. `replaces` is a final letter of
    the same kind: its words are taken over, so that only the mistake is put right.
    """
    row = beside(desk, case, on, when_closed=True)
    known = desk.packs.letters.letter(template)
    former = _replaced(desk, row, replaces, known)
    source = source_of(desk, row, known, on)
    letter = _drawn_up(desk, source, recipient or (former.recipient_id if former else None))
    letter.replaces_id = former.id if former else None
    letter.typed = former.typed if former else typed_as_text(Typed())
    desk.add(letter)
    letter.merged = merged_as_text(held(_of_letter(source, letter)))
    words = {one.code: one.text for one in rows.written(desk, former)} if former else {}
    _word(desk, letter, known, words)
    letter.recipient_name = _named(desk, row, letter)
    return LetterId(letter.id)


@act(Role.CASEWORKER)
def change_letter(
    desk: Desk,
    case: CaseId,
    *,
    letter: LetterId,
    parts: Mapping[str, str] | None = None,
    values: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    version: int | None = None,
) -> int:
    """Change a draft: words of parts by their code, values and answers that the case does not hold.

    What is not named stays. '' empties a part, or takes a value or an answer back. The new
    version is returned. Raises `BadEntry`, `Refused`, `Stale`.
    """
    row, found = draft_of(desk, case, letter)
    desk.check_version(found, version)
    typed = typed_with(typed_from_text(found.typed), values or {}, answers or {}, desk.today)
    found.typed = typed_as_text(typed)
    _reword(desk, found, parts or {})
    found.recipient_name = _named(desk, row, found)
    flag_modified(found, "typed")  # its parts are rows of their own: its version counts for them
    desk.session.flush()
    return found.version


@act(Role.CASEWORKER)
def refresh_letter(desk: Desk, case: CaseId, *, letter: LetterId) -> None:
    """Bring a draft up to date with what the case says now; its words stay as they are."""
    row, found = draft_of(desk, case, letter)
    source = source_of(desk, row, template_of(desk, found), desk.today)
    found.merged = merged_as_text(held(_of_letter(source, found)))
    found.recipient_name = _named(desk, row, found)


def draft_of(desk: Desk, case: CaseId, letter: LetterId) -> tuple[Case, Letter]:
    """A letter that may still be changed. Raises `Refused`."""
    row = desk.case(case)
    desk.about(row)
    found = rows.letter_of(desk, row, letter)
    if found.state == SET_ASIDE:
        raise Refused([unmet(refusals.LETTER_SET_ASIDE)])
    if found.state != DRAFT:
        raise Refused([unmet(refusals.LETTER_IS_FINAL)])
    return row, found


def _drawn_up(desk: Desk, source: Source, recipient: str | None) -> Letter:
    template = source.template
    last = select(func.max(Letter.number)).where(Letter.case_id == source.case.id)
    return Letter(
        case_id=source.case.id,
        number=(desk.session.scalar(last) or 0) + 1,
        code=template.code,
        title=template.title,
        audience=template.audience.value,
        state=DRAFT,
        recipient_id=_recipient(source, recipient),
        template=desk.packs.letters.content[template.sha256],
        written_on=source.on,
        finalised_on=None,
        served_on=None,
        received_on=None,
        set_aside_on=None,
    )


def _recipient(source: Source, chosen: str | None) -> str | None:
    """The one person it can be to, or the one that was chosen; None where it is typed."""
    known = [person for person, _name in recipients(source)]
    if chosen is not None and chosen not in known:
        raise BadEntry(entry_refusals.NOT_A_CHOICE, where="recipient", what="whom it is to")
    if chosen is None and len(known) > 1:
        raise BadEntry(entry_refusals.MISSING, where="recipient", what="whom the letter is to")
    return chosen or (known[0] if known else None)


def _of_letter(source: Source, letter: Letter) -> Source:
    return Source(
        source.desk, source.case, source.facts, source.pack, source.template, source.on,
        letter.recipient_id or "", letter.replaces_id or "",
    )  # fmt: skip


def _replaced(
    desk: Desk, case: Case, replaces: LetterId | None, template: LetterTemplate
) -> Letter | None:
    if replaces is None:
        return None
    former = rows.letter_of(desk, case, replaces)
    if former.code != template.code or former.state not in (FINAL, SERVED):
        raise Refused([unmet(refusals.LETTER_OF_ANOTHER_KIND)])
    return former


def _word(desk: Desk, letter: Letter, template: LetterTemplate, words: Mapping[str, str]) -> None:
    for position, part in enumerate(all_parts(template)):
        desk.add(
            LetterPart(
                letter_id=letter.id,
                position=position,
                part=part.code,
                heading=part.heading,
                text=words.get(part.code, part.text),
            )
        )


def _reword(desk: Desk, letter: Letter, parts: Mapping[str, str]) -> None:
    known = {one.part: one for one in rows.part_rows(desk, letter)}
    for code, text in parts.items():
        if code not in known:
            shown = code[:60]
            raise BadEntry(refusals.LETTER_PART_NOT_THERE, where=PART + shown, part=shown)
        what = f"‘{known[code].heading or code}’"
        known[code].text = entries.passage(text, PART + code, what)


def _named(desk: Desk, case: Case, letter: Letter) -> str:
    """Whom it is to, for lists."""
    value = standing(desk, case, letter).draft.values.get("recipient.name")
    return " ".join(value.words.split())[:300] if value else ""
