"""One search over everything this person may see: grouped, in context, best or newest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, and_, not_, or_, select

from casework.desk import Desk, look
from casework.domain.excerpts import Excerpt, is_literal
from casework.domain.finding import KINDS, Sought
from casework.domain.progress import Progress, no_progress
from casework.domain.roles import READS_CASES, SEES_ALL_CASES
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.fact_parts.sight import visible_people
from casework.fact_parts.unseen import cases_with_suspected_images, exhibits_held_back
from casework.queries.found_lines import FoundLine, found_lines
from casework.store.found_search import (
    Narrowed,
    by_pieces,
    by_words,
    cancellable,
    count_up_to,
    has_kind,
    has_pieces,
    pieces_query,
)
from casework.store.found_sources import Source, found_sources
from casework.store.found_upkeep import is_filled
from casework.store.search import found_by
from casework.store.tables.cases import Case
from casework.store.tables.finding import SearchEntry

AnyRow = TypeVar("AnyRow")
MOST_COUNTED = 1_000
OF_THE_FILE = ("exhibit_texts", "exhibit_facts")
"""What was read in a sealed file, as opposed to what people wrote about it."""
FEW_CASES = 300
"""Whoever sees no more cases than that is answered by the index alone."""
LOOKED_AT = 200
"""Entries that are read for words which must stand there sign by sign."""


@dataclass(frozen=True)
class FoundGroup:
    """What was found of one kind; `count` stops at a thousand: then `has_more` of it is true."""

    kind: str
    lines: tuple[FoundLine, ...]
    count: int
    has_more: bool


@dataclass(frozen=True)
class Findings:
    """Groups in their order; `is_whole` is false while an older store is still being read."""

    groups: tuple[FoundGroup, ...]
    is_whole: bool


@look(*READS_CASES)
def find(desk: Desk, sought: Sought, progress: Progress = no_progress) -> Findings:
    """Everything with all the words. Never fails for what was typed; raises `Cancelled`."""
    kinds, sources = [one for one in KINDS if one in (sought.kinds or KINDS)], found_sources()
    if not sought.words.strip():
        return Findings((), is_filled(desk.session, sources))
    with cancellable(desk.session, progress):
        pieces = pieces_query(sought.words)
        if pieces and not has_pieces(desk.session, pieces):
            pieces = ""
        groups = [_group(desk, sought, kind, pieces, sources) for kind in kinds]
        return Findings(tuple(one for one in groups if one.count), is_filled(desk.session, sources))


def _group(
    desk: Desk, sought: Sought, kind: str, pieces: str, sources: Mapping[str, Source]
) -> FoundGroup:
    if kind == "case":
        return _cases(desk, sought)
    if kind == "person" and (sought.case_id or sought.state or sought.since or sought.until):
        return FoundGroup(kind, (), 0, has_more=False)
    if not has_kind(desk.session, kind):
        return FoundGroup(kind, (), 0, has_more=False)
    entries: dict[int, SearchEntry] = {}
    count = 0
    most = LOOKED_AT if is_literal(sought.words) else sought.each
    for found in _matching(desk, sought, kind, pieces):
        entries |= {one.no: one for one in desk.session.scalars(found.limit(most))}
        numbers = found.with_only_columns(SearchEntry.no)
        count = max(count, count_up_to(desk.session, numbers, MOST_COUNTED + 1))
    chosen = list(entries.values())[:most]
    lines = found_lines(desk, chosen, sources, sought.words)
    if is_literal(sought.words):
        count = len(lines)
    count = max(count, len(lines))
    return FoundGroup(
        kind, tuple(lines[: sought.each]), min(count, MOST_COUNTED), count > MOST_COUNTED
    )


def _matching(desk: Desk, sought: Sought, kind: str, pieces: str) -> list[Select[SearchEntry]]:
    """By pieces first (an account, a label), then by words."""
    found = []
    if pieces:
        found.append(by_pieces(pieces).where(SearchEntry.kind == kind))
    narrowed = Narrowed(kind, _case_nos(desk, sought))
    if (matching := by_words(desk.session, sought.words, narrowed)) is not None:
        found.append(matching)
    return [_allowed(desk, sought, kind, one) for one in found]


def _allowed(
    desk: Desk, sought: Sought, kind: str, found: Select[SearchEntry]
) -> Select[SearchEntry]:
    if kind == "person":
        return found.where(SearchEntry.row_id.in_(visible_people(desk)))
    found = _narrowed(found.join(Case, Case.id == SearchEntry.case_id).where(*desk.sees()), sought)
    if kind == "exhibit":
        found = found.where(not_(_held_back()))
    if sought.since is not None:
        found = found.where(SearchEntry.on >= sought.since)
    if sought.until is not None:
        found = found.where(SearchEntry.on <= sought.until)
    return found


def _held_back() -> ColumnElement[bool]:
    """Words of exhibits set apart, of what was made from them, and of cases with such images."""
    hidden = or_(
        SearchEntry.about_id.in_(exhibits_held_back()),
        SearchEntry.case_id.in_(cases_with_suspected_images()),
    )
    return and_(SearchEntry.source.in_(OF_THE_FILE), hidden)


def _narrowed(found: Select[AnyRow], sought: Sought) -> Select[AnyRow]:
    if sought.state:
        found = found.where(Case.is_open.is_(sought.state == "open"))
    if sought.case_id:
        found = found.where(Case.id == sought.case_id)
    return found


def _case_nos(desk: Desk, sought: Sought) -> tuple[int, ...] | None:
    """Numbers of the cases to look in, where they are few; None for all."""
    wanted = select(Case.search_no).where(*desk.sees())
    if sought.case_id:
        wanted = wanted.where(Case.id == sought.case_id)
    elif desk.user.role in SEES_ALL_CASES:
        return None
    found = tuple(desk.session.scalars(wanted.limit(FEW_CASES + 1)))
    return found if len(found) <= FEW_CASES else None


def _cases(desk: Desk, sought: Sought) -> FoundGroup:
    ids: dict[str, Case] = {}
    for matches in found_by(sought.words):
        hit = matches.subquery()
        found = select(Case).join(hit, Case.search_no == hit.c.rowid).where(*desk.sees())
        found = _narrowed(found, sought).order_by(hit.c.rowid)
        if sought.since is not None:
            found = found.where(Case.opened_on >= sought.since)
        if sought.until is not None:
            found = found.where(Case.opened_on <= sought.until)
        ids |= {one.id: one for one in desk.session.scalars(found.limit(MOST_COUNTED + 1))}
    lines = tuple(_case_line(one) for one in list(ids.values())[: sought.each])
    return FoundGroup("case", lines, min(len(ids), MOST_COUNTED), len(ids) > MOST_COUNTED)


def _case_line(case: Case) -> FoundLine:
    state = STATE_NAMES[CaseState(case.state)]
    line = " · ".join(part for part in (case.reference, case.role_line, state) if part)
    name = case.shown_as or case.reference
    return FoundLine("case", name, Excerpt(""), line, case.id, "", case.id, case.opened_on)
