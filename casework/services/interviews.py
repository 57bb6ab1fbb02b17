"""Invitations to an interview, what came of them, and what belongs to an interview."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.inquiry import companion_offered_where_allowed
from casework.domain.guards.triage import interview_allowed
from casework.domain.ids import CaseId, InvitationId
from casework.domain.inquiry_words import (
    INVITATION_ANSWERS,
    INVITATION_STATES,
    RECORDINGS,
    WAITING_INVITATIONS,
)
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import inquiry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.facts import facts_of, pack_of
from casework.packs.policies import PolicyPack
from casework.services.entries import InvitationEntry, PersonEntry
from casework.services.people import keep_person
from casework.services.steps_taken import ONLY_TOLD, beside, take, tell_story
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import InterviewDetail, Invitation
from casework.store.tables.people import Person


@dataclass(frozen=True)
class InterviewWords:
    """What is said of an interview beside its words."""

    companion: str = ""
    adjustments: str = ""
    recording: str = ""
    invitation: InvitationId | None = None


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def invite_to_interview(
    desk: Desk, case: CaseId, *, person: PersonEntry, entry: InvitationEntry, on: dt.date
) -> InvitationId:
    """Ask somebody to an interview. What the policy says on recording goes with the invitation."""
    held_on = entries.near(entry.held_on, "held_on")
    who = keep_person(desk, person)
    facts, pack = facts_of(desk, desk.case(case), on), pack_of(desk, desk.case(case))
    more = _may_invite(facts, pack, who, offered=entry.companion_offered)
    row, _ = take(desk, case, "invite_to_interview", on, more)
    _not_invited_yet(desk, row, who, on, held_on)
    made = desk.add(
        Invitation(
            case_id=row.id,
            number=_next_number(desk, row),
            person_id=who.id,
            invited_on=on,
            invited_how=entries.line(entry.how, "how", "how they were invited"),
            held_on=held_on,
            held_time=entries.line(entry.held_time, "held_time", "the time", limit=60),
            place=entries.line(entry.place, "place", "the place"),
            about=entries.passage(entry.about, "about", "what it is about"),
            companion_offered=entry.companion_offered,
            adjustments=entries.passage(entry.adjustments, "adjustments", "the adjustments"),
            recording=str(pack.value("recording_prohibited")),
            state="invited",
            answered_on=None,
        )
    )
    words = f"{who.name} was invited to an interview on {say_day(held_on)}."
    tell_story(desk, row, "invite_to_interview", words, on)
    return InvitationId(made.id)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def answer_invitation(
    desk: Desk,
    case: CaseId,
    *,
    invitation: InvitationId,
    answer: str,
    on: dt.date,
    said: str = "",
) -> None:
    """Record what came of an invitation; one the person did not keep counts as an attempt."""
    entries.choice(answer, INVITATION_ANSWERS, "answer", "what came of it")
    why = entries.passage(said, "said", "what was said", limit=ONLY_TOLD)
    row = beside(desk, case, on)
    found = invitation_of(desk, row, invitation)
    if found.state == answer:
        what = f"That it is {in_sentence(INVITATION_STATES[answer])}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="answer", what=what)
    who = desk.row(Person, found.person_id, thing="person").name
    found.state, found.answered_on, found.answer = answer, on, why
    when = say_day(found.held_on)
    words = f"Interview of {who} on {when}: {in_sentence(INVITATION_ANSWERS[answer])}. {why}"
    tell_story(desk, row, "answer_invitation", words.strip(), on)


def invitation_of(desk: Desk, case: Case, invitation: str) -> Invitation:
    """An invitation of this case that still waits. Raises `NotFound` or `BadEntry`."""
    found = desk.row(Invitation, invitation, thing="invitation")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="invitation")
    if found.state not in WAITING_INVITATIONS:
        state = in_sentence(INVITATION_STATES[found.state])
        raise BadEntry(refusals.INVITATION_IS_OVER, state=state)
    return found


def keep_details(desk: Desk, case: Case, statement: Statement, words: InterviewWords) -> None:
    """What belongs to an interview beside its words; nothing is kept where nothing was said."""
    if words.recording:
        entries.choice(words.recording, RECORDINGS, "recording", "whether it was recorded")
    with_whom = entries.line(words.companion, "companion", "the companion")
    adjusted = entries.passage(words.adjustments, "adjustments", "the adjustments")
    if not (words.recording or with_whom or adjusted or words.invitation):
        return
    if words.invitation:
        found = invitation_of(desk, case, words.invitation)
        if found.person_id != statement.person_id:
            raise NotFound(rights.NOT_FOUND, thing="invitation")
        found.state, found.answered_on = "held", statement.taken_on
    desk.add(
        InterviewDetail(
            statement_id=statement.id,
            invitation_id=words.invitation,
            companion=with_whom,
            adjustments=adjusted,
            recording=words.recording,
        )
    )


def _may_invite(
    facts: CaseFacts, pack: PolicyPack, who: Person, *, offered: bool
) -> Iterator[Unmet]:
    subject = facts.respondent is not None and facts.respondent.person_id == who.id
    allowed = pack.value("companion_at_investigation") is True
    if subject:
        yield from interview_allowed(facts)
        yield from companion_offered_where_allowed(offered=offered, is_allowed=allowed)


def _next_number(desk: Desk, case: Case) -> int:
    last = select(func.max(Invitation.number)).where(Invitation.case_id == case.id)
    return (desk.session.scalar(last) or 0) + 1


def _not_invited_yet(desk: Desk, case: Case, who: Person, on: dt.date, held_on: dt.date) -> None:
    order = {"first": "the invitation", "then": "The interview"}
    entries.in_order(on, held_on, "held_on", **order)
    waiting = select(Invitation.number).where(
        Invitation.case_id == case.id,
        Invitation.person_id == who.id,
        Invitation.held_on == held_on,
        Invitation.state.in_(WAITING_INVITATIONS),
    )
    if desk.session.scalars(waiting).first() is not None:
        what = f"An invitation of {who.name} for {say_day(held_on)}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="held_on", what=what)
