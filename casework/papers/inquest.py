"""Fills the record of the investigation: how it was run."""

from collections.abc import Iterable

from casework.documents.kept_records import KeptRecord, RecordGroup
from casework.domain.dates import say_day
from casework.papers.groundwork import groundwork_groups
from casework.papers.words import facts_given
from casework.queries.groundwork import GroundworkPage
from casework.queries.inquiry import (
    InquiryPage,
    InterestRow,
    InvitationRow,
    RequestRow,
    SharedRow,
    TermsRow,
)
from casework.queries.rounds import ConclusionRow, Round


def records(page: InquiryPage, ground: GroundworkPage) -> tuple[RecordGroup, ...]:
    """Everything of the investigation that stands in no other section."""
    return (
        _group("Conflicts of interest", (_check(one) for one in page.checks)),
        _group("Terms of reference as issued", (_terms(one) for one in page.terms)),
        _group("Invitations to interviews", (_invitation(one) for one in page.invitations)),
        *groundwork_groups(ground),
        _group("What the employee asked for", (_request(one) for one in page.requests)),
        _group("Reports as they were signed", _reports(page)),
        _group("What was shared", (_shared(one) for one in page.shared)),
    )


def _group(title: str, found: Iterable[KeptRecord]) -> RecordGroup:
    return RecordGroup(title, tuple(found))


def _check(one: InterestRow) -> KeptRecord:
    declared = "; ".join(one.interests) or "No interest"
    given = (("Declared", declared), ("Details", one.details), ("On", say_day(one.on)))
    return KeptRecord(one.name, facts_given(given))


def _terms(one: TermsRow) -> KeptRecord:
    given = (
        ("Issued to", one.issued_to),
        ("Asked for by", one.commissioned_by),
        ("To be found out", one.scope),
        ("Left out", one.not_in_scope),
        ("Questions", one.questions),
        ("Whom to see", one.witnesses),
        ("What to look for", one.evidence),
        ("Report by", say_day(one.report_by) if one.report_by else ""),
        ("Recommendation", "Asked for" if one.recommendations_asked else "Not asked for"),
        ("Why changed", one.reason),
    )
    return KeptRecord(f"Version {one.number}, {say_day(one.issued_on)}", facts_given(given))


def _invitation(one: InvitationRow) -> KeptRecord:
    time = f", {one.held_time}" if one.held_time else ""
    came = f"{one.state_words}, {say_day(one.answered_on)}" if one.answered_on else one.state_words
    given = (
        ("For", f"{say_day(one.held_on)}{time}"),
        ("Place", one.place),
        ("About", one.about),
        ("Invited", f"{say_day(one.invited_on)} {one.invited_how}".strip()),
        ("Companion", "Offered" if one.companion_offered else "Not offered"),
        ("Adjustments", one.adjustments),
        ("Recording", one.recording_words),
        ("Came of it", came),
        ("Said", one.answer),
    )
    return KeptRecord(one.name, facts_given(given))


def _request(one: RequestRow) -> KeptRecord:
    answered = f"{one.answer_words}, {say_day(one.answered_on)}" if one.answered_on else ""
    given = (
        ("Asked for", one.what),
        ("Kind", one.kind_words),
        ("To show", one.why),
        ("On", say_day(one.asked_on)),
        ("Answer", answered or "None yet"),
        ("Why", one.answer_reason),
        ("Answered by", one.answered_by),
    )
    return KeptRecord(f"Request {one.number}", facts_given(given))


def _shared(one: SharedRow) -> KeptRecord:
    given = (
        ("Shared", one.what),
        ("How", one.how),
        ("On", say_day(one.on)),
        ("Held back", one.withheld),
        ("Why", one.reason),
    )
    return KeptRecord(one.name, facts_given(given))


def _reports(page: InquiryPage) -> Iterable[KeptRecord]:
    """Reports of earlier rounds whole; of the last, which has its own section, the findings."""
    for at, one in enumerate(page.rounds):
        if one.report.signed_on is not None:
            yield _report(one, is_last=at == len(page.rounds) - 1)


def _report(one: Round, *, is_last: bool) -> KeptRecord:
    report = one.report
    whole = (
        ("Facts found", report.facts_found),
        ("Facts not found", report.facts_not_found),
        ("Mitigation", report.mitigation),
        ("Recommendation", report.recommendation),
        ("Decision", report.case_to_answer),
        ("Decided by", report.decided_by),
        ("Why", report.case_to_answer_reason),
    )
    given = (
        ("Signed by", report.signed_by),
        *((_label(each), _conclusion(each)) for each in one.conclusions),
        *(() if is_last else whole),
    )
    signed = say_day(report.signed_on) if report.signed_on else ""
    return KeptRecord(f"Report signed on {signed}", facts_given(given))


def _label(one: ConclusionRow) -> str:
    return f"Allegation {one.number}"


def _conclusion(one: ConclusionRow) -> str:
    return f"{one.heading}\n{one.finding_words}. {one.reason}".strip()
