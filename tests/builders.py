"""Builders for tests: a real encrypted store with cheap keys, and cases on it."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from casework.domain.ids import CaseId
from casework.opening import Council, create_workspace
from casework.services import incidents
from casework.services.entries import PersonEntry, RegistrationEntry
from casework.store.costs import KdfCosts
from casework.store.opening import FirstUser, Here
from casework.workspace import Surround, Workspace

PASSWORD = "correct horse battery"
CHEAP = KdfCosts(8, 1, 1)
COUNCIL = Council("Strathmore Council")
DEBBIE = PersonEntry(
    name="Debbie Marsh",
    post="Social care worker",
    workplace="Rowan children's unit",
    workforce="social_service_worker",
    regulated_role="children",
    is_care_service=True,
    registrations=(RegistrationEntry("sssc", "3214567"),),
)
RACHEL = PersonEntry(name="Rachel Boyd", post="Admin officer", service="Revenues",
                     regulated_role="none")  # fmt: skip
REPORTER = PersonEntry(name="F. Reid", post="Social care worker")


@dataclass
class Day:
    """A clock that a test winds by hand."""

    at: dt.datetime = field(default=dt.datetime(2026, 6, 24, 9, 0, tzinfo=dt.UTC))

    def now(self) -> dt.datetime:
        return self.at

    def be(self, day: dt.date, hour: int = 9) -> None:
        self.at = dt.datetime(day.year, day.month, day.day, hour, tzinfo=dt.UTC)


def surround(day: Day, here: Here | None = None) -> Surround:
    return Surround(now=day.now, costs=CHEAP, here=here)


def a_workspace(
    folder: Path,
    day: Day | None = None,
    *,
    is_sample: bool = False,
    council: Council = COUNCIL,
) -> Workspace:
    """A new store of one caseworker, A. Macrae."""
    first = FirstUser("macrae", "A. Macrae", PASSWORD)
    wound = day or Day()
    made, _key = create_workspace(
        folder / "store", first, council, is_sample=is_sample, surround=surround(wound)
    )
    return made


def a_case(workspace: Workspace, person: PersonEntry = DEBBIE, on: dt.date | None = None) -> CaseId:
    """A reported case about `person`."""
    day = on or workspace.today
    (case,) = workspace.run(
        incidents.report_incident,
        discovered_on=day,
        reported_on=day,
        channel="colleague",
        summary="Photographs of a party were posted; a resident can be seen in two of them.",
        respondents=(person,),
        reporter=REPORTER,
        platform="Facebook",
    )
    return case
