"""A time stamp is asked for and brought in by file; what it says stands with its exhibit."""

import datetime as dt
from pathlib import Path

import pytest
from pypdf import PdfReader

from casework.domain.errors import BadEntry, CaseworkError, NotFound
from casework.domain.ids import CaseId, ExhibitId, ManifestId, TimeStampId
from casework.errands.manifests import export_manifest
from casework.errands.time_stamping import ask_time_stamp, bring_time_stamp
from casework.evidence.time_stamps import BadStamp
from casework.exports import CannotWrite, export_case_file
from casework.queries import exhibits, stamps
from casework.queries.exhibits import ExhibitRow
from casework.queries.stamps import CHECKED, EARLY, LATE
from tests.evidence.stamp_authority import Authority
from tests.services.walking import Walk


def ask(walk: Walk, out: Path, exhibit: ExhibitId) -> TimeStampId:
    return TimeStampId(walk.ws.run(ask_time_stamp, walk.case, out=out, exhibit=exhibit))


def row(walk: Walk) -> ExhibitRow:
    return walk.ws.read(exhibits.exhibits, walk.case)[0]


def answered(walk: Walk, place: Path, at: dt.datetime | None = None) -> Path:
    """The answer to the request at `place`."""
    file = place.with_suffix(".tsr")
    file.write_bytes(Authority().answer(place.read_bytes(), at or walk.ws.now))
    return file


def test_what_an_answer_says_stands_with_its_exhibit(walk: Walk, tmp_path: Path) -> None:
    exhibit = walk.exhibit()
    stamp = ask(walk, tmp_path / "a.tsq", exhibit)
    assert row(walk).provenance.stamps[0].is_open
    assert "no answer has been brought in" in row(walk).provenance.stamps[0].words
    told = walk.ws.run(
        bring_time_stamp, walk.case, stamp=stamp, file=answered(walk, tmp_path / "a.tsq")
    )
    said = "stamped by Stamp unit 3, Invented Stamps Ltd, Wednesday 24 June 2026 at"
    assert told.startswith(f"EX-1 was {said}")
    assert told.endswith("as its answer says.")
    (one,) = row(walk).provenance.stamps
    assert one.words.startswith("S" + said[1:])
    assert one.words.endswith(CHECKED)
    assert row(walk).custody[-1].kind == "stamped"
    assert told in walk.story
    walk.ws.run(export_case_file, walk.case, out=tmp_path / "x.pdf")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "x.pdf").pages)
    assert "Stamp unit 3" in text
    with pytest.raises(BadEntry):
        walk.ws.run(bring_time_stamp, walk.case, stamp=stamp, file=tmp_path / "a.tsr")


def test_a_clock_that_cannot_be_right_is_said(walk: Walk, tmp_path: Path) -> None:
    exhibit = walk.exhibit()
    for number, days in enumerate((-1, 2)):
        place = tmp_path / f"{number}.tsq"
        stamp = ask(walk, place, exhibit)
        at = walk.ws.now + dt.timedelta(days=days)
        walk.ws.run(bring_time_stamp, walk.case, stamp=stamp, file=answered(walk, place, at))
    early, late = row(walk).provenance.stamps
    assert EARLY in early.words
    assert LATE in late.words


def test_a_manifest_is_stamped_by_the_sum_of_its_list(walk: Walk, tmp_path: Path) -> None:
    walk.exhibit()
    told = {"audience": "legal", "to_whom": "L. Grant", "reason": "For advice."}
    made = walk.ws.run(export_manifest, walk.case, out=tmp_path / "out", **told)
    place = tmp_path / "m.tsq"
    stamp = walk.ws.run(ask_time_stamp, walk.case, out=place, manifest=made.id)
    assert bytes.fromhex(made.sha256) in place.read_bytes()
    walk.ws.run(bring_time_stamp, walk.case, stamp=stamp, file=answered(walk, place))
    (one,) = walk.ws.read(stamps.manifests, walk.case)
    assert (one.given, one.folder_name, one.sha256) == (1, "out", made.sha256)
    assert "Stamp unit 3" in one.stamps[0].words
    assert any("Evidence manifest 1 was stamped by" in each for each in walk.story)


def test_an_answer_goes_with_the_exhibit_that_is_given_away(walk: Walk, tmp_path: Path) -> None:
    exhibit, place = walk.exhibit(), tmp_path / "a.tsq"
    stamp = ask(walk, place, exhibit)
    answer = answered(walk, place)
    walk.ws.run(bring_time_stamp, walk.case, stamp=stamp, file=answer)
    told = {"audience": "tribunal", "to_whom": "The clerk", "reason": "Ordered."}
    walk.ws.run(export_manifest, walk.case, out=tmp_path / "out", **told)
    given = tmp_path / "out" / "time stamps" / "EX-1 stamp 1.tsr"
    assert given.read_bytes() == answer.read_bytes()
    assert "  time stamps/EX-1 stamp 1.tsr\n" in (tmp_path / "out" / "SHA256SUMS").read_text()
    page = (tmp_path / "out" / "How to check.txt").read_text("utf-8")
    line = '-data "exhibits/EX-1 post.txt" -in "time stamps/EX-1 stamp 1.tsr"'
    assert f"openssl ts -verify {line} -CAfile AUTHORITY.pem" in page


def test_the_answer_to_another_request_or_nothing_at_all_is_not_kept(
    walk: Walk, tmp_path: Path
) -> None:
    exhibit = walk.exhibit()
    first = ask(walk, tmp_path / "a.tsq", exhibit)
    ask(walk, tmp_path / "b.tsq", exhibit)
    hostile = {
        "STAMP_OF_ANOTHER_REQUEST": answered(walk, tmp_path / "b.tsq"),
        "NO_STAMP_FILE": tmp_path / "not there.tsr",
        "STAMP_NOT_READ": tmp_path / "a.tsq",
        "STAMP_TOO_LARGE": tmp_path / "large.tsr",
    }
    hostile["STAMP_TOO_LARGE"].write_bytes(bytes(10_000_000))
    for code, file in hostile.items():
        with pytest.raises(BadStamp) as refused:
            walk.ws.run(bring_time_stamp, walk.case, stamp=first, file=file)
        assert refused.value.code == code
    with pytest.raises(BadStamp):
        walk.ws.run(bring_time_stamp, walk.case, stamp=first, file=tmp_path)
    assert all(one.is_open for one in row(walk).provenance.stamps)


def test_nothing_is_asked_of_what_is_not_there_or_to_where_nothing_can_be(
    walk: Walk, tmp_path: Path
) -> None:
    exhibit, out = walk.exhibit(), tmp_path / "a.tsq"
    other = walk.office.walk()
    for told in (
        {"exhibit": ExhibitId("none")},
        {"manifest": ManifestId("none")},
        {},
    ):
        with pytest.raises(NotFound):
            walk.ws.run(ask_time_stamp, walk.case, out=out, **told)
    with pytest.raises(CaseworkError):
        walk.ws.run(ask_time_stamp, CaseId(other.case), out=out, exhibit=exhibit)
    with pytest.raises(CannotWrite):
        walk.ws.run(ask_time_stamp, walk.case, out=tmp_path / "no" / "a", exhibit=exhibit)
    assert not out.exists()
    assert row(walk).provenance.stamps == ()
