"""What is held back in a case, by what, and until when: for the header, the tasks and letters."""

from collections.abc import Iterator
from dataclasses import dataclass

from casework.domain.case_facts import CaseFacts
from casework.domain.choices import HOLD_KINDS
from casework.domain.guards import paths as guards
from casework.domain.paths import BY_CODE
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Force


@dataclass(frozen=True)
class Held:
    """One thing that waits. `code` names what holds it, `until` what lifts it; see `sentence`.

    `forbids_contact`: no letter or word to the employee. `is_absolute`: somebody outside said so,
    and no reason goes past it; otherwise a named person may, with a reason.
    """

    code: str
    title: str
    what: str
    until: str
    forbids_contact: bool = False
    is_absolute: bool = False

    @property
    def sentence(self) -> str:
        """'The employee is not told and not interviewed until the police have agreed.'"""
        return f"{self.what} until {self.until}."


def held_back(facts: CaseFacts) -> tuple[Held, ...]:
    """Everything that is held back now. A contact hold overrides every letter to the employee
    (domain-corrections §4 (10))."""
    return (*_holds(facts), *_contact(facts), *_others(facts))


def forbids_contact(facts: CaseFacts) -> tuple[Held, ...]:
    """What keeps the employee from being written to or told; empty when nothing does."""
    return tuple(one for one in held_back(facts) if one.forbids_contact)


def _holds(facts: CaseFacts) -> Iterator[Held]:
    for one in facts.holds:
        if not one.may_contact_employee:
            yield Held(
                f"HOLD_{one.kind.upper()}",
                f"Hold ({in_sentence(HOLD_KINDS.get(one.kind, one.kind))})",
                "The employee may not be contacted",
                f"the hold is lifted, which {one.asked_by} asked for",
                forbids_contact=True,
                is_absolute=True,
            )


def _contact(facts: CaseFacts) -> Iterator[Held]:
    told = "The employee is not told and not interviewed"
    for found in facts.triage.paths:
        path = BY_CODE[found.code]
        if not found.is_open:
            continue
        if found.may_tell == "no":
            until = f"{found.said_by} agrees"
            yield Held(path.code, path.title, told, until, forbids_contact=True, is_absolute=True)
        elif path.holds_contact and not found.may_tell:
            until = f"{path.agrees_in(facts.rules.nation)} agrees"
            yield Held(path.code, path.title, told, until, forbids_contact=True)
        elif found.may_interview == "no":
            until = "an interview is agreed"
            yield Held(path.code, path.title, "The employee is not interviewed", until)


def _others(facts: CaseFacts) -> Iterator[Held]:
    triage = facts.triage
    if facts.screen("indecent_image") == "yes":
        words = "Nothing is imported, opened, copied or sent"
        yield Held("NO_COPY", BY_CODE["no_copy"].title, words, "the police say otherwise")
    for one in guards.legal_before_wording(facts):
        title = BY_CODE["disclosure"].title
        yield Held(one.code, title, "No allegation is worded", "Legal has seen what was disclosed")
    if triage.belief.needs_legal:
        what = "A final warning or more is not decided"
        yield Held("belief", BY_CODE["belief"].title, what, "Legal's advice is recorded")
    for apart in triage.apart:
        label = f"EX-{apart.number}" if apart.number else "What was got"
        what = f"{label} is not used in the matrix or a report"
        yield Held("capture", BY_CODE["capture"].title, what, "Legal releases it")
    for exhibit in facts.exhibits:
        if exhibit.doubt:
            what = f"EX-{exhibit.number} waits ({exhibit.doubt})"
            until = "it is set apart, or said under Evidence to be got openly"
            yield Held("capture_doubt", "How it was got", what, until)
    for one in guards.right_procedure(facts):
        if one.force is Force.OVERRIDE and triage.route is not None:
            what = "No investigation is started here"
            until = f"it is handed over to {in_sentence(triage.route.to)}, or kept on purpose"
            yield Held(one.code, triage.route.because, what, until)
