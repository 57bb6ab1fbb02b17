"""The custody of exhibits: what happened to each, in lines that are only ever added."""

from casework.desk import Desk
from casework.store.tables.evidence import CustodyEvent, Exhibit


def note_custody(desk: Desk, exhibit: Exhibit, kind: str, note: str) -> None:
    """One line of an exhibit's custody, by whoever is at the program, now."""
    desk.add(
        CustodyEvent(
            exhibit_id=exhibit.id,
            at=desk.at,
            kind=kind,
            by=desk.user.name,
            note=note,
            happened_on=None,
        )
    )
