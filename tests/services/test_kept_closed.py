"""What is set apart, and all that was made of it, stays closed on every way there is to it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from casework.desk import Desk, look
from casework.documents import case_file_values as paper
from casework.domain.cuts import Cut
from casework.domain.errors import CaseworkError, Refused
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.markings import Marking
from casework.domain.redaction import Redaction
from casework.domain.roles import READS_CASES, Role
from casework.errands import file_readings, picture_words, vault_watch
from casework.errands.manifests import export_manifest
from casework.errands.redacting import make_edition
from casework.errands.saving import copy_name, save_copy
from casework.errands.time_stamping import ask_time_stamp
from casework.errands.viewing import cut_copy, marked_copy, open_exhibit
from casework.evidence.reading import Reading
from casework.evidence.sights import Sight
from casework.papers.evidence import exhibits as printed
from casework.queries import (
    exhibit_cards,
    exhibits,
    last_capture,
    machine_reading,
    paths,
    unread,
    unseen_pictures,
    viewing,
)
from casework.queries import readings as reads
from casework.queries import redactions as drafts
from casework.services import (
    allegations,
    captures,
    checklist,
    copying,
    custody,
    derived,
    kept_readings,
    parts,
    readings,
    records,
    redactions,
    triage,
)
from casework.services import machine_reading as machine
from casework.services.capture_completing import complete_capture
from casework.services.checklist import ChecklistEntry
from casework.services.entries import CaptureEntry
from casework.services.pictures_seen import keep_sights
from casework.services.viewing import begin_view, keep_view
from casework.workspace import Workspace
from tests.services.test_exhibit_readings import MAIL
from tests.services.test_viewing import a_pdf, picture
from tests.services.walking import Walk

CLOSED = {"EXHIBIT_KEPT_CLOSED", "INDECENT_IMAGE_SUSPECTED"}
Way = Callable[[Workspace, CaseId, ExhibitId, Path], Any]


def act(action: Callable[..., Any], **told: Any) -> Way:
    """An act on an exhibit of a case."""
    return lambda ws, case, exhibit, _out: ws.run(
        action, case, exhibit=exhibit, on=ws.today, **told
    )


def asked(query: Callable[..., Any], **told: Any) -> Way:
    """A look at an exhibit."""
    return lambda ws, _case, exhibit, _out: ws.read(query, exhibit, **told)


WAYS: dict[str, Way] = {
    "thumbnail": asked(exhibits.thumbnail),
    "what is seen": asked(unseen_pictures.picture_seen),
    "keep what is seen": lambda ws, _case, exhibit, _out: ws.run(
        keep_sights, seen=((exhibit, Sight((1, 1))),)
    ),
    "what the file answers": asked(last_capture.prefill_exhibit),
    "page count": asked(viewing.page_count),
    "page": asked(viewing.page_picture, page=0),
    "words shown": asked(viewing.words_shown, page=0),
    "text shown": asked(viewing.file_text),
    "text kept": asked(reads.exhibit_text),
    "members": asked(reads.members),
    "a member": asked(unread.part_of, number=0),
    "reading": asked(unread.read_from_file),
    "machine words": asked(machine_reading.machine_words),
    "page to read": asked(machine_reading.page_to_read, page=0),
    "page to redact": asked(drafts.page_to_redact, page=0),
    "words to redact": asked(drafts.words_to_redact),
    "bytes to redact": asked(drafts.original_bytes),
    "draft": asked(drafts.draft_of),
    "open": lambda ws, _case, exhibit, _out: open_exhibit(ws, exhibit),
    "begin view": lambda ws, _case, exhibit, _out: ws.run(begin_view, exhibit),
    "keep view": lambda ws, _case, exhibit, _out: ws.run(keep_view, exhibit),
    "save": lambda ws, _case, exhibit, out: ws.run(
        save_copy, exhibit, out=out / "copy.png", reason="R"
    ),
    "cut": lambda ws, case, exhibit, _out: cut_copy(ws, case, exhibit, Cut(), on=ws.today),
    "mark": lambda ws, case, exhibit, _out: marked_copy(
        ws, case, exhibit, (Marking("box", 0, 0, 1, 1),), on=ws.today
    ),
    "keep cut": act(copying.keep_cut, data=picture(), how="crop"),
    "transcribe": act(copying.transcribe, text="Party"),
    "take out": act(readings.take_out, number=0),
    "take out by the worker": lambda ws, case, exhibit, _out: file_readings.take_out(
        ws, case, exhibit, 0, ws.today
    ),
    "seal part": act(parts.seal_part, path="a.txt", data=b"a"),
    "read": lambda ws, _case, exhibit, _out: ws.run(readings.read_exhibit, exhibit),
    "read by the worker": lambda ws, _case, exhibit, _out: file_readings.read_file(ws, exhibit),
    "keep reading": lambda ws, _case, exhibit, _out: ws.run(
        kept_readings.keep_reading, exhibit, reading=Reading()
    ),
    "keep words": lambda ws, _case, exhibit, _out: ws.run(
        machine.keep_words, exhibit, page=0, pages=1, text="a", words=(), engine="a reader 1"
    ),
    "read by machine": lambda ws, _case, exhibit, _out: picture_words.read_exhibit(ws, exhibit),
    "redact": act(redactions.begin_redaction),
    "stamp": lambda ws, case, exhibit, out: ws.run(
        ask_time_stamp, case, out=out / "a.tsq", exhibit=exhibit
    ),
}


@look(*READS_CASES)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    return printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))


def a_copy(walk: Walk, original: ExhibitId) -> ExhibitId:
    """Made before anything was set apart."""
    return cut_copy(walk.ws, walk.case, original, Cut(quarters=1), on=walk.office.today)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where nothing is to be written."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def codes(
    walk: Walk, exhibit: ExhibitId, out: Path, ways: Mapping[str, Way] = WAYS
) -> dict[str, str]:
    """With which code each way is refused; none writes anything anywhere."""
    found = {}
    with walk.office.nothing_written():
        for name, way in ways.items():
            with pytest.raises(CaseworkError) as refused:
                way(walk.ws, walk.case, exhibit, out)
            found[name] = refused.value.code
    assert list(out.iterdir()) == []
    return found


def set_apart(walk: Walk, exhibit: ExhibitId) -> None:
    walk.do(captures.set_evidence_apart, exhibit=exhibit, kind="watching", why="Every day.")


def release(walk: Walk) -> None:
    (apart,) = walk.ws.read(paths.paths, walk.case).apart
    walk.do(captures.release_evidence, apart=apart.id, released_by="Legal", reason="Authorised.")


def test_no_way_leads_to_what_is_set_apart_nor_to_its_copies(walk: Walk, out: Path) -> None:
    original = walk.exhibit(picture())
    copy = a_copy(walk, original)
    set_apart(walk, original)
    for exhibit in (original, copy):
        assert codes(walk, exhibit, out) == dict.fromkeys(WAYS, "EXHIBIT_KEPT_CLOSED")
    assert walk.ws.read(machine_reading.waiting, with_pictures=True) is None
    assert walk.ws.read(unread.next_unread) is None
    assert walk.ws.run(readings.read_evidence, walk.case) == 0
    release(walk)
    assert open_exhibit(walk.ws, copy).pages == 1


def test_no_way_leads_to_anything_where_an_image_is_suspected(walk: Walk, out: Path) -> None:
    exhibit = walk.exhibit(picture())
    walk.triaged(indecent_image="yes")
    assert codes(walk, exhibit, out) == dict.fromkeys(WAYS, "INDECENT_IMAGE_SUSPECTED")


def test_an_exhibit_that_is_none_is_not_found(walk: Walk, out: Path) -> None:
    for wrong in ("", "no-such", "x" * 4_000):
        assert codes(walk, ExhibitId(wrong), out) == dict.fromkeys(WAYS, "NOT_FOUND")
    assert set(codes(walk, ExhibitId("\ud800"), out).values()) <= {"NOT_FOUND", "CONTROL_CHARACTER"}


def test_an_exhibit_of_another_case_is_not_found_by_any_act(walk: Walk, out: Path) -> None:
    theirs = walk.office.walk().exhibit(MAIL)
    mine = walk.exhibit(picture())
    acts = {
        **{name: WAYS[name] for name in ("keep cut", "transcribe", "take out", "seal part")},
        **{name: WAYS[name] for name in ("redact", "stamp")},
        "link": act(derived.link_exhibits, original=mine, how="crop"),
        "custody": lambda ws, case, one, _out: ws.run(
            custody.record_custody, case, exhibits=(mine, one), kind="copied", to_whom="A",
            reason="R", on=ws.today,
        ),
        "give": lambda ws, case, one, out: ws.run(
            export_manifest, case, out=out / "x", audience="police", to_whom="A", reason="R",
            exhibits=(mine, one),
        ),
    }  # fmt: skip
    assert codes(walk, theirs, out, acts) == dict.fromkeys(acts, "NOT_FOUND")


def test_copies_of_what_is_set_apart_are_marked_so_and_not_printed(walk: Walk) -> None:
    original = walk.exhibit(picture())
    copy = a_copy(walk, original)
    set_apart(walk, original)
    for found in (walk.ws.read(exhibits.exhibits, walk.case),
                  walk.ws.read(exhibit_cards.exhibit_cards, walk.case)):  # fmt: skip
        assert [one.is_apart for one in found] == [True, True]
    for sheet in walk.ws.read(on_paper, walk.case):
        assert "set apart" in sheet.held_back
        assert sheet.pictures == ()
    walk.triaged(unlawful_capture="yes")
    allegation = walk.alleged()
    assert "EXHIBIT_SET_APART" in walk.refused(
        allegations.place_evidence, allegation=allegation, side="for", exhibit=copy
    )


def test_a_copy_of_what_legal_released_is_not_set_apart_anew(walk: Walk) -> None:
    original = walk.exhibit(picture(), lawful_route="covert", obtained_how="By a false profile.")
    release(walk)
    copy = a_copy(walk, original)
    rows = {one.id: one.is_apart for one in walk.ws.read(exhibits.exhibits, walk.case)}
    assert rows == {original: False, copy: False}
    assert open_exhibit(walk.ws, copy).pages == 1


def test_a_copy_is_not_asked_about_once_its_original_was_said_to_be_got_openly(
    walk: Walk,
) -> None:
    original = walk.exhibit(picture(), lawful_route="other")
    first = a_copy(walk, original)
    a_copy(walk, first)

    def doubts() -> list[bool]:
        return [one.has_doubt for one in walk.ws.read(exhibits.exhibits, walk.case)]

    assert doubts() == [True, True, True]
    walk.do(checklist.answer_checklist, exhibit=original, entry=ChecklistEntry(got_openly="yes"))
    assert doubts() == [False, False, False]


def test_what_is_set_apart_already_is_released_once(walk: Walk) -> None:
    exhibit = walk.exhibit(picture())
    set_apart(walk, exhibit)
    said = CaptureEntry(lawful_route="covert", obtained_how="By a false profile.")
    walk.do(complete_capture, exhibit=exhibit, entry=said)
    release(walk)
    assert open_exhibit(walk.ws, exhibit).pages == 1


def test_what_is_set_apart_while_a_child_reads_it_is_not_kept(walk: Walk) -> None:
    mail, page = walk.exhibit(MAIL), walk.exhibit(a_pdf("The post"))
    reading, outcome = walk.ws.read(unread.read_from_file, mail)
    part = walk.ws.read(unread.part_of, mail, 0)
    for exhibit in (mail, page):
        set_apart(walk, exhibit)
    told: list[tuple[Callable[..., Any], dict[str, Any]]] = [
        (kept_readings.keep_reading, {"exhibit": mail, "reading": reading, "outcome": outcome}),
        (machine.keep_words, {"exhibit": page, "page": 0, "pages": 1, "text": "T", "words": ()}),
    ]
    for action, facts in told:
        walk.office.refuses(Refused, action, **facts)
    assert "EXHIBIT_KEPT_CLOSED" in walk.refused(
        parts.seal_part, exhibit=mail, path=part.path, data=part.data
    )


def test_an_edition_of_what_is_set_apart_meanwhile_is_not_made(walk: Walk) -> None:
    exhibit = walk.exhibit(picture())
    draft = walk.do(redactions.begin_redaction, exhibit=exhibit)
    walk.ws.run(
        redactions.keep_redaction, walk.case, redaction=draft, masked=Redaction((), ("Secret",))
    )
    set_apart(walk, exhibit)
    with pytest.raises(Refused) as refused:
        make_edition(walk.ws, exhibit)
    assert refused.value.code in CLOSED


def test_the_watch_names_no_case_that_somebody_is_barred_from(walk: Walk) -> None:
    walk.exhibit()
    path = next(walk.ws.parts.vault.folder.glob("??/*"))
    path.write_bytes(path.read_bytes()[:-3])
    sister = walk.office.add_user("sister", Role.MANAGER)
    walk.do(records.bar_user, user=sister.id, reason="Sisters")
    walk.office.be(walk.office.today.replace(day=walk.office.today.day + 2))
    with walk.office.sitting(sister) as ws:
        turn = vault_watch.take_turn(ws)
    assert (turn.damaged, turn.elsewhere) == ((), 1)


def test_a_copy_has_a_name_even_where_it_stays_closed(walk: Walk) -> None:
    exhibit = walk.exhibit(picture())
    walk.do(triage.start_triage)
    assert walk.ws.read(copy_name, exhibit) == "EX-1 post.txt.png"
