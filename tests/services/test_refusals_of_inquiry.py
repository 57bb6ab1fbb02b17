"""Each refusal of running an investigation, with its force."""

import datetime as dt
from pathlib import Path

import pytest

from casework.domain.refusals import inquiry as refusals
from casework.services import (
    fact_register,
    groundwork,
    interviews,
    investigations,
    policies,
    responses,
    statements,
    terms,
    triage,
)
from casework.services.entries import InvitationEntry, PersonEntry, TermsEntry
from tests.services.inquiring import MANAGES, a_statement
from tests.services.judging import Scene, codes, overridable, warned
from tests.services.walking import NO_INTEREST, Walk

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
TERMS = {"terms": "Find out what was posted."}
REPORT = {
    "facts_found": "F",
    "facts_not_found": "N",
    "mitigation": "None.",
    "recommendation": "formal",
}
FRIDAY = dt.date(2026, 6, 26)


def ready(walk: Walk) -> Walk:
    walk.triaged().exhibit()
    walk.alleged()
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    return walk


def interests_not_declared(walk: Walk) -> None:
    warned(ready(walk), "INTERESTS_NOT_DECLARED", triage.start_investigation, **TERMS)


def interest_declared(walk: Walk) -> None:
    ready(walk).do(terms.declare_interests, entry=MANAGES)
    overridable(walk, "INTEREST_DECLARED", triage.start_investigation, **TERMS)


def terms_longer_than_rule(walk: Walk) -> None:
    ready(walk).do(terms.declare_interests, entry=NO_INTEREST)
    later = TermsEntry(report_by=dt.date(2026, 9, 30))
    warned(walk, "TERMS_LONGER_THAN_RULE", triage.start_investigation, **TERMS, entry=later)
    assert walk.clocks["Finish the investigation"] == dt.date(2026, 9, 30)


def companion_not_offered(walk: Walk) -> None:
    text = (POLICIES / "glasgow.toml").read_text(encoding="utf-8")
    ours = text.replace("at_investigation = { value = false", "at_investigation = { value = true")
    ours = ours.replace('code = "glasgow"', 'code = "ours"', 1)
    file = walk.office.folder / "ours.toml"
    file.write_text(ours, encoding="utf-8")
    walk.ws.run(policies.install_policy, file=file, on=walk.office.today)
    walk.ws.run(policies.choose_policy, code="ours", on=walk.office.today)
    other = walk.office.walk()
    other.investigated()
    entry = InvitationEntry(held_on=FRIDAY, companion_offered=False)
    told = {"person": PersonEntry(person=other.respondent), "entry": entry}
    warned(other, "COMPANION_NOT_OFFERED", interviews.invite_to_interview, **told)
    walk.investigated()
    person = PersonEntry(person=walk.respondent)
    walk.do(interviews.invite_to_interview, person=person, entry=entry)
    assert "COMPANION_NOT_OFFERED" not in walk.departed


def statement_is_signed(walk: Walk) -> None:
    statement = a_statement(walk, status="signed")
    error = walk.bad(statements.revise_statement, statement=statement, text="No.", reason="R")
    assert error.code == "STATEMENT_IS_SIGNED"
    assert error.sentence.startswith("S-1 is signed")


def nothing_changed(walk: Walk) -> None:
    statement = a_statement(walk, "I saw it. ")
    same = {"statement": statement, "reason": "R"}
    assert walk.bad(statements.revise_statement, **same, text="I saw it. ").code == (
        "NOTHING_CHANGED"
    )
    walk.do(statements.revise_statement, **same, text="I saw it.")


def invitation_is_over(walk: Walk) -> None:
    entry = InvitationEntry(held_on=FRIDAY)
    person = PersonEntry(name="A. Witness")
    invitation = walk.do(interviews.invite_to_interview, person=person, entry=entry)
    walk.do(interviews.answer_invitation, invitation=invitation, answer="cancelled")
    error = walk.bad(interviews.answer_invitation, invitation=invitation, answer="accepted")
    assert error.code == "INVITATION_IS_OVER"


def no_such_duty(walk: Walk) -> None:
    error = walk.bad(groundwork.check_duty, clause="G-99", answer="done", done_by="C. Ferrie")
    assert error.code == "NO_SUCH_DUTY"


def awareness_not_recorded(walk: Walk) -> None:
    walk.investigated()
    walk.do(
        investigations.record_statement,
        person=PersonEntry(person=walk.respondent),
        kind="response",
        text="I did.",
        status="signed",
    )
    walk.do_departing("MATRIX_EMPTY_CELL FINDING_MISSING", investigations.sign_report, **REPORT)
    assert "AWARENESS_NOT_RECORDED" in walk.departed


def facts_undecided(walk: Walk) -> None:
    walk.investigated().filled()
    for text in ("It was posted.", "It was seen."):
        walk.do(fact_register.record_fact, text=text, status="disputed")
    warned(walk, "FACTS_UNDECIDED", investigations.sign_report, **REPORT)
    (kept,) = [one.sentence for one in walk.departures if one.code == "FACTS_UNDECIDED"]
    assert kept.startswith("Facts 1, 2 are disputed in the register")


def requests_unanswered(walk: Walk) -> None:
    walk.investigated().filled()
    walk.do(responses.record_request, kind="document", what="The rota")
    warned(walk, "REQUESTS_UNANSWERED", investigations.sign_report, **REPORT)


def no_signed_report(walk: Walk) -> None:
    walk.investigated()
    person = PersonEntry(name="G. Union")
    told = {"person": person, "what": "A draft", "how": "By e-mail"}
    warned(walk, "NO_SIGNED_REPORT", responses.share_report, **told)


def recommendation_not_asked(walk: Walk) -> None:
    walk.ready_for_investigation()
    entry = TermsEntry(recommendations_asked=False)
    walk.do(triage.start_investigation, **TERMS, entry=entry)
    walk.filled()
    warned(walk, "RECOMMENDATION_NOT_ASKED", investigations.sign_report, **REPORT)


def recommendation_expected(walk: Walk) -> None:
    walk.investigated().filled()
    report = REPORT | {"recommendation": "none"}
    warned(walk, "RECOMMENDATION_EXPECTED", investigations.sign_report, **report)


SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_has_its_force(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_each_of_these_refusals_has_a_scene() -> None:
    assert set(codes(refusals)) == set(SCENES)
