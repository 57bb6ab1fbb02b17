"""Reports: an incident with its reporter and affected people, and a case for each respondent."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, PartyId, PersonId
from casework.domain.phrases import in_sentence
from casework.domain.references import case_reference
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import REPORTS_INCIDENTS, Role
from casework.domain.vocabulary import PARTY_PARTS, CaseState
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import PersonEntry
from casework.services.people import describe, keep_person
from casework.services.pinning import pinned_pack
from casework.services.steps_taken import begin, beside, take, tell_story
from casework.store.tables.cases import Case, Incident, IncidentParty
from casework.store.tables.organisation import ReferenceNumber
from casework.store.tables.people import Person

FIRST_SEARCH_NO = 1_000_000_000

MOST_RESPONDENTS = 50
"""In one report; more are reported in parts."""


@act(*REPORTS_INCIDENTS)
def report_incident(
    desk: Desk,
    *,
    discovered_on: dt.date,
    reported_on: dt.date,
    channel: str,
    summary: str,
    respondents: tuple[PersonEntry, ...] = (),
    unknown_respondents: int = 0,
    reporter: PersonEntry | None = None,
    is_anonymous: bool = False,
    affected: tuple[PersonEntry, ...] = (),
    platform: str = "",
    happened_on: dt.date | None = None,
) -> tuple[CaseId, ...]:
    """Record what was reported and open a case for each respondent, known or not yet.

    Clocks: acknowledgement and triage run from `reported_on`. Raises `BadEntry`.
    """
    _check_days(desk, discovered_on, reported_on, happened_on)
    _check_respondents(respondents, unknown_respondents)
    if reporter is None and not is_anonymous:
        raise BadEntry(refusals.NO_REPORTER)
    incident = desk.add(
        Incident(
            discovered_on=discovered_on,
            reported_on=reported_on,
            channel=entries.choice(channel, choices.CHANNELS, "channel", "how it was reported"),
            is_anonymous=is_anonymous,
            platform=entries.line(platform, "platform", "the platform"),
            summary=entries.passage(summary, "summary", "what happened", required=True),
        )
    )
    _add_parties(desk, incident, reporter, affected)
    people: list[Person | None] = [keep_person(desk, one) for one in respondents]
    people += [None] * unknown_respondents
    return tuple(_open_case(desk, incident, one, happened_on) for one in people)


@act(Role.CASEWORKER)
def acknowledge_report(desk: Desk, case: CaseId, *, on: dt.date, how: str = "") -> None:
    """Record that the reporter was told the report has come in; stops the clock.

    One report is acknowledged once: the other cases that came of it are told of it too.
    """
    row, _ = take(desk, case, "acknowledge_report", on)
    if stop_clock(desk, row, "ACK", on) is None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="on", what="The acknowledgement")
    said = entries.line(how, "how", "how it was acknowledged")
    text = f"The report was acknowledged{f' ({said})' if said else ''}."
    tell_story(desk, row, "acknowledge_report", text, on)
    siblings = select(Case).where(
        Case.incident_id == row.incident_id, Case.id != row.id, *desk.sees()
    )
    for one in desk.session.scalars(siblings):
        if stop_clock(desk, one, "ACK", on) is not None:
            tell_story(desk, one, "acknowledge_report", text, on)


@act(Role.CASEWORKER)
def add_party(desk: Desk, case: CaseId, *, person: PersonEntry, part: str, on: dt.date) -> PartyId:
    """Record somebody the incident touches: a witness, a child, a service user."""
    entries.choice(part, PARTY_PARTS, "part", "what they are in this")
    row = beside(desk, case, on)
    found = keep_person(desk, person)
    incident = desk.row(Incident, row.incident_id, thing="incident")
    if any(one.part == part for one in _as_party(desk, row, found.id)):
        what = f"{found.name}, {in_sentence(PARTY_PARTS[part])},"
        raise BadEntry(refusals.ALREADY_RECORDED, where="person", what=what)
    found.is_child = found.is_child or part == "child"
    party = _add_party(desk, incident, found, part)
    shown = found.protected_as or found.name
    tell_story(desk, row, "add_party", f"{shown} was recorded: {PARTY_PARTS[part]}.", on)
    return PartyId(party.id)


@act(Role.CASEWORKER)
def tell_party(desk: Desk, case: CaseId, *, person: PersonId, what: str, on: dt.date) -> None:
    """Record what somebody concerned was told, and when."""
    row, _ = take(desk, case, "tell_party", on)
    told = entries.passage(what, "what", "what they were told", required=True)
    parties = _as_party(desk, row, person)
    if not parties:
        raise NotFound(rights.NOT_FOUND, thing="person")
    for one in parties:
        one.told_on, one.told_what = on, told
    found = desk.row(Person, person, thing="person")
    shown = found.protected_as or found.name
    tell_story(desk, row, "tell_party", f"{shown} was told: {told}", on)


def _as_party(desk: Desk, case: Case, person_id: str) -> list[IncidentParty]:
    """What somebody is in the incident; more than one row when they reported it and are hurt."""
    wanted = select(IncidentParty).where(
        IncidentParty.incident_id == case.incident_id, IncidentParty.person_id == person_id
    )
    return list(desk.session.scalars(wanted))


def _check_respondents(respondents: tuple[PersonEntry, ...], unknown: int) -> None:
    if not respondents and unknown < 1:
        raise BadEntry(refusals.NO_RESPONDENT)
    if len(respondents) + unknown > MOST_RESPONDENTS:
        raise BadEntry(refusals.TOO_MANY_RESPONDENTS, most=MOST_RESPONDENTS)
    known = [one.person for one in respondents if one.person is not None]
    if len(known) != len(set(known)):
        what = "One of these people"
        raise BadEntry(refusals.ALREADY_RECORDED, where="respondents", what=what)


def _check_days(
    desk: Desk, discovered: dt.date, reported: dt.date, happened: dt.date | None
) -> None:
    entries.past(discovered, desk.today, "discovered_on", "The day of discovery")
    entries.past(reported, desk.today, "reported_on", "The day of the report")
    if reported < discovered:
        raise BadEntry(
            refusals.BEFORE_DISCOVERY, reported=say_day(reported), discovered=say_day(discovered)
        )
    if happened is not None and discovered < entries.near(happened, "happened_on"):
        raise BadEntry(
            refusals.DISCOVERED_BEFORE_CONDUCT,
            discovered=say_day(discovered),
            happened=say_day(happened),
        )


def _add_parties(
    desk: Desk,
    incident: Incident,
    reporter: PersonEntry | None,
    affected: tuple[PersonEntry, ...],
) -> None:
    if reporter is not None:
        _add_party(desk, incident, keep_person(desk, reporter), "reporter")
    for one in affected:
        person = keep_person(desk, one)
        _add_party(desk, incident, person, "child" if person.is_child else "affected")


def _add_party(desk: Desk, incident: Incident, person: Person, part: str) -> IncidentParty:
    return desk.add(
        IncidentParty(
            incident_id=incident.id, person_id=person.id, part=part, told_on=None, told_what=""
        )
    )


def _open_case(
    desk: Desk, incident: Incident, person: Person | None, happened: dt.date | None
) -> CaseId:
    case = Case(
        search_no=_next_search_no(desk),
        incident_id=incident.id,
        respondent_id=person.id if person else None,
        reference=_next_reference(desk, incident.reported_on.year),
        procedure="corporate",
        pack_id=pinned_pack(desk, desk.organisation.pack_code).id,
        caseworker_id=desk.user.id,
        opened_on=incident.reported_on,
        closed_on=None,
        closing_reason="",
        next_due_on=None,
    )
    begin(case, CaseState.REPORTED, incident.reported_on)
    desk.add(case)
    desk.about(case)
    describe(desk, case)
    nobody_waits = incident.is_anonymous or incident.channel == "became_aware"
    for rule in ("TRIAGE",) if nobody_waits else ("ACK", "TRIAGE"):
        start_clock(desk, case, rule, incident.reported_on)
    keep_duties(desk, case)
    if happened is not None:
        tell_story(desk, case, "report_incident", incident.summary, happened, kind="conduct")
    channel = in_sentence(choices.CHANNELS[incident.channel])
    text = f"Reported by {channel}." if channel != "another way" else "Reported."
    tell_story(desk, case, "report_incident", text, incident.reported_on)
    return CaseId(case.id)


def _next_search_no(desk: Desk) -> int:
    """Downwards, so that the search index, which counts upwards, gives the newest case first."""
    last = desk.session.scalar(select(func.min(Case.search_no)))
    return FIRST_SEARCH_NO if last is None else last - 1


def _next_reference(desk: Desk, year: int) -> str:
    counter = desk.session.get(ReferenceNumber, year)
    if counter is None:
        counter = ReferenceNumber(year=year, last=0)
        desk.add_plain(counter)
    counter.last += 1
    return case_reference(desk.organisation.reference_prefix, year, counter.last)
