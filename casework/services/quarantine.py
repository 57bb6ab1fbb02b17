"""Sets apart what was got in secret the moment it is recorded so; recording is never refused."""

import datetime as dt

from casework.desk import Desk
from casework.evidence.capture import LawfulRoute
from casework.fact_parts.unseen import exhibits_apart
from casework.services.steps_taken import tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.triage import SetApart

WHY = "Recorded so when it was sealed."


def apart_if_covert(desk: Desk, case: Case, exhibit: Exhibit, on: dt.date) -> None:
    """Quarantine at once; the path that tells Legal and the data protection officer opens.

    Once: what is set apart twice would have to be released twice.
    """
    if exhibit.lawful_route != LawfulRoute.COVERT.value or exhibit.id in exhibits_apart(desk, case):
        return
    set_apart(desk, case, exhibit, "other", exhibit.obtained_how or WHY, on)
    words = f"EX-{exhibit.number} was set apart because of how it was got, until Legal releases it."
    tell_story(desk, case, "set_evidence_apart", words, on)


def set_apart(
    desk: Desk, case: Case, exhibit: Exhibit, kind: str, why: str, on: dt.date
) -> SetApart:
    """Keep an exhibit from being used."""
    return desk.add(
        SetApart(
            case_id=case.id,
            exhibit_id=exhibit.id,
            kind=kind,
            what="",
            why=why,
            apart_on=on,
            released_on=None,
        )
    )
