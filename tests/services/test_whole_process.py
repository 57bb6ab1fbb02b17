"""From report to case file: Debbie to dismissal and referral, Rachel to a warning (A1 and A3)."""

import datetime as dt
from dataclasses import replace

from casework.domain.ids import PersonId
from casework.queries import decisions, home
from casework.services import (
    appeal_ends,
    appeals,
    evidence,
    hearings,
    incidents,
    investigations,
    outcomes,
    referrals,
    removals,
    respondents,
    suspensions,
    triage,
)
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import CHAIR, INVESTIGATOR, WEIGHED, Office, Walk

JUNE_24 = dt.date(2026, 6, 24)
CHILD = PersonEntry(name="A resident", is_child=True, protected_as="YP1")


def test_debbie_is_suspended_and_sssc_and_the_care_inspectorate_are_owed_word_at_once(
    office: Office,
) -> None:
    walk = office.walk(affected=(CHILD,))
    assert walk.state == "Reported"
    assert walk.clocks == {
        "Tell Care Inspectorate": JUNE_24,
        "Acknowledge the report": dt.date(2026, 6, 26),
        "Decide at triage": dt.date(2026, 7, 1),
    }
    walk.do(suspensions.suspend, reason="Residents", authorised_by="P. Okafor")
    sssc = walk.duty("sssc")
    assert (sssc.answer, sssc.state, sssc.due_on) == ("duty", "required", JUNE_24)
    assert not sssc.is_overdue
    assert walk.clocks["Tell Scottish Social Services Council"] == JUNE_24
    assert walk.clocks["Complete the record of an emergency suspension"] == dt.date(2026, 6, 25)
    assert walk.clocks["Review the suspension"] == dt.date(2026, 7, 8)
    office.be(dt.date(2026, 6, 25))
    assert walk.duty("sssc").is_overdue
    scotland = walk.duty("disclosure-scotland")
    assert (scotland.answer, scotland.state) == ("no_automatic_duty", "")
    assert "has not stopped doing the role" in scotland.reason
    assert "No automatic duty found on the facts recorded" in scotland.headline


def test_debbie_from_report_to_closing(office: Office) -> None:
    walk = office.walk(affected=(CHILD,))
    walk.do(incidents.acknowledge_report, how="by telephone")
    walk.do(suspensions.suspend, reason="Residents", authorised_by="P. Okafor")
    walk.do(suspensions.complete_suspension_record, alternatives="No other post was free.")
    walk.triaged(child_or_adult_harm="yes")
    exhibit = walk.exhibit(contains=("child",))
    removal = walk.do(removals.request_removal, what="Both photographs", how="by telephone")
    walk.do(removals.record_removal_answer, removal=removal, answer="removed", said="Done")
    walk.alleged(clauses=("G-10", "SSSC 2.3"))
    walk.named("investigator", INVESTIGATOR)
    walk.do(triage.start_investigation, terms="Find out what was posted, and by whom.")
    assert walk.state == "Investigation"
    assert "Decide at triage" not in walk.clocks
    assert walk.clocks["Finish the investigation"] == dt.date(2026, 7, 22)
    office.be(dt.date(2026, 7, 8))
    walk.do(
        suspensions.review_suspension,
        decision="continue",
        reason="Nothing has changed",
        reviewed_by="P. Okafor",
    )
    assert walk.clocks["Review the suspension"] == dt.date(2026, 7, 22)
    walk.filled().signed()
    assert walk.state == "Report signed"
    assert walk.clocks["Decide whether there is a case to answer"] == dt.date(2026, 7, 15)
    walk.answered().with_chair()
    office.be(dt.date(2026, 7, 13))
    walk.called(dt.date(2026, 7, 20))
    assert walk.steps["call_hearing"].detail == "Hearing on Mon 20 July"
    office.be(dt.date(2026, 7, 20))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Both sides were heard.")
    assert walk.clocks["Send the outcome letter"] == dt.date(2026, 7, 27)
    office.be(dt.date(2026, 7, 29))
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    walk.outcome()
    assert walk.state == "Outcome issued"
    assert "Review the suspension" not in walk.clocks
    scotland = walk.duty("disclosure-scotland")
    assert scotland.state == "required"
    assert scotland.due_on == dt.date(2026, 10, 29)
    assert scotland.internal_target == dt.date(2026, 10, 28)
    assert walk.duty("sssc", "DISMISSAL").due_on == dt.date(2026, 7, 29)
    assert walk.duty("sssc", "POLICY_SERIOUS_BREACH").state == "required"
    assert walk.page.header.referrals_open == 5
    assert "DUTY_UNDECIDED" in walk.refused(closing_act())
    for body in ("care-inspectorate", "sssc"):
        walk.do(referrals.send_referral, body=body, account="What happened.", sent_how="Portal")
    walk.do(
        referrals.decide_referral,
        body="disclosure-scotland",
        decision="refer",
        reason="Harm ground met",
        approved_by="C. Ferrie",
    )
    assert walk.duty("disclosure-scotland").state == "drafting"
    assert "DUTY_UNDECIDED" in walk.refused(closing_act())
    walk.do(
        referrals.send_referral,
        body="disclosure-scotland",
        account="What happened.",
        sent_how="Form",
    )
    walk.do(referrals.acknowledge_referral, body="sssc", their_reference="SSSC 17")
    assert walk.duty("sssc", "SUSPENSION").state == "acknowledged"
    walk.told_everybody()
    office.be(dt.date(2026, 8, 20))
    walk.closed()
    assert walk.state == "Closed"
    assert walk.clocks == {}
    assert "APPEAL_TIME_RUNS" not in walk.departed
    assert office.workspace.read(home.home).overdue == ()
    assert office.damage() == []
    assert office.workspace.run(evidence.verify_evidence, walk.case) == ()
    assert exhibit


