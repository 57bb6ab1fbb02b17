"""Each refusal of triage, of what runs beside, and of the investigation, with its force."""

import datetime as dt
from pathlib import Path

import pytest

from casework.domain.refusals import investigation as investigation_refusals
from casework.domain.refusals import triage as triage_refusals
from casework.queries import case_page
from casework.services import (
    allegations,
    beside,
    evidence,
    incidents,
    investigations,
    people,
    removals,
    suspensions,
    triage,
)
from casework.services.closing import close_case
from casework.services.entries import PersonEntry
from casework.services.ledger import record_earlier_warning
from tests.builders import RACHEL
from tests.services.judging import Scene, blocked, codes, overridable, warned
from tests.services.walking import CAPTURE, INVESTIGATOR, Walk

TERMS = {"terms": "Find out what was posted."}
ALLEGED = {
    "heading": "A post",
    "text": "A post was made.",
    "category": "REP",
    "conduct_from": dt.date(2026, 6, 20),
}


def party(walk: Walk, part: str) -> PersonEntry:
    page = walk.ws.read(case_page.overview, walk.case)
    return next(PersonEntry(person=one.person_id) for one in page.people if one.part == part)  # type: ignore[arg-type]


def step_not_open(walk: Walk) -> None:
    blocked(walk, "STEP_NOT_OPEN", close_case)


def days_out_of_order(walk: Walk) -> None:
    before = walk.office.today - dt.timedelta(days=2)
    warned(walk, "DAYS_OUT_OF_ORDER", triage.start_triage, on=before)


def screen_unanswered(walk: Walk) -> None:
    walk.do(triage.start_triage)
    for kind in ("child_or_adult_harm", "possible_crime", "indecent_image"):
        walk.do(triage.answer_screen, kind=kind, answer="no")
    blocked(walk, "SCREEN_UNANSWERED", triage.take_no_action, reason="Nothing in it.")


def screens_still_open(walk: Walk) -> None:
    walk.triaged(belief="not_known")
    warned(walk, "SCREENS_STILL_OPEN", triage.take_no_action, reason="Nothing in it.")


def indecent_image_suspected(walk: Walk) -> None:
    walk.triaged(indecent_image="yes")
    blocked(
        walk,
        "INDECENT_IMAGE_SUSPECTED",
        evidence.seal_pasted,
        data=b"x",
        name="x.txt",
        entry=CAPTURE,
    )
    assert [one.code for one in walk.steps["seal_evidence"].unmet] == ["INDECENT_IMAGE_SUSPECTED"]
    walk.agreed("no_copy", office="police")
    walk.do(removals.request_removal, what="It")  # what must not be copied counts as preserved


def hold_forbids_contact(walk: Walk) -> None:
    walk.ready_for_investigation()
    walk.do(
        beside.place_hold,
        kind="police",
        asked_by="PC Orr",
        may_contact_employee=False,
        may_continue="Interview witnesses",
    )
    blocked(walk, "HOLD_FORBIDS_CONTACT", triage.start_investigation, **TERMS)
    blocked(walk, "HOLD_FORBIDS_CONTACT", removals.request_removal, what="It")
    blocked(walk, "HOLD_FORBIDS_CONTACT", suspensions.suspend, reason="R", authorised_by="P.")
    blocked(
        walk,
        "HOLD_FORBIDS_CONTACT",
        investigations.record_statement,
        person=PersonEntry(person=walk.respondent),
        kind="interview",
        text="I did.",
    )
    walk.do(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text="I saw it.",
    )


def respondent_unknown(walk: Walk) -> None:
    other = walk.office.walk(respondents=(), unknown_respondents=1)
    other.ready_for_investigation()
    blocked(other, "RESPONDENT_UNKNOWN", triage.start_investigation, **TERMS)
    blocked(other, "RESPONDENT_UNKNOWN", people.change_work, entry=RACHEL)


