"""The paths of triage: who was told and what they said, how each ended, the image never copied."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import read_time
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId
from casework.domain.paths import ANSWERS, BY_CODE, ENDING, OFFICES, TITLES
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.clock_keeping import stop_clock
from casework.services.contacts import log_office
from casework.services.path_keeping import LADO, only_after_yes
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.triage import NoCopyRecord, PathContact, PathEnd


@act(Role.CASEWORKER)
def record_path_contact(
    desk: Desk,
    case: CaseId,
    *,
    path: str,
    office: str,
    on: dt.date,
    time: str = "",
    who: str = "",
    how: str = "",
    said: str = "",
    advice: str = "",
    reference: str = "",
    may_tell: str = "not_said",
    may_interview: str = "not_said",
) -> None:
    """Record that somebody was told or asked on a path, what they said, and what may go on."""
    entries.choice(path, TITLES, "path", "what it is about")
    entries.choice(office, OFFICES, "office", "who was told")
    entries.choice(may_tell, ANSWERS, "may_tell", "whether the employee may be told")
    entries.choice(may_interview, ANSWERS, "may_interview", "whether they may be interviewed")
    kept = PathContact(path=path, office=office, on=on, time=clock(time, "time"))
    _say(kept, who, how, said, advice, reference)
    kept.may_tell, kept.may_interview = may_tell, may_interview
    row, _ = take(desk, case, "record_path_contact", on)
    kept.case_id = row.id
    desk.add(kept)
    if path == "safeguarding" and office in ("lado", "adult_protection"):
        stop_clock(desk, row, LADO, on)
    _log(desk, row, kept)
    named = f"{OFFICES[office]}{f' ({kept.who})' if kept.who else ''}"
    words = f"{TITLES[path]}: {named} told. {_agreed(may_tell)}".strip()
    tell_story(
        desk, row, "record_path_contact", words, on, time=kept.time, precision=_exact(kept.time)
    )


def _say(kept: PathContact, who: str, how: str, said: str, advice: str, reference: str) -> None:
    """The words as typed. Raises `BadEntry`."""
    kept.who = entries.line(who, "who", "the name")
    kept.how = entries.line(how, "how", "how they were told")
    kept.said = entries.passage(said, "said", "what they were told")
    kept.advice = entries.passage(advice, "advice", "what they said")
    kept.reference = entries.line(reference, "reference", "the reference")


def _log(desk: Desk, case: Case, kept: PathContact) -> None:
    """It stands in the contact log as well, in a line."""
    office = OFFICES[kept.office]
    log_office(
        desk,
        case,
        (kept.who or office)[: entries.LINE],
        on=kept.on,
        time=kept.time,
        text=f"{TITLES[kept.path]}: {office} told. What was said stands under triage.",
        proof=f"Reference {kept.reference}" if kept.reference else "",
    )


@act(Role.CASEWORKER)
def end_path(desk: Desk, case: CaseId, *, path: str, how: str, on: dt.date) -> None:
    """Record how a path ended: what those who protect others, or the police, decided."""
    entries.choice(path, ENDING, "path", "what has ended")
    row = beside(desk, case, on, when_closed=True)
    found = facts_of(desk, row, on).triage.path(path)
    if found is None or not found.is_open:
        what = f"That this ended ({in_sentence(TITLES[path])})"
        raise BadEntry(refusals.ALREADY_RECORDED, where="path", what=what)
    ended = entries.passage(how, "how", "how it ended", required=True)
    desk.add(PathEnd(case_id=row.id, path=path, ended_on=on, how=ended))
    tell_story(desk, row, "end_path", f"{BY_CODE[path].title}, ended: {ended}", on)


@act(Role.CASEWORKER)
def record_no_copy(
    desk: Desk,
    case: CaseId,
    *,
    address: str,
    found_by: str,
    found_on: dt.date,
    on: dt.date,
    found_time: str = "",
    police_reference: str = "",
) -> None:
    """Record where a suspected indecent image was seen, by whom and when, and the police reference.

    Nothing else: no picture, no file name, no hash (domain-corrections §4 (9)).
    """
    kept = NoCopyRecord(found_on=entries.past(found_on, desk.today, "found_on", "That day"))
    kept.address = entries.passage(address, "address", "where it was seen", required=True)
    kept.found_by = entries.line(found_by, "found_by", "who found it", required=True)
    kept.found_time = clock(found_time, "found_time")
    kept.police_reference = entries.line(
        police_reference, "police_reference", "the police reference"
    )
    row, facts = take(desk, case, "record_no_copy", on)
    only_after_yes(facts, "indecent_image")
    kept.case_id = row.id
    desk.add(kept)
    words = "A suspected indecent image was recorded by its address. Nothing was copied."
    tell_story(desk, row, "record_no_copy", words, on)


def clock(text: str, field: str) -> str:
    """A time of day as HH:MM, or nothing. Raises `BadEntry`."""
    if not entries.line(text, field, "the time"):
        return ""
    return f"{read_time(text, where=field):%H:%M}"


def _agreed(may_tell: str) -> str:
    said = {"yes": "The employee may be told.", "no": "The employee may not be told yet."}
    return said.get(may_tell, "")


def _exact(time: str) -> str:
    return "minute" if time else "day"
