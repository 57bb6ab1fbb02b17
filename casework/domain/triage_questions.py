"""The triage questions as data: what each asks, what it means, and what each answer brings."""

from casework.domain.questions import person, rights, safety, way

QUESTIONS = (*safety.QUESTIONS, *person.QUESTIONS, *rights.QUESTIONS, *way.QUESTIONS)
"""Every question, those no longer asked among them."""
ASKED = tuple(one for one in QUESTIONS if not one.parts)
"""The questions of the guided page, in its order."""
BY_CODE = {one.code: one for one in QUESTIONS}
WHOLE = {part: one.code for one in QUESTIONS for part in one.parts}
"""A finer question → the question it was part of."""


def answer_to(kind: str, given: dict[str, str]) -> str:
    """The answer to a question, given those on file: yes, no, not_known or ''.

    Where only the wider question was answered, its 'no' and 'not known yet' hold for each part;
    its 'yes' does not say which, so that the part is not known yet. The wider one, if it was not
    asked, is answered from its parts.
    """
    if kind in given:
        return given[kind]
    if kind in WHOLE:
        wider = given.get(WHOLE[kind], "")
        return "not_known" if wider == "yes" else wider
    return _from_parts([given.get(one, "") for one in BY_CODE[kind].parts])


def _from_parts(answers: list[str]) -> str:
    if "yes" in answers:
        return "yes"
    if not answers or "" in answers:
        return ""
    return "not_known" if "not_known" in answers else "no"
