"""Guards of the paths that triage opens, and of whose case it is."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.facts.triage import PathFacts
from casework.domain.paths import BY_CODE, OFFICES, Any
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import paths as refusals
from casework.domain.refusals.provenance import CAPTURE_IN_DOUBT
from casework.domain.routing import ASK, CORPORATE, HAND_OVER, OTHER_PROCEDURE
from casework.domain.vocabulary import REASONED_SANCTIONS


def contact_agreed(facts: CaseFacts) -> Iterator[Unmet]:
    """Whether the employee may be told: a 'no' of those who protect others is a block (§2.4)."""
    for found in facts.triage.paths:
        path = BY_CODE[found.code]
        if found.may_tell == "no" and found.is_open:
            on = say_day(found.said_on) if found.said_on else "an earlier day"
            yield unmet(refusals.PATH_FORBIDS_CONTACT, who=found.said_by, day=on)
        elif found.is_open and path.holds_contact and not found.may_tell:
            offices = path.agrees_in(facts.rules.nation)
            yield unmet(refusals.PATH_NOT_AGREED, path=path.title, offices=offices)
        elif found.is_open and found.code == "police" and not found.told:
            yield unmet(refusals.POLICE_NOT_ASKED)


def interview_agreed(facts: CaseFacts) -> Iterator[Unmet]:
    """They may be told and not interviewed: the police often ask for that."""
    for found in facts.triage.paths:
        if found.is_open and found.may_interview == "no" and found.may_tell != "no":
            path = BY_CODE[found.code]
            offices = path.agrees_in(facts.rules.nation)
            yield unmet(refusals.INTERVIEW_NOT_AGREED, path=path.title, offices=offices)


def legal_before_wording(facts: CaseFacts) -> Iterator[Unmet]:
    """Legal sees a possible protected disclosure before an allegation is worded (A9)."""
    found = facts.triage.path("disclosure")
    if found is not None and found.is_open and "legal" not in found.told:
        yield unmet(refusals.LEGAL_BEFORE_WORDING)


def category_carries(facts: CaseFacts, category: str) -> Iterator[Unmet]:
    """No automatic 'disrepute' where a belief or opinion is in play (A11)."""
    if category == "REP" and facts.triage.belief.is_in_play:
        yield unmet(refusals.NAME_NOT_ENOUGH)


def belief_assessed(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.triage.belief.is_in_play and facts.triage.belief.assessed_on is None:
        yield unmet(refusals.BELIEF_NOT_ASSESSED)


def belief_signed_off(facts: CaseFacts, sanction: str) -> Iterator[Unmet]:
    """A final warning or more waits for Legal where a belief or opinion is in play (A11)."""
    if sanction in REASONED_SANCTIONS and facts.triage.belief.needs_legal:
        yield unmet(refusals.BELIEF_NEEDS_LEGAL)


def may_use(facts: CaseFacts, exhibit_id: str) -> Iterator[Unmet]:
    """What was got unlawfully is not used until it is released."""
    for one in facts.triage.apart:
        if one.exhibit_id and one.exhibit_id == exhibit_id:
            yield unmet(refusals.EXHIBIT_SET_APART, number=one.number)
    for each in facts.exhibits:
        if each.doubt and each.id == exhibit_id:
            yield unmet(CAPTURE_IN_DOUBT, number=each.number, doubt=each.doubt)


def report_rests_on_what_may_be_used(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.triage.apart:
        if one.is_placed:
            yield unmet(refusals.APART_IN_MATRIX, number=one.number)


def right_procedure(facts: CaseFacts) -> Iterator[Unmet]:
    """Somebody whose case belongs elsewhere is not taken through this procedure by oversight."""
    route = facts.triage.route
    if route is None or facts.triage.is_procedure_chosen or facts.respondent is None:
        return
    if route.goes == HAND_OVER:
        yield unmet(refusals.PERSON_ELSEWHERE, because=route.because, to=in_sentence(route.to))
    elif route.goes == ASK:
        yield unmet(refusals.PROCEDURE_UNCERTAIN, because=route.because, to=in_sentence(route.to))


def nation_provided(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.triage.nation_note:
        yield unmet(refusals.NATION_NOT_PROVIDED, note=facts.triage.nation_note)


def procedure_fits(facts: CaseFacts, procedure: str, title: str) -> Iterator[Unmet]:
    """Choosing against the table needs a reason and a name (domain-corrections §2.2 (19))."""
    route = facts.triage.route
    if route is None or facts.respondent is None:
        return
    if route.goes == OTHER_PROCEDURE and procedure != route.procedure:
        yield unmet(
            refusals.OTHER_PROCEDURE_APPLIES, because=route.because, procedure=in_sentence(title)
        )
    elif route.goes == HAND_OVER and procedure == CORPORATE:
        yield unmet(refusals.PERSON_ELSEWHERE, because=route.because, to=in_sentence(route.to))


def hand_over_fits(facts: CaseFacts, to: str, left_out: str) -> Iterator[Unmet]:
    """Notes on a hand-over: is it theirs, is it the least they need, may they tell the person."""
    route = facts.triage.route
    if route is not None and route.goes not in (HAND_OVER, ASK) and facts.respondent is not None:
        yield unmet(refusals.COVERED_HERE, because=route.because)
    if not left_out:
        yield unmet(refusals.SAY_WHAT_WAS_LEFT_OUT, to=to)
    if any(not one.may_contact_employee for one in facts.holds) or contact_is_held(facts):
        yield unmet(refusals.HAND_OVER_UNDER_HOLD, to=to)


def contact_is_held(facts: CaseFacts) -> bool:
    """Whether a path keeps the employee from being told, whatever a hold says."""
    held = {refusals.PATH_FORBIDS_CONTACT.code, refusals.PATH_NOT_AGREED.code}
    return any(one.code in held for one in contact_agreed(facts))


def paths_ended(facts: CaseFacts) -> Iterator[Unmet]:
    """What closing asks of the paths: those who must be told were told, and each has its end."""
    for found in facts.triage.paths:
        if found.is_open and lado_waits(facts, found):
            yield unmet(refusals.LADO_NOT_TOLD)
        if found.is_open and BY_CODE[found.code].ends:
            yield unmet(refusals.PATH_STILL_OPEN, path=BY_CODE[found.code].title)
    if facts.triage.is_open("breach") and "ICO" in facts.running_clocks:
        yield unmet(refusals.BREACH_UNDECIDED)


def lado_waits(facts: CaseFacts, found: PathFacts) -> bool:
    """In England the designated officer, or those who protect adults, must be told."""
    in_england = found.code == "safeguarding" and facts.rules.nation == "england"
    return in_england and not found.told & {"lado", "adult_protection"}


def receipts_in(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.triage.waiting_receipts:
        yield unmet(refusals.RECEIPT_WAITS, to=one)


def self_reported(facts: CaseFacts) -> Iterator[Unmet]:
    """Settling without blame is for mistakes that somebody owned up to, once they are mended."""
    if facts.screen("honest_mistake") != "yes" and facts.triage.channel != "self":
        yield unmet(refusals.NOT_SELF_REPORTED)
    if not facts.triage.remedies:
        yield unmet(refusals.NOTHING_PUT_RIGHT)
    waiting = not_told(facts, "mistake")
    if waiting:
        yield unmet(refusals.MISTAKE_NOT_TOLD, offices=" and ".join(waiting))


def not_told(facts: CaseFacts, code: str) -> list[str]:
    """Offices that a path wants told and that were not, in words; alternatives as 'A or B'."""
    path, found = BY_CODE[code], facts.triage.path(code) or PathFacts(code)
    return [words_for(one) for one in path.wanted(facts.rules.nation) if not found.told & set(one)]


def words_for(offices: Any) -> str:
    """'Child protection social work or Adult protection social work'."""
    first, *rest = (OFFICES[one] for one in offices)
    return " or ".join([first, *(in_sentence(one) for one in rest)])
