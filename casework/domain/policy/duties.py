"""What a policy asks of people beside its rules on posts: duties, politics, copyright, leaving."""

from collections.abc import Iterator

from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.conduct import Conduct
from casework.domain.policy.notes import Note, by_answer, listing, note, question


def politics(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 14."""
    rules = answers.listed("political_rules")
    if rules:
        yield note(answers, "political_rules", f"The policy says: {listing(rules)}.")
    else:
        words = "The policy has no political rule. Say whether the post is politically restricted."
        yield question(answers, "political_rules", words)


def references(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 15."""
    yield from _either(
        answers,
        "references_banned",
        "The policy bans references on networks.",
        "The policy does not mention references. Say which rule was broken.",
    )


def copyright_named(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 16."""
    yield from _either(
        answers,
        "copyright_rule",
        "The policy names copyright.",
        "The policy does not mention copyright. Say which rule was broken.",
    )


def reporting(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 33: a failure to report weighs as much as the duty does."""
    yield from by_answer(
        answers,
        "duty_to_report",
        {
            "must_or_should": "Some matters must be reported, others should be. Name the clause.",
            "should": "The policy says that colleagues should report.",
        },
        {
            "if_concerned": "The policy asks people to report if they are concerned. Say what "
            "shows that the person was.",
            "raise": "The policy invites people to raise concerns; it states no duty. Say which "
            "rule was broken.",
            "silent": "The policy states no duty to report. Say which rule was broken.",
        },
    )


def co_operation(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Settings 18 and 19. Silence on advice is never an allegation (domain-corrections §4 (8))."""
    yield from _either(
        answers,
        "duty_to_cooperate",
        "The policy asks those under suspicion to co-operate. Silence, or silence on advice, is "
        "not a failure to.",
        "The policy states no duty to co-operate. Say which instruction was refused, and who may "
        "give it.",
    )
    yield from _either(
        answers,
        "refusal_is_breach",
        "Refusing an instruction to remove is itself a breach. Refusing a request is not.",
        "The policy does not make a refusal to remove a breach. Say which rule was broken.",
    )


def leaving(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 17. After the person left it is no longer a matter of discipline."""
    duties = answers.listed("leaver_duties")
    if duties:
        yield note(answers, "leaver_duties", f"On leaving: {listing(duties)}.")
    else:
        words = "The policy names no duty on leaving. Say which rule was broken."
        yield question(answers, "leaver_duties", words)


def complaints_aired(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 22."""
    yield from by_answer(
        answers,
        "pd_screen",
        {
            "mandatory": "Ask Legal before it is worded: it may be a protected disclosure.",
            "excluded_from_policy": "The policy leaves disclosures to another procedure. Ask Legal "
            "before it is worded.",
            "silent": "Ask Legal before it is worded: it may be a protected disclosure.",
        },
        {},
    )


def gross(answers: PolicyAnswers) -> Iterator[Note]:
    """Setting 26, where somebody called it gross."""
    examples = answers.listed("gm_examples")
    if examples:
        words = f"The policy names as gross misconduct: {listing(examples)}."
        yield note(answers, "gm_examples", words)
    else:
        words = "The policy gives no example of gross misconduct. Say why this could be."
        yield question(answers, "gm_examples", words)


def characteristics(answers: PolicyAnswers, _conduct: Conduct) -> Iterator[Note]:
    """Setting 29: all nine are offered, whatever a policy lists."""
    named = answers.listed("characteristics_named")
    if named:
        words = f"The policy names {len(named)} of the nine protected characteristics. All nine "
        words += "count in law; name the one that is meant."
        yield note(answers, "characteristics_named", words)
    else:
        words = "The policy names no characteristic. Name the one that is meant, of all nine."
        yield note(answers, "characteristics_named", words)


def _either(answers: PolicyAnswers, setting: str, yes: str, no: str) -> Iterator[Note]:
    if answers.holds(setting):
        yield note(answers, setting, yes)
    else:
        yield question(answers, setting, no)
