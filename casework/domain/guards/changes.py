"""Guards of what changes on the way."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import changes as refusals


def changes_told(facts: CaseFacts) -> Iterator[Unmet]:
    """Each allegation that was changed after the employee had heard of it."""
    for number in facts.changes.untold:
        yield unmet(refusals.CHANGE_UNTOLD, number=number)


def nobody_named(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.respondent is not None:
        yield unmet(refusals.RESPONDENT_KNOWN)


def informal_reviewed(facts: CaseFacts) -> Iterator[Unmet]:
    if "INFORMAL_REVIEW" in facts.running_clocks:
        yield unmet(refusals.INFORMAL_NOT_REVIEWED)


def registers_told(facts: CaseFacts) -> Iterator[Unmet]:
    """After a death nothing is asked; a register is told so that it can be put right."""
    for body in facts.changes.registers:
        yield unmet(refusals.REGISTER_NOT_TOLD, body=body)
