"""What is held back in a case, and by what: for the header, the tasks and every letter."""

from casework.desk import Desk, look
from casework.domain import held_back as domain
from casework.domain.held_back import Held
from casework.domain.roles import READS_CASES
from casework.facts import facts_of


@look(*READS_CASES)
def held_back(desk: Desk, case: str) -> tuple[Held, ...]:
    """Everything that waits. A `Held` that `forbids_contact` overrides every letter."""
    return domain.held_back(facts_of(desk, desk.case(case)))
