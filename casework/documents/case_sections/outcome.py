"""What was decided, on what grounds, what follows, and the appeal."""

from dataclasses import replace

from casework.documents.boxes import Box
from casework.documents.case_file_values import Answer, Appeal, CaseFile, Decision, Fact, Outcome
from casework.documents.case_sections.hearing import write_listing
from casework.documents.measures import BOX_HEAD, BOX_TEXT, LABEL
from casework.documents.paper import Paper
from casework.documents.prose import Stack
from casework.domain.dates import say_day


def write_outcome(paper: Paper, number: str, values: CaseFile) -> None:
    if values.outcome is None:
        paper.note("No outcome has been recorded.")
        place = 0
    else:
        place = _write_outcome(paper, number, values.outcome)
    appeals = (*values.earlier_appeals, *((values.appeal,) if values.appeal else ()))
    for appeal in appeals:
        place += 1
        _write_appeal(paper, f"{number}.{place}", appeal)
    if values.outcome is not None and not appeals:
        paper.note("No appeal has been lodged.")
    place += 1
    if values.earlier:
        part = _part(paper, number, place, "Decided before")
        paper.numbered(part, values.earlier)
        place += 1
    if values.ledger is not None:
        write_listing(paper, f"{number}.{place}", values.ledger)


def _write_outcome(paper: Paper, number: str, outcome: Outcome) -> int:
    """Gives the number of its last part."""
    decided = say_day(outcome.decided_on) if outcome.decided_on else ""
    facts = (
        Fact("Decided by", outcome.decided_by),
        Fact("Decided on", decided),
        Fact("Outcome sent", outcome.sent or "Not recorded"),
        *outcome.facts,
    )
    paper.add(paper.setting.facts(facts))
    _write_decisions(
        paper, _part(paper, number, 1, "Decision on each allegation"), outcome.decisions
    )
    _write_answers(paper, _part(paper, number, 2, "What the decision rests on"), outcome.answers)
    part = _part(paper, number, 3, "Mitigation")
    paper.numbered(part, (outcome.mitigation or "None was put forward.",))
    part = _part(paper, number, 4, "Sanction")
    paper.add(_sanction(paper, outcome))
    paper.numbered(part, (outcome.sanction_reason,))
    if outcome.comparison:
        part = _part(paper, number, 5, "Like cases, as counted when it was decided")
        paper.numbered(part, tuple(outcome.comparison.splitlines()))
    return 5 if outcome.comparison else 4


def _part(paper: Paper, number: str, place: int, title: str) -> str:
    part = f"{number}.{place}"
    paper.heading(1, part, title, f"section {part}")
    return part


def _write_decisions(paper: Paper, part: str, decisions: tuple[Decision, ...]) -> None:
    number = 1
    for decision in decisions:
        reference = paper.setting.reference(decision.allegation, replace(LABEL, after=1))
        reference.keeps = True
        paper.add(reference)
        number = paper.numbered(part, (decision.decision,), number)
        number = paper.numbered(part, (decision.reason,), number)


def _write_answers(paper: Paper, part: str, answers: tuple[Answer, ...]) -> None:
    number = 1
    for answer in answers:
        paper.add(paper.setting.one(answer.question, LABEL, keeps=True))
        number = paper.numbered(part, (answer.answer or "Not answered.",), number)


def _sanction(paper: Paper, outcome: Outcome) -> Box:
    head = paper.setting.one(outcome.sanction or "No sanction", BOX_HEAD, keeps=True)
    return Box(Stack([head, *paper.setting.paragraphs(outcome.warning, BOX_TEXT)]))


def _write_appeal(paper: Paper, number: str, appeal: Appeal) -> None:
    paper.heading(1, number, "Appeal", f"section {number}")
    paper.add(paper.setting.facts(appeal.facts))
    next_number = 1
    for title, words in (
        ("Grounds", appeal.grounds),
        ("Decision", appeal.decision),
        ("Reason", appeal.reason),
    ):
        if words:
            paper.add(paper.setting.one(title, LABEL, keeps=True))
            next_number = paper.numbered(number, (words,), next_number)
    paper.add(paper.setting.facts(appeal.after))
