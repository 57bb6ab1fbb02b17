"""What the employee answers, asks for and needs after the report comes into the hearing."""

import datetime as dt

import pytest

from casework.domain.ids import DeliveryId
from casework.domain.refusal import Force
from casework.papers.hearing_room import around
from casework.queries import decisions, hearing_room
from casework.services import (
    allegation_changes,
    bundles,
    deliveries,
    hearing_needs,
    hearings,
    investigations,
    responses,
)
from casework.services.change_entries import WordingEntry
from casework.services.entries import PersonEntry
from tests.services.lettering import a_letter, a_notice, page_of
from tests.services.test_letter_values import offered
from tests.services.walking import Walk

HELD = dt.date(2026, 7, 8)
NURSE = PersonEntry(name="B. Quinn", post="Nurse")


def on_the_day(walk: Walk) -> dict[str, str]:
    """What is noted when the hearing opens."""
    walk.office.be(HELD)
    walk.do(hearings.open_hearing, attended=True)
    return {one.code: one.sentence for one in walk.departures}


def waiting(walk: Walk) -> str:
    """What the overview says still stands before the hearing opens."""
    return "\n".join(one.sentence for one in walk.steps["open_hearing"].unmet)


def test_an_answer_given_after_the_report_is_listed_or_it_is_noted(walk: Walk) -> None:
    walk.notified()
    walk.office.be(dt.date(2026, 6, 29))
    statement = walk.do(
        investigations.record_statement, person=PersonEntry(person=walk.respondent),
        kind="response", text="I was asked to take the picture.", status="signed",
    )  # fmt: skip
    assert "S-2, which the employee gave" in waiting(walk)
    walk.do(bundles.list_paper, title="Response", side="employee", statement=statement)
    assert "RESPONSE_NOT_LISTED" not in on_the_day(walk)


def test_what_was_said_before_the_report_is_in_the_report(walk: Walk) -> None:
    assert "RESPONSE_NOT_LISTED" not in on_the_day(walk.notified())


def test_what_was_granted_comes_as_a_paper_or_a_witness(walk: Walk) -> None:
    walk.notified()
    asked = [
        walk.do(responses.record_request, kind=kind, what=what)
        for kind, what in (("document", "The rota"), ("witness", "B. Quinn"), ("question", "Why?"))
    ]
    for one in asked:
        walk.do(responses.answer_request, request=one, answer="granted")
    found = waiting(walk)
    assert "Request 1 was granted and is neither among the papers" in found
    assert "Request 2" in found
    assert "Request 3" not in found
    walk.do(bundles.list_paper, title="Rota", side="management", request=asked[0])
    walk.do(hearing_needs.call_witness, person=NURSE, called_by="employee", about="The rota",
            request=asked[1])  # fmt: skip
    assert "GRANTED_NOT_LISTED" not in on_the_day(walk)
    room = walk.ws.read(hearing_room.hearing_room, walk.case)
    assert [one.request for one in room.papers] == [1]
    assert [one.request for one in room.witnesses] == [2]
    printed = "\n".join(" ".join(row) for one in around(room) for row in one.rows)
    assert "Asked for in request 1." in printed
    assert "asked for by the employee in request 2" in printed


def test_a_request_of_another_case_is_not_found(walk: Walk) -> None:
    other = walk.office.walk()
    request = other.do(responses.record_request, kind="document", what="The rota")
    walk.notified()
    told = {"title": "Rota", "side": "management", "request": request}
    assert walk.bad(bundles.list_paper, **told).code == "NOT_FOUND"
    witness = {"person": NURSE, "called_by": "employee", "about": "It", "request": request}
    assert walk.bad(hearing_needs.call_witness, **witness).code == "NOT_FOUND"


