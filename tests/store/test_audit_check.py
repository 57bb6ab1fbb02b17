"""Whatever is changed behind Casework's back is found, by whoever holds the key as well."""

# ruff: noqa: S608
from contextlib import closing

import pytest

from casework.store.audit_check import audit_damage
from casework.store.audit_row import SIGNED, AuditHead, append, hash_of, head_of, mac_of
from casework.store.damage import Damage
from casework.store.engine import RawConnection, connect
from casework.store.tables.people import Person
from tests.store.conftest import AT, Made, a_person, act

IDS = [f"0190f0a0-0000-7000-8000-00000000000{number}" for number in range(5)]

COPY = (
    "INSERT INTO people (id, name, folded, is_child, protected_as, contact, entered_at,"
    " entered_by, version) SELECT '{}', name, folded, is_child, protected_as, contact, entered_at,"
    " entered_by, version FROM people LIMIT 1"
)


@pytest.fixture
def busy(made: Made) -> Made:
    """Five people in five acts, after the first act of every store."""
    for person_id in IDS:
        act(made.store, lambda session, one=person_id: session.add(a_person("Rhona", one)))  # type: ignore[misc]
    return made


def raw(made: Made) -> RawConnection:
    return connect(made.store.database, made.store.keys.database)


def check(made: Made, anchor: AuditHead | None = None) -> list[Damage]:
    with closing(raw(made)) as connection:
        return audit_damage(connection, made.store.keys.audit, anchor=anchor)


def tamper(made: Made, *statements: str) -> None:
    """As somebody would who holds the key: guards dropped, then put back."""
    with closing(raw(made)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _name, sql in triggers:
            connection.execute(sql)


def found(made: Made, anchor: AuditHead | None = None) -> list[tuple[str, str]]:
    return [(one.kind, one.where) for one in check(made, anchor)]


def test_a_sound_store_has_no_damage(busy: Made) -> None:
    assert check(busy) == []


@pytest.mark.parametrize("column", ["at", "entered_on", "user_id", "action", "case_id", "summary"])
def test_an_altered_audit_row_is_named(busy: Made, column: str) -> None:
    tamper(busy, f"UPDATE audit SET {column} = '[]' WHERE seq = 3")
    assert ("audit", "3") in found(busy)


def test_a_deleted_audit_row_is_a_gap(busy: Made) -> None:
    tamper(busy, "DELETE FROM audit WHERE seq IN (3, 4)")
    assert ("audit", "3 to 4") in found(busy)
    assert "Audit rows 3 to 4 are missing." in [one.sentence for one in check(busy)]


def test_two_swapped_audit_rows_are_found(busy: Made) -> None:
    tamper(
        busy,
        "UPDATE audit SET seq = 99 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 4",
        "UPDATE audit SET seq = 4 WHERE seq = 99",
    )
    assert {("audit", "3"), ("audit", "4")} <= set(found(busy))


def test_a_row_rewritten_by_somebody_without_the_audit_key_is_found(busy: Made) -> None:
    with closing(raw(busy)) as connection:
        line = connection.execute("SELECT * FROM audit WHERE seq = 6").fetchone()
    signed = [*line[: len(SIGNED)]]
    signed[3] = "somebody-else"
    forged = hash_of(line[8], signed)
    tamper(busy, f"UPDATE audit SET user_id = 'somebody-else', hash = '{forged}' WHERE seq = 6")
    assert found(busy) == [("audit", "6")]
    assert check(busy)[0].sentence == "Audit row 6 was not written by Casework."


def test_a_row_rewritten_by_somebody_with_the_key_breaks_the_chain(busy: Made) -> None:
    with closing(raw(busy)) as connection:
        line = connection.execute("SELECT * FROM audit WHERE seq = 3").fetchone()
    signed = [*line[: len(SIGNED)]]
    signed[3] = "somebody-else"
    forged = hash_of(line[8], signed)
    mac = mac_of(busy.store.keys.audit[1], forged)
    tamper(
        busy,
        f"UPDATE audit SET user_id = 'somebody-else', hash = '{forged}', mac = '{mac}'"
        " WHERE seq = 3",
    )
    assert found(busy) == [("audit", "4")]


def test_a_cut_tail_and_a_rewritten_past_show_against_a_printed_head(busy: Made) -> None:
    with closing(raw(busy)) as connection:
        printed = head_of(connection)
    tamper(busy, "DELETE FROM audit WHERE seq > 4", f"DELETE FROM people WHERE id > '{IDS[2]}'")
    assert found(busy) == []
    assert found(busy, printed) == [("audit", "5 to 6")]
    with closing(raw(busy)) as connection:
        for _ in range(2):
            append(
                connection,
                busy.store.keys.audit,
                at=AT.isoformat(timespec="microseconds"),
                entered_on="2026-06-25",
                user_id="x",
                action="nothing_to_see",
                case_id="",
                touched=[],
            )
    assert found(busy, printed) == [("audit", "6")]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (f"UPDATE people SET name = 'Rhona B' WHERE id = '{IDS[1]}'", "was changed"),
        (f"UPDATE people SET is_child = 1 WHERE id = '{IDS[1]}'", "was changed"),
        (f"DELETE FROM people WHERE id = '{IDS[1]}'", "was deleted"),
        (
            COPY.format("stranger"),
            "was added",
        ),
    ],
)
def test_a_live_row_changed_behind_the_audit_is_named(
    busy: Made, statement: str, words: str
) -> None:
    tamper(busy, statement)
    (damage,) = check(busy)
    assert damage.kind == "row"
    assert damage.where in (f"people {IDS[1]}", "people stranger")
    assert words in damage.sentence


def test_a_deleted_row_that_is_put_back_is_found(busy: Made) -> None:
    act(busy.store, lambda session: session.delete(session.get(Person, IDS[0])))
    with closing(raw(busy)) as connection:
        connection.execute(COPY.format(IDS[0]))
    assert found(busy) == [("row", f"people {IDS[0]}")]


def test_spoilt_summaries_do_not_end_the_check(busy: Made) -> None:
    tamper(busy, "UPDATE audit SET summary = '{' WHERE seq = 2")
    assert ("audit", "2") in found(busy)
