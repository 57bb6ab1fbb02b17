"""Deadlines move openly: holds pause them, a reason gives more time; the law's never move."""

import datetime as dt
from pathlib import Path

import casework
from casework.domain.errors import CaseworkError
from casework.domain.ids import ConcernId, HoldId
from casework.queries import case_page, clocks, due, service_rules
from casework.queries.home import DueRow, home
from casework.services import (
    beside,
    clock_numbers,
    closing,
    deadlines,
    hearings,
    people,
    removals,
    suspensions,
    triage,
)
from casework.services.entries import PersonEntry
from casework.store.tables.cases import Case, Clock
from casework.store.tables.deadlines import ClockChange
from casework.workspace import name_act
from tests.services.walking import INVESTIGATOR, Office, Walk, rules

INVESTIGATION = "Finish the investigation"
MONDAY, FRIDAY = dt.date(2026, 7, 6), dt.date(2026, 7, 10)
DUE = dt.date(2026, 7, 22)
"""20 working days after Wednesday 24 June 2026 in Scotland."""


def held(walk: Walk, kind: str = "police", **told: object) -> HoldId:
    given = {"kind": kind, "asked_by": f"Somebody of {kind}", "may_contact_employee": True,
             "may_continue": "Papers may be read."}  # fmt: skip
    done: HoldId = walk.do(beside.place_hold, **(given | told))
    return done


def lifted(walk: Walk, hold: HoldId, **told: object) -> None:
    walk.do(beside.lift_hold, hold=hold, **({"reason": "They agreed."} | told))


def clock(walk: Walk, title: str = INVESTIGATION) -> DueRow:
    every = walk.ws.read(case_page.every_clock, walk.case)
    return next(one for one in every if one.title == title)


def test_a_hold_lets_the_investigation_stand_still_and_lifting_it_counts_anew(walk: Walk) -> None:
    walk.investigated()
    assert clock(walk).due_on == DUE
    walk.office.be(MONDAY)
    hold = held(walk)
    standing = clock(walk)
    assert (standing.paused_since, standing.due_on) == (MONDAY, DUE)
    walk.office.be(dt.date(2026, 9, 7))
    assert not clock(walk).is_overdue
    walk.office.be(FRIDAY)
    lifted(walk, hold)
    found = clock(walk)
    assert found.due_on == dt.date(2026, 7, 29)
    assert (found.first_due_on, found.paused_since) == (DUE, None)
    assert "not counting Mon 6 July to Fri 10 July (clock paused: police)" in found.explanation
    with walk.ws.store.reading() as session:
        (change,) = session.query(ClockChange).all()
    assert (change.on, change.until) == (MONDAY, FRIDAY)
    assert (change.was_due_on, change.due_on) == (DUE, dt.date(2026, 7, 29))


def test_a_paused_clock_asks_for_nothing_on_home_the_case_list_or_the_reminder(walk: Walk) -> None:
    walk.investigated()
    walk.office.be(MONDAY)
    held(walk)
    walk.office.be(dt.date(2026, 8, 20))
    page = walk.ws.read(home)
    assert INVESTIGATION not in [one.title for one in (*page.overdue, *page.soon)]
    assert walk.ws.read(due.due_counts).overdue == len(page.overdue)
    with walk.ws.store.reading() as session:
        case = session.get(Case, walk.case)
        assert case is not None
        assert case.next_due_title != INVESTIGATION


def test_two_holds_at_once_count_once_and_the_clock_runs_when_both_are_lifted(walk: Walk) -> None:
    walk.investigated()
    walk.office.be(MONDAY)
    police = held(walk)
    walk.office.be(dt.date(2026, 7, 8))
    sick = held(walk, "sickness")
    walk.office.be(FRIDAY)
    lifted(walk, police)
    assert clock(walk).paused_since == dt.date(2026, 7, 8)
    walk.office.be(dt.date(2026, 7, 14))
    lifted(walk, sick)
    found = clock(walk)
    assert found.due_on == dt.date(2026, 7, 31)  # seven working days from 6 to 14 July
    assert "Fri 10 July (clock paused: police)" in found.explanation
    assert "Mon 13 July to Tue 14 July (clock paused: long-term sickness)" in found.explanation


