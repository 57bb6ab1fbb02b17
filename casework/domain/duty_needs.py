"""What a rule of a body may need before it holds, each tested on the facts of a case."""

from collections.abc import Callable
from dataclasses import dataclass

from casework.domain.bodies import Body
from casework.domain.duty_facts import DutyFacts, Ground, Known


@dataclass(frozen=True)
class Tested:
    """Whether one need of a rule holds; `words` say why not, or what is missing.

    `is_reach`: the need is about who the person is, so that without it the body is not concerned.
    """

    known: Known
    words: str
    is_reach: bool = False


Test = Callable[[DutyFacts, Body, tuple[str, ...]], Tested]


def tested(need: str, facts: DutyFacts, body: Body) -> Tested:
    """Test one need, such as `ground:misconduct,incompetence`; an unknown word is a KeyError."""
    name, _, detail = need.partition(":")
    return NEEDS[name](facts, body, tuple(detail.split(",")) if detail else ())


def _answered(known: Known, whether: str, no: str, *, reach: bool = False) -> Tested:
    return Tested(known, no if known is Known.NO else f"whether {whether}", reach)


def _registered(facts: DutyFacts, body: Body, _: tuple[str, ...]) -> Tested:
    known = Known.YES if body.code in facts.registrations else Known.NO
    if known is Known.NO and facts.registrations_asked is not Known.YES:
        known = Known.NOT_KNOWN
    return _answered(
        known,
        f"the person is registered with {body.short_name}",
        f"no registration with {body.short_name} is recorded",
        reach=True,
    )


def _social_service_worker(facts: DutyFacts, body: Body, _: tuple[str, ...]) -> Tested:
    registered = body.code in facts.registrations
    return _answered(
        Known.YES if registered else facts.is_social_service_worker,
        "the person is a social service worker",
        "the person is recorded as not a social service worker",
        reach=True,
    )


def _educational_establishment(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    return _answered(
        facts.is_teacher_in_educational_establishment,
        "the person is employed to teach in an educational establishment",
        "the person is recorded as not employed to teach in an educational establishment",
        reach=True,
    )


def _registered_service(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    return _answered(
        facts.is_registered_service,
        "the workplace is a registered care service",
        "the workplace is recorded as not a registered care service",
        reach=True,
    )


def _regulated_role(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    known = {"not_known": Known.NOT_KNOWN, "none": Known.NO}.get(facts.regulated_role, Known.YES)
    return _answered(
        known,
        "the person does a regulated role with children or protected adults",
        "the person is recorded as doing no regulated role",
        reach=True,
    )


def _harm_ground(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    return _answered(
        facts.harm_ground,
        "a referral ground is met: harm, risk of harm, pornography, sexual conduct or "
        "inappropriate medical treatment",
        "it is recorded that no referral ground (harm or risk of harm) is met",
    )


def _ground(facts: DutyFacts, _: Body, allowed: tuple[str, ...]) -> Tested:
    if facts.dismissal_ground is Ground.NOT_KNOWN:
        return Tested(Known.NOT_KNOWN, "the ground of the dismissal")
    known = Known.YES if facts.dismissal_ground.value in allowed else Known.NO
    return Tested(known, f"the ground recorded for the dismissal is not {' or '.join(allowed)}")


def _leaving(facts: DutyFacts, body: Body, allowed: tuple[str, ...]) -> Tested:
    answer = facts.leaving.answers.get(body.code, "") if facts.leaving else ""
    if answer in ("", "cannot_say"):
        return Tested(Known.NOT_KNOWN, f"the answer to ‘{body.leaving_question}’")
    known = Known.YES if answer in allowed else Known.NO
    said = body.leaving_answers.get(answer, answer)
    return Tested(known, f"the answer recorded for {body.short_name} is ‘{said}’")


def _threshold(facts: DutyFacts, body: Body, _: tuple[str, ...]) -> Tested:
    return _answered(
        facts.meets_threshold.get(body.code, Known.NOT_KNOWN),
        f"the concern itself meets {body.short_name}’s thresholds",
        f"it is recorded that the concern does not meet {body.short_name}’s thresholds",
    )


def _threshold_recorded(facts: DutyFacts, body: Body, _: tuple[str, ...]) -> Tested:
    is_met = facts.meets_threshold.get(body.code) is Known.YES
    words = f"it is not recorded that the concern meets {body.short_name}’s thresholds"
    return Tested(Known.YES if is_met else Known.NO, words)


def _left_regulated_role(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    return _answered(
        facts.moved_out_of_regulated_role,
        "the move takes the person out of the regulated role",
        "the move is recorded as leaving the person in the regulated role",
    )


def _final_move(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    return _answered(
        facts.move_is_final,
        "the decision to move the person is final",
        "the move is recorded as temporary",
    )


def _serious_breach(facts: DutyFacts, _: Body, __: tuple[str, ...]) -> Tested:
    clause = f" under {facts.policy_clause}" if facts.policy_clause else ""
    return _answered(
        facts.more_serious_breach,
        f"this is a ‘more serious breach’{clause}",
        f"it is recorded that this is not a ‘more serious breach’{clause}",
    )


NEEDS: dict[str, Test] = {
    "registered": _registered,
    "social_service_worker": _social_service_worker,
    "educational_establishment": _educational_establishment,
    "registered_service": _registered_service,
    "regulated_role": _regulated_role,
    "harm_ground": _harm_ground,
    "ground": _ground,
    "leaving": _leaving,
    "threshold": _threshold,
    "threshold_recorded": _threshold_recorded,
    "left_regulated_role": _left_regulated_role,
    "final_move": _final_move,
    "serious_breach": _serious_breach,
}
"""What a trigger may need: the word used in `resources/bodies/*.toml` → the test made."""
