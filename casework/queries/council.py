"""What every window shows of its council and its person; asks for nothing heavier."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.roles import EVERYBODY
from casework.store.tables.organisation import User


@dataclass(frozen=True)
class Council:
    """The council's name, whether its cases are invented, whether the password must change,
    where it is."""

    name: str
    is_sample: bool
    must_change_password: bool
    nation: str


@look(*EVERYBODY)
def council(desk: Desk) -> Council:
    """The council of this store, for the person at it."""
    person = desk.session.get(User, desk.user.id)
    return Council(
        desk.organisation.name,
        desk.organisation.is_sample,
        person is not None and person.must_change_password,
        desk.organisation.nation,
    )
