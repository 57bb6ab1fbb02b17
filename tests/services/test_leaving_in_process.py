"""Leaving before the end: answers in each body's words, and duties that follow them at once."""

import datetime as dt

import pytest

from casework.domain.refusal import Force
from casework.queries import decisions
from casework.services import determining, leaving, referrals
from casework.services.closing import close_case
from casework.services.entries import PersonEntry, RegistrationEntry
from tests.builders import DEBBIE, RACHEL
from tests.services.walking import Office, Walk

TEACHER = PersonEntry(
    name="Ailsa Kerr",
    post="Primary teacher",
    workplace="Muirbank Primary",
    workforce="teacher",
    is_educational_establishment=True,
    regulated_role="children",
    registrations=(RegistrationEntry("gtcs", "201234"),),
)


@pytest.fixture
def teacher(office: Office) -> Walk:
    """A10: resigns on Monday 28 September 2026, last day 1 October, during the investigation."""
    office.be(dt.date(2026, 9, 14))
    walk = office.walk(TEACHER)
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 9, 14))
    walk.alleged(conduct_from=dt.date(2026, 9, 1))
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    from casework.services import triage

    walk.do(triage.start_investigation, terms="Find out.")
    office.be(dt.date(2026, 9, 28))
    return walk.left(last_day=dt.date(2026, 10, 1))


def test_every_body_that_asks_is_asked_on_the_day_of_receipt(teacher: Walk) -> None:
    assert teacher.state == "Left in process"
    assert teacher.duty("gtcs").state == "to_consider"
    assert teacher.duty("disclosure-scotland").state == "to_consider"
    assert teacher.clocks["Answer ‘might we have dismissed?’ for each body"] == dt.date(2026, 9, 28)


def test_might_fires_gtcs_at_once(teacher: Walk) -> None:
    teacher.answer("gtcs", "might")
    duty = teacher.duty("gtcs")
    assert (duty.state, duty.due_on) == ("required", dt.date(2026, 9, 28))
    teacher.office.be(dt.date(2026, 9, 29))
    assert teacher.duty("gtcs").is_overdue


def test_the_provisional_clock_runs_until_every_body_is_answered(teacher: Walk) -> None:
    title = "Answer ‘might we have dismissed?’ for each body"
    teacher.answer("gtcs", "might")
    assert title in teacher.clocks
    teacher.answer("disclosure-scotland", "cannot_say", owner="A. Macrae")
    assert title not in teacher.clocks
    assert teacher.clocks["Ask again: ‘might we have dismissed?’"] == dt.date(2026, 9, 30)
    teacher.answer("disclosure-scotland", "cannot_say", owner="A. Macrae")
    asked = [one for one in teacher.clock_rows if one.title.startswith("Ask again")]
    assert len(asked) == 1
    teacher.answer("disclosure-scotland", "would", harm_ground="yes")
    assert "Ask again: ‘might we have dismissed?’" not in teacher.clocks


def test_disclosure_scotland_has_three_months_from_the_earliest_day(teacher: Walk) -> None:
    teacher.answer("disclosure-scotland", "would", harm_ground="yes")
    duty = teacher.duty("disclosure-scotland")
    assert (duty.state, duty.due_on) == ("required", dt.date(2027, 1, 1))
    teacher.office.be(dt.date(2026, 11, 2))
    teacher.answer("disclosure-scotland", "would", harm_ground="yes", is_final=True)
    assert teacher.duty("disclosure-scotland").due_on == dt.date(2027, 1, 1)


def test_a_later_determination_gives_no_more_time(office: Office) -> None:
    """Nobody knew the last day: three months run from the day of receipt and stay there."""
    office.be(dt.date(2026, 9, 28))
    walk = office.walk(TEACHER).left()
    walk.answer("disclosure-scotland", "might", harm_ground="yes")
    assert walk.duty("disclosure-scotland").due_on == dt.date(2026, 12, 28)
    office.be(dt.date(2026, 11, 2))
    walk.answer("disclosure-scotland", "would", harm_ground="yes", is_final=True)
    assert walk.duty("disclosure-scotland").due_on == dt.date(2026, 12, 28)
    assert walk.clocks["Tell Disclosure Scotland"] == dt.date(2026, 12, 28)


def test_would_not_and_then_would_brings_the_duty_back(teacher: Walk) -> None:
    """A provisional 'no' must never hide a final 'yes'."""
    teacher.answer("gtcs", "would_not")
    assert teacher.duty("gtcs").state in ("", "not_applicable")
    teacher.answer("gtcs", "would", is_final=True)
    assert teacher.duty("gtcs", "LEFT").state == "required"
    assert "Tell General Teaching Council for Scotland" in teacher.clocks


def test_a_decision_made_while_nobody_could_tell_does_not_outlive_the_answer(
    teacher: Walk,
) -> None:
    teacher.answer("gtcs", "cannot_say")
    teacher.do(
        referrals.decide_referral,
        body="gtcs",
        decision="not_referred",
        reason="Too early",
        approved_by="C. Ferrie",
    )
    assert teacher.duty("gtcs").state == "not_referred"
    teacher.answer("gtcs", "might")
    assert teacher.duty("gtcs").state == "required"


def test_a_decision_made_in_full_knowledge_stands(teacher: Walk) -> None:
    teacher.answer("gtcs", "might")
    teacher.do(
        referrals.decide_referral,
        body="gtcs",
        decision="not_referred",
        reason="Legal advice of 28 September",
        approved_by="C. Ferrie",
    )
    teacher.answer("gtcs", "might", is_final=True)
    assert teacher.duty("gtcs").state == "not_referred"


