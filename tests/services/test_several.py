"""Many files in one go: numbered in order, each failure named, stopped without loss."""

import errno
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId
from casework.domain.progress import Cancelled
from casework.domain.refusals import evidence as refusals
from casework.domain.refusals.capture import LAWFUL_ROUTE_NEEDS_LEGAL
from casework.errands.taking_in import AT_A_TIME, Saying, TakenIn, begin, take_in
from casework.evidence.intake import seal_file
from casework.evidence.problems import CannotSeal
from casework.evidence.sealing import open_new
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from casework.services import triage
from casework.services.entries import CaptureEntry
from casework.services.evidence_several import PastedEntry
from tests.services.walking import Walk
from tests.ui_shell.a_case_store import png

SAID = CaptureEntry(account_handle="debbie.marsh.92", lawful_route="other")


def dropped(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    made = []
    for number in range(count):
        path = folder / f"shot {number:03}.png"
        path.write_bytes(png(number % 250, 20 + number, 30))
        made.append(path)
    return made


def saying(walk: Walk, entry: CaptureEntry = SAID) -> Saying:
    return Saying(entry, walk.office.today)


def rows(walk: Walk) -> tuple[ExhibitRow, ...]:
    return walk.ws.read(exhibits.exhibits, walk.case)


def take(walk: Walk, paths: list[Path], **more: object) -> TakenIn:
    begin(walk.ws, CaseId(walk.case), saying(walk), {})
    return take_in(walk.ws, CaseId(walk.case), paths, saying(walk), **more)  # type: ignore[arg-type]


def test_each_that_cannot_be_taken_is_named_and_the_others_go_on(
    walk: Walk, tmp_path: Path
) -> None:
    files = dropped(tmp_path / "f", 4)
    files[1].write_bytes(b"")
    files[2].unlink()
    short = tmp_path / "f" / "short.lnk"
    short.write_bytes(b"L\0\0\0\x01\x14\x02\0 and on")
    done = take(walk, [*files, short], pasted=[PastedEntry("RE: the album.msg", b"a mail")])
    assert done.sealed == [1, 2, 3]
    assert [(one.name, one.sentence) for one in done.not_taken] == [
        ("shot 001.png", refusals.EVIDENCE_EMPTY.sentence),
        ("shot 002.png", refusals.EVIDENCE_NOT_FOUND.sentence),
        ("short.lnk", refusals.EVIDENCE_IS_A_SHORTCUT.sentence),
    ]
    assert [one.original_name for one in rows(walk)] == [
        "shot 000.png",
        "shot 003.png",
        "RE: the album.msg",
    ]
    assert done.left == 0


def test_stopped_it_keeps_what_was_sealed_and_says_what_was_left(
    walk: Walk, tmp_path: Path
) -> None:
    files = dropped(tmp_path / "f", AT_A_TIME + 5)

    def stop(done: int, _total: int) -> None:
        if done >= AT_A_TIME:
            raise Cancelled

    done = take(walk, files, progress=stop)
    assert done.was_stopped
    assert (len(done.sealed), done.left) == (AT_A_TIME, 5)
    assert [one.number for one in rows(walk)] == list(range(1, AT_A_TIME + 1))


def test_what_is_noted_is_noted_once_for_all(walk: Walk, tmp_path: Path) -> None:
    take(walk, dropped(tmp_path / "f", AT_A_TIME + 5))
    noted = [one.sentence for one in walk.departures]
    assert noted.count(LAWFUL_ROUTE_NEEDS_LEGAL.sentence) == 1


def test_a_full_disk_ends_it_with_the_others_named_and_left(walk: Walk, tmp_path: Path) -> None:
    files = dropped(tmp_path / "f", AT_A_TIME + 5)
    vault = walk.ws.parts.vault
    count = 0

    def full(path: Path) -> BinaryIO:
        nonlocal count
        count += 1
        if count > 3:
            raise OSError(errno.ENOSPC, "full")
        return open_new(path)

    vault._open_for_writing = full
    done = take(walk, files)
    assert done.sealed == [1, 2, 3]
    assert {one.sentence for one in done.not_taken} == {refusals.EVIDENCE_DISK_FULL.sentence}
    assert (len(done.not_taken), done.left) == (AT_A_TIME - 3, 5)
    vault._open_for_writing = open_new
    assert len(rows(walk)) == 3


def test_a_file_replaced_while_it_is_copied_is_not_kept(walk: Walk, tmp_path: Path) -> None:
    [file] = dropped(tmp_path / "f", 1)
    file.write_bytes(b"x" * 9_000_000)

    def replaced(_done: int, _total: int) -> None:
        file.write_bytes(b"another")

    with pytest.raises(CannotSeal) as caught:
        seal_file(walk.ws.parts.vault, file, progress=replaced)
    assert caught.value.code == "EVIDENCE_SOURCE_CHANGED"
    assert list(walk.ws.parts.vault.ids()) == []


def test_names_say_what_they_can_where_nothing_was_said(walk: Walk, tmp_path: Path) -> None:
    file = tmp_path / "Screenshot_20260619-211405_Facebook.png"
    file.write_bytes(png(3))
    take(walk, [file])
    [row] = rows(walk)
    assert (row.platform, row.captured_time) == ("Facebook", "21:14 (by its file name)")
    quiet = replace(saying(walk, replace(SAID, platform="X")), by_name=False)
    take_in(walk.ws, CaseId(walk.case), [file], quiet)
    assert rows(walk)[1].platform == "X"
    assert rows(walk)[1].captured_on is None


def test_what_cannot_be_true_is_refused_before_any_file_is_opened(walk: Walk) -> None:
    ahead = CaptureEntry(captured_on=walk.office.today.replace(year=2031))
    with pytest.raises(BadEntry):
        begin(walk.ws, CaseId(walk.case), saying(walk, ahead), {})


def test_an_image_suspected_meanwhile_stops_the_rest(walk: Walk, tmp_path: Path) -> None:
    files = dropped(tmp_path / "f", AT_A_TIME + 5)

    def suspect(done: int, _total: int) -> None:
        if done == AT_A_TIME:
            walk.do(triage.answer_screen, kind="indecent_image", answer="yes")

    done = take(walk, files, progress=suspect)
    assert (len(done.sealed), done.left) == (AT_A_TIME, 5)
    assert done.not_taken[-1].sentence.startswith("An indecent image of a child is suspected.")
