"""Backups that count, and what is put back from them."""

import datetime as dt
import io
import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from casework.domain.errors import StoreProblem, WrongPassword
from casework.domain.progress import Cancelled
from casework.evidence.keys import EvidenceKeys
from casework.evidence.vault import Vault
from casework.store import manifest
from casework.store.access import Unlocked, unlock, unlock_with_recovery
from casework.store.audit_row import head_of
from casework.store.backup import Backup, back_up, backups_in, evidence_of, is_good, thin
from casework.store.engine import DATABASE, connect
from casework.store.evidence_pool import POOL, pool_file, sealed_files
from casework.store.open_store import OpenStore
from casework.store.opening import open_store, open_with_recovery
from casework.store.restore import restore
from casework.store.verify import verify_store
from tests.store.conftest import AT, PASSWORD, Made, a_person, act

DAY = dt.timedelta(days=1)
PICTURE = b"a picture of a post" * 90_000


def vault(store: OpenStore) -> Vault:
    return Vault(store.evidence, EvidenceKeys(store.keys.evidence, store.keys.generation))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "other disk" / "backups"


@pytest.fixture
def sealed(made: Made) -> list[str]:
    """Ids of two sealed files in the store, beside one person."""
    act(made.store, lambda session: session.add(a_person()))
    return [vault(made.store).seal(io.BytesIO(content)).blob_id for content in (PICTURE, b"a note")]


def by_password(folder: Path) -> Unlocked:
    return unlock(folder, "ann", PASSWORD, at=AT)


def pool_names(place: Path) -> list[str]:
    return sorted(file.name for file in (place / POOL).rglob("*") if file.is_file())


def code(attempt: object) -> str:
    assert callable(attempt)
    with pytest.raises(StoreProblem) as problem:
        attempt()
    return problem.value.code


def test_a_backup_holds_database_keys_and_every_evidence_file(
    made: Made, sealed: list[str], place: Path
) -> None:
    backup = back_up(made.store, place, at=AT)
    assert backup.folder == place / "20260625T101500Z"
    names = {path.name for path in backup.folder.iterdir()}
    assert names == {"manifest.json", "casework.db", "keys.json", "evidence.txt"}
    assert sorted(one.blob_id for one in evidence_of(backup.folder)) == sorted(sealed)
    assert manifest.is_signed(manifest.read(backup.folder), made.store.keys.backup)
    with closing(connect(made.store.database, made.store.keys.database)) as raw:
        assert backup.manifest.contents.head == head_of(raw)
    assert backup.manifest.contents.counts["people"] == 1
    assert is_good(backup)


def test_a_store_restored_on_an_empty_pc_with_only_the_recovery_key_is_whole(
    made: Made, sealed: list[str], place: Path, tmp_path: Path
) -> None:
    backup = back_up(made.store, place, at=AT)
    made.store.close()
    shutil.rmtree(made.folder)
    new = tmp_path / "new pc" / "store"
    done = restore(
        backup.folder, new, lambda folder: unlock_with_recovery(folder, made.recovery_key, at=AT)
    )
    assert done.damaged == ()
    assert done.contents == backup.manifest.contents
    store = open_with_recovery(new, made.recovery_key, at=AT)
    assert verify_store(store, anchor=backup.manifest.contents.head) == []
    with store.reading() as session:
        assert session.scalars(text("SELECT name FROM people")).all() == ["Rhona Bell"]
    with vault(store).open(sealed[0]) as file:
        assert file.read() == PICTURE
    store.close()
    open_store(new, "ann", PASSWORD, at=AT).close()


def test_evidence_is_copied_once_and_shared(made: Made, sealed: list[str], place: Path) -> None:
    back_up(made.store, place, at=AT)
    first = {name: pool_file(place, name).stat().st_mtime_ns for name in pool_names(place)}
    more = vault(made.store).seal(io.BytesIO(b"another")).blob_id
    second = back_up(made.store, place, at=AT + DAY)
    after = {name: pool_file(place, name).stat().st_mtime_ns for name in pool_names(place)}
    assert first.items() <= after.items()
    assert {name[:32] for name in after.keys() - first.keys()} == {more}
    assert second.manifest.evidence_files == 3


