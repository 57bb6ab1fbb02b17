"""Guards of triage and of who may hold a part: pure functions from facts to what is unmet."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.choices import HOLD_KINDS
from casework.domain.dates import say_day
from casework.domain.guards import paths
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import capture as capture_refusals
from casework.domain.refusals import paths as path_refusals
from casework.domain.refusals import triage as refusals
from casework.domain.triage_questions import ASKED
from casework.domain.vocabulary import BLOCKING_SCREENS, PARTS, SANCTIONS, SCREENS

ADVICE = {"recommended", "guidance"}
SEPARATE = {"investigator": 1, "chair": 2, "panel": 2, "appeal_chair": 3}
"""Parts that different people should hold (Acas Code 6 and 27); a panel sits with its chair."""
TOUCHED = {"affected", "child", "service_user"}


def screens_answered(facts: CaseFacts) -> Iterator[Unmet]:
    """The four screens that hold triage, and a note of the others that are open."""
    for kind in BLOCKING_SCREENS:
        if not facts.screen(kind):
            yield unmet(refusals.SCREEN_UNANSWERED, question=SCREENS[kind])
        elif facts.screen(kind) == "not_known":
            yield unmet(path_refusals.SCREEN_NOT_KNOWN, question=SCREENS[kind])
    still_open = [one.code for one in ASKED if facts.screen(one.code) in ("", "not_known")]
    if still_open:
        yield unmet(refusals.SCREENS_STILL_OPEN, count=len(still_open))


def respondent_known(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.respondent is None:
        yield unmet(refusals.RESPONDENT_UNKNOWN)


def contact_allowed(facts: CaseFacts) -> Iterator[Unmet]:
    """A police or child-protection hold may forbid any contact: a block (§2.4)."""
    for hold in facts.holds:
        if not hold.may_contact_employee:
            kind = in_sentence(HOLD_KINDS.get(hold.kind, hold.kind))
            yield unmet(refusals.HOLD_FORBIDS_CONTACT, kind=kind, asked_by=hold.asked_by)
    yield from paths.contact_agreed(facts)


def interview_allowed(facts: CaseFacts) -> Iterator[Unmet]:
    """Whether the employee may be interviewed: told, and asked."""
    yield from contact_allowed(facts)
    yield from paths.interview_agreed(facts)


def may_copy(facts: CaseFacts) -> Iterator[Unmet]:
    """A suspected indecent image of a child is never copied: a block (§2.4)."""
    if facts.screen("indecent_image") == "yes":
        yield unmet(refusals.INDECENT_IMAGE_SUSPECTED)


def looked_before(facts: CaseFacts) -> Iterator[Unmet]:
    """From the second look at an open profile on; it informs, and rules nothing (§5.3 (i))."""
    count = facts.triage.profile_views
    if count:
        times = "once" if count == 1 else "twice" if count == 2 else f"{count} times"
        yield unmet(capture_refusals.PROFILE_LOOKED_AT_BEFORE, times=times)


def may_take_back(facts: CaseFacts, kind: str, answer: str) -> Iterator[Unmet]:
    """That an image is suspected is not unsaid by the way: the police say so."""
    if kind == "indecent_image" and answer != "yes" and facts.screen(kind) == "yes":
        yield unmet(path_refusals.INDECENT_ANSWER_TAKEN_BACK)


def fit_for_informal(facts: CaseFacts) -> Iterator[Unmet]:
    """Neither possible harm to a child or adult, nor what was called gross, is talked away
    (domain.md §7.3 row 4; `gross` is the caseworker's own answer)."""
    if facts.screen("child_or_adult_harm") == "yes":
        yield unmet(refusals.HARM_NOT_INFORMAL)
    for one in facts.allegations:
        if one.is_gross == "yes":
            yield unmet(refusals.GROSS_NOT_INFORMAL, number=one.number)
    for live in facts.ledger:
        if live.is_live_on(facts.today):
            level, issued = in_sentence(SANCTIONS[live.level]), say_day(live.issued_on)
            yield unmet(refusals.LIVE_WARNING_STANDS, level=level, issued=issued)


def has_allegations(facts: CaseFacts) -> Iterator[Unmet]:
    """At least one allegation, each with a rule that binds."""
    if not facts.allegations:
        yield unmet(refusals.NO_ALLEGATION)
    for one in facts.allegations:
        if not one.clause_forces:
            yield unmet(refusals.NO_CLAUSE, number=one.number)
        elif set(one.clause_forces) <= ADVICE:
            yield unmet(refusals.CLAUSE_IS_ADVICE, number=one.number)


def has_investigator(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.holder("investigator") is None:
        yield unmet(refusals.NO_INVESTIGATOR)


def has_evidence(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.exhibits:
        yield unmet(refusals.NO_EVIDENCE_YET)


def may_hold(facts: CaseFacts, person_id: str, name: str, part: str) -> Iterator[Unmet]:
    """Whether somebody may take a part: never the subject or a complainant as chair."""
    if part not in SEPARATE:
        return
    shown = in_sentence(PARTS[part])
    decides = part != "investigator"
    if facts.respondent is not None and facts.respondent.person_id == person_id:
        yield unmet(refusals.PERSON_IS_SUBJECT, name=name, part=shown)
    parts = {one.part for one in facts.parties if one.person_id == person_id}
    if decides and parts & {"reporter", *TOUCHED}:
        yield unmet(refusals.PERSON_IS_COMPLAINANT, name=name, part=shown)
    elif "witness" in parts or gave_evidence(facts, person_id):
        yield unmet(refusals.PERSON_GAVE_EVIDENCE, name=name, part=shown)
    elif parts & TOUCHED:
        yield unmet(refusals.AFFECTED_AS_INVESTIGATOR, name=name)
    elif "reporter" in parts:
        yield unmet(refusals.REPORTER_AS_INVESTIGATOR, name=name)
    yield from held_apart(facts, person_id, name, part)


def held_apart(facts: CaseFacts, person_id: str, name: str, part: str) -> Iterator[Unmet]:
    """Whoever investigates, decides or hears the appeal does only that, now and before."""
    others = [
        one.part
        for one in (*facts.parts, *facts.past_parts)
        if one.person_id == person_id and SEPARATE.get(one.part, SEPARATE[part]) != SEPARATE[part]
    ]
    for other in dict.fromkeys(others):
        yield unmet(refusals.INVESTIGATOR_AS_CHAIR, name=name, other=in_sentence(PARTS[other]))


def gave_evidence(facts: CaseFacts, person_id: str) -> bool:
    """Somebody whose statement or interview is on the file, or who is named as a witness."""
    spoke = any(
        one.person_id == person_id and one.kind in ("interview", "statement")
        for one in facts.statements
    )
    held = (*facts.parts, *facts.past_parts)
    witness = any(one.person_id == person_id and one.part == "witness" for one in held)
    return spoke or witness
