"""Fills the case file's values from what the store holds: who, what, when, and on what evidence."""

from dataclasses import dataclass, replace

from casework.desk import Desk
from casework.documents import case_file_values as paper
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.timeline import sentences
from casework.domain.vocabulary import STATE_NAMES
from casework.facts import facts_of
from casework.papers import (
    beside,
    changes,
    contacts,
    deadlines,
    decisions,
    evidence,
    hearing_room,
    hearings,
    investigation,
    referrals,
    regions,
    triage,
)
from casework.papers.inquest import records
from casework.papers.letters import letters
from casework.papers.statements import statements
from casework.papers.words import facts_given
from casework.queries import case_history
from casework.queries import decisions as decision_queries
from casework.queries import exhibits as exhibit_queries
from casework.queries.beside import beside as beside_query
from casework.queries.case_people import parts_held
from casework.queries.changes import changes as changes_query
from casework.queries.duty_rows import duty_rows
from casework.queries.groundwork import groundwork
from casework.queries.hearing_room import hearing_room as room_query
from casework.queries.inquiry import inquiry
from casework.queries.matrix import matrix
from casework.queries.policy_notes import policy_page
from casework.queries.report_page import report
from casework.queries.respondent import respondent
from casework.queries.statements import files
from casework.queries.timeline import timeline_of
from casework.queries.wordings import wordings
from casework.store.audit import head
from casework.store.tables.cases import Case

DEPARTMENT = "Human Resources"


@dataclass(frozen=True)
class Export:
    """What ties one copy to the audit."""

    number: int
    audit_number: int
    audit_head: str


def case_file(desk: Desk, case: Case, export: Export) -> paper.CaseFile:
    """The whole case file of a case, as it stands in this transaction."""
    facts = facts_of(desk, case)
    page, hearing_page = matrix(desk, case.id), decision_queries.hearings(desk, case.id)
    outcome_page = decision_queries.outcome(desk, case.id)
    exhibits = exhibit_queries.exhibit_rows(desk, case)
    asked = inquiry(desk, case.id)
    whole = paper.CaseFile(
        cover=_cover(desk, case, facts),
        imprint=_imprint(desk, facts, export),
        summary=_summary(desk, case, facts),
        people=_people(desk, case),
        allegations=investigation.allegations(
            page, policy_page(desk, case, facts), wordings(desk, case.id)
        ),
        chronology=_chronology(desk, case),
        contacts=contacts.contacts(desk, case),
        handovers=contacts.handovers(desk, case),
        missed=tuple(sentences(timeline_of(desk, case), say_day)),
        investigation=investigation.investigation(page, facts, asked.terms),
        statements=statements(files(desk, case)),
        records=records(asked, groundwork(desk, case.id)),
        hearings=hearings.hearings(hearing_page),
        outcome=decisions.outcome(outcome_page, page),
        appeal=decisions.appeal(outcome_page),
        referrals=referrals.referrals(duty_rows(desk, case, facts)),
        letters=letters(desk, case),
        deadlines=deadlines.deadlines(desk, case),
        claims=deadlines.claims(desk, case),
        exhibits=evidence.exhibits(desk, exhibits),
        departures=_departures(desk, case),
        corrections=_corrections(desk, case),
        certificate=evidence.certificate(exhibits),
        triage=triage.triage(desk, case),
        beside=regions.regions(beside_query(desk, case.id)),
    )
    return _with_hearing(desk, case, whole, outcome_page)


def _with_hearing(
    desk: Desk, case: Case, whole: paper.CaseFile, page: decision_queries.OutcomePage
) -> paper.CaseFile:
    """With what stood around the hearings, and what was decided before."""
    return replace(
        whole,
        around=hearing_room.around(room_query(desk, case.id)),
        routes=decisions.routes(page),
        earlier_appeals=decisions.earlier_appeals(page),
        earlier=decisions.earlier(page),
        ledger=hearing_room.ledger(page.warnings),
    )


def anchor(desk: Desk, number: int) -> Export:
    """The number this export has, and the audit head it is tied to."""
    now = head(desk.session)
    return Export(number, now.seq, now.hash)


