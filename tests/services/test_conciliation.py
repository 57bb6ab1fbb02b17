"""Tribunal dates of a case: both limits, the later held to, moved by early conciliation."""

import datetime as dt

from casework.queries import claims
from casework.queries.claims import ClaimDates
from casework.services import closing, conciliation
from casework.services.entries import PersonEntry
from tests.services.walking import Office, Walk


def dates(walk: Walk) -> ClaimDates:
    found = walk.ws.read(claims.claim_dates, walk.case)
    assert found is not None
    return found


def leaver(office: Office, last_day: dt.date) -> Walk:
    walk = office.walk(PersonEntry(name="Anne Bell", started_on=dt.date(2024, 9, 30)))
    return walk.investigated().left(last_day=last_day)


def test_a_case_without_a_last_day_has_no_dates(walk: Walk) -> None:
    assert walk.ws.read(claims.claim_dates, walk.case) is None
    walk.left("died")
    assert walk.ws.read(claims.claim_dates, walk.case) is None


def test_the_vectors_of_the_rules(office: Office) -> None:
    before = dates(leaver(office, dt.date(2026, 9, 30)))
    assert [(one.months, one.last_day, one.status) for one in before.limits] == [
        (3, dt.date(2026, 12, 29), "confirmed"),
        (6, dt.date(2027, 3, 29), "expected"),
    ]
    assert before.hold_until == dt.date(2027, 3, 29)
    assert (before.weeks, before.hold_at_most) == (12, dt.date(2027, 7, 21))
    assert [(one.months, one.is_reached) for one in before.service] == [(24, True)]
    after = dates(leaver(office, dt.date(2026, 10, 1)))
    assert [one.last_day for one in after.limits] == [
        dt.date(2026, 12, 31), dt.date(2027, 3, 31)
    ]  # fmt: skip
    assert after.hold_until == dt.date(2027, 3, 31)
    late = dates(leaver(office, dt.date(2027, 1, 1)))
    assert [(one.months, one.status) for one in late.service] == [
        (24, "confirmed"), (6, "expected")
    ]  # fmt: skip


def test_early_conciliation_moves_what_papers_are_held_to(office: Office) -> None:
    walk = leaver(office, dt.date(2026, 9, 30))
    office.be(dt.date(2027, 1, 15))
    began = dt.date(2026, 11, 2)
    made = walk.do(conciliation.record_conciliation, on=began)
    assert walk.bad(conciliation.record_conciliation, on=began).code == "ALREADY_RECORDED"
    assert dates(walk).hold_until == dt.date(2027, 3, 29)
    told = {"conciliation": made, "certificate": "R123456/26/77"}
    early = walk.bad(conciliation.end_conciliation, **told, on=dt.date(2026, 11, 1))
    assert early.code == "OUT_OF_ORDER"
    walk.do(conciliation.end_conciliation, **told, on=dt.date(2026, 12, 14))
    again = walk.bad(conciliation.end_conciliation, **told, on=dt.date(2026, 12, 14))
    assert again.code == "ALREADY_RECORDED"
    found = dates(walk)
    assert [one.with_conciliation for one in found.limits] == [
        dt.date(2027, 2, 9), dt.date(2027, 5, 10)
    ]  # fmt: skip
    assert found.hold_until == found.hold_at_most == dt.date(2027, 5, 10)
    assert "Early conciliation ended. Certificate R123456/26/77." in walk.story
    other = office.walk()
    assert other.bad(conciliation.end_conciliation, **told, on=dt.date(2026, 12, 14)).code == (
        "NOT_FOUND"
    )


def test_it_may_be_heard_of_after_the_case_was_closed(walk: Walk) -> None:
    walk.left("died").told_everybody().duties_met().do(closing.close_case)
    walk.do(conciliation.record_conciliation)
    assert len(walk.ws.read(claims.conciliations, walk.case)) == 1
