"""Whether a backup is due, and what stands against trusting the backups there are."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.dates import london_day, say_day
from casework.domain.roles import EVERYBODY
from casework.store.tables.audit_trail import AuditRow

EVERY = dt.timedelta(minutes=30)
NAG_AFTER = dt.timedelta(days=7)
NOTED = "note_backup"
"""The act that a backup itself leaves on the audit (casework.upkeep)."""
NO_PLACE = "No place for backups is chosen. If this PC breaks, every case is lost."
NEVER = "No backup has been made yet. If this PC breaks, every case is lost."
LONG_AGO = "The last backup is of {day}. Plug in the disk for backups, or choose another."


@look(*EVERYBODY)
def backup_is_due(desk: Desk, *, is_leaving: bool = False) -> bool:
    """Something was done since the last backup, which is half an hour old; leaving, at any age."""
    last = desk.organisation.last_backup_at
    if not desk.organisation.backup_folder:
        return False
    if last is None:
        return True
    if not is_leaving and desk.at - last < EVERY:
        return False
    newest = select(AuditRow.at).where(AuditRow.action != NOTED)
    done = desk.session.scalars(newest.order_by(AuditRow.seq.desc()).limit(1)).first()
    return done is not None and done > last


@look(*EVERYBODY)
def backup_nag(desk: Desk) -> str:
    """What stands against trusting the backups, as a sentence; '' when nothing does."""
    council = desk.organisation
    if council.is_sample:
        return ""
    if not council.backup_folder:
        return NO_PLACE
    last = council.last_backup_at
    if desk.at - (last or council.entered_at) < NAG_AFTER:
        return ""
    return NEVER if last is None else LONG_AGO.format(day=say_day(london_day(last)))
