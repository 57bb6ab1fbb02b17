"""Each refusal of hearing, outcome and closing, with its force."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.ids import DeliveryId
from casework.domain.refusals import closing as closing_refusals
from casework.domain.refusals import hearing as hearing_refusals
from casework.domain.refusals import outcome as outcome_refusals
from casework.exports import export_case_file
from casework.queries import decisions
from casework.services import (
    appeals,
    beside,
    deliveries,
    evidence,
    hearing_needs,
    hearings,
    incidents,
    organisation,
    outcomes,
    people,
    removals,
    suspensions,
    triage,
)
from casework.services.closing import close_case
from casework.services.entries import NoticeEntry, OutcomeEntry, PersonEntry
from tests.builders import RACHEL
from tests.services.judging import Scene, blocked, codes, overridable, warned
from tests.services.walking import APPEAL_CHAIR, CAPTURE, WEIGHED, Walk

HELD_ON = dt.date(2026, 7, 8)


def called(walk: Walk) -> Walk:
    """Everything is there to call the hearing."""
    return walk.reported().answered().with_chair()


def notice(walk: Walk, **told: object) -> dict[str, NoticeEntry]:
    return {"entry": walk.notice(HELD_ON, **told)}


def letter(**told: object) -> dict[str, OutcomeEntry]:
    return {"entry": replace(WEIGHED, **told)}


def no_chair(walk: Walk) -> None:
    walk.reported().answered()
    blocked(walk, "NO_CHAIR", hearings.call_hearing, **notice(walk))


def chair_may_not_dismiss(walk: Walk) -> None:
    walk.reported().answered().with_chair(may_dismiss=False)
    overridable(walk, "CHAIR_MAY_NOT_DISMISS", hearings.call_hearing, **notice(walk))


def hearing_before_notice(walk: Walk) -> None:
    """Received Wednesday 24 June; five working days end on Wednesday 1 July."""
    called(walk)
    soon = {"entry": walk.notice(dt.date(2026, 6, 30))}
    assert "Wednesday 1 July 2026" in walk.bad(hearings.call_hearing, **soon).sentence
    overridable(walk, "HEARING_BEFORE_NOTICE", hearings.call_hearing, **soon)


def hearing_on_closed_day(walk: Walk) -> None:
    called(walk)
    sunday = {"entry": walk.notice(dt.date(2026, 7, 5))}
    warned(walk, "HEARING_ON_CLOSED_DAY", hearings.call_hearing, **sunday)


def consequences_missing(walk: Walk) -> None:
    called(walk)
    overridable(
        walk, "CONSEQUENCES_MISSING", hearings.call_hearing, **notice(walk, consequences=" ")
    )


def companion_not_told(walk: Walk) -> None:
    called(walk)
    overridable(
        walk, "COMPANION_NOT_TOLD", hearings.call_hearing, **notice(walk, companion_told=False)
    )
    other = walk.office.walk(RACHEL).decided().outcome("final_warning")
    other.do(appeals.lodge_appeal, grounds="Too harsh.")
    overridable(
        other,
        "COMPANION_NOT_TOLD",
        appeals.call_appeal,
        chair=APPEAL_CHAIR,
        entry=other.notice(dt.date(2026, 8, 7), companion_told=False),
    )


def papers_missing(walk: Walk) -> None:
    called(walk)
    warned(walk, "PAPERS_MISSING", hearings.call_hearing, **notice(walk, papers=""))


def dismissal_not_foreseen(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.alleged(gross="no")
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    walk.do(triage.start_investigation, terms="Find out.")
    walk.filled().signed().answered().with_chair()
    warned(walk, "DISMISSAL_NOT_FORESEEN", hearings.call_hearing, **notice(walk))


def companion_date_in_window(walk: Walk) -> None:
    walk.notified()
    overridable(
        walk,
        "COMPANION_DATE_IN_WINDOW",
        hearings.postpone_hearing,
        kind="companion",
        asked_by="R. Shah",
        reason="Away",
        proposed_on=dt.date(2026, 7, 15),
        accepted=False,
    )


def absent(walk: Walk, *causes: str) -> Walk:
    """The day of the hearing, with an attempt to reach the employee for each cause."""
    walk.notified()
    walk.office.be(HELD_ON)
    for number, cause in enumerate(causes):
        walk.do(
            hearing_needs.record_attempt,
            how="phone",
            result=f"Call {number}: no answer.",
            cause=cause,
        )
    return walk


def absent_without_attempts(walk: Walk) -> None:
    absent(walk, "not_known")
    overridable(
        walk,
        "ABSENT_WITHOUT_ATTEMPTS",
        hearings.open_hearing,
        attended=False,
        absence_reason="It was put off twice.",
    )


def absence_reason_missing(walk: Walk) -> None:
    absent(walk, "not_known", "refuses")
    overridable(walk, "ABSENCE_REASON_MISSING", hearings.open_hearing, attended=False)


def health_advice_missing(walk: Walk) -> None:
    absent(walk, "not_known", "ill_health")
    told = {"attended": False, "absence_reason": "It cannot wait for ever."}
    overridable(walk, "HEALTH_ADVICE_MISSING", hearings.open_hearing, **told)


def chair_not_here(walk: Walk) -> None:
    walk.notified()
    walk.office.be(HELD_ON)
    other = walk.named("panel", PersonEntry(name="N. Panel"))
    overridable(walk, "CHAIR_NOT_HERE", hearings.open_hearing, attended=True, present=(other,))


def companion_law_not_provided(walk: Walk) -> None:
    walk.notified()
    walk.ws.run(
        organisation.change_settings,
        name="Thorp",
        nation="northern_ireland",
        reference_prefix="HR",
    )
    told = {"kind": "companion", "asked_by": "R. Shah", "reason": "Away", "accepted": False}
    day = dt.date(2026, 7, 10)
    warned(walk, "COMPANION_LAW_NOT_PROVIDED", hearings.postpone_hearing, proposed_on=day, **told)


def too_many_postponements(walk: Walk) -> None:
    walk.notified()
    told = {"kind": "illness", "asked_by": "D. Marsh", "reason": "A cold."}
    walk.do(hearings.postpone_hearing, **told)
    walk.called(dt.date(2026, 7, 15))
    overridable(walk, "TOO_MANY_POSTPONEMENTS", hearings.postpone_hearing, **told)


def allegation_not_in_notice(walk: Walk) -> None:
    walk.notified()
    walk.alleged(heading="Would not take them down", category="COOP")
    walk.office.be(HELD_ON)
    overridable(walk, "ALLEGATION_NOT_IN_NOTICE", hearings.open_hearing, attended=True)


def the_notice(walk: Walk) -> DeliveryId:
    (row,) = walk.ws.read(decisions.hearings, walk.case).hearings
    return DeliveryId(row.deliveries[0].id)


def notice_came_back(walk: Walk) -> None:
    walk.notified()
    walk.do(deliveries.record_proof, delivery=the_notice(walk), proof="returned")
    walk.office.be(HELD_ON)
    overridable(walk, "NOTICE_CAME_BACK", hearings.open_hearing, attended=True)


def notice_now_short(walk: Walk) -> None:
    """Called on 24 June for 8 July; signed for on 3 July only."""
    walk.notified()
    walk.office.be(dt.date(2026, 7, 6))
    told = {"delivery": the_notice(walk), "proof": "signed_for"}
    warned(
        walk, "NOTICE_NOW_SHORT", deliveries.record_proof, received_on=dt.date(2026, 7, 3), **told
    )


def not_the_hearing_day(walk: Walk) -> None:
    walk.notified()
    walk.office.be(dt.date(2026, 7, 9))
    warned(walk, "NOT_THE_HEARING_DAY", hearings.open_hearing, attended=True)


# ---------------------------------------------------------------- outcome


def chair_without_authority(walk: Walk) -> None:
    walk.reported().answered().with_chair(may_dismiss=False)
    walk.do_departing("CHAIR_MAY_NOT_DISMISS", hearings.call_hearing, **notice(walk))
    walk.office.be(HELD_ON)
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    blocked(walk, "CHAIR_WITHOUT_AUTHORITY", outcomes.issue_outcome, **letter())


def dismissal_not_in_notice(walk: Walk) -> None:
    called(walk).called(dismissal_possible=False, consequences="A warning.")
    walk.office.be(HELD_ON)
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    walk.do(
        outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="Agreed"
    )
    overridable(walk, "DISMISSAL_NOT_IN_NOTICE", outcomes.issue_outcome, **letter())


def decision_missing(walk: Walk) -> None:
    walk.heard()
    assert set(walk.refused(outcomes.issue_outcome, **letter())) == {
        "DECISION_MISSING",
        "NOTHING_UPHELD",
    }
    overridable(walk, "DECISION_MISSING", outcomes.issue_outcome, **letter(sanction="no_action"))


def nothing_upheld(walk: Walk) -> None:
    walk.decided("not_upheld")
    overridable(walk, "NOTHING_UPHELD", outcomes.issue_outcome, **letter())


def burchell_missing(walk: Walk) -> None:
    walk.decided()
    for field in ("belief", "grounds", "investigation"):
        assert set(walk.refused(outcomes.issue_outcome, **letter(**{field: " "}))) == {
            "BURCHELL_MISSING"
        }
    overridable(walk, "BURCHELL_MISSING", outcomes.issue_outcome, **letter(grounds=""))


def proportionality_missing(walk: Walk) -> None:
    walk.decided()
    overridable(
        walk, "PROPORTIONALITY_MISSING", outcomes.issue_outcome, **letter(proportionality="")
    )


def code_not_considered(walk: Walk) -> None:
    walk.decided()
    overridable(walk, "CODE_NOT_CONSIDERED", outcomes.issue_outcome, **letter(code_considered=""))


def serious_breach_unanswered(walk: Walk) -> None:
    walk.decided()
    overridable(
        walk,
        "SERIOUS_BREACH_UNANSWERED",
        outcomes.issue_outcome,
        **letter(more_serious_breach="not_known"),
    )


def harm_ground_unanswered(walk: Walk) -> None:
    walk.decided()
    overridable(
        walk, "HARM_GROUND_UNANSWERED", outcomes.issue_outcome, **letter(harm_ground="not_known")
    )
    assert walk.duty("disclosure-scotland").state == "to_consider"


def mitigation_missing(walk: Walk) -> None:
    walk.decided()
    warned(walk, "MITIGATION_MISSING", outcomes.issue_outcome, **letter(mitigation=""))


def appeal_made_worse(walk: Walk) -> None:
    walk.decided().outcome("final_warning").appealed()
    overridable(
        walk,
        "APPEAL_MADE_WORSE",
        appeals.decide_appeal,
        decision="varied",
        reasons="The policy allows it.",
        sanction="demotion",
    )


def appeal_late(walk: Walk) -> None:
    walk.dismissed()
    walk.office.be(dt.date(2026, 7, 22))
    walk.office.be(dt.date(2026, 7, 23))
    overridable(walk, "APPEAL_LATE", appeals.lodge_appeal, grounds="Too harsh.")
    from casework.queries import decisions

    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.appeal is not None
    assert page.appeal.is_in_time is False


# ---------------------------------------------------------------- closing


def ended(walk: Walk) -> Walk:
    """Rachel's case ended without action; nothing is owed to anybody but the reporter."""
    other = walk.office.walk(RACHEL).triaged()
    other.exhibit()
    other.do(triage.take_no_action, reason="Nothing in it.")
    return other.told_everybody()


