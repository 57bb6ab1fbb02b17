"""Appeals: late ones, review or re-hearing, the case heard again, reinstatement, who is told."""

import datetime as dt

import pytest

from casework.domain.case_steps import StepStatus
from casework.domain.ids import AllegationId
from casework.queries import decisions, matrix
from casework.services import appeal_ends, appeals, hearings, outcomes
from casework.services.entries import PersonEntry, Served
from tests.services.walking import APPEAL_CHAIR, Office, Walk

HEARD = dt.date(2026, 8, 7)
LATE = dt.date(2026, 7, 23)


def heard(walk: Walk, decision: str, **told: str) -> Walk:
    walk.appealed()
    walk.office.be(HEARD)
    return walk.appeal_decided(decision, **told)


def told(walk: Walk) -> Walk:
    """Dismissed, and every body told of it."""
    return walk.dismissed().duties_met()


def corrections(walk: Walk) -> dict[str, str]:
    rows = walk.ws.read(decisions.duties, walk.case)
    return {one.body: one.state for one in rows if one.trigger.startswith("CORRECTION")}


# ---------------------------------------------------------------- in time or late


def test_a_late_appeal_is_let_in_with_a_reason_and_a_name(walk: Walk) -> None:
    walk.dismissed().office.be(LATE)
    given = {"grounds": "Too harsh.", "late_reason": "She was in hospital."}
    assert set(walk.refused(appeals.lodge_appeal, **given)) == {"APPEAL_LATE"}
    walk.do(appeals.lodge_appeal, late_agreed_by="M. Adeyemi", **given)
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.appeal is not None
    assert (page.appeal.is_in_time, page.appeal.late_agreed_by) == (False, "M. Adeyemi")
    assert "APPEAL_LATE" not in walk.departed


def test_a_late_appeal_may_be_refused_and_the_outcome_stands(walk: Walk) -> None:
    walk.dismissed().office.be(LATE)
    walk.do(
        appeals.refuse_late_appeal,
        grounds="Too harsh.",
        reason="No cause was given, though she was asked.",
        decided_by=APPEAL_CHAIR,
    )
    assert walk.state == "Outcome issued"
    (row,) = walk.ws.read(decisions.outcome, walk.case).appeals
    assert (row.decision, row.decided_by) == ("refused_late", "M. Adeyemi")
    assert walk.duty("sssc", "DISMISSAL").state == "required"
    assert walk.steps.get("serve_appeal_outcome") is None


def test_kinds_of_ground_and_new_evidence_are_kept(walk: Walk) -> None:
    walk.dismissed()
    walk.do(
        appeals.lodge_appeal,
        grounds="Others got less.",
        grounds_kinds=("consistency", "new_evidence"),
        new_evidence="A letter.",
    )
    (row,) = walk.ws.read(decisions.outcome, walk.case).appeals
    assert row.grounds_kinds == ("Others were treated differently", "There is new evidence")
    assert walk.bad(appeals.lodge_appeal, grounds="X", grounds_kinds=("nonsense",)).where == (
        "grounds_kinds"
    )


# ---------------------------------------------------------------- what bodies are told


def test_every_body_that_was_told_is_to_be_told_of_the_change(walk: Walk) -> None:
    heard(told(walk), "overturned")
    assert corrections(walk) == {
        "sssc": "required", "disclosure-scotland": "required", "care-inspectorate": "required",
    }  # fmt: skip
    titles = [one for one in walk.clocks if one.endswith("that the outcome was changed")]
    assert len(titles) == 3
    assert not any(one.is_statutory for one in walk.clock_rows if one.title in titles)
    walk.duties_met()
    assert set(corrections(walk).values()) == {"sent"}
    assert not [one for one in walk.clocks if one.endswith("that the outcome was changed")]


def test_bodies_that_were_not_told_are_asked_about_nothing_new(walk: Walk) -> None:
    heard(walk.dismissed(), "overturned")
    assert corrections(walk) == {}


def test_an_outcome_that_stands_corrects_nothing(walk: Walk) -> None:
    heard(told(walk), "upheld")
    assert corrections(walk) == {}


def test_an_undone_correction_holds_the_case_open(walk: Walk) -> None:
    heard(told(walk), "overturned").told_everybody()
    back(walk)
    from casework.services.closing import close_case

    assert set(walk.refused(close_case)) == {"DUTY_UNDECIDED"}
    walk.duties_met().closed()


