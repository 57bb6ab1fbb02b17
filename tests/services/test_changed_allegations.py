"""Allegations that change on the way: other words, two of one, withdrawn, and who was told."""

import datetime as dt
from typing import Any

from casework.domain.errors import CaseworkError
from casework.domain.ids import AllegationId
from casework.queries import matrix, wordings
from casework.queries.change_rows import WordingRow
from casework.services import allegations, conduct, investigations
from casework.services.allegation_changes import (
    amend_allegation,
    split_allegation,
    tell_of_change,
)
from casework.services.change_entries import WordingEntry
from tests.services.walking import Office, Walk

WHY = "The second photograph was another person's."


def changes_of(walk: Walk, allegation: AllegationId) -> tuple[WordingRow, ...]:
    return walk.ws.read(wordings.wordings, walk.case)[allegation]


def row(walk: Walk, number: int) -> matrix.AllegationRow:
    return next(
        one for one in walk.ws.read(matrix.matrix, walk.case).allegations if one.number == number
    )


def amend(walk: Walk, allegation: AllegationId, entry: WordingEntry, **more: Any) -> None:
    walk.do(amend_allegation, allegation=allegation, entry=entry, **({"reason": WHY} | more))


def test_other_words_take_the_place_of_those_that_stay_on_the_file(walk: Walk) -> None:
    walk.investigated().filled()
    one = walk.allegation
    was = row(walk, 1)
    amend(walk, one, WordingEntry(text="On 20 June one photograph was posted."))
    now, (change,) = row(walk, 1), changes_of(walk, one)
    assert (now.text, now.heading) == ("On 20 June one photograph was posted.", was.heading)
    assert (change.kind, change.text, change.heading) == ("amended", was.text, was.heading)
    assert (change.finding_words, change.answer) == (was.finding_words, was.answer)
    assert (now.finding, now.answer) == ("", "")
    assert change.clauses.startswith(was.clauses[0].printed_ref)
    assert f"Allegation 1 was changed: {WHY}" in walk.story


def test_what_was_found_may_still_stand(walk: Walk) -> None:
    walk.investigated().filled()
    amend(walk, walk.allegation, WordingEntry(heading="One photograph"), stands=True)
    assert row(walk, 1).finding == "supported"


def test_rules_and_days_are_changed_too(walk: Walk) -> None:
    walk.triaged()
    one = walk.alleged()
    entry = WordingEntry(
        conduct_from=dt.date(2026, 6, 18),
        conduct_to=dt.date(2026, 6, 19),
        clauses=("G-14", "G-10"),
        category="REP",
        gross="no",
    )
    amend(walk, one, entry)
    now = row(walk, 1)
    assert {each.clause_id for each in now.clauses} == {"G-14", "G-10"}
    assert (now.conduct_from.day, now.conduct_to.day, now.gross) == (18, 19, "no")
    amend(walk, one, WordingEntry(conduct_from=dt.date(2026, 6, 17)))
    assert (row(walk, 1).conduct_from.day, row(walk, 1).conduct_to.day) == (17, 17)
    assert {each.clause_id for each in row(walk, 1).clauses} == {"G-14", "G-10"}


def test_a_change_that_changes_nothing_is_no_change(walk: Walk) -> None:
    one = walk.alleged()
    now = row(walk, 1)
    same = WordingEntry(heading=now.heading, text=now.text, clauses=("G-10",))
    for entry in (WordingEntry(), same):
        error = walk.bad(amend_allegation, allegation=one, entry=entry, reason=WHY)
        assert (error.code, error.where) == ("WORDING_UNCHANGED", "text")


def test_a_form_that_is_out_of_date_changes_nothing(walk: Walk) -> None:
    one = walk.alleged()
    version = row(walk, 1).version
    amend(walk, one, WordingEntry(heading="First"), version=version)
    late = {"allegation": one, "entry": WordingEntry(heading="Second"), "reason": WHY}
    assert walk.bad(amend_allegation, **late, version=version).code == "STALE"


def test_days_and_rules_that_do_not_fit(walk: Walk) -> None:
    one = walk.alleged()
    tomorrow = walk.office.today + dt.timedelta(days=1)
    for entry, code in (
        (WordingEntry(conduct_from=tomorrow), "IN_THE_FUTURE"),
        (WordingEntry(conduct_to=dt.date(2026, 6, 1)), "OUT_OF_ORDER"),
        (WordingEntry(clauses=("G-999",)), "CLAUSE_NOT_FOUND"),
        (WordingEntry(category="NONSENSE"), "NOT_A_CHOICE"),
        (WordingEntry(text="x" * 20_001), "TOO_LONG"),
        (WordingEntry(text="a\x00b"), "CONTROL_CHARACTER"),
        (WordingEntry(gross="perhaps"), "NOT_A_CHOICE"),
    ):
        assert walk.bad(amend_allegation, allegation=one, entry=entry, reason=WHY).code == code


