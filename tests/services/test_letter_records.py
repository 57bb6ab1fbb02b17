"""What is recorded anywhere in a case stands in its letters: nobody types it a second time."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from casework.domain.ids import PersonId
from casework.services import (
    alternatives,
    hearing_needs,
    hearings,
    interviews,
    moving_hearings,
    routing,
    support,
    triage,
    without_hearing,
)
from casework.services.entries import InvitationEntry, PersonEntry, TermsEntry
from tests.builders import COUNCIL, Day, a_workspace
from tests.services.lettering import a_letter
from tests.services.test_letter_values import offered, words_of
from tests.services.walking import CHAIR, Walk, opened

WITNESS = PersonEntry(name="Sam Orr", post="Care worker")


def concerned(walk: Walk, part: str) -> PersonId:
    return next(PersonId(one.person_id) for one in walk.page.people if one.part == part)


def test_an_arrangement_instead_of_suspension_is_confirmed_as_it_was_made(walk: Walk) -> None:
    walk.ready_for_investigation()
    walk.do(
        alternatives.arrange_instead, kind="place", what="Work from Mill House.",
        reason="Witnesses can speak freely.", agreed_by="H. Shaw", next_on=dt.date(2026, 7, 9),
    )  # fmt: skip
    given = offered(a_letter(walk, "suspension_alternative"))
    assert given["alternative.what"] == "Work from Mill House."
    assert given["alternative.from"] == "Wednesday 24 June 2026"
    assert given["alternative.review_by"] == "Thursday 9 July 2026"


def test_the_terms_say_to_whom_and_by_when_it_is_reported(walk: Walk) -> None:
    walk.ready_for_investigation()
    more = TermsEntry(commissioned_by="Helen Shaw", report_by=dt.date(2026, 7, 15))
    walk.do(triage.start_investigation, terms="Who posted it.", entry=more)
    given = offered(a_letter(walk, "investigator_appointed"))
    assert given["investigation.report_to"] == "Helen Shaw"
    assert given["investigation.due"] == "Wednesday 15 July 2026"


def test_an_invitation_to_an_interview_has_the_day_that_was_recorded(walk: Walk) -> None:
    walk.investigated()
    person = walk.named("witness", WITNESS)
    entry = InvitationEntry(dt.date(2026, 7, 1), "10:30", "Room 4", about="A post of 20 June")
    walk.do(interviews.invite_to_interview, person=PersonEntry(person=person), entry=entry)
    given = offered(a_letter(walk, "witness_invitation", recipient=person))
    assert given["meeting.day"] == "Wednesday 1 July 2026"
    assert given["meeting.place"] == "Room 4"
    assert given["told.about"] == "A post of 20 June"
    own = offered(a_letter(walk, "investigation_meeting"))
    assert own["meeting.day"] == "", "what a witness was asked to is not the employee's"


def test_notes_to_check_have_the_day_of_the_meeting(walk: Walk) -> None:
    walk.investigated().filled()
    given = offered(a_letter(walk, "notes_to_check"))
    assert given["meeting.day"] == "Wednesday 24 June 2026"


def test_whoever_is_looked_after_is_told_of_the_plan_that_was_made(walk: Walk) -> None:
    person = concerned(walk, "Reported it")
    walk.do(
        support.plan_support, person=person, contact="P. Nair", offered=("eap", "union"),
        next_update_on=dt.date(2026, 7, 1),
    )  # fmt: skip
    given = offered(a_letter(walk, "report_acknowledged", recipient=person))
    assert given["support.contact"] == "P. Nair"
    assert given["next.by"] == "Wednesday 1 July 2026"


def test_a_witness_at_the_hearing_is_told_its_day_and_what_about(walk: Walk) -> None:
    walk.notified()
    walk.do(hearing_needs.call_witness, person=WITNESS, called_by="panel", about="The staff room.")
    person = concerned(walk, "Witness")
    given = offered(a_letter(walk, "hearing_witness", recipient=person))
    assert given["meeting.day"] == "Wednesday 8 July 2026"
    assert given["told.about"] == "The staff room."


def test_a_request_turned_down_and_the_attempts_to_reach_somebody_are_told(walk: Walk) -> None:
    walk.notified()
    walk.do(
        moving_hearings.refuse_postponement, kind="other", asked_by="D. Marsh", reason="A wedding.",
        answer_reason="A witness goes abroad.", proposed_on=dt.date(2026, 7, 20),
    )  # fmt: skip
    given = offered(a_letter(walk, "postponement_declined"))
    assert given["hearing.declined_reason"] == "A witness goes abroad."
    assert given["hearing.proposed_day"] == "Monday 20 July 2026"
    assert given["hearing.day"] == "Wednesday 8 July 2026"
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearing_needs.record_attempt, how="phone", result="No answer.")
    told = offered(a_letter(walk, "non_attendance"))
    assert told["hearing.attempts"] == "phone call on Wednesday 8 July 2026"


def test_a_break_in_the_hearing_is_told_with_the_day_it_resumes(walk: Walk) -> None:
    walk.opened()
    until = dt.date(2026, 7, 14)
    walk.do(hearings.adjourn_hearing, reason="A new paper came in.", until=until)
    given = offered(a_letter(walk, "resumption"))
    assert given["hearing.adjourned_on"] == "Wednesday 8 July 2026"
    assert given["hearing.resumes_on"] == "Tuesday 14 July 2026"


def test_a_decision_on_paper_says_nothing_of_a_hearing(walk: Walk) -> None:
    walk.reported().answered()
    walk.do(
        without_hearing.decide_without_hearing, kind="paper", decider=CHAIR,
        reason="She asked for it.", written="Her e-mail of 23 June.",
    )  # fmt: skip
    text = words_of(a_letter(walk, "outcome_first_warning"), attended="no", accompanied="no")
    assert "You asked for a decision on the papers, without a hearing." in text
    assert "I chaired the disciplinary hearing" not in text
    assert "You did not come to the hearing." not in text


def test_an_agreed_outcome_has_the_day_of_the_agreement(walk: Walk) -> None:
    walk.reported().answered()
    walk.do(
        without_hearing.decide_without_hearing, kind="agreed", decider=CHAIR, reason="It is small.",
        written="Signed by both.", written_on=dt.date(2026, 6, 23),
    )  # fmt: skip
    given = offered(a_letter(walk, "outcome_agreed"))
    assert given["outcome.agreed_on"] == "Tuesday 23 June 2026"


def test_an_outcome_tells_what_must_change_and_the_notice_as_recorded(walk: Walk) -> None:
    walk.decided()
    walk.outcome("dismissal_with_notice", notice_weeks=8, notice_how="at_home")
    given = offered(a_letter(walk, "outcome_dismissal_with_notice"))
    assert given["outcome.notice"] == "8 weeks, at home and paid"
    text = words_of(a_letter(walk, "outcome_dismissal_with_notice"), pay_in_lieu="")
    assert "Your notice is:" in text


def test_an_instruction_names_the_rule_that_gives_the_power(tmp_path: Path) -> None:
    council = replace(COUNCIL, nation="england", pack_code="lancaster")
    a_workspace(tmp_path, Day(), council=council).close()
    office = opened(tmp_path / "store")
    try:
        letter = a_letter(
            office.walk(PersonEntry(name="A. Reza", post="Officer")), "removal_instruction"
        )
        assert "LETTER_NOT_MEANT" not in letter.problems
        assert offered(letter)["removal.rule"].startswith("Social Media Policy, ")
        assert offered(letter)["removal.rule"].endswith(", 3.4")
        assert "that may itself be looked into" in words_of(letter)
    finally:
        office.close()


def test_the_procedure_that_was_chosen_is_the_one_that_is_named(walk: Walk) -> None:
    assert offered(a_letter(walk, "letter_of_concern"))["procedure.title"].startswith("Code of")
    walk.do_departing(
        "OTHER_PROCEDURE_APPLIES", routing.choose_procedure, procedure="lnct", reason="She teaches."
    )
    assert offered(a_letter(walk, "letter_of_concern"))["procedure.title"].startswith("LNCT 12")
    walk.do_departing(
        "OTHER_PROCEDURE_APPLIES", routing.choose_procedure, procedure="other", reason="Its own."
    )
    assert offered(a_letter(walk, "letter_of_concern"))["procedure.title"] == ""
