"""Who employs people and who acts as their employer: in schools these are often not the same."""

from dataclasses import dataclass

from casework.domain.choices import SCHOOL_TYPES
from casework.domain.clocks import Confidence
from casework.domain.refusals import packs as refusals
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced


@dataclass(frozen=True)
class Employer:
    """Who is the employer at one kind of workplace, and who does what an employer does."""

    school_type: str
    employer: str
    function_by: str
    """Who decides about discipline and dismissal."""
    suspension_by: str
    suspension_ended_by: str
    """Nobody else may end a suspension; empty where nothing of the kind is known."""
    dismissal_effected_by: str
    """Who ends the contract once that is decided."""
    dismissal_within_days: int
    """Calendar days for it, the day of the notification being the first; 0 where there are none."""
    adviser: str
    """Who may attend and advise."""
    note: str
    sourced: Sourced

    @property
    def is_split(self) -> bool:
        """Whether one body decides and another ends the contract."""
        return self.function_by != self.dismissal_effected_by

    @property
    def sentence(self) -> str:
        """Who does what, in sentences for the caseworker."""
        said = [f"the employer is {self.employer}", f"discipline is decided by {self.function_by}"]
        if self.suspension_ended_by:
            said.append(f"a suspension is ended only by {self.suspension_ended_by}")
        within = f" within {self.dismissal_within_days} days" if self.dismissal_within_days else ""
        said.append(f"the contract is ended by {self.dismissal_effected_by}{within}")
        advice = f" Advice: {self.adviser}." if self.adviser else ""
        confidence = self.sourced.confidence
        known = "" if confidence is Confidence.READ else f" {confidence.value.title()}."
        more = f" {self.note}" if self.note else ""
        return f"{'; '.join(said)}.{advice}{more}{known}"

    @property
    def dismissal_deadline_days(self) -> int | None:
        """The days that may set a legal deadline: none where the rule was not read."""
        known = self.sourced.confidence is Confidence.READ
        return self.dismissal_within_days or None if known else None


def read_employers(whole: Table, default: Sourced) -> tuple[Employer, ...]:
    """Every [[employer]], one for each kind of school; raises `PackProblem`."""
    found: dict[str, Employer] = {}
    for row in whole.tables("employer"):
        one = _employer(row, default)
        if one.school_type in found:
            row.refuse(refusals.PACK_TWICE, "school_type", value=one.school_type)
        found[one.school_type] = one
    return tuple(found.values())


def _employer(row: Table, default: Sourced) -> Employer:
    one = Employer(
        school_type=row.text("school_type"),
        employer=row.text("employer"),
        function_by=row.text("function_by"),
        suspension_by=row.text("suspension_by", ""),
        suspension_ended_by=row.text("suspension_ended_by", ""),
        dismissal_effected_by=row.text("dismissal_effected_by"),
        dismissal_within_days=row.number("dismissal_within_days", 0),
        adviser=row.text("adviser", ""),
        note=row.text("note", ""),
        sourced=read_sourced(row, default),
    )
    if one.school_type not in SCHOOL_TYPES:
        wanted = f"one of {', '.join(SCHOOL_TYPES)}"
        row.refuse(refusals.PACK_VALUE_WRONG, "school_type", wanted=wanted)
    if not 0 <= one.dismissal_within_days <= 365:
        row.refuse(refusals.PACK_VALUE_WRONG, "dismissal_within_days", wanted="from 0 to 365")
    row.close()
    return one
