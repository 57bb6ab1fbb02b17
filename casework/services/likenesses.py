"""Exhibits that hold the same bytes or look alike: asked about, never decided by the program."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.evidence_choices import LIKENESS_ANSWERS
from casework.domain.ids import CaseId, LikenessId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.evidence.likeness import THRESHOLD, distance
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLikeness, ExhibitLink

MOST_ASKED = 3
"""Questions that one new exhibit may bring."""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def answer_likeness(
    desk: Desk, case: CaseId, *, likeness: LikenessId, answer: str, on: dt.date, note: str = ""
) -> None:
    """Say what two exhibits that look alike turned out to be; both are kept whatever it is."""
    entries.choice(answer, LIKENESS_ANSWERS, "answer", "what they are")
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on)
    found = desk.row(ExhibitLikeness, likeness, thing="question")
    first = desk.row(Exhibit, found.exhibit_id, thing="question")
    other = desk.row(Exhibit, found.other_id, thing="question")
    if first.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="question")
    if (found.answer, found.note) == (answer, said):
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="answer", what="This answer")
    found.answer, found.note = answer, said
    found.answered_by, found.answered_on = desk.user.name, on
    pair = f"EX-{first.number} and EX-{other.number}"
    words = f"{pair}: {in_sentence(LIKENESS_ANSWERS[answer])}."
    tell_story(desk, row, "answer_likeness", words, on)


def ask_likenesses(desk: Desk, case: Case, exhibit: Exhibit) -> None:
    """Open a question for each exhibit of the case that holds the same bytes or looks alike.

    Not for a copy and its original, which look alike because one was made from the other. Of many
    it asks about those nearest to it: a row of screenshots of one page is no heap of questions.
    """
    wanted = select(Exhibit.id, Exhibit.sha256, Exhibit.picture_hash)
    others = wanted.where(Exhibit.case_id == case.id, Exhibit.id != exhibit.id)
    alike: list[tuple[int, str, str]] = []
    for other, sha256, looks in desk.session.execute(others.order_by(Exhibit.number)):
        bits = distance(exhibit.picture_hash, looks)
        if exhibit.sha256 == sha256:
            alike.append((-1, other, "same"))
        elif bits is not None and bits <= THRESHOLD:
            alike.append((bits, other, "near"))
    for bits, other, kind in sorted(alike, key=lambda one: one[0])[:MOST_ASKED]:
        _ask(desk, exhibit, other, kind, max(0, bits))


def withdraw_question(desk: Desk, copy: Exhibit, original: Exhibit) -> None:
    """Two that were linked as copy and original need no question, unless it was answered."""
    pair = (copy.id, original.id)
    wanted = select(ExhibitLikeness).where(
        ExhibitLikeness.exhibit_id.in_(pair),
        ExhibitLikeness.other_id.in_(pair),
        ExhibitLikeness.answer == "",
    )
    for one in desk.session.scalars(wanted).all():
        one.answer = "derived"
        one.answered_by, one.answered_on = desk.user.name, desk.today


def _ask(desk: Desk, exhibit: Exhibit, other_id: str, kind: str, bits: int) -> None:
    linked = select(ExhibitLink.id).where(
        ExhibitLink.exhibit_id == exhibit.id, ExhibitLink.of_exhibit_id == other_id
    )
    if desk.session.scalars(linked).first() is not None:
        return
    desk.add(
        ExhibitLikeness(
            exhibit_id=exhibit.id,
            other_id=other_id,
            kind=kind,
            distance=bits,
            answer="",
            note="",
            answered_by="",
            answered_on=None,
        )
    )
