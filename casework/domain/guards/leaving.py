"""Guards of somebody who leaves before the end: each allegation and each limb, by a person."""

import datetime as dt
from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import leaving as refusals
from casework.domain.region_choices import HARM_LIMBS, NEVER_RESTRICTED


def allegations_determined(facts: CaseFacts) -> Iterator[Unmet]:
    """Would or might each allegation have led to dismissal (domain.md §7.3 row 20)."""
    for one in facts.allegations:
        if one.id not in facts.beside.findings:
            yield unmet(refusals.ALLEGATION_UNDETERMINED, number=one.number)


def limb_named(facts: CaseFacts, harm_ground: str, *, is_final: bool) -> Iterator[Unmet]:
    """A referral ground is a limb and a reason, item by item, never the kind of allegation."""
    if is_final and harm_ground == "yes" and limbs_met(facts) != "yes":
        yield unmet(refusals.LIMB_NOT_NAMED)


def after_leaving(facts: CaseFacts, conduct_from: dt.date) -> Iterator[Unmet]:
    """What happens after the last day is no matter of discipline (A8)."""
    left = facts.leaving
    if left is not None and left.last_day is not None and conduct_from > left.last_day:
        yield unmet(refusals.AFTER_THE_LAST_DAY, day=say_day(left.last_day))


def settlement_free(facts: CaseFacts) -> Iterator[Unmet]:
    """No clause of a settlement may restrict these (domain-corrections §4 (13))."""
    if facts.beside.restricts:
        kinds = "; ".join(in_sentence(NEVER_RESTRICTED[one]) for one in facts.beside.restricts)
        yield unmet(refusals.SETTLEMENT_RESTRICTS, kinds=kinds)


def limbs_met(facts: CaseFacts) -> str:
    """Yes where a limb is met; no once every limb of every allegation was answered with no."""
    answers = facts.beside.limbs
    if "yes" in answers.values():
        return "yes"
    asked = [(one.id, limb) for one in facts.allegations for limb in HARM_LIMBS]
    every = bool(asked) and all(answers.get(one) == "no" for one in asked)
    return "no" if every else "not_known"


def employer_ends(facts: CaseFacts) -> Iterator[Unmet]:
    """The governors decided, and another is the employer who ends it (SI 2009/2680 reg. 20)."""
    if not (facts.is_dismissed and facts.beside.school.is_split):
        yield unmet(refusals.EMPLOYER_DOES_NOT_END)


def employer_told(facts: CaseFacts) -> Iterator[Unmet]:
    school = facts.beside.school
    if school.is_split and school.employer_told_on is None:
        yield unmet(refusals.EMPLOYER_NOT_TOLD, employer=school.contract_ended_by)


def employment_ended(facts: CaseFacts) -> Iterator[Unmet]:
    """A case is not closed while somebody whom governors dismissed is still employed."""
    school = facts.beside.school
    open_still = school.is_split and school.employment_ended_on is None
    if facts.is_dismissed and open_still:
        yield unmet(refusals.EMPLOYMENT_NOT_ENDED, employer=school.contract_ended_by)
