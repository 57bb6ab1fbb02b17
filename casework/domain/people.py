"""The person at the program, as services and queries see them."""

from dataclasses import dataclass

from casework.domain.roles import Role


@dataclass(frozen=True)
class Actor:
    """Who is signed in: `id` is the user's row, `login` what they type, `name` what others read."""

    id: str
    login: str
    name: str
    role: Role

    @property
    def acts_as(self) -> frozenset[Role]:
        """The roles whose acts and looks are open to this person."""
        return RESCUERS if self == RECOVERY else frozenset({self.role})


RESCUERS = frozenset({Role.AUDITOR, Role.ADMINISTRATOR})
RECOVERY = Actor("recovery", "", "The recovery key", Role.CASEWORKER)
"""Whoever opens a store with its recovery key: sees every case, exports like an auditor, lets
people in like an administrator, and does no casework: the file must say who did what."""
