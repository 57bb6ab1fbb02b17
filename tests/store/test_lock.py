"""One Casework at a time, also after the first one died."""

import datetime as dt
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casework.domain.errors import StoreInUse, StoreProblem
from casework.store.lock import LOCK, NOTE, Holder, take

SINCE = dt.datetime(2026, 6, 25, 9, 15, tzinfo=dt.UTC)
HOLD = """
import sys, datetime as dt
from pathlib import Path
from casework.store.lock import Holder, take
lock = take(Path(sys.argv[1]))
lock.note(Holder("ann", "PC-0042", dt.datetime(2026, 6, 25, 9, 15, tzinfo=dt.UTC)))
print("held", flush=True)
sys.stdin.read()
"""


def refusal(folder: Path) -> str:
    with pytest.raises(StoreInUse) as problem:
        take(folder)
    return str(problem.value)


def test_the_second_opener_is_told_who_where_and_since_when(tmp_path: Path) -> None:
    lock = take(tmp_path)
    lock.note(Holder("ann", "PC-0042", SINCE))
    assert refusal(tmp_path) == (
        "The store is already open: ann on PC-0042, since Thursday 25 June 2026 at 10:15 BST. "
        "Close it there first, or use that window."
    )
    lock.release()
    take(tmp_path).release()
    assert not (tmp_path / NOTE).exists()


def test_another_process_is_kept_out_and_its_death_lets_us_in(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert "ann on PC-0042" in refusal(tmp_path)
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert (tmp_path / NOTE).exists()
    take(tmp_path).release()


def test_a_child_process_does_not_keep_the_store_locked(tmp_path: Path) -> None:
    lock = take(tmp_path)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(["/bin/cat"], bufsize=0, close_fds=False, **pipes) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(b"x")
        assert child.stdout.read(1) == b"x"  # it runs: what it does not inherit is closed by now
        lock.release()
        take(tmp_path).release()
        child.terminate()


@pytest.mark.parametrize(
    "note",
    [b"", b"{", b"[]", b'{"who": 1}', b'{"who": "a", "computer": "b", "since": "2026-06-25"}'],
)
def test_a_spoilt_note_still_keeps_the_second_opener_out(tmp_path: Path, note: bytes) -> None:
    lock = take(tmp_path)
    (tmp_path / NOTE).write_bytes(note)
    assert "somebody on this PC" in refusal(tmp_path)
    lock.release()


def test_releasing_twice_takes_nothing_from_the_next_holder(tmp_path: Path) -> None:
    first = take(tmp_path)
    first.release()
    second = take(tmp_path)
    first.release()
    refusal(tmp_path)
    second.release()


def test_a_folder_that_cannot_be_written_to_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    with pytest.raises(StoreProblem) as problem:
        take(tmp_path)
    assert problem.value.code == "STORE_READ_ONLY"
