"""Holds that are looked at again, and what somebody raised: handled, seen by Legal, watched."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.choices import CONCERN_KINDS
from casework.domain.refusals import beside as refusals
from casework.queries import beside
from casework.queries.beside import BesidePage
from casework.services import beside as services
from casework.services import region_watching
from casework.services.records import note_event
from tests.services.judging import Scene, codes, overridable, warned
from tests.services.test_removals import OF_REMOVAL
from tests.services.walking import INVESTIGATOR, Office, Walk, opened

POLICE = {
    "kind": "police",
    "asked_by": "DC Hume",
    "may_contact_employee": False,
    "may_continue": "Preserving posts",
}
GRIEVANCE = {"kind": "grievance", "summary": "About the manager", "state": "open", "reason": "R"}
DISCLOSED = {
    "kind": "protected_disclosure",
    "summary": "She says that records were changed.",
    "state": "with_legal",
    "reason": "It may be one.",
}
ALLEGED = {"heading": "A post", "text": "A post was made.", "category": "CONF"}
HOLD_CLOCK = "Look again at the hold"
WATCH_CLOCK = "Ask whether whoever raised a concern is treated well"


@pytest.fixture(scope="module")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One store for all of them: each looks only at a case of its own."""
    folder = tmp_path_factory.mktemp("concerns") / "store"
    shutil.copytree(template, folder)
    made = opened(folder)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def on_the_day(office: Office) -> None:
    office.be(dt.date(2026, 6, 24))


def page(walk: Walk) -> BesidePage:
    return walk.ws.read(beside.beside, walk.case)


# ---------------------------------------------------------------- what is refused or noted


def disclosure_to_legal(walk: Walk) -> None:
    warned(walk, "DISCLOSURE_TO_LEGAL", services.raise_concern, **(DISCLOSED | {"state": "open"}))


def handler_in_case(walk: Walk) -> None:
    walk.named("investigator", INVESTIGATOR)
    warned(walk, "HANDLER_IN_CASE", services.raise_concern, **GRIEVANCE, handled_by="p.  okafor")


def legal_screen_waits(walk: Walk) -> None:
    walk.triaged()
    walk.do(services.raise_concern, **DISCLOSED)
    day = {"conduct_from": dt.date(2026, 6, 20), "clauses": ("G-10",)}
    from casework.services.allegations import add_allegation

    overridable(walk, "LEGAL_SCREEN_WAITS", add_allegation, **ALLEGED, **day)


SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(refusals)) == {*SCENES, *OF_REMOVAL}


# ---------------------------------------------------------------- holds


def test_a_hold_is_looked_at_again_and_says_what_changes(walk: Walk) -> None:
    hold = walk.do(services.place_hold, **POLICE, reference="CR/1182", waits="Interviews")
    assert walk.clocks[HOLD_CLOCK] == dt.date(2026, 7, 8)
    walk.office.be(dt.date(2026, 7, 1))
    look = {
        "hold": hold,
        "decision": "continue",
        "reason": "Still needed; they may be told.",
        "reviewed_by": "DC Hume",
        "contact": "yes",
        "may_continue": "Preserving posts, and a letter",
        "next_on": dt.date(2026, 7, 15),
    }
    walk.do(region_watching.review_hold, **look)
    assert walk.clocks[HOLD_CLOCK] == dt.date(2026, 7, 15)
    (row,) = page(walk).holds
    assert (row.may_contact_employee, row.reference) == (True, "CR/1182")
    assert [(one.what, one.was) for one in row.changes] == [
        ("may_continue", "Preserving posts"),
        ("contact", "No"),
    ]
    assert walk.bad(region_watching.review_hold, **look).code == "ALREADY_RECORDED"


def test_several_stand_at_once_and_the_banner_names_each(walk: Walk) -> None:
    first = walk.do(services.place_hold, **POLICE)
    sick = {"kind": "sickness", "asked_by": "Occupational Health", "may_contact_employee": True}
    walk.do(services.place_hold, **sick, may_continue="Letters")
    assert walk.page.header.hold.count("On hold") == 2
    walk.do(services.lift_hold, hold=first, reason="No charge.", lifted_by="DC Hume")
    assert walk.page.header.hold.count("On hold") == 1
    assert page(walk).holds[0].lifted_by == "DC Hume"
    assert HOLD_CLOCK in walk.clocks  # of the other
    for act, told in (
        (services.lift_hold, {"reason": "Again"}),
        (
            region_watching.review_hold,
            {"decision": "end", "reason": "R", "reviewed_by": "DC Hume"},
        ),
    ):
        assert walk.bad(act, hold=first, **told).code == "ALREADY_RECORDED"


