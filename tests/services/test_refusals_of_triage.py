"""Each refusal of the paths of triage, of whose case it is and of support, with its force."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.refusals import paths as path_refusals
from casework.services import (
    allegations,
    breaches,
    captures,
    investigations,
    mistakes,
    organisation,
    outcomes,
    paths,
    removals,
    routing,
    support,
    triage,
)
from casework.services.closing import close_case
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.judging import Scene, blocked, codes, overridable, warned
from tests.services.walking import WEIGHED, Walk

NO_ACTION = {"reason": "Nothing in it."}
TERMS = {"terms": "Find out what was posted."}
HANDED = {"to": "The agency", "handed_over": "The report", "reason": "Theirs."}
BREACH = {"aware_on": dt.date(2026, 6, 24), "what": "A list of names."}
ALLEGED = {
    "heading": "A post",
    "text": "A post was made.",
    "category": "REP",
    "conduct_from": dt.date(2026, 6, 20),
}


def answer(walk: Walk, kind: str, said: str = "yes") -> None:
    walk.do(triage.answer_screen, kind=kind, answer=said)


def in_nation(walk: Walk, nation: str) -> None:
    told = {"name": "A Council", "nation": nation, "reference_prefix": "HR"}
    walk.ws.run(organisation.change_settings, **told)


def other(walk: Walk, kind: str) -> Walk:
    return walk.office.walk(replace(RACHEL, person_kind=kind))


def screen_not_known(walk: Walk) -> None:
    walk.triaged(possible_crime="not_known")
    overridable(walk, "SCREEN_NOT_KNOWN", triage.take_no_action, **NO_ACTION)


def indecent_answer_taken_back(walk: Walk) -> None:
    answer(walk, "indecent_image")
    told = {"kind": "indecent_image", "answer": "not_known"}
    overridable(walk, "INDECENT_ANSWER_TAKEN_BACK", triage.answer_screen, **told)


def path_forbids_contact(walk: Walk) -> None:
    walk.exhibit()
    walk.agreed(may_tell="no", may_interview="no")
    blocked(walk, "PATH_FORBIDS_CONTACT", removals.request_removal, what="It")


def path_not_agreed(walk: Walk) -> None:
    walk.exhibit()
    answer(walk, "child_or_adult_harm")
    overridable(walk, "PATH_NOT_AGREED", removals.request_removal, what="It")


def police_not_asked(walk: Walk) -> None:
    walk.exhibit()
    answer(walk, "possible_crime")
    warned(walk, "POLICE_NOT_ASKED", removals.request_removal, what="It")


def interview_not_agreed(walk: Walk) -> None:
    walk.agreed(may_interview="no")
    told = {"person": PersonEntry(person=walk.respondent), "kind": "interview", "text": "I did."}
    overridable(walk, "INTERVIEW_NOT_AGREED", investigations.record_statement, **told)


def legal_before_wording(walk: Walk) -> None:
    answer(walk, "protected_disclosure")
    overridable(walk, "LEGAL_BEFORE_WORDING", allegations.add_allegation, **ALLEGED)


def name_not_enough(walk: Walk) -> None:
    answer(walk, "belief")
    warned(walk, "NAME_NOT_ENOUGH", allegations.add_allegation, **ALLEGED)


def belief_not_assessed(walk: Walk) -> None:
    walk.ready_for_investigation(belief="yes")
    warned(walk, "BELIEF_NOT_ASSESSED", triage.start_investigation, **TERMS)


def belief_needs_legal(walk: Walk) -> None:
    walk.decided()
    answer(walk, "belief")
    answered = replace(WEIGHED, sanction="final_warning")
    assert "BELIEF_NEEDS_LEGAL" not in walk.departed
    overridable(walk, "BELIEF_NEEDS_LEGAL", outcomes.issue_outcome, entry=answered)


def exhibit_set_apart(walk: Walk) -> None:
    exhibit, allegation = walk.exhibit(), walk.alleged()
    walk.do(captures.set_evidence_apart, exhibit=exhibit, kind="watching", why="Every day.")
    told = {"allegation": allegation, "side": "for", "exhibit": exhibit}
    blocked(walk, "EXHIBIT_SET_APART", allegations.place_evidence, **told)


def apart_in_matrix(walk: Walk) -> None:
    walk.investigated()
    walk.filled()
    exhibit = walk.exhibit(b"another")
    told = {"allegation": walk.allegation, "side": "for", "exhibit": exhibit}
    walk.do(allegations.place_evidence, **told)
    walk.do(captures.set_evidence_apart, exhibit=exhibit, kind="watching", why="Every day.")
    walk.do_departing("APART_IN_MATRIX", investigations.sign_report, **REPORT)
    (kept,) = [one for one in walk.departures if one.code == "APART_IN_MATRIX"]
    assert kept.force == "override"


REPORT = {
    "facts_found": "Two photographs were posted.",
    "facts_not_found": "Nobody copied them.",
    "mitigation": "Taken down at once.",
    "recommendation": "formal",
}


def person_elsewhere(walk: Walk) -> None:
    mine = other(walk, "agency_worker").ready_for_investigation()
    overridable(mine, "PERSON_ELSEWHERE", triage.start_investigation, **TERMS)


def procedure_uncertain(walk: Walk) -> None:
    mine = other(walk, "casual_worker").ready_for_investigation()
    warned(mine, "PROCEDURE_UNCERTAIN", triage.start_investigation, **TERMS)


def other_procedure_applies(walk: Walk) -> None:
    mine = walk.office.walk(replace(RACHEL, workforce="firefighter"))
    told = {"procedure": "corporate", "reason": "A day crew."}
    overridable(mine, "OTHER_PROCEDURE_APPLIES", routing.choose_procedure, **told)


def nation_not_provided(walk: Walk) -> None:
    walk.ready_for_investigation()
    in_nation(walk, "northern_ireland")
    warned(walk, "NATION_NOT_PROVIDED", triage.start_investigation, **TERMS)


def covered_here(walk: Walk) -> None:
    warned(walk.triaged(), "COVERED_HERE", triage.route_out, **HANDED)


def say_what_was_left_out(walk: Walk) -> None:
    warned(walk.triaged(), "SAY_WHAT_WAS_LEFT_OUT", triage.route_out, **HANDED)


def hand_over_under_hold(walk: Walk) -> None:
    walk.triaged()
    walk.agreed(may_tell="no", may_interview="no")
    warned(walk, "HAND_OVER_UNDER_HOLD", triage.route_out, **HANDED)


def receipt_waits(walk: Walk) -> None:
    mine = other(walk, "agency_worker").triaged()
    mine.do(triage.route_out, **HANDED)
    warned(mine, "RECEIPT_WAITS", close_case)


def lado_not_told(walk: Walk) -> None:
    in_nation(walk, "england")
    walk.triaged(child_or_adult_harm="yes").do(triage.take_no_action, **NO_ACTION)
    blocked(walk, "LADO_NOT_TOLD", close_case)


def path_still_open(walk: Walk) -> None:
    mine = walk.office.walk(RACHEL).triaged(possible_crime="yes")
    mine.do(triage.take_no_action, **NO_ACTION)
    overridable(mine, "PATH_STILL_OPEN", close_case)


def breach_undecided(walk: Walk) -> None:
    walk.triaged(data_breach="yes").do(triage.take_no_action, **NO_ACTION)
    blocked(walk, "BREACH_UNDECIDED", close_case)


def breach_told_late(walk: Walk) -> None:
    answer(walk, "data_breach")
    walk.office.be(dt.date(2026, 7, 1))
    told = {"decision": "told", "reason": "A risk.", "decided_by": "A. Haddad"}
    warned(walk, "BREACH_TOLD_LATE", breaches.decide_breach, **told)


def answer_first(walk: Walk) -> None:
    blocked(walk, "ANSWER_FIRST", breaches.record_breach, **BREACH)


def breach_decided(walk: Walk) -> None:
    answer(walk, "data_breach")
    told = {"decision": "not_told", "reason": "No risk.", "decided_by": "A. Haddad"}
    walk.do(breaches.decide_breach, **told)
    blocked(walk, "BREACH_DECIDED", breaches.record_breach, **BREACH)


def support_runs(walk: Walk) -> None:
    told = {"person": walk.respondent, "contact": "Unison"}
    walk.do(support.plan_support, **told)
    blocked(walk, "SUPPORT_RUNS", support.plan_support, **told)


def not_self_reported(walk: Walk) -> None:
    overridable(walk.triaged(), "NOT_SELF_REPORTED", mistakes.settle_without_blame, **NO_ACTION)


def nothing_put_right(walk: Walk) -> None:
    walk.triaged(honest_mistake="yes")
    warned(walk, "NOTHING_PUT_RIGHT", mistakes.settle_without_blame, **NO_ACTION)


def mistake_not_told(walk: Walk) -> None:
    walk.triaged(honest_mistake="yes")
    walk.do(paths.record_path_contact, path="mistake", office="comms")
    warned(walk, "MISTAKE_NOT_TOLD", mistakes.settle_without_blame, **NO_ACTION)
    assert any("Line manager have" in one.sentence for one in walk.departures)


SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(path_refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(path_refusals)) == set(SCENES)
