"""Guards of what runs beside a case: removal, holds, concerns."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import beside as refusals


def evidence_sealed(facts: CaseFacts) -> Iterator[Unmet]:
    """Preserve before removal; a suspected indecent image is never copied, so counts as met."""
    if not facts.exhibits and facts.screen("indecent_image") != "yes":
        yield unmet(refusals.REMOVAL_BEFORE_SEALING)


def removal_power(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.rules.has_removal_power:
        yield unmet(refusals.NO_REMOVAL_POWER, pack=facts.rules.pack_title)
