"""Whatever is done to a sealed file is found, and named as closely as it can be."""

import io
import random
import secrets
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import EvidenceDamaged
from casework.evidence.sealed_format import BLOCK, BODY, HEAD, TAG
from casework.evidence.sealing import Sealed
from casework.evidence.vault import Vault

STEP = BLOCK + TAG
Tamper = Callable[[bytes], bytes]


def flipped(offset: int, bit: int = 0) -> Tamper:
    return lambda data: data[:offset] + bytes([data[offset] ^ 1 << bit]) + data[offset + 1 :]


def both_heads(tamper: Tamper) -> Tamper:
    return lambda data: tamper(data[:HEAD]) * 2 + data[BODY:]


def block(data: bytes, number: int) -> bytes:
    return data[BODY + number * STEP : BODY + (number + 1) * STEP]


CASES: dict[str, tuple[Tamper, str, int | None]] = {
    "a bit of the first block": (flipped(BODY), "SEALED_FILE_BLOCK", 1),
    "a bit of the third block": (flipped(BODY + 2 * STEP + 9), "SEALED_FILE_BLOCK", 3),
    "a bit of the last tag": (flipped(BODY + 3 * STEP + 80), "SEALED_FILE_BLOCK", 4),
    "last block cut off": (lambda d: d[: BODY + 3 * STEP], "SEALED_FILE_CUT_SHORT", None),
    "cut inside a block": (lambda d: d[: BODY + STEP + 100], "SEALED_FILE_CUT_SHORT", None),
    "one byte cut off": (lambda d: d[:-1], "SEALED_FILE_CUT_SHORT", None),
    "cut to the heads": (lambda d: d[:BODY], "SEALED_FILE_CUT_SHORT", None),
    "cut inside the heads": (lambda d: d[:100], "SEALED_FILE_CUT_SHORT", None),
    "emptied": (lambda d: d[:0], "SEALED_FILE_CUT_SHORT", None),
    "two blocks swapped": (
        lambda d: d[:BODY] + block(d, 1) + block(d, 0) + d[BODY + 2 * STEP :],
        "SEALED_FILE_BLOCK",
        1,
    ),
    "a block repeated over the next": (
        lambda d: d[: BODY + STEP] + block(d, 0) + d[BODY + 2 * STEP :],
        "SEALED_FILE_BLOCK",
        2,
    ),
    "a block added": (lambda d: d + block(d, 0), "SEALED_FILE_TOO_LONG", None),
    "one byte added": (lambda d: d + b"\0", "SEALED_FILE_TOO_LONG", None),
    "first head altered": (flipped(60), "SEALED_FILE_HEAD_COPY", None),
    "second head altered": (flipped(HEAD + 60), "SEALED_FILE_HEAD_COPY", None),
    "first head's empty space": (flipped(HEAD - 1), "SEALED_FILE_HEAD_COPY", None),
    "heads altered apart": (
        lambda d: flipped(60)(flipped(HEAD + 61)(d)),
        "SEALED_FILE_HEAD",
        None,
    ),
    "magic of both heads": (both_heads(flipped(0)), "SEALED_FILE_HEAD", None),
    "version of both heads": (both_heads(flipped(9, 1)), "SEALED_FILE_NEWER", None),
    "block size in both heads": (both_heads(flipped(12)), "SEALED_FILE_HEAD", None),
    "nonce prefix in both heads": (both_heads(flipped(33)), "SEALED_FILE_KEY", None),
    "generation in both heads": (both_heads(flipped(40)), "SEALED_FILE_KEY", None),
    "wrapped key in both heads": (both_heads(flipped(55)), "SEALED_FILE_KEY", None),
    "overwritten with noise": (lambda d: secrets.token_bytes(len(d)), "SEALED_FILE_HEAD", None),
    "overwritten with zeros": (lambda d: bytes(len(d)), "SEALED_FILE_HEAD", None),
}


