"""Cases that are heard together, and separated again: one hearing, a decision in each."""

import datetime as dt

import pytest

from casework.domain.errors import Refused
from casework.domain.refusal import Force
from casework.queries import case_page, changes, decisions
from casework.services import hearings
from casework.services.joined_cases import join_cases, separate_case
from casework.services.joint_hearings import (
    adjourn_joint_hearing,
    call_joint_hearing,
    close_joint_hearing,
    open_joint_hearing,
    postpone_joint_hearing,
    resume_joint_hearing,
)
from tests.builders import DEBBIE
from tests.services.walking import Office, Walk

HELD = dt.date(2026, 7, 8)
AGREED = {"reason": "Both are about the same week.", "agreed_by": "C. Ferrie"}


@pytest.fixture
def two(office: Office) -> tuple[Walk, Walk]:
    """Two incidents of one person, both with a case to answer and a chair, joined."""
    one, other = office.walk(), office.walk(DEBBIE)
    for walk in (one, other):
        walk.reported().answered().with_chair()
    one.do(join_cases, other=other.case, **AGREED)
    return one, other


def joined(walk: Walk) -> list[str]:
    return [one.id for one in walk.ws.read(changes.changes, walk.case).joined]


def test_one_hearing_serves_both_and_each_keeps_its_own_decision(two: tuple[Walk, Walk]) -> None:
    one, other = two
    assert (joined(one), joined(other)) == ([other.case], [one.case])
    entry = one.notice(HELD, place="Town House")
    one.do(call_joint_hearing, entry=entry)
    assert (one.state, other.state) == ("Hearing called", "Hearing called")
    one.office.be(HELD)
    one.do(open_joint_hearing, attended=True, companion="R. Shah, Unison")
    one.do(adjourn_joint_hearing, reason="It grew late.")
    other.do(resume_joint_hearing)
    one.do(close_joint_hearing, minutes="Both matters were heard.")
    for walk in two:
        (held,) = walk.ws.read(decisions.hearings, walk.case).hearings
        assert (held.minutes, held.place) == ("Both matters were heard.", "Town House")
        assert walk.state == "Decision pending"
    one.do(separate_case, reason="Decided apart.")
    assert other.state == "Decision pending"


def test_what_one_of_the_others_refuses_is_told_with_its_reference(office: Office) -> None:
    ready, behind = office.walk().reported().answered().with_chair(), office.walk()
    ready.do(join_cases, other=behind.case, **AGREED)
    reference = behind.ws.read(case_page.header, behind.case).reference
    error = office.refuses(
        Refused, call_joint_hearing, ready.case, entry=ready.notice(HELD), on=office.today
    )
    assert isinstance(error, Refused)
    (one,) = error.unmet
    assert (one.code, one.force) == ("STEP_NOT_OPEN", Force.BLOCK)
    assert one.sentence.startswith(f"{reference}: ")
    assert ready.state == "Case to answer"


def test_a_reason_goes_past_the_guard_of_every_case(two: tuple[Walk, Walk]) -> None:
    one, other = two
    soon = one.office.today + dt.timedelta(days=2)
    one.do_departing("HEARING_BEFORE_NOTICE", call_joint_hearing, entry=one.notice(soon))
    for walk in (one, other):
        assert "HEARING_BEFORE_NOTICE" in walk.departed
    told = {"kind": "illness", "asked_by": "Debbie", "reason": "Influenza."}
    other.do(postpone_joint_hearing, **told)
    assert (one.state, other.state) == ("Hearing postponed", "Hearing postponed")


def test_a_case_that_is_heard_alone_has_no_joint_hearing(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    refused = walk.refused(call_joint_hearing, entry=walk.notice(HELD))
    assert refused == {"NOT_JOINED": Force.BLOCK}
    assert walk.bad(separate_case, reason="Why.").code == "NOT_JOINED"


def test_a_case_is_joined_once_and_separated_into_none(office: Office) -> None:
    one, other, third, fourth = (office.walk() for _ in range(4))
    assert one.bad(join_cases, other=one.case, **AGREED).code == "CANNOT_JOIN"
    one.do(join_cases, other=other.case, **AGREED)
    assert one.bad(join_cases, other=other.case, **AGREED).code == "ALREADY_RECORDED"
    third.do(join_cases, other=other.case, **AGREED)
    assert len(joined(one)) == 2
    fourth.do(join_cases, other=office.walk().case, **AGREED)
    assert fourth.bad(join_cases, other=one.case, **AGREED).code == "ALREADY_JOINED"
    third.do(separate_case, reason="Another matter.")
    assert joined(one) == [other.case]
    other.do(separate_case, reason="Another matter.")
    assert joined(one) == []
    rows = one.ws.read(changes.changes, one.case).joins
    assert [row.left_on for row in rows] == [office.today]


def test_a_decided_case_is_not_joined(office: Office) -> None:
    one, decided = office.walk(), office.walk().triaged()
    from casework.services import triage

    decided.do(triage.take_no_action, reason="Nothing in it.")
    assert one.bad(join_cases, other=decided.case, **AGREED).code == "CANNOT_JOIN"
    offered = one.ws.read(changes.joinable, one.case)
    assert offered == ()


def test_a_hearing_may_still_be_held_alone(two: tuple[Walk, Walk]) -> None:
    one, other = two
    one.do(hearings.call_hearing, entry=one.notice(HELD))
    assert (one.state, other.state) == ("Hearing called", "Case to answer")
