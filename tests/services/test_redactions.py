"""Redacting: a draft that waits, an edition that is checked, a key that is kept apart."""

import dataclasses
import io
import logging
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont
from sqlalchemy import select

from casework.desk import Desk, look
from casework.documents import case_file_values as paper
from casework.domain.errors import BadEntry, CaseworkError, NotAllowed, Refused
from casework.domain.ids import CaseId, ExhibitId, RedactionId
from casework.domain.masked_words import survivors
from casework.domain.redaction import Mark, Redaction
from casework.domain.roles import READS_CASES, Role
from casework.errands import redacting
from casework.evidence.burning import Box, burnt_png
from casework.evidence.edition import Checked, Survivor
from casework.evidence.fresh_pdf import PagePicture, fresh_pdf
from casework.evidence.page_words import PageWord
from casework.exports import export_case_file
from casework.papers.evidence import exhibits as printed
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from casework.queries.redactions import draft_of, pseudonyms, words_to_redact
from casework.services import captures, evidence, machine_reading, records, redactions
from casework.services import pseudonyms as key
from casework.services.redactions import Edition, fingerprint
from casework.store.tables.audit_trail import AuditRow
from casework.store.tables.cases import CaseEvent
from casework.store.tables.evidence import CustodyEvent
from casework.store.tables.redactions import KeyLook
from tests.evidence.planted import FONT
from tests.services.walking import CAPTURE, Walk

SECRET = "Wilhelmina"
CHILD = dataclasses.replace(CAPTURE, title=f"{SECRET} at the door", contains=("child",))
MARK = Mark(0, 0.30, 0.1, 0.72, 0.9, "child")
BESIDE = Mark(0, 0.75, 0.1, 0.98, 0.9, "child")


def shown(words: str = f"This is {SECRET} at home") -> bytes:
    picture = Image.new("RGB", (640, 80), "white")
    font = ImageFont.truetype(str(FONT), 40)
    ImageDraw.Draw(picture).text((60, 16), words, "black", font)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def sealed(walk: Walk, entry: Any = CHILD) -> ExhibitId:
    exhibit: ExhibitId = walk.do(
        evidence.seal_pasted, data=shown(), name=f"{SECRET}.png", entry=entry
    )
    return exhibit


def begun(walk: Walk, exhibit: ExhibitId, *marks: Mark) -> RedactionId:
    draft: RedactionId = walk.do(redactions.begin_redaction, exhibit=exhibit)
    keep(walk, draft, *(marks or (MARK,)))
    return draft


def keep(walk: Walk, draft: RedactionId, *marks: Mark, words: tuple[str, ...] = (SECRET,)) -> None:
    masked = Redaction(marks, words)
    walk.ws.run(redactions.keep_redaction, walk.case, redaction=draft, masked=masked)


def edition(walk: Walk, exhibit: ExhibitId, **changed: Any) -> Edition:
    """As it is made, without the machine that reads it."""
    draft = walk.ws.read(draft_of, exhibit)
    assert draft is not None
    picture = walk.ws.parts.decoder.decode_picture(shown(), longest_side=640)
    boxes = [Box(one.x0, one.y0, one.x1, one.y1) for one in draft.masked.marks]
    known: dict[str, Any] = {
        "data": burnt_png(picture, boxes, FONT),
        "pages": 1,
        "marks_sha256": fingerprint(*draft.raw),
        "sought": draft.masked.words,
        "check": Checked("", (), was_read=False),
        "read_by": "",
    }
    return Edition(**known | changed)


def final(walk: Walk, exhibit: ExhibitId, draft: RedactionId, **changed: Any) -> ExhibitId:
    made: ExhibitId = walk.do(
        redactions.finalise_redaction, redaction=draft, edition=edition(walk, exhibit, **changed)
    )
    return made


def rows(walk: Walk) -> dict[int, ExhibitRow]:
    return {one.number: one for one in walk.ws.read(exhibits.exhibits, walk.case)}


@look(*READS_CASES)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    found = printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))
    for one in found:
        for picture in one.pictures:
            assert picture.open().read(2) == b"\xff\xd8"
    return found


def said(one: paper.Exhibit) -> dict[str, str]:
    return {fact.label: fact.value for fact in one.facts}


def test_a_draft_is_left_and_come_back_to(walk: Walk) -> None:
    exhibit = sealed(walk)
    draft = begun(walk, exhibit)
    assert walk.do(redactions.begin_redaction, exhibit=exhibit) == draft
    found = walk.ws.read(draft_of, exhibit)
    assert found is not None
    assert (found.masked.marks, found.masked.words) == ((MARK,), (SECRET,))
    assert [one.kind for one in rows(walk)[1].custody].count("viewed") == 2
    assert rows(walk)[1].redactions.has_draft


