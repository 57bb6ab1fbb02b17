"""What a policy says of a case or an allegation: a note to know, or a question to answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.policy.answers import PolicyAnswers

TOPICS: dict[str, str] = {
    "person_types": "Who is covered",
    "excluded_groups": "Who is covered",
    "employer_body": "Employer",
    "contractual": "Contract",
    "platforms": "Platform",
    "list_exhaustive": "Platform",
    "routes": "Reporting",
    "self_report_remedy": "Own mistake",
    "act_without_complaint": "Managers",
    "victim_support_duty": "Support",
    "advisers": "Advisers",
    "pre_post_advice": "Advice",
    "permissions": "Permissions",
    "expression_recognised": "Expression",
    "pd_screen": "Disclosures",
    "monitoring_rules": "Monitoring",
    "consequence_verb": "Consequence",
    "professional_report_by_policy": "Bodies",
    "law_refs": "Law",
    "adoption": "Adoption",
    "review_due": "Review",
    "lint": "To check",
    "covers_private_messages": "Reach",
    "endorsement_counts": "Reach",
    "covers_own_time": "Own time",
    "off_duty_nexus": "Link to work",
    "own_device_covered": "Own device",
    "public_presumption": "Privacy",
    "gm_examples": "Gross",
}
"""Setting → what it is about, where it is not what the policy asks of conduct."""


@dataclass(frozen=True)
class Note:
    """One thing that this policy says and another may not.

    A question stays open until somebody says why the policy applies; it warns, and holds nothing.
    """

    setting: str
    sentence: str
    cited: tuple[str, ...] = ()
    is_question: bool = False

    @property
    def topic(self) -> str:
        """What it is about, in a word or three."""
        return TOPICS.get(self.setting, "The rule")


def note(answers: PolicyAnswers, setting: str, sentence: str) -> Note:
    """Something to know, with what the policy prints."""
    return Note(setting, sentence, answers.cited.get(setting, ()))


def question(answers: PolicyAnswers, setting: str, sentence: str) -> Note:
    """Something to answer before the employee is asked to."""
    return Note(setting, sentence, answers.cited.get(setting, ()), is_question=True)


def by_answer(
    answers: PolicyAnswers,
    setting: str,
    notes: dict[str, str],
    questions: dict[str, str],
) -> Iterator[Note]:
    """The note or the question that belongs to the policy's answer, if there is one."""
    said = answers.says(setting)
    if said in notes:
        yield note(answers, setting, notes[said])
    if said in questions:
        yield question(answers, setting, questions[said])


def listing(words: tuple[str, ...]) -> str:
    """'a, b and c'."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
