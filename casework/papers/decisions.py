"""Fills hearings, outcome, appeal and referrals of the case file."""

from collections import Counter

from casework.documents import case_file_values as paper
from casework.domain.choices import YES_NO
from casework.domain.dates import say_day
from casework.papers.words import day_and_time, facts_given
from casework.queries.decisions import (
    AppealRow,
    HearingPage,
    HearingRow,
    OutcomePage,
    OutcomeRow,
    PostponementRow,
)
from casework.queries.duty_rows import DutyRow
from casework.queries.matrix import MatrixPage

KINDS = {"disciplinary": "Disciplinary hearing", "appeal": "Appeal hearing"}
APPEALS = {
    "upheld": "The outcome stands",
    "varied": "The outcome is varied",
    "overturned": "The outcome is overturned",
}
REFERRAL_STATES = {
    "required": "Required; not sent yet",
    "to_consider": "To be considered",
    "drafting": "Being drafted",
    "sent": "Sent",
    "acknowledged": "Sent and acknowledged",
    "not_referred": "Decided: not referred",
}


def hearings(page: HearingPage) -> tuple[paper.Hearing, ...]:
    """Section 7."""
    return tuple(_hearing(one) for one in page.hearings)


def outcome(page: OutcomePage, matrix: MatrixPage) -> paper.Outcome | None:
    """Section 8, first part."""
    found = page.outcome
    if found is None:
        return None
    warnings = [
        f"Live until the day before {say_day(one.spent_from)}; spent from that day."
        for one in page.warnings
        if one.issued_on == found.served_on and not one.is_cancelled
    ]
    sent = f"{say_day(found.served_on)}, {found.served_how.lower()}"
    return paper.Outcome(
        decided_by=found.decided_by,
        decided_on=found.decided_on,
        decisions=tuple(
            paper.Decision(
                paper.Reference(f"Allegation {one.number}: {one.heading}", f"A-{one.number}"),
                one.decision_words,
                one.decision_reason,
            )
            for one in matrix.allegations
            if one.decision
        ),
        answers=_answers(found),
        mitigation=found.mitigation,
        sanction=found.sanction_words,
        sanction_reason=found.reasons,
        warning=" ".join(warnings),
        sent=f"{sent}; received {say_day(found.received_on)}",
        facts=facts_given(
            (
                ("Appeal to", found.appeal_to),
                ("Last day", say_day(found.last_day) if found.last_day else ""),
                ("Warnings considered", found.warnings_considered),
                ("Comparators", found.comparators),
            )
        ),
    )


def appeal(page: OutcomePage) -> paper.Appeal | None:
    """Section 8, second part."""
    found = page.appeal
    if found is None:
        return None
    return paper.Appeal(
        facts=facts_given(_appeal_facts(found)),
        grounds=found.grounds,
        decision=APPEALS.get(found.decision, ""),
        reason=found.reasons,
    )


def referrals(rows: tuple[DutyRow, ...]) -> tuple[paper.Referral, ...]:
    """Section 9, in the wording the rules allow."""
    many = Counter(one.name for one in rows)
    return tuple(_referral(one, is_one_of_many=many[one.name] > 1) for one in rows)


def _hearing(one: HearingRow) -> paper.Hearing:
    given = (
        ("Notice served", f"{say_day(one.served_on)}, {one.served_how.lower()}"),
        ("Received", say_day(one.received_on)),
        ("Held on", day_and_time(one.held_on, one.held_time)),
        ("Place", one.place),
        ("Chair", one.chair),
        ("What could follow", one.consequences),
        ("Dismissal possible", "Yes" if one.dismissal_possible else "No"),
        ("Papers sent", one.papers),
        ("Witnesses", one.witnesses),
        ("Adjustments", one.adjustments),
        ("Right to be accompanied", "Told in the notice" if one.companion_told else "Not told"),
        ("Companion", one.companion),
        ("Employee attended", {"yes": "Yes", "no": "No"}.get(one.attended, "")),
        ("Attendance", one.attendance),
        ("Opened", say_day(one.opened_on) if one.opened_on else ""),
        ("Closed", say_day(one.closed_on) if one.closed_on else ""),
    )
    title = KINDS.get(one.kind, "Hearing")
    return paper.Hearing(
        ref=f"H-{one.number}",
        title=f"{title} of {say_day(one.held_on)}",
        facts=facts_given(given),
        minutes=one.minutes,
        adjournments=tuple(_postponed(each) for each in one.postponements),
    )


def _postponed(one: PostponementRow) -> str:
    wish = f" They proposed {say_day(one.proposed_on)}." if one.proposed_on else ""
    return f"Postponed on {say_day(one.postponed_on)}, asked by {one.asked_by}: {one.reason}{wish}"


def _answers(found: OutcomeRow) -> tuple[paper.Answer, ...]:
    asked = (
        ("Was the belief genuine?", found.belief),
        ("Were there reasonable grounds?", found.grounds),
        ("Was the investigation reasonable?", found.investigation),
        ("Why would a lesser sanction not do?", found.proportionality),
        ("How was the professional code taken into account?", found.code_considered),
        ("Is the referral ground (harm or risk of harm) met?", _ground(found)),
        ("Is it a more serious breach under the policy?", _known(found.more_serious_breach)),
    )
    return tuple(paper.Answer(question, answer) for question, answer in asked if answer)


def _ground(found: OutcomeRow) -> str:
    answer = _known(found.harm_ground)
    return f"{answer}. {found.harm_reason}" if answer and found.harm_reason else answer


def _known(answer: str) -> str:
    return YES_NO.get(answer, answer)


def _appeal_facts(found: AppealRow) -> tuple[tuple[str, str], ...]:
    return (
        ("Lodged", say_day(found.lodged_on)),
        ("In time", "Yes" if found.is_in_time else f"No. {found.late_reason}".strip()),
        ("Decided", say_day(found.decided_on) if found.decided_on else ""),
        ("Decided by", found.decided_by),
    )


def _referral(one: DutyRow, *, is_one_of_many: bool) -> paper.Referral:
    after = f": {one.trigger.replace('_', ' ').lower()}" if is_one_of_many else ""
    due = say_day(one.due_on) if one.due_on else ""
    target = f" (internal target {say_day(one.internal_target)})" if one.internal_target else ""
    approved = f"Approved by {one.approved_by}." if one.approved_by else ""
    return paper.Referral(
        body=f"{one.name}{after}",
        answer=f"{one.headline} {one.reason}".strip(),
        due=f"{due}{target}",
        sent=_sent(one),
        reason=f"{one.decision_reason} {approved}".strip(),
        source=one.source,
        facts=facts_given(_referral_facts(one)),
    )


def _sent(one: DutyRow) -> str:
    if one.sent_on is None:
        return ""
    number = f"reference {one.their_reference}" if one.their_reference else ""
    return ", ".join(part for part in (say_day(one.sent_on), one.sent_how, number) if part)


def _referral_facts(one: DutyRow) -> tuple[tuple[str, str], ...]:
    told = f"Told on {say_day(one.employee_told_on)}" if one.employee_told_on else ""
    held = f"Not told: {one.withheld_reason}" if one.withheld_reason else ""
    return (
        ("Where it stands", REFERRAL_STATES.get(one.state, "")),
        ("What was sent", one.account),
        ("Acknowledged", say_day(one.acknowledged_on) if one.acknowledged_on else ""),
        ("The employee", told or held),
    )