def test_after_a_rekeying_old_and_new_backups_both_restore(
    made: Made, sealed: list[str], place: Path, tmp_path: Path
) -> None:
    older = back_up(made.store, place, at=AT)
    made.store.rekey(at=AT)
    for blob_id in sealed:
        keys = EvidenceKeys(made.store.keys.evidence, made.store.keys.generation)
        assert vault(made.store).rewrap(blob_id, keys)
    newer = back_up(made.store, place, at=AT + DAY)
    assert len(pool_names(place)) == 4
    for number, backup in enumerate((older, newer), 1):
        folder = tmp_path / f"again {number}"
        assert restore(backup.folder, folder, by_password).damaged == ()
        store = open_store(folder, "ann", PASSWORD, at=AT)
        assert store.keys.generation == number
        with vault(store).open(sealed[0]) as file:
            assert file.read() == PICTURE
        assert verify_store(store) == []
        store.close()


def test_a_backup_can_be_made_while_somebody_writes(made: Made, place: Path) -> None:
    with made.store.reading() as session:
        session.connection()
        act(made.store, lambda writing: writing.add(a_person("Meanwhile")))
        backup = back_up(made.store, place, at=AT)
    assert backup.manifest.contents.counts["people"] == 1


def test_a_damaged_store_is_not_backed_up_and_old_backups_stay(
    made: Made, sealed: list[str], place: Path
) -> None:
    back_up(made.store, place, at=AT)
    made.store.close()
    path = made.folder / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 30 + 50] ^= 1
    path.write_bytes(raw)
    store = open_store(made.folder, "ann", PASSWORD, at=AT)
    assert code(lambda: back_up(store, place, at=AT + DAY)) == "DATABASE_DAMAGED"
    store.close()
    assert [one.folder.name for one in backups_in(place)] == ["20260625T101500Z"]
    assert not list(place.glob(".making-*"))


def test_a_cancelled_backup_leaves_nothing_that_counts(
    made: Made, sealed: list[str], place: Path
) -> None:
    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(made.store, place, at=AT, progress=cancel)
    assert backups_in(place) == []
    assert not list(place.glob(".making-*"))
    assert back_up(made.store, place, at=AT).manifest.evidence_files == 2


def test_two_backups_in_one_second_are_both_kept(made: Made, place: Path) -> None:
    names = [back_up(made.store, place, at=AT).folder.name for _ in range(2)]
    assert names == ["20260625T101500Z", "20260625T101500Z-2"]


def test_places_that_will_not_do_are_named(made: Made, place: Path) -> None:
    inside = made.folder / "backups"
    assert code(lambda: back_up(made.store, inside, at=AT)) == "BACKUP_IN_STORE"
    place.parent.mkdir(parents=True)
    place.write_text("a file")
    assert code(lambda: back_up(made.store, place, at=AT)) == "BACKUP_PLACE"


def test_old_backups_are_thinned_with_the_evidence_nobody_needs(
    made: Made, sealed: list[str], place: Path
) -> None:
    for number in range(4):
        back_up(made.store, place, at=AT + number * dt.timedelta(hours=1))
    (made.store.evidence / sealed[1][:2] / sealed[1]).unlink()
    back_up(made.store, place, at=AT + 400 * DAY)
    assert len(backups_in(place)) == 2
    assert len(pool_names(place)) == 2
    newest = backups_in(place)[0]
    shutil.rmtree(backups_in(place)[1].folder)
    thin(place, made.store.keys.store_id, now=AT + 400 * DAY)
    assert [one.folder for one in backups_in(place)] == [newest.folder]
    assert [name[:32] for name in pool_names(place)] == [sealed[0]]


def test_the_last_good_backup_is_never_removed(made: Made, place: Path) -> None:
    good = back_up(made.store, place, at=AT)
    newer = back_up(made.store, place, at=AT + dt.timedelta(hours=1))
    (newer.folder / DATABASE).write_bytes(b"spoilt")
    thin(place, made.store.keys.store_id, now=AT + 900 * DAY)
    assert {one.folder for one in backups_in(place)} == {good.folder, newer.folder}
    (good.folder / DATABASE).write_bytes(b"spoilt as well")
    thin(place, made.store.keys.store_id, now=AT + 900 * DAY)
    assert len(backups_in(place)) == 2


