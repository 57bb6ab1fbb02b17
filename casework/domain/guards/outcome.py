"""Guards of the outcome and of an appeal."""

import datetime as dt
from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import outcome as refusals
from casework.domain.vocabulary import DISMISSALS, REASONED_SANCTIONS, SANCTIONS

SOCIAL_SERVICE = {"social_worker", "social_service_worker"}


def decided(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.allegations:
        if not one.decision:
            yield unmet(refusals.DECISION_MISSING, number=one.number)


def something_upheld(facts: CaseFacts, sanction: str) -> Iterator[Unmet]:
    upheld = any(one.decision in ("upheld", "part_upheld") for one in facts.allegations)
    if sanction != "no_action" and not upheld:
        yield unmet(refusals.NOTHING_UPHELD)


def foreseen(facts: CaseFacts, sanction: str) -> Iterator[Unmet]:
    hearing = facts.hearing
    if facts.route is not None or hearing is None:
        return
    if sanction in DISMISSALS and not hearing.dismissal_possible:
        yield unmet(refusals.DISMISSAL_NOT_IN_NOTICE)


def reasoned(
    facts: CaseFacts, sanction: str, *, burchell: tuple[str, str, str], proportionality: str
) -> Iterator[Unmet]:
    """Burchell and proportionality for the graver sanctions, or where a belief is in play."""
    belief = facts.screen("belief_or_adjustment") == "yes"
    if sanction not in REASONED_SANCTIONS and not belief:
        return
    if not all(burchell):
        yield unmet(refusals.BURCHELL_MISSING)
    if not proportionality:
        yield unmet(refusals.PROPORTIONALITY_MISSING)


def duties_answered(
    facts: CaseFacts, sanction: str, *, code_considered: str, harm_ground: str, serious: str
) -> Iterator[Unmet]:
    """Answers on which duties to refer hang."""
    person = facts.respondent
    bodies = {one.body for one in person.registrations} if person else set()
    social = person is not None and (person.workforce in SOCIAL_SERVICE or "sssc" in bodies)
    if social and not code_considered:
        yield unmet(refusals.CODE_NOT_CONSIDERED)
    if facts.rules.reports_serious_breaches and (bodies or social) and serious == "not_known":
        yield unmet(refusals.SERIOUS_BREACH_UNANSWERED)
    removed = sanction in DISMISSALS or sanction == "demotion"
    regulated = person is not None and person.regulated_role in ("children", "adults", "both")
    if removed and regulated and harm_ground == "not_known":
        yield unmet(refusals.HARM_GROUND_UNANSWERED)


def mitigation_recorded(mitigation: str) -> Iterator[Unmet]:
    if not mitigation:
        yield unmet(refusals.MITIGATION_MISSING)


def not_graver(facts: CaseFacts, sanction: str) -> Iterator[Unmet]:
    """An appeal does not make matters worse, unless the pack says so (domain.md §7.3 row 18)."""
    order, before = list(SANCTIONS), facts.outcome
    if before is None or facts.rules.appeal_may_increase:
        return
    if order.index(sanction) >= order.index(before.sanction):
        yield unmet(refusals.APPEAL_MADE_WORSE, was=SANCTIONS[before.sanction].lower())


def appeal_in_time(
    lodged_on: dt.date, due_on: dt.date | None, *, is_let_in: bool = False
) -> Iterator[Unmet]:
    """A late appeal is let in with a reason and the name of who agreed, or not at all."""
    if due_on is not None and lodged_on > due_on and not is_let_in:
        yield unmet(refusals.APPEAL_LATE, due=say_day(due_on))
