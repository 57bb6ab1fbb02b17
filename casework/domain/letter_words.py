"""Words that do not belong in a letter, or not without somebody's agreement."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from casework.domain.letter_checks import PART, at
from casework.domain.letter_merge import Block
from casework.domain.refusal import Unmet
from casework.domain.refusals import letters as refusals

OFFENCES = (
    "criminal offence",
    "committed an offence",
    "committed a crime",
    "hate crime",
    "sexual offence",
    "stalking",
    "indecent images of children",
    "blackmail",
    "perverting the course of justice",
    "breach of the peace",
)
"""Words that name a crime in any nation; the names of Acts come with the law of each."""
NO_DUTY = ("no duty to", "no duty arises", "not under a duty", "duty is not triggered")
COURT_WORDS = ("guilty", "not guilty", "innocent", "the accused", "convicted")
CONTRACT = ("breach of contract", "breach of your contract", "breached your contract")
CANNOT_BE_BARRED = (
    "regulator",
    "professional body",
    "disclosure scotland",
    "disclosure and barring service",
    "police",
    "ombudsman",
    "information commissioner",
    "employment tribunal",
    "protected disclosure",
    "whistleblowing",
)
"""To whom nobody may be kept from speaking; the short names of the bodies are added."""
BARS = re.compile(
    r"\b(will not|shall not|must not|may not|cannot|agree not to|undertake not to|refrain from|"
    r"prohibited from|not permitted to|waive)\b"
)
SPEAKS = re.compile(
    r"\b(contact|report|refer|complain|disclos\w+|tell|speak|approach|inform|discuss|make|communicat\w+|"
    r"assist|co-?operat\w+)\b"
)
LIFTED = re.compile(
    r"\b(nothing in|does not (prevent|stop)|except|unless|free to|without affecting)\b"
)
SENTENCE = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True)
class Around:
    """What the words of a letter are held against: rules of the council and its nation."""

    offences: tuple[str, ...] = ()
    """Names of Acts that make offences."""
    clauses: Mapping[str, str] | None = None
    """Our name of a clause → what the policy prints, where the two differ."""
    bodies: tuple[str, ...] = ()
    pack: str = ""
    is_contractual: bool = False


def unfit_words(
    blocks: Sequence[Block], named: Mapping[str, str], around: Around
) -> Iterator[Unmet]:
    """What the words say that they should not; `named` is what each part is called."""
    for block in blocks:
        part = named.get(block.part, block.part)
        yield from _of_words(block.words, part, PART + block.part, around)


def _of_words(words: str, part: str, where: str, around: Around) -> Iterator[Unmet]:
    lowered = " ".join(words.lower().split())
    for found in _among(lowered, (*OFFENCES, *around.offences)):
        yield at(where, refusals.LETTER_NAMES_OFFENCE, part=part, words=found)
    for found in _among(lowered, NO_DUTY):
        yield at(where, refusals.LETTER_SAYS_NO_DUTY, part=part, words=found)
    for found in _among(lowered, COURT_WORDS)[:1]:
        yield at(where, refusals.LETTER_SAYS_GUILTY, part=part, words=found)
    if not around.is_contractual and _among(lowered, CONTRACT):
        yield at(where, refusals.LETTER_SAYS_CONTRACT, part=part, pack=around.pack)
    for clause, citation in (around.clauses or {}).items():
        if _stands_alone(clause, words):
            told = {"part": part, "clause": clause, "citation": citation}
            yield at(where, refusals.LETTER_QUOTES_CLAUSE_ID, **told)
    yield from _binding(lowered, part, where, around)


def _binding(lowered: str, part: str, where: str, around: Around) -> Iterator[Unmet]:
    barred = (*CANNOT_BE_BARRED, *(one.lower() for one in around.bodies))
    for sentence in SENTENCE.findall(lowered):
        found = _among(sentence, barred)
        binds = BARS.search(sentence) and SPEAKS.search(sentence)
        if found and binds and not LIFTED.search(sentence):
            yield at(where, refusals.LETTER_BINDS_SPEECH, part=part, who=found[0])


def _among(lowered: str, sought: Sequence[str]) -> list[str]:
    return [one for one in sought if _stands_alone(one.lower(), lowered)]


def _stands_alone(sought: str, text: str) -> bool:
    """Whole words only: 'G-1' does not stand in 'G-14', nor 'stalking' in 'mistalking'."""
    if sought not in text:
        return False
    return re.search(rf"(?<![\w-]){re.escape(sought)}(?![\w-])", text) is not None
