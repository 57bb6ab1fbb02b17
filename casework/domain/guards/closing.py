"""What holds a case open, and what holds a paper back."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS
from casework.domain.dates import say_day
from casework.domain.guards.leaving import settlement_free
from casework.domain.guards.removal import proposals_decided, removal_seen
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import closing as refusals
from casework.domain.vocabulary import PARTY_PARTS, CaseState


def duties_decided(facts: CaseFacts) -> Iterator[Unmet]:
    """Every duty that began is met or decided with a reason: a block (§2.4)."""
    for one in facts.referrals:
        if one.is_undecided:
            due = f"the duty due on {say_day(one.due_on)}" if one.due_on else "what to consider"
            yield unmet(refusals.DUTY_UNDECIDED, body=one.body_name, duty=due)


def leaver_determined(facts: CaseFacts) -> Iterator[Unmet]:
    """Nobody who left in process is closed without an answer per body; death asks nothing."""
    leaving = facts.leaving
    if leaving is None or leaving.reason == "died":
        return
    asked = {one.body for one in facts.referrals if one.trigger == "LEFT"}
    unsure = any(leaving.final.get(body, "cannot_say") == "cannot_say" for body in asked)
    if facts.state is CaseState.LEFT_IN_PROCESS or unsure:
        yield unmet(refusals.LEAVER_UNDETERMINED)


def beside_settled(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.is_suspended and not facts.is_dismissed:
        yield unmet(refusals.SUSPENSION_RUNS)
    if any(one.state == "requested" for one in facts.removals):
        yield unmet(refusals.REMOVAL_WAITS)
    yield from settlement_free(facts)
    yield from removal_seen(facts)
    yield from proposals_decided(facts)
    for hold in facts.holds:
        yield unmet(refusals.HOLD_STANDS, kind=in_sentence(HOLD_KINDS.get(hold.kind, hold.kind)))
    for one in facts.concerns:
        if one.state != "resolved":
            kind = in_sentence(CONCERN_KINDS.get(one.kind, one.kind))
            yield unmet(refusals.CONCERN_OPEN, kind=kind)


def parties_told(facts: CaseFacts) -> Iterator[Unmet]:
    """A death asks nothing."""
    if facts.leaving is not None and facts.leaving.reason == "died":
        return
    for one in facts.parties:
        if one.part in ("reporter", "affected") and not one.was_told:
            part = in_sentence(PARTY_PARTS.get(one.part, one.part))
            yield unmet(refusals.PARTY_NOT_TOLD, name=one.shown_as or one.name, part=part)


def appeal_time_over(facts: CaseFacts) -> Iterator[Unmet]:
    came, outcome = facts.appeal, facts.outcome
    is_earlier = came is not None and outcome is not None and came.lodged_on < outcome.served_on
    if "APPEAL_LODGE" in facts.running_clocks and (came is None or is_earlier):
        yield unmet(refusals.APPEAL_TIME_RUNS)


def exhibits_whole(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.exhibits:
        if one.is_damaged:
            yield unmet(refusals.EXHIBIT_DAMAGED, number=one.number)
