"""What can be said of each exhibit of a case beside its capture: originals and copies."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, or_, select, union

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.evidence_choices import (
    ANSWERS,
    COPY_KINDS,
    LIKENESS_ANSWERS,
    QUESTIONS,
    copy_words,
)
from casework.domain.phrases import sentence
from casework.fact_parts.capture_doubts import capture_doubts
from casework.queries.stamps import StampRow, stamps_of
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitAnswer, ExhibitLikeness, ExhibitLink


@dataclass(frozen=True)
class LinkRow:
    """Another exhibit that this one was made from, or that was made from this one."""

    exhibit_id: str
    label: str
    title: str
    how: str
    how_words: str
    note: str

    @property
    def words(self) -> str:
        """'EX-3  Post with album (cropped)', with the note that was made."""
        kind = f" ({self.how_words.lower()})" if self.how_words else ""
        return f"{self.label}  {self.title}{kind}{f'. {self.note}' if self.note else ''}"


@dataclass(frozen=True)
class LikenessRow:
    """Another exhibit that holds the same bytes (`is_same`) or looks alike; `answer` is in words.

    `is_open` while nobody has said what the two are.
    """

    id: str
    exhibit_id: str
    label: str
    is_same: bool
    distance: int
    answer: str
    note: str
    answered_by: str
    is_open: bool

    @property
    def words(self) -> str:
        """'It looks like EX-2.', and what was answered."""
        said = (
            f"It is the same file as {self.label}"
            if self.is_same
            else f"It looks like {self.label}"
        )
        told = f": {self.answer.lower()}" if self.answer else ""
        return f"{said}{told}{f' ({self.note})' if self.note else ''}."


@dataclass(frozen=True)
class AnswerRow:
    """One question of the checklist; `answer` is empty while it was not asked."""

    code: str
    group: str
    question: str
    answer: str
    answer_words: str
    note: str
    answered_by: str
    answered_on: dt.date | None
    earlier: tuple[str, ...]
    """What was answered before this, each in a sentence; it stays on file."""

    @property
    def said(self) -> str:
        """'Yes. The phone was seen. (A. Macrae, Wednesday 24 June 2026)'."""
        return _said(self.answer_words, self.note, self.answered_by, self.answered_on)


@dataclass(frozen=True)
class Provenance:
    """Of one exhibit. `made_from` are its originals, `copies` what was made from it."""

    made_from: tuple[LinkRow, ...] = ()
    copies: tuple[LinkRow, ...] = ()
    likenesses: tuple[LikenessRow, ...] = ()
    checklist: tuple[AnswerRow, ...] = ()
    stamps: tuple[StampRow, ...] = ()
    doubt: str = ""
    """Why it is not clear that it was got openly; empty once somebody has said."""

    @property
    def asked(self) -> int:
        """How many questions of the checklist have an answer."""
        return sum(bool(one.answer) for one in self.checklist)

    @property
    def is_copy(self) -> bool:
        """Whether it was derived from another exhibit."""
        return bool(self.made_from)

    @property
    def made_words(self) -> str:
        """'A cropped copy of EX-3'; empty for an original."""
        said = "; ".join(f"{copy_words(one.how)} {one.label}" for one in self.made_from)
        return said[:1].upper() + said[1:]


def with_its_own(exhibit: str) -> Select[str]:
    """The ids of an exhibit, of those it was made from or that were made from it, of its likes."""
    pairs = (
        (ExhibitLink.exhibit_id, ExhibitLink.of_exhibit_id),
        (ExhibitLikeness.exhibit_id, ExhibitLikeness.other_id),
    )
    itself = select(Exhibit.id).where(Exhibit.id == exhibit)
    ways = [
        select(other.label("id")).where(mine == exhibit)
        for one, two in pairs
        for mine, other in ((one, two), (two, one))
    ]
    return select(union(itself, *ways).subquery().c.id)


def provenance_of(
    desk: Desk, case: Case, exhibits: Mapping[str, Exhibit], only: str = ""
) -> dict[str, Provenance]:
    """For the exhibits of one case by their ids; or for `only` one, the others being its own."""
    asked = {one: exhibits[one] for one in exhibits if only in ("", one)}
    made_from, copies = _links(desk, exhibits, asked)
    likenesses, lists = _likenesses(desk, exhibits, asked), _checklists(desk, asked)
    doubts = capture_doubts(desk, case, only) if asked else {}
    stamps = stamps_of(desk, case)
    return {
        each: Provenance(
            tuple(made_from[each]),
            tuple(copies[each]),
            tuple(likenesses[each]),
            lists[each],
            stamps.get(each, ()),
            doubts.get(each, ""),
        )
        for each in asked
    }


def _links(
    desk: Desk, exhibits: Mapping[str, Exhibit], asked: Mapping[str, Exhibit]
) -> tuple[dict[str, list[LinkRow]], dict[str, list[LinkRow]]]:
    made_from: dict[str, list[LinkRow]] = defaultdict(list)
    copies: dict[str, list[LinkRow]] = defaultdict(list)
    wanted = select(ExhibitLink).where(
        or_(ExhibitLink.exhibit_id.in_(asked), ExhibitLink.of_exhibit_id.in_(asked))
    )
    for one in desk.session.scalars(wanted.order_by(ExhibitLink.id)):
        copy, original = exhibits[one.exhibit_id], exhibits[one.of_exhibit_id]
        made_from[copy.id].append(_link(original, one))
        copies[original.id].append(_link(copy, one))
    return made_from, copies


def _link(other: Exhibit, one: ExhibitLink) -> LinkRow:
    words = COPY_KINDS.get(one.how, one.how)
    return LinkRow(other.id, f"EX-{other.number}", other.title, one.how, words, one.note)


def _likenesses(
    desk: Desk, exhibits: Mapping[str, Exhibit], asked: Mapping[str, Exhibit]
) -> dict[str, list[LikenessRow]]:
    """On both of a pair, but for those that turned out to be a copy and its original."""
    found: dict[str, list[LikenessRow]] = defaultdict(list)
    wanted = select(ExhibitLikeness).where(
        or_(ExhibitLikeness.exhibit_id.in_(asked), ExhibitLikeness.other_id.in_(asked)),
        ExhibitLikeness.answer != "derived",
    )
    for one in desk.session.scalars(wanted.order_by(ExhibitLikeness.id)):
        for mine, other in ((one.exhibit_id, one.other_id), (one.other_id, one.exhibit_id)):
            found[mine].append(_likeness(exhibits[other], one))
    return found


def _likeness(other: Exhibit, one: ExhibitLikeness) -> LikenessRow:
    return LikenessRow(
        id=one.id,
        exhibit_id=other.id,
        label=f"EX-{other.number}",
        is_same=one.kind == "same",
        distance=one.distance,
        answer=LIKENESS_ANSWERS.get(one.answer, one.answer),
        note=one.note,
        answered_by=one.answered_by,
        is_open=not one.answer,
    )


def _checklists(desk: Desk, exhibits: Mapping[str, Exhibit]) -> dict[str, tuple[AnswerRow, ...]]:
    given: dict[tuple[str, str], list[ExhibitAnswer]] = defaultdict(list)
    wanted = select(ExhibitAnswer).where(ExhibitAnswer.exhibit_id.in_(exhibits))
    for one in desk.session.scalars(wanted.order_by(ExhibitAnswer.id)):
        given[one.exhibit_id, one.question].append(one)
    return {
        each: tuple(_answer(code, given[each, code]) for code in QUESTIONS) for each in exhibits
    }


def _answer(code: str, given: list[ExhibitAnswer]) -> AnswerRow:
    group, question = QUESTIONS[code]
    if not given:
        return AnswerRow(code, group, question, "", "", "", "", None, ())
    *earlier, last = given
    before = tuple(
        _said(ANSWERS.get(one.answer, one.answer), one.note, one.answered_by, one.answered_on)
        for one in earlier
    )
    words = ANSWERS.get(last.answer, last.answer)
    who, on = last.answered_by, last.answered_on
    return AnswerRow(code, group, question, last.answer, words, last.note, who, on, before)


def _said(answer: str, note: str, who: str, on: dt.date | None) -> str:
    day = f", {say_day(on)}" if on else ""
    return " ".join(part for part in (f"{answer}.", sentence(note), f"({who}{day})") if part)
