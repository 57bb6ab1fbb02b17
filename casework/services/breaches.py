"""Personal-data breaches: what the data protection officer decided about telling the ICO."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import NotFound
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_keeping import stop_clock
from casework.services.steps_taken import ONLY_TOLD, take, tell_story

BREACH_DECISIONS = {
    "told": "The Information Commissioner was told",
    "not_told": "Not told: no risk to people's rights is likely",
}


@act(Role.CASEWORKER)
def decide_breach(
    desk: Desk, case: CaseId, *, decision: str, reason: str, decided_by: str, on: dt.date
) -> None:
    """Record the decision on telling the Information Commissioner; stops the 72-hour clock.

    UK GDPR art. 33. The data protection officer decides, not the program.
    """
    entries.choice(decision, BREACH_DECISIONS, "decision", "a decision")
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row, _ = take(desk, case, "decide_breach", on)
    if stop_clock(desk, row, "ICO", on) is None:
        raise NotFound(rights.NOT_FOUND, thing="breach that waits for a decision")
    words = f"Data breach, decided by {who}: {in_sentence(BREACH_DECISIONS[decision])}. {why}"
    tell_story(desk, row, "decide_breach", words, on)
