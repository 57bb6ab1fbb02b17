"""What the policy has to say about one allegation, from its kind and how it is described."""

from collections.abc import Callable, Iterable, Iterator

from casework.domain.policy import duties, reach, rules
from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.conduct import Conduct
from casework.domain.policy.notes import Note

Asks = Callable[[PolicyAnswers, Conduct], Iterable[Note]]
BY_CATEGORY: dict[str, tuple[Asks, ...]] = {
    "BOUND": (rules.boundaries,),
    "TIME": (rules.working_time,),
    "REP": (rules.criticism, rules.about_people),
    "DEF": (rules.criticism, rules.about_people),
    "CONF": (rules.about_people,),
    "BULL": (rules.about_people,),
    "DISC": (rules.about_people, duties.characteristics),
    "THREAT": (rules.about_people,),
    "LOGO": (rules.logo,),
    "POL": (duties.politics,),
    "REF": (duties.references,),
    "IP": (duties.copyright_named,),
    "FAILREP": (duties.reporting,),
    "COOP": (duties.co_operation,),
    "LEAVE": (duties.leaving,),
    "WBM": (duties.complaints_aired,),
}


def allegation_notes(
    answers: PolicyAnswers, category: str, conduct: Conduct, *, gross: str
) -> Iterator[Note]:
    """Whether the policy reaches it, what it asks, and what it names as gross."""
    for asks in (*reach.ALL, rules.naming, *BY_CATEGORY.get(category, ())):
        yield from asks(answers, conduct)
    if gross == "yes":
        yield from duties.gross(answers)


def open_questions(
    answers: PolicyAnswers, category: str, conduct: Conduct, *, gross: str
) -> tuple[Note, ...]:
    """The questions that nobody has answered yet."""
    if conduct.answer:
        return ()
    notes = allegation_notes(answers, category, conduct, gross=gross)
    return tuple(one for one in notes if one.is_question)
