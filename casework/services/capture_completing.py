"""What was not said when an exhibit was sealed is said later; looks at open profiles."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.capture_gaps import is_said
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import capture as refusals
from casework.domain.roles import Role
from casework.evidence.capture import check_days
from casework.services.capture_facts import (
    CHOICES,
    CONTENTS,
    DAYS,
    LINES,
    PASSAGES,
    described,
    hold,
)
from casework.services.custody import note_custody
from casework.services.entries import CaptureEntry
from casework.services.matrix_rows import belongs
from casework.services.quarantine import apart_if_covert
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.evidence import Exhibit, ProfileView

ASKED = tuple(one for one in (*LINES, *PASSAGES, *DAYS, *CHOICES) if not one.endswith("_precision"))
GOES_WITH = {
    "posted_on": ("posted_time", "posted_precision", "posted_zone"),
    "captured_on": ("captured_time",),
    "seen_on": ("seen_time",),
}
"""A time belongs to its day, and is said with it."""
WITH_A_DAY = frozenset(one for names in GOES_WITH.values() for one in names)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def complete_capture(
    desk: Desk, case: CaseId, *, exhibit: ExhibitId, entry: CaptureEntry, on: dt.date
) -> None:
    """Say what was not said of an exhibit; what is there already is never changed by it.

    A mistake is put right by a correction. What is said, by whom and when stays in the custody of
    the exhibit. Raises `BadEntry` where nothing new is said.
    """
    row = beside(desk, case, on)
    belongs(desk, row, exhibit, None)
    kept = desk.row(Exhibit, exhibit, thing="exhibit")
    told = described(desk, entry, on)
    said = _filled(kept, told, entry)
    if not said:
        raise BadEntry(refusals.NOTHING_NEW_SAID, exhibit=f"EX-{kept.number}")
    check_days(
        obtained_on=kept.obtained_on,
        captured_on=kept.captured_on,
        posted_on=kept.posted_on,
        posted_precision=kept.posted_precision,
        today=desk.today,
    )
    if "lawful_route" in dict(said):
        apart_if_covert(desk, row, kept, on)
    words = "; ".join(f"{what}: {value}" for _field, what, value in _named(said))
    note_custody(desk, kept, "described", words[: entries.PASSAGE])
    tell_story(desk, row, "complete_capture", f"EX-{kept.number}: {words}.", on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_profile_view(
    desk: Desk,
    case: CaseId,
    *,
    profile: str,
    viewed_by: str,
    on: dt.date,
    reason: str,
    time: str = "",
    platform: str = "",
    seen: str = "",
    agreed_by: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Record that somebody looked at an open profile for the case, and why.

    From the second look on a warning is noted: looking again and again may be surveillance that
    the council has no power to authorise (domain.md §5.3 (i)). It informs and forbids nothing.
    """
    row, _ = take(desk, case, "record_profile_view", on)
    if exhibit is not None:
        belongs(desk, row, exhibit, None)
    kept = desk.add(
        ProfileView(
            case_id=row.id,
            profile=entries.passage(profile, "profile", "the profile", required=True),
            platform=entries.line(platform, "platform", "the platform"),
            viewed_by=entries.line(viewed_by, "viewed_by", "who looked", required=True),
            viewed_on=on,
            viewed_time=entries.line(time, "time", "the time", limit=60),
            reason=entries.passage(reason, "reason", "why it was looked at", required=True),
            seen=entries.passage(seen, "seen", "what was seen"),
            agreed_by=entries.line(agreed_by, "agreed_by", "who agreed"),
            exhibit_id=exhibit,
        )
    )
    words = f"{kept.viewed_by} looked at an open profile, {say_day(on)}: {kept.profile}"
    exact = "minute" if kept.viewed_time else "day"
    short = kept.viewed_time
    tell_story(desk, row, "record_profile_view", words, on, time=short, precision=exact)


def _filled(kept: Exhibit, told: Exhibit, entry: CaptureEntry) -> list[tuple[str, str]]:
    """Field and value of everything that was empty and is said now."""
    said: list[tuple[str, str]] = []
    for field in ASKED:
        value = getattr(told, field)
        if field in WITH_A_DAY or is_said(getattr(kept, field)) or not is_said(value):
            continue
        setattr(kept, field, value)
        said.append((field, value))
        for more in GOES_WITH.get(field, ()):
            setattr(kept, more, getattr(told, more))
    before = tuple(one for one in kept.contains.split(",") if one)
    new = tuple(one for one in entry.contains if one not in before)
    if new:
        hold(kept, (*before, *new))
        said.append(("contains", ",".join(new)))
    return said


def _named(said: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """With the words of each field, and of each choice."""
    found = []
    for field, value in said:
        if field in CHOICES:
            choices, what = CHOICES[field]
            found.append((field, what, choices[value]))
        elif field == "contains":
            labels = ", ".join(CONTENTS[one] for one in value.split(","))
            found.append((field, "what needs care", labels))
        elif field in DAYS:
            found.append((field, DAY_WORDS[field], say_day(value)))  # type: ignore[arg-type]
        else:
            found.append((field, {**LINES, **PASSAGES}[field], value))
    return found


DAY_WORDS = {
    "posted_on": "the day it was posted",
    "captured_on": "the day it was captured",
    "seen_on": "the day it was first seen",
}
