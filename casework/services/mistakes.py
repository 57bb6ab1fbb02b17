"""Honest mistakes: what puts them right, and settling them without blame."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId
from casework.domain.path_choices import REMEDIES
from casework.domain.phrases import in_sentence, sentence
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.services.clock_keeping import stop_clock
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.triage import Remedy


@act(Role.CASEWORKER)
def record_remedy(
    desk: Desk, case: CaseId, *, what: str, on: dt.date, note: str = "", done_by: str = ""
) -> None:
    """Record one thing that was done to put a mistake right."""
    entries.choice(what, REMEDIES, "what", "what was done")
    said = entries.passage(note, "note", "the note", required=what == "other")
    who = entries.line(done_by, "done_by", "who did it")
    row, _ = take(desk, case, "record_remedy", on)
    desk.add(Remedy(case_id=row.id, what=what, note=said, done_by=who, done_on=on))
    by = f" ({who})" if who else ""
    tell_story(desk, row, "record_remedy", f"Put right: {in_sentence(REMEDIES[what])}{by}.", on)


@act(Role.CASEWORKER)
def settle_without_blame(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """End at triage with a mistake that was owned up to and put right; it is no finding."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "settle_without_blame", on)
    move(desk, row, CaseState.NO_ACTION, on)
    stop_clock(desk, row, "TRIAGE", on)
    words = f"Settled without blame, as an honest mistake: {sentence(why)}"
    tell_story(desk, row, "settle_without_blame", words, on)
