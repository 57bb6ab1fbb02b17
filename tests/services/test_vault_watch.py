"""The quiet watch reads oldest first and enters what it finds; a backup mends what is damaged."""

import datetime as dt
import io
import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from casework import upkeep
from casework.domain.errors import FoundOut, NotAllowed, StoreProblem
from casework.domain.ids import ExhibitId
from casework.domain.progress import Cancelled
from casework.domain.roles import Role
from casework.errands.vault_watch import good_copy, put_back, take_turn
from casework.errands.viewing import open_exhibit
from casework.evidence.problems import EvidenceLocked
from casework.exports import export_case_file
from casework.queries import case_page, exhibits, watching
from casework.queries.exhibits import ExhibitRow
from casework.services import evidence, organisation
from casework.services.entries import CaptureEntry
from casework.workspace import Workspace
from tests.services.walking import Walk


class Room:
    """A store with a case, a day that can be moved on, and a place for backups."""

    def __init__(self, walk: Walk, folder: Path) -> None:
        self.day, self.folder, self.case = walk.office.day, folder, walk.case
        self.ws: Workspace = walk.ws
        self.ws.run(organisation.set_backup_folder, folder=str(folder / "backups"))

    def seal(self, data: bytes = b"A post.") -> ExhibitId:
        entry = CaptureEntry("The post", "volunteered", "F. Reid", self.ws.today)
        return self.ws.run(
            *(evidence.seal_pasted, self.case),
            data=data, name="post.txt", entry=entry, on=self.ws.today,
        )  # fmt: skip

    def rows(self) -> dict[int, ExhibitRow]:
        return {one.number: one for one in self.ws.read(exhibits.exhibits, self.case)}

    def file(self, number: int = 1) -> Path:
        return self.ws.parts.vault.path_of(self.rows()[number].blob_id)

    def spoil(self, number: int = 1) -> None:
        path = self.file(number)
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)

    def a_day_later(self) -> None:
        self.day.at += dt.timedelta(days=1, minutes=1)


@pytest.fixture
def room(walk: Walk, tmp_path: Path) -> Room:
    return Room(walk, tmp_path)


def test_the_watch_reads_each_file_once_a_day_and_says_so_in_no_custody(room: Room) -> None:
    for number in range(3):
        room.seal(b"post %d" % number)
    assert take_turn(room.ws).watch == watching.Watch(3, 3, 0)
    room.a_day_later()
    assert room.ws.read(watching.watch).checked == 0
    first = take_turn(room.ws, seconds=0)
    assert (first.watch.checked, first.watch.is_over) == (1, False)
    assert take_turn(room.ws).watch.is_over
    kinds = [event.kind for one in room.rows().values() for event in one.custody]
    assert kinds == ["received", "sealed"] * 3


def test_the_oldest_is_read_first(room: Room) -> None:
    room.seal(b"one")
    room.a_day_later()
    room.seal(b"two")
    room.a_day_later()
    (first, second) = room.ws.read(watching.waiting)
    assert (first.size, second.sha256) == (3, room.rows()[2].sha256)


def test_damage_that_the_watch_finds_is_on_the_case_and_in_the_custody_once(room: Room) -> None:
    room.seal()
    room.spoil()
    for _ in range(2):
        room.a_day_later()
        assert take_turn(room.ws).damaged == ("HR-2026-00001 EX-1",)
    row = room.rows()[1]
    assert row.damage == (
        "EX-1: The sealed file is altered in block 1 of 1. Restore it from a backup."
    )
    assert [one.kind for one in row.custody] == ["received", "sealed", "damaged"]
    assert room.ws.read(case_page.header, room.case).damaged == (1,)
    assert room.ws.read(watching.watch).damaged == 1


def test_a_turn_that_is_stopped_enters_nothing_and_is_taken_again(room: Room) -> None:
    room.seal(secrets.token_bytes(3 << 20))
    room.a_day_later()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        take_turn(room.ws, stop)
    assert room.ws.read(watching.watch).checked == 0
    assert take_turn(room.ws).watch.is_over


def test_locking_in_the_middle_of_a_turn_is_no_damage(room: Room) -> None:
    room.seal(b"one")
    room.seal(b"two")
    room.a_day_later()

    def lock(_done: int, _total: int) -> None:
        room.ws.parts.keys.wipe()

    with pytest.raises(EvidenceLocked):
        take_turn(room.ws, lock)
    assert room.ws.read(watching.watch) == watching.Watch(2, 0, 0)


