"""Suspension, what was weighed or stood in its place, and access, as the case file tells them."""

import datetime as dt

from casework.documents.case_file_values import Beside, BesideRecord, Fact
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.domain.region_choices import (
    ACCESS_BECAUSE,
    ACCESS_KINDS,
    ACCESS_STATES,
    AGREEMENTS,
    ALTERNATIVE_ANSWERS,
    ALTERNATIVES,
    ENDED_BY,
    PAY_KINDS,
    REGION_DECISIONS,
    VARIATIONS,
)
from casework.papers.words import facts_given
from casework.queries.beside import BesidePage
from casework.queries.region_rows import ChangeRow, ReviewRow
from casework.queries.suspension_rows import (
    AccessRow,
    ArrangementRow,
    SuspensionRow,
    WeighedRow,
)
from casework.services.suspensions import REVIEW_DECISIONS

NEUTRAL = "A suspension is a neutral act. It decides nothing about what is alleged."
PARTS = VARIATIONS | {
    "alternatives": "The alternatives considered",
    "health_considered": "Health",
    "equality_considered": "Equality",
    "enquiry": "What was found out first",
    "return_plan": "The plan for the return",
}


def suspension(page: BesidePage) -> Beside:
    """Alternatives, arrangements and suspensions under one heading."""
    records = [_weighed(page.weighed)] if page.weighed else []
    records += [_arrangement(one) for one in page.arrangements]
    records += [_suspension(one) for one in page.suspensions]
    if records and page.school:
        school = BesideRecord("Who decides at the school", sentences=(page.school,))
        records.insert(0, school)
    return Beside("Suspension", tuple(records), NEUTRAL if page.suspensions else "")


def access(page: BesidePage) -> Beside:
    """What was taken away or closed."""
    return Beside("Equipment, access and accounts", tuple(_access(one) for one in page.access))


def looked(one: ReviewRow, decisions: dict[str, str]) -> str:
    """One look, as a sentence."""
    decided = in_sentence(decisions.get(one.decision, one.decision))
    again = f" Next on {say_day(one.next_on)}." if one.next_on else ""
    words = f"Reviewed on {say_day(one.on)} by {one.reviewed_by} ({decided})"
    return f"{words}: {sentence(one.reason)}{again}"


def changed(one: ChangeRow, parts: dict[str, str]) -> str:
    """One change, with what stood there before."""
    what = parts.get(one.what, one.what)
    who = f" {one.decided_by} decided it." if one.decided_by else ""
    why = f" {sentence(one.reason)}" if one.reason else ""
    was = f" Before: {sentence(one.was)}" if one.was else ""
    return f"{what} changed on {say_day(one.on)}: {sentence(one.became)}{who}{why}{was}"


def _weighed(rows: tuple[WeighedRow, ...]) -> BesideRecord:
    facts, earlier = [], []
    for one in rows:
        name = ALTERNATIVES.get(one.kind, one.kind)
        words = ALTERNATIVE_ANSWERS.get(one.answer, one.answer)
        facts.append(Fact(name, f"{sentence(words)} {one.reason}" if words else "Not answered"))
        earlier += [
            f"{name}, answered on {say_day(on)}: {sentence(ALTERNATIVE_ANSWERS.get(said, said))} "
            f"{sentence(why)} Another answer followed."
            for on, said, why in one.earlier
        ]
    return BesideRecord("Alternatives weighed", tuple(facts), tuple(earlier))


def _arrangement(one: ArrangementRow) -> BesideRecord:
    agrees = AGREEMENTS.get(one.employee_agrees, one.employee_agrees)
    facts = facts_given(
        (
            ("What", one.what),
            ("From", say_day(one.started_on)),
            ("Why", one.reason),
            ("Agreed by", one.agreed_by),
            ("Employee agrees", agrees),
            ("Ended", _ended(one.ended_on, one.ended_reason)),
        )
    )
    kind = in_sentence(ALTERNATIVES.get(one.kind, one.kind))
    looks = tuple(looked(each, REGION_DECISIONS) for each in one.reviews)
    return BesideRecord(f"In place of suspension: {kind}", facts, looks)


def _suspension(one: SuspensionRow) -> BesideRecord:
    facts = facts_given((*_began(one), *_terms(one), *_over(one)))
    sentences = [looked(each, REVIEW_DECISIONS) for each in one.reviews]
    sentences += [changed(each, PARTS) for each in one.changes]
    sentences += [
        f"Taken to {each.reviewed_by} on {say_day(each.on)}, as it had gone on for long: "
        f"{sentence(each.reason)}"
        for each in one.told
    ]
    return BesideRecord(f"Suspended on {say_day(one.started_on)}", facts, tuple(sentences))


def _began(one: SuspensionRow) -> tuple[tuple[str, str], ...]:
    companion = one.companion or ("Offered" if one.companion_offered else "Not offered")
    return (
        ("Authorised by", one.authorised_by),
        ("Reason", one.reason),
        ("Found out first", one.enquiry),
        ("Alternatives considered", one.alternatives),
        ("Health", one.health_considered),
        ("Equality", one.equality_considered),
        ("Meeting", say_day(one.met_on) if one.met_on else ""),
        ("Companion", companion),
        ("Record complete", say_day(one.completed_on) if one.completed_on else "Not yet"),
    )


def _terms(one: SuspensionRow) -> tuple[tuple[str, str], ...]:
    kind = PAY_KINDS.get(one.pay_kind, "Not full pay")
    said = (kind, one.pay_reason, one.pay_reference)
    pay = "In full" if one.pay_in_full else ". ".join(part.rstrip(".") for part in said if part)
    return (
        ("Pay", pay),
        ("Contact", one.contact),
        ("Asked of the employee", one.asked),
        ("Next review", say_day(one.review_by) if one.review_by else ""),
    )


def _over(one: SuspensionRow) -> tuple[tuple[str, str], ...]:
    who = f", {one.lifted_by}" if one.lifted_by else ""
    body = in_sentence(ENDED_BY.get(one.ended_by_body, "")) if one.ended_by_body else ""
    return (
        ("Ended", _ended(one.lifted_on, one.lifted_reason)),
        ("Ended by", f"{body}{who}".strip(", ") if one.lifted_on else ""),
        ("Lasted", f"{one.days} days" if one.days != 1 else "1 day"),
        ("Return", say_day(one.return_on) if one.return_on else ""),
        ("Plan for the return", one.return_plan),
    )


def _ended(on: dt.date | None, why: str) -> str:
    return f"{say_day(on)}: {why}" if on else ""


def _access(one: AccessRow) -> BesideRecord:
    off = f"{say_day(one.off_on)}, {one.off_by}" if one.off_on else ""
    after = f"{say_day(one.settled_on)}, {one.settled_by}" if one.settled_on else ""
    facts = (
        ("Kind", ACCESS_KINDS.get(one.kind, one.kind)),
        ("Because", ACCESS_BECAUSE.get(one.because, one.because)),
        ("Listed", say_day(one.asked_on)),
        ("Taken away or closed", off),
        (ACCESS_STATES.get(one.state, one.state), after),
        ("Stands at", "" if after else ACCESS_STATES.get(one.state, one.state)),
        ("Note", one.note),
    )
    return BesideRecord(one.what, facts_given(facts))
