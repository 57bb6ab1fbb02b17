"""Letters: each with its days, how it was served, its proof and its words."""

from casework.documents.case_file_values import CaseFile, Fact
from casework.documents.letter_record_values import LetterRecord
from casework.documents.measures import BODY, LABEL
from casework.documents.paper import Paper

NOTE = (
    "The Word document and the PDF of each final letter are kept in the store; their SHA-256 is "
    "given here. Drafts are listed without their words: they are no record until they are final."
)


def write_letters(paper: Paper, number: str, values: CaseFile) -> None:
    paper.note(NOTE)
    for place, letter in enumerate(values.letters, 1):
        _write(paper, f"{number}.{place}", letter)


def _write(paper: Paper, part: str, letter: LetterRecord) -> None:
    title = f"Letter {letter.number}: {letter.title}"
    paper.heading(1, part, title, f"section {part}")
    paper.add(paper.setting.facts((Fact("State", letter.state), *letter.facts)))
    if letter.text:
        paper.add(paper.setting.one("Text of the letter", LABEL, keeps=True))
        paper.say(letter.text, BODY)
