"""Triage: the questions and their answers, then what they brought, block by block."""

from collections.abc import Iterator

from casework.documents.case_file_values import CaseFile
from casework.documents.measures import QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.documents.table import Row
from casework.documents.triage_values import TriageAnswer, TriageBlock

HEAD = ("Question", "Answer", "What it rests on")


def write_triage(paper: Paper, number: str, values: CaseFile) -> None:
    place = 0
    if values.triage.answers:
        place += 1
        paper.heading(1, f"{number}.{place}", "Questions", f"section {number}.{place}")
        rows = _rows(paper.setting, values.triage.answers)
        paper.add(paper.setting.table((54, 34, 72), HEAD, rows))
    for block in values.triage.blocks:
        place += 1
        _write(paper, f"{number}.{place}", block)


def _rows(setting: Setting, answers: tuple[TriageAnswer, ...]) -> Iterator[Row]:
    for one in answers:
        yield (
            setting.cell(one.question),
            setting.stacked((one.answer, one.answered), QUIET_CELL),
            setting.stacked((one.reason, *one.earlier), QUIET_CELL),
        )


def _write(paper: Paper, number: str, block: TriageBlock) -> None:
    paper.heading(1, number, block.title, f"section {number}")
    paper.add(paper.setting.facts(block.facts))
    if block.paragraphs:
        paper.numbered(number, block.paragraphs)