def test_an_edition_is_printed_in_the_place_of_the_placeholder(walk: Walk) -> None:
    exhibit = sealed(walk)
    (before,) = walk.ws.read(on_paper, walk.case)
    assert (before.held_back, before.pictures) == ("It holds: a child.", ())
    final(walk, exhibit, begun(walk, exhibit))
    original, made = walk.ws.read(on_paper, walk.case)
    assert (original.held_back, original.mark) == ("", "Redacted edition")
    assert len(original.pictures) == 1
    assert original.copy_sha256 == rows(walk)[2].sha256
    assert said(original)["Masked"] == "1 place: identity of a child (1)"
    assert "not read by machine" in said(original)["Checked"]
    assert (made.pictures, made.text) == ((), "This redacted edition is printed at EX-1.")
    assert not rows(walk)[2].is_sensitive
    assert rows(walk)[2].provenance.made_words == "A redacted copy of EX-1"


def test_a_second_edition_takes_the_place_of_the_first_and_both_are_kept(walk: Walk) -> None:
    exhibit = sealed(walk)
    final(walk, exhibit, begun(walk, exhibit))
    second = walk.do(redactions.begin_redaction, exhibit=exhibit)
    found = walk.ws.read(draft_of, exhibit)
    assert found is not None
    assert (found.number, found.masked.marks) == (2, (MARK,))
    assert rows(walk)[1].redactions.printed == rows(walk)[2].redactions.edition
    keep(walk, second, MARK, BESIDE)
    final(walk, exhibit, second)
    original, first, last = walk.ws.read(on_paper, walk.case)
    assert original.copy_sha256 == rows(walk)[3].sha256
    assert "EX-2 was printed before it and is kept" in said(original)["Redacted edition"]
    assert "replaced by a later one" in first.text
    assert last.text == "This redacted edition is printed at EX-1."
    assert not [each for one in rows(walk).values() for each in one.provenance.likenesses]


def test_masked_words_stand_in_no_name_title_log_audit_or_story(
    walk: Walk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    exhibit = sealed(walk, dataclasses.replace(CHILD, url=f"https://x.test/{SECRET}"))
    draft = begun(walk, exhibit)
    with pytest.raises(Refused) as refused:
        final(walk, exhibit, draft, check=Checked("", (Survivor(0, SECRET),), was_read=True))
    final(walk, exhibit, draft)
    copy = rows(walk)[2]
    with walk.ws.store.reading() as session:
        told = [one.text for one in session.scalars(select(CaseEvent))][-1:]
        told += [one.note for one in session.scalars(select(CustodyEvent))]
        told += [str(vars(one)) for one in session.scalars(select(AuditRow))]
    told += [copy.original_name, copy.title, copy.url, caplog.text, refused.value.sentence]
    assert not [one for one in told if SECRET in one]
    assert (copy.original_name, copy.title) == ("EX-1 redacted 1.png", "Redacted edition of EX-1")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"check": Checked("", (Survivor(0, SECRET),), was_read=True)}, "MASKED_WORD_SURVIVES"),
        ({"check": Checked("a text layer", (), was_read=True)}, "EDITION_HOLDS_MORE"),
        ({"data": shown() + b"after its end"}, "EDITION_HOLDS_MORE"),
        ({"data": b"%PDF-1.5\n" + SECRET.encode()}, "EDITION_HOLDS_MORE"),
        ({"marks_sha256": fingerprint("[]", "{}")}, "CHANGED_SINCE_MADE"),
    ],
)
def test_a_bad_edition_is_refused_and_leaves_nothing(
    walk: Walk, changed: dict[str, Any], code: str
) -> None:
    exhibit = sealed(walk)
    draft = begun(walk, exhibit)
    with pytest.raises(Refused) as refused:
        final(walk, exhibit, draft, **changed)
    assert refused.value.code == code
    assert list(rows(walk)) == [1]
    assert rows(walk)[1].redactions.has_draft


