"""Facts on which a part of a letter may hang (`only_if`): a fixed list, answered yes or no."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LetterFact:
    """One fact. `is_asked`: where the case does not say, the caseworker answers for the letter."""

    code: str
    question: str
    is_asked: bool = False


_LISTED = (
    LetterFact("dismissal_possible", "Is dismissal a possible outcome?", True),
    LetterFact("papers_withheld", "Are any papers withheld from the employee?", True),
    LetterFact("witnesses_called", "Will witnesses be called?", True),
    LetterFact("adjustments_agreed", "Have adjustments been agreed?", True),
    LetterFact("hearing_moved", "Was the hearing put off from another day?"),
    LetterFact("moved_for_companion", "Was it put off because the companion could not come?"),
    LetterFact("attended", "Did the employee come to the hearing?", True),
    LetterFact("stayed_away", "Did the employee stay away from the hearing?"),
    LetterFact("on_paper", "Was it decided on paper, as the employee asked?"),
    LetterFact("accompanied", "Was the employee accompanied?", True),
    LetterFact("companion_allowed", "May a companion come to this meeting?", True),
    LetterFact("pay_in_full", "Is the suspension on full pay?", True),
    LetterFact("suspended", "Is the employee suspended?"),
    LetterFact("suspension_lifted", "Was a suspension lifted?"),
    LetterFact("contact_allowed", "May the employee be contacted while the case waits?", True),
    LetterFact("removal_instructed", "Is removal an instruction, and not a request?"),
    LetterFact("removal_in_hours", "Does the content show a child, or is it intimate?", True),
    LetterFact("may_instruct_removal", "Does the policy give power to instruct removal?"),
    LetterFact("registered", "Is the employee registered with a professional body?"),
    LetterFact("social_service_worker", "Is the employee a social service worker?"),
    LetterFact("teacher", "Is the employee a teacher?"),
    LetterFact("bodies_told", "Has a professional or other body been told?", True),
    LetterFact("warning_given", "Is a warning given?"),
    LetterFact("warning_counted", "Was a live warning taken into account?", True),
    LetterFact("pay_in_lieu", "Is pay given in place of notice?", True),
    LetterFact("appeal_pending", "Is an appeal still to be decided?"),
    LetterFact("appeal_late", "Did the appeal come late?"),
    LetterFact("investigation_running", "Is the investigation still running?"),
    LetterFact("grievance_paused_case", "Does the case wait for the grievance?", True),
    LetterFact("employed", "Is the person still employed?"),
    LetterFact("scotland", "Is the council in Scotland?"),
    LetterFact("england", "Is the council in England?"),
    LetterFact("great_britain", "Is the council in England, Scotland or Wales?"),
    LetterFact(
        "employer_ends", "Does the employer end the employment once another has decided?", True
    ),
    LetterFact(
        "refusal_is_breach", "Does the policy say that refusing to take content down breaks it?"
    ),
    LetterFact("recording_prohibited", "Does the procedure rule out recording meetings?"),
    LetterFact(
        "may_be_told", "Does the safeguarding lead agree that the employee is told now?", True
    ),
    LetterFact(
        "works_for_council", "Does the person this letter is to work for the council?", True
    ),
    LetterFact("was_dismissed", "Was the employee dismissed?"),
    LetterFact("warning_part", "Is a warning part of the outcome?", True),
    LetterFact("appeal_may_increase", "May an appeal make the outcome more severe?"),
    LetterFact("further_appeal", "Is there a further stage of appeal?", True),
    LetterFact("absence_explained", "Did the employee say why they did not come?", True),
    LetterFact("new_date", "Is the new date fixed?", True),
    LetterFact("replaces", "Does the letter replace one that was sent before?"),
)

FACTS: dict[str, LetterFact] = {one.code: one for one in _LISTED}
NOT = "not "
"""Before a fact's code: the part stands where the fact does not hold."""


def fact_of(condition: str) -> LetterFact | None:
    """The fact of `only_if`, with or without 'not '; None when there is none of that code."""
    return FACTS.get(condition.removeprefix(NOT))


def stands(condition: str, answers: Mapping[str, bool]) -> bool:
    """Whether a part with this condition is in the letter; a fact without an answer is a no."""
    if not condition:
        return True
    return answers.get(condition.removeprefix(NOT), False) is not condition.startswith(NOT)
