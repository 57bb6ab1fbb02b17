"""Words of the case file about people, parts, screens and steps."""

from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import PARTS, SANCTIONS
from casework.queries.case_people import PartRow
from casework.queries.report_page import report
from casework.store.tables.cases import Case

TITLES = {rule.code: rule.title for rule in RULES}


@dataclass(frozen=True)
class PartyLine:
    """A party of the incident, and what they were told."""

    name: str
    part: str
    told: str


def parties(desk: Desk, case: Case) -> tuple[PartyLine, ...]:
    """Whom the incident touches."""
    return tuple(
        PartyLine(
            one.shown_as,
            one.part,
            f"Told on {say_day(one.told_on)}: {one.told_what}" if one.told_on else "",
        )
        for one in report(desk, case.id).parties
    )


def part_words(part: str) -> str:
    """A part as people say it."""
    return PARTS.get(part, part)


def part_note(one: PartRow) -> str:
    """From when until when, what a chair may decide, and what was noted."""
    until = f" until {say_day(one.until)}" if one.until else ""
    said = [f"From {say_day(one.since)}{until}."]
    if one.part in ("chair", "appeal_chair"):
        said.append(
            "Has authority to dismiss." if one.may_dismiss else "No recorded authority to dismiss."
        )
    if one.authority:
        said.append(f"May give at most: {in_sentence(SANCTIONS[one.authority])}.")
    return " ".join([*said, sentence(one.note)]).strip()


def step_title(step: str) -> str:
    """A step as people say it."""
    return TITLES.get(step, step.replace("_", " ").capitalize())
