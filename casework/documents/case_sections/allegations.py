"""The allegations: what is alleged, against which clauses, on what evidence, and what was found."""

from collections.abc import Iterator

from casework.documents.boxes import Box
from casework.documents.case_file_values import Allegation, CaseFile, Clause, Finding
from casework.documents.measures import BOX_HEAD, BOX_TEXT, CELL, QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.prose import Stack
from casework.documents.setting import Setting
from casework.documents.table import OPEN, Row, Table


def write_allegations(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.allegations:
        paper.note("No allegation has been drafted.")
    for i, allegation in enumerate(values.allegations, 1):
        _write(paper, f"{number}.{i}", allegation)


def _write(paper: Paper, number: str, allegation: Allegation) -> None:
    setting = paper.setting
    paper.heading(1, number, allegation.title, allegation.ref)
    if allegation.conduct:
        paper.note(f"Conduct: {allegation.conduct}")
    paper.numbered(number, allegation.paragraphs)
    if allegation.clauses:
        rows = (_clause(setting, clause) for clause in allegation.clauses)
        paper.add(setting.table((28, 88, 44), ("Clause", "What it says", "Force"), rows))
    paper.add(Table((1, 1), _evidence(setting, allegation), ruling=OPEN))
    if allegation.finding:
        paper.add(_box(setting, allegation.finding))
    else:
        paper.note("No finding has been recorded.")


def _clause(setting: Setting, clause: Clause) -> Row:
    says = setting.paragraphs(clause.says, CELL)
    says += setting.paragraphs(clause.source, QUIET_CELL)
    return setting.cell(clause.printed_ref), Stack(says), setting.cell(clause.force, QUIET_CELL)


def _evidence(setting: Setting, allegation: Allegation) -> Iterator[Row]:
    yield (
        setting.references("Evidence for", allegation.evidence_for),
        setting.references("Evidence against", allegation.evidence_against),
    )


def _box(setting: Setting, finding: Finding) -> Box:
    head = setting.one(finding.heading, BOX_HEAD, keeps=True)
    return Box(Stack([head, *setting.paragraphs(finding.reason, BOX_TEXT)]))
