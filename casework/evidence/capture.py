"""How a piece of evidence came to be and to us: the facts a hearing asks for (domain.md 5.3)."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from casework.domain.errors import BadEntry
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import capture as refusals
from casework.domain.refusals.provenance import COVERT_IS_SET_APART


class Labelled(StrEnum):
    """A choice: its value is stored, its label is what people read."""

    label: str

    def __new__(cls, value: str, label: str) -> "Labelled":
        choice = str.__new__(cls, value)
        choice._value_ = value
        choice.label = label
        return choice


class SourceKind(Labelled):
    """Where it came from."""

    PUBLIC_VIEW = "public_view", "Seen by anyone: no login or friend request needed"
    VOLUNTEERED = "volunteered", "Volunteered by somebody who received it"
    COUNCIL_SYSTEM = "council_system", "The council's own system"
    THIRD_PARTY = "third_party", "Another person or organisation"
    POLICE = "police", "The police"
    EMPLOYEE = "employee", "The employee"
    NOT_SAID = "not_said", "Not said yet"


class LawfulRoute(Labelled):
    """By what right the council has it."""

    OVERT_OPEN = "overt_open", "Open to all and looked at openly"
    VOLUNTEERED = "volunteered", "Given freely by somebody who was allowed to see it"
    MONITORING = "monitoring", "Authorised monitoring of council systems"
    COURT_OR_POLICE = "court_or_police", "Given by a court or the police"
    OTHER = "other", "Another way, or not sure"
    COVERT = "covert", "In secret, or in a way that may not have been allowed"
    NOT_SAID = "not_said", "Not said yet"


class Visibility(Labelled):
    """Who could see the post when it was captured."""

    PUBLIC = "public", "Anyone"
    FRIENDS_OF_FRIENDS = "friends_of_friends", "Friends of friends"
    FRIENDS = "friends", "Friends or followers only"
    GROUP = "group", "Members of a group"
    DIRECT = "direct", "The people in a private conversation"
    NOT_KNOWN = "not_known", "Not known"
    NOT_SAID = "not_said", "Not said yet"


class ContentKind(Labelled):
    """What sort of thing stood there."""

    POST = "post", "Post"
    COMMENT = "comment", "Comment"
    LIKE = "like", "Like or other reaction"
    SHARE = "share", "Share of somebody else's post"
    MESSAGE = "message", "Message"
    STORY = "story", "Story that disappears"
    PROFILE = "profile", "Profile or page"
    OTHER = "other", "Something else"
    NOT_SAID = "not_said", "Not said yet"


class Zone(Labelled):
    """By which clock the time of posting was read."""

    UK = "uk", "UK time"
    UTC = "utc", "UTC"
    DEVICE = "device", "As a device abroad or a platform showed it"
    NOT_KNOWN = "not_known", "Not known"


class CaptureMethod(Labelled):
    """How what was on a screen became this file."""

    SCREENSHOT_PHONE = "screenshot_phone", "Screenshot on a phone or tablet"
    SCREENSHOT_COMPUTER = "screenshot_computer", "Screenshot on a computer"
    PHOTO_OF_SCREEN = "photo_of_screen", "Photograph of a screen"
    SCREEN_RECORDING = "screen_recording", "Recording of a screen"
    SAVED_PAGE = "saved_page", "Saved web page"
    ORIGINAL_FILE = "original_file", "The original file, copied"
    PLATFORM_EXPORT = "platform_export", "Export made by the platform"
    SCAN = "scan", "Scan of a paper copy"
    NOT_KNOWN = "not_known", "Not known"
    NOT_SAID = "not_said", "Not said yet"


class Precision(Labelled):
    """How exactly a time is known."""

    SECOND = "second", "To the second"
    MINUTE = "minute", "To the minute"
    HOUR = "hour", "To the hour"
    DAY = "day", "The day only"
    MONTH = "month", "The month only"
    ABOUT = "about", "About then: worked out from 'two hours ago' or the like"


class Contains(Labelled):
    """What in it needs care before anyone else sees it."""

    CHILD = "child", "A child"
    SERVICE_USER = "service_user", "A person who uses the council's services"
    THIRD_PARTY = "third_party", "Another person who is not part of this"
    SPECIAL_CATEGORY = "special_category", "Race, belief, union, sex life or orientation"
    CRIMINAL = "criminal", "A criminal offence or allegation"
    PRIVILEGED = "privileged", "Legal advice"
    HEALTH = "health", "Somebody's health"
    INTIMATE = "intimate", "An intimate picture"


SENSITIVE = frozenset({Contains.CHILD, Contains.SERVICE_USER, Contains.INTIMATE})


def is_sensitive(contains: Collection[str]) -> bool:
    """Printed as a placeholder until redaction exists (domain-corrections 0.9)."""
    return not SENSITIVE.isdisjoint(contains)


NOT_OPEN = (Visibility.FRIENDS, Visibility.GROUP, Visibility.DIRECT)


def doubt_about(route: str, visibility: str, source: str) -> str:
    """Why it is not clear that something was got openly, inside a sentence; empty where it is.

    It only ever proposes: a person sets it apart, or says that it was got openly.
    """
    if route == LawfulRoute.OTHER:
        return "nothing says by what right the council has it"
    is_private = visibility in NOT_OPEN
    if route == LawfulRoute.OVERT_OPEN and is_private:
        return "it is recorded as open to all, and as seen by friends or a group only"
    if source == SourceKind.PUBLIC_VIEW and is_private:
        return "it is recorded as seen by anyone, and as private"
    return ""


def check_days(
    *,
    obtained_on: date,
    captured_on: date | None,
    posted_on: date | None,
    posted_precision: str,
    today: date,
) -> None:
    """Raise BadEntry, with the field, for days that cannot be true.

    A rough day of posting is not held to the order: it was worked out from words.
    """
    if obtained_on > today:
        raise BadEntry(refusals.OBTAINED_LATER_THAN_NOW)
    if captured_on is not None and captured_on > today:
        raise BadEntry(refusals.CAPTURED_LATER_THAN_NOW)
    is_rough = posted_precision in (Precision.ABOUT, Precision.MONTH)
    if posted_on is not None and not is_rough and posted_on > (captured_on or obtained_on):
        raise BadEntry(refusals.POSTED_AFTER_CAPTURED)


def notes_on(route: str, *, obtained_on: date, captured_on: date | None) -> tuple[Unmet, ...]:
    """What does not stop the sealing but must be seen to before the evidence is used."""
    notes = []
    if route == LawfulRoute.OTHER:
        notes.append(unmet(refusals.LAWFUL_ROUTE_NEEDS_LEGAL))
    if route == LawfulRoute.COVERT:
        notes.append(unmet(COVERT_IS_SET_APART))
    if captured_on is not None and captured_on > obtained_on:
        notes.append(unmet(refusals.CAPTURED_AFTER_OBTAINED))
    return tuple(notes)
