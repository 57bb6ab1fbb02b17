"""What is open with a store: vault, keys and children, each made when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from casework.desk import Desk
from casework.store.open_store import OpenStore

if TYPE_CHECKING:
    from casework.evidence.child_process import Child
    from casework.evidence.decoder import Decoder
    from casework.evidence.keys import EvidenceKeys
    from casework.evidence.reader import Reader
    from casework.evidence.vault import Vault
    from casework.evidence.word_reader import WordReader


class HasChild(Protocol):
    """What asks a child process."""

    child: "Child"


Parent = TypeVar("Parent", bound=HasChild)


class OpenParts:
    """What is open with a store: its vault under the keys in force, and the children.

    All are made, and their modules imported, when they are first used.
    """

    def __init__(self, store: OpenStore) -> None:
        self.store = store
        self._is_closed = False

    @cached_property
    def vault(self) -> "Vault":
        """Where the sealed files lie."""
        from casework.evidence.vault import Vault

        return Vault(self.store.evidence, self.keys)

    @cached_property
    def keys(self) -> "EvidenceKeys":
        """The evidence keys, a copy that is overwritten at the end."""
        from casework.evidence.keys import EvidenceKeys

        return EvidenceKeys(self.store.keys.evidence, max(self.store.keys.evidence))

    @cached_property
    def decoder(self) -> "Decoder":
        """The child process that decodes pictures."""
        from casework.evidence.decoder import Decoder

        return self._kept(Decoder())

    @cached_property
    def reader(self) -> "Reader":
        """The child process that reads files."""
        from casework.evidence.reader import Reader

        return self._kept(Reader())

    @cached_property
    def word_reader(self) -> "WordReader":
        """The child process that reads words in pictures."""
        from casework.evidence.word_reader import WordReader

        return self._kept(WordReader())

    def _kept(self, made: Parent) -> Parent:
        """What was made while another thread closed all of this starts no child either."""
        if self._is_closed:
            made.child.close(for_good=True)
        return made

    def letter_file(self, desk: Desk, letter_id: str, kind: str) -> bytes:
        """A letter as it is printed; papers are read in when one is made."""
        from casework.papers.letter import letter_file

        return letter_file(desk, letter_id, kind)

    def renew_keys(self) -> None:
        """After a re-keying: wrap every sealed file's own key anew."""
        older = self.vault
        del self.keys, self.vault
        for blob_id in older.ids():
            older.rewrap(blob_id, self.keys)

    def close(self) -> None:
        """Stop the children for good, overwrite the keys, let go of the store."""
        self._is_closed = True
        for name in {"decoder", "reader", "word_reader"} & set(vars(self)):
            getattr(self, name).child.close(for_good=True)
        if "keys" in vars(self):
            self.keys.wipe()
        self.store.close()
