"""Today and now: the only module that reads the computer's clock."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is in Europe/London, wherever the computer thinks it is."""
    return datetime.now(ZoneInfo("Europe/London")).date()
