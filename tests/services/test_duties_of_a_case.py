"""What a case owes each body: rows open with the facts, follow them, and never say 'no duty'."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.case_duties import duty_facts
from casework.domain.case_people import Registered, Respondent
from casework.domain.duty_facts import Known
from casework.domain.facts.beside import LeavingFacts, SuspensionFacts
from casework.domain.facts.decided import OutcomeFacts
from casework.domain.vocabulary import SANCTIONS
from casework.queries import decisions
from casework.services import people, referrals, suspensions
from casework.services.closing import close_case
from casework.services.entries import PersonEntry, RegistrationEntry
from tests.builders import DEBBIE, RACHEL
from tests.domain.test_steps_table import BLANK, TODAY
from tests.services.walking import Office, Walk

TEACHER = PersonEntry(
    name="Ailsa Kerr",
    post="Primary teacher",
    workforce="teacher",
    is_educational_establishment=True,
    regulated_role="children",
    registrations=(RegistrationEntry("gtcs", "201234"),),
)


def states(walk: Walk) -> dict[str, str]:
    """'body trigger' → state, of rows that were opened."""
    rows = walk.ws.read(decisions.duties, walk.case)
    return {f"{one.body} {one.trigger}": one.state for one in rows if one.state}


def test_a_demotion_asks_for_a_decision_at_disclosure_scotland(office: Office) -> None:
    """Whether the move takes the person out of the role for good was not asked: cannot tell."""
    walk = office.walk().decided().outcome("demotion")
    row = walk.duty("disclosure-scotland")
    assert (row.answer, row.state) == ("cannot_tell", "to_consider")
    assert row.due_on is None or row.due_on == dt.date(2026, 10, 8)
    walk.told_everybody()
    error = walk.bad(close_case)
    assert error.code == "DUTY_UNDECIDED"
    for body in ("disclosure-scotland", "sssc", "care-inspectorate"):
        walk.do(
            referrals.decide_referral,
            body=body,
            decision="not_referred",
            reason="Legal's advice of 9 July",
            approved_by="C. Ferrie",
        )
    walk.closed()


def test_a_warning_of_somebody_registered_with_sssc_asks_for_a_decision(office: Office) -> None:
    walk = office.walk().decided().outcome("first_warning", more_serious_breach="no")
    row = walk.duty("sssc", "WARNING")
    assert (row.answer, row.state) == ("cannot_tell", "to_consider")
    assert "thresholds" in " ".join(row.missing)
    assert walk.bad(close_case).code == "DUTY_UNDECIDED"


@pytest.mark.parametrize("sanction", SANCTIONS)
def test_each_outcome_for_debbie(office: Office, sanction: str) -> None:
    walk = office.walk().decided().outcome(sanction)
    opened = states(walk)
    always = {"care-inspectorate ALLEGATION": "required"}
    serious = {"sssc POLICY_SERIOUS_BREACH": "required"}
    expected = {
        "no_action": always | serious,
        "first_warning": always | serious | {"sssc WARNING": "to_consider"},
        "final_warning": always | serious | {"sssc WARNING": "to_consider"},
        "demotion": always
        | serious
        | {"sssc MOVED": "required", "disclosure-scotland MOVED": "to_consider"},
    }
    dismissed = (
        always
        | serious
        | {"sssc DISMISSAL": "required", "disclosure-scotland DISMISSAL": "required"}
    )
    assert opened == expected.get(sanction, dismissed)


@pytest.mark.parametrize(
    ("sanction", "serious", "expected"),
    [
        ("final_warning", "no", {}),
        ("final_warning", "yes", {"gtcs POLICY_SERIOUS_BREACH": "required"}),
        (
            "summary_dismissal",
            "no",
            {"gtcs DISMISSAL": "required", "disclosure-scotland DISMISSAL": "required"},
        ),
    ],
)
def test_outcomes_for_a_teacher(
    office: Office, sanction: str, serious: str, expected: dict[str, str]
) -> None:
    walk = office.walk(TEACHER).decided().outcome(sanction, more_serious_breach=serious)
    assert states(walk) == expected


def test_no_harm_ground_means_nothing_automatic_and_says_so_with_care(office: Office) -> None:
    walk = office.walk().decided().outcome(harm_ground="no")
    row = walk.duty("disclosure-scotland")
    assert (row.answer, row.state) == ("no_automatic_duty", "")
    assert row.headline.startswith("No automatic duty found on the facts recorded (rules checked ")
    assert "Record your decision." in row.headline


def test_no_row_ever_says_that_there_is_no_duty(office: Office) -> None:
    for person in (DEBBIE, RACHEL, TEACHER, PersonEntry(name="Nobody knows")):
        walk = office.walk(person)
        for row in walk.ws.read(decisions.duties, walk.case):
            said = f"{row.headline} {row.reason}".lower()
            for words in ("no duty found", "not triggered", "do not refer", "there is no duty"):
                assert words not in said
            assert row.answer in ("duty", "no_automatic_duty", "cannot_tell")


def test_what_nobody_recorded_makes_the_answer_cannot_tell(office: Office) -> None:
    walk = office.walk(PersonEntry(name="Somebody"))
    answers = {one.body: one.answer for one in walk.ws.read(decisions.duties, walk.case)}
    assert set(answers.values()) == {"cannot_tell"}
    assert walk.duty("care-inspectorate").state == "to_consider"


def test_work_put_right_brings_and_lifts_duties(office: Office) -> None:
    walk = office.walk(RACHEL)
    walk.do(suspensions.suspend, reason="R", authorised_by="P. Okafor")
    assert states(walk) == {}
    walk.do(people.change_work, entry=DEBBIE)
    assert states(walk) == {
        "care-inspectorate ALLEGATION": "required",
        "sssc SUSPENSION": "required",
    }
    assert walk.page.header.line.startswith("HR-2026-00001 · Social care worker, Rowan")


def test_a_duty_that_was_sent_is_not_touched_by_what_comes_later(office: Office) -> None:
    walk = office.walk()
    walk.do(
        referrals.send_referral,
        body="care-inspectorate",
        account="What happened.",
        sent_how="eForm",
        their_reference="CI 7",
    )
    walk.do(people.change_work, entry=replace(DEBBIE, is_care_service=False))
    assert walk.duty("care-inspectorate", "ALLEGATION").state == "sent"
    walk.do(people.change_work, entry=DEBBIE)
    assert walk.duty("care-inspectorate").state == "sent"


def test_a_lifted_suspension_leaves_its_duty_to_be_met(office: Office) -> None:
    walk = office.walk()
    walk.do(suspensions.suspend, reason="R", authorised_by="P. Okafor")
    walk.do(suspensions.lift_suspension, reason="Back at work.")
    assert walk.duty("sssc").state == "required"


def test_the_employee_may_be_told_or_not_with_a_reason(office: Office) -> None:
    walk = office.walk()
    walk.do(
        referrals.send_referral,
        body="care-inspectorate",
        account="What happened.",
        sent_how="eForm",
        withheld_reason="The safeguarding lead says not yet.",
    )
    assert walk.duty("care-inspectorate").sent_on == office.today


def test_a_body_nobody_knows_is_not_a_choice(walk: Walk) -> None:
    for body in ("", "SSSC", "sssc ", "general-medical-council"):
        told = {"body": body, "account": "What happened.", "sent_how": "Form"}
        assert walk.bad(referrals.send_referral, **told).where == "body"


def test_nothing_sent_is_not_acknowledged(walk: Walk) -> None:
    told = {"body": "sssc", "their_reference": "1"}
    assert walk.bad(referrals.acknowledge_referral, **told).code == "NOT_FOUND"


# ---------------------------------------------------------------- facts to facts


WORKER = Respondent(
    "p", "D", "Care worker", workforce="social_service_worker", regulated_role="children",
    is_care_service=True, registrations=(Registered("sssc", "1"),),
)  # fmt: skip
DISMISSED = OutcomeFacts("summary_dismissal", TODAY, TODAY, TODAY, "no", "yes", None)


def test_an_unknown_person_leaves_everything_open() -> None:
    facts = duty_facts(replace(BLANK, respondent=None))
    assert facts.registrations_asked is Known.NOT_KNOWN
    assert facts.misconduct_alleged_on is None


def test_work_that_was_recorded_answers_what_it_can() -> None:
    facts = duty_facts(replace(BLANK, respondent=WORKER))
    assert facts.is_social_service_worker is Known.YES
    assert facts.is_registered_service is Known.YES
    assert facts.is_teacher_in_educational_establishment is Known.NO
    clerk = duty_facts(replace(BLANK, respondent=Respondent("p", "R", "Clerk")))
    assert clerk.is_social_service_worker is Known.NO
    blank = duty_facts(BLANK)
    assert blank.is_social_service_worker is Known.NOT_KNOWN
    assert blank.is_registered_service is Known.NOT_KNOWN


def test_a_suspension_counts_from_its_first_day_even_once_lifted() -> None:
    lifted = SuspensionFacts("lifted", dt.date(2026, 6, 1), None, TODAY)
    facts = duty_facts(replace(BLANK, suspension=lifted))
    assert facts.suspended_on == dt.date(2026, 6, 1)


@pytest.mark.parametrize("decision", ["", "upheld", "varied", "overturned"])
def test_an_overturned_outcome_is_no_event(decision: str) -> None:
    from casework.domain.facts.decided import AppealFacts

    facts = duty_facts(
        replace(BLANK, outcome=DISMISSED, appeal=AppealFacts(TODAY, decision, TODAY))
    )
    stands = decision != "overturned"
    assert (facts.dismissed_on is not None) == stands
    assert (facts.more_serious_breach_on is not None) == stands


def test_the_harm_ground_given_last_counts() -> None:
    leaving = LeavingFacts("resigned", TODAY, None, harm_ground="yes")
    assert duty_facts(replace(BLANK, outcome=DISMISSED)).harm_ground is Known.NO
    assert duty_facts(replace(BLANK, outcome=DISMISSED, leaving=leaving)).harm_ground is Known.YES
    unsaid = replace(leaving, harm_ground="not_known")
    assert duty_facts(replace(BLANK, outcome=DISMISSED, leaving=unsaid)).harm_ground is Known.NO


def test_a_final_answer_takes_the_place_of_the_provisional_one() -> None:
    leaving = LeavingFacts(
        "resigned",
        TODAY,
        None,
        provisional={"gtcs": "might", "sssc": "would"},
        final={"gtcs": "would"},
    )
    found = duty_facts(replace(BLANK, leaving=leaving)).leaving
    assert found is not None
    assert found.answers == {"gtcs": "would", "sssc": "would"}
