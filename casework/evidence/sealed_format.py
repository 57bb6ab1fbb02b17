"""The format of a sealed file, version 1: two heads of 4,096 bytes, then encrypted blocks.

All numbers are big-endian. The same text, with its reasons, is in `docs/evidence-format.md`.

    offset       bytes  head
         0           8  magic "CWSEALED"
         8           2  format version, 1
        10           4  size of a block before encryption, 1,048,576
        14          16  id of the file, which is also its name
        30           7  nonce prefix of the blocks, random
        37           4  generation of the evidence key that wraps the file key
        41          12  nonce of the wrap, random
        53          48  file key (random, 256 bit) under AES-256-GCM with that evidence key;
                        additional data: bytes 0 to 52
       101       3,995  zeros
     4,096       4,096  the second head; the same bytes, except while a store is being re-keyed
     8,192              blocks

A block is AES-256-GCM under the file key: the ciphertext (as long as its plaintext: a whole block,
or 1 byte to a whole block for the last) and its tag of 16 bytes. Its nonce is the nonce prefix, the
block's number from 0 (4 bytes) and 1 for the last block, else 0 (1 byte). Its additional data is
bytes 0 to 36 of the head, then the same 5 bytes: a block belongs to one file and to one place in
it. The last block is never empty, and a file has at least one.
"""

import secrets
import struct
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from casework.domain.refusals import evidence as refusals
from casework.evidence.keys import KEY_BYTES, EvidenceKeys
from casework.evidence.problems import EvidenceDamaged

MAGIC = b"CWSEALED"
VERSION = 1
BLOCK = 1 << 20
TAG = 16
HEAD = 4096
BODY = 2 * HEAD

_LASTING = struct.Struct(">8sHI16s7s")
_WRAP = struct.Struct(">I12s48s")
_PLACE = struct.Struct(">IB")
_USED = _LASTING.size + _WRAP.size
_UNWRAPPED = _USED - KEY_BYTES - TAG


@dataclass(frozen=True, slots=True)
class Head:
    """What one head of a sealed file says. Only `generation`, `nonce`, `wrapped` ever change."""

    blob_id: str
    block: int
    prefix: bytes
    generation: int
    nonce: bytes
    wrapped: bytes

    def lasting(self) -> bytes:
        """The bytes that stay for the file's life and bind every block."""
        return _LASTING.pack(MAGIC, VERSION, self.block, bytes.fromhex(self.blob_id), self.prefix)

    def pack(self) -> bytes:
        return (self.lasting() + _WRAP.pack(self.generation, self.nonce, self.wrapped)).ljust(
            HEAD, b"\0"
        )


def new_head(blob_id: str, file_key: bytes, keys: EvidenceKeys) -> Head:
    """A head for a file that is about to be sealed, under the newest evidence key."""
    bare = Head(blob_id, BLOCK, secrets.token_bytes(7), 0, b"", b"")
    return wrapped_again(bare, file_key, keys)


def wrapped_again(head: Head, file_key: bytes, keys: EvidenceKeys) -> Head:
    """`head` with its file key under the newest evidence key."""
    key = keys.key(keys.current)
    if key is None:
        raise ValueError("the current generation has no key")
    fresh = replace(head, generation=keys.current, nonce=secrets.token_bytes(12), wrapped=b"")
    wrapped = AESGCM(key).encrypt(fresh.nonce, file_key, fresh.pack()[:_UNWRAPPED])
    return replace(fresh, wrapped=wrapped)


def read_head(raw: bytes) -> Head:
    """Parse 4,096 bytes. Raises EvidenceDamaged for what no Casework, or a newer one, wrote."""
    magic, version, block, blob_id, prefix = _LASTING.unpack_from(raw)
    if magic == MAGIC and version > VERSION:
        raise EvidenceDamaged(refusals.SEALED_FILE_NEWER)
    if (magic, version, block) != (MAGIC, VERSION, BLOCK) or any(raw[_USED:]):
        raise EvidenceDamaged(refusals.SEALED_FILE_HEAD)
    return Head(blob_id.hex(), block, prefix, *_WRAP.unpack_from(raw, _LASTING.size))


def file_key(head: Head, keys: EvidenceKeys) -> bytes:
    """Unwrap the file key. Raises EvidenceDamaged when no key held opens it."""
    key = keys.key(head.generation)
    if key is None:
        raise EvidenceDamaged(refusals.SEALED_FILE_KEY)
    try:
        return AESGCM(key).decrypt(head.nonce, head.wrapped, head.pack()[:_UNWRAPPED])
    except InvalidTag:
        raise EvidenceDamaged(refusals.SEALED_FILE_KEY) from None


def blocks_in(plain: int) -> int:
    """How many blocks hold `plain` bytes."""
    return -(-plain // BLOCK)


def sealed_size(plain: int) -> int:
    """How long the sealed file of `plain` bytes is."""
    return BODY + plain + TAG * blocks_in(plain)


class BlockCipher:
    """Encrypts and decrypts the blocks of one file, each for its own place only."""

    def __init__(self, head: Head, file_key: bytes) -> None:
        self._aead = AESGCM(file_key)
        self._prefix = head.prefix
        self._lasting = head.lasting()

    def encrypt(self, number: int, last: bool, plain: memoryview, into: memoryview) -> None:
        """Write the ciphertext and tag of `plain` to `into`, which is 16 bytes longer."""
        place = _PLACE.pack(number, last)
        self._aead.encrypt_into(self._prefix + place, plain, self._lasting + place, into)

    def decrypt(self, number: int, last: bool, sealed: memoryview, into: memoryview) -> None:
        """Write the plaintext of `sealed` to `into`. Raises InvalidTag when anything differs."""
        place = _PLACE.pack(number, last)
        self._aead.decrypt_into(self._prefix + place, sealed, self._lasting + place, into)
