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
