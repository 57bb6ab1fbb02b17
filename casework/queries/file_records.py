"""What stands on the file of a case, value by value: for corrections and mistakes."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.fact_parts.file_records import kept_values
from casework.fact_parts.voidable import voidable


@dataclass(frozen=True)
class KeptRow:
    """Something on the file that can be corrected or taken out: its key, where it is, its words."""

    key: str
    about: str
    said: str


@look(*READS_CASES)
def correctable(desk: Desk, case: str) -> tuple[KeptRow, ...]:
    """Every value on the file of a case, for a correction."""
    return tuple(
        KeptRow(one.key, one.about, one.said) for one in kept_values(desk, desk.case(case))
    )


@look(*READS_CASES)
def mistakes(desk: Desk, case: str) -> tuple[KeptRow, ...]:
    """Every record that could be taken out as a mistake."""
    found = voidable(desk, desk.case(case)).values()
    return tuple(KeptRow(one.key, one.label, one.said) for one in found)
