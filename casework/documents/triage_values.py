"""Values of the case file about triage: its questions, and a block for each thing they brought."""

from dataclasses import dataclass

from casework.documents.front_values import Fact


@dataclass(frozen=True)
class TriageAnswer:
    """One question as it was answered: 'Yes', why, and when; earlier answers a sentence each."""

    question: str
    answer: str
    reason: str
    answered: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True)
class TriageBlock:
    """One heading with facts and paragraphs: whose case it is, a path, a plan of support."""

    title: str
    facts: tuple[Fact, ...] = ()
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Triage:
    """The section; it disappears with its heading where nothing was asked or recorded."""

    answers: tuple[TriageAnswer, ...] = ()
    blocks: tuple[TriageBlock, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print."""
        return not (self.answers or self.blocks)