def test_a_hold_entered_late_counts_from_its_own_days(walk: Walk) -> None:
    walk.investigated()
    walk.office.be(dt.date(2026, 7, 20))
    hold = held(walk, on=MONDAY)
    lifted(walk, hold, on=FRIDAY)
    assert clock(walk).due_on == dt.date(2026, 7, 29)


def test_a_clock_opened_while_a_hold_stands_does_not_run_until_it_is_lifted(walk: Walk) -> None:
    walk.ready_for_investigation()
    hold = held(walk, "legal")
    walk.do(triage.start_investigation, terms="Find out what was posted.")
    assert clock(walk).paused_since == dt.date(2026, 6, 24)
    walk.office.be(dt.date(2026, 6, 26))
    lifted(walk, hold)
    assert clock(walk).due_on == dt.date(2026, 7, 24)


def test_a_clock_entered_late_leaves_out_a_hold_of_that_time(walk: Walk) -> None:
    walk.ready_for_investigation()
    walk.office.be(dt.date(2026, 7, 20))
    lifted(walk, held(walk, on=MONDAY), on=FRIDAY)
    walk.do(triage.start_investigation, terms="Find out.", on=dt.date(2026, 6, 24))
    assert clock(walk).due_on == dt.date(2026, 7, 29)


def test_a_concern_for_which_the_case_waits_pauses_and_one_beside_it_does_not(walk: Walk) -> None:
    walk.investigated()
    walk.office.be(MONDAY)
    told = {"kind": "grievance", "summary": "About the manager", "reason": "First things first"}
    walk.do(beside.raise_concern, state="open", **told)
    assert clock(walk).paused_since is None
    more = told | {"summary": "About the notice"}
    concern: ConcernId = walk.do(beside.raise_concern, state="paused", **more)
    assert clock(walk).paused_since == MONDAY
    walk.office.be(FRIDAY)
    walk.do(beside.resolve_concern, concern=concern, resolution="It was heard.")
    assert clock(walk).due_on == dt.date(2026, 7, 29)


def test_what_law_or_a_body_sets_never_stands_still(walk: Walk) -> None:
    walk.investigated()
    walk.do(suspensions.suspend, reason="Residents", authorised_by="C. Ferrie")
    before = {one.title: one.due_on for one in walk.clock_rows if one.is_statutory}
    assert before
    for kind in ("police", "child_protection", "prosecutor", "sickness", "legal"):
        held(walk, kind)
    paused = [one.title for one in walk.clock_rows if one.paused_since]
    assert paused == [INVESTIGATION]
    assert {one.title: one.due_on for one in walk.clock_rows if one.is_statutory} == before


def test_a_clock_that_is_met_while_it_stands_still_is_stopped(walk: Walk) -> None:
    walk.investigated().filled()
    walk.office.be(MONDAY)
    hold = held(walk, "sickness")
    walk.office.be(dt.date(2026, 7, 8))
    walk.signed()
    found = clock(walk)
    assert not found.is_running
    assert (found.paused_since, found.due_on) == (None, DUE)
    walk.office.be(FRIDAY)
    lifted(walk, hold)
    assert clock(walk).due_on == DUE


def test_a_hold_lifted_before_it_was_placed_moves_nothing(walk: Walk) -> None:
    walk.investigated()
    walk.office.be(FRIDAY)
    hold = held(walk)
    lifted(walk, hold, on=MONDAY)
    found = clock(walk)
    assert (found.due_on, found.paused_since, found.first_due_on) == (DUE, None, None)


# ---------------------------------------------------------------- more time


MORE = {"reason": "The witness is abroad.", "agreed_by": "C. Ferrie"}


