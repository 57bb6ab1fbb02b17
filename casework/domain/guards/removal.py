"""Guards of taking content down: kept first, the police asked, instructed only with power."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts, Rules
from casework.domain.choices import HOLD_KINDS
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import beside as refusals

ASKS_FIRST = {"police", "prosecutor", "child_protection"}
"""Holds of those who may want content to stay where it is."""


def evidence_sealed(facts: CaseFacts) -> Iterator[Unmet]:
    """Preserve before removal; a suspected indecent image is never copied, so counts as met."""
    if not facts.exhibits and facts.screen("indecent_image") != "yes":
        yield unmet(refusals.REMOVAL_BEFORE_SEALING)


def removal_power(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.rules.has_removal_power:
        yield unmet(refusals.NO_REMOVAL_POWER, pack=facts.rules.pack_title)


def not_objected_to(facts: CaseFacts) -> Iterator[Unmet]:
    """Whoever asked that the case wait is asked before content goes (domain.md §7.3 row 7)."""
    for hold in facts.holds:
        if hold.kind in ASKS_FIRST:
            kind = in_sentence(HOLD_KINDS[hold.kind])
            yield unmet(refusals.REMOVAL_UNDER_HOLD, kind=kind, asked_by=hold.asked_by)


def refusal_is_proposed(rules: Rules, kind: str, answer: str, on_advice: str) -> bool:
    """Whether an answer proposes an allegation: an instruction refused under a policy that calls
    that a breach, and never on the advice of the police or a lawyer (domain-corrections §2.2 (9),
    §4 (8))."""
    refused = kind == "instruction" and answer == "refused"
    return refused and rules.refusal_is_breach and on_advice != "yes"


def removal_seen(facts: CaseFacts) -> Iterator[Unmet]:
    """What is said to be gone was looked for before the case is closed."""
    unseen = sum(one.state == "removed" and not one.is_seen_gone for one in facts.removals)
    if unseen:
        yield unmet(refusals.REMOVAL_NOT_SEEN, count=unseen)


def proposals_decided(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.removals:
        if one.is_proposed:
            yield unmet(refusals.PROPOSAL_OPEN)
