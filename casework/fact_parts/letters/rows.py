"""The rows of one letter."""

from collections.abc import Sequence

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.errors import NotFound
from casework.domain.letter_merge import Written
from casework.domain.refusals import rights
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter, LetterFile, Letterhead, LetterPart


def letter_of(desk: Desk, case: Case, letter_id: str) -> Letter:
    """A letter of this case, or `NotFound`."""
    found = desk.find(Letter, letter_id)
    if found is None or found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="letter")
    return found


def letters_of(desk: Desk, case: Case) -> Sequence[Letter]:
    """Every letter of a case, the first written first."""
    wanted = select(Letter).where(Letter.case_id == case.id).order_by(Letter.number)
    return desk.session.scalars(wanted).all()


def part_rows(desk: Desk, letter: Letter) -> Sequence[LetterPart]:
    """Its parts in order."""
    wanted = select(LetterPart).where(LetterPart.letter_id == letter.id)
    return desk.session.scalars(wanted.order_by(LetterPart.position)).all()


def written(desk: Desk, letter: Letter) -> tuple[Written, ...]:
    """Its parts as they stand."""
    return tuple(Written(one.part, one.heading, one.text) for one in part_rows(desk, letter))


def files(desk: Desk, letter: Letter) -> Sequence[LetterFile]:
    """The Word document and the PDF of a final letter; none of a draft."""
    wanted = select(LetterFile).where(LetterFile.letter_id == letter.id)
    return desk.session.scalars(wanted.order_by(LetterFile.kind)).all()


def file_heads(desk: Desk, letter: Letter) -> Sequence[tuple[str, str, str]]:
    """Kind, name and SHA-256 of each file, without the files themselves."""
    wanted = select(LetterFile.kind, LetterFile.file_name, LetterFile.sha256)
    rows = desk.session.execute(wanted.where(LetterFile.letter_id == letter.id))
    return sorted((kind, name, sha256) for kind, name, sha256 in rows)


def letterhead(desk: Desk) -> Letterhead | None:
    """The council's letterhead, once it was set."""
    return desk.session.scalars(select(Letterhead)).first()
