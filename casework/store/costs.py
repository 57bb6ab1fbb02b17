"""How much work one guess at a password costs, and how much work a file may ask of us."""

from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw


@dataclass(frozen=True)
class KdfCosts:
    """What Argon2id is asked to spend: memory in KiB, passes over it, lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int


STORE_COSTS = KdfCosts(memory_kib=256 * 1024, passes=3, lanes=4)
"""What every store made by the program uses (0.6 s on a laptop); tests pass cheaper ones."""

MOST = KdfCosts(memory_kib=1024 * 1024, passes=16, lanes=8)
KEY_BYTES = 32


def are_payable(costs: KdfCosts) -> bool:
    """Whether costs read from a file are within reason: asked before Argon2 sees them."""
    return (
        1 <= costs.passes <= MOST.passes
        and 1 <= costs.lanes <= MOST.lanes
        and 8 * costs.lanes <= costs.memory_kib <= MOST.memory_kib
    )


def stretch(password: bytes, salt: bytes, costs: KdfCosts) -> bytes:
    """The key-encryption key of one password: Argon2id 1.3, 32 bytes."""
    if not are_payable(costs):
        raise ValueError("costs are checked where they are read")
    return hash_secret_raw(
        password, salt, costs.passes, costs.memory_kib, costs.lanes, KEY_BYTES, Type.ID
    )
