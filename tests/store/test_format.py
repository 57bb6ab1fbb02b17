"""The format is the one written down in docs/store-format.md, and stays it.

The first test reads a store by that page alone: nothing of Casework's own code but the making.
"""

import hashlib
import hmac
import json
import shutil
import unicodedata
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from casework.store.access import Unlocked, unlock, unlock_with_recovery
from casework.store.backup import back_up
from tests.store.conftest import AT, PASSWORD, Made, a_person, act

GOLDEN = Path(__file__).parent / "golden"


def plainly(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def derived(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, b"casework/1/" + purpose.encode()).derive(secret)


def unwrapped(key: bytes, wrapped: bytes, about: object) -> bytes:
    return AESGCM(key).decrypt(wrapped[:12], wrapped[12:], plainly(about))


def data_key(body: Any, slot: Any, password: str) -> bytes:
    kdf, public = slot["kdf"], bytes.fromhex(slot["public"])
    key = hash_secret_raw(
        unicodedata.normalize("NFKC", password).encode(),
        bytes.fromhex(kdf["salt"]),
        kdf["passes"],
        kdf["memory_kib"],
        kdf["lanes"],
        32,
        Type.ID,
    )
    costs = [kdf["memory_kib"], kdf["passes"], kdf["lanes"]]
    about = ["slot", body["store"], slot["holder"], slot["name"], costs, kdf["salt"]]
    private = unwrapped(key, bytes.fromhex(slot["private"]), [*about, slot["public"]])
    sealed = bytes.fromhex(slot["data_key"])
    ours = X25519PrivateKey.from_private_bytes(private)
    shared = ours.exchange(X25519PublicKey.from_public_bytes(sealed[:32]))
    about = ["data key", body["store"], slot["holder"], slot["public"]]
    return unwrapped(derived(shared, "seal", sealed[:32] + public), sealed[32:], about)


def generation_secret(body: Any, number: int, key: bytes) -> bytes:
    one = body["generations"][number - 1]
    about = ["generation", body["store"], number, one["since"]]
    return unwrapped(derived(key, "generations"), bytes.fromhex(one["sealed"]), about)


def test_a_store_can_be_read_by_the_page_that_describes_it(made: Made, tmp_path: Path) -> None:
    act(made.store, lambda session: session.add(a_person()))
    made.store.rekey(at=AT)
    act(made.store, lambda session: session.add(a_person("Second")))
    backup = back_up(made.store, tmp_path / "backups", at=AT)
    made.store.close()

    outer = json.loads((made.folder / "keys.json").read_bytes())
    body = outer["body"]
    key = data_key(body, body["slots"][0], PASSWORD)
    assert hmac.digest(derived(key, "key file"), plainly(body), "sha256").hex() == outer["mac"]
    whole = [body, outer["slot_checks"], outer["mac"]]
    assert hashlib.sha256(plainly(whole)).hexdigest() == outer["sha256"]

    salt = body["database"]["salt"]
    assert (made.folder / "casework.db").read_bytes()[:16].hex() == salt
    with closing(dbapi2.connect(str(made.folder / "casework.db"))) as raw:
        raw.execute(f"PRAGMA key = \"x'{derived(key, 'database').hex()}{salt}'\"")
        lines = raw.execute("SELECT * FROM audit ORDER BY seq").fetchall()
        person = raw.execute("SELECT * FROM people WHERE name = 'Second'")
        names = [one[0] for one in person.description]
        row = dict(zip(names, person.fetchone(), strict=True))
    previous = "0" * 64
    for line in lines:
        signed, (before, its_hash, mac) = list(line[:8]), line[8:]
        assert before == previous
        assert hashlib.sha256(previous.encode() + plainly(signed)).hexdigest() == its_hash
        audit_key = derived(generation_secret(body, line[7], key), "audit")
        assert hmac.digest(audit_key, its_hash.encode(), "sha256").hex() == mac
        previous = its_hash
    assert [line[7] for line in lines] == [1, 1, 2]
    kept = {name: value for name, value in row.items() if value is not None}
    digest = hashlib.sha256(plainly(kept)).hexdigest()
    assert json.loads(lines[-1][6]) == [["people", row["id"], digest]]

    manifest = json.loads((backup.folder / "manifest.json").read_text())
    mac = manifest.pop("mac")
    assert hmac.digest(derived(key, "backup"), plainly(manifest), "sha256").hex() == mac


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    shutil.copy(GOLDEN / "keys-1.json", tmp_path / "keys.json")
    return tmp_path


def test_a_key_file_made_on_the_first_day_opens_for_ever(golden: Path) -> None:
    told = json.loads((GOLDEN / "keys-1-opened.json").read_text())
    for opened in (
        unlock(golden, "ann", told["password"], at=AT),
        unlock(golden, "ben", told["ben"], at=AT),
        unlock_with_recovery(golden, told["recovery_key"], at=AT),
    ):
        assert as_told(opened) == {name: told[name] for name in as_told(opened)}


def as_told(opened: Unlocked) -> dict[str, object]:
    keys = opened.keys
    return {
        "database": keys.database.key.hex(),
        "salt": keys.database.salt.hex(),
        "backup": keys.backup.hex(),
        "evidence": {str(number): key.hex() for number, key in keys.evidence.items()},
        "audit": {str(number): key.hex() for number, key in keys.audit.items()},
    }
