"""Interviews and statements: asked for, taken, written anew, sent, signed or not."""

import datetime as dt

import pytest

from casework.domain.ids import InvitationId
from casework.services import hearings, interviews, investigations, statements
from casework.services.entries import InvitationEntry, PersonEntry
from tests.services.inquiring import a_statement, inquiry, said
from tests.services.walking import Walk

FRIDAY, MONDAY = dt.date(2026, 6, 26), dt.date(2026, 6, 29)
ENTRY = InvitationEntry(held_on=FRIDAY, held_time="10:00", place="Room 4")


def invited(walk: Walk, entry: InvitationEntry = ENTRY) -> InvitationId:
    person = PersonEntry(person=walk.respondent)
    return InvitationId(walk.do(interviews.invite_to_interview, person=person, entry=entry))


def test_an_interview_follows_its_invitation(walk: Walk) -> None:
    walk.investigated()
    invitation = invited(walk)
    walk.do(
        investigations.record_statement,
        person=PersonEntry(person=walk.respondent),
        kind="interview",
        text="I did.",
        companion="R. Shah, Unison",
        recording="refused",
        invitation=invitation,
    )
    (row,) = inquiry(walk).invitations
    assert (row.state, row.answered_on) == ("held", walk.office.today)
    assert row.recording_words == "The policy does not say whether the meeting may be recorded"
    (kept,) = said(walk)
    assert (kept.companion, kept.invitation_id) == ("R. Shah, Unison", invitation)
    assert walk.steps["record_statement"].status.value == "done"


def test_an_invitation_of_somebody_else_is_not_that_of_the_interview(walk: Walk) -> None:
    walk.investigated()
    invitation = invited(walk)
    error = walk.bad(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="interview",
        text="I saw it.",
        invitation=invitation,
    )
    assert error.code == "NOT_FOUND"


def test_two_interviews_the_employee_did_not_come_to_count_as_attempts(walk: Walk) -> None:
    walk.investigated()
    for day in (FRIDAY, MONDAY):
        assert "NOT_INTERVIEWED" in {one.code for one in walk.steps["sign_report"].unmet}
        invitation = invited(walk, InvitationEntry(held_on=day))
        walk.do(interviews.answer_invitation, invitation=invitation, answer="not_attended")
    assert "NOT_INTERVIEWED" not in {one.code for one in walk.steps["sign_report"].unmet}


def test_somebody_is_invited_once_for_a_day_and_again_when_that_is_over(walk: Walk) -> None:
    walk.investigated()
    invitation = invited(walk)
    person = PersonEntry(person=walk.respondent)
    again = walk.bad(interviews.invite_to_interview, person=person, entry=ENTRY)
    assert (again.code, again.where) == ("ALREADY_RECORDED", "held_on")
    walk.do(interviews.answer_invitation, invitation=invitation, answer="moved", said="She is ill.")
    invited(walk)
    assert [one.state for one in inquiry(walk).invitations] == ["moved", "invited"]
    early = InvitationEntry(held_on=dt.date(2026, 6, 1))
    assert walk.bad(interviews.invite_to_interview, person=person, entry=early).code == (
        "OUT_OF_ORDER"
    )


def test_a_new_version_keeps_the_one_before_to_the_letter(walk: Walk) -> None:
    walk.investigated()
    first, second = "  I saw it\ton <Friday>.\n", "I saw it on Saturday. 🙂"
    statement = a_statement(walk, first)
    walk.office.be(MONDAY)
    walk.do(statements.revise_statement, statement=statement, text=second, reason="Her own words.")
    (one,) = said(walk)
    assert [each.text for each in one.versions] == [first, second]
    assert [each.written_on for each in one.versions] == [dt.date(2026, 6, 24), MONDAY]
    assert one.versions[0].reason == "Her own words."
    assert one.row.text == second
    assert walk.office.damage() == []


def test_a_version_sent_for_signature_is_a_draft_again_once_it_is_written_anew(walk: Walk) -> None:
    walk.investigated()
    statement = a_statement(walk)
    walk.do(statements.send_statement, statement=statement, how="By e-mail", reply_by=MONDAY)
    assert walk.clocks["Signed statement back from F. Reid"] == MONDAY
    walk.do(statements.revise_statement, statement=statement, text="I saw two.", reason="Two.")
    (one,) = said(walk)
    assert (one.row.status, one.reply_by) == ("draft", None)
    assert "Signed statement back from F. Reid" not in walk.clocks


@pytest.mark.parametrize(("status", "last"), [("declined", "signed"), ("not_returned", "signed")])
def test_whoever_would_not_sign_may_sign_later(walk: Walk, status: str, last: str) -> None:
    walk.investigated()
    statement = a_statement(walk)
    walk.do(statements.send_statement, statement=statement, how="By post")
    no_reason = walk.bad(statements.settle_statement, statement=statement, status=status)
    assert (no_reason.code, no_reason.where) == ("MISSING", "reason")
    walk.do(statements.settle_statement, statement=statement, status=status, reason="Nothing said.")
    again = walk.bad(
        statements.settle_statement, statement=statement, status=status, reason="Nothing said."
    )
    assert again.code == "ALREADY_RECORDED"
    walk.do(statements.settle_statement, statement=statement, status=last)
    (one,) = said(walk)
    assert [each.kind for each in one.signatures] == ["sent", status, "signed"]
    assert one.signatures[1].reason == "Nothing said."
    assert one.row.signed_on == walk.office.today
    assert walk.clocks.get("Signed statement back from F. Reid") is None


def test_without_a_day_a_statement_is_wanted_back_as_usual(walk: Walk) -> None:
    walk.investigated()
    walk.do(statements.send_statement, statement=a_statement(walk), how="By post")
    assert said(walk)[0].reply_by == dt.date(2026, 7, 1)


def test_an_attempt_is_no_statement_to_be_signed(walk: Walk) -> None:
    walk.investigated()
    attempt = a_statement(walk, "Rang twice.", kind="attempt")
    for action, told in (
        (statements.send_statement, {"how": "By post"}),
        (statements.settle_statement, {"status": "signed"}),
        (statements.revise_statement, {"text": "Rang.", "reason": "R"}),
    ):
        assert walk.bad(action, statement=attempt, **told).code == "NOT_FOUND"


def test_statements_are_taken_until_the_hearing_is_over(walk: Walk) -> None:
    walk.notified()
    a_statement(walk, "I heard of it later.")
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearings.open_hearing, attended=True)
    a_statement(walk, "She had told me.", kind="response", person=PersonEntry(name="G. Marsh"))
    assert len(said(walk)) == 3


def test_a_statement_of_another_case_is_not_found(walk: Walk) -> None:
    walk.investigated()
    other = walk.office.walk()
    other.investigated()
    statement = a_statement(other)
    assert walk.bad(statements.send_statement, statement=statement, how="A").code == "NOT_FOUND"
