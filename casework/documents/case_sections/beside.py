"""What ran beside the case, kind by kind: facts, then what was done, in order."""

from casework.documents.beside_values import Beside, BesideRecord
from casework.documents.case_file_values import CaseFile
from casework.documents.paper import Paper


def write_beside(paper: Paper, number: str, values: CaseFile) -> None:
    for i, kind in enumerate(values.beside, 1):
        _write(paper, f"{number}.{i}", kind)


def _write(paper: Paper, number: str, kind: Beside) -> None:
    paper.heading(1, number, kind.title, f"section {number}")
    if kind.note:
        paper.note(kind.note)
    place = 1
    for record in kind.records:
        place = _record(paper, number, record, place)


def _record(paper: Paper, number: str, record: BesideRecord, place: int) -> int:
    """Gives the number of the paragraph that would come next."""
    if record.title:
        paper.heading(2, "", record.title)
    paper.add(paper.setting.facts(record.facts))
    return paper.numbered(number, record.sentences, place)
