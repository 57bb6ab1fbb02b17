"""The paths of triage through the services: who is told first, what waits, the clocks they run."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.errors import BadEntry, CaseworkError, NotFound, Refused
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.errands.viewing import open_exhibit
from casework.queries import contacts, exhibits, held_back, paths, triage_page
from casework.queries.home import DueRow
from casework.services import (
    allegations,
    beliefs,
    breaches,
    captures,
    evidence,
    incidents,
    investigations,
    mistakes,
    organisation,
    removals,
    routing,
    triage,
)
from casework.services import paths as path_services
from casework.services.closing import close_case
from casework.services.entries import PersonEntry
from casework.services.viewing import begin_view
from tests.builders import RACHEL
from tests.services.walking import CAPTURE, Office, Walk
from tests.ui_shell.a_case_store import png

PNG = png(40)
JUNE_1, JUNE_9, JUNE_24 = dt.date(2026, 6, 1), dt.date(2026, 6, 9), dt.date(2026, 6, 24)
ASSISTANT = PersonEntry(
    name="Kim Soar", post="Teaching assistant", workforce="school_support",
    regulated_role="children", is_educational_establishment=True,
)  # fmt: skip
HOUSING = PersonEntry(name="Lee Marsh", post="Housing officer", regulated_role="none")


@pytest.fixture
def english(office: Office) -> Office:
    """The same store, of an English council."""
    office.workspace.run(
        organisation.change_settings,
        name="Northmoor Council",
        nation="england",
        reference_prefix="HR",
    )
    return office


def clock(walk: Walk, rule: str) -> DueRow:
    (found,) = [one for one in walk.clock_rows if one.rule == rule]
    return found


def answer(walk: Walk, kind: str, said: str = "yes", **told: object) -> None:
    walk.do(triage.answer_screen, kind=kind, answer=said, **told)


def titles(walk: Walk) -> set[str]:
    return {one.code for one in walk.ws.read(held_back.held_back, walk.case)}


# ---------------------------------------------------------------- safeguarding


def test_in_england_the_lado_is_told_within_one_working_day_of_the_report(english: Office) -> None:
    """A7: discovered and reported on Tuesday 9 June; due on Wednesday 10 June."""
    english.be(JUNE_9, 14)
    walk = english.walk(ASSISTANT)
    answer(walk, "child_or_adult_harm")
    lado = clock(walk, "LADO")
    assert (lado.due_on, lado.is_statutory) == (dt.date(2026, 6, 10), True)
    assert walk.steps["record_path_contact"].detail == (
        "Not told yet: Safeguarding lead (safeguarding), Local authority designated officer "
        "(LADO) or adult protection (safeguarding)"
    )
    walk.do(path_services.record_path_contact, path="safeguarding", office="safeguarding_lead")
    assert "LADO" in {one.rule for one in walk.clock_rows}
    walk.do(path_services.record_path_contact, path="safeguarding", office="lado", time="15:05")
    assert "LADO" not in {one.rule for one in walk.clock_rows}
    assert walk.steps["record_path_contact"].status.value == "done"
    answer(walk, "child_or_adult_harm")
    assert "LADO" not in {one.rule for one in walk.clock_rows}


def test_the_lado_clock_runs_from_the_report_however_late_the_answer(english: Office) -> None:
    english.be(JUNE_9)
    walk = english.walk(ASSISTANT)
    english.be(dt.date(2026, 6, 12))
    answer(walk, "child_or_adult_harm")
    assert clock(walk, "LADO").is_overdue


def test_in_scotland_there_is_no_lado_and_child_protection_is_told(walk: Walk) -> None:
    answer(walk, "child_or_adult_harm")
    assert "LADO" not in {one.rule for one in walk.clock_rows}
    walk.do(path_services.record_path_contact, path="police", office="police", reference="PS-1")
    (logged,) = walk.ws.read(contacts.contact_page, walk.case).contacts
    assert (logged.name, logged.proof) == ("Police", "Reference PS-1")
    path, _police = walk.ws.read(paths.paths, walk.case).paths
    assert path.missing == ("Safeguarding lead", "Child protection or adult protection")
    assert any("Care Inspectorate" in words for words in path.advice)


def test_nobody_is_told_or_interviewed_before_those_who_protect_agree(walk: Walk) -> None:
    answer(walk, "child_or_adult_harm")
    told = {"what": "The album"}
    walk.exhibit()
    assert "PATH_NOT_AGREED" in walk.refused(removals.request_removal, **told)
    assert titles(walk) == {"safeguarding"}
    no = {"path": "safeguarding", "office": "child_protection", "who": "J. Reith"}
    walk.do(path_services.record_path_contact, may_tell="no", **no)
    found = walk.refused(removals.request_removal, **told)
    assert {code: one.value for code, one in found.items()} == {"PATH_FORBIDS_CONTACT": "block"}
    walk.do(path_services.record_path_contact, may_tell="yes", may_interview="no", **no)
    walk.do(removals.request_removal, **told)
    spoke = {"person": PersonEntry(person=walk.respondent), "kind": "interview", "text": "I did."}
    assert "INTERVIEW_NOT_AGREED" in walk.refused(investigations.record_statement, **spoke)


def test_what_was_agreed_later_is_not_refused_to_an_earlier_day_entered_late(walk: Walk) -> None:
    office = walk.office
    answer(walk, "child_or_adult_harm")
    walk.exhibit()
    office.be(dt.date(2026, 6, 26))
    walk.agreed()
    walk.do(removals.request_removal, what="The album", on=JUNE_24)


def test_a_no_that_came_later_does_not_reach_back(walk: Walk) -> None:
    office = walk.office
    answer(walk, "child_or_adult_harm")
    walk.exhibit()
    walk.agreed()
    office.be(dt.date(2026, 6, 26))
    walk.agreed(may_tell="no", may_interview="no")
    walk.do(removals.request_removal, what="The album", on=JUNE_24)
    assert "PATH_FORBIDS_CONTACT" in walk.refused(removals.request_removal, what="The post")


def test_a_case_is_not_closed_before_the_lado_was_told_and_the_path_has_ended(
    english: Office,
) -> None:
    walk = english.walk(ASSISTANT).triaged(child_or_adult_harm="yes")
    walk.do(triage.take_no_action, reason="A cousin of hers.")
    found = walk.refused(close_case)
    assert found["LADO_NOT_TOLD"].value == "block"
    assert found["PATH_STILL_OPEN"].value == "override"
    walk.do(path_services.record_path_contact, path="safeguarding", office="lado")
    walk.do(path_services.end_path, path="safeguarding", how="Below their threshold.")
    assert walk.bad(path_services.end_path, path="safeguarding", how="Twice").code == (
        "ALREADY_RECORDED"
    )
    walk.told_everybody().do(close_case)


def test_somebody_told_again_opens_a_path_that_had_ended(walk: Walk) -> None:
    walk.triaged(child_or_adult_harm="yes")
    walk.do(path_services.end_path, path="safeguarding", how="No further action.")
    assert not walk.ws.read(paths.paths, walk.case).paths[0].is_open
    walk.agreed(may_tell="no", may_interview="no")
    assert walk.ws.read(paths.paths, walk.case).paths[0].is_open


# ---------------------------------------------------------------- the image never copied


def test_a_suspected_image_is_recorded_by_its_address_and_nothing_comes_in(walk: Walk) -> None:
    told = {"address": "https://social.example/p/1", "found_by": "F. Reid", "found_on": JUNE_24}
    assert walk.refused(path_services.record_no_copy, **told)["ANSWER_FIRST"].value == "block"
    answer(walk, "indecent_image")
    found = walk.refused(evidence.seal_pasted, data=b"x", name="x.png", entry=CAPTURE)
    assert found["INDECENT_IMAGE_SUSPECTED"].value == "block"
    walk.do(path_services.record_no_copy, found_time="21:40", police_reference="PS-1", **told)
    (kept,) = walk.ws.read(paths.paths, walk.case).no_copy
    assert (kept.address, kept.found_time, kept.police_reference) == (
        "https://social.example/p/1",
        "21:40",
        "PS-1",
    )
    assert titles(walk) == {"no_copy", "NO_COPY"}


def test_pictures_sealed_before_the_suspicion_are_opened_no_more(walk: Walk) -> None:
    exhibit = walk.exhibit(PNG)
    assert open_exhibit(walk.ws, exhibit)
    answer(walk, "indecent_image")
    walk.office.refuses(Refused, begin_view, exhibit)
    with pytest.raises(Refused):
        walk.ws.read(exhibits.thumbnail, exhibit)
    (row,) = walk.ws.read(exhibits.exhibits, walk.case)
    assert row.is_not_to_be_seen


def test_that_an_image_was_suspected_is_taken_back_only_with_a_reason(walk: Walk) -> None:
    answer(walk, "indecent_image")
    taken = {"kind": "indecent_image", "answer": "no"}
    assert list(walk.refused(triage.answer_screen, **taken)) == ["INDECENT_ANSWER_TAKEN_BACK"]
    walk.do_departing("INDECENT_ANSWER_TAKEN_BACK", triage.answer_screen, **taken)
    walk.exhibit()
    (row,) = [
        one
        for one in walk.ws.read(triage_page.triage, walk.case).questions
        if one.kind == "indecent_image"
    ]
    assert (row.answer, [one.answer_words for one in row.earlier]) == ("no", ["Yes"])


# ---------------------------------------------------------------- breach of personal data


def test_the_72_hours_run_from_the_true_moment_the_council_knew(english: Office) -> None:
    """A6: aware on Monday 1 June 2026 at 10:45 BST; due on Thursday 4 June at 10:45."""
    english.be(JUNE_1, 15)
    walk = english.walk(HOUSING)
    answer(walk, "data_breach")
    told = {"aware_on": JUNE_1, "what": "A resident's address, seen by about 140 people."}
    walk.do(breaches.record_breach, aware_time="10:45", aware_by="P. Lall, her manager", **told)
    due = clock(walk, "ICO")
    assert due.due_on == dt.date(2026, 6, 4)
    assert due.overdue_from == dt.datetime(2026, 6, 4, 9, 45, tzinfo=dt.UTC)
    assert "72 clock hours from Monday 1 June 2026 at 10:45 BST" in due.explanation
    decided = {"reason": "One address.", "decided_by": "A. Haddad, DPO"}
    english.day.at = dt.datetime(2026, 6, 4, 9, 44, tzinfo=dt.UTC)
    walk.do(breaches.decide_breach, decision="told", reference="IC-1", people_told="yes", **decided)
    assert "BREACH_TOLD_LATE" not in walk.departed
    (kept,) = walk.ws.read(paths.paths, walk.case).breaches
    assert (kept.decision_words, kept.reference, kept.people_words) == (
        "The Information Commissioner was told",
        "IC-1",
        "Yes",
    )
    assert walk.refused(breaches.record_breach, **told)["BREACH_DECIDED"].value == "block"


def test_a_breach_without_a_time_counts_from_the_beginning_of_its_day(walk: Walk) -> None:
    answer(walk, "data_breach")
    walk.do(breaches.record_breach, aware_on=JUNE_24, what="A list of names.")
    assert clock(walk, "ICO").overdue_from == dt.datetime(2026, 6, 26, 23, 0, tzinfo=dt.UTC)


def test_a_moment_that_has_not_come_or_that_the_clocks_skipped_is_refused(walk: Walk) -> None:
    answer(walk, "data_breach")
    told = {"what": "A list."}
    late = walk.bad(breaches.record_breach, aware_on=JUNE_24, aware_time="23:50", **told)
    assert late.code == "IN_THE_FUTURE"
    skipped = dt.date(2026, 3, 29)
    gone = walk.bad(breaches.record_breach, aware_on=skipped, aware_time="01:30", **told)
    assert gone.code == "TIME_SKIPPED"
    assert walk.bad(breaches.record_breach, aware_on=JUNE_24, aware_time="25:00", **told).code == (
        "TIME_NOT_READ"
    )


def test_telling_the_commissioner_late_wants_the_reason_for_the_delay(walk: Walk) -> None:
    answer(walk, "data_breach")
    walk.office.be(dt.date(2026, 6, 29))
    told = {"decision": "told", "reason": "A risk.", "decided_by": "A. Haddad"}
    walk.do(breaches.decide_breach, **told)
    assert "BREACH_TOLD_LATE" in walk.departed


def test_a_late_reason_that_is_given_is_not_asked_for(walk: Walk) -> None:
    answer(walk, "data_breach")
    walk.office.be(dt.date(2026, 6, 29))
    told = {"decision": "told", "reason": "A risk.", "decided_by": "A. Haddad"}
    walk.do(breaches.decide_breach, late_reason="The officer was ill.", **told)
    assert "BREACH_TOLD_LATE" not in walk.departed


def test_a_case_is_not_closed_while_a_breach_is_undecided(walk: Walk) -> None:
    walk.triaged(data_breach="yes").do(triage.take_no_action, reason="Nothing in it.")
    assert walk.refused(close_case)["BREACH_UNDECIDED"].value == "block"


# ---------------------------------------------------------------- rights


def test_legal_sees_a_possible_disclosure_before_an_allegation_is_worded(walk: Walk) -> None:
    answer(walk, "protected_disclosure")
    alleged = {
        "heading": "A post", "text": "A post.", "category": "WBM", "conduct_from": JUNE_1,
    }  # fmt: skip
    assert "LEGAL_BEFORE_WORDING" in walk.refused(allegations.add_allegation, **alleged)
    walk.do(path_services.record_path_contact, path="disclosure", office="legal", advice="Go on.")
    walk.alleged()


def test_a_belief_is_weighed_and_a_final_warning_waits_for_legal(walk: Walk) -> None:
    """A11: who took offence is not enough; nothing ever says whether a view is protected."""
    answer(walk, "belief")
    told = {
        "belief": "That sex education should be left to parents.",
        "manifestation": "By sharing a friend's post.",
        "manner": "Measured; nobody is named.",
        "effect": "One parent complained; nothing at work.",
    }
    walk.do(beliefs.assess_belief, offence_alone="yes", audience="Friends; maiden name.", **told)
    walk.alleged(category="REP", gross="no")
    assert "NAME_NOT_ENOUGH" in walk.departed
    assert "belief" in titles(walk)
    walk.do(beliefs.sign_off_belief, signed_by="C. Bell", advice="No more than a talk.")
    assert "belief" not in titles(walk)
    page = walk.ws.read(paths.paths, walk.case)
    assert (page.beliefs[0].offence_words, page.sign_offs[0].signed_by) == ("Yes", "C. Bell")
    text = " ".join(walk.story).casefold()
    assert "protected" not in text.replace("protected disclosure", "")


# ---------------------------------------------------------------- an honest mistake


def test_a_mistake_owned_up_to_is_put_right_and_settled_without_blame(english: Office) -> None:
    """A6, the slip: Communications and the manager told, remedies, no blame, breach decided."""
    english.be(JUNE_1, 12)
    walk = english.walk(HOUSING, channel="self").triaged(honest_mistake="yes", data_breach="yes")
    told = {"reason": "A slip of the account, mended within the hour."}
    for what in ("taken_down", "people_told", "access_checked"):
        walk.do(mistakes.record_remedy, what=what, done_by="L. Marsh")
    for office in ("line_manager", "comms"):
        walk.do(path_services.record_path_contact, path="mistake", office=office, time="10:45")
    walk.do(mistakes.settle_without_blame, **told)
    assert walk.state == "No action"
    assert walk.departures == []
    assert "warning" not in " ".join(walk.story)


def test_settling_without_blame_says_what_is_missing(walk: Walk) -> None:
    walk.triaged()
    told = {"reason": "A slip."}
    assert "NOT_SELF_REPORTED" in walk.refused(mistakes.settle_without_blame, **told)
    walk.do_departing("NOT_SELF_REPORTED", mistakes.settle_without_blame, **told)
    assert {"NOTHING_PUT_RIGHT", "MISTAKE_NOT_TOLD"} <= set(walk.departed)


def test_a_report_of_what_a_manager_saw_waits_for_no_acknowledgement(office: Office) -> None:
    walk = office.walk(RACHEL, channel="became_aware")
    assert "ACK" not in {one.rule for one in walk.clock_rows}
    assert "TRIAGE" in {one.rule for one in walk.clock_rows}


# ---------------------------------------------------------------- got in secret


def test_what_was_got_in_secret_is_kept_and_not_used_until_legal_releases_it(walk: Walk) -> None:
    walk.triaged(unlawful_capture="yes")
    bad, good, allegation = walk.exhibit(), walk.exhibit(b"another"), walk.alleged()
    side = {"allegation": allegation, "side": "for"}
    walk.do(allegations.place_evidence, exhibit=bad, **side)
    told = {"kind": "other_login", "why": "By a friend's phone."}
    apart = walk.do(captures.set_evidence_apart, exhibit=bad, **told)
    assert [one.is_apart for one in walk.ws.read(exhibits.exhibits, walk.case)] == [True, False]
    again = walk.bad(captures.set_evidence_apart, exhibit=bad, **told)
    assert again.code == "ALREADY_RECORDED"
    other = {"allegation": allegation, "side": "against"}
    found = walk.refused(allegations.place_evidence, exhibit=bad, **other)
    assert {code: one.value for code, one in found.items()} == {"EXHIBIT_SET_APART": "block"}
    walk.do(allegations.place_evidence, exhibit=good, **other)
    walk.do(captures.release_evidence, apart=apart, released_by="C. Bell", reason="Freely given.")
    walk.do(allegations.place_evidence, exhibit=bad, **other)
    twice = {"apart": apart, "released_by": "C. Bell", "reason": "Again."}
    assert walk.bad(captures.release_evidence, **twice).code == "ALREADY_RECORDED"


def test_a_thing_of_another_case_is_not_found(walk: Walk, office: Office) -> None:
    other = office.walk(RACHEL)
    exhibit = other.exhibit()
    told = {"kind": "watching", "why": "Day after day."}
    assert isinstance(walk.bad(captures.set_evidence_apart, exhibit=exhibit, **told), NotFound)
    apart = other.do(captures.set_evidence_apart, exhibit=exhibit, **told)
    released = {"apart": apart, "released_by": "X", "reason": "Y"}
    assert isinstance(walk.bad(captures.release_evidence, **released), NotFound)
    handed = {"to": "T", "handed_over": "H", "reason": "R"}
    hand_over = other.triaged().do(triage.route_out, **handed)
    receipt = {"hand_over": hand_over, "received_by": "K. Bryce"}
    assert isinstance(walk.bad(routing.record_receipt, **receipt), NotFound)


# ---------------------------------------------------------------- questions


def test_what_is_not_known_yet_is_asked_again_on_its_day(walk: Walk) -> None:
    answer(walk, "belief", "not_known")
    asked = clock(walk, "SCREEN_ASK_AGAIN")
    assert (asked.title, asked.due_on) == ("Ask again: Belief or opinion", dt.date(2026, 6, 26))
    answer(walk, "belief", "not_known", ask_again_on=dt.date(2026, 7, 3))
    assert clock(walk, "SCREEN_ASK_AGAIN").due_on == dt.date(2026, 7, 3)
    answer(walk, "belief", "no")
    assert "SCREEN_ASK_AGAIN" not in {one.rule for one in walk.clock_rows}
    before = walk.bad(triage.answer_screen, kind="health", answer="not_known", ask_again_on=JUNE_1)
    assert before.code == "OUT_OF_ORDER"


def test_no_answer_is_edited_away(walk: Walk) -> None:
    answer(walk, "health", "not_known", reason="Occupational Health is asked.")
    answer(walk, "health", "yes", reason="She told us of her condition.")
    (row,) = [
        one for one in walk.ws.read(triage_page.triage, walk.case).questions if one.kind == "health"
    ]
    assert [one.reason for one in row.earlier] == ["Occupational Health is asked."]


def test_an_old_answer_to_a_wider_question_is_shown_for_its_parts(walk: Walk) -> None:
    answer(walk, "disclosure_or_grievance", "no", reason="Nothing was raised.")
    rows = {one.kind: one for one in walk.ws.read(triage_page.triage, walk.case).questions}
    for part in ("protected_disclosure", "grievance", "harassment_complaint"):
        assert (rows[part].answer, rows[part].reason) == ("no", "Nothing was raised.")
        assert rows[part].part_of
    answer(walk, "grievance", "yes")
    rows = {one.kind: one for one in walk.ws.read(triage_page.triage, walk.case).questions}
    assert (rows["grievance"].answer, rows["grievance"].part_of) == ("yes", "")


@pytest.mark.parametrize("words", ["\x00", "\ud800", "x" * 20_001])
def test_hostile_words_are_refused_before_anything_is_written(walk: Walk, words: str) -> None:
    walk.triaged(data_breach="yes", belief="yes", indecent_image="yes", honest_mistake="yes")
    acts = [
        (path_services.record_path_contact, {"path": "police", "office": "police", "said": words}),
        (path_services.record_no_copy,
         {"address": words, "found_by": "F", "found_on": JUNE_24}),
        (breaches.record_breach, {"aware_on": JUNE_24, "what": words}),
        (beliefs.assess_belief,
         {"belief": words, "manifestation": "M", "manner": "M", "effect": "E"}),
        (mistakes.record_remedy, {"what": "other", "note": words}),
        (captures.set_evidence_apart, {"kind": "other", "why": words, "what": "W"}),
        (routing.choose_procedure, {"procedure": "other", "reason": words}),
        (triage.answer_screen, {"kind": "grievance", "answer": "yes", "reason": words}),
        (triage.route_out, {"to": "T", "handed_over": words, "reason": "R"}),
    ]  # fmt: skip
    for action, told in acts:
        assert isinstance(walk.bad(action, **told), BadEntry), action.__name__


def test_words_of_every_script_are_kept_as_typed(walk: Walk) -> None:
    words = "‮gpj.exe ‏עברית‎ 👩‍👩‍👧 <b>x</b> ŵŷ {0}"
    answer(walk, "grievance", "yes", reason=words)
    rows = {one.kind: one for one in walk.ws.read(triage_page.triage, walk.case).questions}
    assert rows["grievance"].reason == words


def test_nobody_but_a_caseworker_answers(walk: Walk) -> None:
    investigator = walk.office.add_user("sinclair", Role.INVESTIGATOR)
    with walk.office.sitting(investigator) as workspace, pytest.raises(CaseworkError):
        workspace.run(
            triage.answer_screen, CaseId(walk.case), kind="belief", answer="no", on=JUNE_24
        )


def test_a_step_whose_question_was_not_answered_with_yes_is_refused(walk: Walk) -> None:
    weighed = {"belief": "B", "manifestation": "M", "manner": "M", "effect": "E"}
    for action, told in (
        (beliefs.assess_belief, weighed),
        (beliefs.sign_off_belief, {"signed_by": "C. Bell", "advice": "A"}),
        (breaches.record_breach, {"aware_on": JUNE_24, "what": "W"}),
    ):
        error = walk.bad(action, **told)
        assert isinstance(error, Refused)
        assert [one.code for one in error.unmet] == ["ANSWER_FIRST"]


def test_a_case_with_nobody_named_has_no_route_and_can_still_be_handed_over(
    office: Office,
) -> None:
    walk = office.walk(respondents=(), unknown_respondents=1).triaged()
    page = walk.ws.read(triage_page.triage, walk.case)
    assert page.route is None
    walk.do(triage.route_out, to="The school", handed_over="All", reason="Theirs.", left_out="No")
    assert walk.state == "Routed out"


def test_agency_worker_is_known_from_the_report_on(office: Office) -> None:
    """A9: an officer, a councillor and an agency worker in one report."""
    people = (
        RACHEL,
        replace(RACHEL, name="Cllr J. Weir", person_kind="elected_member"),
        replace(RACHEL, name="Tom Reilly", person_kind="agency_worker"),
    )
    cases = office.workspace.run(
        incidents.report_incident,
        discovered_on=JUNE_24,
        reported_on=JUNE_24,
        channel="colleague",
        summary="Three people in one thread.",
        respondents=people,
        is_anonymous=True,
    )
    goes = []
    for case in cases:
        route = office.workspace.read(triage_page.triage, case).route
        assert route is not None
        goes.append((route.goes, route.to))
    assert goes == [
        ("here", ""),
        ("hand_over", "The Ethical Standards Commissioner"),
        ("hand_over", "The agency that employs them"),
    ]
