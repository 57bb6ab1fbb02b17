"""Who may do and see what: deny by default, bars before every role, a trace of every refusal."""

import datetime as dt
import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from casework.desk import act, look
from casework.domain.errors import NotAllowed, NotFound
from casework.domain.ids import CaseId, ExhibitId, LetterId, UserId
from casework.domain.people import Actor
from casework.domain.roles import ASKED_BY_HOME, Role
from casework.errands.viewing import open_exhibit
from casework.queries import case_list, decisions, exhibits, home, organisation, report_page
from casework.queries.case_list import CaseFilter
from casework.services import evidence, incidents, letters, looking, records, triage
from casework.services.catalogue import acts
from casework.services.entries import PersonEntry
from casework.services.organisation import change_role, retire_user
from casework.store.tables.audit_trail import AuditRow
from casework.workspace import Workspace
from tests.builders import DEBBIE, RACHEL, REPORTER
from tests.services.every_function import Sought, marked
from tests.services.walking import CAPTURE, Office, Walk, opened

ACTS, LOOKS = marked("act"), marked("look")
SECRETS = ("Debbie", "Marsh", "Rowan", "Photographs", "3214567", "EX-1", "F. Reid")

INVESTIGATORS = {
    "services.allegations.place_evidence",
    "services.allegations.record_answer",
    "services.allegations.record_finding",
    "services.allegations.say_none_found",
    "services.allegations.take_back_placement",
    "services.conduct.describe_conduct",
    "services.contacts.follow_up_contact",
    "services.contacts.record_contact",
    "services.checklist.answer_checklist",
    "services.custody.record_custody",
    "services.derived.link_exhibits",
    "services.likenesses.answer_likeness",
    "services.copying.keep_cut",
    "services.copying.transcribe",
    "services.capture_completing.complete_capture",
    "services.capture_completing.record_profile_view",
    "services.evidence.seal_evidence",
    "services.evidence.seal_pasted",
    "services.evidence_several.register_several",
    "services.advice.record_advice_before",
    "services.fact_register.cite_for_fact",
    "services.fact_register.record_fact",
    "services.fact_register.settle_fact",
    "services.groundwork.record_awareness",
    "services.groundwork.record_instruction",
    "services.groundwork.record_permission",
    "services.interviews.answer_invitation",
    "services.interviews.invite_to_interview",
    "services.investigations.record_statement",
    "services.parts.seal_part",
    "services.readings.read_evidence",
    "services.readings.read_exhibit",
    "services.redactions.begin_redaction",
    "services.redactions.finalise_redaction",
    "services.redactions.keep_redaction",
    "services.readings.take_out",
    "services.responses.answer_request",
    "services.responses.record_request",
    "services.statements.revise_statement",
    "services.statements.send_statement",
    "services.statements.settle_statement",
    "services.terms.declare_interests",
    "services.investigations.sign_report",
    "services.kept_readings.keep_reading",
    "services.machine_reading.keep_words",
    "services.pictures_seen.keep_sights",
    "services.machine_reading.note_not_read",
    "services.records.note_event",
}
READERS = {
    "exports.export_deadlines",
    "services.evidence.verify_evidence",
    "services.viewing.begin_view",
    "services.viewing.keep_view",
    "services.looking.note_search",
    "services.looking.note_view",
    "services.reminding.note_reminded",
}
EXPORTERS = {
    "exports.export_where_are_we",
    "exports.export_case_file",
    "exports.save_letter",
    "errands.manifests.export_manifest",
    "errands.saving.save_copy",
}
ADMINISTRATORS = {
    "services.accounts.add_business_account",
    "services.accounts.change_editors",
    "services.accounts.close_business_account",
    "services.letterheads.change_letterhead",
    "services.letterheads.remove_logo",
    "services.letterheads.set_logo",
    "services.calendars.add_calendar",
    "services.calendars.add_school_days",
    "services.calendars.import_closed_days",
    "services.calendars.remove_closed_day",
    "services.calendars.remove_school_days",
    "services.clock_numbers.clear_clock_number",
    "services.clock_numbers.set_clock_number",
    "services.organisation.add_closed_day",
    "services.organisation.add_user",
    "services.organisation.approve_rules",
    "services.organisation.change_role",
    "services.organisation.change_settings",
    "admission.password_set",
    "admission.recovery_key_renewed",
    "services.organisation.retire_user",
    "services.policies.choose_policy",
    "services.policies.declare_adoption",
    "services.policies.install_policy",
    "services.organisation.set_backup_folder",
    "services.records.bar_user",
    "services.records.lift_bar",
}
OWN = {
    "services.records.drop_draft",
    "services.records.save_draft",
    "services.watching.note_watched",
    "errands.reindexing.empty_search",
    "errands.reindexing.fill_search",
    "errands.reindexing.reindex_cases",
    "upkeep.note_backup",
    "upkeep.note_verified",
    "admission.password_changed",
    "opening.note_failures",
}
MAY_DO = {
    Role.INVESTIGATOR: INVESTIGATORS | READERS | OWN,
    Role.MANAGER: READERS | EXPORTERS | OWN,
    Role.AUDITOR: READERS | EXPORTERS | OWN,
    Role.ADMINISTRATOR: ADMINISTRATORS | OWN,
    Role.CASEWORKER: set(ACTS),
}
ANYBODY_MAY_SEE = {
    "queries.accounts.business_accounts",
    "queries.backups.backup_is_due",
    "queries.backups.backup_nag",
    "queries.council.council",
    "queries.clocks.calendars",
    "queries.clocks.rules",
    "queries.due.due",
    "queries.due.due_counts",
    "queries.home.draft",
    "queries.home.due_between",
    "queries.home.home",
    "queries.letterhead.letterhead",
    "queries.organisation.asking",
    "queries.organisation.bodies",
    "queries.organisation.settings",
    "queries.policies.policies",
    "queries.watching.waiting",
    "queries.watching.watch",
    "errands.reindexing.entries",
    "errands.reindexing.search_is_whole",
    "upkeep.backup_folder",
    "upkeep.pack_damage",
    "upkeep.sealed_exhibits",
}
CASEWORKERS_SEE = {"queries.watching.seal_to_mend"}
WITHOUT_CASES = {
    "queries.letterhead.letterhead",
    "queries.organisation.asking",
    "queries.organisation.bodies",
    "queries.organisation.settings",
    "queries.policies.policies",
}


