"""How far the records of an investigation have come, and the quiet line that says so."""

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import short_day
from casework.domain.step_progress import plural


def interests_declared(facts: CaseFacts) -> bool:
    holder = facts.holder("investigator")
    return holder is not None and facts.inquest.declaration_of(holder.person_id) is not None


def interest_words(facts: CaseFacts) -> str:
    holder = facts.holder("investigator")
    said = facts.inquest.declaration_of(holder.person_id) if holder else None
    if said is None:
        return ""
    if not said.interests:
        return f"{said.name} declared no interest"
    return f"{said.name} declared {plural(len(said.interests), 'interest')}"


def terms_words(facts: CaseFacts) -> str:
    terms = facts.inquest.terms
    if terms is None:
        return ""
    return f"Version {terms.number}, issued {short_day(terms.issued_on, today=facts.today)}"


def awareness_recorded(facts: CaseFacts) -> bool:
    return bool(facts.inquest.awareness)


def awareness_words(facts: CaseFacts) -> str:
    kinds = facts.inquest.awareness
    if not kinds:
        return ""
    found = [one for one in kinds if one != "none_found"]
    return f"{plural(len(found), 'record')} found" if found else "Looked for; nothing was found"


def registered(facts: CaseFacts) -> bool:
    """Every fact of the register is settled one way or the other."""
    standing = {one.status for one in facts.inquest.register} - {"withdrawn"}
    return bool(standing) and "disputed" not in standing


def register_begun(facts: CaseFacts) -> bool:
    return bool(facts.inquest.register)


def register_words(facts: CaseFacts) -> str:
    rows = [one for one in facts.inquest.register if one.status != "withdrawn"]
    if not rows:
        return ""
    disputed = sum(one.status == "disputed" for one in rows)
    words = plural(len(rows), "fact")
    return f"{words}, {disputed} disputed" if disputed else words


def has_duties(facts: CaseFacts) -> bool:
    return facts.inquest.duties > 0


def duties_checked(facts: CaseFacts) -> bool:
    return facts.inquest.duties_answered >= facts.inquest.duties


def duties_begun(facts: CaseFacts) -> bool:
    return facts.inquest.duties_answered > 0


def duty_words(facts: CaseFacts) -> str:
    return f"{facts.inquest.duties_answered} of {plural(facts.inquest.duties, 'duty', 'duties')}"
