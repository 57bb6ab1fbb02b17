"""Looking at cases without the window: the list, one case, its case file."""

import hashlib
import json
from pathlib import Path

from pypdf import PdfReader

from casework.stories.playing import stories_folder
from tests.builders import PASSWORD, a_case, a_workspace
from tests.cli.conftest import Sample, Typing

REFERENCE = "HR-2026-00001"


def test_the_list_is_printed_for_people_and_for_programs(typed: Typing, rachel: Sample) -> None:
    said = typed("cases", *rachel.signed_in, given=rachel.password)
    assert said.code == 0
    assert said.out == f"{REFERENCE}  Rachel Boyd  Closed  Closed on Monday 10 August 2026\n"
    said = typed("cases", *rachel.signed_in, "--json", given=rachel.password)
    (row,) = json.loads(said.out)
    assert (row["reference"], row["state"], row["closed"]) == (REFERENCE, "closed", "2026-08-10")
    assert said.out.isascii()


def test_the_list_finds_and_leaves_out(typed: Typing, rachel: Sample) -> None:
    def found(*more: str) -> list[object]:
        said = typed("cases", *rachel.signed_in, "--json", *more, given=rachel.password)
        return list(json.loads(said.out))

    assert len(found("--find", "rach")) == 1
    assert found("--find", "debbie") == []
    assert found("--open") == []


def test_one_case_is_shown_for_programs(typed: Typing, rachel: Sample) -> None:
    said = typed("show", REFERENCE, *rachel.signed_in, "--json", given=rachel.password)
    case = json.loads(said.out)
    assert case["state"] == "closed"
    assert case["warnings"][0]["spent_from"] == "2028-01-21"
    steps = {one["code"]: one for one in case["steps"]}
    assert steps["close_case"]["status"] == "done"
    (unmet,) = steps["suspend"]["unmet"]
    assert (unmet["code"], unmet["force"]) == ("STEP_NOT_OPEN", "block")
    post = (stories_folder() / "rachel" / "post.png").read_bytes()
    assert case["exhibits"][0]["sha256"] == hashlib.sha256(post).hexdigest()
    assert {one["body"]: one["answer"] for one in case["duties"]} == {
        "care-inspectorate": "no_automatic_duty",
        "disclosure-scotland": "no_automatic_duty",
        "gtcs": "no_automatic_duty",
        "sssc": "no_automatic_duty",
    }


def test_one_case_is_shown_for_people(typed: Typing, rachel: Sample) -> None:
    said = typed("show", "hr 2026/1", *rachel.signed_in, given=rachel.password)
    assert said.out.startswith("Rachel Boyd\n")
    for words in ("Duties to refer", "[Done] Close the case", "EX-1  Post of 8 June", "People"):
        assert words in said.out


def test_a_case_that_is_not_there_is_refused(typed: Typing, rachel: Sample) -> None:
    said = typed("show", "HR-2026-00099", *rachel.signed_in, given=rachel.password)
    assert (said.code, said.out) == (1, "")
    assert said.error.startswith("NOT_FOUND: ")
    said = typed("show", "Rachel", *rachel.signed_in, given=rachel.password)
    assert (said.code, said.error.split(":")[0]) == (1, "REFERENCE_NOT_READ")


def test_the_case_file_is_written_and_recorded(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "case file.pdf"
    said = typed("export", REFERENCE, "--out", out, *rachel.signed_in, given=rachel.password)
    assert (said.code, said["file"], said["number"]) == (0, str(out), "1")
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Rachel Boyd" in text
    said = typed("show", REFERENCE, *rachel.signed_in, "--json", given=rachel.password)
    (paper,) = json.loads(said.out)["documents"]
    assert paper["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()


def test_a_case_file_that_cannot_be_written_is_refused(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    out = tmp_path / "no folder" / "x.pdf"
    said = typed("export", REFERENCE, "--out", out, *rachel.signed_in, given=rachel.password)
    assert (said.code, said.error.split(":")[0]) == (1, "CANNOT_WRITE")


def test_what_is_due_is_listed_and_written_for_a_calendar(typed: Typing, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    a_case(workspace)
    workspace.close()
    signed = (tmp_path / "store", "--user", "macrae", "--password-stdin")
    said = typed("due", *signed, given=PASSWORD)
    assert said.code == 0
    assert said.out.splitlines()[0] in ("Overdue", "Today", "In the next seven days", "Later")
    assert "Debbie Marsh" in said.out
    out = tmp_path / "due.ics"
    said = typed("due", *signed, "--ics", out, given=PASSWORD)
    assert (said.code, said["file"]) == (0, str(out))
    written = out.read_bytes()
    assert written.count(b"BEGIN:VEVENT") == int(said["number"]) > 0
    assert b"Debbie" not in written
    said = typed("due", *signed, "--ics", out, "--names", "--mine", given=PASSWORD)
    assert b"Debbie" in out.read_bytes()


def test_nothing_due_is_said(typed: Typing, rachel: Sample) -> None:
    said = typed(
        "due", rachel.folder, "--user", "macrae", "--password-stdin", given=rachel.password
    )
    assert (said.code, said.out) == (0, "Nothing is due.\n")
