"""Every act told sensibly but for one field: a sentence or a record, never half of one."""

import datetime as dt
import shutil
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from random import Random
from typing import Any, get_args

import pytest
from sqlalchemy import select

from casework.desk import Reason
from casework.domain.errors import CaseworkError, Refused
from casework.services import (
    beside,
    hearing_needs,
    leaving,
    removals,
    suspensions,
)
from casework.services.catalogue import Act, acts
from casework.services.steps_put_back import put_step_back
from tests.builders import RACHEL
from tests.services.telling_acts import LEFT_ALONE, NASTY_DAYS, TABLES, Teller
from tests.services.test_random_acts import ON_A_CASE, outcome_of
from tests.services.walking import Walk, opened

HOSTILE = ("a\x00b", "\ud83d", "\u202egnp.exe", "\u2066x\u2069 \U0001f9d1\u200d\u2696", " \t\n",
           "x" * 20_001, "no_such_code")  # fmt: skip
DAYS = (*NASTY_DAYS, dt.date(1899, 12, 31), dt.date(9999, 1, 1))
HUGE = "x" * 10_000_000
TELLING = [one for one in ON_A_CASE if one.parameters]


@pytest.fixture(scope="module")
def busy(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Walk, Walk]]:
    """Two cases in which much was done, at a hearing that is called."""
    folder = tmp_path_factory.mktemp("busy") / "store"
    shutil.copytree(template, folder)
    office = opened(folder)
    cases = office.walk().notified(), office.walk(RACHEL).notified()
    for seed, walk in enumerate(cases):
        _work(walk, Random(seed))
    yield cases
    assert office.damage() == []
    office.close()


def _work(walk: Walk, rnd: Random) -> None:
    """A round of acts that leave the case where it is, so that every kind of record is there."""
    teller = Teller(rnd, walk.office, walk.case, wild=0)
    for act in (one for one in ON_A_CASE if "hearing" not in one.code):
        before = walk.state
        _try(walk, act, teller.arguments(act))
        if walk.state != before:
            _try(walk, acts()["put_step_back"],
                 {"reason": "R", "authorised_by": "C", "on": walk.office.today})  # fmt: skip


def _try(walk: Walk, act: Act, told: dict[str, Any]) -> CaseworkError | None:
    """The act as told, going past what gives way to a reason; what it was refused with."""
    error = outcome_of(walk, {}, act, told)
    if isinstance(error, Refused):
        reasons = {one.code: Reason("It cannot wait.", "C. Ferrie") for one in error.unmet}
        error = outcome_of(walk, reasons, act, told)
    assert error is None or error.sentence
    return error


def spoilt(told: dict[str, Any], rnd: Random) -> Iterator[dict[str, Any]]:
    """The same with one text or one day that nobody can mean, in every place there is one."""
    for name, value in told.items():
        if isinstance(value, str):
            yield told | {name: rnd.choice(HOSTILE)}
        elif isinstance(value, dt.date):
            yield told | {name: rnd.choice(DAYS)}
        elif is_dataclass(value) and not isinstance(value, type):
            held = {one.name: getattr(value, one.name) for one in fields(value)}
            typed = [key for key, each in held.items() if isinstance(each, str | dt.date)]
            for key in rnd.sample(typed, min(2, len(typed))):
                bad = rnd.choice(HOSTILE if isinstance(held[key], str) else DAYS)
                yield told | {name: replace(value, **{key: bad})}


@pytest.mark.parametrize("part", range(4))
def test_one_field_that_nobody_can_mean(busy: tuple[Walk, Walk], part: int) -> None:
    walk, rnd = busy[0], Random(part)
    teller = Teller(rnd, walk.office, walk.case, wild=0)
    for act in TELLING[part::4]:
        for told in spoilt(teller.arguments(act), rnd):
            _try(walk, act, told)


def ids_in(act: Act) -> Iterator[tuple[str, Any]]:
    """Fields of an act that name a record, and what it names."""
    for one in act.parameters:
        kinds = [one.kind, *get_args(one.kind)]
        for kind in kinds:
            if isinstance(kind, type(next(iter(TABLES)))) and kind in TABLES:
                yield one.name, TABLES[kind]


NAMING = {(act.code, name): table for act in ON_A_CASE for name, table in ids_in(act)}


def test_a_record_of_another_case_is_never_touched(busy: tuple[Walk, Walk]) -> None:
    mine, other = busy
    teller = Teller(Random(7), mine.office, mine.case, wild=0)
    met = 0
    for (code, name), table in NAMING.items():
        theirs = _newest(other, table)
        if theirs is None or code in LEFT_ALONE:
            continue
        met += 1
        told = teller.arguments(acts()[code]) | {name: theirs}
        error = _try(mine, acts()[code], told)
        assert error is not None, (code, name)
    assert met > 40


def _newest(walk: Walk, table: Any) -> str | None:
    if not hasattr(table, "case_id"):
        return None
    with walk.ws.store.reading() as session:
        wanted = select(table.id).where(table.case_id == walk.case).order_by(table.id.desc())
        return session.scalars(wanted).first()


def test_ten_megabytes_are_refused_at_once_and_nothing_is_cut(walk: Walk) -> None:
    walk.investigated()
    began = time.perf_counter()
    for action, told in (
        (suspensions.suspend, {"reason": HUGE, "authorised_by": "P. Okafor"}),
        (removals.request_removal, {"what": HUGE}),
        (beside.place_hold, {"kind": "police", "asked_by": HUGE, "may_contact_employee": True,
                             "may_continue": "All"}),
        (beside.raise_concern, {"kind": "grievance", "summary": HUGE, "state": "open",
                                "reason": "R"}),
        (leaving.record_leaving, {"reason": "resigned", "notice": HUGE}),
        (hearing_needs.ask_need, {"kind": "adjustment", "asked": HUGE}),
        (put_step_back, {"reason": HUGE, "authorised_by": "C. Ferrie"}),
    ):  # fmt: skip
        error = walk.bad(action, **told)
        assert error.code == "TOO_LONG", action
    assert time.perf_counter() - began < 10
