"""What a case rests on: awareness of the rules, earlier instruction, permission, duties done."""

import datetime as dt

from sqlalchemy import Select, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.inquiry_words import AWARENESS_KINDS, DUTY_ANSWERS
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import inquiry
from casework.domain.roles import Role
from casework.fact_parts.inquest import policy_duties, policy_permissions
from casework.facts import pack_of
from casework.packs.clauses import Clause
from casework.services.entries import PermissionEntry
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.groundwork import (
    Awareness,
    DutyCheck,
    Permission,
    PriorInstruction,
)
from casework.store.tables.metadata import Row

ANOTHER = "another"
"""Stands for a permission that the policy does not name."""
NONE_FOUND = "none_found"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_awareness(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    on: dt.date,
    document: str = "",
    edition: str = "",
    told_on: dt.date | None = None,
    proof: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Record how the person was told of the rules, when, in which version; or that nothing was
    found.

    Goes to fairness, and to the training record that a body asks for (domain-corrections §1.7).
    """
    entries.choice(kind, AWARENESS_KINDS, "kind", "how they were told")
    needed = kind != NONE_FOUND
    which = entries.line(document, "document", "which document", required=needed)
    _past_or_unknown(desk, told_on, "told_on", "The day they were told")
    row, _ = take(desk, case, "record_awareness", on)
    if exhibit is not None:
        belongs(desk, row, exhibit, None)
    kept = Awareness(
        case_id=row.id,
        kind=kind,
        document=which,
        edition=entries.line(edition, "edition", "which version"),
        told_on=told_on,
        proof=entries.passage(proof, "proof", "what shows it"),
        exhibit_id=exhibit,
        on=on,
    )
    same = _same(kept, "kind", "document", "edition", "told_on", "proof")
    _once(desk, same, "document", "This evidence of awareness")
    desk.add(kept)
    how = in_sentence(AWARENESS_KINDS[kind])
    found = f"{how}: {which}" if needed else "looked for, and nothing was found"
    tell_story(desk, row, "record_awareness", f"Awareness of the rules: {found}.", on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_instruction(
    desk: Desk,
    case: CaseId,
    *,
    was_given: str,
    on: dt.date,
    given_by: str = "",
    given_on: dt.date | None = None,
    what: str = "",
    was_recorded: str = "not_known",
    proof: str = "",
    exhibit: ExhibitId | None = None,
) -> None:
    """Record whether the person had been told before not to do this: by whom, when, on record."""
    entries.choice(was_given, choices.YES_NO, "was_given", "whether they were told")
    entries.choice(was_recorded, choices.YES_NO, "was_recorded", "whether it was recorded")
    given = was_given == "yes"
    _past_or_unknown(desk, given_on, "given_on", "The day of the instruction")
    row = beside(desk, case, on)
    if exhibit is not None:
        belongs(desk, row, exhibit, None)
    kept = PriorInstruction(
        case_id=row.id,
        was_given=was_given,
        given_by=entries.line(given_by, "given_by", "who told them", required=given),
        given_on=given_on,
        what=entries.passage(what, "what", "what they were told", required=given),
        was_recorded=was_recorded,
        proof=entries.passage(proof, "proof", "what shows it"),
        exhibit_id=exhibit,
        on=on,
    )
    same = _same(kept, "was_given", "given_by", "given_on", "what", "proof")
    _once(desk, same, "what", "This instruction")
    desk.add(kept)
    answer = in_sentence(choices.YES_NO[was_given])
    words = f"Told before not to do this? {answer.capitalize()}."
    tell_story(desk, row, "record_instruction", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_permission(
    desk: Desk, case: CaseId, *, clause: str, entry: PermissionEntry, on: dt.date
) -> None:
    """Record whether something that the policy allows with permission was permitted.

    `clause` is the id of a clause that permits, or `another` for what the policy does not name.
    """
    entries.choice(entry.was_given, choices.YES_NO, "was_given", "whether permission was given")
    entries.choice(entry.in_writing, choices.YES_NO, "in_writing", "whether it is in writing")
    _past_or_unknown(desk, entry.given_on, "given_on", "The day it was given")
    row = beside(desk, case, on)
    found = _permitting(desk, row, clause)
    said = entries.passage(entry.what, "what", "what was to be permitted", required=found is None)
    given = entry.was_given == "yes"
    kept = Permission(
        case_id=row.id,
        clause_id=found.clause_id if found else ANOTHER,
        printed_ref=found.citation[:300] if found else "",
        what=said or (found.paraphrase if found else ""),
        was_given=entry.was_given,
        given_by=entries.line(entry.given_by, "given_by", "who gave it", required=given),
        given_on=entry.given_on,
        extent=entries.passage(entry.extent, "extent", "how far it goes"),
        in_writing=entry.in_writing,
        proof=entries.passage(entry.proof, "proof", "what shows it"),
        on=on,
    )
    same = _same(kept, "clause_id", "what", "was_given", "given_by", "given_on", "proof")
    _once(desk, same, "clause", "This permission")
    desk.add(kept)
    words = f"Permission given? {choices.YES_NO[entry.was_given]}: {kept.what}"
    tell_story(desk, row, "record_permission", words, on)


@act(Role.CASEWORKER)
def check_duty(
    desk: Desk,
    case: CaseId,
    *,
    clause: str,
    answer: str,
    on: dt.date,
    done_by: str = "",
    done_on: dt.date | None = None,
    how: str = "",
) -> None:
    """Answer one duty that the policy lays on managers, governors or HR: done, or why not.

    The last answer counts; earlier ones stay on the file.
    """
    entries.choice(answer, DUTY_ANSWERS, "answer", "whether it was done")
    done = answer == "done"
    who = entries.line(done_by, "done_by", "who did it", required=done)
    words = entries.passage(how, "how", "how, or why not", required=not done)
    _past_or_unknown(desk, done_on, "done_on", "The day it was done")
    row, _ = take(desk, case, "check_duty", on)
    found = _duty(desk, row, clause)
    kept = DutyCheck(
        case_id=row.id,
        clause_id=found.clause_id,
        printed_ref=found.printed_ref,
        heading=found.heading,
        paraphrase=found.paraphrase,
        answer=answer,
        done_by=who,
        done_on=done_on if done_on or not done else on,
        how=words,
        on=on,
    )
    same = _same(kept, "clause_id", "answer", "done_by", "done_on", "how")
    _once(desk, same, "clause", "This answer")
    desk.add(kept)
    told = f"Duty '{found.heading}': {in_sentence(DUTY_ANSWERS[answer])}. {words}"
    tell_story(desk, row, "check_duty", told.strip(), on)


def _duty(desk: Desk, case: Case, clause: str) -> Clause:
    pack = pack_of(desk, case)
    found = next((one for one in policy_duties(pack) if one.clause_id == clause), None)
    if found is None:
        raise BadEntry(inquiry.NO_SUCH_DUTY, pack=pack.title)
    return found


def _permitting(desk: Desk, case: Case, clause: str) -> Clause | None:
    """The clause that permits; None for a permission that the policy does not name."""
    if clause == ANOTHER:
        return None
    pack = pack_of(desk, case)
    found = next((one for one in policy_permissions(pack) if one.clause_id == clause), None)
    if found is None:
        raise BadEntry(inquiry.NO_SUCH_DUTY, pack=pack.title)
    return found


def _past_or_unknown(desk: Desk, day: dt.date | None, field: str, what: str) -> None:
    if day is not None:
        entries.past(day, desk.today, field, what)


def _same(new: Row, *columns: str) -> Select[str]:
    """The same as was entered before, by the columns that tell."""
    table = type(new)
    alike = [getattr(table, name) == getattr(new, name) for name in ("case_id", *columns)]
    return select(table.id).where(*alike)


def _once(desk: Desk, same: Select[str], field: str, what: str) -> None:
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where=field, what=what)
