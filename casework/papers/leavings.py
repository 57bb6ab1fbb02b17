"""Leaving before the end, as the case file tells it."""

from casework.documents.case_file_values import Beside, BesideRecord, Fact
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.domain.region_choices import (
    HARM_LIMBS,
    LEAVER_STATES,
    LEAVING_CHANGES,
    NEVER_RESTRICTED,
    RECEIVED_HOW,
    WOULD_DISMISS,
)
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.papers.suspensions import changed
from casework.papers.words import facts_given
from casework.queries.beside import BesidePage
from casework.queries.leaving_rows import (
    AnswerRow,
    FindingRow,
    LeaverDutyRow,
    LeavingRow,
    LimbRow,
    SettlementRow,
)

YES_NO = {"yes": "yes", "no": "no", "not_known": "not known yet"}
AFTER = "After the last day this was a request; no disciplinary case can follow it."
FOLLOWED = " Another answer followed."
PARTS = LEAVING_CHANGES | {"answer": "The answer"}


def leaving(page: BesidePage) -> Beside:
    """The leaving, what would have been decided, and what goes with it."""
    records = [_leaving(one) for one in page.leavings]
    if page.limbs:
        limbs = tuple(_limb(one) for one in page.limbs)
        records.append(BesideRecord("Referral ground, limb by limb", (), limbs))
    records += [_settlement(one) for one in page.settlements]
    records += [_asked(one) for one in page.leaver_duties]
    return Beside("Leaving", tuple(records))


def _leaving(one: LeavingRow) -> BesideRecord:
    state = STATE_NAMES[CaseState(one.state_before)] if one.state_before else ""
    facts = facts_given(
        (
            ("Received", say_day(one.received_on)),
            ("How", RECEIVED_HOW.get(one.how, "")),
            ("Received by", one.told_to),
            ("Notice", one.notice),
            ("Last day", say_day(one.last_day) if one.last_day else ""),
            ("Work stopped", say_day(one.work_stopped_on) if one.work_stopped_on else ""),
            ("Letter", one.exhibit),
            ("Where the case was", state),
            ("Withdrawn", _withdrawn(one)),
        )
    )
    sentences = [changed(each, PARTS) for each in one.changes]
    sentences += [_answer(each) for each in one.answers]
    sentences += [_finding(each) for each in one.findings]
    return BesideRecord(one.reason_words, facts, tuple(sentences))


def _withdrawn(one: LeavingRow) -> str:
    if one.withdrawn_on is None:
        return ""
    agreed = f", agreed by {one.withdrawn_agreed_by}" if one.withdrawn_agreed_by else ""
    return f"{say_day(one.withdrawn_on)}{agreed}: {one.withdrawn_reason}"


def _answer(one: AnswerRow) -> str:
    kind = "final" if one.is_final else "provisional"
    harm = f" Referral ground: {YES_NO.get(one.harm_ground, one.harm_ground)}."
    owner = f" {one.owner} asks again" if one.owner else ""
    again = f"{owner} on {say_day(one.ask_again_on)}." if one.ask_again_on else ""
    again = again or (f"{owner}." if owner else "")
    words = f"{one.name}, {kind} answer of {say_day(one.answered_on)}: {sentence(one.words)}"
    later = "" if one.holds else FOLLOWED
    return f"{words} {sentence(one.reason)}{harm}{again}{later}"


def _finding(one: FindingRow) -> str:
    answer = in_sentence(WOULD_DISMISS.get(one.answer, one.answer))
    words = f"Allegation {one.number} ({one.heading}), decided on {say_day(one.on)}"
    later = "" if one.holds else FOLLOWED
    return f"{words} by {one.decided_by}: {answer}. {sentence(one.reason)}{later}"


def _limb(one: LimbRow) -> str:
    limb = HARM_LIMBS.get(one.limb, one.limb)
    words = f"Allegation {one.number}, {in_sentence(limb)}: {YES_NO.get(one.met, one.met)}"
    later = "" if one.holds else FOLLOWED
    said = f"{sentence(one.reason)} {one.decided_by}, {say_day(one.on)}.{later}"
    return f"{words}. {said}"


def _settlement(one: SettlementRow) -> BesideRecord:
    kinds = "; ".join(in_sentence(NEVER_RESTRICTED.get(each, each)) for each in one.restricts)
    found = f"A clause may restrict: {kinds}" if kinds else "No clause restricts what none may"
    facts = (
        Fact("Wording", one.wording),
        Fact("Read", f"{say_day(one.on)}, {one.checked_by}"),
        Fact("Found", found),
        *facts_given((("Note", one.note),)),
    )
    return BesideRecord("Settlement, wording checked", facts)


def _asked(one: LeaverDutyRow) -> BesideRecord:
    answered = f" {say_day(one.answered_on)}" if one.answered_on else ""
    facts = facts_given(
        (
            ("Policy", one.printed_ref),
            ("Asked", f"{say_day(one.asked_on)}, {one.asked_how}"),
            ("Answer", f"{LEAVER_STATES.get(one.state, one.state)}{answered}"),
            ("Note", one.note),
        )
    )
    said = [AFTER] if one.is_after_leaving else []
    said += [changed(each, PARTS) for each in one.changes]
    return BesideRecord(f"Asked of the leaver: {in_sentence(one.what)}", facts, tuple(said))
