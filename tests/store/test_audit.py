"""One audit row an act, in the act's own transaction, and nothing that goes round it."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from casework.domain.dates import london_day
from casework.store.audit import ACT, ActNote, ActUnnamed, BulkWriteRefused, head, note_audit
from casework.store.audit_row import BEFORE_THE_FIRST
from casework.store.engine import CannotRead
from casework.store.tables.audit_trail import AuditRow
from casework.store.tables.organisation import Draft, ReferenceNumber
from casework.store.tables.people import Person
from tests.store.conftest import AT, Made, a_person, act

ID = "0190f0a0-0000-7000-8000-0000000000f1"


def rows(made: Made) -> list[AuditRow]:
    with made.store.reading() as session:
        return list(session.scalars(select(AuditRow).order_by(AuditRow.seq)))


def entries(row: AuditRow) -> list[list[str | None]]:
    found: list[list[str | None]] = json.loads(row.summary)
    return found


def test_making_the_store_is_the_first_act(made: Made) -> None:
    (first,) = rows(made)
    assert (first.seq, first.action, first.previous) == (1, "create_store", BEFORE_THE_FIRST)
    assert sorted(entry[0] or "" for entry in entries(first)) == ["organisation", "users"]


def test_one_act_with_three_flushes_is_one_row(made: Made) -> None:
    def three(session: Session) -> None:
        for name in ("One", "Two", "Three"):
            session.add(a_person(name))
            session.flush()

    act(made.store, three)
    row = rows(made)[-1]
    assert (row.seq, row.action, row.user_id) == (2, "test_act", made.store.user_id)
    assert (row.at, row.entered_on) == (AT, london_day(AT))
    assert [entry[0] for entry in entries(row)] == ["people"] * 3


def test_a_changed_row_has_another_digest_and_a_deleted_one_none(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person(person_id=ID)))
    act(made.store, lambda session: setattr(session.get(Person, ID), "contact", "by post"))
    act(made.store, lambda session: session.delete(session.get(Person, ID)))
    (made_it,), (changed,), (gone,) = (entries(row) for row in rows(made)[1:])
    assert made_it[:2] == changed[:2] == gone[:2] == ["people", ID]
    assert made_it[2] != changed[2]
    assert gone[2] is None


def test_a_row_that_came_and_went_in_one_act_leaves_no_trace(made: Made) -> None:
    def come_and_go(session: Session) -> None:
        person = a_person()
        session.add(person)
        session.flush()
        session.delete(person)

    act(made.store, come_and_go)
    assert len(rows(made)) == 1


def test_a_look_or_a_change_to_what_it_was_writes_nothing(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person(person_id=ID)))

    def touch(session: Session) -> None:
        person = session.get_one(Person, ID)
        person.name = str(person.name)
        session.scalars(select(Person)).all()

    act(made.store, touch)
    assert len(rows(made)) == 2


def test_a_failed_act_leaves_no_audit_row_and_the_next_one_is_clean(made: Made) -> None:
    def fail(session: Session) -> None:
        session.add(a_person(person_id=ID))
        note_audit(session, "view_case")
        session.flush()
        raise KeyError

    with pytest.raises(KeyError):
        act(made.store, fail)
    act(made.store, lambda session: session.add(a_person("Other")))
    last = rows(made)[-1]
    assert (last.seq, len(entries(last))) == (2, 1)


def test_an_undone_savepoint_leaves_its_rows_out(made: Made) -> None:
    def half(session: Session) -> None:
        session.add(a_person("Kept", ID))
        session.flush()
        with session.begin_nested() as inner:
            session.add(a_person("Undone"))
            session.flush()
            inner.rollback()
        with session.begin_nested():
            session.add(a_person("Kept as well"))
        session.add(a_person("And this"))

    act(made.store, half)
    assert [len(entries(row)) for row in rows(made)[1:]] == [3]


def test_what_was_noted_before_a_rollback_is_forgotten(made: Made) -> None:
    with made.store.sessions() as session:
        session.info[ACT] = ActNote("test_act", made.store.user_id or "", AT, london_day(AT))
        note_audit(session, "view_case")
        session.add(a_person())
        session.flush()
        session.rollback()
        session.add(a_person("Other"))
        session.commit()
    assert [row.action for row in rows(made)[1:]] == ["test_act"]
    assert len(entries(rows(made)[-1])) == 1


def test_an_act_without_a_name_does_not_happen(made: Made) -> None:
    with pytest.raises(ActUnnamed), made.store.sessions.begin() as session:
        session.add(a_person())
    with made.store.reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_if_the_audit_cannot_be_written_the_act_did_not_happen(made: Made) -> None:
    def spoil(session: Session) -> None:
        session.info[ACT] = replace(session.info[ACT], action="x" * 61)
        session.add(a_person())

    with pytest.raises(CannotRead):
        act(made.store, spoil)
    with made.store.reading() as session:
        assert session.scalars(select(Person)).all() == []


@pytest.mark.parametrize(
    "write",
    [
        lambda session: session.execute(update(Person).values(name="all")),
        lambda session: session.execute(delete(Person)),
        lambda session: session.execute(insert(Person), [{"name": "x"}]),
        lambda session: session.execute(sa.text("UPDATE people SET name = 'all'")),
        lambda session: session.execute(update(Person.__table__).values(name="all")),
        lambda session: session.query(Person).delete(),
    ],
)
def test_bulk_writes_are_refused(made: Made, write: Callable[[Session], object]) -> None:
    act(made.store, lambda session: session.add(a_person(person_id=ID)))
    with pytest.raises(BulkWriteRefused):
        act(made.store, lambda session: write(session) and None)
    with made.store.reading() as session:
        assert session.get_one(Person, ID).name == "Rhona Bell"


def test_views_and_exports_are_noted_without_a_change(made: Made) -> None:
    def view(session: Session) -> None:
        note_audit(session, "view_case", case_id=ID)
        note_audit(session, "export", about=[("case_file", ID, "0" * 64)])

    act(made.store, view)
    seen, export = rows(made)[1:]
    assert (seen.action, seen.case_id, entries(seen)) == ("view_case", ID, [])
    assert (export.action, export.case_id) == ("export", "")
    assert entries(export) == [["case_file", ID, "0" * 64]]


def test_drafts_are_not_audited_and_numbers_are(made: Made) -> None:
    def draft(session: Session) -> None:
        session.add(
            Draft(
                id=ID,
                user_id=made.store.user_id,
                form="incident",
                case_id="",
                answers="{}",
                saved_at=AT,
            )
        )

    act(made.store, draft)
    assert len(rows(made)) == 1
    act(made.store, lambda session: session.add(ReferenceNumber(year=2026, last=41)))
    assert entries(rows(made)[-1])[0][:2] == ["reference_numbers", "2026"]


def test_the_head_is_the_newest_row(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person()))
    with made.store.reading() as session:
        assert head(session) == (2, rows(made)[-1].hash)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'nothing'",
        "DELETE FROM audit",
        """INSERT INTO audit SELECT seq + 5, at, entered_on, user_id, action, case_id, summary,
        key_no, previous, hash, mac FROM audit""",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
    ],
)
def test_the_database_itself_keeps_the_audit(made: Made, statement: str) -> None:
    with pytest.raises(DBAPIError), made.store.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert len(rows(made)) == 1


def test_the_case_of_an_act_can_be_said_while_it_is_done(made: Made) -> None:
    def about(session: Session) -> None:
        note: ActNote = session.info[ACT]
        session.info[ACT] = replace(note, case_id=ID)
        session.add(a_person())

    act(made.store, about)
    assert rows(made)[-1].case_id == ID
