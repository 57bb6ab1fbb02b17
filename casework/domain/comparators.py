"""How like cases were decided: counts that name nobody, and nothing where they are small."""

from collections.abc import Mapping
from dataclasses import dataclass

from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import SANCTIONS

SMALL = 5
"""Counts below this are withheld: somebody could be recognised."""
TARIFF = (
    "Consistency is not a tariff: like cases are a check on fairness, and this case is decided on "
    "its own facts."
)
TOO_FEW = f"Fewer than {SMALL} cases: nothing is shown."


@dataclass(frozen=True)
class Likeness:
    """Cases with an upheld allegation of the same kind or under the same rule, by outcome.

    `counts` are of visible cases only, outcome code → how many, and never leave this value as they
    are: `lines` is what may be shown.
    """

    basis: str
    counts: Mapping[str, int]

    def lines(self) -> tuple[str, ...]:
        """'Final written warning: 7', and what is withheld; the sum is never given."""
        if sum(self.counts.values()) < SMALL:
            return (TOO_FEW,)
        shown = [
            f"{SANCTIONS[code]}: {self.counts[code]}"
            for code in SANCTIONS
            if self.counts.get(code, 0) >= SMALL
        ]
        if any(0 < self.counts.get(code, 0) < SMALL for code in SANCTIONS):
            shown.append(f"Other outcomes: withheld, fewer than {SMALL} of each")
        return tuple(shown)


@dataclass(frozen=True)
class Comparison:
    """Every likeness of one case, and the others of the same incident by reference."""

    likenesses: tuple[Likeness, ...] = ()
    others: tuple[str, ...] = ()
    """'HR-2026-00004: First written warning', of the same incident."""

    def words(self) -> str:
        """As it is kept with the outcome and printed: what whoever decided could see."""
        shown = [one for one in self.likenesses if one.lines() != (TOO_FEW,)]
        rows = [f"{one.basis}. {'; '.join(one.lines())}" for one in shown]
        few = "; ".join(in_sentence(one.basis) for one in self.likenesses if one not in shown)
        rows += [f"{TOO_FEW[:-1]} for {few}."] if few else []
        told = [f"Same incident. {one}" for one in self.others]
        return "\n".join((*rows, *told, TARIFF)) if rows or told else ""
