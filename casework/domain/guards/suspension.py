"""Guards of suspension: neutral, paid, brief, reviewed, and only where nothing else will do."""

from collections.abc import Collection, Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import suspension as refusals
from casework.domain.region_choices import ALTERNATIVES, PAY_KINDS


def not_suspended_yet(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.is_suspended:
        yield unmet(refusals.ALREADY_SUSPENDED)


def suspended(facts: CaseFacts) -> Iterator[Unmet]:
    if not facts.is_suspended:
        yield unmet(refusals.NOT_SUSPENDED)


def suspension_record(facts: CaseFacts, *, alternatives: str) -> Iterator[Unmet]:
    """Notes on a suspension that is made now; the record may be completed within a working day."""
    if not alternatives and unanswered(facts):
        yield unmet(refusals.ALTERNATIVES_MISSING)
    would_do = [words for kind, words in _kinds(facts, "would")]
    if would_do:
        kinds = in_sentence("; ".join(would_do))
        yield unmet(refusals.ALTERNATIVE_WOULD_DO, kinds=kinds)


def pay_explained(*, in_full: bool, kind: str, reference: str) -> Iterator[Unmet]:
    """Less than full pay is possible; it is noted, and wants a reference of Legal or HR."""
    if in_full:
        return
    what = PAY_KINDS.get(kind, "")
    yield unmet(refusals.PAY_NOT_IN_FULL, what=f" ({in_sentence(what)})" if what else "")
    if not reference:
        yield unmet(refusals.PAY_WITHOUT_ADVICE)


def decided_at_school(facts: CaseFacts) -> Iterator[Unmet]:
    """At a school the law says who may suspend, and whom they tell at once."""
    school = facts.beside.school
    if school.suspended_by:
        yield unmet(refusals.SCHOOL_SUSPENDS, who=sentence(school.suspended_by))


def suspension_whole(facts: CaseFacts, alternatives: str) -> Iterator[Unmet]:
    missing = unanswered(facts)
    if not alternatives and missing:
        kinds = in_sentence("; ".join(ALTERNATIVES[one] for one in missing))
        yield unmet(refusals.SUSPENSION_INCOMPLETE, kinds=kinds)


def ended_by_the_right_body(facts: CaseFacts, ended_by: str) -> Iterator[Unmet]:
    """At some schools nobody but the governing body ends a suspension."""
    only = facts.beside.school.ended_only_by
    if only and ended_by != "governing_body":
        yield unmet(refusals.ENDED_ONLY_BY, body=only)


def access_given_back(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.beside.access_off:
        yield unmet(refusals.ACCESS_STILL_OFF, count=facts.beside.access_off)


def accounts_taken(facts: CaseFacts, accounts: Collection[str]) -> Iterator[Unmet]:
    """Whoever is suspended or leaves posts no longer for the council (domain-corrections §1.7)."""
    if accounts and facts.respondent is not None:
        named = ", ".join(f"‘{one}’" for one in accounts)
        yield unmet(refusals.ACCOUNT_STILL_OPEN, name=facts.respondent.name, accounts=named)


def arranged(facts: CaseFacts) -> Iterator[Unmet]:
    """A suspension while an arrangement in its place still runs: say that it ended, or why both."""
    if facts.beside.arranged:
        kinds = in_sentence("; ".join(ALTERNATIVES.get(one, one) for one in facts.beside.arranged))
        yield unmet(refusals.ARRANGEMENT_RUNS, kinds=kinds)


def unanswered(facts: CaseFacts) -> list[str]:
    """Alternatives to suspension that nobody answered."""
    return [kind for kind in ALTERNATIVES if kind not in facts.beside.weighed]


def _kinds(facts: CaseFacts, answer: str) -> list[tuple[str, str]]:
    weighed = facts.beside.weighed
    return [(kind, ALTERNATIVES[kind]) for kind in ALTERNATIVES if weighed.get(kind) == answer]
