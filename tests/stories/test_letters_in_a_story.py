"""Letters in a story: drawn up, refused while something is missing, worded, final, sent."""

from pathlib import Path

from casework.opening import open_workspace
from casework.queries import letters as queries
from casework.stories.telling import case_called
from tests.builders import Day, surround
from tests.stories.story_telling import REPORT, tell

LETTERS = """
[[act]]
do = "change_letterhead"
on = 2026-06-10
sender_name = "A. Macrae"
reply_contact = "hr@strathmore.example"
support = "the helpline"

[[act]]
do = "suspend"
on = 2026-06-10
case = "case"
reason = "So that witnesses can speak freely"
authorised_by = "Helen Shaw"
contact = "Priya Nair, 0141 496 0132"

[[act]]
do = "write_letter"
on = 2026-06-10
case = "case"
as = "letter"
template = "suspension"

[[act]]
do = "finalise_letter"
on = 2026-06-10
case = "case"
letter = "letter"
expect = ["LETTER_VALUE_UNVERIFIED", "LETTER_VALUE_MISSING"]

[[act]]
do = "change_letter"
on = 2026-06-10
case = "case"
letter = "letter"
values = { "suspension.review_by" = "2026-06-24", "suspension.asked" = "do not come in" }
parts = { neutral = "Suspension is a neutral act and decides nothing." }

[[act]]
do = "finalise_letter"
on = 2026-06-10
case = "case"
letter = "letter"

[[act]]
do = "change_letter"
on = 2026-06-10
case = "case"
letter = "letter"
parts = { neutral = "Other words." }
expect = "LETTER_IS_FINAL"

[[act]]
do = "serve_letter"
on = 2026-06-10
case = "case"
letter = "letter"
how = "by_hand"
proof = "Handed over by H. Shaw, who signed the copy"
"""


def test_a_letter_is_told_from_draft_to_proof(tmp_path: Path) -> None:
    played = tell(tmp_path, REPORT, LETTERS)
    workspace = open_workspace(
        played.folder, played.login, played.password, surround=surround(Day())
    )
    case = workspace.read(case_called, "HR-2026-00001")
    (row,) = workspace.read(queries.letters, case).letters
    workspace.close()
    assert (row.state, row.record) == ("served", "the suspension of Wednesday 10 June 2026")
    assert "decides nothing" in row.text
    assert [one.kind for one in row.files] == ["docx", "pdf"]
