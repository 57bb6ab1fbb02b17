"""The record of the investigation in the case file: whole, marked, and left out when empty."""

import hostile
import pytest
import reading
import sample_case_file as sample

from casework.documents import case_file_values as v
from casework.documents.faces import Faces

RECORDS = (
    v.RecordGroup(
        "Register of facts",
        (
            v.KeptRecord(
                "Fact 1",
                (v.Fact("Fact", "The album was posted."), v.Fact("Rests on", "EX-1; S-2")),
            ),
        ),
    ),
    v.RecordGroup("Requests", ()),
    v.RecordGroup(
        "Advice to the council",
        (
            v.KeptRecord(
                "S. Ahmed, Legal",
                (v.Fact("Advice", "You may."),),
                "Privileged: not for disclosure.",
            ),
        ),
    ),
)
TITLE = "Record of the investigation"


def test_each_record_stands_under_its_kind_with_a_number() -> None:
    pages = "\n".join(reading.bodies(reading.made(sample.debbie(records=RECORDS))))
    whole = reading.spaceless(pages)
    for words in (f"8 {TITLE}", "8.1 Register of facts", "8.2 Advice to the council"):
        assert reading.spaceless(words) in whole
    marked = "S. Ahmed, Legal Privileged: not for disclosure. Advice You may."
    assert reading.spaceless(marked) in whole
    assert "Requests" not in whole


@pytest.mark.parametrize("records", [(), (v.RecordGroup("Requests", ()),)])
def test_without_records_the_section_is_left_out(records: tuple[v.RecordGroup, ...]) -> None:
    whole = reading.body(reading.made(sample.nothing_yet(records=records)))
    assert reading.spaceless(TITLE) not in whole


@pytest.mark.parametrize("name", hostile.BAD_TEXTS)
def test_bad_text_in_a_record_is_in_the_paper(name: str, faces: Faces) -> None:
    words = hostile.BAD_TEXTS[name]
    record = v.KeptRecord("A record", (v.Fact("Said", f"Here: {words}"),))
    values = sample.nothing_yet(records=(v.RecordGroup("Kept", (record,)),))
    whole = reading.body(reading.made(values))
    assert "Here:" in whole


def test_a_record_longer_than_a_page_goes_on_overleaf() -> None:
    long = "\n".join(f"Line {number} of a long record." for number in range(400))
    record = v.KeptRecord("Long", (v.Fact("Text", long),))
    values = sample.nothing_yet(records=(v.RecordGroup("Kept", (record,)),))
    whole = reading.body(reading.made(values))
    assert "Line0ofalongrecord." in whole
    assert "Line399ofalongrecord." in whole


def test_the_same_records_print_the_same_bytes() -> None:
    values = sample.debbie(records=RECORDS)
    assert reading.made(values) == reading.made(values)
