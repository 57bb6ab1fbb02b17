"""What the program says when it does not do as asked: a code, a sentence, a force, a place."""

from dataclasses import dataclass
from enum import Enum


class Force(Enum):
    """How hard a guard holds (domain-corrections §0.1)."""

    BLOCK = "block"
    """Law or integrity: cannot be gone past."""
    OVERRIDE = "override"
    """Refused unless a named person gives a reason, which stays on the file."""
    WARN = "warn"
    """Said and noted; the act goes on."""


@dataclass(frozen=True)
class Refusal:
    """One entry of `docs/refusals.md`.

    `code` is UPPER_SNAKE and never changes. `sentence` is a template of ours (never of the
    person's) whose `{names}` are filled when it is raised; it says what to do. `where` names the
    part of the window that leads to the cure: a case part (`hearing`), a field, or a page.
    """

    code: str
    sentence: str
    force: Force = Force.BLOCK
    where: str = ""
    source: str = ""
    agreed_by: str = ""
    """Whose name a reason needs, such as 'HR lead'; empty where whoever goes on may say so."""


@dataclass(frozen=True)
class Unmet:
    """A guard that does not hold for a step of one case."""

    code: str
    sentence: str
    where: str
    force: Force
    agreed_by: str = ""


def unmet(refusal: Refusal, **values: object) -> Unmet:
    """`refusal` with its blanks filled, as it stands against a step."""
    sentence = refusal.sentence.format(**values)
    return Unmet(refusal.code, sentence, refusal.where, refusal.force, refusal.agreed_by)