@pytest.mark.parametrize("name", CASES)
def test_tampering_is_found_and_named(vault: Vault, sealed: Sealed, name: str) -> None:
    tamper, code, number = CASES[name]
    path = vault.path_of(sealed.blob_id)
    path.write_bytes(tamper(path.read_bytes()))
    damage = vault.check(sealed.blob_id, sealed.sha256, sealed.size)
    assert damage is not None
    assert (damage.code, damage.block) == (code, number)
    assert damage.sentence
    assert "{" not in damage.sentence


def test_the_sentences_say_where_and_how_much(vault: Vault, sealed: Sealed) -> None:
    path = vault.path_of(sealed.blob_id)
    whole = path.read_bytes()
    said = []
    for changed in (flipped(BODY + STEP + 5)(whole), whole[:-7], whole + b"12345", whole[:10]):
        path.write_bytes(changed)
        damage = vault.check(sealed.blob_id, sealed.sha256, sealed.size)
        assert damage is not None
        said.append(damage.sentence)
    assert "in block 2 of 4" in said[0]
    assert f"{len(whole) - 7} of {len(whole)} bytes" in said[1]
    assert "5 bytes too many" in said[2]
    assert f"10 of {len(whole)} bytes" in said[3]


def test_a_missing_file_is_named_and_cannot_be_opened(vault: Vault, sealed: Sealed) -> None:
    vault.path_of(sealed.blob_id).unlink()
    assert code_of(vault, sealed) == "SEALED_FILE_MISSING"
    with pytest.raises(EvidenceDamaged):
        vault.open(sealed.blob_id)


def test_a_folder_in_its_place_is_named_unreadable(vault: Vault, sealed: Sealed) -> None:
    path = vault.path_of(sealed.blob_id)
    path.unlink()
    path.mkdir()
    assert code_of(vault, sealed) == "SEALED_FILE_UNREADABLE"


@pytest.mark.parametrize("other_size", [3 * BLOCK + 77, 500])
def test_another_file_of_this_store_in_its_place_is_named_swapped(
    vault: Vault, sealed: Sealed, other_size: int
) -> None:
    other = vault.seal(io.BytesIO(secrets.token_bytes(other_size)))
    vault.path_of(sealed.blob_id).write_bytes(vault.path_of(other.blob_id).read_bytes())
    assert code_of(vault, sealed) == "SEALED_FILE_SWAPPED"
    with pytest.raises(EvidenceDamaged):
        vault.open(sealed.blob_id)


def test_the_same_file_from_another_store_is_named_by_its_key(
    vault: Vault, sealed: Sealed, tmp_path: Path
) -> None:
    foreign = Vault(tmp_path / "foreign", EvidenceKeys({1: secrets.token_bytes(32)}, 1))
    other = foreign.seal(io.BytesIO(b"x" * sealed.size))
    vault.path_of(sealed.blob_id).write_bytes(foreign.path_of(other.blob_id).read_bytes())
    assert code_of(vault, sealed) == "SEALED_FILE_KEY"


def test_a_whole_file_with_another_digest_than_registered_is_named(
    vault: Vault, sealed: Sealed
) -> None:
    damage = vault.check(sealed.blob_id, "0" * 64, sealed.size)
    assert damage is not None
    assert damage.code == "SEALED_FILE_DIGEST"


def test_blocks_of_another_file_under_the_same_evidence_key_do_not_fit(
    vault: Vault, sealed: Sealed
) -> None:
    other = vault.seal(io.BytesIO(secrets.token_bytes(sealed.size)))
    mine = vault.path_of(sealed.blob_id)
    theirs = vault.path_of(other.blob_id).read_bytes()
    mine.write_bytes(mine.read_bytes()[:BODY] + theirs[BODY:])
    assert code_of(vault, sealed) == "SEALED_FILE_BLOCK"


