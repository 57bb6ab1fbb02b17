"""Opening the slots of a store, and what happens to those who cannot."""

import datetime as dt
import re
from pathlib import Path

import pytest

from casework.domain.errors import BadEntry, NotFound, StoreDamaged, WrongPassword
from casework.store import attempts, key_folder
from casework.store.access import people_with_slots, unlock, unlock_with_recovery
from casework.store.attempts import PasswordRefused, TooManyTries
from casework.store.costs import STORE_COSTS, KdfCosts, are_payable, stretch
from casework.store.keys import KeysWiped
from casework.store.slot_changes import (
    add_slot,
    change_password,
    renew_recovery_key,
    reset_password_by_recovery,
    set_password,
)
from tests.store.conftest import ANN, AT, BEN, BEN_PASSWORD, CHEAP, PASSWORD, Keyed

NEW = "nine slow trams"


def add_ben(keyed: Keyed) -> None:
    add_slot(
        keyed.folder,
        keyed.keys,
        user_id=BEN,
        login="Ben",
        password=BEN_PASSWORD,
        at=AT,
        costs=CHEAP,
    )


def test_the_password_and_the_recovery_key_lead_to_the_same_keys(keyed: Keyed) -> None:
    by_password = unlock(keyed.folder, " ANN ", PASSWORD, at=AT)
    by_recovery = unlock_with_recovery(keyed.folder, keyed.recovery_key, at=AT)
    assert by_password.user_id == ANN
    assert by_recovery.user_id is None
    for opened in (by_password, by_recovery):
        assert opened.keys.database == keyed.keys.database
        assert opened.keys.evidence == keyed.keys.evidence
        assert opened.keys.audit == keyed.keys.audit
        assert opened.keys.backup == keyed.keys.backup


def test_every_key_is_another(keyed: Keyed) -> None:
    keys = keyed.keys
    all_keys = [keys.data_key, keys.database.key, keys.backup, keys.evidence[1], keys.audit[1]]
    assert len({bytes(key) for key in all_keys}) == 5


def test_wiped_keys_are_overwritten_and_give_nothing(keyed: Keyed) -> None:
    held = [keyed.keys.data_key, keyed.keys.database.key, keyed.keys.evidence[1]]
    keyed.keys.wipe()
    assert all(key == bytes(32) for key in held)
    with pytest.raises(KeysWiped):
        _ = keyed.keys.database
    with pytest.raises(KeysWiped):
        _ = keyed.keys.audit


def test_nothing_secret_is_in_the_file_in_clear(keyed: Keyed) -> None:
    text = (keyed.folder / "keys.json").read_text()
    keys = keyed.keys
    for secret in (keys.data_key, keys.database.key, keys.backup, keys.evidence[1], keys.audit[1]):
        assert secret.hex() not in text
    assert PASSWORD not in text


def test_a_wrong_password_and_an_unknown_name_are_told_apart_by_nothing(keyed: Keyed) -> None:
    with pytest.raises(PasswordRefused) as wrong:
        unlock(keyed.folder, "ann", "three grey heron", at=AT)
    with pytest.raises(PasswordRefused) as unknown:
        unlock(keyed.folder, PASSWORD, PASSWORD, at=AT)
    assert str(wrong.value) == str(unknown.value)
    assert PASSWORD not in (keyed.folder / attempts.FILE).read_text()


def test_a_character_typed_in_two_ways_opens_the_same_slot(keyed: Keyed) -> None:
    change_password(keyed.folder, "ann", PASSWORD, "caf\u00e9 au lait noir", at=AT, costs=CHEAP)
    assert unlock(keyed.folder, "ann", "cafe\u0301 au lait noir", at=AT).user_id == ANN


def test_a_changed_password_shuts_the_old_one_out_of_file_and_spares(keyed: Keyed) -> None:
    for number in range(3):
        add_slot(
            keyed.folder,
            keyed.keys,
            user_id=f"user-{number}",
            login=f"user{number}",
            password=BEN_PASSWORD,
            at=AT,
            costs=CHEAP,
        )
    add_ben(keyed)
    before = (keyed.folder / "keys.json").read_bytes()
    assert all((keyed.folder / name).exists() for name in key_folder.SPARES)
    change_password(keyed.folder, "ann", PASSWORD, NEW, at=AT, costs=CHEAP)
    assert [name for name in key_folder.SPARES if (keyed.folder / name).exists()] == ["keys.json.1"]
    assert unlock(keyed.folder, "ann", NEW, at=AT).keys.database == keyed.keys.database
    assert unlock(keyed.folder, "ben", BEN_PASSWORD, at=AT).user_id == BEN
    for name in ("keys.json", *key_folder.SPARES):
        path = keyed.folder / name
        if path.exists():
            (keyed.folder / "keys.json").write_bytes(path.read_bytes())
            assert path.read_bytes() != before
            with pytest.raises(WrongPassword):
                unlock(keyed.folder, "ann", PASSWORD, at=AT)


def test_a_revocation_cut_short_is_finished_at_the_next_unlock(keyed: Keyed) -> None:
    old = (keyed.folder / "keys.json").read_bytes()
    change_password(keyed.folder, "ann", PASSWORD, NEW, at=AT, costs=CHEAP)
    (keyed.folder / key_folder.SPARES[1]).write_bytes(old)
    unlock(keyed.folder, "ann", NEW, at=AT)
    assert not (keyed.folder / key_folder.SPARES[1]).exists()


