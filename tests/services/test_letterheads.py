"""The letterhead, its logo, who signs; and files of final letters that somebody changed."""

import io
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from casework.domain.errors import BadEntry, Refused, Stale
from casework.exports import save_letter
from casework.queries.letterhead import LetterheadPage
from casework.queries.letterhead import letterhead as asked
from casework.services import letterheads, organisation
from tests.services.lettering import a_letter, a_notice, set_letterhead
from tests.services.walking import Office, Walk


def head(office: Office) -> LetterheadPage:
    return office.workspace.read(asked)


def a_picture(folder: Path, kind: str = "PNG", comment: str = "") -> Path:
    picture, file = Image.new("RGBA", (400, 100), (10, 92, 107, 128)), folder / f"logo.{kind}"
    shown = picture if kind == "PNG" else picture.convert("RGB")
    shown.save(file, kind, comment=comment)
    return file


def test_the_letterhead_is_set_changed_and_seen(office: Office) -> None:
    assert not head(office).is_set
    set_letterhead(office, department="People Services")
    now = head(office)
    assert (now.department, now.address) == ("People Services", "Town House\n1 High Street")
    told = {"department": "HR", "version": now.version}
    office.workspace.run(letterheads.change_letterhead, **told)
    office.refuses(Stale, letterheads.change_letterhead, **told)
    assert head(office).department == "HR"


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_drawn_anew_and_nothing_else_of_it_is_kept(
    office: Office, tmp_path: Path, kind: str
) -> None:
    path = a_picture(tmp_path, kind, "made by Ann on HR-LAPTOP-17")
    office.workspace.run(letterheads.set_logo, logo=path)
    kept = head(office).logo
    assert kept.startswith(b"\xff\xd8")
    assert b"HR-LAPTOP-17" not in kept
    assert Image.open(io.BytesIO(kept)).size == (400, 100)
    office.workspace.run(letterheads.remove_logo)
    assert head(office).logo == b""


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, b"x" * 999])
def test_what_is_no_picture_is_no_logo(office: Office, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    for one in (path, tmp_path / "no such file.png", tmp_path):
        error = office.refuses(BadEntry, letterheads.set_logo, logo=one)
        assert (error.code, error.where) == ("LOGO_NOT_FIT", "logo")


def test_a_letter_says_who_is_missing_to_sign_it(walk: Walk) -> None:
    letter = a_letter(walk, "suspension")
    (told,) = letter.told("LETTER_NOBODY_SIGNS")
    assert "Settings, under 'Letterhead'" in told.sentence
    chaired = a_letter(walk, "outcome_final_warning")
    (told,) = chaired.told("LETTER_NOBODY_SIGNS")
    assert "name the chair of this case" in told.sentence


def test_rules_that_nobody_approved_are_noted_and_marked(walk: Walk) -> None:
    letter = a_letter(walk, "suspension")
    assert letter.told("LETTER_NO_RULES")
    walk.ws.run(organisation.approve_rules, approved_by="C. Ferrie", on=walk.office.today)
    assert not letter.told("LETTER_NO_RULES")


def test_a_letterhead_set_later_does_not_touch_a_final_letter(walk: Walk, tmp_path: Path) -> None:
    letter = a_notice(walk).finalise()
    out = tmp_path / "letter.pdf"
    told = {"letter": letter.id, "kind": "pdf", "out": out}
    walk.ws.run(save_letter, walk.case, **told)
    before = out.read_bytes()
    set_letterhead(walk.office, department="Another department")
    walk.ws.run(save_letter, walk.case, **told)
    assert out.read_bytes() == before


def test_a_final_letter_that_was_changed_in_the_store_is_not_given_out(
    walk: Walk, tmp_path: Path
) -> None:
    letter = a_notice(walk).finalise()
    with walk.ws.store.engine.begin() as connection:
        connection.execute(text("UPDATE letter_files SET content = x'00'"))
    out = tmp_path / "letter.pdf"
    told = {"letter": letter.id, "kind": "pdf", "out": out}
    error = walk.office.refuses(Refused, save_letter, walk.case, **told)
    assert error.code == "LETTER_FILE_DAMAGED"
    assert not out.exists()
    assert walk.office.damage()


def test_a_letter_is_saved_as_one_of_two_kinds_where_it_can_be_written(
    walk: Walk, tmp_path: Path
) -> None:
    letter = a_letter(walk, "suspension")
    told = {"letter": letter.id, "kind": "docm", "out": tmp_path / "a.docm"}
    assert walk.office.refuses(BadEntry, save_letter, walk.case, **told).code == "NOT_A_CHOICE"
    told = {"letter": letter.id, "kind": "docx", "out": tmp_path / "nowhere" / "a.docx"}
    assert walk.office.refuses(Exception, save_letter, walk.case, **told).code == "CANNOT_WRITE"
    assert list(tmp_path.rglob("*.part")) == []


def test_a_draft_keeps_the_rules_it_was_drawn_up_by(walk: Walk) -> None:
    letter = a_notice(walk)
    assert letter.problems == []
    newer = (
        b'[[part]]\nid = "new"\nrequired = true\nsays = "S"\ntext = "A newer release asks this."\n'
    )
    with walk.ws.store.engine.begin() as connection:
        connection.execute(
            text("UPDATE letters SET template = CAST(template || x'0a' || :more AS BLOB)"),
            {"more": newer},
        )
    assert letter.problems == ["LETTER_PART_EMPTY"]
    assert "New" in letter.told("LETTER_PART_EMPTY")[0].sentence
