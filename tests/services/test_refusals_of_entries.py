"""Refusals of what is typed and of rights; and no refusal of any room that nothing raises."""

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pytest

import casework.domain.refusals
from casework.domain.errors import StoreProblem
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import rights as rights_refusals
from casework.queries import home
from casework.services import allegations, hearings, leaving, outcomes, records, triage
from tests.services.judging import codes
from tests.services.walking import WEIGHED, Office, Walk

TESTS = Path(__file__).parents[1]
CORE = Path(casework.domain.refusals.__path__[0]).parents[1]


def test_days_that_cannot_follow_one_another(walk: Walk) -> None:
    backwards = walk.bad(
        allegations.add_allegation,
        heading="A post",
        text="A post was made.",
        category="REP",
        conduct_from=dt.date(2026, 6, 20),
        conduct_to=dt.date(2026, 6, 19),
    )
    assert (backwards.code, backwards.where) == ("OUT_OF_ORDER", "conduct_to")
    walk.reported().answered().with_chair()
    entry = walk.notice(dt.date(2026, 7, 8), received_on=dt.date(2026, 6, 23))
    assert walk.bad(hearings.call_hearing, entry=entry).code == "OUT_OF_ORDER"


def test_a_letter_follows_its_decision(walk: Walk) -> None:
    walk.decided()
    day = walk.office.today
    late = replace(WEIGHED, decided_on=day + dt.timedelta(days=1))
    error = walk.bad(outcomes.issue_outcome, entry=late)
    assert (error.code, error.where) == ("OUT_OF_ORDER", "decided_on")
    early = replace(WEIGHED, received_on=day - dt.timedelta(days=1))
    assert walk.bad(outcomes.issue_outcome, entry=early).where == "received_on"


def test_a_locked_program_does_nothing_until_it_is_unlocked(office: Office) -> None:
    walk = office.walk()
    office.workspace.lock()
    for call in (
        lambda: walk.note(),
        lambda: office.workspace.read(home.home),
    ):
        with pytest.raises(StoreProblem) as caught:
            call()
        assert caught.value.code == "LOCKED"
    from tests.builders import PASSWORD

    office.workspace.unlock(PASSWORD)
    walk.note()


@pytest.mark.parametrize(
    "told",
    [
        {"kind": "nonsense", "answer": "no"},
        {"kind": "possible_crime", "answer": "maybe"},
        {"kind": "", "answer": ""},
        {"kind": "possible_crime\x00", "answer": "no"},
        {"kind": "x" * 100_000, "answer": "no"},
    ],
)
def test_what_is_not_on_the_list_is_no_choice(walk: Walk, told: dict[str, str]) -> None:
    error = walk.bad(triage.answer_screen, **told)
    assert error.code == "NOT_A_CHOICE"
    assert error.sentence.startswith("Choose from the list: ")
    assert len(error.sentence) < 200


def test_an_act_on_a_case_that_is_not_there(walk: Walk) -> None:
    for case in ("", "nothing", "'; DROP TABLE cases; --", walk.case.upper()):
        error = walk.office.refuses(
            Exception, records.note_event, case, kind="process", text="A", on=walk.office.today
        )
        assert error.code == "NOT_FOUND"


def test_what_belongs_to_another_case_is_not_found(office: Office) -> None:
    one, other = office.walk(), office.walk()
    allegation, exhibit = one.alleged(), one.exhibit()
    other.alleged()
    for error in (
        other.bad(allegations.record_answer, allegation=allegation, answer="No."),
        other.bad(allegations.withdraw_allegation, allegation=allegation, reason="R"),
        other.bad(
            allegations.place_evidence, allegation=other.allegation, side="for", exhibit=exhibit
        ),
    ):
        assert error.code == "NOT_FOUND"


def test_withdrawing_when_nobody_left(walk: Walk) -> None:
    assert walk.bad(leaving.withdraw_resignation, reason="R").code == "STEP_NOT_OPEN"


def test_each_of_these_refusals_is_asked_for_by_a_test() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in TESTS.rglob("test_*.py"))
    asked = codes(entry_refusals, rights_refusals)
    assert [code for code in asked if f'"{code}"' not in told] == []


def test_no_refusal_is_kept_that_nothing_raises() -> None:
    rooms = CORE / "domain" / "refusals"
    code = "".join(
        path.read_text(encoding="utf-8") for path in CORE.rglob("*.py") if path.parent != rooms
    )
    code += "".join(path.read_text(encoding="utf-8") for path in (CORE.parent / "ui").rglob("*.py"))
    defined = {
        name
        for path in rooms.glob("*.py")
        for name in re.findall(r"^([A-Z_]+) = Refusal\(", path.read_text(encoding="utf-8"), re.M)
    }
    assert len(defined) > 100
    assert sorted(name for name in defined if not re.search(rf"\b{name}\b", code)) == []