def test_a_need_that_was_met_stands_in_the_notice(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    need = walk.do(hearing_needs.ask_need, kind="adjustment", asked="A break every hour")
    letter = a_letter(walk)
    assert offered(letter).get("hearing.adjustments", "") == ""
    walk.do(hearing_needs.answer_need, need=need, answer="given", answered_by="C. Ferrie")
    assert offered(a_letter(walk))["hearing.adjustments"] == "A break every hour"
    assert "a break every hour" in a_letter(walk).text.lower()


def test_another_rule_named_after_the_notice_asks_for_a_new_one(walk: Walk) -> None:
    """The words stay, the rule that is said to be broken changes: it is another charge."""
    walk.notified()
    walk.do(
        allegation_changes.amend_allegation, allegation=walk.allegation,
        entry=WordingEntry(clauses=("G-14",)), stands=True, reason="The wrong rule.",
    )  # fmt: skip
    walk.office.be(HELD)
    held = walk.refused(hearings.open_hearing, attended=True)
    assert held == {"ALLEGATION_NOT_IN_NOTICE": Force.OVERRIDE}
    walk.do(allegation_changes.tell_of_change, how="By letter")
    walk.do(hearings.open_hearing, attended=True)


@pytest.fixture
def moved_with_more(walk: Walk) -> Walk:
    """Moved for the companion; an allegation came between; called again in too short a time."""
    walk.notified()
    walk.office.be(dt.date(2026, 7, 6))
    for_companion(walk, dt.date(2026, 7, 9))
    walk.alleged(heading="Another post", conduct_from=dt.date(2026, 6, 19))
    walk.do_departing(
        "HEARING_BEFORE_NOTICE", hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 9))
    )
    return walk


def for_companion(walk: Walk, day: dt.date) -> None:
    walk.do(
        hearings.postpone_hearing, kind="companion", asked_by="R. Shah", reason="Away",
        proposed_on=day,
    )  # fmt: skip


def test_moved_twice_notice_of_what_came_between_runs_from_the_second_letter(
    moved_with_more: Walk,
) -> None:
    walk = moved_with_more
    for_companion(walk, dt.date(2026, 7, 10))
    refused = walk.refused(hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 10)))
    assert refused == {"HEARING_BEFORE_NOTICE": Force.OVERRIDE}


def test_a_notice_that_was_set_aside_counts_for_no_later_hearing(walk: Walk) -> None:
    walk.notified()
    walk.office.be(dt.date(2026, 7, 6))
    for_companion(walk, dt.date(2026, 7, 10))
    walk.called(dt.date(2026, 7, 10), received_on=dt.date(2026, 7, 6))
    walk.office.be(dt.date(2026, 7, 10))
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.adjourn_hearing, reason="More to find out.")
    walk.do(investigations.return_to_investigation, reason="More to find out.")
    walk.signed().answered()
    walk.do_departing(
        "HEARING_BEFORE_NOTICE", hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 13))
    )
    for_companion(walk, dt.date(2026, 7, 14))
    refused = walk.refused(hearings.call_hearing, entry=walk.notice(dt.date(2026, 7, 14)))
    assert "HEARING_BEFORE_NOTICE" in refused


def test_a_letter_shows_what_the_record_of_its_step_knows_of_its_arrival(walk: Walk) -> None:
    letter = a_notice(walk).finalise().serve(received_on=dt.date(2026, 6, 26))
    assert page_of(walk).letters[0].proof == "Receipt RN 1234"
    walk.called(dt.date(2026, 7, 8), served_how="recorded_post",
                received_on=dt.date(2026, 6, 26))  # fmt: skip
    (row,) = page_of(walk).letters
    assert "nothing proves yet that it came" in row.proof
    (hearing,) = walk.ws.read(decisions.hearings, walk.case).hearings
    walk.office.be(dt.date(2026, 6, 29))
    walk.do(
        deliveries.record_proof, delivery=DeliveryId(hearing.deliveries[0].id),
        proof="signed_for", received_on=dt.date(2026, 6, 29), proof_ref="RN 1234",
    )  # fmt: skip
    (row,) = page_of(walk).letters
    assert row.received_on == dt.date(2026, 6, 29)
    assert row.proof.endswith("signed for (RN 1234).")
    walk.do(deliveries.record_proof, delivery=DeliveryId(hearing.deliveries[0].id),
            proof="returned")  # fmt: skip
    (row,) = page_of(walk).letters
    assert row.received_on is None
    assert letter.row.record == "the hearing on Wednesday 8 July 2026"
