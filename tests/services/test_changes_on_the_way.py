"""Reopening, moves to other work, a death, informal action, and who a case is about."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from casework.domain.refusals import changes as refusals
from casework.queries import changes, exhibits
from casework.queries.change_rows import ChangePage
from casework.services import allegations, incidents, leaving, triage
from casework.services.change_entries import MoveEntry
from casework.services.closing import close_case, reopen_case
from casework.services.deaths import record_death, tell_register
from casework.services.entries import PersonEntry
from casework.services.informal import review_informal
from casework.services.job_changes import record_move
from casework.services.respondents import end_unidentified, name_respondent
from tests.builders import DEBBIE, RACHEL, REPORTER
from tests.services.judging import codes, overridable, warned
from tests.services.walking import Office, Walk

NEW = {"reason": "A second photograph came to light.", "authorised_by": "C. Ferrie"}


def page_of(walk: Walk) -> ChangePage:
    return walk.ws.read(changes.changes, walk.case)


# ------------------------------------------------------------ reopening


def test_a_case_that_ended_at_triage_is_reopened_there(office: Office) -> None:
    for end in (
        lambda walk: walk.do(triage.take_no_action, reason="Nothing in it."),
        lambda walk: walk.do(triage.route_out, to="X Ltd", handed_over="All", reason="Theirs"),
    ):
        walk = office.walk(RACHEL).triaged()
        end(walk)
        walk.do(reopen_case, **NEW)
        assert walk.state == "Triage"
        assert "Decide at triage" in walk.clocks
        (row,) = page_of(walk).reopenings
        assert (row.authorised_by, row.closed_on) == ("C. Ferrie", None)
        assert walk.bad(reopen_case, **NEW).code == "STEP_NOT_OPEN"


def test_a_closed_case_is_reopened_with_new_evidence_and_decided_anew(walk: Walk) -> None:
    walk.decided().outcome("final_warning").told_everybody().duties_met().closed()
    exhibit = walk.ws.read(exhibits.exhibits, walk.case)[0]
    walk.do(reopen_case, to="investigation", exhibit=exhibit.id, **NEW)
    (row,) = page_of(walk).reopenings
    assert (row.was, row.to, row.exhibit) == ("Closed", "Investigation", "EX-1")
    steps = walk.steps
    for code in ("record_finding", "sign_report", "issue_outcome"):
        assert steps[code].status.value != "done", code
    again = {"finding": "supported", "reason": "Both photographs show it."}
    walk.do(allegations.record_finding, allegation=walk.allegation, **again)
    walk.signed().answered().called(dt.date(2026, 8, 4))
    assert walk.state == "Hearing called"


def test_a_late_appeal_goes_on_from_the_outcome(walk: Walk) -> None:
    walk.decided().outcome("final_warning").told_everybody().duties_met().closed()
    walk.do(reopen_case, to="as_before", **NEW)
    assert walk.state == "Outcome issued"
    assert walk.steps["issue_outcome"].status.value == "done"
    walk.appealed().appeal_decided()
    assert walk.state == "Appeal decided"


def test_where_a_case_never_was_it_does_not_go_back_to(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.take_no_action, reason="Nothing in it.")
    assert walk.bad(reopen_case, to="investigation", **NEW).code == "NEVER_INVESTIGATED"
    assert walk.bad(reopen_case, to="as_before", **NEW).code == "NOT_WHERE_IT_WAS"
    assert walk.bad(reopen_case, to="the moon", **NEW).code == "NOT_A_CHOICE"
    other = office.walk()
    exhibit = other.exhibit()
    assert walk.bad(reopen_case, exhibit=exhibit, **NEW).code == "NOT_FOUND"
    walk.told_everybody().closed()
    assert walk.bad(reopen_case, to="as_before", **NEW).code == "NOT_WHERE_IT_WAS"


# ------------------------------------------------------------ moves to other work


def a_move(**told: Any) -> MoveEntry:
    given: dict[str, Any] = {
        "kind": "internal_move",
        "post": "Administrator",
        "reason": "She asked for it.",
        "carried_on_by": "C. Ferrie",
    }
    return MoveEntry(**(given | told))


def test_a_move_out_of_regulated_work_asks_about_the_duty(walk: Walk) -> None:
    walk.investigated()
    walk.do(record_move, entry=a_move(leaves_regulated="yes", is_final="yes"))
    assert walk.state == "Investigation"
    duty = walk.duty("disclosure-scotland", "MOVED_ROLE")
    assert duty.state == "to_consider"
    assert walk.bad(record_move, entry=a_move()).code == "ALREADY_RECORDED"
    (row,) = page_of(walk).moves
    assert row.was.startswith("Social care worker")


def test_a_secondment_starts_no_duty(walk: Walk) -> None:
    walk.investigated()
    until = walk.office.today + dt.timedelta(days=90)
    entry = a_move(kind="secondment", until=until, leaves_regulated="yes", is_final="no")
    walk.do(record_move, entry=entry)
    from casework.queries import decisions

    rows = walk.ws.read(decisions.duties, walk.case)
    assert not [one for one in rows if one.trigger == "MOVED_ROLE" and one.state == "required"]


def test_a_new_employer_that_takes_the_process_over_ends_it_here(walk: Walk) -> None:
    walk.investigated()
    entry = a_move(kind="tupe", employer="Care North", is_handed_over=True)
    assert walk.bad(record_move, entry=entry).where == "handed_over"
    nameless = a_move(kind="tupe", is_handed_over=True, handed_over="The report.")
    assert walk.bad(record_move, entry=nameless).where == "employer"
    whole = a_move(
        kind="tupe", employer="Care North", is_handed_over=True, handed_over="The report."
    )
    walk.do(record_move, entry=whole)
    assert walk.state == "Routed out"
    assert not [one for one in walk.clock_rows if not one.is_statutory]


def test_the_last_day_of_a_move_follows_its_first(walk: Walk) -> None:
    day = walk.office.today
    entry = a_move(kind="secondment", from_on=day, until=day - dt.timedelta(days=1))
    assert walk.bad(record_move, entry=entry).code == "OUT_OF_ORDER"
    assert walk.bad(record_move, entry=a_move(kind="sabbatical")).code == "NOT_A_CHOICE"


# ------------------------------------------------------------ death


def test_a_death_ends_what_runs_and_asks_nothing(walk: Walk) -> None:
    walk.investigated()
    from casework.services import suspensions

    walk.do(suspensions.suspend, reason="Residents", authorised_by="C. Ferrie")
    assert walk.duty("sssc").state == "required"
    walk.do(record_death, told_by="Her sister", contact="K. Marsh, sister", note="Flowers sent.")
    assert walk.state == "Left in process"
    assert walk.clock_rows == ()
    assert not walk.page.header.referrals_open
    assert {"answer_for_body", "determine_in_absence"}.isdisjoint(walk.steps)
    (register,) = page_of(walk).registers
    assert (register.body, register.number) == ("sssc", "3214567")
    warned(walk, "REGISTER_NOT_TOLD", close_case)
    walk.do(tell_register, body="sssc", how="By e-mail.")
    assert walk.bad(tell_register, body="sssc", how="By e-mail.").code == "ALREADY_RECORDED"
    assert walk.bad(tell_register, body="gtcs", how="By e-mail.").code == "NOT_FOUND"


def test_a_death_recorded_as_leaving_is_the_same(walk: Walk) -> None:
    walk.investigated().left("died")
    assert [one.body for one in page_of(walk).registers] == ["sssc"]
    walk.closed()
    assert walk.state == "Closed"


def test_a_death_during_an_appeal(walk: Walk) -> None:
    walk.dismissed().appealed()
    walk.do(record_death)
    walk.closed()
    assert walk.state == "Closed"


# ------------------------------------------------------------ informal action


def test_informal_action_is_reviewed_and_closed_or_taken_further(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.handle_informally, what="A talk with her manager.")
    assert "Review the informal action" in walk.clocks
    walk.do(review_informal, result="longer", words="Once more.")
    assert "Review the informal action" in walk.clocks
    walk.do(review_informal, result="worked", words="Nothing since.")
    assert "Review the informal action" not in walk.clocks
    walk.told_everybody().closed()
    assert "INFORMAL_NOT_REVIEWED" not in walk.departed


def test_informal_action_that_was_not_reviewed_is_noted_on_closing(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.handle_informally, what="A talk.")
    warned(walk, "INFORMAL_NOT_REVIEWED", close_case)


def test_informal_action_that_failed_becomes_an_investigation(office: Office) -> None:
    walk = office.walk(RACHEL).ready_for_investigation()
    walk.do_departing("GROSS_NOT_INFORMAL", triage.handle_informally, what="A talk.")
    walk.do(review_informal, result="formal", words="She posted again.")
    walk.do(triage.start_investigation, terms="Find out.")
    assert walk.state == "Investigation"


# ------------------------------------------------------------ nobody named


@pytest.fixture
def nobody(office: Office) -> Walk:
    """A case of which nobody knows whom it is about."""
    return office.walk(respondents=(), unknown_respondents=1)


def test_a_case_ends_when_nobody_can_be_identified(nobody: Walk) -> None:
    nobody.do(end_unidentified, tried="The page was gone.", decided_by="C. Ferrie")
    assert nobody.state == "No action"
    nobody.told_everybody().closed()
    nobody.do(reopen_case, **NEW)
    nobody.do(name_respondent, person=DEBBIE)
    assert "name_respondent" not in nobody.steps


def test_a_case_about_somebody_does_not_end_for_want_of_a_name(walk: Walk) -> None:
    told = {"tried": "All.", "decided_by": "C. Ferrie"}
    assert walk.refused(end_unidentified, **told).keys() == {"RESPONDENT_KNOWN"}


def test_one_person_has_one_case_of_an_incident(office: Office) -> None:
    cases = office.workspace.run(
        incidents.report_incident,
        discovered_on=office.today,
        reported_on=office.today,
        channel="colleague",
        summary="Two people joined in.",
        respondents=(RACHEL,),
        unknown_respondents=1,
        reporter=REPORTER,
    )
    rachel, nobody = (Walk(office, one) for one in cases)
    same = PersonEntry(person=rachel.respondent)
    overridable(nobody, "SAME_PERSON_TWICE", name_respondent, person=same)


def test_a_leaver_may_still_appeal_while_the_notice_runs(walk: Walk) -> None:
    walk.decided().outcome("final_warning").left()
    walk.appealed()
    assert walk.state == "Appeal called"
    walk.do(leaving.withdraw_resignation, reason="Thought again.")
    assert walk.state == "Appeal called"


def test_each_refusal_of_changes_is_asked_for_by_a_test() -> None:
    told = "".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")
    )
    assert [code for code in codes(refusals) if f'"{code}"' not in told] == []
