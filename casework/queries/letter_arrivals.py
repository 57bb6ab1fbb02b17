"""What became of a letter on its way, from the records of the step it belongs to: one truth."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.fact_parts.letters.records import Record
from casework.queries.delivery_rows import DeliveryRow, deliveries
from casework.store.tables.letters import Letter

ABOUT: Mapping[str, str] = {
    "call_hearing": "hearing",
    "renew_notice": "hearing",
    "call_appeal": "hearing",
    "issue_outcome": "outcome",
}
"""The step a letter belongs to → what its service is kept with."""


@dataclass(frozen=True)
class Arrival:
    """The day from which periods run, None where every copy came back; and what proves it."""

    received_on: dt.date | None
    proof: str


def arrival_of(desk: Desk, letter: Letter, feeds: str, record: Record | None) -> Arrival:
    """As the record of its step has it, where there is one; else as the letter was sent."""
    about = ABOUT.get(feeds, "")
    found = deliveries(desk, **{about: record.id}) if record is not None and about else ()
    if not found:
        return Arrival(letter.received_on, letter.proof)
    days = [one.arrived_on for one in found if one.arrived_on is not None]
    said = [letter.proof, *(_said(one) for one in found)]
    return Arrival(min(days, default=None), "\n".join(one for one in said if one))


def _said(one: DeliveryRow) -> str:
    ref = f" ({one.proof_ref})" if one.proof_ref else ""
    note = f" {one.note}" if one.note else ""
    if one.proof == "none":
        return f"Served {one.how} on {say_day(one.sent_on)}; nothing proves yet that it came."
    return f"Served {one.how} on {say_day(one.sent_on)}: {in_sentence(one.proof_words)}{ref}.{note}"
