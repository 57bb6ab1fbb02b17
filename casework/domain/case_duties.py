"""What a case says to the duties to refer: its facts in the words the rules of the bodies ask."""

from collections.abc import Mapping
from dataclasses import replace

from casework.domain.case_facts import CaseFacts
from casework.domain.case_people import Respondent
from casework.domain.choices import TEACHERS
from casework.domain.duty_facts import DutyFacts, Ground, Known, Leaving
from casework.domain.guards.leaving import limbs_met

SOCIAL_SERVICE = {"social_worker", "social_service_worker"}
WARNED = {"first_warning", "final_warning"}


def duty_facts(facts: CaseFacts) -> DutyFacts:
    """The facts of one case on which duties hang. What nobody was asked is not known."""
    person = facts.respondent
    if person is None:
        return DutyFacts(nation=facts.rules.nation, registrations_asked=Known.NOT_KNOWN)
    outcome, sanction, day = facts.outcome, "", None
    if outcome is not None:
        sanction, day = outcome.sanction, outcome.served_on
    stands = not (facts.appeal is not None and facts.appeal.decision == "overturned")
    known = DutyFacts(
        nation=facts.rules.nation,
        registrations=frozenset(one.body for one in person.registrations),
        registrations_asked=Known.YES if person.post else Known.NOT_KNOWN,
        is_social_service_worker=_is(person.workforce in SOCIAL_SERVICE, person),
        is_registered_service=_is(person.is_care_service, person),
        is_teacher_in_educational_establishment=_teaches(person),
        regulated_role=person.regulated_role,
        misconduct_alleged_on=facts.reported_on,
        suspended_on=facts.suspension.started_on if facts.suspension else None,
        warned_on=day if stands and sanction in WARNED else None,
        moved_on=day if stands and sanction == "demotion" else None,
        dismissed_on=day if facts.is_dismissed else None,
        dismissal_ground=Ground.MISCONDUCT,
        harm_ground=Known(_harm(facts)),
        leaving=_leaving(facts),
        more_serious_breach=Known(outcome.more_serious_breach) if outcome else Known.NOT_KNOWN,
        more_serious_breach_on=day if stands else None,
        policy_requires_report=facts.rules.reports_serious_breaches,
        policy_clause=facts.rules.serious_breach_clause,
    )
    return _with_moves(facts, known)


def _with_moves(facts: CaseFacts, known: DutyFacts) -> DutyFacts:
    """A move out of regulated work that was made while the case ran, for whatever reason."""
    out = [one for one in facts.changes.moves if one.leaves_regulated != "no"]
    if not out:
        return known
    return replace(
        known,
        moved_role_on=out[-1].from_on,
        moved_out_of_regulated_role=Known(out[-1].leaves_regulated),
        move_is_final=Known(out[-1].is_final),
    )


def _is(answer: bool, person: Respondent) -> Known:
    """A tick is an answer once the person's work was recorded."""
    if answer:
        return Known.YES
    return Known.NO if person.post else Known.NOT_KNOWN


def _teaches(person: Respondent) -> Known:
    if person.workforce not in TEACHERS:
        return _is(False, person)
    return Known.YES if person.is_educational_establishment else Known.NO


def _harm(facts: CaseFacts) -> str:
    """The answer given last: about the leaver where one was given, else in the outcome.

    Where nobody said either, the limbs answered one by one say it.
    """
    if facts.leaving is not None and facts.leaving.harm_ground != "not_known":
        return facts.leaving.harm_ground
    given = facts.outcome.harm_ground if facts.outcome is not None else "not_known"
    return limbs_met(facts) if given == "not_known" else given


def _leaving(facts: CaseFacts) -> Leaving | None:
    """Whoever goes after being dismissed is asked nothing more: the dismissal says it."""
    found = facts.leaving
    if found is None or (facts.is_dismissed and found.reason != "died"):
        return None
    answers: Mapping[str, str] = {**found.provisional, **found.final}
    return Leaving(
        reason=found.reason,
        received_on=found.received_on,
        last_day=found.last_day,
        work_stopped_on=found.work_stopped_on,
        determined_on=found.determined_on,
        answers=answers,
    )
