"""The calendar file as a calendar reads it: identity, folding, escaping, no names unless asked."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from casework.domain.due_items import EVERYTHING, DueFilter, DueItem, Kind
from casework.exchange.calendar_file import calendar_file, escaped, folded
from casework.exports import CannotWrite, export_deadlines
from casework.services import beside, contacts, deadlines, hearings
from casework.services.entries import PersonEntry
from tests.services.walking import Office, Walk

AT = dt.datetime(2026, 6, 24, 13, 0, tzinfo=dt.UTC)
ITEM = DueItem(
    uid="clock-0190f0a0-0000-7000-8000-0000000000c1",
    sequence=1,
    kind=Kind.COUNCIL,
    case_id="c",
    reference="HR-2026-00042",
    name="Debbie Marsh",
    title="Finish the investigation",
    plain="Finish the investigation",
    on=dt.date(2026, 7, 22),
    at=None,
    is_overdue=False,
    place="overview",
    note="20 working days after Wed 24 June 2026, not counting Mon 3 August (Fair; noon)",
)
Event = dict[str, str]


def unfolded(content: bytes) -> list[str]:
    """Content lines as RFC 5545 3.1 says they are read; every physical line is within bounds."""
    for line in content.split(b"\r\n"):
        assert len(line) <= 75, line
        assert b"\n" not in line
        line.decode()
    assert content.endswith(b"\r\n")
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def events(content: bytes) -> list[Event]:
    lines = unfolded(content)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "VERSION:2.0" in lines
    assert any(one.startswith("PRODID:") for one in lines)
    found: list[Event] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and line not in ("END:VEVENT", "END:VCALENDAR"):
            assert name not in found[-1], name
            found[-1][name] = value
    return found


def plain(value: str) -> str:
    """A text value unmarked again (RFC 5545 3.3.11)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def made(items: Sequence[DueItem], *, with_names: bool = False) -> list[Event]:
    return events(calendar_file(items, made_at=AT, with_names=with_names))


def test_a_day_is_a_whole_day_and_a_moment_is_in_utc() -> None:
    (day,) = made([ITEM])
    assert day["DTSTART;VALUE=DATE"] == "20260722"
    assert day["DTEND;VALUE=DATE"] == "20260723"
    assert day["DTSTAMP"] == "20260624T130000Z"
    assert day["SUMMARY"] == "HR-2026-00042 Finish the investigation"
    assert day["TRANSP"] == "TRANSPARENT"
    bst = dt.timezone(dt.timedelta(hours=1))
    (hour,) = made([replace(ITEM, at=dt.datetime(2026, 6, 27, 10, 45, tzinfo=bst))])
    assert hour["DTSTART"] == "20260627T094500Z"
    assert "DTEND" not in hour


def test_names_and_how_it_was_counted_stand_in_it_only_when_asked_for() -> None:
    assert b"Debbie" not in calendar_file([ITEM], made_at=AT, with_names=False)
    assert b"Fair" not in calendar_file([ITEM], made_at=AT, with_names=False)
    (named,) = made([ITEM], with_names=True)
    assert named["SUMMARY"] == "HR-2026-00042 Finish the investigation (Debbie Marsh)"
    assert "(Fair; noon)" in plain(named["DESCRIPTION"])


def test_the_same_is_the_same_file_and_nothing_due_is_still_a_calendar() -> None:
    first = calendar_file([ITEM], made_at=AT, with_names=True)
    assert first == calendar_file([ITEM], made_at=AT, with_names=True)
    assert made([]) == []


@given(st.text(max_size=300))
def test_whatever_is_written_comes_back_as_it_was(text: str) -> None:
    (one,) = made([replace(ITEM, name=text)], with_names=True)
    kept = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    kept = "".join(one for one in kept if one == "\n" or (one >= " " and one != "\x7f"))
    assert plain(one["SUMMARY"]) == f"HR-2026-00042 Finish the investigation ({kept})"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_lines_are_folded_at_75_octets_and_no_letter_is_torn(text: str) -> None:
    assert unfolded(folded(text)) == [text]


def test_long_hostile_words_stay_in_their_line() -> None:
    for text in ("x" * 10_000, "🎄" * 500, "a\r\nBEGIN:VEVENT\r\n", "\u202egpj.exe", "a\x00b", ""):
        found = made([replace(ITEM, plain=text)])
        assert len(found) == 1
        assert "BEGIN" not in found[0]
    assert escaped("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne"


# ---------------------------------------------------------------- from a store


def exported(office: Office, out: Path, **told: object) -> list[Event]:
    number = office.workspace.run(export_deadlines, out=out, **told)
    found = events(out.read_bytes())
    assert len(found) == number
    return found


def test_what_moved_keeps_its_identity_and_counts_up(walk: Walk, tmp_path: Path) -> None:
    walk.investigated()
    out = tmp_path / "due.ics"
    before = {one["UID"]: one for one in exported(walk.office, out)}
    walk.do(deadlines.extend_clock, clock="INVESTIGATION", due_on=dt.date(2026, 7, 31),
            reason="R", agreed_by="C. Ferrie")  # fmt: skip
    after = {one["UID"]: one for one in exported(walk.office, out)}
    assert set(after) == set(before)
    assert len(after) == len(exported(walk.office, out))
    (moved,) = [uid for uid in after if after[uid] != before[uid]]
    assert int(after[moved]["SEQUENCE"]) > int(before[moved]["SEQUENCE"])
    assert after[moved]["DTSTART;VALUE=DATE"] == "20260731"
    walk.do(beside.place_hold, kind="police", asked_by="DC Hume", may_contact_employee=True,
            may_continue="Nothing")  # fmt: skip
    still = {one["UID"]: one for one in exported(walk.office, out)}[moved]
    assert still["SUMMARY"] == "HR-2026-00001 Stands still: Finish the investigation"


def test_a_file_says_nothing_that_anybody_typed_unless_asked(walk: Walk, tmp_path: Path) -> None:
    walk.reported().answered().with_chair()
    notice = walk.notice(dt.date(2026, 7, 8), held_time="10:30", place="Rowan House")
    walk.do(hearings.call_hearing, entry=notice)
    walk.do(
        contacts.record_contact,
        person=PersonEntry(name="Moira Secret"),
        channel="call",
        direction="out",
        result="no_answer",
        text="Left a message.",
        follow_up_on=dt.date(2026, 7, 1),
        follow_up_what="Ask Moira again",
    )
    out = tmp_path / "due.ics"
    exported(walk.office, out)
    words = out.read_text(encoding="utf-8")
    for secret in ("Debbie", "Marsh", "Rowan", "Lindqvist", "3214567", "Moira"):
        assert secret not in words
    (hearing,) = exported(
        walk.office, out, only=DueFilter(frozenset({Kind.HEARING})), with_names=True
    )
    assert "Debbie Marsh" in hearing["SUMMARY"]
    assert "Rowan House" in hearing["DESCRIPTION"]
    assert hearing["DTSTART"] == "20260708T093000Z"


def test_only_ones_own_cases_and_a_folder_that_is_not_there(office: Office, tmp_path: Path) -> None:
    office.walk(PersonEntry(name="Rachel Boyd"))
    assert len(exported(office, tmp_path / "all.ics", only=EVERYTHING)) == 2
    error = office.refuses(CannotWrite, export_deadlines, out=tmp_path / "no" / "due.ics")
    assert error.code == "CANNOT_WRITE"
    assert office.damage() == []
