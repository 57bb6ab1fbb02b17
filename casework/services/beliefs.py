"""Belief or opinion: the questions of articles 9 and 10 answered, and what Legal advised."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.choices import YES_NO
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.path_keeping import only_after_yes
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.triage import BeliefAssessment, BeliefSignOff


@act(Role.CASEWORKER)
def assess_belief(
    desk: Desk,
    case: CaseId,
    *,
    belief: str,
    manifestation: str,
    manner: str,
    effect: str,
    on: dt.date,
    role: str = "",
    audience: str = "",
    less_severe: str = "",
    offence_alone: str = "not_known",
    assessed_by: str = "",
) -> None:
    """Answer the questions of articles 9 and 10. Whether a view is protected is never said here."""
    entries.choice(offence_alone, YES_NO, "offence_alone", "an answer")
    told = {"belief": belief, "manifestation": manifestation, "manner": manner, "effect": effect}
    kept = BeliefAssessment(assessed_on=on, offence_alone=offence_alone)
    for name, text in told.items():
        setattr(kept, name, entries.passage(text, name, "an answer", required=True))
    for name, text in (("role", role), ("audience", audience), ("less_severe", less_severe)):
        setattr(kept, name, entries.passage(text, name, "an answer"))
    who = entries.line(assessed_by, "assessed_by", "who answered")
    kept.assessed_by = who or desk.user.name
    row, facts = take(desk, case, "assess_belief", on)
    only_after_yes(facts, "belief")
    kept.case_id = row.id
    desk.add(kept)
    tell_story(desk, row, "assess_belief", "The questions on belief or opinion were answered.", on)


@act(Role.CASEWORKER)
def sign_off_belief(
    desk: Desk, case: CaseId, *, signed_by: str, advice: str, on: dt.date, reference: str = ""
) -> None:
    """Record what Legal advised about a final warning or more; until then it is held back."""
    who = entries.line(signed_by, "signed_by", "who advised", required=True)
    said = entries.passage(advice, "advice", "the advice", required=True)
    number = entries.line(reference, "reference", "the reference")
    row = beside(desk, case, on)
    only_after_yes(facts_of(desk, row, on), "belief")
    desk.add(
        BeliefSignOff(case_id=row.id, signed_by=who, advice=said, reference=number, signed_on=on)
    )
    tell_story(desk, row, "sign_off_belief", f"{who} advised on the belief or opinion.", on)
