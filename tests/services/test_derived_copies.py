"""Derived copies: linked to their original, which stays as it is; said on both and on paper."""

import io
from typing import Any

import pytest
from PIL import Image

from casework.desk import Desk, act, look
from casework.documents import case_file_values as paper
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.papers.evidence import exhibits as printed
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from casework.services import captures, derived, evidence
from casework.services.steps_taken import beside
from casework.store.tables.evidence import Exhibit
from tests.services.walking import CAPTURE, Walk


def png(colour: str, side: int = 8) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(file, "PNG")
    return file.getvalue()


def seal(walk: Walk, colour: str) -> ExhibitId:
    sealed: ExhibitId = walk.do(
        evidence.seal_pasted, data=png(colour), name=f"{colour}.png", entry=CAPTURE
    )
    return sealed


def rows(walk: Walk) -> dict[int, ExhibitRow]:
    return {one.number: one for one in walk.ws.read(exhibits.exhibits, walk.case)}


@act(Role.CASEWORKER)
def crop(desk: Desk, case: CaseId, *, exhibit: ExhibitId, contains: tuple[str, ...]) -> ExhibitId:
    """As a stream that makes copies does it."""
    row = beside(desk, case, desk.today)
    original = desk.row(Exhibit, exhibit, thing="exhibit")
    how: Any = {"how": "crop", "name": "cropped.png", "data": png("red", 4)}
    return derived.seal_copy(desk, row, original, **how, on=desk.today, contains=contains)


@look(Role.CASEWORKER)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    return printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))


def test_a_copy_says_what_it_was_made_from_and_the_original_what_was_made(walk: Walk) -> None:
    original, copy = seal(walk, "navy"), seal(walk, "red")
    told = {"exhibit": copy, "original": original, "how": "transcribe", "note": "By A. Macrae."}
    walk.do(derived.link_exhibits, **told)
    first, second = rows(walk)[1], rows(walk)[2]
    assert second.provenance.made_words == "Typed out from EX-1"
    assert [one.label for one in first.provenance.copies] == ["EX-2"]
    assert first.custody[-1].note == "EX-2 is typed out from EX-1; this original was not changed"
    assert second.custody[-1].note == "EX-2 is typed out from EX-1"
    assert second.provenance.made_from[0].note == "By A. Macrae."
    assert (first.sha256, first.damage) != (second.sha256, "gone")
    assert walk.ws.run(evidence.verify_evidence, walk.case) == ()
    assert walk.bad(derived.link_exhibits, **told).code == "ALREADY_RECORDED"


def test_no_exhibit_is_made_from_itself_or_from_its_own_copy(walk: Walk) -> None:
    one, two, three = (seal(walk, colour) for colour in ("navy", "red", "green"))
    assert (
        walk.bad(derived.link_exhibits, exhibit=one, original=one, how="crop").code
        == "COPY_OF_ITSELF"
    )
    walk.do(derived.link_exhibits, exhibit=two, original=one, how="crop")
    walk.do(derived.link_exhibits, exhibit=three, original=two, how="annotate")
    refused = walk.bad(derived.link_exhibits, exhibit=one, original=three, how="part")
    assert refused.code == "COPIES_IN_A_CIRCLE"


@pytest.mark.parametrize("how", ["", "cut", "\x00"])
def test_how_it_was_made_is_one_of_the_ways(walk: Walk, how: str) -> None:
    one, two = seal(walk, "navy"), seal(walk, "red")
    assert walk.bad(derived.link_exhibits, exhibit=two, original=one, how=how).where == "how"


def test_an_exhibit_of_another_case_is_not_found(walk: Walk) -> None:
    other = walk.office.walk()
    mine, theirs = seal(walk, "navy"), seal(other, "red")
    told = {"exhibit": mine, "original": theirs, "how": "crop"}
    assert walk.bad(derived.link_exhibits, **told).code == "NOT_FOUND"


def test_a_made_copy_inherits_the_capture_and_what_it_holds_unless_told(walk: Walk) -> None:
    original = seal(walk, "navy")
    walk.ws.run(crop, walk.case, exhibit=original, contains=())
    first, second = rows(walk)[1], rows(walk)[2]
    assert (second.platform, second.posted_on) == (first.platform, first.posted_on)
    assert second.title == f"{first.title} (cropped)"
    assert second.obtained_how == "Made in Casework by A. Macrae: a cropped copy of EX-1."
    assert not second.is_sensitive


def test_what_is_made_of_something_set_apart_is_set_apart(walk: Walk) -> None:
    original = seal(walk, "navy")
    walk.do(captures.set_evidence_apart, exhibit=original, kind="watching", why="Every day.")
    walk.ws.run(crop, walk.case, exhibit=original, contains=())
    assert [rows(walk)[n].is_apart for n in (1, 2)] == [True, True]


def test_both_ways_are_printed(walk: Walk) -> None:
    original, copy = seal(walk, "navy"), seal(walk, "red")
    walk.do(derived.link_exhibits, exhibit=copy, original=original, how="crop", note="The head.")
    first, second = walk.ws.read(on_paper, walk.case)
    title = CAPTURE.title
    said = {fact.label: fact.value for one in (first, second) for fact in one.facts}
    assert said["Copies made of it"] == f"EX-2  {title} (cropped). The head."
    assert said["Made from"] == f"EX-1  {title} (cropped). The head."