def test_more_time_needs_a_reason_and_the_old_day_stays_on_the_file(walk: Walk) -> None:
    walk.investigated()
    later = dt.date(2026, 8, 5)
    walk.do(deadlines.extend_clock, clock="INVESTIGATION", due_on=later, **MORE)
    found = clock(walk)
    assert (found.due_on, found.first_due_on) == (later, DUE)
    assert found.explanation.startswith("20 working days and 9 more granted after Wed 24 June")
    assert "Mon 3 August (Summer bank holiday)" in found.explanation
    (line,) = [one for one in walk.story if "was moved" in one]
    assert line == (
        "‘Finish the investigation’ was moved from Wednesday 22 July 2026 to Wednesday 5 August "
        "2026. C. Ferrie agreed: The witness is abroad."
    )
    walk.do(deadlines.extend_clock, clock=found.id, due_on=dt.date(2026, 8, 6), **MORE)
    assert clock(walk).first_due_on == DUE


def test_a_pause_after_more_time_was_given_adds_to_it(walk: Walk) -> None:
    walk.investigated()
    later = dt.date(2026, 7, 31)
    walk.do(deadlines.extend_clock, clock="INVESTIGATION", due_on=later, **MORE)
    walk.office.be(MONDAY)
    hold = held(walk)
    assert walk.bad(
        deadlines.extend_clock, clock="INVESTIGATION", due_on=dt.date(2026, 8, 7), **MORE
    ).code == ("CLOCK_STANDS_STILL")
    walk.office.be(FRIDAY)
    lifted(walk, hold)
    assert clock(walk).due_on == dt.date(2026, 8, 10)
    walk.do(deadlines.extend_clock, clock="INVESTIGATION", due_on=dt.date(2026, 8, 12), **MORE)
    assert clock(walk).due_on == dt.date(2026, 8, 12)


def test_a_day_that_cannot_be_is_refused(walk: Walk) -> None:
    walk.investigated()
    for day, code in (
        (DUE, "DUE_NOT_LATER"),
        (dt.date(2026, 7, 1), "DUE_NOT_LATER"),
        (dt.date(2026, 7, 25), "DUE_NOT_WORKING"),
        (dt.date(2026, 8, 3), "DUE_NOT_WORKING"),
        (dt.date(2031, 8, 4), "CALENDAR_TOO_SHORT"),
        (dt.date.max, "YEAR_NOT_NEAR"),
        (dt.date.min, "YEAR_NOT_NEAR"),
    ):
        error = walk.bad(deadlines.extend_clock, clock="INVESTIGATION", due_on=day, **MORE)
        assert error.code == code, day
        if day == dt.date(2026, 8, 3):
            assert "Friday 31 July 2026 and Tuesday 4 August 2026" in error.sentence


def test_nobody_here_gives_more_time_for_what_law_or_a_body_sets(walk: Walk) -> None:
    walk.triaged(data_breach="yes")
    later = dt.date(2026, 7, 31)
    walk.do(suspensions.suspend, reason="Residents", authorised_by="C. Ferrie")
    walk.left()
    for code in ("ICO", "REFERRAL", "PROVISIONAL"):
        error = walk.bad(deadlines.extend_clock, clock=code, due_on=later, **MORE)
        assert error.code == "CLOCK_NEVER_MOVES"


def test_a_clock_of_another_case_or_one_that_ended_is_not_moved(office: Office, walk: Walk) -> None:
    walk.investigated()
    other = office.walk()
    theirs = next(one.id for one in walk.clock_rows if one.rule == "INVESTIGATION")
    later = dt.date(2026, 8, 5)
    assert other.bad(deadlines.extend_clock, clock=theirs, due_on=later, **MORE).code == (
        "NOT_FOUND"
    )
    assert walk.bad(deadlines.extend_clock, clock="TRIAGE", due_on=later, **MORE).code == (
        "CLOCK_OVER"
    )


def test_more_time_to_appeal_is_time_to_appeal(walk: Walk) -> None:
    walk.dismissed()
    walk.do(deadlines.extend_clock, clock="APPEAL_LODGE", due_on=dt.date(2026, 7, 24), **MORE)
    walk.office.be(dt.date(2026, 7, 24))
    walk.appealed()
    assert "APPEAL_LATE" not in walk.departed


