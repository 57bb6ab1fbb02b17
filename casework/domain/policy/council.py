"""What a policy has to say about a case as a whole: whom it covers, what it asks of the council."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.notes import Note, by_answer, listing, note, question


@dataclass(frozen=True)
class Situation:
    """A case as far as the policy asks. `screens` are the triage questions answered with yes."""

    nation: str
    today: dt.date
    channel: str = ""
    platform: str = ""
    person_kind: str = "employee"
    workforce: str = "council"
    works_at_school: bool = False
    has_affected: bool = False
    screens: frozenset[str] = frozenset()


def case_notes(answers: PolicyAnswers, case: Situation) -> tuple[Note, ...]:
    """Everything of a policy that bears on this case and not on one allegation."""
    return tuple(one for asks in ALL for one in asks(answers, case))


def who_is_covered(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Settings 1 and 2."""
    left_out = answers.listed("excluded_groups")
    if left_out and case.works_at_school and any("school" in one.lower() for one in left_out):
        yield question(
            answers,
            "excluded_groups",
            f"The policy leaves out: {listing(left_out)}. Say which procedure this is.",
        )
    said = answers.covered.get(case.person_kind, "silent")
    if said != "yes":
        silent = "does not mention" if said == "silent" else "does not cover"
        kind = case.person_kind.replace("_", " ")
        words = f"The policy {silent} a person of this kind ({kind}). See where it is routed to."
        yield Note("person_types", words, is_question=True)


def employer(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Settings 2 and 3; at a school the kind of school decides who employs."""
    body = answers.says("employer_body")
    if body != "silent":
        yield note(answers, "employer_body", f"Acts as the employer: {body}.")
    if case.works_at_school and answers.employers:
        words = "Ask what kind of school it is: that decides who employs, and who may dismiss."
        yield question(answers, "employer_body", words)
        for one in answers.employers:
            yield Note("employer_body", f"{one.kind}: {one.sentence}")
    yield from by_answer(
        answers,
        "contractual",
        {
            "no": "The policy is no part of the contract: letters do not say ‘breach of contract’.",
            "yes": "The policy is part of the contract.",
            "silent": "The policy does not say whether it is part of the contract: letters do not "
            "say ‘breach of contract’.",
        },
        {},
    )


def platforms(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Whether the platform is named, and whether the list is meant to be whole."""
    named = answers.listed("platforms")
    known = any(one.lower() in case.platform.lower() for one in named)
    if not case.platform or not named or known:
        return
    if answers.holds("list_exhaustive"):
        words = f"The policy does not name {case.platform}, and its list is meant to be complete."
        yield question(answers, "list_exhaustive", words)
    else:
        words = f"The policy does not name {case.platform}; its list gives examples only."
        yield note(answers, "platforms", words)


def how_it_came(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Settings 20, 34 and 35: reporting routes, one's own mistake, no complaint."""
    if case.channel in ("colleague", "parent", "manager"):
        for route in answers.routes:
            soon = f", {route.how_soon}" if route.how_soon else ""
            to = listing(route.to) if route.to else "nobody in particular"
            yield Note("routes", f"{route.matter.rstrip('.')}: reported to {to}{soon}.")
    if case.channel == "self":
        if answers.holds("self_report_remedy"):
            words = "The policy has a path for one's own mistake: tell at once, agree the remedy."
            yield note(answers, "self_report_remedy", words)
        else:
            words = "The policy has no path for an honest mistake. Say how telling it was weighed."
            yield question(answers, "self_report_remedy", words)
    if case.channel == "manager" and answers.holds("act_without_complaint"):
        words = "Managers are to act promptly whether or not anybody complained."
        yield note(answers, "act_without_complaint", words)


def support(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Settings 21 and 35."""
    if case.has_affected and answers.holds("victim_support_duty"):
        words = "Supporting the person affected is a duty under this policy. Record the plan."
        yield note(answers, "victim_support_duty", words)
    advisers = answers.listed("advisers")
    if advisers:
        yield note(answers, "advisers", f"The policy names as advisers: {listing(advisers)}.")


def before_posting(answers: PolicyAnswers, _case: Situation) -> Iterator[Note]:
    """Settings 39 and 40: what may lift or soften a rule."""
    if answers.holds("pre_post_advice"):
        words = "The policy offers advice before posting: ask whether it was sought, and what was "
        yield question(answers, "pre_post_advice", f"{words}said.")
    allowed = answers.listed("permissions")
    if allowed:
        words = f"With permission the policy allows: {listing(allowed)}. Ask what is on file."
        yield note(answers, "permissions", words)


def belief(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Setting 38, where a belief or opinion is in play."""
    if "belief_or_adjustment" not in case.screens:
        return
    if answers.holds("expression_recognised"):
        words = "The policy itself recognises free expression: weigh it first."
    else:
        words = "The policy does not mention free expression; the law does: weigh it first."
    yield note(answers, "expression_recognised", words)


def disclosures(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Setting 22, where a disclosure or grievance is in play."""
    if "disclosure_or_grievance" in case.screens:
        yield from by_answer(
            answers,
            "pd_screen",
            {"excluded_from_policy": "The policy leaves disclosures to another procedure."},
            {},
        )


def monitoring(answers: PolicyAnswers, _case: Situation) -> Iterator[Note]:
    """Setting 23: before anything is read on the council's systems."""
    if answers.monitoring:
        for rule in answers.monitoring:
            yield Note("monitoring_rules", f"Monitoring: {rule.rstrip('.')}.")
    else:
        words = "The policy states no monitoring: reading accounts or mail needs another authority."
        yield Note("monitoring_rules", words)


def consequences(answers: PolicyAnswers, _case: Situation) -> Iterator[Note]:
    """Setting 36. ‘Will’ is never read as an outcome that follows by itself."""
    yield from by_answer(
        answers,
        "consequence_verb",
        {
            "will": "The policy says that discipline will follow. It is decided in each case.",
            "conflict": "The policy says both that discipline may and that it will follow. It is "
            "decided in each case.",
        },
        {},
    )


def bodies(answers: PolicyAnswers, _case: Situation) -> Iterator[Note]:
    """Settings 24 and 42."""
    if answers.holds("professional_report_by_policy"):
        words = "The policy itself wants more serious breaches reported to the professional body."
        yield note(answers, "professional_report_by_policy", words)


def laws(answers: PolicyAnswers, case: Situation) -> Iterator[Note]:
    """Setting 25: laws that the policy names and that do not hold here, or no longer."""
    for law in answers.laws:
        if not law.is_current:
            now = f" Now: {law.now}." if law.now else ""
            yield Note("law_refs", f"{law.as_printed}: the policy's words, not current.{now}")
        elif case.nation not in law.extent:
            where = case.nation.replace("_", " ").title()
            yield Note("law_refs", f"{law.as_printed}: the policy's words, not law in {where}.")


def keeping(answers: PolicyAnswers, _case: Situation) -> Iterator[Note]:
    """Settings 30, 31 and 41: stale content, review, adoption."""
    if answers.adoption == "unknown":
        words = "It is not known that the council adopted this version. Somebody has to declare, "
        words += "with a reason, that it was in force."
        yield Note("adoption", words, is_question=True)
    review = answers.says("review_due")
    if review not in ("silent", ""):
        yield note(answers, "review_due", f"Review of the policy: {review.rstrip('.')}.")
    for one in answers.lint:
        yield Note("lint", one)


ALL = (
    who_is_covered,
    employer,
    platforms,
    how_it_came,
    support,
    before_posting,
    belief,
    disclosures,
    monitoring,
    consequences,
    bodies,
    laws,
    keeping,
)
