"""A council whose policy has other answers on hearings and appeals gets other behaviour."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from casework.queries import ledger
from casework.services import appeals, hearings, outcomes, without_hearing
from casework.services import policies as acts
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import WEIGHED, Office, Walk

GLASGOW = Path(__file__).parents[2] / "resources" / "policies" / "glasgow.toml"
OTHERWISE = {
    "max_postponements": ("1", "2"),
    "agreed_outcome_max_level": ('"no_action"', '"first_warning"'),
    "appeal_days_taken_off_warning": ("false", "true"),
    "appeal_may_increase": ("false", "true"),
}


@pytest.fixture
def otherwise(office: Office, tmp_path: Path) -> Office:
    """The same policy with the four answers changed, installed for cases from now on."""
    text = GLASGOW.read_text(encoding="utf-8")
    text = text.replace('version = "GCC-2012"', 'version = "GCC-2026"')
    text = text.replace("effective_from = 2012-01-01", "effective_from = 2026-04-01")
    for key, (was, now) in OTHERWISE.items():
        assert f"{key} = {{ value = {was}" in text, key
        text = text.replace(f"{key} = {{ value = {was}", f"{key} = {{ value = {now}")
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    office.workspace.run(acts.install_policy, file=file, on=office.today)
    return office


def test_days_on_appeal_are_taken_off_a_warning(otherwise: Office) -> None:
    """Issued Wednesday 8 July for 18 months; the appeal takes 30 days, 8 July to 7 August."""
    walk = otherwise.walk(RACHEL).decided().outcome("final_warning").appealed()
    otherwise.be(dt.date(2026, 8, 7))
    walk.appeal_decided("upheld")
    (row,) = walk.ws.read(ledger.ledger, walk.case)
    assert (row.days_on_appeal, row.spent_from) == (30, dt.date(2027, 12, 9))


def test_they_are_not_where_the_policy_does_not_say_so(office: Office) -> None:
    walk = office.walk(RACHEL).decided().outcome("final_warning").appealed()
    office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("upheld")
    (row,) = walk.ws.read(ledger.ledger, walk.case)
    assert (row.days_on_appeal, row.spent_from) == (0, dt.date(2028, 1, 8))


def test_an_appeal_may_make_it_worse(otherwise: Office) -> None:
    walk = otherwise.walk(RACHEL).decided().outcome("final_warning").appealed()
    otherwise.be(dt.date(2026, 8, 7))
    walk.do(appeals.decide_appeal, decision="varied", reasons="R", sanction="demotion")
    assert "APPEAL_MADE_WORSE" not in walk.departed


def test_a_hearing_may_be_put_off_twice(otherwise: Office) -> None:
    walk = otherwise.walk(RACHEL).notified()
    told = {"kind": "illness", "asked_by": "R. Boyd", "reason": "A cold."}
    for day in (dt.date(2026, 7, 15), dt.date(2026, 7, 22)):
        walk.do(hearings.postpone_hearing, **told)
        walk.called(day)
    assert set(walk.refused(hearings.postpone_hearing, **told)) == {"TOO_MANY_POSTPONEMENTS"}


def agreed(walk: Walk) -> Walk:
    walk.reported().answered().with_chair()
    chair = next(one.person_id for one in walk.page.people if one.part == "Chair")
    decider = PersonEntry(person=chair)  # type: ignore[arg-type]
    told = {"kind": "agreed", "reason": "R", "written": "Form of 24 June"}
    walk.do(without_hearing.decide_without_hearing, decider=decider, **told)
    walk.do(outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="R")
    return walk


def test_a_first_warning_may_be_agreed_and_no_more(otherwise: Office) -> None:
    walk = agreed(otherwise.walk(RACHEL))
    entry = replace(WEIGHED, sanction="final_warning")
    assert set(walk.refused(outcomes.issue_outcome, entry=entry)) == {"BEYOND_AGREED_LEVEL"}
    walk.outcome("first_warning")
    assert "BEYOND_AGREED_LEVEL" not in walk.departed
