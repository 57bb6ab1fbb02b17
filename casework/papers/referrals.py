"""Fills the referrals of the case file, in the wording the rules allow."""

from collections import Counter

from casework.documents import case_file_values as paper
from casework.domain.dates import say_day
from casework.papers.words import facts_given
from casework.queries.duty_rows import DutyRow

REFERRAL_STATES = {
    "required": "Required; not sent yet",
    "to_consider": "To be considered",
    "drafting": "Being drafted",
    "sent": "Sent",
    "acknowledged": "Sent and acknowledged",
    "not_referred": "Decided: not referred",
}


def referrals(rows: tuple[DutyRow, ...]) -> tuple[paper.Referral, ...]:
    """Section 9, in the wording the rules allow."""
    many = Counter(one.name for one in rows)
    return tuple(_referral(one, is_one_of_many=many[one.name] > 1) for one in rows)


def _referral(one: DutyRow, *, is_one_of_many: bool) -> paper.Referral:
    trigger = "correction" if one.trigger.startswith("CORRECTION") else one.trigger
    after = f": {trigger.replace('_', ' ').lower()}" if is_one_of_many else ""
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
