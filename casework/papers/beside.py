"""Words of the case file about people and about what ran beside the case."""

from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.case_people import PartHolder
from casework.domain.dates import say_day
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import PARTS
from casework.queries.beside import BesidePage, SuspensionRow
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
            one.name,
            one.part,
            f"Told on {say_day(one.told_on)}: {one.told_what}" if one.told_on else "",
        )
        for one in report(desk, case.id).parties
    )


def part_words(part: str) -> str:
    """A part as people say it."""
    return PARTS.get(part, part)


def authority(one: PartHolder) -> str:
    """What a chair may decide."""
    if one.part not in ("chair", "appeal_chair"):
        return ""
    return "Has authority to dismiss" if one.may_dismiss else "No recorded authority to dismiss"


def step_title(step: str) -> str:
    """A step as people say it."""
    return TITLES.get(step, step.replace("_", " ").capitalize())


def paragraphs(page: BesidePage) -> tuple[str, ...]:
    """Suspension, removal, holds, concerns and leaving, a paragraph each."""
    return (
        *(_suspension(one) for one in page.suspensions),
        *(
            f"Removal was asked for on {say_day(one.asked_on)}: {one.what} "
            + (f"Answer: {one.state}. {one.answer}" if one.answered_on else "No answer yet.")
            for one in page.removals
        ),
        *(
            f"Hold ({one.kind_words.lower()}) from {say_day(one.placed_on)}, asked by "
            f"{one.asked_by}. {one.may_continue}"
            + (f" Lifted on {say_day(one.lifted_on)}." if one.lifted_on else "")
            for one in page.holds
        ),
        *(
            f"{one.kind_words} raised on {say_day(one.raised_on)}: {one.summary} "
            f"{one.resolution}".strip()
            for one in page.concerns
        ),
        *(
            f"{one.reason_words}; notice received on {say_day(one.received_on)}."
            + (f" Withdrawn on {say_day(one.withdrawn_on)}." if one.withdrawn_on else "")
            for one in page.leavings
        ),
    )


def _suspension(one: SuspensionRow) -> str:
    pay = "on full pay" if one.pay_in_full else "not on full pay"
    ended = f" It ended on {say_day(one.lifted_on)}: {one.lifted_reason}" if one.lifted_on else ""
    weighed = f" Alternatives considered: {one.alternatives}" if one.alternatives else ""
    return (
        f"Suspended on {say_day(one.started_on)} {pay}, a neutral act, authorised by "
        f"{one.authorised_by}: {one.reason}{weighed}{ended}"
    )