def test_a_day_that_somebody_chose_can_be_put_off_too(walk: Walk) -> None:
    walk.do(triage.start_triage)
    walk.do(
        triage.answer_screen,
        kind="belief_or_adjustment",
        answer="not_known",
        reason="Nobody asked her yet.",
        ask_again_on=dt.date(2026, 7, 1),
    )
    walk.do(deadlines.extend_clock, clock="SCREEN_ASK_AGAIN", due_on=dt.date(2026, 7, 11), **MORE)
    (found,) = [one for one in walk.clock_rows if one.rule == "SCREEN_ASK_AGAIN"]
    assert (found.due_on, found.first_due_on) == (dt.date(2026, 7, 11), dt.date(2026, 7, 1))
    assert found.explanation == "7 calendar days after Wed 24 June 2026, and 10 days more granted"


# ---------------------------------------------------------------- late, and running on


def test_why_a_deadline_was_missed_is_kept_also_after_it_was_met_late(walk: Walk) -> None:
    walk.investigated().filled()
    told = {"clock": "INVESTIGATION", "reason": "Two interviews had to be repeated."}
    assert walk.bad(deadlines.explain_lateness, **told).code == "NOT_LATE"
    walk.office.be(dt.date(2026, 7, 23))
    walk.do(deadlines.explain_lateness, **told)
    assert walk.bad(deadlines.explain_lateness, **told).code == "ALREADY_RECORDED"
    walk.signed()
    walk.do(deadlines.explain_lateness, clock="INVESTIGATION", reason="And one was ill.")
    assert (
        "‘Finish the investigation’ was due on Wednesday 22 July 2026 and was missed: Two "
        "interviews had to be repeated."
    ) in walk.story
    assert walk.bad(deadlines.explain_lateness, clock="APPEAL_LODGE", reason="?").code == (
        "NOT_FOUND"
    )


def test_hours_that_ended_on_their_own_day_count_as_met(walk: Walk) -> None:
    walk.exhibit(contains=("child",))
    removal = walk.do(removals.request_removal, what="The photograph")
    walk.do(removals.record_removal_answer, removal=removal, answer="removed")
    told = {"clock": "REMOVAL_ANSWER_SENSITIVE", "reason": "?"}
    assert walk.bad(deadlines.explain_lateness, **told).code == "NOT_LATE"
    second = walk.do(removals.request_removal, what="The comment")
    walk.office.be(dt.date(2026, 6, 25))
    walk.do(removals.record_removal_answer, removal=second, answer="removed")
    pages = walk.ws.read(clocks.case_clocks, walk.case).clocks
    assert sorted(one.was_missed for one in pages if "image of a child" in one.row.title) == [
        False, True
    ]  # fmt: skip


def test_a_clock_may_run_on_though_the_hold_stands(walk: Walk) -> None:
    walk.investigated()
    reason = "The police agreed that witnesses are heard."
    assert walk.bad(deadlines.resume_clock, clock="INVESTIGATION", reason=reason).code == (
        "CLOCK_RUNS"
    )
    walk.office.be(MONDAY)
    hold = held(walk)
    walk.office.be(dt.date(2026, 7, 7))
    walk.do(deadlines.resume_clock, clock="INVESTIGATION", reason=reason)
    assert clock(walk).due_on == dt.date(2026, 7, 24)
    walk.office.be(FRIDAY)
    lifted(walk, hold)
    assert clock(walk).due_on == dt.date(2026, 7, 24)
    assert any(reason in one for one in walk.story)


# ---------------------------------------------------------------- the council's own numbers

OWN = {"rule": "INVESTIGATION", "n": 28, "unit": "working_days", "source": "Procedure 4.2"}


def test_the_councils_own_number_holds_from_now_on_and_says_so(office: Office, walk: Walk) -> None:
    walk.investigated()
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **OWN)
    assert clock(walk).due_on == DUE
    other = office.walk()
    other.investigated()
    found = clock(other)
    assert found.due_on == dt.date(2026, 8, 4)
    assert found.source == (
        "The council’s own number, set on Wednesday 24 June 2026: Procedure 4.2"
    )
    assert found.status == "council"
    days = OWN | {"n": 7, "unit": "calendar_days"}
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **days)
    third = office.walk()
    third.investigated()
    assert clock(third).due_on == dt.date(2026, 7, 1)
    office.workspace.run(clock_numbers.clear_clock_number, rule="INVESTIGATION")
    assert office.refuses(
        CaseworkError, clock_numbers.clear_clock_number, rule="INVESTIGATION"
    ).code == ("NUMBER_NOT_OWN")


