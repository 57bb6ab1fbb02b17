"""Answers to the facts on which parts of a letter hang, as far as the case gives them."""

from collections.abc import Mapping

from casework.domain.vocabulary import WARNING_LEVELS, CaseState
from casework.fact_parts.letters.deciding import last_hearing, last_move
from casework.fact_parts.letters.regions import last, told_bodies
from casework.fact_parts.letters.source import Source
from casework.store.tables.hearings import Appeal
from casework.store.tables.regions import Concern, Leaving, Removal, Suspension

APPEALING = (CaseState.APPEAL_LODGED, CaseState.APPEAL_NOTIFIED)
SOCIAL_SERVICE = ("social_worker", "social_service_worker")


def answers(source: Source) -> Mapping[str, bool]:
    """Fact → yes or no; a fact that the case does not settle is left out."""
    return {**_person(source), **_hearing(source), **_regions(source), **_process(source)}


def _person(source: Source) -> dict[str, bool]:
    person, nation = source.facts.respondent, source.facts.rules.nation
    workforce = person.workforce if person else ""
    return {
        "registered": bool(person and person.registrations),
        "social_service_worker": workforce in SOCIAL_SERVICE,
        "teacher": workforce == "teacher",
        "scotland": nation == "scotland",
        "england": nation == "england",
    }


def _hearing(source: Source) -> dict[str, bool]:
    found = last_hearing(source, "disciplinary")
    if found is None:
        return {"hearing_moved": False, "moved_for_companion": False}
    move = last_move(source, found)
    said = {
        "hearing_moved": found.state == "postponed",
        "moved_for_companion": bool(move and move.kind == "companion"),
    }
    if found.state != "postponed":
        said["dismissal_possible"] = found.dismissal_possible
        said["witnesses_called"] = bool(found.witnesses)
        said["adjustments_agreed"] = bool(found.adjustments)
    if found.attended:
        said["attended"] = found.attended == "yes"
        said["accompanied"] = bool(found.companion)
    return said


def _regions(source: Source) -> dict[str, bool]:
    said = {"suspended": source.facts.is_suspended}
    suspension, removal = last(source, Suspension), last(source, Removal)
    if suspension is not None:
        said["pay_in_full"] = suspension.pay_in_full
    said["removal_instructed"] = bool(removal and removal.kind == "instruction")
    said["may_instruct_removal"] = source.facts.rules.has_removal_power
    if told_bodies(source):
        said["bodies_told"] = True
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
    companion = source.pack.value("companion_at_investigation")
    if isinstance(companion, bool):
        said["companion_allowed"] = companion
    return said
