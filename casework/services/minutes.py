"""What the employee says about the minutes of a hearing; the minutes stay as they are."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, HearingId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.hearings import Hearing


@act(Role.CASEWORKER)
def comment_on_minutes(
    desk: Desk, case: CaseId, *, hearing: HearingId, comment: str, on: dt.date
) -> None:
    """Keep what the employee says about the minutes, or that they agree with them."""
    said = entries.passage(comment, "comment", "what was said", required=True)
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Hearing, hearing, thing="hearing")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="hearing")
    if not found.minutes:
        raise BadEntry(refusals.MISSING, where="hearing", what="the minutes of this hearing")
    if found.minutes_comment == said:
        raise BadEntry(refusals.ALREADY_RECORDED, where="comment", what="This comment")
    found.minutes_comment, found.minutes_comment_on = said, on
    words = f"The employee commented on the minutes of {say_day(found.held_on)}."
    tell_story(desk, row, "comment_on_minutes", words, on)
