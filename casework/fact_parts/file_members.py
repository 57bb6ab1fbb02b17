"""What lies in a sealed file, taken out of it in the child: nothing is kept here."""

from casework.desk import Desk
from casework.evidence.reading import Member
from casework.store.tables.evidence import Exhibit


def member_of(desk: Desk, exhibit: Exhibit, number: int) -> tuple[Member, bytes]:
    """One thing that an exhibit holds, by its number from 0, with its bytes. `CannotRead`."""
    with desk.vault.open(exhibit.blob_id) as file:
        members = desk.reader.read(file, exhibit.kind).members
        data = desk.reader.member(file, exhibit.kind, number)
    return members[number], data
