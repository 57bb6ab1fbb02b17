"""Values of the case file about letters: the record of each, and its text."""

from dataclasses import dataclass

from casework.documents.front_values import Fact


@dataclass(frozen=True)
class LetterRecord:
    """One letter: what is known of it, and its words once it was final."""

    number: int
    title: str
    state: str
    facts: tuple[Fact, ...]
    """To whom, days, how it was served, the proof, the hashes of both files."""
    text: str = ""
    """One paragraph a line; '' for a letter that was never final."""
