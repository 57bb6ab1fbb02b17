"""Each guard holds each step it is meant to hold: a second reading of the table, typed by hand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from casework.domain.case_facts import CaseFacts
from casework.domain.case_people import PartHolder, PartyFacts
from casework.domain.case_steps import unmet_for
from casework.domain.clocks import Confidence
from casework.domain.facts.beside import (
    BesideFacts,
    ConcernFacts,
    HoldFacts,
    LeavingFacts,
    ReferralFacts,
    SchoolFacts,
    SuspensionFacts,
)
from casework.domain.facts.changes import ChangeFacts
from casework.domain.facts.decided import (
    AppealFacts,
    NeedFacts,
    OutcomeFacts,
    PaperFacts,
    UnionFacts,
)
from casework.domain.facts.inquest import InquestFacts, RegisteredFact
from casework.domain.facts.inquiry import ExhibitFacts, ScreenAnswer, StatementFacts
from casework.domain.facts.triage import ApartFacts, BeliefFacts, PathFacts
from casework.domain.routing import HAND_OVER, Route
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import CaseState
from tests.domain.test_steps_table import ALLEGATION, BLANK, HEARING, TODAY

NO_CONTACT = replace(BLANK, holds=(HoldFacts("police", "PC Orr", False),))
CONTACT = (
    "start_investigation arrange_instead suspend vary_suspension request_removal instruct_removal "
    "call_hearing renew_notice call_appeal tell_of_change handle_informally issue_outcome "
    "ask_leaver serve_appeal_outcome"
)
SUSPENDED = replace(BLANK, suspension=SuspensionFacts("suspended", TODAY, None, None))
NOBODY = replace(BLANK, respondent=None)
ALLEGED = replace(BLANK, allegations=(ALLEGATION,))
NOTICED = replace(BLANK, hearing=replace(HEARING, unnoticed=(2,)))
ELSEWHERE_ROUTE = Route(
    "An agency worker.", HAND_OVER, "The agency", "", "", "", Confidence.READ, TODAY
)
AT_SCHOOL = replace(
    BLANK,
    beside=BesideFacts(school=SchoolFacts(contract_ended_by="the council", is_split=True)),
)
WON = AppealFacts(TODAY, "overturned", TODAY, undid="summary_dismissal")


def _triage(**told: object) -> CaseFacts:
    return replace(BLANK, triage=replace(BLANK.triage, **told))  # type: ignore[arg-type]


HELD: dict[str, tuple[CaseFacts, str]] = {
    "HOLD_FORBIDS_CONTACT": (NO_CONTACT, CONTACT),
    "PATH_NOT_AGREED": (_triage(paths=(PathFacts("safeguarding"),)), CONTACT),
    "RESPONDENT_UNKNOWN": (
        NOBODY,
        ("start_investigation arrange_instead suspend list_access record_leaving record_move "
        "record_death"),
    ),
    "SCREEN_UNANSWERED": (
        BLANK,
        "start_investigation handle_informally take_no_action route_out settle_without_blame",
    ),
    "NO_ALLEGATION": (
        BLANK,
        "start_investigation call_hearing renew_notice decide_without_hearing",
    ),
    "NO_INVESTIGATOR": (BLANK, "start_investigation declare_interests"),
    "NO_EVIDENCE_YET": (BLANK, "start_investigation"),
    "INTERESTS_NOT_DECLARED": (
        replace(BLANK, parts=(PartHolder("i", "I", "investigator"),)),
        "start_investigation amend_terms",
    ),
    "BELIEF_NOT_ASSESSED": (_triage(belief=BeliefFacts(True)), "start_investigation"),
    "NATION_NOT_PROVIDED": (_triage(nation_note="Not provided."), "start_investigation"),
    "PERSON_ELSEWHERE": (
        _triage(route=ELSEWHERE_ROUTE),
        "start_investigation",
    ),
    "LEGAL_BEFORE_WORDING": (_triage(paths=(PathFacts("disclosure"),)), "add_allegation"),
    "LEGAL_SCREEN_WAITS": (
        replace(BLANK, concerns=(ConcernFacts("protected_disclosure", "with_legal", TODAY),)),
        "add_allegation",
    ),
    "GROSS_NOT_INFORMAL": (
        replace(BLANK, allegations=(replace(ALLEGATION, is_gross="yes"),)),
        "handle_informally",
    ),
    "PROFILE_LOOKED_AT_BEFORE": (_triage(profile_views=2), "record_profile_view"),
    "NOT_SELF_REPORTED": (BLANK, "settle_without_blame"),
    "RESPONDENT_KNOWN": (BLANK, "end_unidentified"),
    "INDECENT_IMAGE_SUSPECTED": (
        replace(BLANK, screens=(ScreenAnswer("indecent_image", "yes"),)),
        "seal_evidence",
    ),
    "ALREADY_SUSPENDED": (SUSPENDED, "suspend"),
    "NOT_SUSPENDED": (
        BLANK,
        ("complete_suspension_record review_suspension vary_suspension report_long_suspension "
        "lift_suspension"),
    ),
    "REMOVAL_BEFORE_SEALING": (BLANK, "request_removal instruct_removal report_to_platform"),
    "REMOVAL_UNDER_HOLD": (NO_CONTACT, "request_removal instruct_removal report_to_platform"),
    "NO_REMOVAL_POWER": (BLANK, "instruct_removal"),
    "NOT_INTERVIEWED": (BLANK, "sign_report"),
    "MATRIX_EMPTY_CELL": (
        replace(BLANK, allegations=(replace(ALLEGATION, nothing_for=False),)),
        "sign_report",
    ),
    "FINDING_MISSING": (ALLEGED, "sign_report"),
    "STATEMENT_UNSIGNED": (
        replace(BLANK, statements=(StatementFacts("x", "statement", "draft"),)),
        "sign_report",
    ),
    "AWARENESS_NOT_RECORDED": (BLANK, "sign_report"),
    "FACTS_UNDECIDED": (
        replace(BLANK, inquest=InquestFacts(register=(RegisteredFact(1, "disputed"),))),
        "sign_report",
    ),
    "REQUESTS_UNANSWERED": (replace(BLANK, inquest=InquestFacts(requests_open=1)), "sign_report"),
    "APART_IN_MATRIX": (_triage(apart=(ApartFacts("a", "e", 1, "It", True),)), "sign_report"),
    "CHANGE_UNTOLD": (replace(BLANK, changes=ChangeFacts(untold=(1,))), "sign_report"),
    "EXHIBIT_DAMAGED": (
        replace(BLANK, exhibits=(ExhibitFacts(1, False, True),)),
        "sign_report share_report issue_bundle",
    ),
    "NO_SIGNED_REPORT": (BLANK, "share_report"),
    "NO_CHAIR": (BLANK, "call_hearing renew_notice"),
    "UNION_OFFICIAL_NOT_TOLD": (
        replace(BLANK, union=UnionFacts("yes", "yes", False)), "call_hearing",
    ),
    "ADOPTION_UNKNOWN": (
        replace(BLANK, rules=replace(BLANK.rules, policy=replace(BLANK.rules.policy,
                                                                 adoption="unknown"))),
        "call_hearing",
    ),
    "ALLEGATION_NOT_IN_NOTICE": (NOTICED, "open_hearing resume_hearing issue_outcome"),
    "NOTICE_CAME_BACK": (replace(BLANK, hearing=replace(HEARING, came_back=True)), "open_hearing"),
    "NEED_UNANSWERED": (
        replace(BLANK, needs=(NeedFacts("adjustment", TODAY, ""),)), "open_hearing",
    ),
    "LATE_PAPER_OPEN": (replace(BLANK, papers=PaperFacts(late_open=("2A",))), "open_hearing"),
    "DECISION_MISSING": (ALLEGED, "issue_outcome"),
    "DUTY_UNDECIDED": (
        replace(BLANK, referrals=(ReferralFacts("r", "gtcs", "GTCS", "LEFT", "M", "required",
                                                TODAY),)),
        "close_case",
    ),
    "LEAVER_UNDETERMINED": (
        replace(BLANK, leaving=LeavingFacts("resigned", TODAY, None),
                state=CaseState.LEFT_IN_PROCESS),
        "close_case",
    ),
    "SUSPENSION_RUNS": (SUSPENDED, "close_case"),
    "PARTY_NOT_TOLD": (replace(BLANK, parties=(PartyFacts("x", "X", "affected", False),)),
                       "close_case"),
    "APPEAL_TIME_RUNS": (replace(BLANK, running_clocks=("APPEAL_LODGE",)), "close_case"),
    "PATH_STILL_OPEN": (_triage(paths=(PathFacts("safeguarding"),)), "close_case"),
    "RECEIPT_WAITS": (_triage(waiting_receipts=("The agency",)), "close_case"),
    "REINSTATEMENT_OPEN": (replace(BLANK, appeal=WON), "close_case"),
    "INFORMAL_NOT_REVIEWED": (replace(BLANK, running_clocks=("INFORMAL_REVIEW",)), "close_case"),
    "EMPLOYER_DOES_NOT_END": (BLANK, "tell_employer end_by_employer"),
    "EMPLOYER_NOT_TOLD": (AT_SCHOOL, "end_by_employer"),
    "EMPLOYMENT_NOT_ENDED": (
        replace(AT_SCHOOL, outcome=OutcomeFacts("summary_dismissal", TODAY, TODAY, TODAY, "no",
                                                "no", None)),
        "close_case",
    ),
    "REGISTER_NOT_TOLD": (replace(BLANK, changes=ChangeFacts(registers=("SSSC",))), "close_case"),
}  # fmt: skip
"""Refusal → facts that bring it, and the steps it stands against."""
ELSEWHERE = {"questions_answered"}
"""A guard that hangs on the policy's questions, and has tests of its own."""