@dataclass
class Staff:
    """A store with one of each role and Debbie's case, with a sealed picture in it."""

    office: Office
    walk: Walk
    exhibit: ExhibitId
    letter: LetterId
    actors: dict[Role, Actor]

    @property
    def sought(self) -> Sought:
        return Sought(self.walk.case, self.exhibit, "HR-2026-00001", "Debbie", self.letter)

    def as_(self, role: Role) -> Any:
        return self.office.sitting(self.actors[role])

    def actions(self) -> list[tuple[str, str]]:
        with self.office.workspace.store.reading() as session:
            rows = session.execute(select(AuditRow.action, AuditRow.user_id))
            return [(row.action, row.user_id) for row in rows]


def staffed(office: Office) -> Staff:
    walk = office.walk()
    walk.triaged()
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(picture, "PNG")
    exhibit = walk.do(evidence.seal_pasted, data=picture.getvalue(), name="post.png", entry=CAPTURE)
    walk.alleged()
    letter = walk.do(letters.write_letter, template="suspension")
    last = [*(one for one in Role if one is not Role.ADMINISTRATOR), Role.ADMINISTRATOR]
    return Staff(
        office, walk, exhibit, letter, {role: office.add_user(role.value, role) for role in last}
    )


def with_bars(staff: Staff) -> Staff:
    """Everybody was given the case, has a draft on it and looked at it; then they were barred."""
    for actor in staff.actors.values():
        staff.office.workspace.run(records.give_access, staff.walk.case, user=UserId(actor.id))
    for role in (Role.CASEWORKER, Role.INVESTIGATOR, Role.MANAGER, Role.AUDITOR):
        with staff.as_(role) as workspace:
            workspace.run(
                records.save_draft,
                form="a_form",
                case=staff.walk.case,
                answers={"text": "Debbie Marsh of Rowan"},
            )
            workspace.run(evidence.verify_evidence, staff.walk.case)
    for actor in staff.actors.values():
        staff.walk.do(records.bar_user, user=actor.id, reason="Sisters")
    return staff


