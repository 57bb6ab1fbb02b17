"""Deadlines: when each was due, how it was counted, what moved it; and how long papers are held."""

from casework.documents.case_file_values import CaseFile
from casework.documents.measures import HEADINGS, NOTE
from casework.documents.paper import Paper

WORDS = (
    "The council's own deadlines may stand still for a hold or move with a reason; what law or a "
    "body sets does neither. Rules marked Unverified are common practice and set no legal deadline."
)
CLAIMS = "Tribunal dates, for keeping records"
NO_ADVICE = "For keeping records only. Nobody is to be advised on a claim date from these."


def write_deadlines(paper: Paper, number: str, values: CaseFile) -> None:
    paper.say(WORDS, NOTE)
    for i, one in enumerate(values.deadlines, 1):
        head = paper.setting.one(one.title, HEADINGS[2], keeps=True)
        head.lead = paper.setting.lead(f"{number}.{i}", HEADINGS[2], 24)
        paper.add(head)
        paper.add(paper.setting.facts(one.facts))
        for change in one.changes:
            paper.say(change)
    if values.claims:
        last = f"{number}.{len(values.deadlines) + 1}"
        paper.heading(1, last, CLAIMS, f"section {last}")
        paper.say(NO_ADVICE, NOTE)
        paper.add(paper.setting.facts(values.claims))