def test_one_allegation_becomes_two_with_the_evidence_of_both(walk: Walk) -> None:
    walk.investigated()
    one = walk.allegation
    exhibit = walk.exhibit(data=b"another")
    walk.do(allegations.place_evidence, allegation=one, side="for", exhibit=exhibit, note="top")
    walk.do(allegations.say_none_found, allegation=one, side="against")
    walk.do(
        conduct.describe_conduct, allegation=one, medium="public_post", answer="It reached parents."
    )
    entry = WordingEntry(heading="A second one", text="On 21 June another was posted.",
                         conduct_from=dt.date(2026, 6, 21), clauses=("G-10",))  # fmt: skip
    two = walk.do(
        split_allegation,
        allegation=one,
        entry=entry,
        reason="Two things in one.",
        kept_text="On 20 June a photograph was posted.",
    )
    first, second = row(walk, 1), row(walk, 2)
    assert (second.id, second.heading, second.conduct_from.day) == (two, "A second one", 21)
    assert first.text == "On 20 June a photograph was posted."
    assert [each.label for each in first.placed_for] == [each.label for each in second.placed_for]
    assert second.placed_for[0].note == "top"
    assert second.nothing_against
    assert [each.clause_id for each in second.clauses] == ["G-10"]
    (change,) = changes_of(walk, one)
    assert change.kind == "split"


def test_a_part_that_says_nothing_is_not_split_off(walk: Walk) -> None:
    one = walk.alleged()
    told: dict[str, Any] = {"allegation": one, "reason": "Two."}
    assert walk.bad(split_allegation, entry=WordingEntry(text="B"), **told).where == "heading"
    assert walk.bad(split_allegation, entry=WordingEntry(heading="B"), **told).where == "text"
    same = WordingEntry(heading=row(walk, 1).heading, text=row(walk, 1).text)
    assert walk.bad(split_allegation, entry=same, **told).code == "ALREADY_RECORDED"


def test_the_employee_is_told_of_what_changed_after_they_first_heard(walk: Walk) -> None:
    walk.ready_for_investigation()
    amend(walk, walk.allegation, WordingEntry(heading="Before anybody heard"))
    assert "tell_of_change" not in walk.steps
    from casework.services import triage

    walk.do(triage.start_investigation, terms="Find out.")
    walk.office.be(dt.date(2026, 6, 26))
    amend(walk, walk.allegation, WordingEntry(heading="After"))
    two = walk.alleged(heading="A new one", text="Something else.")
    assert walk.steps["tell_of_change"].detail == "Not told yet: allegation 1, 2"
    walk.do(allegations.withdraw_allegation, allegation=two, reason="It was nothing.")
    walk.do(tell_of_change, how="By letter.")
    assert "tell_of_change" not in walk.steps
    assert {one.told_how for one in changes_of(walk, two)} == {"By letter."}
    assert walk.bad(tell_of_change, how="By letter.").code == "ALREADY_RECORDED"


def test_a_report_notes_a_change_that_was_not_told(walk: Walk) -> None:
    walk.investigated().filled()
    amend(walk, walk.allegation, WordingEntry(heading="Changed"), stands=True)
    walk.signed()
    assert "CHANGE_UNTOLD" in walk.departed


def test_the_notice_of_a_hearing_tells_of_the_change_itself(walk: Walk) -> None:
    walk.reported().answered()
    told = {"told_on": walk.office.today, "told_how": "In person."}
    amend(walk, walk.allegation, WordingEntry(heading="Told at once"), stands=True, **told)
    assert "tell_of_change" not in walk.steps
    amend(walk, walk.allegation, WordingEntry(heading="Told by the notice"), stands=True)
    assert "tell_of_change" in walk.steps
    walk.with_chair().called()
    assert "tell_of_change" not in walk.steps


def test_a_day_of_telling_that_has_not_come(walk: Walk) -> None:
    one = walk.alleged()
    tomorrow = walk.office.today + dt.timedelta(days=1)
    entry = WordingEntry(heading="B")
    error = walk.bad(amend_allegation, allegation=one, entry=entry, reason=WHY, told_on=tomorrow)
    assert (error.code, error.where) == ("IN_THE_FUTURE", "told_on")


def test_conduct_under_two_versions_of_a_code_is_split(office: Office) -> None:
    """GTCS's code changed on 29 November 2024: each part names the edition of its own day."""
    walk = office.walk()
    one = walk.alleged(conduct_from=dt.date(2024, 11, 20), clauses=("GTCS 1.2",))
    wider = WordingEntry(conduct_from=dt.date(2024, 11, 20), conduct_to=dt.date(2024, 12, 3))
    error = walk.bad(amend_allegation, allegation=one, entry=wider, reason=WHY)
    assert (error.code, error.where) == ("CONDUCT_SPANS_VERSIONS", "conduct_to")
    part = WordingEntry("In December", "More.", "", dt.date(2024, 12, 3), None, ("GTCS 1.2",))
    walk.do(split_allegation, allegation=one, entry=part, reason="The code changed.")
    editions = [row(walk, number).clauses[0].heading for number in (1, 2)]
    assert editions[0] != editions[1]


def test_a_withdrawn_allegation_is_not_changed(walk: Walk) -> None:
    one = walk.alleged()
    walk.do(allegations.withdraw_allegation, allegation=one, reason="Nothing in it.")
    entry = WordingEntry(heading="B", text="C")
    for act in (amend_allegation, split_allegation):
        error = walk.bad(act, allegation=one, entry=entry, reason=WHY)
        assert isinstance(error, CaseworkError)
        assert error.code == "ALLEGATION_WITHDRAWN"


def test_nothing_is_changed_once_the_panel_decides(walk: Walk) -> None:
    walk.heard()
    told = {"allegation": walk.allegation, "entry": WordingEntry(heading="B"), "reason": WHY}
    assert walk.bad(amend_allegation, **told).code == "STEP_NOT_OPEN"
    walk.do(investigations.return_to_investigation, reason="It is about another day.")
    walk.do(amend_allegation, **told)
