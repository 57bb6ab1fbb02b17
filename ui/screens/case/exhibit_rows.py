"""The exhibits of a case, each read in full when somebody first asks for it."""

from collections.abc import Iterator, Mapping, Sequence

from casework.domain.errors import NotFound
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from ui.host import Host


class RowsOfCase(Mapping[str, ExhibitRow]):
    """By id, in the order of their numbers; what was read stays until the case is read again."""

    def __init__(self, host: Host, case_id: str, ids: Sequence[str] = ()) -> None:
        self._host, self._case_id = host, case_id
        self._read: dict[str, ExhibitRow | None] = dict.fromkeys(ids)

    def __getitem__(self, exhibit_id: str) -> ExhibitRow:
        found = self._read[exhibit_id]
        if found is None:
            try:
                found = self._host.read(exhibits.exhibit, self._case_id, exhibit_id)
            except NotFound as gone:
                raise KeyError(exhibit_id) from gone
            self._read[exhibit_id] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)
