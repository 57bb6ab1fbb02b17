"""What a reading, and a file's name, answer of the capture form: offered, never entered unasked."""

import datetime as dt
import re
from collections.abc import Mapping

from casework.domain.dates import london_day, say_time
from casework.evidence.capture import CaptureMethod, Precision, Visibility
from casework.evidence.reading import Reading

_CODED = re.compile(
    r"(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?([+-]\d\d:\d\d)?"  # `When.coded`
)
_STAMP = re.compile(r"(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)")
_CLOCK = re.compile(r"^[-_ T]*(?:at )?(\d\d)[-_.:]?(\d\d)(?:[-_.:]?(\d\d))?(?!\d)")
_SCREENSHOT = re.compile(r"screen[-_ ]?shot|screen[-_ ]?cap|screengrab|snip", re.IGNORECASE)
_PHONE = re.compile(r"screenshot_20|_com\.|whatsapp|img_\d{4}", re.IGNORECASE)
_RECORDING = re.compile(r"screen[-_ ]?record", re.IGNORECASE)
_PLATFORMS = {
    "facebook": "Facebook", "katana": "Facebook", "instagram": "Instagram", "whatsapp": "WhatsApp",
    "twitter": "X", "tiktok": "TikTok", "musically": "TikTok", "snapchat": "Snapchat",
    "telegram": "Telegram", "linkedin": "LinkedIn", "reddit": "Reddit", "youtube": "YouTube",
    "discord": "Discord", "messenger": "Messenger", "orca": "Messenger",
}  # fmt: skip
_LINE, _URL = 300, 2_000


def suggested(reading: Reading, name: str = "") -> Mapping[str, object]:
    """Fields of `CaptureEntry` with a value each: what the file says first, then its name.

    Moments with a zone become London days and times; without one they stay as they were given.
    """
    found: dict[str, object] = {}
    for field in ("title", "url", "platform", "account_handle", "account_name", "device"):
        if value := reading.clues.get(field, ""):
            found[field] = value[: _URL if field == "url" else _LINE]
    _moment(reading.clues.get("posted_at", ""), "posted", found)
    _moment(reading.clues.get("captured_at", ""), "captured", found)
    _choice(reading, "capture_method", CaptureMethod, found)
    _choice(reading, "visibility", Visibility, found)
    _from_name(name, found)
    if "platform" not in found and (platform := _platform(str(found.get("url", "")))):
        found["platform"] = platform
    return found


def _moment(coded: str, what: str, found: dict[str, object]) -> None:
    hit = _CODED.fullmatch(coded)
    if hit is None:
        return
    day, hour, minute, second, offset = hit.groups()
    try:
        moment = dt.datetime.fromisoformat(f"{day}T{hour or '00'}:{minute or '00'}:{second or '00'}"
                                           f"{offset or ''}")  # fmt: skip
    except ValueError:
        return
    precision = Precision.DAY if hour is None else Precision.SECOND if second else Precision.MINUTE
    found[f"{what}_on"] = london_day(moment) if moment.tzinfo else moment.date()
    if hour is not None:
        found[f"{what}_time"] = _time(moment, has_seconds=second is not None)
    if what == "posted":
        found["posted_precision"] = precision.value


def _time(moment: dt.datetime, *, has_seconds: bool) -> str:
    """'09:14:05 BST', '09:14 (zone not recorded)'."""
    if moment.tzinfo is None:
        clock = f"{moment:%H:%M:%S}" if has_seconds else f"{moment:%H:%M}"
        return f"{clock} (zone not recorded)"
    clock, zone = say_time(moment).split(" ", 1)
    return f"{clock}{f':{moment:%S}' if has_seconds else ''} {zone}"


def _choice(
    reading: Reading,
    field: str,
    kind: type[CaptureMethod] | type[Visibility],
    found: dict[str, object],
) -> None:
    if (value := reading.clues.get(field, "")) in {one.value for one in kind}:
        found[field] = value


def _from_name(name: str, found: dict[str, object]) -> None:
    """'Screenshot_20260625-091405_Facebook.jpg' and the like."""
    if _RECORDING.search(name):
        found.setdefault("capture_method", CaptureMethod.SCREEN_RECORDING.value)
    elif _SCREENSHOT.search(name):
        is_phone = bool(_PHONE.search(name))
        kind = CaptureMethod.SCREENSHOT_PHONE if is_phone else CaptureMethod.SCREENSHOT_COMPUTER
        found.setdefault("capture_method", kind.value)
    if platform := _platform(name):
        found.setdefault("platform", platform)
    hit = _STAMP.search(name)
    if hit is None or "captured_on" in found:
        return
    try:
        found["captured_on"] = dt.date(*(int(part) for part in hit.groups()))
    except ValueError:
        return
    clock = _CLOCK.match(name[hit.end() :])
    if clock and int(clock[1]) < 24 and int(clock[2]) < 60:
        found["captured_time"] = f"{clock[1]}:{clock[2]} (by its file name)"


def _platform(text: str) -> str:
    """The platform that an address or a file name speaks of."""
    plain = text.casefold()
    if re.match(r"https?://(www\.|mobile\.)?x\.com/", plain):
        return "X"
    host = plain.split("/")[2] if plain.startswith("http") and plain.count("/") > 1 else plain
    return next((name for word, name in _PLATFORMS.items() if word in host), "")