def closing_act():  # type: ignore[no-untyped-def]
    from casework.services.closing import close_case

    return close_case


def test_rachel_gets_a_warning_and_nobody_is_owed_word(office: Office) -> None:
    office.be(dt.date(2026, 6, 9))
    walk = office.walk(RACHEL, happened_on=dt.date(2026, 6, 8))
    assert walk.clocks == {
        "Acknowledge the report": dt.date(2026, 6, 11),
        "Decide at triage": dt.date(2026, 6, 17),  # Monday 15 June is a Scottish holiday
    }
    assert {one.state for one in office.workspace.read(decisions.duties, walk.case)} == {""}
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 6, 9))
    walk.alleged(clauses=("G-14",), category="REP", conduct_from=dt.date(2026, 6, 8), gross="no")
    walk.named("investigator", INVESTIGATOR)
    walk.do(triage.start_investigation, terms="Find out.")
    walk.filled().signed().answered().with_chair(may_dismiss=False)
    walk.called(dt.date(2026, 6, 17), consequences="A written warning.", dismissal_possible=False)
    office.be(dt.date(2026, 6, 17))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    office.be(dt.date(2026, 6, 19))
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    warned = replace(
        WEIGHED,
        sanction="final_warning",
        received_on=dt.date(2026, 6, 22),
        harm_ground="not_known",
        more_serious_breach="not_known",
        code_considered="",
    )
    walk.do(outcomes.issue_outcome, entry=warned)
    assert walk.clocks == {
        "Acknowledge the report": dt.date(2026, 6, 11),
        "Last day to appeal": dt.date(2026, 7, 6),
    }
    (line,) = office.workspace.read(decisions.outcome, walk.case).warnings
    assert (line.issued_on, line.spent_from) == (dt.date(2026, 6, 19), dt.date(2027, 12, 19))
    assert line.is_live
    walk.told_everybody().closed()
    assert walk.departed.get("APPEAL_TIME_RUNS")
    assert {one.state for one in office.workspace.read(decisions.duties, walk.case)} == {""}
    office.be(dt.date(2027, 12, 18))
    assert office.workspace.read(decisions.outcome, walk.case).warnings[0].is_live
    office.be(dt.date(2027, 12, 19))
    assert not office.workspace.read(decisions.outcome, walk.case).warnings[0].is_live
    assert office.damage() == []


