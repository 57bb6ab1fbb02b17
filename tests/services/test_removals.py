"""Content to be taken down: asked per post, answered in time, looked for, alleged or not (A8)."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casework.domain.choices import CATEGORIES
from casework.domain.refusal import Force
from casework.domain.refusals import beside as refusals
from casework.opening import Council
from casework.queries import beside, matrix
from casework.queries.removal_rows import RemovalRow
from casework.services import removals, triage
from casework.services.beside import place_hold
from casework.services.closing import close_case
from tests.builders import RACHEL, Day, a_workspace
from tests.services.judging import blocked, codes, overridable, warned
from tests.services.walking import Office, Walk, opened

WED = dt.date(2026, 6, 10)
WHAT = {"what": "The post about a supplier"}
POLICE = {
    "kind": "police",
    "asked_by": "DC Hume",
    "may_contact_employee": True,
    "may_continue": "Everything but interviews",
}
LOOKED = {"checked_by": "A. Macrae", "how": "Signed out, at the address."}
OF_REMOVAL = {
    "REMOVAL_BEFORE_SEALING", "NO_REMOVAL_POWER", "REMOVAL_UNDER_HOLD", "REMOVAL_NOT_SEEN",
    "PROPOSAL_OPEN",
}  # fmt: skip


@pytest.fixture(scope="module")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One store in Scotland for all of them: each looks only at a case of its own."""
    folder = tmp_path_factory.mktemp("removals") / "store"
    shutil.copytree(template, folder)
    made = opened(folder)
    yield made
    made.close()