def test_a_pause_counts_by_the_number_the_clock_was_opened_with(office: Office, walk: Walk) -> None:
    walk.investigated()
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **OWN)
    office.be(MONDAY)
    hold = held(walk)
    office.be(FRIDAY)
    lifted(walk, hold)
    assert clock(walk).due_on == dt.date(2026, 7, 29)


def test_a_number_that_may_not_be_set_is_refused(office: Office) -> None:
    wrong: tuple[tuple[dict[str, object], str], ...] = (
        ({"rule": "ICO"}, "NUMBER_IS_SET"),
        ({"rule": "COMPANION_WINDOW"}, "NUMBER_IS_SET"),
        ({"rule": "PROVISIONAL"}, "NUMBER_IS_SET"),
        ({"rule": "NO_SUCH"}, "CLOCK_NOT_FOUND"),
        ({"rule": "FOLLOW_UP"}, "NUMBER_IS_CHOSEN"),
        ({"n": 0}, "NUMBER_OUT_OF_RANGE"),
        ({"n": 2**63}, "NUMBER_OUT_OF_RANGE"),
        ({"unit": "hours"}, "NOT_A_CHOICE"),
        ({"unit": "calendar_days", "rule": "MIN_NOTICE"}, "NUMBER_UNIT"),
        ({"source": " "}, "MISSING"),
        ({"source": "x" * 20_001}, "TOO_LONG"),
        ({"on": dt.date(2026, 12, 1)}, "IN_THE_FUTURE"),
    )
    for told, code in wrong:
        given: dict[str, object] = {**OWN, "on": office.today, **told}
        error = office.refuses(CaseworkError, clock_numbers.set_clock_number, **given)
        assert error.code == code, told


def test_the_councils_own_notice_is_what_a_hearing_needs(office: Office, walk: Walk) -> None:
    walk.reported().answered().with_chair()
    own = OWN | {"rule": "MIN_NOTICE", "n": 10}
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **own)
    entry = walk.notice(dt.date(2026, 7, 7))
    assert "HEARING_BEFORE_NOTICE" in walk.refused(hearings.call_hearing, entry=entry)
    walk.called(dt.date(2026, 7, 8))


def test_what_an_older_program_opened_is_counted_by_the_rule_of_today(walk: Walk) -> None:
    walk.investigated()
    with walk.ws.store.sessions.begin() as session:
        name_act(session, walk.ws.user, walk.ws.now, "as an older program left it")
        row = session.query(Clock).filter(Clock.rule == "INVESTIGATION").one()
        assert (row.n, row.unit, row.confidence) == (20, "working_days", "unverified")
        row.n, row.unit, row.pauses_for, row.confidence = 0, "", "", ""
    later = dt.date(2026, 7, 24)
    walk.do(deadlines.extend_clock, clock="INVESTIGATION", due_on=later, **MORE)
    assert clock(walk).due_on == later


def test_closing_a_case_leaves_no_clock_standing_still(walk: Walk) -> None:
    walk.investigated()
    held(walk, "sickness")
    walk.left("died").told_everybody().duties_met()
    walk.do_departing("HOLD_STANDS", closing.close_case)
    every = walk.ws.read(case_page.every_clock, walk.case)
    assert [one.title for one in every if one.paused_since] == []


def test_a_council_may_say_that_a_letter_counts_as_received_on_the_same_day(office: Office) -> None:
    told = OWN | {"rule": "RECEIPT_FIRST_CLASS_POST", "n": 0}
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **told)
    rules = {one.code: one.rule for one in office.workspace.read(service_rules.service_rules)}
    assert "the same day" in rules["first_class_post"]
    assert "2 working days" not in rules["first_class_post"]


# ---------------------------------------------------------------- times of other procedures

WARD = PersonEntry(
    name="Thomas Ward",
    post="Teacher",
    workplace="Kelvin Academy",
    workforce="teacher",
    regulated_role="children",
    is_educational_establishment=True,
)
LNCT = OWN | {"n": 15, "source": "LNCT 12, stage 2", "procedure": "lnct"}


