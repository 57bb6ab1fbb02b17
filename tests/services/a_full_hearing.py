"""Debbie's hearing with everything that can stand around it, each typed text to be found again."""

import datetime as dt

from casework.domain.ids import AllegationId, DeliveryId, HearingId, NeedId, PaperId, WarningId
from casework.queries import decisions, hearing_room, ledger, matrix
from casework.services import (
    appeal_ends,
    appeals,
    bundles,
    companions,
    deliveries,
    hearing_needs,
    hearings,
    minutes,
    moving_hearings,
    outcomes,
)
from casework.services import ledger as ledger_acts
from casework.services.entries import PersonEntry, Served
from tests.services.walking import APPEAL_CHAIR, CHAIR, Walk

FIRST, SECOND, NEXT = dt.date(2026, 7, 8), dt.date(2026, 7, 13), dt.date(2026, 7, 14)
APPEALED = dt.date(2026, 8, 7)
LYLE, AIRLIE = PersonEntry(name="Peter Lyle"), PersonEntry(name="Jean Airlie")


def prepared(walk: Walk) -> Walk:
    """Case to answer; ledger, union, companion, needs, papers and the first notice."""
    walk.reported().answered().with_chair(authority="summary_dismissal", note="By the scheme.")
    walk.named("panel", PersonEntry(name="Ngozi Oyelaran"))
    for issued, about in ((dt.date(2024, 12, 1), "Late thrice"), (dt.date(2026, 2, 2), "A jibe")):
        walk.do(
            ledger_acts.record_earlier_warning,
            level="first_warning",
            issued_on=issued,
            live_months=12,
            about=about,
        )
    walk.do(
        companions.record_union_post,
        is_representative="yes",
        union="Unison branch",
        consent="yes",
        consent_on=walk.office.today,
        official="Ravi Shah",
        contacted_on=walk.office.today,
        note="By phone at noon",
    )
    walk.do(
        companions.record_companion,
        kind="union_official",
        person=LYLE,
        union="Unison Strathmore",
        contact="lyle@union.example",
        note="Told us by e-mail",
    )
    _needs(walk)
    _papers(walk)
    walk.called(
        FIRST,
        received_on=dt.date(2026, 6, 25),
        served_how="recorded_post",
        sent_to="4 Rowan Lane",
        sent_time="16:20",
        proof="tracking",
        proof_ref="RM 1234 GB",
        place="Room two",
        witnesses="The unit manager",
        adjustments="A room on the ground floor",
        waived_on=walk.office.today,
        waiver="Her e-mail of 10:12",
    )
    return walk


def _needs(walk: Walk) -> None:
    told = {"asked": "Breaks each half hour", "asked_by": "Debbie herself"}
    need = walk.do(hearing_needs.ask_need, kind="adjustment", **told)
    walk.do(
        hearing_needs.answer_need,
        need=NeedId(need),
        answer="in_part",
        reason="Breaks each hour",
        answered_by="Hilda Lindqvist",
    )


def _papers(walk: Walk) -> None:
    walk.do(bundles.list_paper, title="The report", side="management", pages=42, given_by="HR desk")
    walk.do(
        bundles.list_paper,
        title="The rota",
        side="management",
        withheld_reason="It names residents",
    )
    walk.do(bundles.list_paper, title="Her reply", side="employee")


def moved(walk: Walk) -> Walk:
    """The notice came back and was served again; moved for the companion; served anew."""
    hearing = walk.ws.read(decisions.hearings, walk.case).hearings[-1]
    first = DeliveryId(hearing.deliveries[0].id)
    told = {"proof": "returned", "note": "Not called for"}
    walk.do(deliveries.record_proof, delivery=first, **told)
    by_hand = Served(served_how="by_hand", handed_by="Carla Ferrie")
    walk.do(deliveries.serve_again, delivery=first, entry=by_hand)
    _out(walk)
    walk.do(
        moving_hearings.refuse_postponement,
        kind="other",
        asked_by="Debbie M.",
        reason="A long holiday",
        answer_reason="Booked after the notice",
    )
    walk.do(
        hearings.postpone_hearing,
        kind="companion",
        asked_by="Peter of Unison",
        reason="Another hearing",
        proposed_on=SECOND,
    )
    walk.called(SECOND)
    walk.alleged(heading="Would not take them down", category="COOP")
    walk.do(hearings.renew_notice, entry=walk.notice(SECOND))
    return walk


def _out(walk: Walk) -> None:
    """The bundle is out; a paper and a witness come late."""
    walk.do(bundles.issue_bundle, holder=CHAIR, how="paper", note="In a sealed bag")
    papers = walk.ws.read(hearing_room.hearing_room, walk.case).papers
    late = walk.do(
        bundles.list_paper,
        title="Her settings",
        side="employee",
        after=PaperId(papers[0].id),
        late_reason="Found last night",
    )
    walk.do(bundles.answer_paper, paper=late, answer="accepted", reason="One page only")
    witness = walk.do(
        hearing_needs.call_witness, person=AIRLIE, called_by="employee", about="The settings then"
    )
    told = {"answer": "statement_only", "reason": "She is abroad", "answered_by": "The chair"}
    walk.do(hearing_needs.answer_witness, witness=witness, **told)


