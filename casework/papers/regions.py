"""What ran beside the case, kind by kind, as the case file prints it."""

from casework.documents.case_file_values import Beside
from casework.papers import leavings, removals, suspensions
from casework.queries.beside import BesidePage


def regions(page: BesidePage) -> tuple[Beside, ...]:
    """Every kind of which something is recorded."""
    kinds = (
        suspensions.suspension(page),
        suspensions.access(page),
        removals.removal(page),
        removals.holds(page),
        removals.concerns(page),
        leavings.leaving(page),
    )
    return tuple(one for one in kinds if one.records)