def _cover(desk: Desk, case: Case, facts: CaseFacts) -> paper.Cover:
    last = facts.outcome.served_on if facts.outcome else desk.today
    until = "outcome" if facts.outcome else "today"
    return paper.Cover(
        council=desk.organisation.name,
        department=DEPARTMENT,
        respondent_role=case.role_line.replace(" · ", ", ") or "Respondent",
        reference=case.reference,
        prepared_for="The case file of Human Resources",
        edition="HR file",
        edition_says="HR file. Sensitive exhibits are held back; not for disclosure as it stands.",
        covers=f"Report of {say_day(facts.reported_on)} to {until} of {say_day(last)}",
        prepared_by=f"{desk.user.name}, {say_day(desk.today)}",
        policy=f"{facts.rules.pack_title}, as pinned to this case",
    )


def _imprint(desk: Desk, facts: CaseFacts, export: Export) -> paper.Imprint:
    return paper.Imprint(
        export_number=export.number,
        exported_at=desk.at,
        audit_number=export.audit_number,
        audit_head=export.audit_head,
        exported_by=desk.user.name,
        rules_approved=facts.rules.are_approved,
        is_sample=desk.organisation.is_sample,
    )


def _summary(desk: Desk, case: Case, facts: CaseFacts) -> paper.Summary:
    page = report(desk, case.id)
    given = (
        ("Respondent", case.shown_as),
        ("Post", case.role_line.replace(" · ", ", ")),
        ("In post since", _in_post_since(desk, case)),
        ("Registrations", ", ".join(_registrations(desk, facts))),
        ("Where the case is", STATE_NAMES[facts.state]),
        ("Discovered", say_day(page.discovered_on)),
        ("Reported", f"{say_day(page.reported_on)}, by {in_sentence(page.channel)}"),
        ("Platform", page.platform),
        ("Rules approved", _rules_approved(desk)),
        ("Closed", say_day(case.closed_on) if case.closed_on else ""),
        ("On closing", case.closing_reason),
    )
    changed = changes.paragraphs(changes_query(desk, case.id))
    return paper.Summary((page.summary, *changed), facts_given(given))


def _rules_approved(desk: Desk) -> str:
    council = desk.organisation
    if council.rules_approved_on is None:
        return ""
    return f"{council.rules_approved_by}, {say_day(council.rules_approved_on)}"


def _in_post_since(desk: Desk, case: Case) -> str:
    page = respondent(desk, case.id)
    return say_day(page.started_on) if page and page.started_on else ""


def _registrations(desk: Desk, facts: CaseFacts) -> list[str]:
    names = {one.code: one.short_name for one in desk.packs.bodies}
    person = facts.respondent
    found = person.registrations if person else ()
    return [f"{names.get(one.body, one.body.upper())} {one.number}".strip() for one in found]


def _people(desk: Desk, case: Case) -> tuple[paper.Person, ...]:
    role = case.role_line.replace(" · ", ", ")
    rows = [paper.Person(case.shown_as, "Respondent", role)]
    rows += [paper.Person(one.name, one.part, "", one.told) for one in beside.parties(desk, case)]
    rows += [
        paper.Person(
            one.name,
            beside.part_words(one.part),
            ", ".join(words for words in (one.post, one.service) if words),
            beside.part_note(one),
        )
        for one in parts_held(desk, case)
    ]
    return tuple(rows)


def _chronology(desk: Desk, case: Case) -> tuple[paper.ChronologyEntry, ...]:
    kinds = {"conduct": "Conduct", "process": "Process"}
    return tuple(
        paper.ChronologyEntry(
            when=_when(one),
            what=one.text,
            kind=kinds.get(one.kind, one.kind),
            entered_on=one.entered_on if one.is_late else None,
        )
        for one in case_history.events(desk, case)
    )


def _when(one: case_history.EventRow) -> str:
    about = "About " if one.precision == "about" else ""
    time = f", {one.time}" if one.time else ""
    return f"{about}{say_day(one.happened_on)}{time}"


def _departures(desk: Desk, case: Case) -> tuple[paper.Departure, ...]:
    from_table = case_history.departures(desk, case.id)
    return tuple(
        paper.Departure(
            what=beside.step_title(one.step),
            on=one.on,
            guard=one.sentence,
            reason=one.reason,
            approved_by=one.approved_by,
            recorded_at=one.entered_at,
        )
        for one in from_table
    )


def _corrections(desk: Desk, case: Case) -> tuple[paper.Correction, ...]:
    corrected = (
        paper.Correction(one.about, one.was, one.should_be, one.reason, one.by, one.entered_at)
        for one in case_history.corrections(desk, case.id)
    )
    return (*corrected, *changes.mistakes(changes_query(desk, case.id)))
