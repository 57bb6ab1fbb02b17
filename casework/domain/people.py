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


RECOVERY = Actor("recovery", "", "The recovery key", Role.CASEWORKER)
"""Whoever opens a store with its recovery key: may read, export and set passwords anew."""
