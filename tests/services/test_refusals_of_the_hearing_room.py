"""Each refusal around a hearing and of how a decision comes about, with its force."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.errors import BadEntry
from casework.domain.ids import DeliveryId, PaperId, WarningId
from casework.domain.refusals import decision as decision_refusals
from casework.domain.refusals import hearing_room as room_refusals
from casework.queries import decisions, hearing_room, ledger
from casework.queries.organisation import people_like
from casework.services import (
    appeal_ends,
    appeals,
    bundles,
    companions,
    deliveries,
    hearing_needs,
    hearings,
    outcomes,
    people,
    without_hearing,
)
from casework.services import ledger as ledger_acts
from casework.services.closing import close_case
from casework.services.entries import OutcomeEntry, PersonEntry, RegistrationEntry
from tests.builders import RACHEL
from tests.services.judging import Scene, codes, overridable, warned
from tests.services.walking import APPEAL_CHAIR, CHAIR, DECIDER, WEIGHED, Walk

HELD_ON = dt.date(2026, 7, 8)
CLERK = PersonEntry(name="J. Airlie")


def letter(**told: object) -> dict[str, OutcomeEntry]:
    return {"entry": replace(WEIGHED, **told)}


def typed(walk: Walk, code: str, action: object, **told: object) -> None:
    """Refused for what was typed, with nothing written."""
    error = walk.bad(action, **told)  # type: ignore[arg-type]
    assert isinstance(error, BadEntry), error
    assert (error.code, bool(error.sentence)) == (code, True)


def prepared(walk: Walk) -> Walk:
    """Case to answer, with a chair."""
    return walk.reported().answered().with_chair()


def the_notice(walk: Walk) -> DeliveryId:
    return DeliveryId(walk.ws.read(decisions.hearings, walk.case).hearings[-1].deliveries[0].id)


# ---------------------------------------------------------------- letters


def never_received(walk: Walk) -> None:
    walk.notified()
    told = {"delivery": the_notice(walk), "proof": "returned", "received_on": HELD_ON}
    typed(walk, "NEVER_RECEIVED", deliveries.record_proof, **told)


def receipt_day_missing(walk: Walk) -> None:
    walk.notified()
    told = {"delivery": the_notice(walk), "proof": "signed_for"}
    typed(walk, "RECEIPT_DAY_MISSING", deliveries.record_proof, **told)


def nothing_proved(walk: Walk) -> None:
    walk.notified()
    told = {"delivery": the_notice(walk), "proof": "none"}
    typed(walk, "NOTHING_PROVED", deliveries.record_proof, **told)


# ---------------------------------------------------------------- companion and union


def companion_unnamed(walk: Walk) -> None:
    walk.notified()
    typed(walk, "COMPANION_UNNAMED", companions.record_companion, kind="fellow_worker")


def companion_by_leave(walk: Walk) -> None:
    walk.notified()
    told = {"kind": "other", "person": PersonEntry(name="Her sister")}
    warned(walk, "COMPANION_BY_LEAVE", companions.record_companion, **told)


def companion_in_the_case(walk: Walk) -> None:
    walk.notified()
    witness = walk.named("witness", CLERK)
    told = {"kind": "fellow_worker", "person": PersonEntry(person=witness)}
    warned(walk, "COMPANION_IN_THE_CASE", companions.record_companion, **told)


def union_official_not_told(walk: Walk) -> None:
    prepared(walk)
    walk.do(companions.record_union_post, is_representative="yes", consent="yes")
    warned(walk, "UNION_OFFICIAL_NOT_TOLD", hearings.call_hearing, entry=walk.notice(HELD_ON))


def union_without_consent(walk: Walk) -> None:
    prepared(walk)
    told = {"is_representative": "yes", "official": "F. Official"}
    day = walk.office.today
    overridable(
        walk, "UNION_WITHOUT_CONSENT", companions.record_union_post, contacted_on=day, **told
    )


def not_a_representative(walk: Walk) -> None:
    prepared(walk)
    told = {"is_representative": "no", "official": "F. Official"}
    typed(walk, "NOT_A_REPRESENTATIVE", companions.record_union_post, **told)


# ---------------------------------------------------------------- needs, witnesses, papers


def need_unanswered(walk: Walk) -> None:
    walk.notified()
    walk.do(hearing_needs.ask_need, kind="adjustment", asked="Breaks every half hour")
    walk.office.be(HELD_ON)
    overridable(walk, "NEED_UNANSWERED", hearings.open_hearing, attended=True)


def reason_to_refuse(walk: Walk) -> None:
    walk.notified()
    need = walk.do(hearing_needs.ask_need, kind="interpreter", asked="British Sign Language")
    told = {"need": need, "answered_by": "C. Ferrie"}
    typed(walk, "REASON_TO_REFUSE", hearing_needs.answer_need, answer="refused", **told)


def witness_unanswered(walk: Walk) -> None:
    walk.notified()
    walk.do(hearing_needs.call_witness, person=CLERK, called_by="employee", about="The settings")
    walk.office.be(HELD_ON)
    warned(walk, "WITNESS_UNANSWERED", hearings.open_hearing, attended=True)


def out(walk: Walk) -> Walk:
    """A bundle of one paper is with the chair."""
    walk.notified()
    walk.do(bundles.list_paper, title="Investigation report", side="management")
    walk.do(bundles.issue_bundle, holder=CHAIR, how="paper")
    return walk


def late_paper_open(walk: Walk) -> None:
    out(walk).do(bundles.list_paper, title="Her reply", side="employee")
    walk.office.be(HELD_ON)
    warned(walk, "LATE_PAPER_OPEN", hearings.open_hearing, attended=True)


def bundle_behind(walk: Walk) -> None:
    paper = out(walk).do(bundles.list_paper, title="Her reply", side="employee")
    walk.do(bundles.answer_paper, paper=paper, answer="accepted", reason="One page.")
    walk.office.be(HELD_ON)
    warned(walk, "BUNDLE_BEHIND", hearings.open_hearing, attended=True)


def no_papers_listed(walk: Walk) -> None:
    walk.notified()
    typed(walk, "NO_PAPERS_LISTED", bundles.issue_bundle, holder=CHAIR, how="paper")


def no_letters_left(walk: Walk) -> None:
    out(walk)
    for number in range(26):
        walk.do(bundles.list_paper, title=f"Late {number}", side="employee")
    labels = [one.label for one in walk.ws.read(hearing_room.hearing_room, walk.case).papers]
    assert labels[:4] + labels[-1:] == ["1", "1A", "1B", "1C", "1Z"]
    typed(walk, "NO_LETTERS_LEFT", bundles.list_paper, title="One more", side="employee")


def adviser_investigated(walk: Walk) -> None:
    walk.investigated()
    (investigator,) = (one for one in walk.page.people if one.part == "Investigator")
    who = PersonEntry(person=investigator.person_id)  # type: ignore[arg-type]
    warned(walk, "ADVISER_INVESTIGATED", people.name_part, person=who, part="hr_adviser")


# ---------------------------------------------------------------- authority and route


def sanction_beyond_authority(walk: Walk) -> None:
    walk.reported().answered().with_chair(may_dismiss=False, authority="first_warning")
    walk.do_departing("CHAIR_MAY_NOT_DISMISS", hearings.call_hearing, entry=walk.notice(HELD_ON))
    walk.office.be(HELD_ON)
    walk.do(hearings.open_hearing, attended=True)
    walk.do(hearings.close_hearing, minutes="Heard.")
    upheld(walk)
    told = letter(sanction="final_warning")
    overridable(walk, "SANCTION_BEYOND_AUTHORITY", outcomes.issue_outcome, **told)


def upheld(walk: Walk) -> None:
    walk.do(outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="R")


def without(walk: Walk, kind: str = "agreed") -> Walk:
    """Decided without a hearing, every allegation upheld."""
    prepared(walk)
    (chair,) = (one for one in walk.page.people if one.part == "Chair")
    decider = PersonEntry(person=chair.person_id)  # type: ignore[arg-type]
    told = {"kind": kind, "decider": decider, "written": "Form signed on 24 June"}
    walk.do(without_hearing.decide_without_hearing, reason="She accepts it.", **told)
    upheld(walk)
    return walk


def agreed_dismissal(walk: Walk) -> None:
    refused = without(walk).refused(outcomes.issue_outcome, **letter())
    assert refused["AGREED_DISMISSAL"].value == "block"


def beyond_agreed_level(walk: Walk) -> None:
    told = letter(sanction="first_warning")
    overridable(without(walk), "BEYOND_AGREED_LEVEL", outcomes.issue_outcome, **told)


def dismissal_on_paper(walk: Walk) -> None:
    overridable(without(walk, "paper"), "DISMISSAL_ON_PAPER", outcomes.issue_outcome, **letter())


def sanction_without_hearing(walk: Walk) -> None:
    told = letter(sanction="first_warning")
    without(walk, "no_action")
    overridable(walk, "SANCTION_WITHOUT_HEARING", outcomes.issue_outcome, **told)


# ---------------------------------------------------------------- comparison and warnings


def different_sanctions(walk: Walk) -> None:
    one, two = together(walk)
    one.decided().outcome("first_warning")
    one.office.be(dt.date(2026, 6, 24))
    two.decided()
    told = letter(sanction="final_warning")
    overridable(two, "DIFFERENT_SANCTIONS", outcomes.issue_outcome, **told)


def together(walk: Walk) -> tuple[Walk, Walk]:
    """Two cases of one incident."""
    from casework.services import incidents

    cases = walk.ws.run(
        incidents.report_incident,
        discovered_on=walk.office.today,
        reported_on=walk.office.today,
        channel="colleague",
        summary="Two people joined in.",
        reporter=CLERK,
        respondents=(RACHEL, PersonEntry(name="Tom Else", post="Clerk", regulated_role="none")),
    )
    return Walk(walk.office, cases[0]), Walk(walk.office, cases[1])


def with_earlier(walk: Walk, issued_on: dt.date, months: int = 12) -> WarningId:
    made: WarningId = walk.do(
        ledger_acts.record_earlier_warning,
        level="first_warning",
        issued_on=issued_on,
        live_months=months,
        about="A post in 2024; personal file.",
    )
    return made


def spent_warning_used(walk: Walk) -> None:
    spent = with_earlier(walk, dt.date(2024, 12, 1))
    walk.decided()
    told = letter(spent_warnings=(spent,), legal_reference="LEG-26-114")
    overridable(walk, "SPENT_WARNING_USED", outcomes.issue_outcome, **told)
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    assert [(one.was_spent, one.legal_reference) for one in page.outcome.relied] == [
        (True, "LEG-26-114")
    ]


def legal_reference_missing(walk: Walk) -> None:
    spent = with_earlier(walk, dt.date(2024, 12, 1))
    walk.decided()
    told = letter(spent_warnings=(spent,), legal_reference=" ")
    typed(walk, "LEGAL_REFERENCE_MISSING", outcomes.issue_outcome, **told)


def not_a_live_warning(walk: Walk) -> None:
    spent = with_earlier(walk, dt.date(2024, 12, 1))
    walk.decided()
    typed(walk, "NOT_A_LIVE_WARNING", outcomes.issue_outcome, **letter(warnings=(spent,)))


def warning_not_of_person(walk: Walk) -> None:
    other = walk.office.walk(RACHEL)
    theirs = with_earlier(other, dt.date(2026, 3, 1))
    walk.decided()
    typed(walk, "WARNING_NOT_OF_PERSON", outcomes.issue_outcome, **letter(warnings=(theirs,)))


def longer_than_policy(walk: Walk) -> None:
    walk.decided()
    told = letter(sanction="final_warning", live_months=36, live_reason="Children.")
    overridable(walk, "LONGER_THAN_POLICY", outcomes.issue_outcome, **told)
    (line,) = walk.ws.read(ledger.ledger, walk.case)
    assert line.live_months == 36


def length_unreasoned(walk: Walk) -> None:
    walk.decided()
    told = letter(sanction="final_warning", live_months=12)
    typed(walk, "LENGTH_UNREASONED", outcomes.issue_outcome, **told)


def change_not_said(walk: Walk) -> None:
    walk.decided()
    told = letter(sanction="final_warning", improvement="")
    warned(walk, "CHANGE_NOT_SAID", outcomes.issue_outcome, **told)


def notice_not_said(walk: Walk) -> None:
    walk.decided()
    told = letter(sanction="dismissal_with_notice", notice_weeks=8)
    warned(walk, "NOTICE_NOT_SAID", outcomes.issue_outcome, **told)


def measure_not_said(walk: Walk) -> None:
    walk.decided()
    warned(walk, "MEASURE_NOT_SAID", outcomes.issue_outcome, **letter(sanction="demotion"))


def teachers_code_not_weighed(walk: Walk) -> None:
    teacher = PersonEntry(
        name="T. Ward",
        post="Teacher",
        workforce="teacher",
        regulated_role="children",
        is_educational_establishment=True,
        registrations=(RegistrationEntry("gtcs", "991234"),),
    )
    other = walk.office.walk(teacher).decided()
    told = letter(code_considered="")
    warned(other, "TEACHERS_CODE_NOT_WEIGHED", outcomes.issue_outcome, **told)


# ---------------------------------------------------------------- appeal


def decided_before(walk: Walk) -> None:
    walk.dismissed()
    walk.do(appeals.lodge_appeal, grounds="Too harsh.")
    (who,) = (one for one in walk.ws.read(people_like, DECIDER.name) if one.name == DECIDER.name)
    chair = PersonEntry(person=who.person_id)  # type: ignore[arg-type]
    entry = walk.notice(dt.date(2026, 8, 7))
    overridable(walk, "DECIDED_BEFORE", appeals.call_appeal, chair=chair, entry=entry)


def heard_it_before(walk: Walk) -> None:
    again(walk)
    chair = next(
        one.person_id for one in walk.ws.read(people_like, CHAIR.name) if one.name == CHAIR.name
    )
    who = PersonEntry(person=chair)  # type: ignore[arg-type]
    overridable(walk, "HEARD_IT_BEFORE", people.name_part, person=who, part="chair")


def again(walk: Walk) -> Walk:
    """An appeal orders that the case is heard again."""
    walk.dismissed().appealed()
    walk.office.be(dt.date(2026, 8, 7))
    return walk.appeal_decided("rehearing")


def appeal_not_late(walk: Walk) -> None:
    walk.dismissed()
    told = {"grounds": "Too harsh.", "reason": "R", "decided_by": APPEAL_CHAIR}
    typed(walk, "APPEAL_NOT_LATE", appeals.refuse_late_appeal, **told)


def not_undone(walk: Walk) -> None:
    walk.dismissed()
    told = {"reinstated_on": HELD_ON, "is_continuous": True}
    assert set(walk.refused(appeal_ends.reinstate, **told)) == {"NOT_UNDONE"}


def reinstatement_open(walk: Walk) -> None:
    walk.dismissed().duties_met()
    walk.appealed()
    walk.office.be(dt.date(2026, 8, 7))
    walk.appeal_decided("overturned").told_everybody().duties_met()
    overridable(walk, "REINSTATEMENT_OPEN", close_case)


ON_THE_LIST = ("RESPONSE_NOT_LISTED", "GRANTED_NOT_LISTED")
"""Met in test_response_to_the_hearing.py."""
SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(room_refusals, decision_refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(room_refusals, decision_refusals)) == {*SCENES, *ON_THE_LIST}


def test_only_a_dismissal_by_agreement_is_a_block() -> None:
    blocks = {code for code, one in codes(decision_refusals).items() if one.force.value == "block"}
    typed_wrong = {
        "LEGAL_REFERENCE_MISSING", "NOT_A_LIVE_WARNING", "WARNING_NOT_OF_PERSON",
        "LENGTH_UNREASONED", "APPEAL_NOT_LATE", "NOT_UNDONE",
    }  # fmt: skip
    assert blocks == {"AGREED_DISMISSAL"} | typed_wrong


def test_a_number_after_z_goes_after_another_paper(walk: Walk) -> None:
    no_letters_left(walk)
    rows = walk.ws.read(hearing_room.hearing_room, walk.case).papers
    after = PaperId(rows[0].id)
    typed(walk, "NO_LETTERS_LEFT", bundles.list_paper, title="X", side="employee", after=after)