def raised(facts: CaseFacts, code: str) -> Iterator[str]:
    """The steps against which it stands, from any state that each opens from."""
    for rule in RULES:
        states = (
            [facts.state]
            if facts.state in rule.opens_from
            else sorted(rule.opens_from, key=lambda one: one.value)
        )
        found = unmet_for(rule.code, replace(facts, state=states[0]))
        if code in {one.code for one in found}:
            yield rule.code


@pytest.mark.parametrize("code", HELD)
def test_it_stands_against_these_steps_and_no_other(code: str) -> None:
    facts, steps = HELD[code]
    assert set(raised(facts, code)) == set(steps.split())


def test_no_row_has_a_guard_that_is_not_read_here() -> None:
    """Every guard of every row speaks on some of these facts."""
    silent = {
        (rule.code, guard.__name__)
        for rule in RULES
        for guard in rule.guards
        if guard.__name__ not in ELSEWHERE
        and not any(
            {one.code for one in guard(facts)} & {code}
            for code, (facts, steps) in HELD.items()
            if rule.code in steps.split()
        )
    }
    assert silent == set()


def test_a_hold_under_which_they_may_be_told_stands_against_nothing() -> None:
    facts = replace(BLANK, holds=(HoldFacts("police", "PC Orr", True),))
    assert list(raised(facts, "HOLD_FORBIDS_CONTACT")) == []
