"""What letters take from the case: each kind of letter finds its values, its parts, its limits."""

import datetime as dt

import pytest

from casework.domain.refusal import Force
from casework.services import appeals, beside, hearings, leaving, referrals, suspensions
from casework.services.entries import PersonEntry
from tests.services.lettering import Lettered, a_letter, everything, set_letterhead
from tests.services.walking import APPEAL_CHAIR, Walk


def offered(letter: Lettered) -> dict[str, str]:
    """What the case gives for each value that could be typed."""
    return {one.code: one.offered for one in letter.looked_at().fills}


def words_of(letter: Lettered, **answers: str) -> str:
    told = everything(letter.row.code)
    shown = letter.looked_at(answers=told["answers"] | answers, values=told["values"])
    return "\n".join(one.words for one in shown.blocks)


def forces(letter: Lettered, **answers: str) -> dict[str, Force]:
    return {one.code: one.force for one in letter.looked_at(answers=answers).problems}


def suspended(walk: Walk) -> Walk:
    walk.ready_for_investigation()
    walk.do(
        suspensions.suspend, reason="So that witnesses can speak freely.",
        authorised_by="H. Shaw", alternatives="Another unit: none is free.", contact="P. Nair",
    )  # fmt: skip
    return walk


def test_an_instruction_to_remove_goes_only_where_the_policy_gives_the_power(walk: Walk) -> None:
    letter = a_letter(walk, "removal_instruction")
    assert forces(letter)["LETTER_NOT_MEANT"] is Force.OVERRIDE
    assert "may itself be looked into" not in words_of(letter)
    assert "LETTER_NOT_MEANT" not in forces(a_letter(walk, "removal_request"))


def test_a_referral_is_told_once_the_safeguarding_lead_agrees(walk: Walk) -> None:
    letter = a_letter(walk, "referral_told")
    assert forces(letter)["LETTER_QUESTION_FIRST"] is Force.BLOCK
    assert forces(letter, may_be_told="no")["LETTER_NOT_MEANT"] is Force.OVERRIDE
    agreed = forces(letter, may_be_told="yes")
    assert not {"LETTER_QUESTION_FIRST", "LETTER_NOT_MEANT"} & set(agreed)


def test_a_referral_that_was_withheld_is_not_told(walk: Walk) -> None:
    suspended(walk)
    told = {"body": "sssc", "account": "What happened.", "sent_how": "Portal"}
    walk.do(referrals.send_referral, withheld_reason="The lead asked for it.", **told)
    letter = a_letter(walk, "referral_told")
    assert "LETTER_NOT_MEANT" in forces(letter)
    given = offered(letter)
    assert given["body.day"] == "Wednesday 24 June 2026"
    assert given["body.name"].startswith("Scottish Social Services Council")


def test_a_review_of_a_suspension_and_its_end_are_told_as_recorded(walk: Walk) -> None:
    suspended(walk)
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(
        suspensions.review_suspension, decision="continue", reason="Two people are not heard yet.",
        reviewed_by="H. Shaw",
    )  # fmt: skip
    text = words_of(a_letter(walk, "suspension_continued"))
    assert "You are still paid in full" in text
    given = offered(a_letter(walk, "suspension_varied"))
    assert given["suspension.reviewed_on"] == "Wednesday 8 July 2026"
    assert given["suspension.contact"] == "P. Nair"
    before = forces(a_letter(walk, "suspension_lifted"))
    assert "LETTER_NOT_MEANT" in before
    walk.do(suspensions.lift_suspension, reason="All are heard.")
    letter = a_letter(walk, "suspension_lifted")
    assert "LETTER_NOT_MEANT" not in forces(letter)
    assert offered(letter)["suspension.review_reason"] == "All are heard."


def test_a_hold_says_what_may_go_on_and_whether_the_employee_is_told(walk: Walk) -> None:
    walk.ready_for_investigation()
    walk.do(
        beside.place_hold, kind="police", asked_by="Police Scotland", may_contact_employee=False,
        may_continue="Posts may be preserved.",
    )  # fmt: skip
    note = a_letter(walk, "hold_note")
    given = offered(note)
    assert given["hold.asked_by"] == "Police Scotland"
    assert given["hold.goes_on"] == "Posts may be preserved."
    assert "Do not contact Debbie Marsh" in "\n".join(one.words for one in note.looked_at().blocks)
    told = forces(a_letter(walk, "hold_told"))
    assert told["LETTER_NOT_MEANT"] is Force.OVERRIDE
    assert told["HOLD_FORBIDS_CONTACT"] is Force.BLOCK


