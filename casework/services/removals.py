"""Content to be taken down: asked per post, reported, answered, looked for, and refused."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.ids import AllegationId, CaseId, ExhibitId, RemovalId
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import REMOVAL_ANSWERS
from casework.domain.roles import Role
from casework.services.allegations import add_allegation
from casework.services.entries import RemovalEntry
from casework.services.removal_rows import (
    Answered,
    answer_removal,
    ask,
    keep_check,
    looked,
    of_case,
)
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Removal


@act(Role.CASEWORKER)
def request_removal(
    desk: Desk,
    case: CaseId,
    *,
    what: str,
    on: dt.date,
    how: str = "",
    url: str = "",
    exhibit: ExhibitId | None = None,
    asked_of: str = "",
    sensitive: str = "",
    time: str = "",
) -> RemovalId:
    """Ask the employee, or somebody else, to take something down; always allowed once sealed.

    `sensitive` is no, child or intimate: what shows a child or is intimate is answered within
    hours of the `time` at which it was asked.
    """
    entry = RemovalEntry(url, exhibit, asked_of, sensitive, time)
    return ask(desk, case, "request_removal", what, on, how, entry)


@act(Role.CASEWORKER)
def instruct_removal(
    desk: Desk,
    case: CaseId,
    *,
    what: str,
    on: dt.date,
    how: str = "",
    url: str = "",
    exhibit: ExhibitId | None = None,
    sensitive: str = "",
    time: str = "",
) -> RemovalId:
    """Instruct the employee to take something down, where the policy gives that power."""
    entry = RemovalEntry(url, exhibit, "", sensitive, time)
    return ask(desk, case, "instruct_removal", what, on, how, entry)


@act(Role.CASEWORKER)
def record_removal_answer(
    desk: Desk,
    case: CaseId,
    *,
    removal: RemovalId,
    answer: str,
    on: dt.date,
    said: str = "",
    answered_by: str = "",
    on_advice: str = "not_known",
    checked_by: str = "",
    checked_how: str = "",
    time: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Record what became of a request, and who looked that it is gone; stops its clock.

    Refusing an instruction may propose an allegation; silence on advice never does.
    """
    entries.choice(answer, REMOVAL_ANSWERS, "answer", "what became of it")
    entries.choice(on_advice, choices.YES_NO, "on_advice", "an answer")
    row = beside(desk, case, on, when_closed=True)
    found = of_case(desk, row, removal)
    told = entries.passage(said, "said", "what was said")
    by = entries.line(answered_by, "answered_by", "who answered")
    answer_removal(desk, row, found, Answered(answer, told, by, on_advice), on)
    if answer == "removed" and checked_by.strip():
        check = looked(checked_by, checked_how, time, exhibit, is_gone=True)
        keep_check(desk, row, found, check, on)
    words = f"Removal: {in_sentence(REMOVAL_ANSWERS[answer])}."
    tell_story(desk, row, "record_removal_answer", words, on)


@act(Role.CASEWORKER)
def report_to_platform(
    desk: Desk,
    case: CaseId,
    *,
    platform: str,
    what: str,
    on: dt.date,
    their_reference: str = "",
    how: str = "",
    url: str = "",
    exhibit: ExhibitId | None = None,
    sensitive: str = "",
    time: str = "",
) -> RemovalId:
    """Report content to the platform it stands on, with the number the platform gives."""
    name = entries.line(platform, "platform", "the platform", required=True)
    entry = RemovalEntry(url, exhibit, name, sensitive, time, their_reference)
    return ask(desk, case, "report_to_platform", what, on, how, entry)


@act(Role.CASEWORKER)
def check_removal(
    desk: Desk,
    case: CaseId,
    *,
    removal: RemovalId,
    checked_by: str,
    how: str,
    is_gone: bool,
    on: dt.date,
    time: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Look whether content is gone: who, when, how, and the exhibit that shows it.

    What still stands is asked for again, and its time to be answered runs anew.
    """
    row = beside(desk, case, on, when_closed=True)
    found = of_case(desk, row, removal)
    check = looked(checked_by, how, time, exhibit, is_gone=is_gone)
    keep_check(desk, row, found, check, on)
    seen = "gone" if is_gone else "still there"
    words = f"{check.checked_by} looked for what was to be taken down: {seen}. {sentence(how)}"
    exact = "minute" if check.time else "day"
    tell_story(desk, row, "check_removal", words, on, time=check.time, precision=exact)


@act(Role.CASEWORKER)
def charge_refusal(
    desk: Desk,
    case: CaseId,
    *,
    removal: RemovalId,
    heading: str,
    text: str,
    decided_by: str,
    on: dt.date,
    clauses: tuple[str, ...] = (),
    gross: str = "not_known",
) -> AllegationId:
    """Take up the proposal: allege that an instruction was refused. It needs its own notice."""
    row = beside(desk, case, on)
    found = _proposed(desk, row, removal)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    made = add_allegation(
        desk,
        case,
        heading=heading,
        text=text,
        category="COOP",
        conduct_from=found.answered_on or on,
        on=on,
        clauses=clauses,
        gross=gross,
    )
    found.proposal, found.proposal_on, found.proposal_by = "charged", on, who
    found.allegation_id = made
    return made


@act(Role.CASEWORKER)
def decline_to_charge(
    desk: Desk, case: CaseId, *, removal: RemovalId, reason: str, decided_by: str, on: dt.date
) -> None:
    """Decide that the refusal of an instruction is not alleged, and why."""
    row = beside(desk, case, on)
    found = _proposed(desk, row, removal)
    found.proposal_reason = entries.passage(reason, "reason", "the reason", required=True)
    found.proposal_by = entries.line(decided_by, "decided_by", "who decided", required=True)
    found.proposal, found.proposal_on = "declined", on
    words = f"{found.proposal_by} decided not to allege the refusal: {found.proposal_reason}"
    tell_story(desk, row, "decline_to_charge", words, on)


def _proposed(desk: Desk, case: Case, removal: RemovalId) -> Removal:
    found = of_case(desk, case, removal)
    if found.proposal != "proposed":
        raise BadEntry(refusals.NOTHING_PROPOSED, where="removal")
    return found