def no_allegation(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.named("investigator", INVESTIGATOR)
    overridable(walk, "NO_ALLEGATION", triage.start_investigation, **TERMS)


def no_clause(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.alleged(clauses=())
    walk.named("investigator", INVESTIGATOR)
    overridable(walk, "NO_CLAUSE", triage.start_investigation, **TERMS)


def clause_is_advice(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.alleged(clauses=("G-18",))
    walk.named("investigator", INVESTIGATOR)
    overridable(walk, "CLAUSE_IS_ADVICE", triage.start_investigation, **TERMS)


def clause_not_in_force(walk: Walk) -> None:
    before = ALLEGED | {"conduct_from": dt.date(2011, 4, 1), "clauses": ("G-14",)}
    overridable(walk, "CLAUSE_NOT_IN_FORCE", allegations.add_allegation, **before)


def no_evidence_yet(walk: Walk) -> None:
    walk.triaged().alleged()
    walk.named("investigator", INVESTIGATOR)
    warned(walk, "NO_EVIDENCE_YET", triage.start_investigation, **TERMS)


def no_investigator(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.alleged()
    overridable(walk, "NO_INVESTIGATOR", triage.start_investigation, **TERMS)


def harm_not_informal(walk: Walk) -> None:
    walk.triaged(child_or_adult_harm="yes")
    overridable(walk, "HARM_NOT_INFORMAL", triage.handle_informally, what="A talk.")


def gross_not_informal(walk: Walk) -> None:
    walk.triaged()
    walk.alleged(gross="yes")
    overridable(walk, "GROSS_NOT_INFORMAL", triage.handle_informally, what="A talk.")


def live_warning_stands(walk: Walk) -> None:
    walk.triaged()
    earlier = {"level": "first_warning", "live_months": 12, "about": "Language at work"}
    walk.do(record_earlier_warning, **earlier, issued_on=dt.date(2024, 6, 1))
    unmet = {one.code for one in walk.steps["handle_informally"].unmet}
    assert "LIVE_WARNING_STANDS" not in unmet, "it is spent"
    walk.do(record_earlier_warning, **earlier, issued_on=dt.date(2026, 1, 12))
    warned(walk, "LIVE_WARNING_STANDS", triage.handle_informally, what="A talk.")


def person_is_subject(walk: Walk) -> None:
    subject = PersonEntry(person=walk.respondent)
    for part in ("chair", "investigator", "panel", "appeal_chair"):
        blocked(walk, "PERSON_IS_SUBJECT", people.name_part, person=subject, part=part)
    walk.reported()
    blocked(
        walk,
        "PERSON_IS_SUBJECT",
        investigations.decide_case_to_answer,
        answer="hearing",
        reason="R",
        decided_by=subject,
    )


def person_is_complainant(walk: Walk) -> None:
    other = walk.office.walk(affected=(PersonEntry(name="A. Parent"),))
    for part in ("Reported it", "Affected person"):
        blocked(
            other,
            "PERSON_IS_COMPLAINANT",
            people.name_part,
            person=party(other, part),
            part="chair",
        )
    blocked(
        other,
        "PERSON_IS_COMPLAINANT",
        people.name_part,
        person=party(other, "Affected person"),
        part="panel",
    )


def person_gave_evidence(walk: Walk) -> None:
    walk.do(
        investigations.record_statement,
        person=party(walk, "Reported it"),
        kind="statement",
        text="I saw it.",
    )
    blocked(
        walk,
        "PERSON_GAVE_EVIDENCE",
        people.name_part,
        person=party(walk, "Reported it"),
        part="investigator",
    )
    walk.do(incidents.add_party, person=PersonEntry(name="A. Witness"), part="witness")
    blocked(
        walk,
        "PERSON_GAVE_EVIDENCE",
        people.name_part,
        person=party(walk, "Witness"),
        part="chair",
    )


def reporter_as_investigator(walk: Walk) -> None:
    warned(
        walk,
        "REPORTER_AS_INVESTIGATOR",
        people.name_part,
        person=party(walk, "Reported it"),
        part="investigator",
    )


def affected_as_investigator(walk: Walk) -> None:
    other = walk.office.walk(affected=(PersonEntry(name="A. Parent"),))
    overridable(
        other,
        "AFFECTED_AS_INVESTIGATOR",
        people.name_part,
        person=party(other, "Affected person"),
        part="investigator",
    )


def investigator_as_chair(walk: Walk) -> None:
    first = PersonEntry(person=walk.named("investigator", INVESTIGATOR))
    walk.named("investigator", PersonEntry(name="Another"))  # the first one *was* investigator
    overridable(walk, "INVESTIGATOR_AS_CHAIR", people.name_part, person=first, part="chair")
    walk.do(people.end_part, person=first.person, part="chair")
    assert set(walk.refused(people.name_part, person=first, part="appeal_chair")) == {
        "INVESTIGATOR_AS_CHAIR"
    }


# ---------------------------------------------------------------- beside


SUSPENDED = {"reason": "Residents", "authorised_by": "P. Okafor"}


# ---------------------------------------------------------------- investigation


REPORT = {
    "facts_found": "Two photographs were posted.",
    "facts_not_found": "Who copied them.",
    "mitigation": "Taken down at once.",
    "recommendation": "formal",
}


def sanction_in_report(walk: Walk) -> None:
    walk.investigated().filled()
    for told in (
        {"recommendation": "dismissal"},
        {"facts_found": "She should be given a final written warning."},
        {"mitigation": "I recommend dismissal all the same."},
    ):
        refused = walk.refused(investigations.sign_report, **(REPORT | told))
        assert set(refused) == {"SANCTION_IN_REPORT"}
    overridable(
        walk,
        "SANCTION_IN_REPORT",
        investigations.sign_report,
        **(REPORT | {"recommendation": "dismissal"}),
    )


def not_interviewed(walk: Walk) -> None:
    walk.investigated()
    for side in ("for", "against"):
        walk.do(allegations.say_none_found, allegation=walk.allegation, side=side)
    walk.do(
        allegations.record_finding, allegation=walk.allegation, finding="unable", reason="Nothing"
    )
    subject = PersonEntry(person=walk.respondent)
    attempt = {"person": subject, "kind": "attempt"}
    walk.do(investigations.record_statement, text="She did not come.", **attempt)
    overridable_later = walk.refused(investigations.sign_report, **REPORT)
    assert set(overridable_later) == {"NOT_INTERVIEWED"}
    overridable(walk, "NOT_INTERVIEWED", investigations.sign_report, **REPORT)


def finding_missing(walk: Walk) -> None:
    walk.investigated().filled()
    second = walk.alleged(**ALLEGED, clauses=("G-14",))
    for side in ("for", "against"):
        walk.do(allegations.say_none_found, allegation=second, side=side)
    walk.do(allegations.record_answer, allegation=second, answer="No.")
    overridable(walk, "FINDING_MISSING", investigations.sign_report, **REPORT)


def matrix_empty_cell(walk: Walk) -> None:
    walk.investigated().filled()
    second = walk.alleged(**ALLEGED, clauses=("G-14",))
    walk.do(allegations.place_evidence, allegation=second, side="for", exhibit=walk.exhibit())
    walk.do(allegations.record_answer, allegation=second, answer="No.")
    walk.do(allegations.record_finding, allegation=second, finding="unable", reason="Nothing")
    overridable(walk, "MATRIX_EMPTY_CELL", investigations.sign_report, **REPORT)


def answer_missing(walk: Walk) -> None:
    walk.investigated()
    for side in ("for", "against"):
        walk.do(allegations.say_none_found, allegation=walk.allegation, side=side)
    walk.do(
        allegations.record_finding, allegation=walk.allegation, finding="unable", reason="Nothing"
    )
    subject = PersonEntry(person=walk.respondent)
    for text in ("She did not come.", "She did not come again."):
        walk.do(investigations.record_statement, person=subject, kind="attempt", text=text)
    warned(walk, "ANSWER_MISSING", investigations.sign_report, **REPORT)


def statement_unsigned(walk: Walk) -> None:
    walk.investigated().filled()
    walk.do(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text="I saw it.",
    )
    warned(walk, "STATEMENT_UNSIGNED", investigations.sign_report, **REPORT)


def report_not_whole(walk: Walk) -> None:
    walk.investigated().filled()
    overridable(
        walk, "REPORT_NOT_WHOLE", investigations.sign_report, **(REPORT | {"mitigation": " "})
    )


def decider_investigated(walk: Walk) -> None:
    walk.investigated().filled().signed()
    first = next(one for one in walk.page.people if one.part == "Investigator")
    walk.named("investigator", PersonEntry(name="Another"))
    overridable(
        walk,
        "DECIDER_INVESTIGATED",
        investigations.decide_case_to_answer,
        answer="hearing",
        reason="R",
        decided_by=PersonEntry(person=first.person_id),  # type: ignore[arg-type]
    )


SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(triage_refusals, investigation_refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    asked = codes(triage_refusals, investigation_refusals)
    assert set(asked) == set(SCENES)


def test_a_reason_that_says_nothing_is_no_reason(walk: Walk, tmp_path: Path) -> None:
    from casework.desk import Reason
    from casework.domain.errors import BadEntry

    for text in ("", " \n\t "):
        with walk.office.nothing_written(), pytest.raises(BadEntry) as caught:
            walk.ws.run_departing(
                {"REMOVAL_BEFORE_SEALING": Reason(text)},
                removals.request_removal,
                walk.case,
                what="The post",
                on=walk.office.today,
            )
        assert caught.value.code == "NO_REASON_GIVEN"


def test_who_agreed_is_the_person_at_the_desk_unless_named(walk: Walk) -> None:
    from casework.desk import Reason

    walk.ws.run_departing(
        {"REMOVAL_BEFORE_SEALING": Reason("The platform is about to delete it.")},
        removals.request_removal,
        walk.case,
        what="The post",
        on=walk.office.today,
    )
    assert walk.departures[-1].approved_by == "A. Macrae"


def test_a_reason_for_one_guard_does_not_open_another(walk: Walk) -> None:
    walk.triaged().exhibit()
    from casework.desk import Reason
    from casework.domain.errors import Refused

    with walk.office.nothing_written(), pytest.raises(Refused) as caught:
        walk.ws.run_departing(
            {"NO_ALLEGATION": Reason("It cannot wait.")},
            triage.start_investigation,
            walk.case,
            on=walk.office.today,
            **TERMS,
        )
    assert [one.code for one in caught.value.unmet] == ["NO_INVESTIGATOR"]
