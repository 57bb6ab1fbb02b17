"""What a story's names stand for: things named with 'as', users by login, people by name."""

from typing import Any

from casework.domain.errors import CaseworkError
from casework.domain.ids import PersonId
from casework.domain.refusals import stories as refusals
from casework.queries import organisation
from casework.workspace import Workspace


class Names:
    """A name stands for one thing of each kind, so a case and its person may share one.

    Names given in one part of a story hold in that part; users and people are known everywhere.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[tuple[str, str, str], str] = {}

    def add(self, kind: Any, name: str, thing: str, *, act: str, part: str = "") -> None:
        """From now on `name` stands for a thing. Raises `CaseworkError` when it is taken."""
        key = (kind.__name__, part, name)
        if self._known.get(key, thing) != thing:
            raise CaseworkError(refusals.NAME_TAKEN, act=act, name=name)
        self._known[key] = thing

    def thing(self, kind: Any, name: object, *, act: str, field: str, part: str = "") -> str:
        """The id a name stands for. Raises `CaseworkError`."""
        is_person = kind is PersonId
        found = (
            self.person(name, act=act, part=part) if is_person else self._named(kind, name, part)
        )
        if found is None:
            raise CaseworkError(refusals.UNKNOWN_NAME, act=act, name=name, field=field)
        return found

    def person(self, name: object, *, act: str, part: str = "") -> PersonId | None:
        """Somebody already known: by their name in the story, else by their own name exactly."""
        named = self._named(PersonId, name, part)
        if named is not None:
            return PersonId(named)
        alike = self._workspace.read(organisation.people_like, str(name))
        found = [one.person_id for one in alike if one.name == name]
        if len(found) > 1:
            raise CaseworkError(refusals.AMBIGUOUS_NAME, act=act, name=name)
        return PersonId(found[0]) if found else None

    def _named(self, kind: Any, name: object, part: str) -> str | None:
        mine = self._known.get((kind.__name__, part, str(name)))
        return mine or self._known.get((kind.__name__, "", str(name)))
