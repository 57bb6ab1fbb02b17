"""Guards of grievances, complaints and disclosures; nothing here says what is protected."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import beside as refusals
from casework.domain.vocabulary import PARTS

HELD = ("investigator", "chair", "panel", "appeal_chair")


def to_legal(kind: str, state: str) -> Iterator[Unmet]:
    if kind == "protected_disclosure" and state != "with_legal":
        yield unmet(refusals.DISCLOSURE_TO_LEGAL)


def handled_apart(facts: CaseFacts, handled_by: str) -> Iterator[Unmet]:
    """Whoever investigates or decides this case does not handle a concern about it as well."""
    name = " ".join(handled_by.split()).casefold()
    for one in facts.parts:
        if name and one.part in HELD and one.name.casefold() == name:
            part = in_sentence(PARTS[one.part])
            yield unmet(refusals.HANDLER_IN_CASE, name=one.name, part=part)


def legal_looked(facts: CaseFacts) -> Iterator[Unmet]:
    """Legal sees a possible disclosure before an allegation is worded (A9), whenever it came."""
    path = facts.triage.path("disclosure")
    if path is not None and "legal" in path.told:
        return
    for one in facts.concerns:
        waits = one.kind == "protected_disclosure" and one.state != "resolved"
        if waits and not one.is_screened:
            yield unmet(refusals.LEGAL_SCREEN_WAITS, day=say_day(one.raised_on))
