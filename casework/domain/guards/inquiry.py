"""Guards of running an investigation: interests, terms, interviews, what a report rests on."""

import datetime as dt
from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.inquiry_words import INTERESTS
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import inquiry as refusals

NO_RECOMMENDATION = "none"


def interests_checked(facts: CaseFacts) -> Iterator[Unmet]:
    """The investigator said whether a conflict stands in the way; one that does needs a reason."""
    holder = facts.holder("investigator")
    if holder is None:
        return
    said = facts.inquest.declaration_of(holder.person_id)
    if said is None:
        yield unmet(refusals.INTERESTS_NOT_DECLARED, name=holder.name)
    elif said.interests:
        words = "; ".join(in_sentence(INTERESTS[one]) for one in said.interests)
        yield unmet(refusals.INTEREST_DECLARED, name=holder.name, interests=words)


def within_the_usual_time(given: dt.date | None, usual: dt.date) -> Iterator[Unmet]:
    if given is not None and given > usual:
        words = {"given": say_day(given), "usual": say_day(usual)}
        yield unmet(refusals.TERMS_LONGER_THAN_RULE, **words)


def companion_offered_where_allowed(*, offered: bool, is_allowed: bool) -> Iterator[Unmet]:
    """Only where the policy lets the employee bring somebody to an investigation meeting."""
    if is_allowed and not offered:
        yield unmet(refusals.COMPANION_NOT_OFFERED)


def awareness_looked_for(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.inquest.awareness:
        yield unmet(refusals.AWARENESS_NOT_RECORDED)


def register_decided(facts: CaseFacts) -> Iterator[Unmet]:
    """A disputed fact is established or not by whoever investigates, on what was found."""
    open_ones = [str(one.number) for one in facts.inquest.register if one.status == "disputed"]
    if open_ones:
        plural = "Facts" if len(open_ones) > 1 else "Fact"
        verb = "are disputed" if len(open_ones) > 1 else "is disputed"
        yield unmet(refusals.FACTS_UNDECIDED, facts=f"{plural} {', '.join(open_ones)} {verb}")


def requests_answered(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.inquest.requests_open:
        count = facts.inquest.requests_open
        words = "1 request" if count == 1 else f"{count} requests"
        yield unmet(refusals.REQUESTS_UNANSWERED, requests=words)


def report_signed(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.inquest.reports_signed:
        yield unmet(refusals.NO_SIGNED_REPORT)


def recommendation_as_asked(facts: CaseFacts, recommendation: str) -> Iterator[Unmet]:
    """Recommendations only where the terms ask for them (Acas investigation guidance)."""
    asked = facts.inquest.terms is None or facts.inquest.terms.recommendations_asked
    if recommendation == NO_RECOMMENDATION and asked:
        yield unmet(refusals.RECOMMENDATION_EXPECTED)
    elif recommendation != NO_RECOMMENDATION and not asked:
        yield unmet(refusals.RECOMMENDATION_NOT_ASKED)
