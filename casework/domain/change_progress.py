"""How far the steps have come that what changed on the way asks for."""

from casework.domain.case_facts import CaseFacts
from casework.domain.vocabulary import CaseState


def nobody_named(facts: CaseFacts) -> bool:
    return facts.respondent is None


def is_informal(facts: CaseFacts) -> bool:
    return facts.state is CaseState.INFORMAL


def informal_reviewed(facts: CaseFacts) -> bool:
    return "INFORMAL_REVIEW" not in facts.running_clocks


def has_allegations(facts: CaseFacts) -> bool:
    return bool(facts.allegations)


def has_untold(facts: CaseFacts) -> bool:
    return bool(facts.changes.untold)


def untold_words(facts: CaseFacts) -> str:
    numbers = ", ".join(str(one) for one in facts.changes.untold)
    return f"Not told yet: allegation {numbers}" if numbers else ""


def is_joined(facts: CaseFacts) -> bool:
    return bool(facts.changes.joined)


def has_registers(facts: CaseFacts) -> bool:
    return bool(facts.changes.registers)


def register_words(facts: CaseFacts) -> str:
    waiting = ", ".join(facts.changes.registers)
    return f"Not told yet: {waiting}" if waiting else ""
