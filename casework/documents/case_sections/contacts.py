"""The contact log, and who has had the case."""

from collections.abc import Iterator

from casework.documents.case_file_values import CaseFile
from casework.documents.measures import QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.documents.table import Row


def write_contacts(paper: Paper, number: str, values: CaseFile) -> None:
    if values.contacts:
        head = ("When", "With whom", "What", "Result and proof")
        paper.add(paper.setting.table((28, 32, 58, 42), head, _rows(paper.setting, values)))
    else:
        paper.note("No contact is recorded.")
    if values.handovers:
        paper.heading(1, f"{number}.1", "Who has had the case")
        paper.numbered(f"{number}.1", values.handovers)


def _rows(setting: Setting, values: CaseFile) -> Iterator[Row]:
    for one in values.contacts:
        yield (
            setting.cell(one.when),
            setting.cell(one.who),
            setting.cell(one.what),
            setting.cell(one.result, QUIET_CELL),
        )