def test_nothing_masked_is_no_edition_and_a_final_one_stays(walk: Walk) -> None:
    exhibit = sealed(walk)
    draft = walk.do(redactions.begin_redaction, exhibit=exhibit)
    with pytest.raises(Refused, match="Nothing is masked"):
        redacting.make_edition(walk.ws, exhibit)
    with pytest.raises(Refused, match="Nothing is masked"):
        final(walk, exhibit, draft)
    keep(walk, draft, MARK)
    made = final(walk, exhibit, draft)
    with pytest.raises(Refused, match="stays as it is"):
        keep(walk, draft, MARK)
    assert walk.bad(redactions.begin_redaction, exhibit=made).code == "REDACT_THE_ORIGINAL"


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        (Mark(0, 0.5, 0.5, 0.5, 0.9), "NOT_A_BOX"),
        (Mark(0, -0.1, 0, 1, 1), "NOT_A_BOX"),
        (Mark(0, 0, 0, 1, float("nan")), "NOT_A_BOX"),
        (Mark(-1, 0, 0, 1, 1), "NOT_A_BOX"),
        (Mark(0, 0, 0, 1, 1, "because"), "NOT_A_BOX"),
        (Mark(0, 0, 0, 1, 1, "child", "no such id"), "NO_SUCH_PSEUDONYM"),
        (Mark(0, 0, 0, 1, 1, "child", "\ud83d"), "NO_SUCH_PSEUDONYM"),
    ],
)
def test_what_is_no_box_is_not_kept(walk: Walk, mark: Mark, code: str) -> None:
    draft = begun(walk, sealed(walk))
    with pytest.raises(BadEntry) as refused:
        keep(walk, draft, mark)
    assert refused.value.code == code


def test_too_many_boxes_or_words_are_refused(walk: Walk) -> None:
    draft = begun(walk, sealed(walk))
    with pytest.raises(BadEntry, match="5000 boxes"):
        keep(walk, draft, *[MARK] * 5_001)
    for words in (("x" * 301,), tuple(map(str, range(2_001)))):
        with pytest.raises(BadEntry, match="2000 words"):
            keep(walk, draft, MARK, words=words)


def test_words_that_are_no_text_are_kept_and_read_as_they_are(walk: Walk) -> None:
    exhibit = sealed(walk)
    odd = ("\ud83d", "\u202egnp.exe", "a\x00b", "\U0001f9d1\u200d\u2696")
    keep(walk, begun(walk, exhibit), MARK, words=odd)
    found = walk.ws.read(draft_of, exhibit)
    assert found is not None
    assert found.masked.words == odd
    assert final(walk, exhibit, RedactionId(found.id))


def test_a_box_on_a_page_that_is_not_there_is_named(walk: Walk) -> None:
    exhibit = sealed(walk)
    begun(walk, exhibit, dataclasses.replace(MARK, page=4))
    with pytest.raises(BadEntry, match="lies on page 5, and the document has 1") as refused:
        redacting.make_edition(walk.ws, exhibit)
    assert refused.value.code == "MARK_BEYOND_PAGES"


def test_an_edition_of_two_pages_is_printed_page_by_page(walk: Walk, tmp_path: Path) -> None:
    """The case file as it is given away: no masked word, and nobody of the key."""
    exhibit = sealed(walk, dataclasses.replace(CHILD, title="A post", obtained_how=SECRET))
    walk.do(key.add_pseudonym, kind="child", stands_for="Quintessa Vey")
    file = io.BytesIO()
    Image.new("RGB", (300, 400), "navy").save(file, "JPEG")
    pages = fresh_pdf([PagePicture(300, 400, file.getvalue())] * 2)
    made = final(walk, exhibit, begun(walk, exhibit), data=pages, pages=2)
    original = walk.ws.read(on_paper, walk.case)[0]
    assert [one.caption for one in original.pictures] == [
        "Page 1 of 2, printed from EX-2",
        "Page 2 of 2, printed from EX-2",
    ]
    out = tmp_path / "case file.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    data, decoder = out.read_bytes(), walk.ws.parts.decoder
    words = " ".join(
        one.text
        for page in range(decoder.page_count(data))
        for one in decoder.page_words(data, page)
    )
    assert "Redacted" in words
    assert survivors(words, [SECRET, "Quintessa"]) == ()
    assert rows(walk)[1].custody[-1].note == "In case file 1 in its redacted edition EX-2"
    assert rows(walk)[2].id == made


def test_two_people_at_one_draft_are_told(walk: Walk) -> None:
    draft = begun(walk, sealed(walk))
    told: dict[str, Any] = {"redaction": draft, "masked": Redaction((MARK,)), "version": 1}
    with pytest.raises(CaseworkError) as refused:
        walk.ws.run(redactions.keep_redaction, walk.case, **told)
    assert refused.value.code == "STALE"


