"""The record of the investigation: how it was run, and what it rests on."""

from dataclasses import replace

from casework.documents.case_file_values import CaseFile
from casework.documents.faces import Weight
from casework.documents.kept_records import KeptRecord
from casework.documents.measures import HEADINGS, NOTE
from casework.documents.paper import Paper

NONE = "Nothing more is recorded of the investigation."
LEAD = 24


def write_records(paper: Paper, number: str, values: CaseFile) -> None:
    groups = [one for one in values.records if one.records]
    if not groups:
        paper.note(NONE)
    for i, group in enumerate(groups, 1):
        place = f"{number}.{i}"
        paper.heading(1, place, group.title, f"section {place}")
        for j, record in enumerate(group.records, 1):
            _write(paper, f"{place}.{j}", record)


def _write(paper: Paper, number: str, record: KeptRecord) -> None:
    head = paper.setting.one(record.title, HEADINGS[2], keeps=True)
    head.lead = paper.setting.lead(number, HEADINGS[2], LEAD)
    paper.add(head)
    if record.mark:
        paper.say(record.mark, replace(NOTE, weight=Weight.DEMIBOLD))
    paper.add(paper.setting.facts(record.facts))
