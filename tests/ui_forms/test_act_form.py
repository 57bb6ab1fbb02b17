"""Forms of acts over a real store: an act is done, a draft is kept, a guard is gone past."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId
from casework.queries import case_history, case_list, case_page, exhibits, home, matrix, report_page
from casework.services import people
from casework.services.entries import PersonEntry
from casework.workspace import Workspace
from tests.builders import Day, a_case, a_workspace
from ui.fields.person_offers import Named
from ui.forms.act_form import act_form
from ui.forms.acts.all_forms import forms
from ui.forms.form import Form
from ui.jobs import Jobs

Show = Callable[[QWidget], None]


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def workspace(tmp_path: Path, day: Day) -> Iterator[Workspace]:
    made = a_workspace(tmp_path, day)
    yield made
    made.close()


@pytest.fixture
def case(workspace: Workspace) -> CaseId:
    return a_case(workspace)


def fill(form: Form, **answers: object) -> None:
    form.answers.set_values(answers)
    while True:
        page = form.answers.currentIndex()
        form.submit()
        if form.is_over or form.answers.currentIndex() <= page:
            return


def done(workspace: Workspace, code: str, case: CaseId, shown: Show, **answers: object) -> Form:
    form = act_form(workspace, code, case)
    shown(form)
    fill(form, **answers)
    assert form.is_over, form.page.summary.accessibleName()
    return form


def test_a_new_incident_opens_a_case_for_each_person(
    workspace: Workspace, shown: Show, qtbot: QtBot
) -> None:
    form = act_form(workspace, "report_incident")
    shown(form)
    ids: list[object] = []
    form.done.connect(ids.append)
    fill(
        form,
        summary="Comments about a colleague's orientation on a public page.",
        platform="Facebook",
        discovered_on=dt.date(2026, 6, 23),
        channel="colleague",
        is_anonymous=False,
        reporter=Named("", "F. Reid"),
        known="some",
        respondents=(
            {
                "person": Named("", "John Tait"),
                "post": "Roads operative",
                "workforce": "council",
                "regulated_role": "none",
                "is_care_service": False,
                "is_educational_establishment": False,
                "registrations": ({"body": "sssc", "number": "0031"},),
            },
        ),
        unknown_respondents=2,
        affected=({"person": Named("", "Child A"), "is_child": True, "protected_as": "Child A"},),
    )
    assert form.is_over, form.page.summary.accessibleName()
    (cases,) = ids
    assert isinstance(cases, tuple)
    rows = workspace.read(case_list.rows, list(cases))
    assert [one.name for one in rows.values()].count("Not known yet") == 2
    assert "John Tait" in [one.name for one in rows.values()]
    page = workspace.read(report_page.report, cases[0])
    assert {(one.name, one.part) for one in page.parties} == {
        ("F. Reid", "Reported it"),
        ("Child A", "Child"),
    }
    header = workspace.read(case_page.header, cases[0])
    assert "0031" in header.line


def test_an_incident_discovered_before_it_happened_is_refused_beside_its_question(
    workspace: Workspace, shown: Show
) -> None:
    form = act_form(workspace, "report_incident")
    shown(form)
    fill(
        form,
        summary="A post.",
        happened_on=dt.date(2026, 6, 23),
        discovered_on=dt.date(2026, 6, 22),
        channel="self",
        is_anonymous=True,
        known="none",
        unknown_respondents=1,
    )
    assert not form.is_over
    field = form.answers.fields["discovered_on"]
    assert "before it happened" in field._problem.said()
    assert form.answers.page is form.answers.asking[0]
    assert workspace.read(case_list.count, case_list.CaseFilter()) == 0


def test_the_way_through_triage_by_forms(workspace: Workspace, case: CaseId, shown: Show) -> None:
    done(workspace, "acknowledge_report", case, shown, how="By e-mail")
    done(workspace, "start_triage", case, shown)
    done(workspace, "answer_screen", case, shown, kind="possible_crime", answer="no")
    done(
        workspace,
        "answer_screen",
        case,
        shown,
        kind="data_breach",
        answer="not_known",
        ask_again_on=dt.date(2026, 6, 30),
    )
    screens = {one.kind: one for one in workspace.read(report_page.report, case).screens}
    assert screens["possible_crime"].answer == "no"
    assert screens["data_breach"].ask_again_on == dt.date(2026, 6, 30)
    texts = [one.text for one in workspace.read(case_history.chronology, case)]
    assert "The report was acknowledged (By e-mail)." in texts


def test_an_allegation_and_a_part_by_forms(workspace: Workspace, case: CaseId, shown: Show) -> None:
    done(workspace, "start_triage", case, shown)
    done(
        workspace,
        "add_allegation",
        case,
        shown,
        heading="Photographs of a child",
        text="On 19 June 2026 she posted photographs in which a child can be recognised.",
        category="CONF",
        conduct_from=dt.date(2026, 6, 19),
        clauses=("G-10",),
        gross="yes",
    )
    chair = Named("", "P. Okafor")
    done(workspace, "name_part", case, shown, part="chair", person=chair, may_dismiss=True)
    (row,) = workspace.read(matrix.matrix, case).allegations
    assert [one.clause_id for one in row.clauses] == ["G-10"]
    page = workspace.read(case_page.overview, case)
    assert ("P. Okafor", "Chair") in [(one.name, one.part) for one in page.people]


def test_evidence_is_sealed_by_form_on_the_worker(
    workspace: Workspace, case: CaseId, shown: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "post.png"
    Image.new("RGB", (40, 30), "white").save(picture)
    jobs = Jobs()
    form = act_form(workspace, "seal_evidence", case, jobs=jobs)
    jobs.setParent(form)
    shown(form)
    posted = form.answers.fields["posted"]
    posted.set_typed({"day": "19 6 2026", "time": "21:14", "sure": "minute"})
    with qtbot.waitSignal(form.done, timeout=20_000):
        fill(
            form,
            file=picture,
            title="Post with party album",
            source_kind="volunteered",
            obtained_by="F. Reid",
            lawful_route="volunteered",
            visibility="friends",
            capture_method="screenshot_phone",
            contains=("child",),
        )
    (row,) = workspace.read(exhibits.exhibits, case)
    assert (row.number, row.title, row.is_sensitive) == (1, "Post with party album", True)


def test_a_draft_is_kept_in_the_store_and_offered_again(
    workspace: Workspace, case: CaseId, shown: Show, qtbot: QtBot
) -> None:
    form = act_form(workspace, "note_event", case)
    shown(form)
    form.begin()
    form.answers.fields["text"].set_value("Half a sent")
    form.page.column.left.emit()
    assert form.bar.status.said() == "Draft saved 10:00 BST"
    again = act_form(workspace, "note_event", case)
    shown(again)
    assert again.page.is_waiting()
    again.page._offered.carrier.click()
    assert again.answers.fields["text"].value() == "Half a sent"
    fill(again, kind="process", precision="day")
    assert again.is_over
    assert workspace.read(home.draft, "note_event", case) is None


def test_a_guard_that_can_be_gone_past_asks_for_a_reason_and_keeps_it(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    done(workspace, "start_triage", case, shown)
    sinclair = Named("", "I. Sinclair")
    done(workspace, "name_part", case, shown, part="investigator", person=sinclair)
    (held,) = [
        one for one in workspace.read(case_page.overview, case).people if one.name == "I. Sinclair"
    ]
    form = act_form(workspace, "name_part", case)
    shown(form)
    chair = Named(held.person_id, held.name)
    fill(form, part="chair", person=chair, may_dismiss=False)
    assert not form.is_over
    (card,) = form.page.departures.shown
    card.open()
    card.reason.set_value("Nobody else in the unit is trained")
    card.approved_by.set_value("H. Baird")
    form.submit()
    assert form.is_over
    (departure,) = workspace.read(case_history.departures, case)
    assert departure.reason == "Nobody else in the unit is trained"
    assert departure.approved_by == "H. Baird"


def test_a_step_that_is_not_open_says_why_as_soon_as_its_form_is(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    form = act_form(workspace, "sign_report", case)
    shown(form)
    assert "There is a problem" in form.page.summary.accessibleName()


def test_somebody_known_is_found_by_their_name(workspace: Workspace, case: CaseId) -> None:
    entry = PersonEntry(name="Isla Sinclair", post="Auditor", service="Internal Audit")
    known = workspace.run(people.record_person, entry=entry)
    form = act_form(workspace, "name_part", case)
    found = form.answers.fields["person"].offers._find("sincl")
    assert [(one.person_id, one.name, one.detail) for one in found] == [
        (known, "Isla Sinclair", "Auditor, Internal Audit")
    ]


def test_every_form_opens_on_a_case_with_every_control_named(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    for code in forms():
        form = act_form(workspace, code, case)
        shown(form)
        assert_named(form)
        form.close()


def assert_named(form: Form) -> None:
    for field in (field for page in form.answers.asking for field in page.column.fields.values()):
        for control in field.controls:
            assert control.accessibleName(), field.question.name


def test_a_guard_leads_to_its_cure(
    workspace: Workspace, case: CaseId, shown: Show, qtbot: QtBot
) -> None:
    led: list[str] = []
    form = act_form(workspace, "name_respondent", case, lead=led.append)
    shown(form)
    assert form.page.summary.isHidden()
    done(workspace, "start_triage", case, shown)
    form = act_form(workspace, "start_investigation", case, lead=led.append)
    shown(form)
    lines = [one for one in form.page.summary.lines if one.focusPolicy()]
    qtbot.keyClick(lines[0], Qt.Key.Key_Return)
    assert led


def test_a_form_says_which_case_it_belongs_to(workspace: Workspace, case: CaseId) -> None:
    form = act_form(workspace, "issue_outcome", case)
    assert form.page.place.said() == "Debbie Marsh · HR-2026-00001 · Issue the outcome, page 1 of 4"


def test_answers_known_beforehand_stand_in_the_form(workspace: Workspace, case: CaseId) -> None:
    form = act_form(workspace, "acknowledge_report", case, preset={"how": "By phone"})
    assert form.answers.fields["how"].value() == "By phone"
    assert form.answers.fields["on"].value() == workspace.today
