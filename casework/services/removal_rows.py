"""A request to take content down as a row: asked, answered, looked for, and its clocks."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import moment, read_time
from casework.domain.entries import PASSAGE
from casework.domain.errors import BadEntry
from casework.domain.guards.removal import refusal_is_proposed
from casework.domain.ids import CaseId, ExhibitId, RemovalId
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import REMOVAL_ANSWERS, SENSITIVE
from casework.facts import facts_of
from casework.services.clock_keeping import moment_of, start_clock, stop_clock
from casework.services.entries import RemovalEntry
from casework.services.matrix_rows import belongs
from casework.services.region_keeping import keep_change, same_case
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.region_records import RemovalCheck
from casework.store.tables.regions import Removal

KINDS = {"request_removal": "request", "instruct_removal": "instruction"}
VERBS = {"request": "asked for", "instruction": "instructed", "platform": "reported to"}


def ask(
    desk: Desk, case: CaseId, step: str, what: str, on: dt.date, how: str, entry: RemovalEntry
) -> RemovalId:
    """Keep a request, an instruction or a report, and let the time for its answer run."""
    made = _asked(KINDS.get(step, "platform"), what, on, how, entry)
    row, facts = take(desk, case, step, on)
    made.case_id = row.id
    if entry.exhibit:
        belongs(desk, row, entry.exhibit, None)
    _not_asked_yet(desk, made)
    made.sensitive = entry.sensitive or _sensitive(facts)
    desk.add(made)
    _run(desk, row, made, on)
    whom = f" {made.asked_of}" if made.kind == "platform" else ""
    exact = "minute" if made.asked_time else "day"
    words = f"Removal was {VERBS[made.kind]}{whom}: {made.what}"
    tell_story(desk, row, step, words, on, time=made.asked_time, precision=exact)
    return RemovalId(made.id)


@dataclass(frozen=True)
class Answered:
    """What somebody answered: a code of `REMOVAL_ANSWERS`, their words, and on whose advice."""

    answer: str
    said: str
    by: str
    on_advice: str


def answer_removal(desk: Desk, case: Case, found: Removal, answered: Answered, on: dt.date) -> None:
    """Keep an answer, stop the time for it, and propose what a refusal may bring."""
    if found.answered_on is not None:
        was = f"{REMOVAL_ANSWERS.get(found.state, found.state)}. {found.answer}".strip()
        became, was = REMOVAL_ANSWERS[answered.answer], was[:PASSAGE]
        keep_change(desk, case, "removal", found.id, "answer", was=was, became=became, on=on)
    found.state, found.answered_on = answered.answer, on
    found.answer, found.answered_by = answered.said, answered.by
    found.on_advice = answered.on_advice
    for rule in ("REMOVAL_ANSWER", "REMOVAL_ANSWER_SENSITIVE", "REMOVAL_CHECK"):
        stop_clock(desk, case, rule, on, subject=found.id)
    if answered.answer == "removed":
        start_clock(desk, case, "REMOVAL_CHECK", on, subject=found.id)
    rules = facts_of(desk, case).rules
    if refusal_is_proposed(rules, found.kind, answered.answer, answered.on_advice):
        found.proposal = found.proposal or "proposed"
        found.proposal_on = found.proposal_on or on


def keep_check(desk: Desk, case: Case, found: Removal, check: RemovalCheck, on: dt.date) -> None:
    """Keep that somebody looked; what is gone needs no more, what still stands is asked anew."""
    if check.exhibit_id:
        belongs(desk, case, ExhibitId(check.exhibit_id), None)
    check.removal_id, check.on = found.id, on
    _not_looked_yet(desk, check)
    desk.add(check)
    stop_clock(desk, case, "REMOVAL_CHECK", on, subject=found.id)
    for rule in ("REMOVAL_ANSWER", "REMOVAL_ANSWER_SENSITIVE"):
        stop_clock(desk, case, rule, on, subject=found.id)
    if check.is_gone:
        found.state, found.answered_on = "removed", found.answered_on or on
    elif found.state in ("removed", "requested"):
        found.state = "requested"
        _run(desk, case, found, on, check.time)


def of_case(desk: Desk, case: Case, removal: RemovalId) -> Removal:
    """A request of this case, or `NotFound`."""
    found = desk.row(Removal, removal, thing="request")
    same_case(found.case_id, case, "request")
    return found


def _asked(kind: str, what: str, on: dt.date, how: str, entry: RemovalEntry) -> Removal:
    made = Removal(kind=kind, state="requested", asked_on=on, answered_on=None, proposal_on=None)
    made.what = entries.passage(what, "what", "what should be taken down", required=True)
    made.asked_how = entries.line(how, "how", "how it was asked")
    made.asked_of = entries.line(entry.asked_of, "asked_of", "of whom it was asked")
    made.url = entries.passage(entry.url, "url", "the address", limit=2_000)
    made.their_reference = entries.line(entry.their_reference, "their_reference", "their number")
    made.asked_time, made.exhibit_id = _time(entry.time), entry.exhibit
    if entry.sensitive:
        entries.choice(entry.sensitive, SENSITIVE, "sensitive", "what it shows")
    made.allegation_id = None
    return made


def _run(desk: Desk, case: Case, made: Removal, on: dt.date, time: str = "") -> None:
    """Hours from the moment it was asked for what is sensitive, else working days."""
    if made.sensitive == "no":
        start_clock(desk, case, "REMOVAL_ANSWER", on, subject=made.id)
        return
    clock = time or made.asked_time
    start = moment(on, read_time(clock)) if clock else moment_of(desk, on)
    start_clock(desk, case, "REMOVAL_ANSWER_SENSITIVE", start, subject=made.id)


def _sensitive(facts: CaseFacts) -> str:
    """Where nobody said what the content shows, the strictest that the exhibits give."""
    return "child" if any(one.is_sensitive for one in facts.exhibits) else "no"


def _time(time: str) -> str:
    return f"{read_time(time, where='time'):%H:%M}" if time.strip() else ""


def looked(
    checked_by: str, how: str, time: str, exhibit: str | None, *, is_gone: bool
) -> RemovalCheck:
    """A look as typed, not kept yet. Raises `BadEntry`."""
    return RemovalCheck(
        checked_by=entries.line(checked_by, "checked_by", "who looked", required=True),
        how=entries.passage(how, "how", "how they looked", required=True),
        time=_time(time),
        is_gone=is_gone,
        exhibit_id=exhibit,
    )


def _not_looked_yet(desk: Desk, check: RemovalCheck) -> None:
    same = select(RemovalCheck.id).where(
        RemovalCheck.removal_id == check.removal_id,
        RemovalCheck.on == check.on,
        RemovalCheck.time == check.time,
        RemovalCheck.how == check.how,
        RemovalCheck.is_gone == check.is_gone,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="how", what="This look")


def _not_asked_yet(desk: Desk, made: Removal) -> None:
    same = select(Removal.id).where(
        Removal.case_id == made.case_id,
        Removal.kind == made.kind,
        Removal.what == made.what,
        Removal.url == made.url,
        Removal.state == "requested",
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="This request")
