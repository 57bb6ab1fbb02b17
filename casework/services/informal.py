"""What becomes of a case that is handled informally."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.change_choices import INFORMAL_RESULTS
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.roles import Role
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.steps_taken import ONLY_TOLD, take, tell_story


@act(Role.CASEWORKER)
def review_informal(desk: Desk, case: CaseId, *, result: str, words: str, on: dt.date) -> None:
    """Record how the informal action was reviewed: it worked, it needs longer, or it failed.

    Where it worked the case can be closed; where it did not, an investigation can be started.
    """
    entries.choice(result, INFORMAL_RESULTS, "result", "what became of it")
    said = entries.passage(words, "words", "what was seen", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "review_informal", on)
    stop_clock(desk, row, "INFORMAL_REVIEW", on)
    if result == "longer":
        start_clock(desk, row, "INFORMAL_REVIEW", on)
    text = f"The informal action was reviewed: {in_sentence(INFORMAL_RESULTS[result])}. {said}"
    tell_story(desk, row, "review_informal", text, on)
