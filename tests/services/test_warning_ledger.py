"""The ledger by person across cases: live, spent, cancelled, days on appeal, another length."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.ids import WarningId
from casework.domain.warnings import WarningLife
from casework.queries import decisions, ledger
from casework.services import ledger as acts
from casework.services import outcomes, records
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import WEIGHED, Office, Walk


def lines(walk: Walk) -> list[tuple[str, bool, bool]]:
    rows = walk.ws.read(ledger.ledger, walk.case)
    return [(one.level, one.is_live, one.is_cancelled) for one in rows]


def earlier(walk: Walk, issued_on: dt.date, months: int = 12) -> WarningId:
    made: WarningId = walk.do(
        acts.record_earlier_warning,
        level="first_warning",
        issued_on=issued_on,
        live_months=months,
        about="Personal file.",
    )
    return made


def test_a12_a_final_warning_of_19_june_lives_to_18_december_2027() -> None:
    life = WarningLife(dt.date(2026, 6, 19), 18)
    assert (life.last_live_day, life.spent_from) == (dt.date(2027, 12, 18), dt.date(2027, 12, 19))


@pytest.mark.parametrize(
    ("day", "live"), [(dt.date(2027, 12, 18), True), (dt.date(2027, 12, 19), False)]
)
def test_it_is_live_to_the_day_before(office: Office, day: dt.date, live: bool) -> None:
    walk = office.walk(RACHEL)
    office.be(dt.date(2026, 6, 25))
    earlier(walk, dt.date(2026, 6, 19), 18)
    office.be(day)
    (row,) = walk.ws.read(ledger.ledger, walk.case)
    assert (row.is_live, row.spent_from) == (live, dt.date(2027, 12, 19))


def test_warnings_follow_the_person_from_case_to_case(office: Office) -> None:
    first = office.walk(RACHEL).decided().outcome("first_warning")
    again = office.walk(PersonEntry(person=first.respondent))
    (row,) = again.ws.read(ledger.ledger, again.case)
    assert (row.level, row.is_live, row.reference) == (
        "First written warning",
        True,
        "HR-2026-00001",
    )


def test_a_live_one_may_be_relied_on_and_is_named_on_the_outcome(office: Office) -> None:
    first = office.walk(RACHEL).decided().outcome("first_warning")
    office.be(dt.date(2026, 6, 24))
    again = office.walk(PersonEntry(person=first.respondent)).decided()
    (row,) = again.ws.read(ledger.ledger, again.case)
    again.outcome("final_warning", warnings=(WarningId(row.id),))
    page = again.ws.read(decisions.outcome, again.case)
    assert page.outcome is not None
    assert [(one.level, one.was_spent) for one in page.outcome.relied] == [
        ("First written warning", False)
    ]


def test_a4_a_warning_spent_on_1_december_2025_is_not_offered(office: Office) -> None:
    """R1's spent warning: choosing it as aggravating is an override with a lawyer's reference."""
    walk = office.walk(RACHEL)
    spent = earlier(walk, dt.date(2024, 12, 1))
    walk.decided()
    entry = replace(WEIGHED, sanction="final_warning", spent_warnings=(spent,))
    assert walk.bad(outcomes.issue_outcome, entry=entry).code == "LEGAL_REFERENCE_MISSING"
    entry = replace(entry, legal_reference="LEG-26-114")
    error = walk.bad(outcomes.issue_outcome, entry=entry)
    assert error.code == "SPENT_WARNING_USED"
    assert "spent since Monday 1 December 2025" in error.sentence
    assert "may not tip the balance; take advice" in error.sentence


def test_an_appeal_cancels_the_line_of_its_own_case_and_no_other(office: Office) -> None:
    walk = office.walk(RACHEL)
    earlier(walk, dt.date(2026, 2, 2))
    walk.decided().outcome("final_warning").appealed()
    office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("overturned")
    assert lines(walk) == [
        ("First written warning", True, False),
        ("Final written warning", False, True),
    ]
    rows = walk.ws.read(ledger.ledger, walk.case)
    assert rows[1].cancelled_reason == "On appeal: the outcome is overturned."


def test_an_earlier_warning_is_entered_once(walk: Walk) -> None:
    earlier(walk, dt.date(2026, 2, 2))
    told = {"level": "first_warning", "issued_on": dt.date(2026, 2, 2), "live_months": 12}
    assert walk.bad(acts.record_earlier_warning, about="Again", **told).code == "ALREADY_RECORDED"


@pytest.mark.parametrize("months", [0, -1, 121, 2**63])
def test_a_life_nobody_gives_is_refused(walk: Walk, months: int) -> None:
    told = {"level": "final_warning", "issued_on": dt.date(2026, 2, 2), "live_months": months}
    assert walk.bad(acts.record_earlier_warning, about="X", **told).where == "live_months"


def test_a_barred_case_shows_none_of_its_warnings(office: Office) -> None:
    from casework.domain.ids import UserId
    from casework.domain.roles import Role

    first = office.walk(RACHEL).decided().outcome("first_warning")
    again = office.walk(PersonEntry(person=first.respondent))
    other = office.add_user("other", Role.CASEWORKER)
    first.do(records.bar_user, user=UserId(other.id), reason="Sisters")
    with office.sitting(other) as workspace:
        assert workspace.read(ledger.ledger, again.case) == ()