Rooms = dict[str, Staff]


@pytest.fixture(scope="module")
def rooms(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Rooms:
    """Two stores made once and closed: one of each role, and the same with everybody barred."""
    made: Rooms = {}
    for name, more in (("staff", staffed), ("barred", lambda office: with_bars(staffed(office)))):
        folder = tmp_path_factory.mktemp(name) / "store"
        shutil.copytree(template, folder)
        made[name] = more(opened(folder))
        made[name].office.close()
    return made


def a_copy(made: Staff, folder: Path) -> Staff:
    shutil.copytree(made.office.folder, folder)
    office = opened(folder)
    return replace(made, office=office, walk=Walk(office, made.walk.case))


@pytest.fixture
def staff(rooms: Rooms, tmp_path: Path) -> Iterator[Staff]:
    copy = a_copy(rooms["staff"], tmp_path / "staffed")
    yield copy
    copy.office.close()


@pytest.fixture
def barred(rooms: Rooms, tmp_path: Path) -> Iterator[Staff]:
    copy = a_copy(rooms["barred"], tmp_path / "barred")
    yield copy
    copy.office.close()


def ask(workspace: Workspace, sought: Sought, name: str) -> object:
    return workspace.read(LOOKS[name], **sought.arguments(LOOKS[name]))


@pytest.mark.parametrize("role", Role)
def test_each_role_does_what_it_may_and_nothing_else(staff: Staff, role: Role) -> None:
    with staff.as_(role) as workspace:
        for name, function in ACTS.items():
            if name in MAY_DO[role]:
                with pytest.raises(TypeError):  # it got as far as asking what it was not told
                    workspace.run(function, no_such_thing=1)
            else:
                with pytest.raises(NotAllowed) as caught:
                    workspace.run(function, no_such_thing=1)
                assert caught.value.code == "NOT_ALLOWED"
                assert role.value in caught.value.sentence


def test_every_act_is_refused_to_somebody_or_is_one_of_their_own(staff: Staff) -> None:
    for role in Role:
        assert MAY_DO[role] <= set(ACTS)
    assert set(ACTS) - OWN <= set(ACTS) - MAY_DO[Role.MANAGER] | READERS | EXPORTERS


@pytest.mark.parametrize("role", Role)
def test_each_role_sees_what_it_may_of_a_case_it_was_given(staff: Staff, role: Role) -> None:
    staff.office.workspace.run(
        records.give_access, staff.walk.case, user=UserId(staff.actors[role].id)
    )
    with staff.as_(role) as workspace:
        for name in LOOKS:
            is_shut = role is Role.ADMINISTRATOR and name not in ANYBODY_MAY_SEE
            if is_shut or (name in CASEWORKERS_SEE and role is not Role.CASEWORKER):
                with pytest.raises(NotAllowed):
                    ask(workspace, staff.sought, name)
            else:
                ask(workspace, staff.sought, name)


def test_an_administrator_sees_nothing_of_any_case(staff: Staff) -> None:
    case, administrator = staff.walk.case, staff.actors[Role.ADMINISTRATOR]
    staff.walk.ws.run(records.give_access, case, user=UserId(administrator.id))
    with staff.as_(Role.ADMINISTRATOR) as workspace:
        for name in LOOKS:
            sees_nothing(workspace, staff.sought, name)


def sees_nothing(workspace: Workspace, sought: Sought, name: str) -> None:
    """Nothing of the case comes back, and what is hidden looks like what is not there."""
    nowhere = Sought("no-such-case", "no-such-exhibit", "HR-2026-09999", sought.typed)
    seen = [answer_or_sentence(workspace, one, name) for one in (sought, nowhere)]
    if name == "upkeep.sealed_exhibits":  # to verify a store: reference and number, no name
        seen = [one.replace("EX-1", "").replace(sought.reference, "") for one in seen]
    assert seen[0] == seen[1], name
    secret = (*SECRETS, sought.case, sought.reference)
    assert not [one for one in secret if one in seen[0]], name


def answer_or_sentence(workspace: Workspace, sought: Sought, name: str) -> str:
    try:
        return repr(ask(workspace, sought, name))
    except (NotAllowed, NotFound) as refused:
        return refused.sentence


@pytest.mark.parametrize("role", [Role.INVESTIGATOR, Role.MANAGER])
def test_investigators_and_managers_see_only_what_they_were_given(staff: Staff, role: Role) -> None:
    with staff.as_(role) as workspace:
        for name in LOOKS:
            sees_nothing(workspace, staff.sought, name)


@pytest.mark.parametrize("role", Role)
def test_a_bar_beats_every_role_in_every_look(barred: Staff, role: Role) -> None:
    with barred.as_(role) as workspace:
        for name in LOOKS:
            sees_nothing(workspace, barred.sought, name)


@pytest.mark.parametrize(
    ("action", "told"),
    [
        (triage.route_out, {"to": "T", "handed_over": "H", "reason": "R"}),
        (evidence.verify_evidence, {}),
        (records.note_event, {"kind": "process", "text": "A call."}),
        (records.save_draft, {"form": "f", "answers": {}}),
        (incidents.add_party, {"person": RACHEL, "part": "witness"}),
        (records.give_access, {"user": ""}),
        (records.bar_user, {"user": "", "reason": "R"}),
    ],
)
def test_a_barred_caseworker_does_nothing_to_the_case(
    barred: Staff, action: Callable[..., Any], told: dict[str, Any]
) -> None:
    actor = barred.actors[Role.CASEWORKER]
    given = {key: (actor.id if key == "user" else value) for key, value in told.items()}
    if action not in (evidence.verify_evidence, records.save_draft, records.give_access):
        given["on"] = barred.office.today
    with barred.as_(Role.CASEWORKER):
        error = barred.office.refuses(NotFound, action, case=barred.walk.case, **given)
    assert error.sentence.startswith("There is no such case here")


def test_the_caseworker_of_a_case_can_be_barred_from_it(staff: Staff) -> None:
    own = staff.walk.ws.user
    with staff.as_(Role.ADMINISTRATOR) as workspace:
        workspace.run(
            records.bar_user, staff.walk.case, user=own.id, reason="Sisters", on=staff.office.today
        )
    for name in LOOKS:
        sees_nothing(staff.walk.ws, staff.sought, name)


def test_nobody_lifts_their_own_bar_and_a_lifted_bar_is_gone(barred: Staff) -> None:
    with barred.office.workspace.store.reading() as session:
        from casework.store.tables.cases import Bar

        bars = {one.user_id: one.id for one in session.scalars(select(Bar))}
    own = barred.actors[Role.CASEWORKER]
    with barred.as_(Role.CASEWORKER) as workspace, pytest.raises(NotAllowed) as caught:
        workspace.run(records.lift_bar, bar=bars[own.id], on=barred.office.today)
    assert caught.value.code == "OWN_BAR"
    other = bars[barred.actors[Role.MANAGER].id]
    with barred.as_(Role.CASEWORKER) as workspace, pytest.raises(NotFound):
        workspace.run(records.lift_bar, bar=other, on=barred.office.today)
    with barred.as_(Role.ADMINISTRATOR) as workspace:
        workspace.run(records.lift_bar, bar=bars[own.id], on=barred.office.today)
    with barred.as_(Role.CASEWORKER) as workspace:
        assert workspace.read(case_list.matching_ids, CaseFilter()) == [barred.walk.case]


def test_a_bar_is_on_the_audit_of_its_case(staff: Staff) -> None:
    staff.walk.do(records.bar_user, user=staff.actors[Role.MANAGER].id, reason="Sisters")
    with staff.office.workspace.store.reading() as session:
        row = session.scalars(select(AuditRow).where(AuditRow.action == "bar_user")).one()
    assert row.case_id == staff.walk.case


def test_no_case_is_no_case_for_whoever_may_bar(staff: Staff) -> None:
    for role in (Role.CASEWORKER, Role.ADMINISTRATOR):
        with staff.as_(role):
            error = staff.office.refuses(
                NotFound,
                records.bar_user,
                CaseId("no-such-case"),
                user=staff.actors[Role.MANAGER].id,
                reason="R",
                on=staff.office.today,
            )
            assert error.code == "NOT_FOUND"


def test_a_function_without_a_mark_is_refused_and_leaves_a_trace(staff: Staff) -> None:
    def drop_everything(desk: object) -> None:
        raise AssertionError("it was called")

    for call in (staff.office.workspace.run, staff.office.workspace.read):
        with pytest.raises(NotAllowed):
            call(drop_everything)  # type: ignore[operator]
    traces = [action for action, _ in staff.actions() if action == "refused:drop_everything"]
    assert len(traces) == 2


def test_a_mark_for_nobody_lets_nobody_in(staff: Staff) -> None:
    @act()
    def one(desk: object) -> None:
        raise AssertionError("it was called")

    @look()
    def other(desk: object) -> None:
        raise AssertionError("it was called")

    with pytest.raises(NotAllowed):
        staff.office.workspace.run(one)
    with pytest.raises(NotAllowed):
        staff.office.workspace.read(other)


def test_a_refused_act_and_a_refused_look_are_on_the_audit(staff: Staff) -> None:
    with staff.as_(Role.MANAGER) as workspace, pytest.raises(NotAllowed):
        workspace.run(triage.start_triage, staff.walk.case, on=staff.office.today)
    with staff.as_(Role.ADMINISTRATOR) as workspace, pytest.raises(NotAllowed):
        workspace.read(case_list.count, CaseFilter())
    assert ("refused:start_triage", staff.actors[Role.MANAGER].id) in staff.actions()
    assert ("refused:count", staff.actors[Role.ADMINISTRATOR].id) in staff.actions()
    assert staff.office.damage() == []


def test_people_known_only_from_a_barred_case_are_not_suggested(barred: Staff) -> None:
    """F. Reid reported it and appears nowhere else; Rachel is also known from another case."""
    barred.office.walk(RACHEL, reporter=PersonEntry(name="Debbie Else"))
    with barred.as_(Role.CASEWORKER) as workspace:
        names = [one.name for one in workspace.read(organisation.people_like, "e")]
    assert names == ["Debbie Else", "Rachel Boyd"]
    with barred.as_(Role.INVESTIGATOR) as workspace:
        assert workspace.read(organisation.people_like, "e") == ()


def test_a_person_out_of_sight_cannot_be_taken_by_their_id(barred: Staff) -> None:
    hidden = PersonEntry(person=barred.walk.respondent)
    other = barred.office.walk(RACHEL)
    with barred.as_(Role.CASEWORKER):
        error = barred.office.refuses(
            NotFound,
            incidents.add_party,
            other.case,
            person=hidden,
            part="witness",
            on=barred.office.today,
        )
    assert error.code == "NOT_FOUND"


def test_a_warning_of_a_barred_case_does_not_show_in_another(office: Office) -> None:
    first = office.walk(RACHEL)
    person = PersonEntry(person=first.respondent)
    first.decided().outcome("final_warning")
    second = office.walk(person)
    colleague = office.add_user("colleague", Role.CASEWORKER)
    manager = office.add_user("manager", Role.MANAGER)
    assert len(office.workspace.read(decisions.outcome, second.case).warnings) == 1
    first.do(records.bar_user, user=colleague.id, reason="Sisters")
    office.workspace.run(records.give_access, second.case, user=UserId(manager.id))
    for actor in (colleague, manager):
        with office.sitting(actor) as workspace:
            assert workspace.read(decisions.outcome, second.case).warnings == ()


def test_whoever_becomes_a_manager_sees_what_they_are_given(office: Office) -> None:
    """Their own cases as a caseworker are not theirs any more: somebody gives them, or not."""
    own, user = office.walk(RACHEL), office.workspace.user
    manager = replace(user, role=Role.MANAGER)
    with office.sitting(manager) as workspace:
        assert workspace.read(case_list.matching_ids, CaseFilter()) == []
    office.workspace.run(records.give_access, own.case, user=UserId(user.id))
    with office.sitting(manager) as workspace:
        assert workspace.read(case_list.matching_ids, CaseFilter()) == [own.case]


def test_linked_cases_show_only_to_whoever_sees_them(office: Office) -> None:
    cases = office.workspace.run(
        incidents.report_incident,
        discovered_on=office.today,
        reported_on=office.today,
        channel="manager",
        summary="Both joined in.",
        respondents=(DEBBIE, RACHEL),
        reporter=REPORTER,
    )
    manager = office.add_user("manager", Role.MANAGER)
    office.workspace.run(records.give_access, cases[0], user=UserId(manager.id))
    assert len(office.workspace.read(report_page.report, cases[0]).linked) == 1
    with office.sitting(manager) as workspace:
        assert workspace.read(report_page.report, cases[0]).linked == ()
        assert len(workspace.read(case_list.matching_ids, CaseFilter())) == 1
        assert workspace.read(case_list.count, CaseFilter()) == 1
        assert workspace.read(case_list.matching_ids, CaseFilter(words="Rachel")) == []
        due = workspace.read(home.due_between, office.today, office.today + dt.timedelta(days=30))
        assert {one.case_id for one in due} == {cases[0]}


def test_an_exhibit_is_looked_at_only_by_whoever_sees_its_case(barred: Staff) -> None:
    shown = open_exhibit(barred.walk.ws, barred.exhibit).picture
    assert shown is not None
    assert shown.width == 8
    with barred.as_(Role.CASEWORKER) as workspace:
        for exhibit in (barred.exhibit, ExhibitId("no-such-exhibit")):
            with pytest.raises(NotFound) as caught:
                open_exhibit(workspace, exhibit)
            assert caught.value.sentence.startswith("There is no such exhibit here")
            with pytest.raises(NotFound):
                workspace.read(exhibits.thumbnail, exhibit)


def test_the_last_administrator_stays(office: Office) -> None:
    only = office.add_user("only", Role.ADMINISTRATOR)
    with office.sitting(only):
        for action, told in ((change_role, {"role": "auditor"}), (retire_user, {})):
            with pytest.raises(NotAllowed) as caught:
                office.workspace.run(action, user=UserId(only.id), **told)
            assert caught.value.code == "LAST_ADMINISTRATOR"
        second = office.workspace.run(
            ACTS["services.organisation.add_user"],
            login="second",
            name="Second",
            role="administrator",
        )
        office.workspace.run(change_role, user=second, role="auditor")


def test_with_an_administrator_a_caseworker_manages_nobody(office: Office) -> None:
    office.add_user("only", Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        office.add_user("another", Role.CASEWORKER)


def test_what_home_asks_before_services_are_imported_is_what_the_services_say() -> None:
    for name, roles in ASKED_BY_HOME.items():
        assert acts()[name].roles == roles


def test_opening_a_case_and_seeking_leave_a_trace_without_the_words(staff: Staff) -> None:
    with staff.as_(Role.CASEWORKER) as workspace:
        workspace.run(looking.note_view, staff.walk.case)
        workspace.run(looking.note_search, words="  Debbie   Marsh ")
        with workspace.store.reading() as session:
            rows = session.scalars(select(AuditRow).order_by(AuditRow.seq)).all()
    assert [row.case_id for row in rows if row.action == "view_case"] == [staff.walk.case]
    (sought,) = [row.action for row in rows if row.action.startswith("search:")]
    assert "debbie" not in sought.casefold()