def appeal_time_runs(walk: Walk) -> None:
    other = walk.office.walk(RACHEL).decided().outcome("final_warning").told_everybody()
    warned(other, "APPEAL_TIME_RUNS", close_case)


def duty_undecided(walk: Walk) -> None:
    walk.triaged()
    walk.do(triage.take_no_action, reason="Nothing in it.")
    blocked(walk.told_everybody(), "DUTY_UNDECIDED", close_case)


def leaver_undetermined(walk: Walk) -> None:
    other = walk.office.walk(RACHEL).left().told_everybody()
    blocked(other, "LEAVER_UNDETERMINED", close_case)


def suspension_runs(walk: Walk) -> None:
    early = walk.office.walk(RACHEL)
    early.do(suspensions.suspend, reason="R", authorised_by="P.", alternatives="None")
    early.triaged()
    early.do(triage.take_no_action, reason="Nothing in it.")
    overridable(early.told_everybody(), "SUSPENSION_RUNS", close_case)


def removal_waits(walk: Walk) -> None:
    other = ended(walk)
    other.do(removals.request_removal, what="The post")
    overridable(other, "REMOVAL_WAITS", close_case)


def hold_stands(walk: Walk) -> None:
    other = ended(walk)
    other.do(
        beside.place_hold,
        kind="legal",
        asked_by="Legal",
        may_contact_employee=True,
        may_continue="All",
    )
    overridable(other, "HOLD_STANDS", close_case)


