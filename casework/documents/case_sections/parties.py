"""Summary and people: what the case is about and who is in it."""

from collections.abc import Iterator

from casework.documents.case_file_values import CaseFile, Person
from casework.documents.faces import Weight
from casework.documents.measures import CELL, QUIET_CELL, Style
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.documents.table import Row

NAME = Style(CELL.size, CELL.leading, Weight.DEMIBOLD)


def write_summary(paper: Paper, number: str, values: CaseFile) -> None:
    paper.add(paper.setting.facts(values.summary.facts))
    paper.numbered(number, values.summary.paragraphs)
    if not (values.summary.facts or values.summary.paragraphs):
        paper.note("No summary has been written.")


def write_people(paper: Paper, _number: str, values: CaseFile) -> None:
    if not values.people:
        paper.note("No people are recorded.")
        return
    rows = _rows(paper.setting, values.people)
    paper.add(
        paper.setting.table((44, 38, 78), ("Name", "Part in the case", "Post and notes"), rows)
    )


def _rows(setting: Setting, people: tuple[Person, ...]) -> Iterator[Row]:
    for person in people:
        yield (
            setting.cell(person.name, NAME),
            setting.cell(person.part),
            setting.stacked((person.role, person.note), QUIET_CELL),
        )
