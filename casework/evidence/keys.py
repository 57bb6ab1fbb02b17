"""The evidence keys of an open store, by generation, and their end."""

from collections.abc import Mapping

from casework.domain.refusals import evidence as refusals
from casework.evidence.problems import EvidenceLocked

KEY_BYTES = 32


class EvidenceKeys:
    """256-bit keys by generation number. A store has one; while it is re-keyed it has two."""

    def __init__(self, keys: Mapping[int, bytes | bytearray], current: int) -> None:
        self._keys = {generation: bytearray(key) for generation, key in keys.items()}
        self.current = current
        if current not in self._keys:
            raise ValueError("the current generation has no key")
        if any(len(key) != KEY_BYTES for key in self._keys.values()):
            raise ValueError("an evidence key has 32 bytes")
        if any(not 0 <= generation < 2**32 for generation in self._keys):
            raise ValueError("a key generation is a number of 32 bits")

    def key(self, generation: int) -> bytearray | None:
        """The key of `generation`, or None where this store does not hold it.

        Raises EvidenceLocked after `wipe`.
        """
        if not self._keys:
            raise EvidenceLocked(refusals.EVIDENCE_LOCKED)
        return self._keys.get(generation)

    def wipe(self) -> None:
        """Overwrite every key. Copies made inside OpenSSL live until their files are closed."""
        for key in self._keys.values():
            key[:] = bytes(len(key))
        self._keys.clear()
