"""Who may give how much under the policy of a case, and who hears the appeal."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import SANCTIONS
from casework.facts import facts_of, pack_of
from casework.packs.policies import DecisionMaker


@dataclass(frozen=True)
class AuthorityRow:
    """An outcome, and the decision-makers of the policy whose highest it is."""

    code: str
    words: str
    who: str
    appeal_to: str


@look(*READS_CASES)
def authority(desk: Desk, case: str) -> tuple[AuthorityRow, ...]:
    """Every outcome with whom the policy lets give it at most, for this person's workforce."""
    row = desk.case(case)
    makers = _makers(pack_of(desk, row).decision_makers, facts_of(desk, row))
    return tuple(
        AuthorityRow(
            code,
            words,
            "; ".join(_said(one) for one in makers if one.highest == code),
            "; ".join(one.appeal_to for one in makers if one.highest == code),
        )
        for code, words in SANCTIONS.items()
    )


def _makers(every: tuple[DecisionMaker, ...], facts: CaseFacts) -> list[DecisionMaker]:
    """Those of the person's workforce, or else those of everybody."""
    workforce = facts.respondent.workforce if facts.respondent else "council"
    own = [one for one in every if one.workforce == workforce]
    return own or [one for one in every if one.workforce == "council"]


def _said(one: DecisionMaker) -> str:
    return f"{one.who} ({one.sourced.confidence.words})"
