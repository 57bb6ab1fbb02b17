"""What a row of the triage questions is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

SAFETY, PERSON, RIGHTS, WAY = "Safety", "The person", "Rights", "How it came here"


@dataclass(frozen=True)
class TriageQuestion:
    """One question of triage (domain.md §7.3 row 3).

    Answers are yes, no, or not known yet with a day to ask again. `asks` is worded so that 'no'
    means that nothing follows. A question that `holds` stops every way out of triage until it is
    answered. `parts` are the finer questions that have taken its place: it is not asked any more,
    but an answer that was given to it still counts. `source` says where the rule is from, and
    how sure we are of it.
    """

    code: str
    group: str
    asks: str
    short: str
    means: str
    why: str
    on_yes: str
    on_no: str = "Nothing follows from it."
    until_known: str = "Nothing waits for it. The program asks again on the day you set."
    source: str = ""
    holds: bool = False
    parts: tuple[str, ...] = ()
    on_yes_in: Mapping[str, str] = field(default_factory=dict)

    def in_nation(self, nation: str) -> "TriageQuestion":
        """The question as it is asked in a nation."""
        return replace(self, on_yes=self.on_yes_in.get(nation, self.on_yes))
