"""Answers to the facts on which parts of a letter hang, as far as the case gives them."""

from collections.abc import Mapping

from sqlalchemy import select

from casework.domain.vocabulary import DISMISSALS, WARNING_LEVELS, CaseState
from casework.fact_parts.letters.deciding import agreed, last_hearing, last_move
from casework.fact_parts.letters.regions import last, told_bodies
from casework.fact_parts.letters.source import Source
from casework.store.tables.decisions import DecisionRoute, OutcomeWarning
from casework.store.tables.hearings import Appeal, Outcome
from casework.store.tables.people import Employment
from casework.store.tables.regions import Concern, Leaving, Referral, Removal, Suspension

APPEALING = (CaseState.APPEAL_LODGED, CaseState.APPEAL_NOTIFIED)
GREAT_BRITAIN = ("england", "scotland", "wales")
SOCIAL_SERVICE = ("social_worker", "social_service_worker")


def answers(source: Source) -> Mapping[str, bool]:
    """Fact → yes or no; a fact that the case does not settle is left out."""
    return {
        **_person(source),
        **_recipient(source),
        **_hearing(source),
        **_without_hearing(source),
        **_regions(source),
        **_process(source),
        **_policy(source),
    }


def _person(source: Source) -> dict[str, bool]:
    person, nation = source.facts.respondent, source.facts.rules.nation
    workforce = person.workforce if person else ""
    return {
        "registered": bool(person and person.registrations),
        "social_service_worker": workforce in SOCIAL_SERVICE,
        "teacher": workforce == "teacher",
        "scotland": nation == "scotland",
        "england": nation == "england",
        "great_britain": nation in GREAT_BRITAIN,
    }


def _recipient(source: Source) -> dict[str, bool]:
    """Whoever has a post on file works for the council; of others it is asked."""
    wanted = select(Employment.id).where(Employment.person_id == source.recipient)
    is_known = bool(source.recipient) and source.desk.session.scalars(wanted).first() is not None
    return {"works_for_council": True} if is_known else {}


def _decides(source: Source) -> str:
    employer = source.pack.employer_of(source.facts.beside.school.school_type)
    return employer.function_by if employer is not None else ""


def _hearing(source: Source) -> dict[str, bool]:
    found = last_hearing(source, "disciplinary")
    granted = {"adjustments_agreed": True} if agreed(source) else {}
    if found is None:
        return {"hearing_moved": False, "moved_for_companion": False, **granted}
    move = last_move(source, found)
    said = {
        "hearing_moved": found.state == "postponed",
        "moved_for_companion": bool(move and move.kind == "companion"),
    }
    if found.state != "postponed":
        said["dismissal_possible"] = found.dismissal_possible
        said["witnesses_called"] = bool(found.witnesses)
        said["adjustments_agreed"] = bool(found.adjustments or granted)
    if found.attended:
        said["attended"] = found.attended == "yes"
        said["stayed_away"] = found.attended == "no"
        said["accompanied"] = bool(found.companion)
    return said


def _without_hearing(source: Source) -> dict[str, bool]:
    """Decided on paper, as the employee asked: nobody came, and nobody stayed away."""
    route = last(source, DecisionRoute)
    is_on_paper = route is not None and route.kind == "paper" and route.given_up_on is None
    none = {"attended": False, "stayed_away": False, "accompanied": False}
    return {"on_paper": is_on_paper, **(none if is_on_paper else {})}


def _regions(source: Source) -> dict[str, bool]:
    said = {"suspended": source.facts.is_suspended}
    suspension, removal = last(source, Suspension), last(source, Removal)
    school = source.facts.beside.school
    if school.school_type:
        said["employer_ends"] = bool(school.contract_ended_by) and (
            school.contract_ended_by != _decides(source)
        )
    if suspension is not None:
        said["pay_in_full"] = suspension.pay_in_full
    said["suspension_lifted"] = bool(suspension and suspension.lifted_on)
    if source.facts.holds:
        said["contact_allowed"] = all(one.may_contact_employee for one in source.facts.holds)
    said["removal_instructed"] = bool(removal and removal.kind == "instruction")
    if removal is not None:
        said["removal_in_hours"] = removal.sensitive not in ("", "no")
    said["may_instruct_removal"] = source.facts.rules.has_removal_power
    if told_bodies(source):
        said["bodies_told"] = True
    referral = last(source, Referral)
    if referral is not None and (referral.employee_told_on or referral.withheld_reason):
        said["may_be_told"] = referral.employee_told_on is not None
    concern = last(source, Concern)
    if concern is not None and concern.kind == "grievance":
        said["grievance_paused_case"] = concern.state == "paused"
    return said


def _process(source: Source) -> dict[str, bool]:
    facts, appeal = source.facts, last(source, Appeal)
    given = facts.outcome.sanction if facts.outcome else source.template.sanction
    leaving = last(source, Leaving)
    left = (
        leaving is not None
        and leaving.withdrawn_on is None
        and bool(leaving.last_day and leaving.last_day < source.on)
    )
    said = {
        "warning_given": given in WARNING_LEVELS,
        "appeal_pending": facts.state in APPEALING,
        "appeal_late": bool(appeal and not appeal.is_in_time),
        "investigation_running": facts.state is CaseState.INVESTIGATION,
        "employed": not (left or facts.is_dismissed),
        "replaces": bool(source.replaces),
    }
    decided = last(source, Outcome)
    said["was_dismissed"] = decided is not None and decided.sanction in DISMISSALS
    if decided is not None:
        said["warning_counted"] = _counted(source, decided)
        if decided.notice_how:
            said["pay_in_lieu"] = decided.notice_how == "paid"
    return said


def _counted(source: Source, decided: Outcome) -> bool:
    wanted = select(OutcomeWarning.id).where(OutcomeWarning.outcome_id == decided.id)
    relied = source.desk.session.scalars(wanted).first() is not None
    return relied or bool(decided.warnings_considered)


def _policy(source: Source) -> dict[str, bool]:
    said = {
        "refusal_is_breach": source.facts.rules.refusal_is_breach,
        "recording_prohibited": source.pack.value("recording_prohibited") == "yes",
        "appeal_may_increase": source.pack.value("appeal_may_increase") is True,
    }
    companion = source.pack.value("companion_at_investigation")
    if isinstance(companion, bool):
        said["companion_allowed"] = companion
    return said