# ---------------------------------------------------------------- reinstatement


def back(walk: Walk) -> None:
    day = dt.date(2026, 8, 10)
    walk.do(appeal_ends.reinstate, reinstated_on=day, is_continuous=True, post_held="Her post")


@pytest.mark.parametrize(
    ("decision", "sanction"), [("overturned", ""), ("varied", "final_warning")]
)
def test_whoever_won_is_reinstated(walk: Walk, decision: str, sanction: str) -> None:
    heard(walk.dismissed(), decision, sanction=sanction)
    assert walk.steps["reinstate"].status is StepStatus.READY
    back(walk)
    assert walk.steps["reinstate"].status is StepStatus.DONE
    (row,) = walk.ws.read(decisions.outcome, walk.case).appeals
    assert [(one.post, one.is_continuous) for one in row.reinstatements] == [("Her post", True)]
    error = walk.bad(appeal_ends.reinstate, reinstated_on=HEARD, is_continuous=True)
    assert error.code == "ALREADY_RECORDED"


def test_a_dismissal_made_less_by_its_notice_reinstates_nobody(walk: Walk) -> None:
    heard(walk.dismissed(), "varied", sanction="dismissal_with_notice")
    assert "reinstate" not in walk.steps


# ---------------------------------------------------------------- its letter


def test_the_letter_of_the_appeal_has_its_clock(walk: Walk) -> None:
    heard(walk.dismissed(), "upheld")
    assert walk.clocks["Send the appeal outcome"] == dt.date(2026, 8, 14)
    walk.do(appeal_ends.serve_appeal_outcome, entry=Served(served_how="recorded_post"))
    assert "Send the appeal outcome" not in walk.clocks
    (row,) = walk.ws.read(decisions.outcome, walk.case).appeals
    assert [one.arrived_on for one in row.deliveries] == [dt.date(2026, 8, 10)]
    error = walk.bad(appeal_ends.serve_appeal_outcome, entry=Served())
    assert error.code == "ALREADY_RECORDED"


def test_nothing_is_sent_before_it_is_decided(walk: Walk) -> None:
    walk.dismissed().appealed()
    assert walk.bad(appeal_ends.serve_appeal_outcome, entry=Served()).code == "MISSING"


# ---------------------------------------------------------------- heard again


def test_the_case_is_heard_again_before_others(office: Office) -> None:
    walk = heard(told(office.walk()), "rehearing")
    assert walk.state == "Case to answer"
    page = walk.ws.read(decisions.outcome, walk.case)
    assert (page.outcome, [one.sanction for one in page.earlier]) == (None, ["summary_dismissal"])
    assert [one.decision for one in page.decided_before] == ["Upheld"]
    assert page.decided_before[0].set_aside_on == HEARD
    grid = walk.ws.read(matrix.matrix, walk.case)
    assert [one.decision for one in grid.allegations] == [""]
    assert set(walk.refused(hearings.call_hearing, entry=walk.notice(dt.date(2026, 8, 20)))) == {
        "NO_CHAIR"
    }
    walk.named("chair", PersonEntry(name="S. Second"), may_dismiss=True)
    walk.called(dt.date(2026, 8, 20))
    office.be(dt.date(2026, 8, 20))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard again.")
    for one in walk.ws.read(matrix.matrix, walk.case).allegations:
        allegation = AllegationId(one.id)
        walk.do(
            outcomes.decide_allegation, allegation=allegation, decision="upheld", reason="Again"
        )
    walk.outcome("final_warning")
    assert walk.clocks["Last day to appeal"] == dt.date(2026, 9, 3)
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    assert (page.outcome.sanction, page.outcome.decided_by) == ("final_warning", "S. Second")
    assert walk.steps["reinstate"].is_open
    walk.do(appeals.lodge_appeal, grounds="Still too harsh.")
    assert len(walk.ws.read(decisions.outcome, walk.case).appeals) == 2


def test_nothing_of_it_can_be_done_twice(walk: Walk) -> None:
    heard(walk.dismissed(), "rehearing")
    assert set(walk.refused(appeals.decide_appeal, decision="upheld", reasons="R")) == {
        "STEP_NOT_OPEN"
    }