def test_what_looking_finds_is_kept_though_the_look_is_refused(room: Room) -> None:
    exhibit = room.seal()
    room.spoil()
    with pytest.raises(FoundOut) as refused:
        open_exhibit(room.ws, exhibit)
    assert refused.value.code == "EXHIBIT_DAMAGED"
    assert [one.kind for one in room.rows()[1].custody] == ["received", "sealed", "damaged"]


def test_what_an_export_finds_is_kept_and_nothing_is_written(room: Room) -> None:
    room.seal()
    room.seal(b"whole")
    room.spoil()
    out = room.folder / "case.pdf"
    with pytest.raises(FoundOut):
        room.ws.run(export_case_file, room.case, out=out)
    assert not out.exists()
    assert [bool(one.damage) for one in room.rows().values()] == [True, False]


def test_checking_the_whole_store_enters_what_it_found(room: Room) -> None:
    room.seal()
    room.spoil()
    (found,) = upkeep.verify(room.ws)
    assert found.where == "HR-2026-00001 EX-1"
    assert room.rows()[1].damage


@pytest.mark.parametrize("harm", ["spoilt", "cut", "longer", "swapped", "gone"])
def test_a_backup_names_a_good_copy_and_mends_every_harm(room: Room, harm: str) -> None:
    exhibit, other = room.seal(b"one"), room.seal(b"two")
    upkeep.make_backup(room.ws)
    file = room.file()
    content = file.read_bytes()
    harmed = {
        "spoilt": content[:-1] + bytes([content[-1] ^ 1]),
        "cut": content[:-3],
        "longer": content + b"x",
        "swapped": room.file(2).read_bytes(),
    }
    file.unlink() if harm == "gone" else file.write_bytes(harmed[harm])
    (damaged,) = room.ws.run(evidence.verify_evidence, room.case)
    assert damaged.startswith("EX-1: ")
    found = good_copy(room.ws, exhibit)
    assert found is not None
    assert found.words.startswith("The backup of ")
    put_back(room.ws, exhibit)
    assert room.ws.run(evidence.verify_evidence, room.case) == ()
    assert file.read_bytes() == content
    aside = list((room.ws.parts.vault.folder / "aside").glob("*"))
    assert [one.read_bytes() for one in aside] == ([] if harm == "gone" else [harmed[harm]])
    kinds = [one.kind for one in room.rows()[1].custody]
    assert kinds == ["received", "sealed", "damaged", "restored", "verified", "verified"]
    assert good_copy(room.ws, other) is not None


def test_nobody_but_a_caseworker_touches_the_vault_to_mend_it(room: Room, walk: Walk) -> None:
    exhibit = room.seal()
    upkeep.make_backup(room.ws)
    room.spoil()
    spoilt = room.file().read_bytes()
    for role in (Role.MANAGER, Role.AUDITOR, Role.INVESTIGATOR):
        somebody = walk.office.add_user(role.value, role)
        with walk.office.sitting(somebody) as ws, pytest.raises(NotAllowed):
            put_back(ws, exhibit)
    assert room.file().read_bytes() == spoilt


def test_a_backup_whose_copy_is_spoilt_is_passed_over(room: Room) -> None:
    exhibit = room.seal()
    upkeep.make_backup(room.ws)
    for copy in (room.folder / "backups" / "pool").rglob("*-*"):
        content = bytearray(copy.read_bytes())
        content[-2] ^= 4
        copy.write_bytes(content)
    room.spoil()
    assert good_copy(room.ws, exhibit) is None
    with pytest.raises(StoreProblem) as refused:
        put_back(room.ws, exhibit)
    assert refused.value.code == "NO_GOOD_COPY"


def test_without_any_backup_nothing_is_offered(room: Room) -> None:
    assert good_copy(room.ws, room.seal()) is None


def test_a_view_that_finds_all_well_counts_as_a_check(room: Room) -> None:
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    exhibit = room.seal(picture.getvalue())
    room.a_day_later()
    open_exhibit(room.ws, exhibit)
    assert room.ws.read(watching.watch).is_over
    assert replace(room.rows()[1].custody[-1]).kind == "viewed"
