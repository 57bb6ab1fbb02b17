"""The first page of the case file: council, title, whose file, for whom; nothing else."""

from dataclasses import replace

from casework.documents.case_file_values import Cover, Fact
from casework.documents.faces import Weight
from casework.documents.flow import Flow
from casework.documents.furniture import MARKED
from casework.documents.measures import (
    ACCENT,
    BODY,
    BOTTOM,
    HEIGHT,
    LEAD,
    LEFT,
    MEASURE,
    MM,
    NOTE,
    QUIET,
    RED,
    TITLE,
    Style,
)
from casework.documents.paper import Paper
from casework.documents.prose import Stack
from casework.documents.setting import Setting
from casework.documents.sheet import Sheet
from casework.documents.table import Row, Ruling, Table

COUNCIL = Style(12, 17, Weight.DEMIBOLD)
REFERENCE = Style(12, 17, colour=QUIET)
CLASSIFICATION = Style(10, 14, Weight.DEMIBOLD, RED)
FACT_LABEL = Style(10, 15, Weight.DEMIBOLD, QUIET)
FOOT = 42 * MM
LOOSE = Ruling(above=0, below=4, gap=0, before=0, has_rules=False)


def write_cover(paper: Paper, title: str, cover: Cover, marks: tuple[str, ...]) -> None:
    setting = paper.setting
    flow = Flow(paper.cover, bottom=FOOT + 10 * MM)
    sheet = flow.sheet
    top = _down(setting, sheet, HEIGHT - 36 * MM, cover.council, COUNCIL)
    _down(setting, sheet, top, cover.department, replace(BODY, colour=QUIET))
    sheet.ground(LEFT, HEIGHT - 92 * MM, 18 * MM, 1.6 * MM, ACCENT)
    top = _down(setting, sheet, HEIGHT - 95.5 * MM, title, TITLE)
    top = _down(setting, sheet, top - 4, cover.respondent_role, LEAD)
    top = _down(setting, sheet, top - 4, cover.reference, REFERENCE)
    _write_foot(setting, sheet, cover, marks)
    flow.top = min(top - 16 * MM, HEIGHT - 146 * MM)
    flow.add(_facts(setting, cover))
    flow.new_page()


def _down(setting: Setting, sheet: Sheet, top: float, value: str, style: Style) -> float:
    """Sets `value` below `top`; gives where the next line may begin."""
    return top - setting.one(value, style).set(sheet, LEFT, top, MEASURE, HEIGHT)


def _facts(setting: Setting, cover: Cover) -> Table:
    facts = (
        Fact("Prepared for", cover.prepared_for),
        Fact("Edition", cover.edition_says or cover.edition),
        Fact("Covers", cover.covers),
        Fact("Prepared by", cover.prepared_by),
        Fact("Policy", cover.policy),
    )
    return Table((32, 128), (_row(setting, fact) for fact in facts if fact.value), ruling=LOOSE)


def _row(setting: Setting, fact: Fact) -> Row:
    label = Stack([setting.one(fact.label, FACT_LABEL)])
    return label, setting.cell(fact.value, replace(BODY, after=0))


def _write_foot(setting: Setting, sheet: Sheet, cover: Cover, marks: tuple[str, ...]) -> None:
    top = FOOT + (4 * MM if marks else 0)
    for mark in marks:
        top = _down(setting, sheet, top, mark, replace(MARKED, size=10, leading=14))
    top = _down(setting, sheet, top, cover.classification, CLASSIFICATION)
    sentence = "Read it, keep it locked, do not copy it."
    if cover.released_to:
        sentence += f" This copy was released to {cover.released_to}."
    stack = Stack(setting.paragraphs(sentence, NOTE))
    stack.set(sheet, LEFT, top - 1, MEASURE, top - BOTTOM / 2)
