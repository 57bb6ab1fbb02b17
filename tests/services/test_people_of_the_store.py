"""Letting people in and out, and what the recovery key may do: rescue, not casework."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casework import admission
from casework.domain.errors import BadEntry, NotAllowed
from casework.domain.ids import CaseId, UserId
from casework.domain.roles import Role
from casework.exports import export_case_file
from casework.opening import create_workspace, open_workspace_with_recovery
from casework.queries import case_list, case_page, home
from casework.queries.case_list import CaseFilter
from casework.services import records, triage
from casework.services.organisation import add_user, change_role, retire_user
from casework.store.opening import FirstUser
from casework.workspace import Workspace
from tests.builders import COUNCIL, PASSWORD, Day, a_case, surround
from tests.services.every_function import marked
from tests.services.walking import Office


def test_a_weak_first_password_leaves_nobody_behind(office: Office) -> None:
    told = {"login": "sinclair", "name": "I. Sinclair", "role": "investigator"}
    with office.nothing_written(), pytest.raises(BadEntry):
        admission.let_in(office.workspace, password="short", **told)
    admission.let_in(office.workspace, password="seven blue kettles", **told)


def test_the_last_who_could_let_people_in_stays(office: Office) -> None:
    own = UserId(office.workspace.user.id)
    office.add_user("manager", Role.MANAGER)
    for action, told in ((retire_user, {}), (change_role, {"role": "auditor"})):
        with pytest.raises(NotAllowed) as caught:
            office.workspace.run(action, user=own, **told)
        assert caught.value.code == "LAST_TO_MANAGE"
    office.workspace.run(change_role, user=own, role="administrator")


def test_a_second_caseworker_may_follow_the_first(office: Office) -> None:
    office.add_user("second", Role.CASEWORKER)
    office.workspace.run(retire_user, user=UserId(office.workspace.user.id))


@dataclass
class Rescued:
    """A store with one case, opened by its recovery key."""

    workspace: Workspace
    case: CaseId


@pytest.fixture
def rescued(tmp_path: Path) -> Iterator[Rescued]:
    day = Day()
    first = FirstUser("macrae", "A. Macrae", PASSWORD)
    made, key = create_workspace(tmp_path / "store", first, COUNCIL, surround=surround(day))
    case = a_case(made)
    made.close()
    workspace = open_workspace_with_recovery(tmp_path / "store", key, surround=surround(day))
    yield Rescued(workspace, case)
    workspace.close()


def test_the_recovery_key_reads_and_exports(rescued: Rescued, tmp_path: Path) -> None:
    assert rescued.workspace.read(case_list.matching_ids, CaseFilter()) == [rescued.case]
    assert rescued.workspace.read(case_page.header, rescued.case).name == "Debbie Marsh"
    rescued.workspace.run(export_case_file, rescued.case, out=tmp_path / "case.pdf")
    assert (tmp_path / "case.pdf").stat().st_size > 0


def test_the_recovery_key_lets_people_in(rescued: Rescued) -> None:
    rescued.workspace.run(add_user, login="second", name="Second", role="administrator")


def test_the_recovery_key_does_no_casework(rescued: Rescued) -> None:
    for name, action in marked("act").items():
        roles = action.casework_roles  # type: ignore[attr-defined]
        if roles & {Role.AUDITOR, Role.ADMINISTRATOR}:
            continue
        with pytest.raises(NotAllowed) as caught:
            rescued.workspace.run(action)
        assert "recovery key" in caught.value.sentence, name
    with pytest.raises(NotAllowed):
        rescued.workspace.run(triage.start_triage, rescued.case, on=rescued.workspace.today)


def test_nothing_half_typed_is_kept_for_the_recovery_key(rescued: Rescued) -> None:
    rescued.workspace.run(records.save_draft, form="f", case="", answers={"a": "b"})
    assert rescued.workspace.read(home.draft, "f", "") is None
    assert rescued.workspace.read(home.home).drafts == ()