def held(walk: Walk) -> Walk:
    """In the employee's absence, adjourned, minutes and a comment on them, every decision."""
    walk.office.be(SECOND)
    for number, cause in enumerate(("ill_health", "refuses")):
        told = {"how": "phone", "result": f"Rang {number + 1} times", "cause": cause}
        walk.do(hearing_needs.record_attempt, **told)
    chair = next(one.person_id for one in walk.page.people if one.part == "Chair")
    walk.do(
        hearings.open_hearing,
        attended=False,
        absence_reason="Asked twice, and warned",
        health_advice="Fit to attend, says OH",
        present=(chair,),
        attendance="A clerk came by",
    )
    walk.do(hearings.adjourn_hearing, reason="The lights failed", until=NEXT)
    walk.office.be(NEXT)
    walk.do(hearings.resume_hearing, note="In another room")
    walk.do(hearings.close_hearing, minutes="Both sides summed up.")
    hearing = HearingId(walk.ws.read(decisions.hearings, walk.case).hearings[-1].id)
    walk.do(minutes.comment_on_minutes, hearing=hearing, comment="I did not say so")
    for one in walk.ws.read(matrix.matrix, walk.case).allegations:
        allegation = AllegationId(one.id)
        told = {"decision": "upheld", "reason": "It is admitted"}
        walk.do(outcomes.decide_allegation, allegation=allegation, **told)
    return walk


def issued(walk: Walk, sanction: str = "dismissal_with_notice") -> Walk:
    """The outcome with all it can say."""
    live = [one.id for one in walk.ws.read(ledger.ledger, walk.case) if one.is_live]
    return walk.outcome(
        sanction,
        warnings=tuple(WarningId(one) for one in live),
        warnings_considered="The jibe was weighed",
        comparators="Two cases like it",
        next_step="Dismissal may follow",
        measure="training",
        measure_details="A day on privacy",
        measure_from=NEXT,
        notice_weeks=8,
        notice_how="paid",
        notice_pay="Paid in August",
        last_day=dt.date(2026, 9, 8),
        appeal_to="The Director of People",
        served_how="first_class_post",
        sent_to="5 Rowan Lane",
    )


def appealed(walk: Walk, decision: str = "varied") -> Walk:
    """The appeal, moved once; its letter; and the return to work where there is one."""
    walk.office.be(dt.date(2026, 7, 24))
    walk.do(
        appeals.lodge_appeal,
        grounds="Others got less",
        grounds_kinds=("sanction", "consistency"),
        new_evidence="A letter from a parent",
    )
    walk.do(
        appeals.call_appeal,
        chair=APPEAL_CHAIR,
        entry=walk.notice(dt.date(2026, 8, 5)),
        procedure="rehearing",
    )
    told = {"kind": "illness", "asked_by": "Debbie again", "reason": "A bad cold"}
    walk.do(moving_hearings.postpone_appeal, **told)
    entry = walk.notice(APPEALED)
    walk.do(appeals.call_appeal, chair=APPEAL_CHAIR, entry=entry, procedure="rehearing")
    walk.office.be(APPEALED)
    walk.appeal_decided(
        decision, sanction="final_warning", attended=True, minutes="The appeal was heard."
    )
    by_mail = Served(served_how="email", sent_to="debbie@home.example")
    walk.do(appeal_ends.serve_appeal_outcome, entry=by_mail)
    return walk


def back(walk: Walk) -> Walk:
    """Back at work."""
    walk.do(
        appeal_ends.reinstate,
        reinstated_on=dt.date(2026, 8, 10),
        is_continuous=True,
        post_held="Her old post",
        continuity="As if never away",
        back_pay="In the August payroll",
        conditions="A buddy for a month",
    )
    return walk


TYPED = (
    "By the scheme", "Ngozi Oyelaran", "Late thrice", "A jibe", "Unison branch", "Ravi Shah",
    "By phone at noon", "Peter Lyle", "Unison Strathmore", "lyle@union.example",
    "Told us by e-mail", "Breaks each half hour", "Debbie herself", "Breaks each hour",
    "Hilda Lindqvist", "The report", "HR desk", "The rota", "It names residents", "Her reply",
    "4 Rowan Lane", "16:20", "RM 1234 GB", "Room two", "The unit manager",
    "A room on the ground floor", "Her e-mail of 10:12", "Not called for", "Carla Ferrie",
    "Debbie M.", "A long holiday", "Booked after the notice", "Peter of Unison",
    "Another hearing", "Would not take them down", "In a sealed bag", "Her settings",
    "Found last night", "One page only", "Jean Airlie", "The settings then", "She is abroad",
    "Rang 1 times", "Rang 2 times", "Asked twice, and warned", "Fit to attend, says OH",
    "A clerk came by", "The lights failed", "In another room", "Both sides summed up.",
    "I did not say so", "It is admitted", "The jibe was weighed", "Two cases like it",
    "Dismissal may follow", "A day on privacy", "Paid in August", "The Director of People",
    "5 Rowan Lane", "Others got less", "A letter from a parent", "Debbie again", "A bad cold",
    "The appeal was heard.", "debbie@home.example", "Her old post", "As if never away",
    "In the August payroll", "A buddy for a month",
)  # fmt: skip
"""Everything typed above that must stand in the case file."""
