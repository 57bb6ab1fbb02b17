"""Guards that ask what the pinned policy leaves open."""

from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.policy.allegations import open_questions
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import policy as refusals


def questions_answered(facts: CaseFacts) -> Iterator[Unmet]:
    """Each allegation with a question of the policy that nobody answered yet; it only warns."""
    for one in facts.allegations:
        asked = open_questions(facts.rules.policy, one.category, one.conduct, gross=one.is_gross)
        if asked:
            yield unmet(
                refusals.POLICY_QUESTION_OPEN, number=one.number, question=asked[0].sentence
            )


def adoption_known(facts: CaseFacts) -> Iterator[Unmet]:
    """A notice rests on a policy that somebody can say was in force."""
    if facts.rules.policy.adoption == "unknown":
        yield unmet(refusals.ADOPTION_UNKNOWN, title=facts.rules.pack_title)
