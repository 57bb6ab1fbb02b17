"""When the disk or the source fails, it is said, and nothing of the file is left."""

import errno
import io
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import BinaryIO

import pytest

from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import CannotSeal
from casework.evidence.sealing import open_new
from casework.evidence.vault import Vault

ROOT = Path(__file__).parents[2]
STEP = 64 * 1024
SIZE = 2 * (1 << 20) + 300_000


class FailingFile(io.FileIO):
    """A file on a disk that takes `room` bytes and then fails with `number`."""

    def __init__(self, path: Path, room: int, number: int) -> None:
        super().__init__(path, "xb")
        self.room = room
        self.number = number

    def write(self, data: memoryview) -> int:
        if self.room == 0:
            raise OSError(self.number, os.strerror(self.number))
        count = super().write(data[: self.room])
        self.room -= count
        return count


def vault_on(tmp_path: Path, open_for_writing: Callable[[Path], BinaryIO]) -> Vault:
    keys = EvidenceKeys({1: secrets.token_bytes(32)}, 1)
    vault = Vault(tmp_path / "evidence", keys, open_for_writing=open_for_writing)
    vault.folder.mkdir(parents=True)
    return vault


def test_a_disk_that_fills_at_any_step_leaves_nothing(tmp_path: Path) -> None:
    content = secrets.token_bytes(SIZE)
    for room in range(0, SIZE, STEP):
        full = partial(FailingFile, room=room, number=errno.ENOSPC)
        vault = vault_on(tmp_path / str(room), full)
        with pytest.raises(CannotSeal) as refused:
            vault.seal(io.BytesIO(content))
        assert refused.value.code == "EVIDENCE_DISK_FULL"
        assert files_in(vault) == []
    roomy = vault_on(tmp_path, partial(FailingFile, room=2 * SIZE, number=errno.ENOSPC))
    assert roomy.seal(io.BytesIO(content)).size == SIZE


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EDQUOT, "EVIDENCE_DISK_FULL"),
        (errno.EIO, "EVIDENCE_NOT_WRITTEN"),
        (errno.EFBIG, "EVIDENCE_NOT_WRITTEN"),
        (errno.EROFS, "EVIDENCE_NOT_WRITTEN"),
    ],
)
def test_other_failures_of_the_disk_are_said_too(tmp_path: Path, number: int, code: str) -> None:
    vault = vault_on(tmp_path, lambda path: FailingFile(path, STEP, number))
    with pytest.raises(CannotSeal) as refused:
        vault.seal(io.BytesIO(bytes(SIZE)))
    assert refused.value.code == code
    assert files_in(vault) == []


def test_a_disk_that_cannot_even_open_a_file_is_said(tmp_path: Path) -> None:
    def refuse(path: Path) -> BinaryIO:
        raise PermissionError(errno.EACCES, "no")

    vault = vault_on(tmp_path, refuse)
    with pytest.raises(CannotSeal) as refused:
        vault.seal(io.BytesIO(b"x"))
    assert refused.value.code == "EVIDENCE_NOT_WRITTEN"


@pytest.mark.parametrize("spoilt_at", [100, 5000, 9000, 1_000_000, 2_200_000])
def test_a_disk_that_gives_back_something_else_is_found_at_once(
    tmp_path: Path, spoilt_at: int
) -> None:
    class LyingFile(io.FileIO):
        def write(self, data: memoryview) -> int:
            offset = self.tell()
            spoilt = bytearray(data)
            if offset <= spoilt_at < offset + len(spoilt):
                spoilt[spoilt_at - offset] ^= 4
            return super().write(spoilt)

    vault = vault_on(tmp_path, lambda path: LyingFile(path, "xb"))
    with pytest.raises(CannotSeal) as refused:
        vault.seal(io.BytesIO(secrets.token_bytes(SIZE)))
    assert refused.value.code == "EVIDENCE_READ_BACK_DIFFERS"
    assert files_in(vault) == []


@pytest.mark.parametrize("good", range(0, SIZE, 300_000))
def test_a_source_that_vanishes_in_the_middle_leaves_nothing(tmp_path: Path, good: int) -> None:
    class Stick(io.RawIOBase):
        """A memory stick that is pulled out after `good` bytes."""

        left = good

        def readinto(self, buffer: memoryview) -> int:
            if self.left == 0:
                raise OSError(errno.EIO, "Input/output error")
            count = min(len(buffer), self.left)
            self.left -= count
            return count

    vault = vault_on(tmp_path, open_new)
    with pytest.raises(CannotSeal) as refused:
        vault.seal(Stick())
    assert refused.value.code == "EVIDENCE_SOURCE_LOST"
    assert files_in(vault) == []


CHILD = """
import io, sys
from pathlib import Path
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import CannotSeal
from casework.evidence.vault import Vault

vault = Vault(Path(sys.argv[1]), EvidenceKeys({1: bytes(32)}, 1))
"""
LIMITED = (
    CHILD
    + """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))
try:
    vault.seal(io.BytesIO(bytes(3_000_000)))
except CannotSeal as refused:
    print(refused.code)
"""
)
KILLED = (
    CHILD
    + """
def progress(done, total):
    if done >= int(sys.argv[2]):
        print("now", flush=True)
        sys.stdin.read()

vault.seal(io.BytesIO(bytes(3 << 20)), progress)
"""
)


if sys.platform != "win32":  # it knows no such limit

    def test_the_limit_of_a_real_system_is_met_with_a_sentence(tmp_path: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-c", LIMITED, tmp_path], capture_output=True, text=True, cwd=ROOT
        )
        assert (done.stdout, done.stderr) == ("EVIDENCE_NOT_WRITTEN\n", "")
        assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("at", "parts", "whole"), [(1 << 20, 1, 0), (4 << 20, 0, 1)])
def test_a_kill_leaves_at_most_what_the_sweeper_takes_away(
    tmp_path: Path, at: int, parts: int, whole: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, tmp_path, str(at)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"now"
        child.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    vault = Vault(tmp_path, EvidenceKeys({1: bytes(32)}, 1))
    assert (len(list(tmp_path.glob("*.part"))), len(list(vault.ids()))) == (parts, whole)
    swept = vault.sweep([], now=datetime.now(UTC) + timedelta(days=31))
    assert (len(swept.parts), len(swept.orphans)) == (parts, whole)
    assert list(vault.ids()) == []


def files_in(vault: Vault) -> list[Path]:
    return [path for path in vault.folder.rglob("*") if path.is_file()]
