"""Everything that is typed about a change stands in the case file."""

import datetime as dt
from pathlib import Path
from typing import Any

from casework.documents.faces import Faces
from casework.exports import export_case_file
from casework.services import allegations
from casework.services.allegation_changes import (
    amend_allegation,
    split_allegation,
    tell_of_change,
)
from casework.services.change_entries import MoveEntry, WordingEntry
from casework.services.closing import close_case, reopen_case
from casework.services.corrections import correct_record, void_record
from casework.services.deaths import record_death, tell_register
from casework.services.informal import review_informal
from casework.services.job_changes import record_move
from casework.services.joined_cases import join_cases, separate_case
from casework.services.respondents import end_unidentified
from tests.builders import RACHEL
from tests.documents import reading
from tests.services.walking import Office, Walk

FACES = Faces(reading.FONTS)


def left_out(walk: Walk, folder: Path, *written: str) -> list[str]:
    """What cannot be read out of the case file."""
    out = folder / f"{walk.case}.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    whole = reading.body(out.read_bytes())
    lines = [line for one in written for line in reading.printed(one, FACES)]
    return [line for line in lines if line not in whole]


def test_changes_to_allegations(walk: Walk, tmp_path: Path) -> None:
    walk.investigated().filled()
    one = walk.allegation
    words: dict[str, Any] = {"reason": "Amended because <b>two</b> were one.", "told_how": "Orally"}
    entry = WordingEntry(heading="Amended heading", text="Amended text & more.")
    walk.do(amend_allegation, allegation=one, entry=entry, told_on=walk.office.today, **words)
    part = WordingEntry("Split heading", "Split text.", conduct_from=dt.date(2026, 6, 21))
    walk.do(split_allegation, allegation=one, entry=part, reason="Split because of the days.",
            kept_text="Kept text.", kept_heading="Kept heading")  # fmt: skip
    third = walk.alleged(heading="Third heading", text="Third text.")
    walk.do(tell_of_change, how="By a letter of today.")
    walk.do(allegations.withdraw_allegation, allegation=third, reason="Withdrawn because.")
    assert not left_out(
        walk, tmp_path, "Photographs of a resident were posted", "Amended heading",
        "Amended text & more.", "Split heading", "Split text.", "Split because of the days.",
        "Kept text.", "Kept heading", "By a letter of today", "Withdrawn because.", "Orally",
        "Amended because <b>two</b> were one.", "I did.",
    )  # fmt: skip


def test_what_changes_around_the_case(walk: Walk, office: Office, tmp_path: Path) -> None:
    walk.investigated()
    other = office.walk()
    walk.do(join_cases, other=other.case, reason="Joined because.", agreed_by="J. Agreed")
    walk.do(separate_case, reason="Separated because.")
    move = MoveEntry(
        "tupe", "Post T", "Moved because.", "Carrier C", "Service S", "Workplace W", "Employer E",
        is_handed_over=True, handed_over="Handed over H.", until=dt.date(2027, 1, 4),
    )  # fmt: skip
    walk.do(record_move, entry=move)
    exhibit = walk.exhibit(data=b"new")
    told = {"reason": "Reopened because.", "authorised_by": "B. Authorised", "exhibit": exhibit}
    walk.do(reopen_case, to="investigation", **told)
    walk.note("A note by mistake.")
    from casework.queries import file_records as files

    mistakes = [one.key for one in walk.ws.read(files.mistakes, walk.case) if "Note" in one.about]
    walk.do(void_record, record=mistakes[0], reason="Voided because.")
    key = next(
        one.key
        for one in walk.ws.read(files.correctable, walk.case)
        if one.about == "Report: platform"
    )
    walk.do(correct_record, record=key, should_be="Platform P", reason="Corrected because.")
    walk.do(record_death, told_by="Teller T", contact="Family F", note="Note N.")
    walk.do(tell_register, body="sssc", how="By telephone T.")
    walk.do(close_case, reason="Closed because.")
    assert not left_out(
        walk, tmp_path, "Joined because.", "J. Agreed", "Separated because.", "Post T",
        "Moved because.", "Carrier C", "Service S", "Workplace W", "Employer E", "Handed over H.",
        "Reopened because.", "B. Authorised", "A note by mistake.", "Voided because.",
        "Platform P", "Corrected because.", "Teller T", "Family F", "Note N.",
        "By telephone T", "Closed because.", "Monday 4 January 2027",
    )  # fmt: skip


def test_how_a_case_without_a_name_or_without_a_hearing_ended(
    office: Office, tmp_path: Path
) -> None:
    nobody = office.walk(respondents=(), unknown_respondents=1)
    nobody.do(end_unidentified, tried="Tried T.", decided_by="D. Decided")
    assert not left_out(nobody, tmp_path, "Tried T.", "D. Decided")
    informal = office.walk(RACHEL).triaged()
    from casework.services import triage

    informal.do(triage.handle_informally, what="A talk.")
    informal.do(review_informal, result="worked", words="Seen S.")
    assert not left_out(informal, tmp_path, "A talk.", "Seen S.")
