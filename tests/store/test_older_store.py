"""A store that the first version of Casework made is opened, brought up to date, and goes on.

`golden/store-0001.zip` was made by that version: Debbie's story with invented people, cheap keys.
"""

import datetime as dt
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casework import places, upkeep
from casework.domain.ids import CaseId
from casework.exports import export_case_file
from casework.opening import open_workspace
from casework.queries import case_list, case_page, decisions, exhibits, matrix
from casework.queries.case_list import CaseFilter
from casework.services import contacts
from casework.services.entries import PersonEntry
from casework.store.revisions import known_revisions
from casework.workspace import Workspace
from tests.builders import Day, surround

GOLDEN = Path(__file__).parent / "golden" / "store-0001.zip"
PASSWORD = "feather-timber-lobster-paddle-lantern"
AUGUST = dt.date(2026, 8, 6)


@pytest.fixture
def older(tmp_path: Path) -> Iterator[Workspace]:
    """The store of revision 0001, opened by this version."""
    with zipfile.ZipFile(GOLDEN) as kept:
        kept.extractall(tmp_path / "store")
    day = Day()
    day.be(AUGUST)
    made = open_workspace(tmp_path / "store", "macrae", PASSWORD, surround=surround(day))
    yield made
    made.close()


def debbie(workspace: Workspace) -> CaseId:
    (found,) = workspace.read(case_list.matching_ids, CaseFilter())
    return CaseId(found)


def test_it_is_brought_up_to_date_and_everything_in_it_is_sound(older: Workspace) -> None:
    assert len(known_revisions(places.migrations())) > 1
    assert upkeep.verify(older) == []
    assert list((older.folder / "before-upgrade").iterdir()), "a copy from before is kept"


def test_what_was_recorded_then_is_there_now(older: Workspace) -> None:
    case = debbie(older)
    header = older.read(case_page.header, case)
    assert (header.reference, header.name) == ("HR-2026-00001", "Debbie Marsh")
    page = older.read(matrix.matrix, case)
    assert page.allegations
    assert all(one.placed_for and not one.taken_back for one in page.allegations)
    assert page.statements
    assert len(older.read(exhibits.exhibits, case)) == 4
    outcome = older.read(decisions.outcome, case)
    assert outcome is not None
    sent = {one.body for one in older.read(decisions.duties, case) if one.sent_on}
    assert {"sssc", "disclosure-scotland"} <= sent


def test_work_goes_on_in_it_and_its_case_file_is_made(older: Workspace, tmp_path: Path) -> None:
    case = debbie(older)
    older.run(
        contacts.record_contact,
        case,
        person=PersonEntry(name="M. Doig"),
        direction="in",
        channel="call",
        result="spoke",
        text="Asks for the day of the appeal.",
        on=AUGUST,
    )
    out = tmp_path / "case.pdf"
    assert older.run(export_case_file, case, out=out) > 0
    assert out.read_bytes().startswith(b"%PDF")
    assert upkeep.verify(older) == []


def test_opened_again_nothing_is_left_to_bring_up_to_date(older: Workspace) -> None:
    copies = len(list((older.folder / "before-upgrade").iterdir()))
    older.close()
    day = Day()
    day.be(AUGUST)
    again = open_workspace(
        older.folder, "macrae", PASSWORD, surround=replace(surround(day), packs=None)
    )
    assert len(list((again.folder / "before-upgrade").iterdir())) == copies
    again.close()