def test_two_respondents_have_a_case_each_and_see_one_another(office: Office) -> None:
    cases = office.workspace.run(
        incidents.report_incident,
        discovered_on=office.today,
        reported_on=office.today,
        channel="manager",
        summary="Both joined in.",
        respondents=(PersonEntry(name="R. One"), PersonEntry(name="R. Two")),
        is_anonymous=True,
    )
    first, second = (Walk(office, case) for case in cases)
    assert first.page.header.reference == "HR-2026-00001"
    assert second.page.header.reference == "HR-2026-00002"
    first.triaged()
    first.do(triage.take_no_action, reason="She was on leave.")
    assert (first.state, second.state) == ("No action", "Reported")
    assert second.clocks == {"Decide at triage": dt.date(2026, 7, 1)}
    assert first.clocks == {}


def test_a_respondent_is_named_later_and_duties_follow(office: Office) -> None:
    walk = office.walk(respondents=(), unknown_respondents=1)
    assert walk.page.header.name == "Not known yet"
    assert walk.duty("care-inspectorate").answer == "cannot_tell"
    walk.triaged()
    walk.alleged()
    walk.exhibit()
    walk.named("investigator", INVESTIGATOR)
    assert set(walk.refused(triage.start_investigation, terms="Find out.")) == {
        "RESPONDENT_UNKNOWN"
    }
    from tests.builders import DEBBIE

    person = walk.do(respondents.name_respondent, person=DEBBIE)
    assert walk.respondent == PersonId(person)
    assert walk.page.header.name == "Debbie Marsh"
    assert walk.duty("care-inspectorate").state == "required"
    walk.do(triage.start_investigation, terms="Find out.")
    assert walk.bad(respondents.name_respondent, person=RACHEL).code == "ALREADY_RECORDED"


def test_an_appeal_that_lets_the_outcome_stand(office: Office) -> None:
    walk = office.walk().dismissed()
    office.be(dt.date(2026, 7, 15))
    walk.appealed()
    assert walk.state == "Appeal called"
    assert "Last day to appeal" not in walk.clocks
    assert walk.clocks["Hear the appeal"] == dt.date(2026, 8, 13)
    assert walk.duty("sssc", "DISMISSAL").due_on == dt.date(2026, 7, 8)  # never waits for it
    office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("upheld", minutes="Heard.")
    assert walk.state == "Appeal decided"
    assert walk.duty("disclosure-scotland").state == "required"
    walk.duties_met().told_everybody().closed()
    assert walk.state == "Closed"


def test_an_appeal_that_overturns_a_warning_strikes_it_from_the_ledger(office: Office) -> None:
    walk = office.walk().decided().outcome("final_warning")
    assert walk.duty("sssc", "WARNING").state == "to_consider"
    walk.appealed()
    office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("overturned")
    (line,) = office.workspace.read(decisions.outcome, walk.case).warnings
    assert line.is_cancelled
    assert not line.is_live


def test_an_overturned_dismissal_leaves_what_was_owed_to_be_decided(office: Office) -> None:
    walk = office.walk().dismissed()
    walk.appealed()
    office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("overturned").told_everybody()
    assert set(walk.refused(closing_act())) == {"DUTY_UNDECIDED", "REINSTATEMENT_OPEN"}
    walk.do(appeal_ends.reinstate, reinstated_on=dt.date(2026, 8, 10), is_continuous=True)
    for body in ("sssc", "disclosure-scotland", "care-inspectorate"):
        walk.do(
            referrals.decide_referral,
            body=body,
            decision="not_referred",
            reason="Reinstated",
            approved_by="C. Ferrie",
        )
    walk.closed()


def test_a_varied_dismissal_becomes_a_warning(office: Office) -> None:
    walk = office.walk().dismissed()
    walk.appealed()
    office.be(dt.date(2026, 8, 7))
    assert walk.bad(appeals.decide_appeal, decision="varied", reasons="Less").where == "sanction"
    walk.appeal_decided("varied", sanction="final_warning")
    page = office.workspace.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    assert page.outcome.sanction == "final_warning"
    assert page.outcome.decided_by == "M. Adeyemi"
    assert [one.sanction for one in page.earlier] == ["summary_dismissal"]
    assert [one.is_live for one in page.warnings] == [True]
    assert walk.duty("sssc", "WARNING").state == "to_consider"
    assert walk.duty("disclosure-scotland", "DISMISSAL").state == "required"


