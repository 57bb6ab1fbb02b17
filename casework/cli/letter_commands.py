"""Commands on letters: those of a case, drawing one up, what is missing in it, saving it."""

import argparse

from casework.cli.asking import CannotAsk, open_store
from casework.cli.store_commands import tell
from casework.domain.errors import NotFound
from casework.domain.ids import CaseId, LetterId, PersonId
from casework.domain.refusal import Force
from casework.domain.refusals import rights
from casework.exports import LETTER_KINDS, save_letter
from casework.queries import letter_page
from casework.queries import letters as queries
from casework.queries.letters import LetterRow
from casework.services.letters import write_letter
from casework.stories.telling import case_called
from casework.workspace import Workspace


def listed(asked: argparse.Namespace) -> int:
    """Print the letters of a case, then what can be written, what fits first."""
    workspace = open_store(asked)
    try:
        page = workspace.read(queries.letters, workspace.read(case_called, asked.ref))
    finally:
        workspace.close()
    for one in page.letters:
        print(_line(one))
    for offer in page.offers:
        mark = "fits now" if offer.fits else "can be written"
        print(f"{offer.code}  {offer.title} ({offer.audience.lower()}; {mark})")
    return 0


def write(asked: argparse.Namespace) -> int:
    """Draw up a draft; prints its number."""
    workspace = open_store(asked)
    try:
        case = CaseId(workspace.read(case_called, asked.ref))
        recipient = _recipient(workspace, case, asked)
        letter = workspace.run(
            write_letter, case, template=asked.code, on=workspace.today, recipient=recipient
        )
        row = workspace.read(letter_page.letter, case, letter).row
    finally:
        workspace.close()
    tell(number=row.number, letter=row.title)
    return 0


def check(asked: argparse.Namespace) -> int:
    """Print what stands between a letter and its being final; 1 if anything but notes does."""
    workspace = open_store(asked)
    try:
        case = workspace.read(case_called, asked.ref)
        row = _numbered(workspace, case, asked.number)
        preview = workspace.read(letter_page.letter, case, row.id).preview
    finally:
        workspace.close()
    found = preview.problems if row.state == "draft" else ()
    for one in found:
        print(f"{one.code} ({one.force.value}): {one.sentence}")
    if not found:
        print("Nothing is missing.")
    return 1 if any(one.force is not Force.WARN for one in found) else 0


def save(asked: argparse.Namespace) -> int:
    """Write a letter as Word or PDF, by the ending of the file's name."""
    kind = asked.out.suffix.lower().removeprefix(".")
    if kind not in LETTER_KINDS:
        raise CannotAsk("Give a file that ends in .docx or .pdf.")
    workspace = open_store(asked)
    try:
        case = CaseId(workspace.read(case_called, asked.ref))
        row = _numbered(workspace, case, asked.number)
        letter = LetterId(row.id)
        workspace.run(save_letter, case, letter=letter, kind=kind, out=asked.out)
    finally:
        workspace.close()
    tell(file=asked.out, state=row.state_words)
    return 0


def _numbered(workspace: Workspace, case: str, number: int) -> LetterRow:
    for one in workspace.read(queries.letters, case).letters:
        if one.number == number:
            return one
    raise NotFound(rights.NOT_FOUND, thing="letter")


def _recipient(workspace: Workspace, case: str, asked: argparse.Namespace) -> PersonId | None:
    """The person of that name to whom this letter may be; None where nobody was named."""
    if not asked.to:
        return None
    offers = workspace.read(queries.letters, case).offers
    people = next((one.people for one in offers if one.code == asked.code), ())
    for person, name in people:
        if name.casefold() == asked.to.casefold():
            return PersonId(person)
    raise NotFound(rights.NOT_FOUND, thing="person")


def _line(one: LetterRow) -> str:
    to = f" to {one.to}" if one.to else ""
    return f"{one.number}  {one.title}{to} ({one.state_words.lower()})"