def test_300_flipped_bits_anywhere_are_all_found(vault: Vault) -> None:
    sealed = vault.seal(io.BytesIO(secrets.token_bytes(40_000)))
    path = vault.path_of(sealed.blob_id)
    whole = path.read_bytes()
    dice = random.Random(20260625)
    for _ in range(300):
        offset, bit = dice.randrange(len(whole)), dice.randrange(8)
        path.write_bytes(flipped(offset, bit)(whole))
        assert code_of(vault, sealed), f"bit {bit} of byte {offset}"
    path.write_bytes(whole)
    assert code_of(vault, sealed) == ""


def test_every_bit_of_what_a_head_says_is_found(vault: Vault) -> None:
    sealed = vault.seal(io.BytesIO(b"short"))
    path = vault.path_of(sealed.blob_id)
    whole = path.read_bytes()
    for offset in (*range(110), *range(HEAD, HEAD + 110), *range(BODY, len(whole))):
        path.write_bytes(flipped(offset, offset % 8)(whole))
        assert code_of(vault, sealed), f"byte {offset}"


@pytest.mark.parametrize("head", [0, HEAD])
def test_one_spoilt_head_does_not_cost_the_contents(
    vault: Vault, sealed: Sealed, head: int
) -> None:
    with vault.open(sealed.blob_id) as file:
        content = file.read()
    path = vault.path_of(sealed.blob_id)
    whole = path.read_bytes()
    path.write_bytes(whole[:head] + bytes(HEAD) + whole[head + HEAD :])
    with vault.open(sealed.blob_id) as file:
        assert file.read() == content
    assert code_of(vault, sealed) == "SEALED_FILE_HEAD_COPY"


def test_an_altered_block_gives_no_byte_of_itself(vault: Vault, sealed: Sealed) -> None:
    path = vault.path_of(sealed.blob_id)
    path.write_bytes(flipped(BODY + STEP + 7)(path.read_bytes()))
    with vault.open(sealed.blob_id) as file:
        assert len(file.read(BLOCK)) == BLOCK
        with pytest.raises(EvidenceDamaged) as found:
            file.read(1)
    assert found.value.block == 2


def test_a_file_cut_at_a_block_cannot_be_read_to_its_end(vault: Vault, sealed: Sealed) -> None:
    path = vault.path_of(sealed.blob_id)
    path.write_bytes(path.read_bytes()[: BODY + 2 * STEP])
    with vault.open(sealed.blob_id) as file, pytest.raises(EvidenceDamaged):
        file.read()


def test_the_format_is_the_one_written_down(tmp_path: Path) -> None:
    """Opens a sealed file by the text of docs/evidence-format.md alone, with none of our code."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key, content = secrets.token_bytes(32), secrets.token_bytes(BLOCK + 3)
    vault = Vault(tmp_path, EvidenceKeys({7: key}, 7))
    sealed = vault.seal(io.BytesIO(content))
    data = (tmp_path / sealed.blob_id[:2] / sealed.blob_id).read_bytes()

    assert data[:4096] == data[4096:8192]
    magic, version, size, blob_id, prefix, generation, nonce, wrapped = struct.unpack(
        ">8sHI16s7sI12s48s", data[:101]
    )
    assert (magic, version, size, generation) == (b"CWSEALED", 1, 1 << 20, 7)
    assert blob_id.hex() == sealed.blob_id
    assert not any(data[101:4096])
    file_key = AESGCM(key).decrypt(nonce, wrapped, data[:53])
    first, last = data[8192 : 8192 + size + 16], data[8192 + size + 16 :]
    opened = [
        AESGCM(file_key).decrypt(prefix + place, block, data[:37] + place)
        for block, place in ((first, b"\0\0\0\0\0"), (last, b"\0\0\0\1\1"))
    ]
    assert b"".join(opened) == content


def code_of(vault: Vault, sealed: Sealed) -> str:
    damage = vault.check(sealed.blob_id, sealed.sha256, sealed.size)
    return damage.code if damage else ""