def test_a_varied_warning_is_struck_and_the_lesser_one_entered(office: Office) -> None:
    walk = office.walk(RACHEL).decided().outcome("final_warning")
    walk.appealed()
    office.be(dt.date(2026, 8, 7))
    made_worse = walk.refused(
        appeals.decide_appeal, decision="varied", reasons="Worse", sanction="final_warning"
    )
    assert set(made_worse) == {"APPEAL_MADE_WORSE"}
    walk.appeal_decided("varied", sanction="first_warning")
    warnings = office.workspace.read(decisions.outcome, walk.case).warnings
    assert [(one.level, one.is_live) for one in warnings] == [
        ("Final written warning", False),
        ("First written warning", True),
    ]


def test_more_work_keeps_the_first_report(office: Office) -> None:
    walk = office.walk(RACHEL).reported()
    walk.answered("more_work")
    assert walk.state == "Investigation"
    assert "Finish the investigation" in walk.clocks
    assert walk.steps["sign_report"].status.value != "done"
    office.be(dt.date(2026, 7, 1))
    walk.signed(facts_found="Now also the second photograph.")
    from casework.queries import matrix

    page = office.workspace.read(matrix.matrix, walk.case)
    assert page.report is not None
    assert page.report.facts_found == "Now also the second photograph."
    assert [one.facts_found for one in page.earlier_reports] == [
        "Two photographs were posted on 20 June."
    ]


def test_a_hearing_may_lead_to_more_investigation(office: Office) -> None:
    walk = office.walk(RACHEL).heard()
    assert "Send the outcome letter" in walk.clocks
    walk.do(investigations.return_to_investigation, reason="A new witness came forward.")
    assert walk.state == "Investigation"
    assert "Send the outcome letter" not in walk.clocks
    for code in ("call_hearing", "open_hearing", "close_hearing", "sign_report"):
        assert walk.steps[code].status.value != "done", code
    walk.signed().answered()
    walk.called(dt.date(2026, 7, 16))
    office.be(dt.date(2026, 7, 16))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard again.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    walk.outcome("first_warning")
    assert walk.state == "Outcome issued"


def test_a_case_is_reopened_with_a_new_round_of_investigation(office: Office) -> None:
    from casework.services.closing import reopen_case

    walk = office.walk(RACHEL).decided("not_upheld").outcome("no_action").told_everybody().closed()
    assert walk.page.header.is_open is False
    office.be(dt.date(2026, 9, 1))
    walk.do(reopen_case, reason="A second post was found.", authorised_by="C. Ferrie")
    assert walk.state == "Investigation"
    assert walk.page.header.is_open
    assert walk.clocks == {"Finish the investigation": dt.date(2026, 9, 29)}
    assert walk.steps["sign_report"].status.value != "done"


def test_a_case_reopened_that_was_never_investigated_goes_back_to_triage(office: Office) -> None:
    from casework.services.closing import reopen_case

    walk = office.walk(RACHEL).triaged()
    walk.do(triage.take_no_action, reason="Nothing in it.")
    walk.told_everybody().closed()
    walk.do(reopen_case, reason="More came in.", authorised_by="C. Ferrie")
    assert walk.state == "Triage"
    assert walk.clocks["Decide at triage"] == dt.date(2026, 7, 1)
    assert CHAIR.name not in " ".join(walk.story)


def test_a_report_about_two_is_acknowledged_once(office: Office) -> None:
    cases = office.workspace.run(
        incidents.report_incident,
        discovered_on=office.today,
        reported_on=office.today,
        channel="manager",
        summary="Both joined in.",
        respondents=(PersonEntry(name="R. One"), PersonEntry(name="R. Two")),
        reporter=PersonEntry(name="F. Reid"),
    )
    first, second = (Walk(office, case) for case in cases)
    first.do(incidents.acknowledge_report, how="by letter")
    for walk in (first, second):
        assert "Acknowledge the report" not in walk.clocks
        assert walk.story[-1] == "The report was acknowledged (by letter)."
    assert second.bad(incidents.acknowledge_report).code == "ALREADY_RECORDED"
