"""Guards of how a decision comes about: authority, no hearing, warnings relied on, comparison."""

import datetime as dt
from collections.abc import Collection, Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.case_people import PartHolder
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import decision as refusals
from casework.domain.refusals import outcome as outcome_refusals
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, WARNING_LEVELS

ORDER = tuple(SANCTIONS)
CHANGED = ("overturned", "varied", "rehearing")


def graver(sanction: str, than: str) -> bool:
    """Whether one outcome weighs more than another."""
    return ORDER.index(sanction) > ORDER.index(than)


def highest_of(holder: PartHolder) -> str:
    """The gravest outcome somebody may give, or '' where nobody recorded it."""
    return holder.authority or ("summary_dismissal" if holder.may_dismiss else "")


def within_authority(sanction: str, holder: PartHolder) -> Iterator[Unmet]:
    """A dismissal without authority is a block (§2.4); another outcome needs a reason."""
    highest = highest_of(holder)
    if sanction in DISMISSALS and (not highest or graver(sanction, highest)):
        yield unmet(outcome_refusals.CHAIR_WITHOUT_AUTHORITY, name=holder.name)
    elif highest and graver(sanction, highest):
        most = in_sentence(SANCTIONS[highest])
        yield unmet(refusals.SANCTION_BEYOND_AUTHORITY, name=holder.name, most=most)


def fits_route(facts: CaseFacts, sanction: str) -> Iterator[Unmet]:
    """What may be decided without a hearing (domain-corrections §2.2 (13))."""
    kind = facts.route.kind if facts.route is not None else ""
    if kind == "agreed" and sanction in DISMISSALS:
        yield unmet(refusals.AGREED_DISMISSAL)
    elif kind == "agreed" and graver(sanction, facts.rules.agreed_up_to):
        most = in_sentence(SANCTIONS[facts.rules.agreed_up_to])
        yield unmet(refusals.BEYOND_AGREED_LEVEL, most=most)
    elif kind == "paper" and sanction in DISMISSALS:
        yield unmet(refusals.DISMISSAL_ON_PAPER)
    elif kind == "no_action" and sanction != "no_action":
        yield unmet(refusals.SANCTION_WITHOUT_HEARING)


def like_cases_alike(facts: CaseFacts, sanction: str, reason: str) -> Iterator[Unmet]:
    """Respondents of one incident get the same, or the reason why not is written down."""
    others = [one for one in facts.siblings if one.sanction != sanction]
    if others and not reason:
        told = "; ".join(
            f"{one.reference}: {in_sentence(SANCTIONS[one.sanction])}" for one in others
        )
        yield unmet(refusals.DIFFERENT_SANCTIONS, others=told)


def spent_not_weighed(facts: CaseFacts, chosen: Collection[str]) -> Iterator[Unmet]:
    """A spent warning may not tip the balance (domain-corrections §2.2 (14))."""
    for one in facts.ledger:
        if one.id in chosen:
            yield unmet(
                refusals.SPENT_WARNING_USED,
                level=in_sentence(SANCTIONS[one.level]),
                issued=say_day(one.issued_on),
                spent=say_day(one.spent_from),
            )


def life_within_policy(facts: CaseFacts, sanction: str, months: int | None) -> Iterator[Unmet]:
    """A warning lives no longer than the policy's longest time for it."""
    if sanction not in WARNING_LEVELS or months is None:
        return
    usual = facts.rules.live_months.get(sanction, 0)
    most = max(usual, facts.rules.longest_months.get(sanction, 0))
    if months > most:
        yield unmet(refusals.LONGER_THAN_POLICY, most=most)


def letter_whole(
    sanction: str, *, improvement: str, notice: bool, last_day: dt.date | None, measure: str
) -> Iterator[Unmet]:
    """What Acas asks of an outcome letter, noted where it is missing."""
    if sanction in WARNING_LEVELS and not improvement:
        yield unmet(refusals.CHANGE_NOT_SAID)
    if sanction == "dismissal_with_notice" and not (notice and last_day):
        yield unmet(refusals.NOTICE_NOT_SAID)
    if sanction == "demotion" and not measure:
        yield unmet(refusals.MEASURE_NOT_SAID)


def teachers_code(facts: CaseFacts, code_considered: str) -> Iterator[Unmet]:
    person = facts.respondent
    bodies = {one.body for one in person.registrations} if person else set()
    if "gtcs" in bodies and not code_considered:
        yield unmet(refusals.TEACHERS_CODE_NOT_WEIGHED)


def hears_afresh(facts: CaseFacts, person_id: str, name: str) -> Iterator[Unmet]:
    """An appeal is heard by somebody who decided nothing in this case so far (Acas Code 27)."""
    inquiry = facts.investigation
    if inquiry is not None and inquiry.decided_by == person_id:
        yield unmet(refusals.DECIDED_BEFORE, name=name, what="that there was a case to answer")
    if facts.route is not None and facts.route.decider_id == person_id:
        yield unmet(refusals.DECIDED_BEFORE, name=name, what="on the outcome, without a hearing")


def not_heard_before(facts: CaseFacts, person_id: str, name: str, part: str) -> Iterator[Unmet]:
    """Who heard a case the first time does not hear it again when an appeal orders that."""
    if part not in ("chair", "panel") or facts.appeal is None:
        return
    before = any(one.person_id == person_id and one.part in ("chair", "panel")
                 for one in facts.past_parts)  # fmt: skip
    if facts.appeal.decision == "rehearing" and before:
        yield unmet(refusals.HEARD_IT_BEFORE, name=name)


def reinstated(facts: CaseFacts) -> Iterator[Unmet]:
    """Whoever was dismissed and won the appeal is back at work before the case is closed."""
    if undone_dismissal(facts) and facts.appeal is not None and not facts.appeal.is_reinstated:
        yield unmet(refusals.REINSTATEMENT_OPEN)


def undone_dismissal(facts: CaseFacts) -> bool:
    """An appeal took a dismissal away: overturned, made less, or to be heard again."""
    found = facts.appeal
    if found is None or found.undid not in DISMISSALS or found.decision not in CHANGED:
        return False
    return not (facts.outcome is not None and facts.is_dismissed)