def concern_open(walk: Walk) -> None:
    other = ended(walk)
    for state in ("open", "paused", "with_legal"):
        concern = other.do(
            beside.raise_concern, kind="grievance", summary=state, state=state, reason="Separate"
        )
        assert set(other.refused(close_case)) == {"CONCERN_OPEN"}
        other.do(beside.resolve_concern, concern=concern, resolution="Settled")
    other.do(
        beside.raise_concern,
        kind="protected_disclosure",
        summary="Waste",
        state="with_legal",
        reason="Separate",
    )
    overridable(other, "CONCERN_OPEN", close_case)


def party_not_told(walk: Walk) -> None:
    other = walk.office.walk(RACHEL).triaged()
    other.do(triage.take_no_action, reason="Nothing in it.")
    warned(other, "PARTY_NOT_TOLD", close_case)


def case_is_closed(walk: Walk) -> None:
    other = ended(walk).closed()
    blocked(other, "CASE_IS_CLOSED", incidents.add_party, person=RACHEL, part="witness")
    blocked(other, "CASE_IS_CLOSED", people.change_work, entry=RACHEL)
    other.note("A call after the case was closed.")


def exhibit_damaged(walk: Walk) -> None:
    """The name of the file that is damaged is found by what changes when it is sealed."""
    vault = walk.office.folder / "evidence"
    before = set(vault.rglob("*"))
    walk.do(evidence.seal_pasted, data=b"a post", name="post.txt", entry=CAPTURE)
    (sealed,) = [one for one in set(vault.rglob("*")) - before if one.is_file()]
    content = bytearray(sealed.read_bytes())
    content[-1] ^= 1
    sealed.chmod(0o600)
    sealed.write_bytes(content)
    (words,) = walk.ws.run(evidence.verify_evidence, walk.case)
    assert words.startswith("EX-1: ")
    assert walk.page.header.has_damage
    out = walk.office.folder.parent / "case.pdf"
    refused = walk.office.refuses(Exception, export_case_file, walk.case, out=out)
    assert refused.code == "EXHIBIT_DAMAGED"
    assert not out.exists()


SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(hearing_refusals, outcome_refusals, closing_refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(hearing_refusals, outcome_refusals, closing_refusals)) == set(SCENES)


def test_the_blocks_are_those_of_law_and_integrity() -> None:
    """domain-corrections §2.4, and what cannot be kept at all without the thing that is missing."""
    from casework.domain.refusal import Force
    from casework.domain.refusals import beside as beside_refusals
    from casework.domain.refusals import investigation
    from casework.domain.refusals import suspension as suspension_refusals
    from casework.domain.refusals import triage as triage_refusals

    found = codes(
        triage_refusals,
        beside_refusals,
        suspension_refusals,
        investigation,
        hearing_refusals,
        outcome_refusals,
        closing_refusals,
    )
    law = {
        "INDECENT_IMAGE_SUSPECTED",  # NO_COPY
        "HOLD_FORBIDS_CONTACT",
        "PERSON_IS_SUBJECT",
        "PERSON_IS_COMPLAINANT",
        "PERSON_GAVE_EVIDENCE",  # §2.2 (18)
        "CHAIR_WITHOUT_AUTHORITY",
        "DUTY_UNDECIDED",
        "LEAVER_UNDETERMINED",
        "EXHIBIT_DAMAGED",
        "SCREEN_UNANSWERED",  # §2.3, the four screens
        "NO_REMOVAL_POWER",  # §2.2 (9)
    }
    integrity = {
        "STEP_NOT_OPEN",
        "RESPONDENT_UNKNOWN",
        "NO_CHAIR",
        "ALREADY_SUSPENDED",
        "NOT_SUSPENDED",
        "CASE_IS_CLOSED",
    }
    assert {code for code, one in found.items() if one.force is Force.BLOCK} == law | integrity


def test_absent_with_two_attempts_and_a_reason_the_hearing_goes_on(walk: Walk) -> None:
    absent(walk, "not_known", "refuses")
    walk.do(hearings.open_hearing, attended=False, absence_reason="She was asked twice to say.")
    assert {one.force for one in walk.departures} <= {"warn"}
    assert walk.story[-1] == "The hearing opened in the employee's absence."
