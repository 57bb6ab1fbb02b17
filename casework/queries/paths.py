"""The paths of a case: who was told, what they said, and what each path has brought."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.facts.triage import PathFacts
from casework.domain.guards.paths import not_told
from casework.domain.paths import ANSWERS, BY_CODE, OFFICES
from casework.domain.roles import READS_CASES
from casework.facts import facts_of
from casework.queries import path_records, profile_views
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.triage import (
    PathContact,
    PathEnd,
)


@dataclass(frozen=True)
class ContactRow:
    """Somebody who was told or asked; the answers are in words, '' where nothing was said."""

    office: str
    office_words: str
    who: str
    how: str
    on: dt.date
    time: str
    said: str
    advice: str
    reference: str
    tell_words: str
    interview_words: str


@dataclass(frozen=True)
class PathRow:
    """One path: what it holds, whom it still wants told, what to know, and its contacts."""

    code: str
    title: str
    holds: str
    advice: tuple[str, ...]
    is_open: bool
    may_end: bool
    missing: tuple[str, ...]
    contacts: tuple[ContactRow, ...]
    ended_on: dt.date | None
    ended_how: str


@dataclass(frozen=True)
class PathsPage:
    """Every path that is open or was, and what the paths have brought."""

    paths: tuple[PathRow, ...]
    no_copy: tuple[path_records.NoCopyRow, ...]
    breaches: tuple[path_records.BreachRow, ...]
    beliefs: tuple[path_records.BeliefRow, ...]
    sign_offs: tuple[path_records.SignOffRow, ...]
    remedies: tuple[path_records.RemedyRow, ...]
    apart: tuple[path_records.ApartRow, ...]
    views: tuple[profile_views.ViewRow, ...]


@look(*READS_CASES)
def paths(desk: Desk, case: str) -> PathsPage:
    """The paths of a case, in the order of triage."""
    row = desk.case(case)
    facts = facts_of(desk, row)
    contacts, ends = _contacts(desk, row), _ends(desk, row)
    return PathsPage(
        tuple(_path(one, facts, contacts, ends) for one in facts.triage.paths),
        path_records.no_copy(desk, row),
        path_records.breaches(desk, row),
        path_records.beliefs(desk, row),
        path_records.sign_offs(desk, row),
        path_records.remedies(desk, row),
        path_records.apart(desk, row),
        profile_views.views(desk, row),
    )


def _path(
    one: PathFacts, facts: CaseFacts, contacts: dict[str, list[ContactRow]], ends: dict[str, str]
) -> PathRow:
    path = BY_CODE[one.code]
    return PathRow(
        code=one.code,
        title=path.title,
        holds=path.holds,
        advice=path.advice(facts.rules.nation),
        is_open=one.is_open,
        may_end=path.ends and one.is_open,
        missing=tuple(not_told(facts, one.code)) if one.is_open else (),
        contacts=tuple(contacts.get(one.code, ())),
        ended_on=one.ended_on,
        ended_how=ends.get(one.code, "") if one.ended_on else "",
    )


def _contacts(desk: Desk, case: Case) -> dict[str, list[ContactRow]]:
    found: dict[str, list[ContactRow]] = {}
    wanted = select(PathContact).where(PathContact.case_id == case.id)
    ordered = wanted.order_by(PathContact.on, PathContact.id)
    for one in desk.session.scalars(ordered):
        row = filled(
            ContactRow,
            one,
            office_words=OFFICES.get(one.office, one.office),
            tell_words=_said(one.may_tell),
            interview_words=_said(one.may_interview),
        )
        found.setdefault(one.path, []).append(row)
    return found


def _said(answer: str) -> str:
    return "" if answer == "not_said" else ANSWERS.get(answer, answer)


def _ends(desk: Desk, case: Case) -> dict[str, str]:
    wanted = select(PathEnd).where(PathEnd.case_id == case.id).order_by(PathEnd.id)
    return {one.path: one.how for one in desk.session.scalars(wanted)}
