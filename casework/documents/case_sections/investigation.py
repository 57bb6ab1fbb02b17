"""The investigation report and the statements. No sanction is named here."""

from casework.documents.case_file_values import CaseFile, Fact, Investigation, Statement
from casework.documents.line_ends import is_numbered, own_number, unwrapped
from casework.documents.measures import BODY
from casework.documents.paper import Paper
from casework.domain.dates import say_day


def write_investigation(paper: Paper, number: str, values: CaseFile) -> None:
    investigation = values.investigation
    if investigation is None:
        paper.note("No investigation has been commissioned.")
        return
    paper.add(paper.setting.facts(_facts(investigation)))
    parts = (
        ("Terms of reference", investigation.terms_of_reference),
        ("Facts found", investigation.facts_found),
        ("Facts not found", investigation.facts_not_found),
        ("Mitigation", investigation.mitigation),
        ("Conclusion", investigation.conclusion),
    )
    place = 0
    for title, values_of_part in parts:
        if values_of_part:
            place += 1
            paper.heading(1, f"{number}.{place}", title, f"section {number}.{place}")
            paper.numbered(f"{number}.{place}", values_of_part)
    for interview in investigation.interviews:
        place += 1
        _write_statement(paper, f"{number}.{place}", interview)


def _facts(investigation: Investigation) -> tuple[Fact, ...]:
    began, reported = investigation.began, investigation.reported
    return (
        Fact("Investigator", investigation.investigator),
        Fact("Commissioned by", investigation.commissioned_by),
        Fact("Began", say_day(began) if began else ""),
        Fact("Reported", say_day(reported) if reported else ""),
    )


def write_statements(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.statements:
        paper.note("No statement has been taken.")
    for i, statement in enumerate(values.statements, 1):
        _write_statement(paper, f"{number}.{i}", statement)


def _write_statement(paper: Paper, number: str, statement: Statement) -> None:
    paper.heading(1, number, statement.title, statement.ref)
    paper.add(paper.setting.facts(statement.facts, columns=2))
    _write_paragraphs(paper, statement.text)


def _write_paragraphs(paper: Paper, text: str) -> None:
    """Numbered from 1, as they are cited ('paragraphs 4 to 9'), or as they were when signed."""
    if not is_numbered(text):
        paper.numbered("", (text,))
        return
    for paragraph in unwrapped(text).split("\n"):
        number, words = own_number(paragraph)
        for prose in paper.setting.lines(words, BODY):
            paper.add_numbered(number, prose)
