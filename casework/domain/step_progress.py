"""How far each step has come, and the quiet line that says so."""

from collections.abc import Callable

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.domain.triage_questions import ASKED
from casework.domain.vocabulary import PARTS, CaseState

Test = Callable[[CaseFacts], bool]
Told = Callable[[CaseFacts], str]


def plural(count: int, one: str, many: str = "") -> str:
    """'1 exhibit', '6 exhibits'."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def past(state: CaseState) -> Test:
    """The case has left `state` behind."""
    return lambda facts: facts.state is not state


def has_part(part: str) -> Test:
    return lambda facts: facts.holder(part) is not None


def part_words(part: str) -> Told:
    def words(facts: CaseFacts) -> str:
        holder = facts.holder(part)
        return f"{holder.name}, {in_sentence(PARTS[part])}" if holder else ""

    return words


def acknowledged(facts: CaseFacts) -> bool:
    return "ACK" not in facts.running_clocks


def acknowledge_words(facts: CaseFacts) -> str:
    return f"Reported {short_day(facts.reported_on, today=facts.today)}"


def _answered(facts: CaseFacts) -> int:
    return sum(facts.screen(one.code) in ("yes", "no") for one in ASKED)


def screens_done(facts: CaseFacts) -> bool:
    return _answered(facts) == len(ASKED)


def screens_begun(facts: CaseFacts) -> bool:
    return bool(facts.screens)


def screens_words(facts: CaseFacts) -> str:
    return f"{_answered(facts)} of {len(ASKED)} answered"


def breach_suspected(facts: CaseFacts) -> bool:
    return facts.screen("data_breach") == "yes"


def breach_decided(facts: CaseFacts) -> bool:
    return breach_suspected(facts) and "ICO" not in facts.running_clocks


def sealed(facts: CaseFacts) -> bool:
    return bool(facts.exhibits)


def sealed_words(facts: CaseFacts) -> str:
    damaged = sum(one.is_damaged for one in facts.exhibits)
    if damaged:
        return f"{plural(damaged, 'exhibit')} damaged"
    return f"{plural(len(facts.exhibits), 'exhibit')} sealed" if facts.exhibits else ""


def alleged(facts: CaseFacts) -> bool:
    return bool(facts.allegations)


def alleged_words(facts: CaseFacts) -> str:
    return f"{plural(len(facts.allegations), 'allegation')} recorded" if facts.allegations else ""


def investigated(facts: CaseFacts) -> bool:
    return facts.investigation is not None


def investigation_words(facts: CaseFacts) -> str:
    if facts.investigation is None:
        return ""
    holder = facts.holder("investigator")
    to = f" to {holder.name}" if holder else ""
    return f"Terms issued{to} on {short_day(facts.investigation.issued_on, today=facts.today)}"


def _own(facts: CaseFacts) -> list[str]:
    person = facts.respondent
    return [one.kind for one in facts.statements if person and one.person_id == person.person_id]


def interviewed(facts: CaseFacts) -> bool:
    return bool({"interview", "response", "statement"} & set(_own(facts)))


def has_statements(facts: CaseFacts) -> bool:
    return bool(facts.statements)


def statement_words(facts: CaseFacts) -> str:
    if not facts.statements:
        return ""
    spoken = [one for one in facts.statements if one.kind != "attempt"]
    drafts = sum(one.status in ("draft", "sent") for one in spoken)
    words = plural(len(facts.statements), "entry", "entries")
    return f"{words}, {drafts} not signed" if drafts else words


def matrix_full(facts: CaseFacts) -> bool:
    return bool(facts.allegations) and not _empty_cells(facts)


def matrix_begun(facts: CaseFacts) -> bool:
    return any(one.placed_for or one.placed_against for one in facts.allegations)


def _empty_cells(facts: CaseFacts) -> int:
    return sum(
        (not one.placed_for and not one.nothing_for)
        + (not one.placed_against and not one.nothing_against)
        for one in facts.allegations
    )


def matrix_words(facts: CaseFacts) -> str:
    empty = _empty_cells(facts)
    return f"{plural(empty, 'empty cell')} in the matrix" if empty else ""


def counted(facts: CaseFacts, field: str) -> int:
    """How many allegations have something in `field`."""
    return sum(bool(getattr(one, field)) for one in facts.allegations)


def found(facts: CaseFacts) -> bool:
    return bool(facts.allegations) and counted(facts, "finding") == len(facts.allegations)


def finding_begun(facts: CaseFacts) -> bool:
    return counted(facts, "finding") > 0


def finding_words(facts: CaseFacts) -> str:
    return f"{counted(facts, 'finding')} of {plural(len(facts.allegations), 'allegation')}"


def report_signed(facts: CaseFacts) -> bool:
    return facts.investigation is not None and facts.investigation.signed_on is not None


def report_words(facts: CaseFacts) -> str:
    signed = facts.investigation.signed_on if facts.investigation else None
    return f"Signed {short_day(signed, today=facts.today)}" if signed else ""


def case_answered(facts: CaseFacts) -> bool:
    return facts.investigation is not None and bool(facts.investigation.case_to_answer)
