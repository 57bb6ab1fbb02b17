"""Guards around a hearing: companion, union official, needs, papers and witnesses."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.hearing_choices import BY_RIGHT, NEED_KINDS
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import hearing_room as refusals
from casework.domain.vocabulary import PARTS, PARTY_PARTS


def companion(facts: CaseFacts, person_id: str, name: str, kind: str) -> Iterator[Unmet]:
    """A companion by right is never refused; what may be a difficulty is noted."""
    if kind not in (*BY_RIGHT, "none"):
        yield unmet(refusals.COMPANION_BY_LEAVE, name=name)
    held = [PARTS[one.part] for one in facts.parts if one.person_id == person_id]
    held += [
        PARTY_PARTS.get(one.part, one.part) for one in facts.parties if one.person_id == person_id
    ]
    for part in dict.fromkeys(held):
        if part != PARTS["companion"]:
            yield unmet(refusals.COMPANION_IN_THE_CASE, name=name, part=in_sentence(part))


def official_told(facts: CaseFacts) -> Iterator[Unmet]:
    """Only where the employee is a representative, and unless they did not agree (Acas Code 30)."""
    found = facts.union
    if found is None or found.is_representative != "yes" or facts.respondent is None:
        return
    if not found.is_told and found.consent != "no":
        yield unmet(refusals.UNION_OFFICIAL_NOT_TOLD, name=facts.respondent.name)


def consent_first(consent: str, *, is_told: bool) -> Iterator[Unmet]:
    if is_told and consent != "yes":
        yield unmet(refusals.UNION_WITHOUT_CONSENT)


def needs_answered(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.needs:
        if not one.answer:
            kind = NEED_KINDS.get(one.kind, one.kind)
            yield unmet(refusals.NEED_UNANSWERED, kind=kind, day=say_day(one.asked_on))


def papers_settled(facts: CaseFacts) -> Iterator[Unmet]:
    """Late papers let in or not, every bundle whole, the employee's witnesses answered for; what
    they answered and what they were granted is among the papers."""
    for label in facts.papers.late_open:
        yield unmet(refusals.LATE_PAPER_OPEN, label=label)
    for name, missing in facts.papers.behind:
        yield unmet(refusals.BUNDLE_BEHIND, name=name, papers=missing)
    for name in facts.papers.witnesses_open:
        yield unmet(refusals.WITNESS_UNANSWERED, name=name)
    for label in facts.papers.responses_unlisted:
        yield unmet(refusals.RESPONSE_NOT_LISTED, label=label)
    for number, what in facts.papers.granted_open:
        yield unmet(refusals.GRANTED_NOT_LISTED, number=number, what=what)


def adviser_apart(facts: CaseFacts, person_id: str, name: str, part: str) -> Iterator[Unmet]:
    """Who investigated does not advise those who decide (a note: Acas Code 6)."""
    held = (*facts.parts, *facts.past_parts)
    investigated = any(one.person_id == person_id and one.part == "investigator" for one in held)
    if part == "hr_adviser" and investigated:
        yield unmet(refusals.ADVISER_INVESTIGATED, name=name)
