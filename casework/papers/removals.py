"""Content asked to be taken down, holds and concerns, as the case file tells them."""

import datetime as dt

from casework.documents.case_file_values import Beside, BesideRecord
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.domain.region_choices import (
    CONCERN_OUTCOMES,
    DETRIMENT,
    HANDLING,
    PROPOSALS,
    REGION_DECISIONS,
    REMOVAL_ANSWERS,
    REMOVAL_KINDS,
    SENSITIVE,
)
from casework.papers.suspensions import changed, looked
from casework.papers.words import day_and_time, facts_given
from casework.queries.beside import BesidePage
from casework.queries.concern_rows import ConcernRow, HoldRow
from casework.queries.removal_rows import CheckRow, RemovalRow

PARTS = {
    "answer": "The answer",
    "may_continue": "What may go on",
    "waits": "What waits",
    "contact": "Whether the employee may be contacted",
    "handling": "How it is dealt with",
    "legal": "What Legal said",
}
YES_NO = {"yes": "Yes", "no": "No", "not_known": "Not known"}
NOT_RULED = "Whether a disclosure is protected is not decided in this file."


def removal(page: BesidePage) -> Beside:
    """Requests, instructions and reports to platforms."""
    return Beside("Removal of content", tuple(_removal(one) for one in page.removals))


def holds(page: BesidePage) -> Beside:
    """Who asked that the case wait, and what might go on."""
    return Beside("Holds", tuple(_hold(one) for one in page.holds))


def concerns(page: BesidePage) -> Beside:
    """Grievances, complaints, and possible protected disclosures."""
    disclosed = any(one.kind == "protected_disclosure" for one in page.concerns)
    records = tuple(_concern(one) for one in page.concerns)
    return Beside("Grievances and disclosures", records, NOT_RULED if disclosed else "")


def _removal(one: RemovalRow) -> BesideRecord:
    asked = day_and_time(one.asked_on, one.asked_time)
    answer = REMOVAL_ANSWERS.get(one.state, "No answer yet")
    when = f"{say_day(one.answered_on)}: {in_sentence(answer)}" if one.answered_on else answer
    facts = facts_given(
        (
            ("What", one.what),
            ("Where", one.url),
            ("Exhibit", one.exhibit),
            (REMOVAL_KINDS.get(one.kind, one.kind), asked),
            ("Of whom", one.asked_of),
            ("How", one.asked_how),
            ("Child or intimate", SENSITIVE.get(one.sensitive, "")),
            ("Their reference", one.their_reference),
            ("Answer", when),
            ("What was said", one.answer),
            ("Who answered", one.answered_by),
            ("On advice", YES_NO.get(one.on_advice, "") if one.state == "refused" else ""),
            ("Alleged", _proposal(one)),
        )
    )
    sentences = [changed(each, PARTS) for each in one.changes]
    sentences += [_check(each) for each in one.checks]
    return BesideRecord(_asked_words(one), facts, tuple(sentences))


def _asked_words(one: RemovalRow) -> str:
    return f"{REMOVAL_KINDS.get(one.kind, one.kind)} on {say_day(one.asked_on)}"


def _proposal(one: RemovalRow) -> str:
    if not one.proposal:
        return ""
    number = f" (allegation {one.charged_as})" if one.charged_as else ""
    said = f"{PROPOSALS.get(one.proposal, one.proposal)}{number}"
    if one.proposal_on is None or not one.proposal_by:
        return said
    when = f"{say_day(one.proposal_on)}, {one.proposal_by}"
    return f"{said}: {when}. {one.proposal_reason}".strip()


def _check(one: CheckRow) -> str:
    seen = "it was gone" if one.is_gone else "it was still there"
    shows = f" See {one.exhibit}." if one.exhibit else ""
    when = day_and_time(one.on, one.time)
    return f"{one.checked_by} looked on {when}: {seen}. {sentence(one.how)}{shows}"


def _hold(one: HoldRow) -> BesideRecord:
    facts = facts_given(
        (
            ("Asked by", one.asked_by),
            ("How", one.asked_how),
            ("Their reference", one.reference),
            ("From", say_day(one.placed_on)),
            ("Employee contacted", "Allowed" if one.may_contact_employee else "Not allowed"),
            ("What may go on", one.may_continue),
            ("What waits", one.waits),
            ("Lifted", _ended(one.lifted_on, one.lifted_by, one.lifted_reason)),
            ("Looked at again by", say_day(one.review_by) if one.review_by else ""),
        )
    )
    sentences = [looked(each, REGION_DECISIONS) for each in one.reviews]
    sentences += [changed(each, PARTS) for each in one.changes]
    return BesideRecord(one.kind_words, facts, tuple(sentences))


def _concern(one: ConcernRow) -> BesideRecord:
    screened = _ended(one.screened_on, one.screened_by, one.screened_said)
    outcome = CONCERN_OUTCOMES.get(one.outcome, "")
    facts = facts_given(
        (
            ("Raised", say_day(one.raised_on)),
            ("By", one.raised_by),
            ("About", one.about),
            ("What", one.summary),
            ("Dealt with", HANDLING.get(one.state, "")),
            ("Why this way", one.handling_reason),
            ("Who handles it", one.handled_by),
            ("Procedure", one.procedure),
            ("Reference", one.reference),
            ("Legal", screened),
            ("Ended", _ended(one.resolved_on, outcome, one.resolution)),
        )
    )
    sentences = [changed(each, PARTS) for each in one.changes]
    sentences += [
        f"Looked for bad treatment on {say_day(each.on)}, {each.reviewed_by}: "
        f"{in_sentence(DETRIMENT.get(each.decision, each.decision))}. {sentence(each.reason)}"
        for each in one.looks
    ]
    return BesideRecord(one.kind_words, facts, tuple(sentences))


def _ended(on: dt.date | None, who: str, why: str) -> str:
    if on is None:
        return ""
    named = f"{say_day(on)}, {who}" if who else say_day(on)
    return f"{named}: {why}" if why else named
