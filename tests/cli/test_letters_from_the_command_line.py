"""Letters without the window: listed, drawn up, checked, saved."""

from pathlib import Path

import docx
from pypdf import PdfReader

from tests.cli.conftest import Sample, Typing

REF = "HR-2026-00001"


def test_letters_are_listed_drawn_up_checked_and_saved(
    typed: Typing, rachel: Sample, tmp_path: Path
) -> None:
    def say(*words: object) -> tuple[int, str, str]:
        said = typed("letters", *words, *rachel.signed_in, given=rachel.password)
        return said.code, said.out, said.error

    code, out, _ = say("list", REF)
    assert code == 0
    assert "hearing_notice  Notice of a disciplinary hearing (to the employee" in out
    code, out, _ = say("write", REF, "hearing_notice")
    assert (code, "number: 1" in out) == (0, True)
    assert say("list", REF)[1].startswith("1  Notice of a disciplinary hearing to Rachel Boyd")
    code, out, _ = say("check", REF, 1)
    assert code == 1
    assert "(block): " in out
    for ending in ("docx", "pdf"):
        code, out, _ = say("save", REF, 1, "--out", tmp_path / f"a.{ending}")
        assert (code, "state: Draft" in out) == (0, True)
    words = "\n".join(one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    assert "Dear Rachel Boyd" in words
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert "Draft: not for sending" in pages[0].extract_text()


def test_what_is_wrongly_asked_is_told(typed: Typing, rachel: Sample, tmp_path: Path) -> None:
    def say(*words: object) -> tuple[int, str]:
        said = typed("letters", *words, *rachel.signed_in, given=rachel.password)
        return said.code, said.error

    code, error = say("write", REF, "love_letter")
    assert (code, error.startswith("LETTER_NOT_FOUND: ")) == (1, True)
    code, error = say("write", REF, "hearing_notice", "--to", "Nobody")
    assert (code, error.startswith("NOT_FOUND: ")) == (1, True)
    code, error = say("check", REF, 7)
    assert (code, error.startswith("NOT_FOUND: ")) == (1, True)
    code, error = say("save", REF, 1, "--out", tmp_path / "a.txt")
    assert (code, error) == (2, "USAGE: Give a file that ends in .docx or .pdf.\n")
    assert not (tmp_path / "a.txt").exists()
