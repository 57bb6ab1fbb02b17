"""Debbie's case in a real store, part-way through its investigation, for the screens to show."""

import datetime as dt
import struct
import zlib
from pathlib import Path

from casework.domain.ids import ExhibitId
from casework.services import (
    allegations,
    incidents,
    investigations,
    records,
    removals,
    suspensions,
    triage,
)
from casework.services.entries import PersonEntry
from tests.builders import RACHEL, Day, a_workspace
from tests.services.walking import Office, Walk

REPORTED = dt.date(2026, 6, 23)
TODAY = dt.date(2026, 6, 24)


def png(shade: int, wide: int = 48, high: int = 64) -> bytes:
    """A small picture of one colour."""
    row = b"\0" + bytes((shade, 120, 200)) * wide
    body = zlib.compress(row * high)

    def chunk(kind: bytes, data: bytes) -> bytes:
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def build(folder: Path) -> str:
    """A store in `folder / 'store'`, closed again; the id of Debbie's case."""
    day = Day()
    day.be(REPORTED)
    office = Office(a_workspace(folder, day), day, folder / "store")
    office.walk(RACHEL)
    case = debbie(office)
    office.close()
    return case


def debbie(office: Office) -> str:
    """Reported, triaged, with evidence, two allegations, an investigator, a suspension."""
    walk = office.walk()
    walk.do(incidents.acknowledge_report)
    walk.triaged(child_or_adult_harm="yes")
    exhibits = [
        _exhibit(walk, "Post with party album", 40),
        _exhibit(walk, "Album page 2 of 3", 90, contains=("child",)),
        _exhibit(walk, "Privacy setting shown by F. Reid", 140),
    ]
    first = walk.alleged(heading="Posted photographs in which a child can be recognised")
    walk.alleged(
        heading="Did not tell her manager when a colleague raised it",
        category="FAILREP",
        clauses=("G-14",),
        conduct_from=dt.date(2026, 6, 22),
        gross="no",
    )
    walk.named("investigator", PersonEntry(name="I. Sinclair"))
    walk.do(triage.start_investigation, terms="Find out what was posted, and who could see it.")
    office.be(TODAY, 13)
    _on_the_day(walk, exhibits)
    side = {"allegation": first, "side": "for"}
    walk.do(allegations.place_evidence, exhibit=exhibits[0], **side)
    walk.do(allegations.record_answer, allegation=first, answer="She did not see the child.")
    return str(walk.case)


def _on_the_day(walk: Walk, exhibits: list[ExhibitId]) -> None:
    walk.do(suspensions.suspend, reason="It may happen again.", authorised_by="C. Ferrie")
    walk.do(removals.request_removal, what="The album and both posts")
    walk.do(
        investigations.record_statement,
        person=PersonEntry(name="F. Reid"),
        kind="statement",
        text="I saw the post on Friday <b>night</b>.\nThere were children in it.",
    )
    walk.do(
        records.note_event,
        kind="conduct",
        text="Debbie posted an album of nine photographs.",
        on=dt.date(2026, 6, 19),
        time="21:14",
    )
    walk.ws.run(
        records.save_draft, form="record_finding", case=walk.case, answers={"reason": "Half"}
    )


def _exhibit(walk: Walk, title: str, shade: int, contains: tuple[str, ...] = ()) -> ExhibitId:
    return walk.exhibit(
        data=png(shade),
        title=title,
        obtained_on=REPORTED,
        platform="Facebook",
        account_handle="debbie.marsh.92",
        posted_on=dt.date(2026, 6, 19),
        contains=contains,
        url="https://social.example/debbie.marsh.92/posts/10159876543210987654321",
    )