def test_what_is_set_apart_or_no_page_is_not_redacted(walk: Walk) -> None:
    exhibit = sealed(walk)
    walk.do(captures.set_evidence_apart, exhibit=exhibit, kind="watching", why="Every day.")
    assert walk.bad(redactions.begin_redaction, exhibit=exhibit).code == "EXHIBIT_KEPT_CLOSED"
    with pytest.raises(Refused):
        walk.ws.read(words_to_redact, exhibit)
    text = walk.do(evidence.seal_pasted, data=b"only words", name="a.txt", entry=CAPTURE)
    assert walk.bad(redactions.begin_redaction, exhibit=text).code == "CANNOT_BE_REDACTED"


def test_pseudonyms_are_counted_by_kind_and_never_given_twice(walk: Walk) -> None:
    for kind, name in (("child", "A. One"), ("child", "B. Two"), ("service_user", "C. Three")):
        walk.do(key.add_pseudonym, kind=kind, stands_for=name)
    assert walk.bad(key.add_pseudonym, kind="child", stands_for="a. ONE").code == "HAS_A_PSEUDONYM"
    found = walk.ws.read(pseudonyms, walk.case)
    assert [one.label for one in found] == ["Child A", "Child B", "Service user 1"]
    assert "One" not in repr(found)


def test_the_key_is_opened_by_its_caseworker_with_a_reason_that_is_kept(walk: Walk) -> None:
    walk.do(key.add_pseudonym, kind="child", stands_for=SECRET)
    opened = walk.ws.run(key.open_key, walk.case, why="For the police")
    assert [(one.label, one.stands_for) for one in opened.entries] == [("Child A", SECRET)]
    assert [(one.by, one.why) for one in opened.looks] == [("A. Macrae", "For the police")]
    other = walk.office.add_user("other", Role.CASEWORKER)
    looker = walk.office.add_user("looker", Role.MANAGER)
    walk.ws.run(records.give_access, walk.case, user=looker.id)
    with walk.office.sitting(other) as workspace:
        with pytest.raises(Refused, match="opened by the caseworker of the case"):
            workspace.run(key.open_key, walk.case, why="To see")
        with pytest.raises(Refused):
            workspace.run(
                key.add_pseudonym, walk.case, kind="child", stands_for="X", on=workspace.today
            )
    with walk.office.sitting(looker) as workspace, pytest.raises(NotAllowed):
        workspace.run(key.open_key, walk.case, why="To see")
    with walk.ws.store.reading() as session:
        assert len(session.scalars(select(KeyLook)).all()) == 1


def test_the_key_is_in_no_paper_and_no_search(walk: Walk) -> None:
    exhibit = sealed(walk, CAPTURE)
    walk.do(key.add_pseudonym, kind="child", stands_for="Quintessa Vey", note="Also Quin")
    (child,) = walk.ws.read(pseudonyms, walk.case)
    draft = begun(walk, exhibit, MARK.because("child", child.id))
    final(walk, exhibit, draft)
    assert "Quin" not in repr(walk.ws.read(on_paper, walk.case))
    with walk.ws.store.reading() as session:
        assert not [one for one in session.scalars(select(CaseEvent)) if "Quin" in one.text]


def test_a_box_beside_the_word_is_refused(walk: Walk) -> None:
    """With the machine that reads: the only test of it here."""
    exhibit = sealed(walk)
    words = (PageWord("at", 0.76, 0.2, 0.80, 0.8), PageWord("Home", 0.82, 0.2, 0.95, 0.8))
    told_by: dict[str, Any] = {"page": 0, "pages": 1, "text": "at home", "engine": "by hand"}
    walk.ws.run(machine_reading.keep_words, exhibit, words=words, **told_by)
    draft = begun(walk, exhibit, BESIDE)
    bad = redacting.make_edition(walk.ws, exhibit)
    assert bad.check.where == "page 1"
    told: dict[str, Any] = {"redaction": draft, "edition": bad}
    assert walk.bad(redactions.finalise_redaction, **told).code == "MASKED_WORD_SURVIVES"
    assert bad.read_by.startswith("rapidocr")
    assert bad.sought == (SECRET, "Home")


def test_what_was_read_by_machine_is_said(walk: Walk) -> None:
    exhibit = sealed(walk)
    final(walk, exhibit, begun(walk, exhibit), read_by="rapidocr 3")
    made = rows(walk)[1].redactions.printed
    assert made is not None
    assert "1 masked word was sought" in made.check_words
    assert made.check_words.endswith("Read by machine (rapidocr 3): none was found.")
