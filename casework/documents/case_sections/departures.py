"""Departures from procedure, and corrections: what was gone past, and what was put right."""

from collections.abc import Iterator

from casework.documents.case_file_values import CaseFile, Correction, Departure, Fact
from casework.documents.measures import HEADINGS, NOTE, QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.documents.table import Row
from casework.domain.dates import say_day, say_moment

BOTH_SHOWN = "Nothing is edited away. What was first recorded and what stands now are both shown."


def write_departures(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.departures:
        paper.note("No departure from procedure is recorded.")
    for i, departure in enumerate(values.departures, 1):
        head = paper.setting.one(departure.what, HEADINGS[2], keeps=True)
        head.lead = paper.setting.lead(f"{number}.{i}", HEADINGS[2], 24)
        paper.add(head)
        paper.add(paper.setting.facts(_facts(departure)))


def _facts(departure: Departure) -> tuple[Fact, ...]:
    recorded = departure.recorded_at
    return (
        Fact("On", say_day(departure.on) if departure.on else ""),
        Fact("The program said", departure.guard),
        Fact("Reason given", departure.reason or "Not recorded"),
        Fact("Approved by", departure.approved_by or "Not recorded"),
        Fact("Recorded", say_moment(recorded) if recorded else ""),
    )


def write_corrections(paper: Paper, _number: str, values: CaseFile) -> None:
    paper.say(BOTH_SHOWN, NOTE)
    rows = _rows(paper.setting, values.corrections)
    head = ("What", "Was", "Stands now", "Why, by whom, when")
    paper.add(paper.setting.table((34, 38, 38, 50), head, rows))


def _rows(setting: Setting, corrections: tuple[Correction, ...]) -> Iterator[Row]:
    for correction in corrections:
        signed = f"{correction.by}, {say_moment(correction.at)}"
        yield (
            setting.cell(correction.what),
            setting.cell(correction.was, QUIET_CELL),
            setting.cell(correction.now),
            setting.stacked((correction.reason, signed), QUIET_CELL),
        )
