"""A capture sealed in seconds and completed later; looks at open profiles."""

import datetime as dt
from typing import Any

import pytest

from casework.desk import Desk, look
from casework.documents import case_file_values as paper
from casework.domain.capture_gaps import GAPS
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusal import Force
from casework.domain.roles import Role
from casework.papers.evidence import exhibits as printed
from casework.papers.path_records import record_blocks
from casework.queries import case_page, exhibits, paths
from casework.queries.exhibits import ExhibitRow
from casework.services import capture_completing, evidence, triage
from casework.services.entries import CaptureEntry
from tests.services.walking import Walk

QUICK = CaptureEntry(account_handle="debbie.marsh.92", attribution="Her name and picture")


def quick(walk: Walk, entry: CaptureEntry = QUICK) -> ExhibitId:
    name = "Screenshot 2026-06-24 14.03.png"
    made: ExhibitId = walk.do(evidence.seal_pasted, data=b"a shot", name=name, entry=entry)
    return made


def complete(walk: Walk, exhibit: ExhibitId, **facts: Any) -> None:
    entry = CaptureEntry(**facts)
    walk.do(capture_completing.complete_capture, exhibit=exhibit, entry=entry)


def only(walk: Walk) -> ExhibitRow:
    [row] = walk.ws.read(exhibits.exhibits, walk.case)
    return row


@look(Role.CASEWORKER)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    return printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))


def test_an_account_is_enough_and_the_rest_is_named_until_it_is_said(walk: Walk) -> None:
    quick(walk)
    row = only(walk)
    assert (row.label, row.title) == ("EX-1", "Capture by debbie.marsh.92")
    assert (row.route, row.visibility, row.source) == ("", "", "")
    assert len(row.to_say) == len(GAPS) - 2
    assert row.custody[0].note == "From whom is not said yet"
    [page] = walk.ws.read(on_paper, walk.case)
    said = {one.label: one.value for one in page.facts}
    assert said["Still to be said"].startswith("the platform, what sort of thing it is")
    assert page.obtained_by == "Not said"


def test_nothing_at_all_is_called_after_its_file(walk: Walk) -> None:
    quick(walk, CaptureEntry())
    assert only(walk).title == "Screenshot 2026-06-24 14.03.png"


def test_what_is_said_later_is_in_the_custody_and_what_was_said_stays(walk: Walk) -> None:
    exhibit = quick(walk)
    complete(
        walk,
        exhibit,
        account_handle="somebody.else",
        platform="Facebook",
        content_kind="comment",
        posted_on=dt.date(2026, 6, 19),
        posted_time="21:14",
        posted_precision="minute",
        posted_zone="utc",
        seen_on=dt.date(2026, 6, 20),
        captured_by="F. Reid",
        supplied_by="The school",
        contains=("child",),
    )
    row = only(walk)
    assert (row.account, row.platform, row.content_kind) == (
        "debbie.marsh.92",
        "Facebook",
        "Comment",
    )
    assert (row.posted_time, row.posted_precision, row.posted_zone) == (
        "21:14",
        "To the minute",
        "UTC",
    )
    assert row.is_sensitive
    assert row.contains == ("A child",)
    line = row.custody[-1]
    assert line.kind == "described"
    assert "the platform: Facebook" in line.note
    assert "somebody.else" not in line.note
    [page] = walk.ws.read(on_paper, walk.case)
    said = {one.label: one.value for one in page.facts}
    assert said["Taken by"] == "F. Reid"
    assert said["Supplied by"] == "The school"
    assert said["What it is"] == "Comment"
    assert said["First seen"] == "Saturday 20 June 2026"


def test_care_that_is_needed_is_added_and_never_taken_away(walk: Walk) -> None:
    exhibit = quick(walk, CaptureEntry(contains=("child",)))
    complete(walk, exhibit, contains=("health",))
    assert only(walk).contains == ("A child", "Somebody's health")
    assert only(walk).is_sensitive


def test_nothing_new_is_refused_and_days_that_cannot_be_true(walk: Walk) -> None:
    exhibit = quick(walk)
    told = {"exhibit": exhibit, "entry": CaptureEntry(account_handle="other")}
    assert walk.bad(capture_completing.complete_capture, **told).code == "NOTHING_NEW_SAID"
    ahead = CaptureEntry(seen_on=dt.date(2031, 1, 1))
    found = walk.bad(capture_completing.complete_capture, exhibit=exhibit, entry=ahead)
    assert found.where == "seen_on"
    before = CaptureEntry(posted_on=dt.date(2026, 6, 20), captured_on=dt.date(2026, 6, 19))
    found = walk.bad(capture_completing.complete_capture, exhibit=exhibit, entry=before)
    assert found.code == "POSTED_AFTER_CAPTURED"
    assert only(walk).posted_on is None


def test_a_covert_way_said_later_sets_it_apart(walk: Walk) -> None:
    exhibit = quick(walk)
    complete(walk, exhibit, lawful_route="covert", obtained_how="By a false profile")
    assert only(walk).is_apart


def test_the_second_look_at_a_profile_warns_and_each_is_printed(walk: Walk) -> None:
    view = capture_completing.record_profile_view
    told = {
        "profile": "facebook.example/debbie.marsh.92",
        "viewed_by": "A. Macrae",
        "reason": "To see whether the album is still there",
    }
    code = "PROFILE_LOOKED_AT_BEFORE"
    assert codes(walk) == {}
    walk.do(view, **told)
    assert codes(walk) == {code: Force.WARN}
    walk.do(view, **told, time="14:10", seen="It is gone", agreed_by="Legal", platform="Facebook")
    found = walk.ws.read(paths.paths, walk.case)
    assert [one.viewed_time for one in found.views] == ["", "14:10"]
    [block] = [one for one in record_blocks(found) if one.title == "Looks at open profiles"]
    assert len(block.paragraphs) == 2
    assert "Agreed by Legal." in block.paragraphs[1]


def codes(walk: Walk) -> dict[str, Force]:
    steps = walk.ws.read(case_page.case_steps, walk.case)
    [step] = [one for one in steps if one.code == "record_profile_view"]
    assert step.is_open
    return {one.code: one.force for one in step.unmet}


@pytest.mark.parametrize("missing", ["profile", "viewed_by", "reason"])
def test_a_look_says_at_what_who_and_why(walk: Walk, missing: str) -> None:
    told = {"profile": "a page", "viewed_by": "A. Macrae", "reason": "To see it", missing: " "}
    assert walk.bad(capture_completing.record_profile_view, **told).where == missing


def test_nothing_is_added_where_an_indecent_image_is_suspected(walk: Walk) -> None:
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    refused = walk.refused(evidence.seal_pasted, data=b"x", name="x.png", entry=QUICK)
    assert refused == {"INDECENT_IMAGE_SUSPECTED": Force.BLOCK}
