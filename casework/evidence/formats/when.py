"""Moments as files give them: said in words with the zone they came with, or said to have none."""

import datetime as dt
import re

_EXIF = re.compile(r"(\d{4})[:\-](\d\d)[:\-](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""As programs write them, whatever the language of the PC."""
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class When:
    """A moment: to the second, minute or day; with the zone it was given in, or without one."""

    def __init__(self, moment: dt.datetime, precision: str = "second") -> None:
        self.moment = moment
        self.precision = precision

    def in_words(self) -> str:
        """'Thursday 25 June 2026 at 09:14:05 (UTC+01:00)'; without a zone it says so."""
        day = f"{self.moment:%A} {self.moment.day} {self.moment:%B} {self.moment.year}"
        if self.precision == "day":
            return day
        clock = f"{self.moment:%H:%M}" if self.precision == "minute" else f"{self.moment:%H:%M:%S}"
        return f"{day} at {clock} ({self._zone()})"

    def coded(self) -> str:
        """'2026-06-25', '2026-06-25 09:14' or '2026-06-25 09:14:05', '+01:00' if known."""
        if self.precision == "day":
            return f"{self.moment:%Y-%m-%d}"
        if self.precision == "minute":
            return f"{self.moment:%Y-%m-%d %H:%M}{self._offset()}"
        return f"{self.moment:%Y-%m-%d %H:%M:%S}{self._offset()}"

    def _offset(self) -> str:
        return "" if self.moment.tzinfo is None else self.moment.isoformat()[-6:]

    def _zone(self) -> str:
        if self.moment.tzinfo is None:
            return "time zone not recorded"
        offset = self._offset()
        return "UTC" if offset in ("+00:00", "-00:00") else f"UTC{offset}"


def from_exif(text: str, offset: str = "") -> When | None:
    """EXIF's '2026:06:25 09:14:05', with '+01:00' where the camera said so."""
    found = _EXIF.match(text)
    if found is None:
        return None
    return _made([int(part or 0) for part in found.groups()], offset.strip())


def from_iso(text: str) -> When | None:
    """ISO 8601, and its usual mistakes: a blank for the T, a zone without a colon."""
    found = _ISO.match(text.strip())
    if found is None:
        return None
    *parts, offset = found.groups()
    precision = "day" if parts[3] is None else "minute" if parts[5] is None else "second"
    return _made([int(part or 0) for part in parts], offset or "", precision)


def from_stamp(text: str, offset: str = "") -> When | None:
    """Fourteen digits: year, month, day, hour, minute, second."""
    found = _STAMP.match(text)
    return None if found is None else _made([int(part) for part in found.groups()], offset)


def from_seconds(seconds: float) -> When | None:
    """Seconds since 1970, UTC; None for what cannot be a day."""
    try:
        return When(_EPOCH + dt.timedelta(seconds=int(seconds)))
    except (OverflowError, ValueError):
        return None


def _made(parts: list[int], offset: str, precision: str = "second") -> When | None:
    try:
        year, month, day, hour, minute, second = parts
        moment = dt.datetime(year, month, day, hour, minute, second, tzinfo=_zone(offset))
    except ValueError:
        return None
    return When(moment, precision)


def _zone(offset: str) -> dt.tzinfo | None:
    found = re.fullmatch(r"([+-])(\d\d):?(\d\d)", offset)
    if offset == "Z":
        return dt.UTC
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    away = dt.timedelta(hours=int(hours), minutes=int(minutes))
    return dt.timezone(-away if sign == "-" else away)
