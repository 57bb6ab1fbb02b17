"""Service and receipt: the rule for each way of serving, proof, and periods that run from it."""

import datetime as dt
from typing import Any

import pytest

from casework.domain.errors import BadEntry
from casework.domain.ids import DeliveryId
from casework.domain.receipt import RULES, receipt
from casework.queries import decisions, service_rules
from casework.queries.delivery_rows import DeliveryRow
from casework.services import deliveries, hearings
from casework.services.entries import Served
from tests.services.walking import Office, Walk, rules

FRIDAY = dt.date(2026, 6, 12)


def notice_of(walk: Walk) -> tuple[DeliveryRow, ...]:
    return walk.ws.read(decisions.hearings, walk.case).hearings[-1].deliveries


def letter_of(walk: Walk) -> tuple[DeliveryRow, ...]:
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    return page.outcome.deliveries


def prove(walk: Walk, row: DeliveryRow, proof: str, **told: Any) -> None:
    walk.do(deliveries.record_proof, delivery=DeliveryId(row.id), proof=proof, **told)


@pytest.mark.parametrize(
    ("how", "scotland"),
    [
        ("by_hand", dt.date(2026, 6, 24)),
        ("email", dt.date(2026, 6, 24)),
        ("left_at_address", dt.date(2026, 6, 25)),
        ("recorded_post", dt.date(2026, 6, 25)),
        ("first_class_post", dt.date(2026, 6, 26)),
    ],
)
def test_a_letter_counts_as_received_by_the_rule_for_its_way(
    walk: Walk, how: str, scotland: dt.date
) -> None:
    walk.reported().answered().with_chair().called(served_how=how)
    (row,) = notice_of(walk)
    assert (row.arrived_on, row.received_on) == (scotland, None)
    assert row.deemed_by.endswith("(Unverified)")
    (hearing,) = walk.ws.read(decisions.hearings, walk.case).hearings
    assert hearing.received_on == scotland


def test_a_holiday_is_no_day_on_which_post_arrives() -> None:
    """Posted on Friday 12 June 2026; Monday 15 June is a holiday in Scotland."""
    rule = rules().clock(RULES["first_class_post"])
    days = {one: rules().calendar(one, {}) for one in ("scotland", "england")}
    assert receipt(rule, FRIDAY, days["scotland"]).on == dt.date(2026, 6, 17)
    assert receipt(rule, FRIDAY, days["england"]).on == dt.date(2026, 6, 16)


def test_the_rules_are_shown_as_the_data_has_them(walk: Walk) -> None:
    rows = {one.code: one.rule for one in walk.ws.read(service_rules.service_rules)}
    assert rows["by_hand"] == "Counts as received the same day (Unverified)"
    assert rows["first_class_post"] == "Counts as received 2 working days after (Unverified)"


def test_a_day_that_is_recorded_goes_before_the_rule(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    walk.called(served_how="first_class_post", received_on=dt.date(2026, 6, 30))
    (row,) = notice_of(walk)
    assert (row.deemed_on, row.arrived_on) == (dt.date(2026, 6, 26), dt.date(2026, 6, 30))


def test_the_time_to_appeal_runs_from_the_receipt_that_is_proved(walk: Walk) -> None:
    """A12's ten working days, from Wednesday 8 July, then from what the tracking says."""
    walk.dismissed()
    assert walk.clocks["Last day to appeal"] == dt.date(2026, 7, 22)
    (row,) = letter_of(walk)
    prove(walk, row, "tracking", received_on=dt.date(2026, 7, 10), proof_ref="RM 1 GB")
    assert walk.clocks["Last day to appeal"] == dt.date(2026, 7, 24)
    (row,) = letter_of(walk)
    assert (row.proof, row.proof_ref, row.deemed_on) == ("tracking", "RM 1 GB", walk.office.today)


def test_an_outcome_letter_that_came_back_starts_no_time_to_appeal(walk: Walk) -> None:
    walk.dismissed()
    (row,) = letter_of(walk)
    prove(walk, row, "returned", note="Gone away")
    assert "Last day to appeal" not in walk.clocks
    walk.office.be(dt.date(2026, 7, 15))
    entry = Served(served_how="by_hand", handed_by="C. Ferrie")
    walk.do(deliveries.serve_again, delivery=DeliveryId(row.id), entry=entry)
    assert walk.clocks["Last day to appeal"] == dt.date(2026, 7, 29)
    assert [one.arrived_on for one in letter_of(walk)] == [None, dt.date(2026, 7, 15)]


def test_the_first_copy_that_arrives_counts(walk: Walk) -> None:
    walk.dismissed()
    (row,) = letter_of(walk)
    entry = Served(served_how="email", received_on=dt.date(2026, 7, 8))
    walk.do(deliveries.serve_again, delivery=DeliveryId(row.id), entry=entry)
    _, second = letter_of(walk)
    prove(walk, second, "read_receipt", received_on=dt.date(2026, 7, 9))
    assert walk.clocks["Last day to appeal"] == dt.date(2026, 7, 22)


def test_a_letter_that_would_not_be_taken_was_received_that_day(walk: Walk) -> None:
    walk.notified()
    (row,) = notice_of(walk)
    prove(walk, row, "refused", received_on=dt.date(2026, 6, 24))
    assert notice_of(walk)[0].arrived_on == dt.date(2026, 6, 24)


def test_proof_on_a_closed_case_is_kept_and_starts_nothing(walk: Walk) -> None:
    walk.dismissed().duties_met().told_everybody()
    walk.office.be(dt.date(2026, 7, 30))
    walk.closed()
    (row,) = letter_of(walk)
    prove(walk, row, "reply", received_on=dt.date(2026, 7, 9))
    assert "Last day to appeal" not in walk.clocks


@pytest.mark.parametrize("when", [dt.date(2026, 6, 23), dt.date.max])
def test_a_day_nobody_can_mean_is_refused(walk: Walk, when: dt.date) -> None:
    walk.notified()
    (row,) = notice_of(walk)
    told = {"delivery": DeliveryId(row.id), "proof": "reply", "received_on": when}
    assert isinstance(walk.bad(deliveries.record_proof, **told), BadEntry)


def test_the_same_proof_is_recorded_once(walk: Walk) -> None:
    walk.notified()
    (row,) = notice_of(walk)
    told = {"delivery": DeliveryId(row.id), "proof": "reply", "received_on": dt.date(2026, 6, 24)}
    walk.do(deliveries.record_proof, **told)
    assert walk.bad(deliveries.record_proof, **told).code == "ALREADY_RECORDED"


def test_a_letter_of_another_case_is_not_there(walk: Walk, office: Office) -> None:
    walk.notified()
    (row,) = notice_of(walk)
    other = office.walk()
    told = {"delivery": DeliveryId(row.id), "proof": "returned"}
    assert other.bad(deliveries.record_proof, **told).code == "NOT_FOUND"


def test_the_rest_of_the_notice_may_be_given_up_in_writing(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    soon = dt.date(2026, 6, 26)
    assert set(walk.refused(hearings.call_hearing, entry=walk.notice(soon))) == {
        "HEARING_BEFORE_NOTICE"
    }
    told = {"waived_on": walk.office.today}
    assert walk.bad(hearings.call_hearing, entry=walk.notice(soon, **told)).where == "waiver"
    walk.called(soon, waiver="Her e-mail of 10:12", **told)
    assert "HEARING_BEFORE_NOTICE" not in walk.departed
    (row,) = walk.ws.read(decisions.hearings, walk.case).hearings
    assert (row.waived_on, row.waiver) == (walk.office.today, "Her e-mail of 10:12")
