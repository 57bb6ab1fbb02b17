"""A hearing with everything around it: recorded, looked at, printed word for word."""

import re
from pathlib import Path

from casework.exports import export_case_file
from casework.queries import decisions, hearing_room
from tests.documents import reading
from tests.services import a_full_hearing as full
from tests.services.walking import Walk


def in_full(walk: Walk) -> Walk:
    return full.back(full.appealed(full.issued(full.held(full.moved(full.prepared(walk))))))


def test_everything_that_is_typed_is_printed(walk: Walk, tmp_path: Path) -> None:
    in_full(walk)
    out = tmp_path / "case.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    printed = re.sub(r"\s+", " ", " ".join(reading.bodies(out.read_bytes())))
    assert [one for one in full.TYPED if one not in printed] == []
    assert "Consistency is not a tariff" in printed
    assert "A spent warning may not tip the balance" in printed
    assert walk.office.damage() == []


def test_the_room_shows_each_thing_once(walk: Walk) -> None:
    full.moved(full.prepared(walk))
    room = walk.ws.read(hearing_room.hearing_room, walk.case)
    assert [one.label for one in room.papers] == ["1", "1A", "2", "3"]
    assert [one.missing for one in room.issues] == ["1A"]
    assert [(one.name, one.kind) for one in room.companions] == [("Peter Lyle", "union_official")]
    assert [one.answer for one in room.needs] == ["in_part"]
    hearings = walk.ws.read(decisions.hearings, walk.case).hearings
    assert [one.state for one in hearings] == ["postponed", "replaced", "notified"]
    assert [[one.number for one in each.noticed] for each in hearings] == [[1], [1], [1, 2]]


def test_what_was_opened_keeps_who_was_here(walk: Walk) -> None:
    full.held(full.moved(full.prepared(walk)))
    row = walk.ws.read(decisions.hearings, walk.case).hearings[-1]
    here = {one.part: one.is_here for one in row.presence}
    assert here == {
        "Chair": True, "Panel member": False, "Companion": False, "Investigator": False,
        "Witness": False,
    }  # fmt: skip
    assert [one.cause for one in row.attempts] == [
        "Ill health was given",
        "The employee will not come",
    ]
    (broken,) = row.adjournments
    assert (broken.until, broken.resumed_on) == (full.NEXT, full.NEXT)
