"""The custody of exhibits: what happened to each, in lines that are only ever added."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.evidence_choices import CUSTODY_ACTS, CUSTODY_KINDS
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import provenance as refusals
from casework.domain.roles import Role
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.evidence import CustodyEvent, Exhibit


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_custody(
    desk: Desk,
    case: CaseId,
    *,
    exhibits: tuple[ExhibitId, ...],
    kind: str,
    to_whom: str,
    reason: str,
    on: dt.date,
    by: str = "",
    note: str = "",
) -> None:
    """Record what happened to exhibits outside Casework: shown, disclosed, copied, given back.

    `by` did it, if not whoever records it; `to_whom` had it then. A line of custody is never
    changed: what was entered by mistake gets another line that says so.
    """
    entries.choice(kind, CUSTODY_ACTS, "kind", "what happened")
    whom = entries.line(to_whom, "to_whom", "who it was", required=True)
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(by, "by", "who did it")
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on, when_closed=True)
    if not exhibits:
        raise BadEntry(refusals.NO_EXHIBIT_CHOSEN, where="exhibits")
    found = []
    for one in dict.fromkeys(exhibits):
        belongs(desk, row, one, None)
        found.append(desk.row(Exhibit, one, thing="exhibit"))
    for each in found:
        line = note_custody(desk, each, kind, said)
        line.by, line.happened_on, line.to_whom, line.reason = who or line.by, on, whom, why
    labels = ", ".join(f"EX-{one.number}" for one in sorted(found, key=lambda one: one.number))
    words = f"{labels}: {in_sentence(CUSTODY_KINDS[kind])}, {whom}, {say_day(on)}."
    tell_story(desk, row, "record_custody", words[: entries.PASSAGE], on)


def note_custody(desk: Desk, exhibit: Exhibit, kind: str, note: str) -> CustodyEvent:
    """One line of an exhibit's custody, by whoever is at the program, now."""
    return desk.add(
        CustodyEvent(
            exhibit_id=exhibit.id,
            at=desk.at,
            kind=kind,
            by=desk.user.name,
            note=note,
            happened_on=None,
            to_whom="",
            reason="",
        )
    )
