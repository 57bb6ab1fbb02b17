"""The evidence schedule."""

from collections.abc import Iterator

from casework.documents.case_file_values import CaseFile, Exhibit
from casework.documents.case_sections.exhibits import write_asked, write_custody, write_exhibit
from casework.documents.case_sections.sums import grouped, size_in_words
from casework.documents.faces import Weight
from casework.documents.measures import CELL, FINE, QUIET_CELL, Style
from casework.documents.paper import Paper
from casework.documents.prose import Pointer, Stack
from casework.documents.setting import Setting
from casework.documents.table import Row

TITLE = "Evidence schedule"
EXHIBIT = Style(CELL.size, CELL.leading, Weight.DEMIBOLD)


def write_evidence(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.exhibits:
        paper.note("No evidence is registered.")
        return
    head = ("Exhibit", "What it is", "Obtained", "SHA-256 of the original", "Page")
    rows = _rows(paper.setting, values.exhibits)
    paper.add(paper.setting.table((15, 45, 50, 40, 9), head, rows))
    for exhibit in values.exhibits:
        write_exhibit(paper, exhibit)
    write_asked(paper, f"{number} {TITLE}", values.exhibits)
    write_custody(paper, f"{number} {TITLE}", values.exhibits)


def _rows(setting: Setting, exhibits: tuple[Exhibit, ...]) -> Iterator[Row]:
    for exhibit in exhibits:
        label = setting.one(exhibit.label, EXHIBIT)
        label.pointer = Pointer(exhibit.label)
        size = f"{exhibit.kind}, {size_in_words(exhibit.size)}".removeprefix(", ")
        how = (exhibit.obtained_by, exhibit.obtained_at, exhibit.obtained_how)
        yield (
            Stack([label]),
            Stack([*setting.paragraphs(exhibit.title, CELL), setting.one(size, QUIET_CELL)]),
            setting.stacked(how, QUIET_CELL),
            setting.cell(grouped(exhibit.sha256), FINE),
            Stack([setting.page_of(exhibit.label, CELL)]),
        )
