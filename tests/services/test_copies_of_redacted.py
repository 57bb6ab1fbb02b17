"""A part, a turned page, a transcript of what is printed redacted: none shows what is masked."""

import dataclasses
from pathlib import Path

from casework.domain.cuts import Cut
from casework.domain.ids import ExhibitId
from casework.errands.manifests import export_manifest
from casework.errands.viewing import cut_copy
from casework.services import copying
from tests.services.test_redactions import (
    CHILD,
    SECRET,
    begun,
    final,
    on_paper,
    rows,
    sealed,
)
from tests.services.walking import Walk

PLAIN = dataclasses.replace(CHILD, contains=())


def turned(walk: Walk, exhibit: ExhibitId) -> ExhibitId:
    return cut_copy(walk.ws, walk.case, exhibit, Cut(quarters=1), on=walk.office.today)


def test_copies_of_what_is_printed_redacted_are_neither_printed_nor_given(
    walk: Walk, tmp_path: Path
) -> None:
    original = sealed(walk, PLAIN)
    part = turned(walk, original)
    walk.do(copying.transcribe, exhibit=original, text=f"This is {SECRET} at home")
    turned(walk, part)
    before = walk.ws.read(on_paper, walk.case)
    assert [bool(one.held_back) for one in before] == [False] * 4
    final(walk, original, begun(walk, original))
    sheets = walk.ws.read(on_paper, walk.case)
    why = "It was made from EX-1, which is printed redacted."
    assert [one.held_back for one in sheets] == ["", why, why, why, ""]
    for one in sheets[1:4]:
        assert (one.pictures, one.text) == ((), "")
    assert SECRET not in repr(sheets)
    told = {"to_whom": "Debbie Marsh", "reason": "Before the hearing."}
    out = tmp_path / "given"
    made = walk.ws.run(export_manifest, walk.case, out=out, audience="employee", **told)
    assert (made.given, made.held_back) == (1, 4)
    for file in out.rglob("*.*"):
        assert SECRET.encode() not in file.read_bytes()
    assert [one.name for one in (out / "exhibits").iterdir()] == ["EX-5 EX-1 redacted 1.png"]
    given = walk.ws.run(export_manifest, walk.case, out=tmp_path / "p", audience="police", **told)
    assert given.given == 5


def test_a_copy_with_an_edition_of_its_own_and_one_made_of_an_edition_are_printed(
    walk: Walk,
) -> None:
    original = sealed(walk, PLAIN)
    part = cut_copy(walk.ws, walk.case, original, Cut(), on=walk.office.today)
    final(walk, original, begun(walk, original))
    edition = ExhibitId(rows(walk)[3].id)
    turned(walk, edition)
    final(walk, part, begun(walk, part))
    held = {one.label: one.held_back for one in walk.ws.read(on_paper, walk.case)}
    assert set(held.values()) == {""}
    turned_edition = rows(walk)[4]
    assert turned_edition.redactions.above is None
