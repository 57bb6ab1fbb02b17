"""Exhibits that hold the same bytes or look alike: asked about, never decided by the program."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

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
from casework.store.tables.redactions import Redaction

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


def ask_of_same_bytes(desk: Desk, exhibit: Exhibit, same: Sequence[str]) -> None:
    """Open a question for exhibits of the case that hold the same bytes as one just sealed."""
    for other in same[:MOST_ASKED]:
        _ask(desk, exhibit.id, other, "same", 0)


def ask_of_looks(desk: Desk, case: Case, exhibit: Exhibit) -> None:
    """Open a question for exhibits of the case that look like one a decoder has just looked at.

    Not for a copy and its original, which look alike because one was made from the other. Of many
    it asks about those nearest to it: a row of screenshots of one page is no heap of questions.
    """
    wanted = select(Exhibit.id, Exhibit.number, Exhibit.picture_hash).where(
        Exhibit.case_id == case.id, Exhibit.picture_hash != "", Exhibit.sha256 != exhibit.sha256
    )
    alike = [
        (bits, number, other)
        for other, number, looks in desk.session.execute(wanted)
        if (bits := distance(exhibit.picture_hash, looks)) is not None and bits <= THRESHOLD
    ]
    if not alike:
        return
    known, room = _known_pairs(desk, exhibit)
    new = sorted(one for one in alike if one[2] not in known)
    for bits, number, other in new[: max(0, room)]:
        later, earlier = sorted([(exhibit.number, exhibit.id), (number, other)], reverse=True)
        _ask(desk, later[1], earlier[1], "near", bits)


def _known_pairs(desk: Desk, exhibit: Exhibit) -> tuple[set[str], int]:
    """Exhibits that need no question beside this one, and how many questions it may still bring."""
    asked = _beside(desk, ExhibitLikeness.exhibit_id, ExhibitLikeness.other_id, exhibit)
    linked = _beside(desk, ExhibitLink.exhibit_id, ExhibitLink.of_exhibit_id, exhibit)
    masked = select(Redaction.exhibit_id).where(Redaction.made_id == exhibit.id)
    editions = select(Redaction.made_id).where(
        Redaction.exhibit_id.in_(masked), Redaction.made_id.is_not(None)
    )
    brought = select(func.count()).where(ExhibitLikeness.exhibit_id == exhibit.id)
    known = asked | linked | {str(one) for one in desk.session.scalars(editions)}
    return known, MOST_ASKED - (desk.session.scalar(brought) or 0)


def _beside(
    desk: Desk,
    one: InstrumentedAttribute[str],
    other: InstrumentedAttribute[str],
    exhibit: Exhibit,
) -> set[str]:
    """Ids that stand in a pair with this exhibit's, on either side."""
    pairs = desk.session.execute(
        select(one, other).where(or_(one == exhibit.id, other == exhibit.id))
    )
    return {key for pair in pairs for key in pair}


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


def _ask(desk: Desk, later: str, earlier: str, kind: str, bits: int) -> None:
    desk.add(
        ExhibitLikeness(
            exhibit_id=later,
            other_id=earlier,
            kind=kind,
            distance=bits,
            answer="",
            note="",
            answered_by="",
            answered_on=None,
        )
    )