def test_backups_of_another_store_and_unreadable_ones_are_left_alone(
    made: Made, sealed: list[str], place: Path
) -> None:
    other = back_up(made.store, place, at=AT)
    strange = json.loads((other.folder / "manifest.json").read_text())
    (other.folder / "manifest.json").write_text(json.dumps(strange | {"store": "another"}))
    back_up(made.store, place, at=AT + 1 * DAY)
    thin(place, made.store.keys.store_id, now=AT + 900 * DAY)
    assert other.folder.exists()
    (other.folder / "evidence.txt").write_text("spoilt")
    (made.store.evidence / sealed[1][:2] / sealed[1]).unlink()
    back_up(made.store, place, at=AT + 901 * DAY)
    assert len(pool_names(place)) == 2


@pytest.mark.parametrize("name", ["casework.db", "keys.json", "manifest.json", "evidence.txt"])
def test_a_flipped_bit_in_a_backup_is_found_before_anything_is_restored(
    made: Made, sealed: list[str], place: Path, tmp_path: Path, name: str
) -> None:
    backup = back_up(made.store, place, at=AT)
    path = backup.folder / name
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    new = tmp_path / "new"
    assert code(lambda: restore(backup.folder, new, by_password)) == "BACKUP_DAMAGED"
    assert not new.exists() or not list(new.iterdir())


def test_a_damaged_evidence_file_is_named_and_the_rest_is_restored(
    made: Made, sealed: list[str], place: Path, tmp_path: Path
) -> None:
    backup = back_up(made.store, place, at=AT)
    spoilt, gone = (pool_file(place, one.name) for one in evidence_of(backup.folder))
    raw = bytearray(spoilt.read_bytes())
    raw[-1] ^= 1
    spoilt.write_bytes(raw)
    gone.unlink()
    done = restore(backup.folder, tmp_path / "new", by_password)
    assert sorted(done.damaged) == sorted(sealed)
    assert [file.name for file in sealed_files(tmp_path / "new" / "evidence")] == [spoilt.name[:32]]


def test_a_forged_manifest_is_not_believed(made: Made, place: Path, tmp_path: Path) -> None:
    backup = back_up(made.store, place, at=AT)
    forged = json.loads((backup.folder / "manifest.json").read_text())
    forged["contents"]["counts"]["people"] = 99
    (backup.folder / "manifest.json").write_text(json.dumps(forged))
    with pytest.raises(StoreProblem, match="changed by something other than Casework"):
        restore(backup.folder, tmp_path / "new", by_password)


def test_a_wrong_password_restores_nothing(made: Made, place: Path, tmp_path: Path) -> None:
    backup = back_up(made.store, place, at=AT)
    new = tmp_path / "new"
    with pytest.raises(WrongPassword):
        restore(backup.folder, new, lambda folder: unlock(folder, "ann", "wrong one here", at=AT))
    assert list(new.iterdir()) == []


def test_what_is_no_backup_and_where_something_lies_are_refused(
    made: Made, place: Path, tmp_path: Path
) -> None:
    assert code(lambda: restore(made.folder, tmp_path / "new", by_password)) == "BACKUP_NOT_ONE"
    backup = back_up(made.store, place, at=AT)
    assert code(lambda: restore(backup.folder, made.folder, by_password)) == "STORE_EXISTS"


def test_a_backup_made_from_a_spare_has_a_whole_key_file(
    made: Made, place: Path, tmp_path: Path
) -> None:
    made.store.close()
    path = made.folder / "keys.json"
    path.write_bytes(path.read_bytes()[:-5])
    store = open_store(made.folder, "ann", PASSWORD, at=AT)
    assert store.key_damage
    backup: Backup = back_up(store, place, at=AT)
    store.close()
    restore(backup.folder, tmp_path / "new", by_password)
    open_store(tmp_path / "new", "ann", PASSWORD, at=AT).close()
