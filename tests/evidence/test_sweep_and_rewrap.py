"""What no row knows is moved aside late; what the store keeps can be wrapped under a new key."""

import io
import os
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import CannotRewrap, EvidenceDamaged
from casework.evidence.rewrapping import rewrap
from casework.evidence.sealed_format import BODY, HEAD
from casework.evidence.sealing import Sealed
from casework.evidence.vault import Vault

NOW = datetime(2026, 6, 25, 9, 0, tzinfo=UTC)


def aged(path: Path, days: float) -> Path:
    at = (NOW - timedelta(days=days)).timestamp()
    os.utime(path, (at, at))
    return path


def test_only_old_parts_and_old_strangers_are_moved_and_nothing_is_deleted(vault: Vault) -> None:
    ids = [vault.seal(io.BytesIO(secrets.token_bytes(50))).blob_id for _ in range(3)]
    known, fresh, old = ids
    aged(vault.path_of(known), 400)
    aged(vault.path_of(fresh), 29.9)
    kept = aged(vault.path_of(old), 30.1).read_bytes()
    (vault.folder / "aaaa.part").write_bytes(b"half")
    (vault.folder / "bbbb.part").write_bytes(b"half")
    aged(vault.folder / "aaaa.part", 1.1)
    aged(vault.folder / "bbbb.part", 0.9)

    swept = vault.sweep({known}, now=NOW)

    assert swept.parts == ("aaaa.part",)
    assert swept.orphans == (old,)
    assert set(vault.ids()) == {known, fresh}
    assert (vault.folder / "bbbb.part").exists()
    assert (vault.folder / "aside" / old).read_bytes() == kept
    assert (vault.folder / "aside" / "aaaa.part").read_bytes() == b"half"


def test_two_files_of_one_name_lie_aside_side_by_side(vault: Vault) -> None:
    vault.folder.mkdir()
    for content in (b"one", b"two", b"three"):
        (vault.folder / "x.part").write_bytes(content)
        aged(vault.folder / "x.part", 2)
        vault.sweep([], now=NOW)
    found = sorted((vault.folder / "aside").iterdir())
    assert [path.name for path in found] == ["x.part", "x.part-2", "x.part-3"]
    assert {path.read_bytes() for path in found} == {b"one", b"two", b"three"}


def test_a_vault_without_a_folder_is_empty(vault: Vault) -> None:
    assert list(vault.ids()) == []
    assert vault.sweep([], now=NOW).orphans == ()


@pytest.fixture
def old_key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def new_key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def both(old_key: bytes, new_key: bytes) -> EvidenceKeys:
    return EvidenceKeys({1: old_key, 2: new_key}, 2)


@pytest.fixture
def path(tmp_path: Path, old_key: bytes) -> Path:
    vault = Vault(tmp_path, EvidenceKeys({1: old_key}, 1))
    return vault.path_of(vault.seal(io.BytesIO(b"kept through the change of keys")).blob_id)


def opened(path: Path, keys: EvidenceKeys) -> bytes:
    with Vault(path.parent.parent, keys).open(path.name) as file:
        return file.read()


def test_after_rewrapping_only_the_new_key_opens_and_no_block_has_changed(
    path: Path, old_key: bytes, new_key: bytes, both: EvidenceKeys
) -> None:
    before = path.read_bytes()
    vault = Vault(path.parent.parent, both)
    assert vault.rewrap(path.name, both) is True
    assert vault.rewrap(path.name, both) is False
    after = path.read_bytes()
    assert after[BODY:] == before[BODY:]
    assert after[:HEAD] == after[HEAD:BODY]
    assert opened(path, EvidenceKeys({2: new_key}, 2)) == b"kept through the change of keys"
    with pytest.raises(EvidenceDamaged):
        opened(path, EvidenceKeys({1: old_key}, 1))


@pytest.mark.parametrize("torn", [0, 1, 41, 77, 101, 512, HEAD])
@pytest.mark.parametrize("second_is_done", [False, True])
def test_a_power_cut_at_any_byte_of_a_head_loses_nothing(
    path: Path, both: EvidenceKeys, torn: int, second_is_done: bool
) -> None:
    """The second head is written first: whatever of a head was written, the other one opens."""
    before = path.read_bytes()
    rewrap(path, path.name, both)
    after = path.read_bytes()[:HEAD]
    first, second = before[:HEAD], before[HEAD:BODY]
    if second_is_done:
        first, second = after[:torn] + first[torn:], after
    else:
        second = after[:torn] + second[torn:]
    path.write_bytes(first + second + before[BODY:])

    assert opened(path, both) == b"kept through the change of keys"
    rewrap(path, path.name, both)
    assert path.read_bytes()[:HEAD] == path.read_bytes()[HEAD:BODY]
    assert rewrap(path, path.name, both) is False


def test_a_file_with_both_heads_spoilt_is_refused_and_left_alone(
    path: Path, both: EvidenceKeys
) -> None:
    spoilt = bytes(BODY) + path.read_bytes()[BODY:]
    path.write_bytes(spoilt)
    with pytest.raises(EvidenceDamaged):
        rewrap(path, path.name, both)
    assert path.read_bytes() == spoilt


def test_a_missing_file_and_a_disk_that_refuses_are_said(path: Path, both: EvidenceKeys) -> None:
    path.unlink()
    with pytest.raises(EvidenceDamaged) as missing:
        rewrap(path, path.name, both)
    assert missing.value.code == "SEALED_FILE_MISSING"
    path.mkdir()
    with pytest.raises(CannotRewrap):
        rewrap(path, path.name, both)


def test_half_way_through_a_change_of_keys_nothing_is_damage(
    vault: Vault, sealed: Sealed, keys: EvidenceKeys
) -> None:
    first = keys.key(1)
    assert first is not None
    both = EvidenceKeys({1: bytes(first), 2: secrets.token_bytes(32)}, 2)
    other = vault.seal(io.BytesIO(b"not yet rewrapped"))
    vault.rewrap(sealed.blob_id, both)
    changing = Vault(vault.folder, both)
    assert changing.check(sealed.blob_id, sealed.sha256, sealed.size) is None
    assert changing.check(other.blob_id, other.sha256, other.size) is None
