"""A case that already ran: true days, entered late, judged by the day each thing happened."""

import datetime as dt
from dataclasses import replace

from casework.domain.refusal import Force
from casework.queries import case_history
from casework.services import (
    allegations,
    beside,
    corrections,
    evidence,
    hearings,
    incidents,
    investigations,
    outcomes,
    triage,
)
from casework.services.closing import close_case
from casework.services.entries import PersonEntry
from casework.services.investigations import decide_case_to_answer, record_statement, sign_report
from tests.builders import RACHEL
from tests.services.walking import CAPTURE, DECIDER, INVESTIGATOR, WEIGHED, Office, Walk

APRIL = [dt.date(2026, 4, day) for day in range(1, 31)]


def told_late(office: Office) -> Walk:
    """Rachel's case of April 2026, entered on Wednesday 24 June from the paper file."""
    walk = office.walk(RACHEL, discovered_on=APRIL[0], reported_on=APRIL[0])
    walk.do(incidents.acknowledge_report, on=APRIL[1])
    walk.do(triage.start_triage, on=APRIL[1])
    for kind in ("child_or_adult_harm", "possible_crime", "indecent_image", "person_type"):
        walk.do(triage.answer_screen, kind=kind, answer="no", on=APRIL[1])
    walk.do(
        evidence.seal_pasted,
        data=b"a post",
        name="post.txt",
        entry=replace(CAPTURE, obtained_on=APRIL[0]),
        on=APRIL[1],
    )
    walk.alleged(conduct_from=dt.date(2026, 3, 30), clauses=("G-14",), on=APRIL[1])
    walk.named("investigator", INVESTIGATOR, on=APRIL[1])
    walk.do(triage.start_investigation, terms="Find out.", on=APRIL[6])
    walk.do(
        record_statement,
        person=PersonEntry(person=walk.respondent),
        kind="interview",
        text="I did.",
        status="signed",
        on=APRIL[8],
    )
    for side in ("for", "against"):
        walk.do(allegations.say_none_found, allegation=walk.allegation, side=side, on=APRIL[9])
    walk.do(allegations.record_answer, allegation=walk.allegation, answer="I did.", on=APRIL[9])
    walk.do(
        allegations.record_finding,
        allegation=walk.allegation,
        finding="supported",
        reason="Agreed",
        on=APRIL[9],
    )
    walk.do(
        sign_report,
        facts_found="It was posted.",
        facts_not_found="None.",
        mitigation="None.",
        recommendation="formal",
        on=APRIL[13],
    )
    walk.do(decide_case_to_answer, answer="hearing", reason="R", decided_by=DECIDER, on=APRIL[14])
    walk.with_chair(on=APRIL[14])
    walk.do(hearings.call_hearing, entry=walk.notice(APRIL[23]), on=APRIL[15])
    walk.do(hearings.open_hearing, attended=True, on=APRIL[23])
    walk.do(hearings.close_hearing, minutes="Heard.", on=APRIL[23])
    walk.do(
        outcomes.decide_allegation,
        allegation=walk.allegation,
        decision="upheld",
        reason="Agreed",
        on=APRIL[26],
    )
    walk.do(outcomes.issue_outcome, entry=replace(WEIGHED, sanction="final_warning"), on=APRIL[27])
    return walk


def test_a_case_that_ran_is_entered_without_a_wall_of_refusals(office: Office) -> None:
    walk = told_late(office)
    assert walk.state == "Outcome issued"
    assert {one.force for one in walk.departures} == {"warn"}
    assert set(walk.departed) == {
        "ADOPTION_UNKNOWN",
        "AWARENESS_NOT_RECORDED",
        "INTERESTS_NOT_DECLARED",
        "POLICY_QUESTION_OPEN",
        "SCREENS_STILL_OPEN",
    }