def test_a_case_to_answer_names_who_decided_and_why(walk: Walk) -> None:
    set_letterhead(walk.office)
    walk.reported().answered()
    given = offered(a_letter(walk, "case_to_answer"))
    assert given["case_answer.by"] == "C. Ferrie"
    assert given["case_answer.reason"] == "The facts are agreed."


def test_a_companion_s_day_and_the_day_that_was_put_off_come_from_the_case(walk: Walk) -> None:
    walk.notified()
    walk.do(
        hearings.postpone_hearing, kind="companion", asked_by="R. Shah", reason="He is away.",
        proposed_on=dt.date(2026, 7, 14),
    )  # fmt: skip
    given = offered(a_letter(walk, "postponement_companion"))
    assert given["hearing.was_on"] == "Wednesday 8 July 2026"
    assert given["hearing.day"] == ""
    declined = offered(a_letter(walk, "postponement_declined"))
    assert declined["hearing.proposed_day"] == "Tuesday 14 July 2026"


def test_an_appeal_hearing_has_a_companion_s_window_of_its_own(walk: Walk) -> None:
    walk.dismissed()
    walk.do(appeals.lodge_appeal, grounds="It was too harsh.")
    letter = a_letter(walk, "appeal_hearing_notice")
    typed = {"appeal_hearing.day": "31 July 2026"}
    shown = letter.looked_at(values=typed).blocks
    assert "no later than Monday 10 August 2026" in "\n".join(one.words for one in shown)
    walk.do(appeals.call_appeal, chair=APPEAL_CHAIR, entry=walk.notice(dt.date(2026, 8, 7)))
    given = offered(a_letter(walk, "appeal_hearing_notice"))
    assert given["appeal_hearing.move_by"] == "Friday 14 August 2026"
    assert given["appeal_hearing.papers"] == "The report with its exhibits."


@pytest.mark.parametrize("letter", ["appeal_outcome_overturned", "appeal_outcome_varied"])
def test_a_dismissal_that_falls_on_appeal_brings_the_person_back(walk: Walk, letter: str) -> None:
    walk.dismissed().appealed()
    assert "as if you had not been dismissed" in words_of(a_letter(walk, letter))


def test_a_warning_that_is_spent_is_named_with_its_day(walk: Walk) -> None:
    walk.decided().outcome("final_warning", warnings_considered="The warning of 2 March.")
    given = offered(a_letter(walk, "warning_expired"))
    assert given["warning.level"] == "final written warning"
    assert given["warning.issued_on"] == "Wednesday 8 July 2026"
    assert "as if you had not been" not in words_of(a_letter(walk, "appeal_outcome_varied"))
    counted = words_of(a_letter(walk, "outcome_final_warning"))
    assert "a warning that is still live" in counted


def test_a_resignation_that_is_taken_back_is_told_with_its_day(walk: Walk) -> None:
    walk.investigated().left(last_day=dt.date(2026, 7, 31))
    received = offered(a_letter(walk, "resignation_received"))
    assert received["leaving.received_on"] == "Wednesday 24 June 2026"
    assert received["leaving.last_day"] == "Friday 31 July 2026"
    walk.do(leaving.withdraw_resignation, reason="She stays.")
    given = offered(a_letter(walk, "resignation_withdrawn"))
    assert given["leaving.withdrawn_on"] == "Wednesday 24 June 2026"


def test_somebody_with_a_post_on_file_is_written_to_as_staff(walk: Walk) -> None:
    colleague = PersonEntry(name="F. Reid", post="Care worker")
    person = walk.named("witness", colleague)
    letter = a_letter(walk, "witness_invitation", recipient=person)
    assert "your manager will free you for it" in words_of(letter)
    assert "your own choice" in words_of(letter, works_for_council="no")