def test_a_procedure_has_its_own_times_and_other_cases_keep_theirs(office: Office) -> None:
    run = office.workspace.run
    run(clock_numbers.set_clock_number, on=office.today, **OWN)
    run(clock_numbers.set_clock_number, on=office.today, **LNCT)
    teacher, clerk = office.walk(WARD), office.walk()
    for one in (teacher, clerk):
        one.investigated()
    assert clock(clerk).due_on == dt.date(2026, 8, 4)
    found = clock(teacher)
    assert (found.due_on, found.status) == (dt.date(2026, 7, 15), "council")
    assert "for cases under ‘The teachers' code of discipline of the LNCT’" in found.source
    assert "may give another time" not in found.source
    told = {one.code: one for one in office.workspace.read(clocks.rules)}
    (row,) = told["INVESTIGATION"].by_procedure
    assert (row.procedure, row.counted) == ("lnct", "15 working days")
    run(clock_numbers.clear_clock_number, rule="INVESTIGATION", procedure="lnct")
    later = office.walk(WARD)
    later.investigated()
    assert clock(later).due_on == dt.date(2026, 8, 4)


def test_until_its_times_are_set_a_clock_says_that_the_procedure_may_say_otherwise(
    office: Office,
) -> None:
    teacher = office.walk(WARD)
    teacher.investigated()
    found = clock(teacher)
    assert (found.due_on, found.status) == (DUE, "unverified")
    assert "LNCT 12" in found.source
    assert found.source.endswith("may give another time: look there, and set it under Deadlines")
    ack = clock(teacher, "Acknowledge the report")
    assert "may give another time" not in ack.source


def test_the_notice_of_a_procedure_is_what_its_hearing_needs(office: Office) -> None:
    own = LNCT | {"rule": "MIN_NOTICE", "n": 10}
    office.workspace.run(clock_numbers.set_clock_number, on=office.today, **own)
    teacher = office.walk(WARD).reported().answered().with_chair()
    entry = teacher.notice(dt.date(2026, 7, 7))
    assert "HEARING_BEFORE_NOTICE" in teacher.refused(hearings.call_hearing, entry=entry)
    clerk = office.walk().reported().answered().with_chair()
    clerk.called(dt.date(2026, 7, 1))


def test_a_number_for_a_procedure_that_is_none_or_has_none_is_refused(office: Office) -> None:
    wrong: tuple[tuple[dict[str, object], str], ...] = (
        ({"procedure": "nonsense"}, "NOT_A_CHOICE"),
        ({"procedure": "x" * 10_000_000}, "NOT_A_CHOICE"),
        ({"rule": "ACK"}, "NUMBER_OF_COUNCIL"),
    )
    for told, code in wrong:
        given: dict[str, object] = {**LNCT, "on": office.today, **told}
        assert office.refuses(CaseworkError, clock_numbers.set_clock_number, **given).code == code
    gone = office.refuses(
        CaseworkError, clock_numbers.clear_clock_number, rule="INVESTIGATION", procedure="lnct"
    )
    assert gone.code == "NUMBER_NOT_OWN"


# ---------------------------------------------------------------- an investigation without anybody


def test_an_investigation_without_an_investigator_has_five_days_to_name_one(walk: Walk) -> None:
    title = "Appoint an investigator"
    walk.triaged().exhibit()
    walk.alleged()
    walk.do_departing("NO_INVESTIGATOR", triage.start_investigation, terms="Find out.")
    assert clock(walk, title).due_on == dt.date(2026, 7, 1)
    person = walk.named("investigator", INVESTIGATOR)
    assert not clock(walk, title).is_running
    walk.do(people.end_part, person=person, part="investigator")
    again = [one for one in walk.clock_rows if one.title == title]
    assert [one.due_on for one in again] == [dt.date(2026, 7, 1)]


def test_every_clock_of_the_process_is_started_by_something() -> None:
    waits = {"SUBJECT_ACCESS", "DATA_COMPLAINT"}
    source = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("services", "domain")
        for path in (Path(casework.__path__[0]) / folder).rglob("*.py")
    )
    idle = {one for one in rules().clocks if f'"{one}"' not in source}
    assert idle == waits, "requests for one's own data have no acts yet"
