"""A letter as the rules give it: its parts in order, and what must not be lost from them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from casework.domain.clocks import Confidence
from casework.domain.letter_facts import fact_of
from casework.domain.vocabulary import CaseState, Stage


class Audience(Enum):
    """To whom a letter is written."""

    RESPONDENT = "respondent"
    REPORTER = "reporter"
    AFFECTED = "affected"
    WITNESS = "witness"
    COMPANION = "companion"
    INVESTIGATOR = "investigator"
    CHAIR = "chair"
    APPEAL_CHAIR = "appeal_chair"
    MANAGER = "manager"
    BODY = "body"
    PLATFORM = "platform"

    @property
    def words(self) -> str:
        """As the list of letters says it."""
        return _AUDIENCES[self]

    @property
    def sees_private(self) -> bool:
        """Whether what belongs to the respondent may stand in a letter to them."""
        return self not in _OUTSIDE


_AUDIENCES = {
    Audience.RESPONDENT: "To the employee",
    Audience.REPORTER: "To whoever reported it",
    Audience.AFFECTED: "To the affected person",
    Audience.WITNESS: "To a witness",
    Audience.COMPANION: "To the companion",
    Audience.INVESTIGATOR: "To the investigator",
    Audience.CHAIR: "To the chair",
    Audience.APPEAL_CHAIR: "To the appeal chair",
    Audience.MANAGER: "To the manager",
    Audience.BODY: "To a body",
    Audience.PLATFORM: "To a platform or website",
}
_OUTSIDE = frozenset({Audience.REPORTER, Audience.AFFECTED, Audience.WITNESS, Audience.PLATFORM})


class Signatory(Enum):
    """Whose name stands under a letter."""

    SENDER = "sender"
    CHAIR = "chair"
    APPEAL_CHAIR = "appeal_chair"
    INVESTIGATOR = "investigator"


@dataclass(frozen=True)
class LetterPart:
    """One part: a heading, perhaps none, and paragraphs, one a line."""

    code: str
    heading: str
    text: str
    only_if: str = ""
    is_required: bool = False
    says: str = ""
    """Why it must be there, with its source; never printed."""
    must_hold: tuple[str, ...] = ()
    confidence: Confidence = Confidence.READ

    @property
    def named(self) -> str:
        """What messages call it: its heading, or its code in words."""
        return self.heading or self.code.replace("_", " ").capitalize()


@dataclass(frozen=True)
class LetterTemplate:
    """One letter of `resources/letters`, as it is offered to a caseworker."""

    code: str
    title: str
    subject: str
    greeting: str
    stage: Stage
    purpose: str
    audience: Audience
    signed_by: Signatory
    marking: str
    feeds: str
    """The act that the letter belongs to, such as `call_hearing`; '' for none."""
    sanction: str
    """The outcome that the letter gives; '' for letters that give none."""
    offered: tuple[str, ...]
    needs: tuple[str, ...]
    parts: tuple[LetterPart, ...]
    source: str
    checked: date
    confidence: Confidence
    sha256: str = ""

    @property
    def states(self) -> frozenset[CaseState]:
        """The states of a case in which it is offered first."""
        known = {one.value: one for one in CaseState}
        return frozenset(known[one] for one in self.offered if one in known)

    @property
    def questions(self) -> tuple[str, ...]:
        """Codes of the facts that it and its parts hang on, each once, in their order."""
        found = (fact_of(part.only_if) for part in self.parts if part.only_if)
        hung = (one.code for one in found if one is not None)
        return tuple(dict.fromkeys((*self.needs, *hung)))
