"""The daily reminder: once a day for each person, kept in the store so that no PC asks twice."""

from casework.desk import Desk, act
from casework.domain.roles import READS_CASES
from casework.store.tables.deadlines import Reminder


@act(*READS_CASES)
def note_reminded(desk: Desk) -> None:
    """This person was told today what is due."""
    found = desk.session.get(Reminder, desk.user.id)
    if found is None:
        desk.add_plain(Reminder(user_id=desk.user.id, shown_on=desk.today))
    else:
        found.shown_on = desk.today
