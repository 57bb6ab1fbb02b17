"""What goes into the vault comes out of it, byte for byte, and nothing else lies there."""

import hashlib
import io
import secrets
import tracemalloc
from pathlib import Path

import pytest

from casework.domain.progress import Cancelled
from casework.evidence.digest import RING, Digest
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import CannotSeal, EvidenceDamaged, EvidenceLocked
from casework.evidence.sealed_format import sealed_size
from casework.evidence.vault import Vault

MIB = 1 << 20


@pytest.mark.parametrize("size", [1, MIB - 1, MIB, MIB + 1, 2 * MIB, 3 * MIB + 77])
def test_every_size_comes_back_as_it_went_in(vault: Vault, size: int) -> None:
    content = secrets.token_bytes(size)
    sealed = vault.seal(io.BytesIO(content))
    assert sealed.size == size
    assert sealed.sha256 == hashlib.sha256(content).hexdigest()
    with vault.open(sealed.blob_id) as file:
        assert file.read() == content
    assert vault.check(sealed.blob_id, sealed.sha256, size) is None
    assert vault.path_of(sealed.blob_id).stat().st_size == sealed_size(size)


def test_an_empty_file_is_refused_and_nothing_is_left(vault: Vault) -> None:
    with pytest.raises(CannotSeal) as refused:
        vault.seal(io.BytesIO())
    assert refused.value.code == "EVIDENCE_EMPTY"
    assert files_in(vault) == []


def test_a_file_over_the_limit_is_refused_and_one_of_just_the_limit_is_not(vault: Vault) -> None:
    content = secrets.token_bytes(2 * MIB)
    vault.seal(io.BytesIO(content), limit=2 * MIB)
    before = files_in(vault)
    with pytest.raises(CannotSeal) as refused:
        vault.seal(io.BytesIO(content + b"!"), limit=2 * MIB)
    assert refused.value.code == "EVIDENCE_TOO_LARGE"
    assert "larger than 2 MB" in str(refused.value)
    assert files_in(vault) == before


def test_the_same_bytes_sealed_twice_are_two_files_that_share_nothing(vault: Vault) -> None:
    content = secrets.token_bytes(100_000)
    first, second = vault.seal(io.BytesIO(content)), vault.seal(io.BytesIO(content))
    assert first.sha256 == second.sha256
    assert set(vault.ids()) == {first.blob_id, second.blob_id}
    one, other = (vault.path_of(sealed.blob_id).read_bytes() for sealed in (first, second))
    assert one[8192:] != other[8192:]


def test_no_piece_of_the_plaintext_lies_in_the_folder(vault: Vault) -> None:
    content = b"She wrote: nobody will ever read this. " * 5000
    vault.seal(io.BytesIO(content))
    written = b"".join(path.read_bytes() for path in files_in(vault))
    assert b"nobody will ever" not in written


def test_a_sealed_file_is_read_in_small_steps_too(vault: Vault) -> None:
    content = secrets.token_bytes(MIB + 4321)
    sealed = vault.seal(io.BytesIO(content))
    with vault.open(sealed.blob_id) as file:
        pieces = list(iter(lambda: file.read(1000), b""))
    assert b"".join(pieces) == content


def test_a_source_that_gives_few_bytes_at_a_time_is_sealed_whole(vault: Vault) -> None:
    class Trickle(io.RawIOBase):
        def __init__(self, content: bytes) -> None:
            self.rest = io.BytesIO(content)

        def read(self, size: int = -1) -> bytes:
            return self.rest.read(min(size, 70_001))

        def readinto(self, buffer: memoryview) -> int:
            data = self.read(len(buffer))
            buffer[: len(data)] = data
            return len(data)

    content = secrets.token_bytes(2 * MIB + 5)
    sealed = vault.seal(Trickle(content))
    assert sealed.sha256 == hashlib.sha256(content).hexdigest()


def test_hashing_in_another_thread_never_sees_a_buffer_that_was_used_again() -> None:
    """Filling a buffer takes far less time than hashing it: only waiting keeps them apart."""
    buffers = [memoryview(bytearray(4 * MIB)) for _ in range(RING)]
    contents = [bytes([number]) * (4 * MIB) for number in range(20)]
    with Digest() as digest:
        for number, content in enumerate(contents):
            buffers[number % RING][:] = content
            digest.take(buffers[number % RING])
        assert digest.hexdigest() == hashlib.sha256(b"".join(contents)).hexdigest()


def test_progress_counts_every_byte_twice_and_ends_at_its_total(
    vault: Vault, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(3 * MIB))
    told: list[tuple[int, int]] = []
    with source.open("rb") as file:
        vault.seal(file, lambda done, total: told.append((done, total)))
    assert [done // MIB for done, _total in told] == [1, 2, 3, 4, 5, 6]
    assert {total // MIB for _done, total in told} == {6}


@pytest.mark.parametrize("stop_at", range(1, 7))
def test_a_cancelled_sealing_leaves_nothing(vault: Vault, stop_at: int) -> None:
    calls = 0

    def progress(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        vault.seal(io.BytesIO(bytes(3 * MIB)), progress)
    assert files_in(vault) == []


def test_after_locking_nothing_is_sealed_or_opened(vault: Vault, keys: EvidenceKeys) -> None:
    sealed = vault.seal(io.BytesIO(b"seen before the lock"))
    key = keys.key(1)
    keys.wipe()
    assert key == bytes(32)
    with pytest.raises(EvidenceLocked):
        vault.open(sealed.blob_id)
    with pytest.raises(EvidenceLocked):
        vault.seal(io.BytesIO(b"too late"))
    assert files_in(vault) == [vault.path_of(sealed.blob_id)]


@pytest.mark.parametrize("not_an_id", ["", "../../etc/passwd", "A" * 32, "0" * 31, "0" * 32 + "\n"])
def test_what_is_not_an_id_leads_nowhere(vault: Vault, not_an_id: str) -> None:
    with pytest.raises(EvidenceDamaged):
        vault.open(not_an_id)
    damage = vault.check(not_an_id, "0" * 64, 1)
    assert damage is not None
    assert damage.code == "SEALED_FILE_MISSING"


class Zeros(io.RawIOBase):
    """As many zero bytes as asked for, without ever holding them."""

    def __init__(self, left: int) -> None:
        self.left = left

    def readinto(self, buffer: memoryview) -> int:
        count = min(len(buffer), self.left)
        self.left -= count
        return count


def test_memory_stays_flat_for_a_big_file(vault: Vault) -> None:
    def peak(size: int) -> int:
        tracemalloc.start()
        vault.seal(Zeros(size))
        _now, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    small = peak(8 * MIB)
    assert peak(200 * MIB) - small < MIB
    assert small < 10 * MIB


def files_in(vault: Vault) -> list[Path]:
    return [path for path in vault.folder.rglob("*") if path.is_file()]


def test_any_place_of_a_sealed_file_is_read_without_what_is_before_it(vault: Vault) -> None:
    content = secrets.token_bytes(3 * MIB + 4321)
    sealed = vault.seal(io.BytesIO(content))
    with vault.open(sealed.blob_id) as file:
        assert file.seek(0, io.SEEK_END) == len(content)
        assert file.read() == b""
        for place in (2 * MIB + 5, 0, MIB - 3, 3 * MIB + 4000, MIB, len(content) - 1):
            assert file.seek(place) == place
            assert file.read(700_000) == content[place : place + 700_000]
        file.seek(len(content) + 99 * MIB)
        assert file.read(1) == b""
