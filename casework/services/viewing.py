"""Looking at an exhibit: allowed and whole before it, kept in its custody after it."""

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import ExhibitId
from casework.domain.roles import READS_CASES
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.services.custody import note_custody
from casework.services.verifying import must_be_whole


@act(*READS_CASES)
def begin_view(desk: Desk, exhibit: ExhibitId) -> None:
    """Check an exhibit against its seal before it is shown.

    Raises `FoundOut` where it is damaged, `Refused` where it stays closed.
    """
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    must_be_whole(desk, [row], is_asked=False)


@act(*READS_CASES)
def keep_view(desk: Desk, exhibit: ExhibitId, *, beside: str = "") -> None:
    """Keep in its custody that an exhibit was shown; `beside` what, if beside something."""
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    said = entries.line(beside, "beside", "what it was shown beside")
    note_custody(desk, row, "viewed", f"Beside {said}" if said else "")