def test_what_was_entered_late_says_so(office: Office) -> None:
    walk = told_late(office)
    events = office.workspace.read(case_history.chronology, walk.case)
    process = [one for one in events if one.kind == "process"]
    assert all(one.is_late for one in process)
    assert {one.entered_on for one in events} == {office.today}
    assert [one.happened_on for one in events] == sorted(one.happened_on for one in events)
    walk.note("Today.")
    assert not office.workspace.read(case_history.chronology, walk.case)[-1].is_late
    conduct = [one for one in events if one.kind == "conduct"]
    assert conduct
    assert not any(one.is_late for one in conduct)  # conduct always lies before its report


def test_clocks_and_warnings_run_from_the_true_days(office: Office) -> None:
    walk = told_late(office)
    from casework.queries import decisions

    (warning,) = office.workspace.read(decisions.outcome, walk.case).warnings
    assert (warning.issued_on, warning.spent_from) == (APRIL[27], dt.date(2027, 10, 28))
    assert walk.clocks == {}
    walk.told_everybody()
    walk.do(close_case, on=dt.date(2026, 5, 29))
    assert "APPEAL_TIME_RUNS" not in walk.departed


def test_the_time_to_appeal_is_judged_on_the_day_of_closing(office: Office) -> None:
    walk = told_late(office)
    walk.told_everybody()
    walk.do(close_case, on=dt.date(2026, 4, 30))
    assert "APPEAL_TIME_RUNS" in walk.departed


def test_notice_is_judged_by_the_days_of_the_letter_not_of_the_entry(office: Office) -> None:
    walk = told_late(office)
    assert "HEARING_BEFORE_NOTICE" not in walk.departed


def test_an_appeal_is_judged_by_the_day_it_came(office: Office) -> None:
    from casework.services import appeals

    walk = told_late(office)  # received 28 April; ten working days end on Wednesday 13 May
    assert walk.refused(appeals.lodge_appeal, grounds="Late.", on=dt.date(2026, 5, 14)) == {
        "APPEAL_LATE": Force.OVERRIDE
    }
    walk.do(appeals.lodge_appeal, grounds="In time.", on=dt.date(2026, 5, 13))


def test_days_in_an_odd_order_are_noted_with_a_sentence(office: Office) -> None:
    walk = office.walk(RACHEL).reported()
    walk.do(
        decide_case_to_answer,
        answer="no_case",
        reason="R",
        decided_by=DECIDER,
        on=office.today - dt.timedelta(days=3),
    )
    (noted,) = [one for one in walk.departures if one.code == "DAYS_OUT_OF_ORDER"]
    assert noted.sentence == (
        "This is dated Sunday 21 June 2026, before the case came to 'report signed' on "
        "Wednesday 24 June 2026. Check both days."
    )
    assert noted.force == "warn"


def test_a_hold_forbids_contact_from_the_day_it_was_placed(office: Office) -> None:
    walk = office.walk(RACHEL).investigated()
    office.be(dt.date(2026, 7, 1))
    walk.do(
        beside.place_hold,
        kind="police",
        asked_by="PC Orr",
        may_contact_employee=False,
        may_continue="All else",
    )
    told = {
        "person": PersonEntry(person=walk.respondent),
        "kind": "interview",
        "text": "I did.",
    }
    assert set(walk.refused(investigations.record_statement, **told)) == {"HOLD_FORBIDS_CONTACT"}
    walk.do(investigations.record_statement, on=dt.date(2026, 6, 30), **told)


def test_a_reference_bears_the_year_of_the_report(office: Office) -> None:
    walk = office.walk(
        RACHEL, discovered_on=dt.date(2025, 12, 30), reported_on=dt.date(2025, 12, 30)
    )
    assert walk.page.header.reference == "HR-2025-00001"
    assert office.walk(RACHEL).page.header.reference == "HR-2026-00001"


def test_a_correction_stands_beside_what_it_puts_right(walk: Walk) -> None:

    walk.note("A call with R. Shah.")
    walk.do(
        corrections.correct_entry,
        about="The note of the call",
        was="R. Shah",
        should_be="S. Shah",
        reason="Misheard",
    )
    assert "A call with R. Shah." in walk.story
    assert walk.story[-1] == (
        "Correction of The note of the call: 'R. Shah' should read 'S. Shah'."
    )