def test_the_last_three_key_files_are_kept(keyed: Keyed) -> None:
    for number in range(4):
        add_slot(
            keyed.folder,
            keyed.keys,
            user_id=f"user-{number}",
            login=f"user{number}",
            password=BEN_PASSWORD,
            at=AT,
            costs=CHEAP,
        )
    serials = [
        file.serial
        for name in ("keys.json", *key_folder.SPARES)
        if (file := key_folder.read(keyed.folder / name))
    ]
    assert serials == [5, 4, 3, 2]


def test_a_second_person_needs_a_name_and_a_password_of_their_own(keyed: Keyed) -> None:
    add_ben(keyed)
    assert people_with_slots(keyed.folder) == {"ann": ANN, "ben": BEN}
    with pytest.raises(BadEntry) as problem:
        add_slot(
            keyed.folder,
            keyed.keys,
            user_id="other",
            login="BEN",
            password=NEW,
            at=AT,
            costs=CHEAP,
        )
    assert problem.value.code == "LOGIN_TAKEN"


def test_a_forgotten_password_is_replaced_by_somebody_inside(keyed: Keyed) -> None:
    add_ben(keyed)
    set_password(keyed.folder, keyed.keys, BEN, NEW, at=AT, costs=CHEAP)
    assert unlock(keyed.folder, "ben", NEW, at=AT).user_id == BEN
    with pytest.raises(WrongPassword):
        unlock(keyed.folder, "ben", BEN_PASSWORD, at=AT)
    with pytest.raises(NotFound):
        set_password(keyed.folder, keyed.keys, "nobody", NEW, at=AT, costs=CHEAP)


def test_a_used_recovery_key_is_replaced(keyed: Keyed) -> None:
    newer = reset_password_by_recovery(
        keyed.folder, keyed.recovery_key, "ann", NEW, at=AT, costs=CHEAP
    )
    assert unlock(keyed.folder, "ann", NEW, at=AT).user_id == ANN
    assert unlock_with_recovery(keyed.folder, newer, at=AT).user_id is None
    with pytest.raises(WrongPassword) as problem:
        unlock_with_recovery(keyed.folder, keyed.recovery_key, at=AT)
    assert problem.value.code == "WRONG_RECOVERY_KEY"
    assert renew_recovery_key(keyed.folder, keyed.keys, at=AT) != newer


def test_delays_grow_and_ten_failures_cost_a_quarter_of_an_hour(keyed: Keyed) -> None:
    at, delays = AT, []
    for _ in range(10):
        with pytest.raises(PasswordRefused) as problem:
            unlock(keyed.folder, "ann", "wrong horse again", at=at)
        delays.append(problem.value.wait_seconds)
        at += dt.timedelta(seconds=problem.value.wait_seconds)
    assert delays == [0, 0, 0, 2, 4, 8, 16, 32, 32, 900]
    with pytest.raises(TooManyTries) as early:
        unlock(keyed.folder, "ann", PASSWORD, at=at - dt.timedelta(seconds=120))
    assert early.value.wait_seconds == 120
    assert "2 minutes" in str(early.value)
    opened = unlock(keyed.folder, "ann", PASSWORD, at=at)
    assert (opened.failures.count, opened.failures.since) == (10, AT)
    assert unlock(keyed.folder, "ann", PASSWORD, at=at).failures.count == 0
    assert not (keyed.folder / attempts.FILE).exists()


def test_a_clock_set_back_does_not_lock_anybody_out_for_long(keyed: Keyed) -> None:
    for _ in range(10):
        attempts.record_failure(keyed.folder, "ann", AT)
    earlier = AT - dt.timedelta(days=300)
    with pytest.raises(TooManyTries):
        unlock(keyed.folder, "ann", PASSWORD, at=earlier)
    assert unlock(keyed.folder, "ann", PASSWORD, at=earlier + dt.timedelta(minutes=15)).user_id


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"ann": 3}', b"\xff", b"[" * 50_000])
def test_a_spoilt_count_locks_nobody_out(keyed: Keyed, content: bytes) -> None:
    (keyed.folder / attempts.FILE).write_bytes(content)
    assert unlock(keyed.folder, "ann", PASSWORD, at=AT).user_id == ANN


def test_a_missing_key_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged) as problem:
        unlock(tmp_path, "ann", PASSWORD, at=AT)
    assert problem.value.code == "KEYS_MISSING"


def test_the_programs_own_costs_are_dear_and_within_the_caps() -> None:
    assert KdfCosts(256 * 1024, 3, 4) == STORE_COSTS
    assert are_payable(STORE_COSTS)


@pytest.mark.parametrize(
    "costs",
    [
        KdfCosts(1 << 31, 3, 4),
        KdfCosts(65536, 1 << 31, 4),
        KdfCosts(65536, 3, 0),
        KdfCosts(65536, 3, 9),
        KdfCosts(65536, 0, 4),
        KdfCosts(31, 3, 4),
        KdfCosts((1 << 20) + 1, 3, 4),
        KdfCosts(65536, 17, 4),
    ],
)
def test_costs_beyond_reason_never_reach_argon2(costs: KdfCosts) -> None:
    assert not are_payable(costs)
    with pytest.raises(ValueError, match="checked where they are read"):
        stretch(b"x", bytes(16), costs)


def test_only_the_programs_own_costs_are_used_by_the_program() -> None:
    """A store made by the program may not be cheap: no costs are made up outside `costs.py`."""
    house = Path(__file__).resolve().parents[2]
    made = [
        str(path.relative_to(house))
        for room in ("casework", "ui")
        for path in (house / room).rglob("*.py")
        if re.search(r"\bKdfCosts\(", path.read_text(encoding="utf-8"))
    ]
    assert sorted(made) == ["casework/store/costs.py", "casework/store/key_file_text.py"]
