"""Guards of what runs beside a case: suspension and removal."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import beside as refusals


def not_suspended_yet(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.is_suspended:
        yield unmet(refusals.ALREADY_SUSPENDED)


def suspended(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.is_suspended:
        yield unmet(refusals.NOT_SUSPENDED)


def suspension_record(*, alternatives: str, pay_in_full: bool) -> Iterator[Unmet]:
    """Notes on a suspension that is made now; the record may be completed within a working day."""
    if not alternatives:
        yield unmet(refusals.ALTERNATIVES_MISSING)
    if not pay_in_full:
        yield unmet(refusals.PAY_NOT_IN_FULL)


def suspension_whole(alternatives: str) -> Iterator[Unmet]:
    if not alternatives:
        yield unmet(refusals.SUSPENSION_INCOMPLETE)


def evidence_sealed(facts: CaseFacts) -> Iterator[Unmet]:
    """Preserve before removal; a suspected indecent image is never copied, so counts as met."""
    if not facts.exhibits and facts.screen("indecent_image") != "yes":
        yield unmet(refusals.REMOVAL_BEFORE_SEALING)


def removal_power(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.rules.has_removal_power:
        yield unmet(refusals.NO_REMOVAL_POWER, pack=facts.rules.pack_title)