@pytest.fixture(scope="module")
def lancaster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A council in England whose policy lets it instruct removal."""
    folder, day = tmp_path_factory.mktemp("lancaster"), Day()
    council = Council("Lancaster City Council", "england", "lancaster", "LC")
    made = Office(a_workspace(folder, day, council=council), day, folder / "store")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def on_the_day(office: Office, lancaster: Office) -> None:
    office.be(dt.date(2026, 6, 24))
    lancaster.be(WED)


@pytest.fixture
def supplier(lancaster: Office) -> Walk:
    """A8: a post about a supplier, sealed on Wednesday 10 June 2026."""
    walk = lancaster.walk(RACHEL)
    walk.exhibit(obtained_on=WED)
    return walk


def rows(walk: Walk) -> tuple[RemovalRow, ...]:
    return walk.ws.read(beside.beside, walk.case).removals


def test_an_instruction_refused_proposes_an_allegation_with_its_own_notice(
    supplier: Walk,
) -> None:
    """A8: asked Wed 10 June, due and refused Fri 12 June; nothing is alleged by itself."""
    asked = supplier.do(removals.instruct_removal, **WHAT)
    assert supplier.clocks["Answer to the request to remove content"] == dt.date(2026, 6, 12)
    supplier.office.be(dt.date(2026, 6, 12))
    supplier.do(removals.record_removal_answer, removal=asked, answer="refused", said="No.")
    (row,) = rows(supplier)
    assert (row.proposal, row.charged_as) == ("proposed", 0)
    assert supplier.ws.read(matrix.matrix, supplier.case).allegations == ()
    told = {
        "removal": asked,
        "heading": "Did not take the post down",
        "text": "On 12 June the instruction to take it down was refused.",
        "clauses": supplier.ws.read(beside.beside, supplier.case).refusal_clauses,
        "decided_by": "C. Ferrie",
    }
    supplier.do(removals.charge_refusal, **told)
    (alleged,) = supplier.ws.read(matrix.matrix, supplier.case).allegations
    assert (alleged.category, alleged.conduct_from) == (CATEGORIES["COOP"], dt.date(2026, 6, 12))
    assert [one.clause_id for one in alleged.clauses] == ["L-3.4"]
    assert rows(supplier)[0].charged_as == 1
    assert supplier.bad(removals.charge_refusal, **told).code == "NOTHING_PROPOSED"


def test_a_refusal_of_a_request_proposes_nothing(supplier: Walk) -> None:
    asked = supplier.do(removals.request_removal, **WHAT)
    supplier.do(removals.record_removal_answer, removal=asked, answer="refused")
    assert rows(supplier)[0].proposal == ""
    told = {"removal": asked, "reason": "R", "decided_by": "C."}
    assert supplier.bad(removals.decline_to_charge, **told).code == "NOTHING_PROPOSED"


def test_silence_on_advice_is_never_a_failure_to_cooperate(supplier: Walk) -> None:
    asked = supplier.do(removals.instruct_removal, **WHAT)
    told = {"removal": asked, "answer": "refused", "on_advice": "yes"}
    supplier.do(removals.record_removal_answer, **told)
    assert rows(supplier)[0].proposal == ""


def test_a_policy_that_does_not_call_it_a_breach_proposes_nothing(
    tmp_path: Path,
) -> None:
    day = Day()
    council = Council("Gloucestershire", "england", "gloucestershire", "GL")
    office = Office(a_workspace(tmp_path, day, council=council), day, tmp_path / "store")
    walk = office.walk(RACHEL)
    walk.exhibit()
    asked = walk.do(removals.instruct_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="refused")
    assert rows(walk)[0].proposal == ""
    office.close()


def proposal_open(walk: Walk) -> None:
    asked = walk.do(removals.instruct_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="refused")
    closed(walk, "PROPOSAL_OPEN")


def closed(walk: Walk, code: str) -> None:
    walk.triaged().told_everybody()
    walk.do(triage.take_no_action, reason="Nothing in it.")
    warned(walk, code, close_case)


def test_a_proposal_is_decided_before_the_case_is_closed(supplier: Walk) -> None:
    proposal_open(supplier)


def test_a_proposal_may_be_declined(supplier: Walk) -> None:
    asked = supplier.do(removals.instruct_removal, **WHAT)
    supplier.do(removals.record_removal_answer, removal=asked, answer="refused")
    told = {"removal": asked, "reason": "It was late at night.", "decided_by": "C. Ferrie"}
    supplier.do(removals.decline_to_charge, **told)
    (row,) = rows(supplier)
    assert (row.proposal, row.proposal_reason) == ("declined", "It was late at night.")


# ---------------------------------------------------------------- in time


def test_hours_run_from_the_time_that_was_entered(walk: Walk) -> None:
    walk.exhibit()
    walk.do(removals.request_removal, what="The picture", sensitive="intimate", time="10:15")
    (row,) = [one for one in walk.clock_rows if "intimate" in one.title]
    assert row.overdue_from == dt.datetime(2026, 6, 24, 13, 15, tzinfo=dt.UTC)  # 14:15 BST
    assert rows(walk)[0].asked_time == "10:15"


def test_what_is_said_to_be_harmless_has_working_days(walk: Walk) -> None:
    walk.exhibit(contains=("child",))
    walk.do(removals.request_removal, what="The words under it", sensitive="no")
    assert walk.clocks["Answer to the request to remove content"] == dt.date(2026, 6, 26)


def test_an_indecent_image_counts_as_preserved_though_nothing_is_copied(walk: Walk) -> None:
    walk.triaged(indecent_image="yes")
    walk.do(removals.report_to_platform, platform="Facebook", what="The page")
    assert "REMOVAL_BEFORE_SEALING" not in walk.departed


def test_a_platform_is_told_though_the_employee_may_not_be(walk: Walk) -> None:
    walk.exhibit()
    walk.do(place_hold, **(POLICE | {"kind": "legal", "may_contact_employee": False}))
    assert "HOLD_FORBIDS_CONTACT" in walk.refused(removals.request_removal, **WHAT)
    told = {"platform": "Facebook", "their_reference": "FB-88123", "url": "https://fb.example/1"}
    walk.do(removals.report_to_platform, **WHAT, **told)
    (row,) = rows(walk)
    assert (row.kind, row.asked_of, row.their_reference) == ("platform", "Facebook", "FB-88123")
    assert walk.bad(removals.report_to_platform, **WHAT, **told).code == "ALREADY_RECORDED"


# ---------------------------------------------------------------- gone, or not


def test_gone_is_seen_by_somebody_and_shown_by_an_exhibit(walk: Walk) -> None:
    walk.exhibit()
    asked = walk.do(removals.request_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="removed")
    assert walk.clocks["Look whether the content is gone"] == dt.date(2026, 6, 25)
    shows = walk.exhibit(b"page not found")
    check = {"removal": asked, "is_gone": True, "exhibit": shows, "time": "9:05", **LOOKED}
    walk.do(removals.check_removal, **check)
    assert "Look whether the content is gone" not in walk.clocks
    (row,) = rows(walk)
    assert row.is_seen_gone
    assert (row.checks[0].time, row.checks[0].exhibit) == ("09:05", "EX-2")
    assert walk.bad(removals.check_removal, **check).code == "ALREADY_RECORDED"


def test_what_is_still_there_is_asked_for_anew(walk: Walk) -> None:
    walk.exhibit()
    asked = walk.do(removals.request_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="removed")
    walk.office.be(dt.date(2026, 6, 26))
    walk.do(removals.check_removal, removal=asked, is_gone=False, **LOOKED)
    assert rows(walk)[0].state == "requested"
    assert walk.clocks["Answer to the request to remove content"] == dt.date(2026, 6, 30)


def test_the_answer_may_bring_the_look_with_it(walk: Walk) -> None:
    walk.exhibit()
    asked = walk.do(removals.request_removal, **WHAT)
    told = {"answer": "removed", "checked_by": "A. Macrae", "checked_how": "Signed out."}
    walk.do(removals.record_removal_answer, removal=asked, **told)
    assert rows(walk)[0].is_seen_gone
    assert "Look whether the content is gone" not in walk.clocks


def test_an_earlier_answer_stays_when_another_follows(walk: Walk) -> None:
    walk.exhibit()
    asked = walk.do(removals.request_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="refused", said="Never.")
    walk.do(removals.record_removal_answer, removal=asked, answer="removed", said="Done.")
    (change,) = rows(walk)[0].changes
    assert change.was == "It was refused. Never."


@pytest.mark.parametrize("told", [{"exhibit": "no-such"}, {"time": "25:99"}, {"sensitive": "x"}])
def test_what_makes_no_sense_is_refused(walk: Walk, told: dict[str, Any]) -> None:
    walk.exhibit()
    wrong = walk.bad(removals.request_removal, **WHAT, **told)
    assert wrong.sentence


def test_a_request_of_another_case_is_not_found(office: Office, walk: Walk) -> None:
    other = office.walk()
    other.exhibit()
    asked = other.do(removals.request_removal, **WHAT)
    wrong = walk.bad(removals.record_removal_answer, removal=asked, answer="removed")
    assert wrong.code == "NOT_FOUND"


# ---------------------------------------------------------------- what is refused or noted


def test_it_is_preserved_first(walk: Walk) -> None:
    overridable(walk, "REMOVAL_BEFORE_SEALING", removals.request_removal, **WHAT)


def test_an_instruction_needs_the_power(walk: Walk) -> None:
    walk.exhibit()
    blocked(walk, "NO_REMOVAL_POWER", removals.instruct_removal, **WHAT)


def test_whoever_asked_that_the_case_wait_is_asked_first(walk: Walk) -> None:
    walk.exhibit()
    walk.do(place_hold, **POLICE)
    overridable(walk, "REMOVAL_UNDER_HOLD", removals.request_removal, **WHAT)


def test_nobody_looked_is_noted_on_closing(office: Office) -> None:
    walk = office.walk(RACHEL)
    walk.exhibit()
    asked = walk.do(removals.request_removal, **WHAT)
    walk.do(removals.record_removal_answer, removal=asked, answer="removed")
    closed(walk, "REMOVAL_NOT_SEEN")


def test_every_code_of_removal_is_met_somewhere() -> None:
    assert set(codes(refusals)) >= OF_REMOVAL
    assert codes(refusals)["REMOVAL_BEFORE_SEALING"].force is Force.OVERRIDE
