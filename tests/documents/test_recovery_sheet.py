"""The sheet with the recovery key."""

import re
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import reading

from casework.documents.measures import BOTTOM
from casework.documents.recovery_sheet import RecoverySheet, write_recovery_sheet

KEY = "A7K2-9QXM-0D3R-TT4V-8HNB-Z5WC-J6EP-F1GY-2KMS-VR9X-Q4TD-7BWA-3NHE-XY80"
SHEET = RecoverySheet(
    "Strathmore HR cases",
    KEY,
    datetime(2026, 6, 1, 9, tzinfo=UTC),
    "Anne Macrae & <b>Łucja</b>",
    "Strathmore Council",
)


def sheet(values: RecoverySheet = SHEET) -> bytes:
    out = BytesIO()
    write_recovery_sheet(values, out, reading.FONTS)
    return out.getvalue()


def test_the_sheet_is_one_page_with_the_groups_in_their_order() -> None:
    (page,) = reading.reader(sheet()).pages
    text = page.extract_text()
    found = [line for line in text.splitlines() if re.fullmatch("[0-9A-Z]{4}", line)]
    assert "-".join(found) == KEY
    for said in ("Strathmore HR cases", "Monday 1 June 2026 at 10:00 BST", SHEET.made_by):
        assert said in text


def test_the_sheet_is_the_same_each_time_and_its_title_tells_nothing() -> None:
    assert sheet() == sheet()
    assert reading.reader(sheet()).metadata["/Title"] == "Recovery key"


def test_nothing_on_the_sheet_reaches_the_lines_to_fill_in() -> None:
    document = pypdfium2.PdfDocument(sheet())
    words = document[0].get_textpage()
    whole = words.get_text_range()
    place = whole.index("Kept by")
    _, _, _, top = words.get_charbox(place)
    instructions = words.get_charbox(whole.index("administrator"))
    assert instructions[1] > top + 20
    assert words.get_charbox(whole.index("signature"))[1] > BOTTOM - 20


def test_a_long_name_takes_a_second_page_and_loses_nothing() -> None:
    long = "A very long name of a store " * 60
    text = "".join(page.extract_text() for page in reading.reader(
        sheet(RecoverySheet(long, KEY, SHEET.made_at, long, long))
    ).pages)  # fmt: skip
    assert reading.spaceless(text).count(reading.spaceless(long)) >= 1
    assert all(group in text for group in KEY.split("-"))
