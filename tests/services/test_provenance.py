"""Where evidence comes from: likenesses, the checklist, custody by hand, what was got in secret."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from casework.desk import Desk, look
from casework.documents import case_file_values as paper
from casework.domain.evidence_choices import LIKENESS_ANSWERS, QUESTIONS
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.errands.file_readings import see_waiting
from casework.evidence.likeness import THRESHOLD, distance
from casework.papers.evidence import exhibits as printed
from casework.queries import case_history, case_page, exhibits, paths
from casework.queries.exhibits import ExhibitRow
from casework.services import allegations, bundles, captures, checklist, custody, likenesses
from casework.services import paths as path_acts
from casework.services.checklist import ChecklistEntry
from tests.services.walking import Walk


def post(seed: int, *, size: tuple[int, int] = (360, 640)) -> Image.Image:
    """A post in one layout: a bar, lines of text and a picture that differ with the seed."""
    picture = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, size[0], 24), fill="#223344")
    state = seed * 7919 + 13
    for line in range(14):
        state = (state * 1103515245 + 12345) % (1 << 31)
        length = 60 + state % (size[0] - 90)
        pen.rectangle((20, 50 + line * 22, 20 + length, 62 + line * 22), fill="#333333")
    for block in range(30):
        state = (state * 1103515245 + 12345) % (1 << 31)
        left, top = state % size[0], 370 + (state >> 8) % 240
        grey = (state >> 16) % 256
        pen.rectangle((left, top, left + 60, top + 50), fill=(grey, 255 - grey, block * 8))
    return picture


def saved(picture: Image.Image, kind: str = "PNG", **how: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **how)
    return file.getvalue()


def rows(walk: Walk) -> dict[int, ExhibitRow]:
    return {one.number: one for one in walk.ws.read(exhibits.exhibits, walk.case)}


@look(Role.CASEWORKER)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    return printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))


# ---------------------------------------------------------------- likenesses


def test_the_same_post_saved_another_way_is_asked_about_and_another_post_is_not(
    walk: Walk,
) -> None:
    first = post(1)
    walk.exhibit(data=saved(first))
    walk.exhibit(data=saved(first.resize((180, 320)), "JPEG", quality=60))
    walk.exhibit(data=saved(first.crop((0, 24, 360, 640))))
    walk.exhibit(data=saved(post(2)))
    walk.exhibit(data=saved(first))
    assert [one.label for one in rows(walk)[5].provenance.likenesses] == ["EX-1"]
    assert see_waiting(walk.ws) == 5
    found = {n: [one.label for one in row.provenance.likenesses] for n, row in rows(walk).items()}
    assert "EX-2" in found[1]
    assert found[4] == []
    same = next(one for one in rows(walk)[5].provenance.likenesses if one.label == "EX-1")
    assert (same.is_same, same.distance, same.is_open) == (True, 0, True)
    assert same.words == "It is the same file as EX-1."


def test_forty_posts_in_one_layout_are_told_apart(walk: Walk) -> None:
    looks = walk.ws.parts.decoder.looks
    hashes = [looks(saved(post(seed))) for seed in range(40)]
    apart = [distance(one, other) for n, one in enumerate(hashes) for other in hashes[:n]]
    assert min(bits for bits in apart if bits is not None) > THRESHOLD
    worse = looks(saved(post(3), "JPEG", quality=40))
    assert (distance(worse, hashes[3]) or 0) <= THRESHOLD


def test_an_answer_is_kept_and_both_exhibits_stay(walk: Walk) -> None:
    for _ in range(2):
        walk.exhibit(data=saved(post(1)))
    see_waiting(walk.ws)
    (asked,) = rows(walk)[2].provenance.likenesses
    told = {"likeness": asked.id, "answer": "second_capture", "note": "By two people."}
    walk.do(likenesses.answer_likeness, **told)
    for row in rows(walk).values():
        (one,) = row.provenance.likenesses
        assert not one.is_open
        assert one.answer == LIKENESS_ANSWERS["second_capture"]
    assert walk.bad(likenesses.answer_likeness, **told).code == "ALREADY_RECORDED"
    other = walk.office.walk()
    assert other.bad(likenesses.answer_likeness, **told).code == "NOT_FOUND"
    (first, _) = walk.ws.read(on_paper, walk.case)
    said = {one.label: one.value for one in first.facts}["Looks like"]
    assert said.endswith("captured a second time: both are kept (By two people.).")


@pytest.mark.parametrize("hashes", [("", ""), ("ab", "cd"), ("f" * 64, "")])
def test_without_two_hashes_there_is_no_likeness(hashes: tuple[str, str]) -> None:
    assert distance(*hashes) is None


# ---------------------------------------------------------------- checklist


def test_what_is_answered_holds_and_what_was_answered_before_stays(walk: Walk) -> None:
    exhibit = walk.exhibit(data=b"a post")
    first = ChecklistEntry(complete="no", complete_note="The thread is cut.", thread="not_known")
    walk.do(checklist.answer_checklist, exhibit=exhibit, entry=first)
    second = ChecklistEntry(complete="yes", complete_note="A second capture shows all.")
    walk.do(checklist.answer_checklist, exhibit=exhibit, entry=second, answered_by="P. Okafor")
    found = {one.code: one for one in rows(walk)[1].provenance.checklist}
    assert (found["complete"].answer, found["complete"].answered_by) == ("yes", "P. Okafor")
    assert found["complete"].earlier == (
        "No. The thread is cut. (A. Macrae, Wednesday 24 June 2026)",
    )
    assert rows(walk)[1].provenance.asked == 2
    (on_file,) = walk.ws.read(on_paper, walk.case)
    said = {one.label: one.value for one in on_file.asked}
    question = QUESTIONS["complete"][1]
    assert said[question].startswith("Yes. A second capture shows all. (P. Okafor")
    assert "Before: No. The thread is cut." in said[question]
    assert QUESTIONS["employee_accepts"][1] in said["Not asked"]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (ChecklistEntry(), "NOTHING_ANSWERED"),
        (ChecklistEntry(complete_note="A note"), "NOTE_WITHOUT_ANSWER"),
        (ChecklistEntry(complete="perhaps"), "NOT_A_CHOICE"),
        (ChecklistEntry(complete="yes", complete_note="x" * 301), "TOO_LONG"),
        (ChecklistEntry(complete="yes", complete_note="a\0b"), "CONTROL_CHARACTER"),
    ],
)
def test_what_cannot_be_an_answer_is_refused(walk: Walk, entry: ChecklistEntry, code: str) -> None:
    exhibit = walk.exhibit(data=b"a post")
    assert walk.bad(checklist.answer_checklist, exhibit=exhibit, entry=entry).code == code


def test_the_same_answers_again_change_nothing(walk: Walk) -> None:
    exhibit = walk.exhibit(data=b"a post")
    told = {"exhibit": exhibit, "entry": ChecklistEntry(address="yes")}
    walk.do(checklist.answer_checklist, **told)
    assert walk.bad(checklist.answer_checklist, **told).code == "ALREADY_RECORDED"


# ---------------------------------------------------------------- custody


def test_custody_says_who_when_to_whom_and_why_and_is_printed(walk: Walk) -> None:
    one, two = walk.exhibit(data=b"one"), walk.exhibit(data=b"two")
    walk.do(
        custody.record_custody,
        exhibits=(one, two, one),
        kind="disclosed",
        to_whom="D. Marsh",
        reason="Her copy of the evidence.",
        by="C. Ferrie",
    )
    for row in rows(walk).values():
        last = row.custody[-1]
        assert (last.kind, last.by) == ("disclosed", "C. Ferrie")
        assert last.told == "to D. Marsh on Wednesday 24 June 2026. Her copy of the evidence."
    line = walk.ws.read(on_paper, walk.case)[0].custody[-1]
    assert line.endswith(
        "disclosed, C. Ferrie: to D. Marsh on Wednesday 24 June 2026. Her copy of the evidence."
    )


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"exhibits": ()}, "NO_EXHIBIT_CHOSEN"),
        ({"kind": "sealed"}, "NOT_A_CHOICE"),
        ({"kind": "verified"}, "NOT_A_CHOICE"),
        ({"to_whom": " "}, "MISSING"),
        ({"reason": ""}, "MISSING"),
        ({"exhibits": ("no-such-id",)}, "NOT_FOUND"),
    ],
)
def test_custody_needs_to_know_what_whom_and_why(
    walk: Walk, told: dict[str, Any], code: str
) -> None:
    given = {"exhibits": (walk.exhibit(data=b"one"),), "kind": "returned", "to_whom": "F. Reid"}
    assert walk.bad(custody.record_custody, **{**given, "reason": "R", **told}).code == code


# ---------------------------------------------------------------- got in secret


def covert(walk: Walk, **facts: Any) -> ExhibitId:
    return walk.exhibit(data=b"a secret", lawful_route="covert", **facts)


def test_what_was_got_in_secret_is_recorded_set_apart_and_tells_legal_and_the_dpo(
    walk: Walk,
) -> None:
    covert(walk, obtained_how="A false profile was used.")
    assert rows(walk)[1].is_apart
    (path,) = [one for one in walk.ws.read(paths.paths, walk.case).paths if one.code == "capture"]
    assert path.is_open
    assert path.missing == ("Legal", "Data protection officer")
    task = walk.steps["record_path_contact"]
    assert task.status.value != "done"
    held = [one.sentence for one in walk.ws.read(case_page.header, walk.case).held]
    assert "EX-1 is not used in the matrix or a report until Legal releases it." in held
    for office in ("legal", "dpo"):
        walk.do(path_acts.record_path_contact, path="capture", office=office)
    assert walk.steps["record_path_contact"].status.value == "done"


def test_what_is_set_apart_is_used_nowhere_until_it_is_released(walk: Walk) -> None:
    walk.triaged()
    exhibit = covert(walk)
    first = walk.alleged()
    placed = {"allegation": first, "side": "for", "exhibit": exhibit}
    assert "EXHIBIT_SET_APART" in walk.refused(allegations.place_evidence, **placed)
    (apart,) = walk.ws.read(paths.paths, walk.case).apart
    walk.do(captures.release_evidence, apart=apart.id, released_by="Legal", reason="Authorised.")
    assert not rows(walk)[1].is_apart
    walk.do(allegations.place_evidence, **placed)


def test_a_bundle_takes_nothing_that_is_set_apart(lettered: Walk) -> None:
    walk = lettered
    exhibit = covert(walk)
    listed = {"title": "The page", "side": "management", "exhibit": exhibit}
    assert "EXHIBIT_SET_APART" in walk.refused(bundles.list_paper, **listed)
    walk.do(bundles.list_paper, **listed, withheld_reason="Legal has not released it.")


@pytest.mark.parametrize(
    ("facts", "is_asked"),
    [
        ({}, False),
        ({"lawful_route": "other"}, True),
        ({"visibility": "group", "lawful_route": "overt_open"}, True),
        ({"visibility": "friends", "lawful_route": "volunteered"}, False),
        (
            {"visibility": "direct", "lawful_route": "volunteered", "source_kind": "public_view"},
            True,
        ),
    ],
)
def test_answers_that_do_not_fit_propose_to_set_it_apart(
    walk: Walk, facts: dict[str, str], is_asked: bool
) -> None:
    exhibit = walk.exhibit(data=b"a page", **facts)
    assert bool(rows(walk)[1].provenance.doubt) == is_asked
    held = [one.code for one in walk.ws.read(case_page.header, walk.case).held]
    assert ("capture_doubt" in held) == is_asked
    if is_asked:
        walk.do(checklist.answer_checklist, exhibit=exhibit, entry=ChecklistEntry(got_openly="yes"))
        assert not rows(walk)[1].provenance.doubt


def test_setting_it_apart_answers_the_proposal_for_good(walk: Walk) -> None:
    exhibit = walk.exhibit(data=b"a page", lawful_route="other")
    walk.do(captures.set_evidence_apart, exhibit=exhibit, kind="other", why="Not sure.")
    assert not rows(walk)[1].provenance.doubt
    (apart,) = walk.ws.read(paths.paths, walk.case).apart
    walk.do(captures.release_evidence, apart=apart.id, released_by="Legal", reason="Fine.")
    assert not rows(walk)[1].provenance.doubt
    assert Path(rows(walk)[1].original_name).name


def test_what_is_in_doubt_may_be_placed_and_that_is_noted(walk: Walk) -> None:
    walk.triaged()
    exhibit = walk.exhibit(data=b"a page", lawful_route="other")
    first = walk.alleged()
    walk.do(allegations.place_evidence, allegation=first, side="for", exhibit=exhibit)
    noted = [one.code for one in walk.ws.read(case_history.departures, walk.case)]
    assert "CAPTURE_IN_DOUBT" in noted
