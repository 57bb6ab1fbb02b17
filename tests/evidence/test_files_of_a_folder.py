"""Folders that are dropped are walked without following anything; a watched one offers."""

import os
from pathlib import Path

import pytest

from casework.domain.progress import Cancelled
from casework.domain.refusals import evidence as refusals
from casework.evidence.folder_watch import FolderWatch
from casework.evidence.folders import files_in


def made(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def test_files_come_by_name_and_what_lies_deeper_after_them(tmp_path: Path) -> None:
    folder = made(tmp_path / "f", "b.png", "A.png", "deeper/c.png", "also/d.png", "Thumbs.db")
    found = files_in([folder, tmp_path / "gone.png"])
    names = [one.relative_to(tmp_path).as_posix() for one in found.files]
    assert names == ["f/A.png", "f/b.png", "f/also/d.png", "f/deeper/c.png", "gone.png"]
    assert found.left_out == ()


def test_a_link_is_named_and_no_circle_is_walked(tmp_path: Path) -> None:
    folder = made(tmp_path / "f", "a.png")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "other.png").symlink_to(tmp_path / "elsewhere.png")
    found = files_in([folder])
    assert [one.name for one in found.files] == ["a.png"]
    assert {one.name for one in found.left_out} == {"round", "other.png"}
    assert "This is a link to elsewhere.png." in found.left_out[0].sentence


def test_an_empty_folder_and_one_that_cannot_be_read_say_so(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    [said] = files_in([empty]).left_out
    assert said.sentence == refusals.FOLDER_EMPTY.sentence
    folder = made(tmp_path / "f", "a.png")

    def remove(_done: int, _total: int) -> None:
        for one in (folder / "deeper", folder / "b"):
            if one.is_dir():
                one.rmdir()

    (folder / "deeper").mkdir()
    [said] = files_in([folder], remove).left_out
    assert (said.name, said.sentence) == ("deeper", refusals.FOLDER_NOT_READ.sentence)


def test_a_very_deep_folder(tmp_path: Path) -> None:
    at, before = tmp_path, Path.cwd()
    try:
        for _ in range(400):
            os.chdir(at)
            Path("d").mkdir()
            at = Path("d")
        Path("d/last.png").write_bytes(b"x")
    finally:
        os.chdir(before)
    found = files_in([tmp_path])
    assert [one.name for one in found.files] == ["last.png"]


def test_it_can_be_stopped(tmp_path: Path) -> None:
    folder = made(tmp_path, *(f"{number}.png" for number in range(9)))

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        files_in([folder], stop)


# ---------------------------------------------------------------- watched


def test_only_what_comes_later_is_offered_and_only_once_it_stands_still(tmp_path: Path) -> None:
    made(tmp_path, "before.png")
    watch = FolderWatch(tmp_path)
    assert watch.look().new == ()
    made(tmp_path, "new.png", "half.png.crdownload", "sub/in.png", "desktop.ini")
    (tmp_path / "empty.png").touch()
    first = watch.look()
    assert (first.new, first.waiting) == ((), 1)
    (tmp_path / "new.png").write_bytes(b"more of it")
    grown = watch.look()
    assert (grown.new, grown.waiting) == ((), 1)
    done = watch.look()
    assert (done.new, done.waiting) == ((tmp_path / "new.png",), 0)
    assert watch.look().new == ()


def test_a_file_replaced_after_it_was_offered_is_offered_again(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path)
    watch.look()
    made(tmp_path, "a.png")
    watch.look()
    assert watch.look().new == (tmp_path / "a.png",)
    (tmp_path / "a.png").write_bytes(b"another picture")
    watch.look()
    assert watch.look().new == (tmp_path / "a.png",)


def test_what_vanishes_is_forgotten_and_a_folder_that_vanishes_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    watch = FolderWatch(folder)
    watch.look()
    made(folder, "a.png")
    watch.look()
    (folder / "a.png").unlink()
    assert (watch.look().new, watch.look().waiting) == ((), 0)
    folder.rmdir()
    assert watch.look().is_gone