# ---------------------------------------------------------------- concerns


def test_how_a_concern_is_handled_changes_in_the_open_and_deadlines_follow(walk: Walk) -> None:
    walk.investigated()
    title = "Finish the investigation"
    concern = walk.do(services.raise_concern, **GRIEVANCE, handled_by="J. Lind")
    due = walk.clocks[title]
    change = {"concern": concern, "reason": "It is about her manager.", "decided_by": "C. Ferrie"}
    walk.do(region_watching.change_handling, **change, state="paused", procedure="Stage 2")
    (row,) = page(walk).concerns
    assert (row.state, row.handled_by, row.procedure) == ("paused", "J. Lind", "Stage 2")
    assert row.changes[0].was == "Dealt with at the same time; J. Lind"
    again = walk.bad(region_watching.change_handling, **change, state="paused")
    assert again.code == "ALREADY_RECORDED"
    walk.office.be(dt.date(2026, 7, 1))
    walk.do(region_watching.change_handling, **change, state="open")
    assert walk.clocks[title] > due


@pytest.mark.parametrize("kind", CONCERN_KINDS)
def test_whoever_raised_something_is_watched_over_until_that_ends(walk: Walk, kind: str) -> None:
    concern = walk.do(services.raise_concern, **(GRIEVANCE | {"kind": kind}), raised_by="D. Marsh")
    assert walk.clocks[WATCH_CLOCK] == dt.date(2026, 7, 22)
    walk.do(services.resolve_concern, concern=concern, resolution="Heard.", outcome="upheld")
    look = {"concern": concern, "said": "All is well.", "asked_by": "J. Lind"}
    walk.office.be(dt.date(2026, 7, 22))
    walk.do(region_watching.watch_for_detriment, **look, seen="nothing")
    assert walk.clocks[WATCH_CLOCK] == dt.date(2026, 8, 20)  # 3 August is a holiday in Scotland
    walk.do(region_watching.watch_for_detriment, **look, seen="ended")
    assert WATCH_CLOCK not in walk.clocks
    (row,) = page(walk).concerns
    assert (row.outcome, [one.decision for one in row.looks]) == ("upheld", ["nothing", "ended"])


def test_legal_looks_and_nothing_is_ruled(walk: Walk) -> None:
    concern = walk.do(services.raise_concern, **DISCLOSED)
    told = {"concern": concern, "screened_by": "L. Legal", "said": "Word it without the records."}
    walk.do(region_watching.record_legal_screen, **told)
    assert walk.bad(region_watching.record_legal_screen, **told).code == "ALREADY_RECORDED"
    later = told | {"said": "The second one may go on too."}
    walk.do(region_watching.record_legal_screen, **later)
    (row,) = page(walk).concerns
    assert (row.screened_said, row.changes[0].was) == (later["said"], told["said"])
    walk.alleged()
    assert "LEGAL_SCREEN_WAITS" not in walk.departed
    shown = " ".join(walk.story).lower()
    assert "is protected" not in shown
    assert "not protected" not in shown


def test_only_a_disclosure_goes_to_legal_in_this_way(walk: Walk) -> None:
    concern = walk.do(services.raise_concern, **GRIEVANCE)
    told = {"concern": concern, "screened_by": "L. Legal", "said": "Go on."}
    assert walk.bad(region_watching.record_legal_screen, **told).code == "NOT_A_DISCLOSURE"


def test_a_concern_that_ended_is_not_handled_any_more(walk: Walk) -> None:
    concern = walk.do(services.raise_concern, **GRIEVANCE)
    walk.do(services.resolve_concern, concern=concern, resolution="Heard.")
    change = {"concern": concern, "state": "paused", "reason": "R", "decided_by": "C."}
    assert walk.bad(region_watching.change_handling, **change).code == "ALREADY_RECORDED"


def test_what_belongs_to_another_case_is_not_found(office: Office, walk: Walk) -> None:
    other = office.walk()
    hold = other.do(services.place_hold, **POLICE)
    concern = other.do(services.raise_concern, **GRIEVANCE)
    look = {"decision": "continue", "reason": "R", "reviewed_by": "A."}
    seen = {"seen": "nothing", "said": "R", "asked_by": "A."}
    for act, told in (
        (region_watching.review_hold, {"hold": hold, **look}),
        (region_watching.watch_for_detriment, {"concern": concern, **seen}),
    ):
        assert walk.bad(act, **told).code == "NOT_FOUND"
    walk.do(note_event, kind="process", text="Nothing else.")