def test_closed_because_resigned_is_refused(teacher: Walk) -> None:
    teacher.told_everybody()
    assert set(teacher.refused(close_case)) == {"LEAVER_UNDETERMINED", "DUTY_UNDECIDED"}
    end = {"reasons": "On the papers.", "decided_by": "H. Lindqvist"}
    waits = teacher.refused(leaving.determine_in_absence, **end)
    assert waits == {"ALLEGATION_UNDETERMINED": Force.OVERRIDE}
    teacher.do(
        determining.determine_allegation,
        allegation=teacher.allegation,
        answer="would",
        reason="On the messages.",
        decided_by="H. Lindqvist",
    )
    teacher.do(leaving.determine_in_absence, **end)
    assert teacher.state == "Determined in absence"
    teacher.answer("gtcs", "would", is_final=True)
    teacher.duties_met()
    assert set(teacher.refused(close_case)) == {"LEAVER_UNDETERMINED"}
    teacher.answer("disclosure-scotland", "cannot_say", is_final=True)
    assert set(teacher.refused(close_case)) == {"LEAVER_UNDETERMINED"}
    teacher.answer("disclosure-scotland", "would_not", is_final=True)
    teacher.closed()


def test_sssc_asks_in_its_own_lower_words(walk: Walk) -> None:
    walk.left()
    wrong = walk.bad(leaving.answer_for_body, body="sssc", answer="might", reason="As it stands.")
    assert wrong.code == "NOT_THE_BODYS_ANSWER"
    assert "Dismissal would have been considered" in wrong.sentence
    walk.answer("sssc", "considered")
    assert walk.duty("sssc", "LEFT").state == "required"
    assert walk.story[-1] == ("Provisional answer for SSSC: Dismissal would have been considered.")


def test_a_body_that_asks_nothing_is_not_answered(walk: Walk) -> None:
    walk.left()
    for body in ("care-inspectorate", "nobody", "SSSC; DROP TABLE cases"):
        wrong = walk.bad(leaving.answer_for_body, body=body, answer="would", reason="As it stands.")
        assert (wrong.code, wrong.where) == ("NOT_A_CHOICE", "body")


def test_rachel_leaves_and_nobody_asks(office: Office) -> None:
    walk = office.walk(RACHEL).left()
    walk.told_everybody()
    assert set(walk.refused(close_case)) == {"LEAVER_UNDETERMINED"}
    walk.do(leaving.determine_in_absence, reasons="A warning.", decided_by="H. Lindqvist")
    walk.closed()


def test_a_death_asks_nothing(office: Office) -> None:
    walk = office.walk(TEACHER).left("died")
    assert not [one for one in walk.clocks if "dismissed" in one]
    assert walk.duty("gtcs").state == ""
    assert walk.duty("disclosure-scotland").state == ""
    asked = walk.bad(leaving.answer_for_body, body="gtcs", answer="would", reason="No.")
    assert asked.code == "NOTHING_ASKED"
    walk.told_everybody().closed()
    assert walk.state == "Closed"


def test_a_resignation_is_withdrawn_and_the_case_goes_on_where_it_was(teacher: Walk) -> None:
    teacher.do(leaving.withdraw_resignation, reason="Thought again.")
    assert teacher.state == "Investigation"
    assert teacher.duty("gtcs").state in ("", "not_applicable")
    assert not [one for one in teacher.clocks if "dismissed" in one]
    teacher.filled().signed().answered("no_case").told_everybody().closed()


def test_a_duty_that_was_found_outlives_the_withdrawal_until_it_is_decided(teacher: Walk) -> None:
    teacher.answer("gtcs", "might")
    teacher.do(leaving.withdraw_resignation, reason="Thought again.")
    assert teacher.duty("gtcs", "LEFT").state == "required"


def test_a_redundancy_cannot_be_withdrawn_as_a_resignation(walk: Walk) -> None:
    walk.left("redundancy")
    assert walk.bad(leaving.withdraw_resignation, reason="No.").code == "NOT_RESIGNED"


def test_harm_learnt_after_a_warning_counts_for_the_leaver(office: Office) -> None:
    """The outcome left the ground open; the answer given about the leaver is the one that holds."""
    walk = office.walk(DEBBIE).decided().outcome("final_warning", harm_ground="not_known")
    walk.left()
    walk.answer("disclosure-scotland", "would", harm_ground="yes")
    assert walk.duty("disclosure-scotland", "LEFT").state == "required"


def test_leaving_during_the_appeal(office: Office) -> None:
    """The appeal can still be heard: the case stays where it is, and the leaver is asked about."""
    walk = office.walk(RACHEL).decided().outcome("final_warning").appealed().left()
    assert walk.state == "Appeal called"
    assert [one for one in walk.clocks if "might we have dismissed" in one]
    walk.do(leaving.withdraw_resignation, reason="Thought again.")
    assert walk.state == "Appeal called"
    walk.appeal_decided()
    assert walk.state == "Appeal decided"


def test_a_dismissal_that_stands_answers_for_who_leaves_in_the_notice_period(
    office: Office,
) -> None:
    walk = office.walk(TEACHER).decided().outcome("dismissal_with_notice", harm_ground="no").left()
    assert walk.state == "Outcome issued"
    assert not [one for one in walk.clocks if "might we have dismissed" in one]
    assert "LEFT" not in {one.trigger for one in walk.ws.read(decisions.duties, walk.case)}
    walk.appealed().appeal_decided("overturned")
    assert walk.duty("gtcs", "LEFT").state == "to_consider"
