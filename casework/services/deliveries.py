"""Letters served: how, when they are taken to be received, and what proves it."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries, hearing_choices
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, DeliveryId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import hearing_room as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.entries import Served
from casework.services.posting import RETURNED, about, post, run_periods
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Delivery


@act(Role.CASEWORKER)
def record_proof(
    desk: Desk,
    case: CaseId,
    *,
    delivery: DeliveryId,
    proof: str,
    on: dt.date,
    received_on: dt.date | None = None,
    proof_ref: str = "",
    note: str = "",
) -> None:
    """Record what proves that a letter was received, or that it came back; periods run from it."""
    proved = entries.choice(proof, hearing_choices.PROOFS, "proof", "what proves it")
    row = beside(desk, case, on, when_closed=True)
    found = delivery_of(desk, row, delivery)
    _check_day(proved, received_on, found)
    before = _state(found)
    found.proof, found.proof_on, found.received_on = proved, on, received_on
    found.proof_ref = entries.line(proof_ref, "proof_ref", "the reference") or found.proof_ref
    found.note = entries.passage(note, "note", "the note") or found.note
    if _state(found) == before:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="proof", what="This")
    run_periods(desk, row, found, on)
    letter = hearing_choices.LETTERS[found.letter]
    words = f"{letter}: {in_sentence(hearing_choices.PROOFS[proved])}."
    if received_on is not None:
        words = f"{words[:-1]} ({say_day(received_on)})."
    tell_story(desk, row, "record_proof", words, on)


@act(Role.CASEWORKER)
def serve_again(
    desk: Desk, case: CaseId, *, delivery: DeliveryId, entry: Served, on: dt.date
) -> DeliveryId:
    """Serve the same letter once more, in another way; periods run from the first that arrived."""
    row = beside(desk, case, on)
    before = delivery_of(desk, row, delivery)
    kept = post(desk, row, before.letter, entry, on, about(before))
    run_periods(desk, row, kept, on)
    letter = hearing_choices.LETTERS[kept.letter]
    words = f"{letter} served again, {in_sentence(choices.SERVICE_METHODS[kept.method])}."
    tell_story(desk, row, "serve_again", words, on)
    return DeliveryId(kept.id)


def delivery_of(desk: Desk, case: Case, delivery: str) -> Delivery:
    """A letter served in this case. Raises `NotFound`."""
    found = desk.row(Delivery, delivery, thing="letter")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="letter")
    return found


def _state(one: Delivery) -> tuple[object, ...]:
    return one.proof, one.received_on, one.proof_ref, one.note


def _check_day(proof: str, received_on: dt.date | None, found: Delivery) -> None:
    if proof == "none":
        raise BadEntry(refusals.NOTHING_PROVED)
    if proof == RETURNED and received_on is not None:
        raise BadEntry(refusals.NEVER_RECEIVED)
    if proof != RETURNED and received_on is None:
        raise BadEntry(refusals.RECEIPT_DAY_MISSING)
    if received_on is not None:
        entries.near(received_on, "received_on")
        entries.in_order(
            found.sent_on, received_on, "received_on", first="serving it", then="The day received"
        )
