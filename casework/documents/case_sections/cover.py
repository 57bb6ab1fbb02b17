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
DEPARTMENT = replace(BODY, colour=QUIET, after=20)
REFERENCE = Style(12, 17, colour=QUIET, after=16 * MM)
CLASSIFICATION = Style(10, 14, Weight.DEMIBOLD, RED)
MARK = replace(MARKED, size=10, leading=14)
FACT_LABEL = Style(10, 15, Weight.DEMIBOLD, QUIET)
BAR = HEIGHT - 92 * MM
FOOT = 43 * MM
LOOSE = Ruling(above=0, below=4, gap=0, before=10, has_rules=False)


def write_cover(paper: Paper, title: str, cover: Cover, marks: tuple[str, ...]) -> None:
    def turn(sheet: Sheet) -> None:
        paper.book.add(sheet, has_number=False, at_front=True)

    setting = paper.setting
    foot = _foot(setting, cover, marks)
    foot_top = max(FOOT, BOTTOM + foot.height(MEASURE))
    flow = Flow(turn, bottom=foot_top + 10 * MM)
    flow.sheet.ground(LEFT, BAR, 18 * MM, 1.6 * MM, ACCENT)
    foot.set(flow.sheet, LEFT, foot_top, MEASURE, foot_top)
    flow.top = HEIGHT - 36 * MM
    flow.add(setting.one(cover.council, COUNCIL))
    flow.add(setting.one(cover.department, DEPARTMENT))
    flow.down_to(BAR - 3.5 * MM)
    flow.add(setting.one(title, replace(TITLE, after=4)))
    flow.add(setting.one(cover.respondent_role, replace(LEAD, after=4)))
    flow.add(setting.one(cover.reference, REFERENCE))
    flow.down_to(HEIGHT - 146 * MM)
    flow.add(_facts(setting, cover))
    flow.new_page()


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


def _foot(setting: Setting, cover: Cover, marks: tuple[str, ...]) -> Stack:
    sentence = "Read it, keep it locked, do not copy it."
    if cover.released_to:
        sentence += f" This copy was released to {cover.released_to}."
    return Stack(
        [
            *(setting.one(mark, MARK) for mark in marks),
            setting.one(cover.classification, CLASSIFICATION),
            *setting.paragraphs(sentence, NOTE),
        ]
    )
