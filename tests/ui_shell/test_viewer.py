"""The viewer: pages, words found and marked, two sides, copies; hostile files never stop it."""

import dataclasses
import io
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from casework.domain.ids import CaseId, ExhibitId
from casework.errands.file_readings import see_pictures
from casework.evidence.decoder import Decoder
from casework.evidence.page_words import PageWord
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from casework.services import captures, evidence, records
from casework.services.machine_reading import keep_words
from tests.evidence.test_decoder import planted
from tests.services.walking import CAPTURE, Office, opened
from tests.ui_shell.a_case_store import TODAY
from tests.ui_shell.conftest import Shown
from tests.ui_shell.walk import problems
from ui import ask
from ui.host import Host
from ui.jobs import Jobs
from ui.screens.case.evidence import EvidencePart
from ui.viewer import pages
from ui.viewer.beside import BesideDialog, StatementPane, TypingPane
from ui.viewer.copy_dialog import CopyDialog
from ui.viewer.exhibit_pane import ExhibitPane
from ui.viewer.keys import KEYS, KeysDialog
from ui.viewer.marking_pane import MarkingPane
from ui.viewer.text_pane import TextPane
from ui.viewer.viewer import Viewer
from ui.widgets.page_place import MarkKind
from ui.widgets.zoom_area import Fit

ROOT = Path(__file__).parents[2]
WAIT = 20_000
MAIL = b"From: F. Reid <f@council.example>\r\nSubject: The post\r\n\r\nThe post is still up.\r\n"


def a_tall_picture() -> bytes:
    """As a telephone makes one: 540 by 1,170."""
    file = io.BytesIO()
    Image.new("RGB", (540, 1_170), "white").save(file, "PNG")
    return file.getvalue()


def a_picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (600, 400), "white").save(file, "PNG")
    return file.getvalue()


def a_document(count: int = 12) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    for number in range(1, count + 1):
        canvas.drawString(60, 780, f"Part {number} for Si\u00e2n Marsh")
        canvas.drawString(60, 400, "The school party" if number in (2, 9) else "Nothing here")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@dataclasses.dataclass
class Room:
    """One open store with exhibits of several kinds, and a window over which viewers open."""

    office: Office
    case: CaseId
    ids: dict[str, str]
    host: Host
    window: QWidget
    bot: QtBot

    def row(self, name: str) -> ExhibitRow:
        rows = self.host.read(exhibits.exhibits, self.case)
        return next(one for one in rows if one.id == self.ids[name])

    def rows(self) -> list[ExhibitRow]:
        return list(self.host.read(exhibits.exhibits, self.case))

    def view(self, name: str) -> Viewer:
        made = Viewer(self.host, self.case, self.row(name), self.window)
        made.open()
        return made

    def shown(self, name: str) -> Viewer:
        """Opened, with something to look at."""
        made = self.view(name)
        with self.bot.waitActive(made):
            made.activateWindow()
        self.bot.waitUntil(lambda: made.sides.left.is_shown, timeout=WAIT)
        return made

    def dialog(self, kind: type[QWidget]) -> QWidget:
        found = [
            one for one in QApplication.topLevelWidgets() if type(one) is kind and one.isVisible()
        ]
        assert len(found) == 1, found
        return found[0]

    def decoding_with(self, child: Path, seconds: float = 0.8) -> None:
        """From now on pictures are decoded by another child."""
        self.decoding_well()
        self.office.workspace.parts.__dict__["decoder"] = Decoder(child=child, seconds=seconds)

    def decoding_well(self) -> None:
        """From now on by the program's own; whoever still asks the one before gets no new child."""
        parts = self.office.workspace.parts
        parts.decoder.child.close(for_good=True)
        del parts.__dict__["decoder"]


def seal(office: Office, case: CaseId, name: str, data: bytes, **told: object) -> ExhibitId:
    entry = dataclasses.replace(CAPTURE, title=name, **told)
    return office.workspace.run(
        evidence.seal_pasted, case, data=data, name=name, entry=entry, on=TODAY
    )


@pytest.fixture(scope="module")
def stocked(
    built: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Office, CaseId, dict[str, str]]]:
    import shutil

    folder = tmp_path_factory.mktemp("viewer") / "store"
    shutil.copytree(built[0], folder)
    office = opened(folder)
    office.be(TODAY, 13)
    case = CaseId(built[1])
    ids: dict[str, str] = {
        "picture": seal(office, case, "post.png", a_picture()),
        "document": seal(office, case, "policy.pdf", a_document()),
        "mail": seal(office, case, "post.eml", MAIL),
        "cut": seal(office, case, "cut.pdf", a_document()[:900]),
        "restricted": seal(office, case, "child.png", a_picture() + b"x", contains=("child",)),
        "phone": seal(office, case, "phone.png", a_tall_picture()),
        "video": seal(office, case, "clip.mp4", b"\0\0\0\x18ftypmp42" + bytes(400)),
    }
    words = (PageWord("Party", 0.1, 0.1, 0.3, 0.2), PageWord("party", 0.5, 0.5, 0.7, 0.6))
    office.workspace.run(
        *(keep_words, ExhibitId(ids["picture"])),
        page=0,
        pages=1,
        text="Party party",
        words=words,
        engine="a reader 1",
    )
    yield office, case, ids
    office.close()


@pytest.fixture
def room(
    stocked: tuple[Office, CaseId, dict[str, str]], qtbot: QtBot, qapp: QApplication
) -> Iterator[Room]:
    jobs, window = Jobs(), QWidget()
    window.resize(1366, 768)
    window.show()
    host = Host(stocked[0].workspace, jobs, window)
    yield Room(*stocked, host, window, qtbot)
    assert jobs.stop(WAIT)
    stocked[0].workspace._listeners.clear()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def make(viewer: Viewer, words: str) -> None:
    """Choose from the menu of what can be made."""
    chosen = [one for one in viewer.ways.makings() if one.words.startswith(words)]
    assert len(chosen) == 1
    chosen[0].do()


def seek(viewer: Viewer, words: str) -> None:
    QTest.keySequence(viewer, QKeySequence("Ctrl+F"))
    assert viewer.bar.box.hasFocus()
    viewer.bar.box.setText(words)
    press(viewer.bar.box, Qt.Key.Key_Return)


# ---------------------------------------------------------------- looking


def test_pages_are_gone_through_by_keyboard_and_none_is_left_behind(room: Room) -> None:
    viewer = room.shown("document")
    sheets = viewer.sides.left.sheets
    view, rows = sheets.view, sheets.list.rows
    assert problems(viewer) == []
    assert sheets.list.isVisible()
    assert sheets.where.said().startswith("Page 1 of 12")
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_PageDown)
    room.bot.waitUntil(lambda: sheets.shown == 2, timeout=WAIT)
    assert sheets.list.currentIndex().row() == 2
    QTest.keySequence(viewer, QKeySequence("Ctrl+End"))
    room.bot.waitUntil(lambda: sheets.shown == 11, timeout=WAIT)
    press(view, Qt.Key.Key_PageDown)
    QTest.keySequence(viewer, QKeySequence("Ctrl+Home"))
    room.bot.waitUntil(lambda: sheets.shown == 0, timeout=WAIT)
    sheets.list.grab()
    small = rows.index(1)
    room.bot.waitUntil(lambda: rows.data(small, rows.PICTURE) is not None, timeout=WAIT)
    assert view.accessibleDescription().endswith("page 1 of 12")
    press(viewer, Qt.Key.Key_Escape)
    assert view.sheet.picture.isNull()
    assert rows.rowCount() == 0
    assert room.row("document").custody[-1].kind == "viewed"


def test_zoomed_in_it_becomes_sharp_and_turning_says_it_is_for_looking(room: Room) -> None:
    viewer = room.shown("document")
    sheets = viewer.sides.left.sheets
    sheet = sheets.view.sheet
    assert sheet.picture.height() == sheet.height()
    press(sheets.view, Qt.Key.Key_1)
    assert sheet.picture.height() < sheet.height() == 1123
    room.bot.waitUntil(lambda: sheet.picture.height() == sheet.height(), timeout=WAIT)
    press(sheets.view, Qt.Key.Key_R)
    assert "turned right, for looking only" in sheets.where.said()
    offered = [one.words for one in viewer.ways.makings()]
    assert offered[1] == "Keep the page as it is turned"
    press(sheets.view, Qt.Key.Key_L)
    assert len(viewer.ways.makings()) == len(offered) - 1
    viewer.ways._make.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == [one.words for one in viewer.ways.makings()]
    menu.close()
    viewer.accept()


def test_pages_that_are_kept_are_bounded_and_the_newest_stays() -> None:
    from PySide6.QtGui import QImage

    kept = pages.Kept(3 * 400, 2)
    for page in range(4):
        kept.put(page, QImage(10, 10, QImage.Format.Format_RGB32))
    assert kept.size() == 800
    assert (kept.get(1), kept.get(3) is not None) == (None, True)
    kept.put(9, QImage(100, 100, QImage.Format.Format_RGB32))
    assert kept.size() == 40_000
    kept.clear()
    assert kept.size() == 0


def test_the_keys_are_told_in_the_window_and_in_the_docs(room: Room) -> None:
    page = (ROOT / "docs" / "viewer.md").read_text(encoding="utf-8")
    for key, what in KEYS.items():
        assert f"| {key} | {what} |" in page
    viewer = room.shown("mail")
    press(viewer, Qt.Key.Key_F1)
    dialog = room.dialog(KeysDialog)
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert all(key in words for key in KEYS)
    assert problems(dialog) == []
    dialog.close()
    viewer.accept()


# ---------------------------------------------------------------- finding


def test_words_are_found_on_all_pages_and_marked_where_they_stand(room: Room) -> None:
    viewer = room.shown("document")
    sheets = viewer.sides.left.sheets
    seek(viewer, "SCHOOL  party")
    room.bot.waitUntil(lambda: viewer.bar.said.said() == "1 of 2", timeout=WAIT)
    room.bot.waitUntil(lambda: sheets.shown == 1, timeout=WAIT)
    marks = sheets.view.sheet.marks
    assert {one.kind for one in marks} == {MarkKind.CURRENT}
    assert len(marks) == 2
    assert all(0.5 < one.box.y0 < 0.55 and one.box.x0 > 0.09 for one in marks)
    press(viewer, Qt.Key.Key_F3)
    room.bot.waitUntil(lambda: sheets.shown == 8, timeout=WAIT)
    assert viewer.bar.said.said() == "2 of 2"
    press(viewer, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    room.bot.waitUntil(lambda: sheets.shown == 1, timeout=WAIT)
    seek(viewer, "sian")
    assert viewer.bar.said.said() == "2 of 12" or viewer.bar.said.said().endswith("of 12")
    seek(viewer, "no such word \u202e\x00 \U0001f600" + "x" * 500)
    assert viewer.bar.said.said() == "Not found"
    assert sheets.view.sheet.marks == ()
    viewer.accept()


def test_words_that_a_machine_read_are_marked_and_said_to_be(room: Room) -> None:
    viewer = room.shown("picture")
    seek(viewer, "party")
    said = "1 of 2. Machine-read, may be wrong"
    room.bot.waitUntil(lambda: viewer.bar.said.said() == said, timeout=WAIT)
    sheets = viewer.sides.left.sheets
    kinds = [one.kind for one in sheets.view.sheet.marks]
    assert kinds == [MarkKind.CURRENT, MarkKind.FOUND]
    assert "Machine-read, may be wrong" in sheets.where.said()
    QTest.keySequence(viewer, QKeySequence("Ctrl+T"))
    room.bot.waitUntil(lambda: viewer.sides.left.is_text, timeout=WAIT)
    assert "Machine-read, may be wrong" in viewer.sides.left.text.toPlainText()
    viewer.accept()


def test_a_mail_is_read_and_sought_in_and_a_video_says_that_there_is_nothing(room: Room) -> None:
    viewer = room.shown("mail")
    text = viewer.sides.left.text
    assert "Subject: The post" in text.toPlainText()
    assert text.isReadOnly()
    seek(viewer, "post")
    assert viewer.bar.said.said() == "1 of 2"
    press(viewer, Qt.Key.Key_F3)
    assert viewer.bar.said.said() == "2 of 2"
    assert len(text.extraSelections()) == 2
    viewer.accept()
    viewer = room.shown("video")
    assert "no text in it" in viewer.sides.left.text.toPlainText()
    viewer.accept()


# ---------------------------------------------------------------- side by side


def test_a_statement_or_another_exhibit_stands_beside_and_the_restricted_is_asked_about(
    room: Room,
) -> None:
    viewer = room.shown("picture")

    def choose(key: str) -> None:
        QTest.keySequence(viewer, QKeySequence("Ctrl+B"))
        dialog = room.dialog(BesideDialog)
        assert isinstance(dialog, BesideDialog)
        dialog.list.stand_at(list(dialog._offers).index(key))
        press(dialog.list, Qt.Key.Key_Return)
        viewer.activateWindow()

    statement = next(one for one in _statements(room))
    choose(f"statement:{statement}")
    right = viewer.sides.right
    assert isinstance(right, StatementPane)
    assert "There were children in it." in right.text.toPlainText()
    QTest.keySequence(viewer, QKeySequence("Ctrl+B"))
    choose(f"exhibit:{room.ids['document']}")
    right = viewer.sides.right
    assert isinstance(right, ExhibitPane)
    room.bot.waitUntil(lambda: right.is_shown, timeout=WAIT)
    assert room.row("document").custody[-1].told == f"Beside {room.row('picture').label}"
    QTest.keySequence(viewer, QKeySequence("F6"))
    assert viewer.sides.active() is right
    QTest.keySequence(viewer, QKeySequence("F6"))
    assert viewer.sides.active() is viewer.sides.left
    QTest.keySequence(viewer, QKeySequence("Ctrl+B"))
    looked = len(room.row("restricted").custody)
    choose(f"exhibit:{room.ids['restricted']}")
    question = room.dialog(ask.Question)
    assert isinstance(question, ask.Question)
    assert len(room.row("restricted").custody) == looked
    assert viewer.sides.right is None
    question.yes.click()
    room.bot.waitUntil(lambda: len(room.row("restricted").custody) > looked, timeout=WAIT)
    viewer.accept()


def _statements(room: Room) -> list[str]:
    from casework.queries.statements import statement_files

    return [one.row.id for one in room.host.read(statement_files, room.case)]


# ---------------------------------------------------------------- copies


def test_a_part_becomes_an_exhibit_by_keyboard(room: Room) -> None:
    viewer = room.shown("picture")
    view = viewer.sides.left.sheets.view
    QTest.keySequence(viewer, QKeySequence("Ctrl+K"))
    assert viewer.said.said().startswith("Drag a box")
    press(viewer, Qt.Key.Key_Escape)
    assert viewer.isVisible()
    assert not view.drawing.is_on
    QTest.keySequence(viewer, QKeySequence("Ctrl+K"))
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Return)
    question = room.dialog(ask.Question)
    assert isinstance(question, ask.Question)
    before = len(room.rows())
    question.yes.click()
    room.bot.waitUntil(lambda: viewer.said.said().endswith("was made from EX-4."), timeout=WAIT)
    made = room.rows()[-1]
    assert len(room.rows()) == before + 1
    assert see_pictures(room.host.workspace, [ExhibitId(made.id)]) == 1
    assert (room.rows()[-1].width, room.rows()[-1].height) == (120, 80)
    assert made.provenance.made_from[0].how == "crop"
    viewer.accept()


def test_what_it_says_is_typed_beside_it_and_not_lost_by_esc(room: Room) -> None:
    viewer = room.shown("picture")
    make(viewer, "Type out")
    pane = viewer.sides.right
    assert isinstance(pane, TypingPane)
    QTest.keyClicks(pane.text, "Off shift at last")
    press(viewer, Qt.Key.Key_Escape)
    question = room.dialog(ask.Question)
    assert isinstance(question, ask.Question)
    question.no.click()
    assert viewer.isVisible()
    assert pane.has_work
    pane.keep.click()
    room.bot.waitUntil(lambda: viewer.sides.right is None, timeout=WAIT)
    made = room.rows()[-1]
    assert made.provenance.made_from[0].how == "transcribe"
    viewer.accept()


def test_marks_are_drawn_on_a_copy_by_keyboard(room: Room) -> None:
    viewer = room.shown("picture")
    view = viewer.sides.left.sheets.view
    make(viewer, "Mark up")
    pane = viewer.sides.right
    assert isinstance(pane, MarkingPane)
    assert problems(viewer) == []
    pane.choose("words")
    assert pane.said.said() == "Write the words first."
    for kind, words in (("box", ""), ("arrow", "Si\u00e2n <b>\u202e"), ("words", "The school")):
        pane.words.setText(words)
        pane.choose(kind)
        press(view, Qt.Key.Key_Right)
        press(view, Qt.Key.Key_Down)
        press(view, Qt.Key.Key_Return)
    assert [one.kind for one in pane.marks] == ["box", "arrow", "words"]
    assert len(view.sheet.marks) == 3
    assert not view.sheet.grab().isNull()
    pane.take_off()
    press(viewer, Qt.Key.Key_Escape)
    question = room.dialog(ask.Question)
    assert isinstance(question, ask.Question)
    question.no.click()
    pane.keep.click()
    room.bot.waitUntil(lambda: viewer.sides.right is None, timeout=WAIT)
    made = room.rows()[-1]
    assert made.provenance.made_from[0].how == "annotate"
    assert made.provenance.made_from[0].note.startswith("A box; An arrow: Si\u00e2n")
    assert view.sheet.marks == ()
    viewer.accept()


def test_a_copy_is_saved_with_its_reason_and_nothing_opens_it(room: Room, tmp_path: Path) -> None:
    viewer = room.shown("picture")
    QTest.keySequence(viewer, QKeySequence("Ctrl+S"))
    dialog = room.dialog(CopyDialog)
    assert isinstance(dialog, CopyDialog)
    assert problems(dialog) == []
    press(dialog.go_on, Qt.Key.Key_Return)
    assert dialog.wrong.isVisible()
    assert dialog.reason.hasFocus()
    dialog.reject()
    out = tmp_path / "EX-4 post.exe"
    viewer.ways.copies.save_to(out, "Legal asked for it")
    room.bot.waitUntil(lambda: room.host.jobs.count() == 0, timeout=WAIT)
    assert [one.name for one in tmp_path.iterdir()] == ["EX-4 post.exe.png"]
    assert room.row("picture").custody[-1].reason == "Legal asked for it"
    news = room.dialog(ask.News)
    assert isinstance(news, ask.News)
    assert "EX-4 post.exe.png" in " ".join(one.text() for one in news.findChildren(QLabel))
    news.accept()
    viewer.accept()


def test_the_reason_given_goes_with_the_copy(room: Room) -> None:
    given: list[tuple[str, str]] = []
    dialog = CopyDialog(room.row("restricted"), room.window, lambda *one: given.append(one))
    dialog.open()
    assert any("restricted" in one.text() for one in dialog.findChildren(QLabel))
    QTest.keyClicks(dialog.reason, " For the hearing ")
    QTest.keyClicks(dialog.to_whom, "H. Lindqvist")
    dialog.go_on.click()
    assert given == [("For the hearing", "H. Lindqvist")]


# ---------------------------------------------------------------- hostile


class Pulse:
    """The longest time the window did not get round to anything."""

    def __init__(self, parent: QWidget) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._beat)
        self._timer.start(10)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


HANGS = "asked(); hang(60)"
CRASHES = "asked(); os._exit(3)"
EATS = (
    "real.prepare_libraries()\nreal.give_up_rights(real.MOST_MEMORY)\nasked()\n"
    "eaten = []\nwhile True: eaten.append(bytearray(64 << 20))\n"
)
LIES = "asked(); answer(0, 1 << 30, 1 << 30, 1 << 60)"


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        (HANGS, "took too long"),
        (CRASHES, "stopped while it worked"),
        (EATS, "stopped while it worked"),
        (LIES, "stopped while it worked"),
    ],
)
def test_a_child_gone_bad_costs_a_sentence_and_the_window_goes_on(
    room: Room, tmp_path: Path, program: str, sentence: str
) -> None:
    looked = len(room.row("picture").custody)
    room.decoding_with(planted(tmp_path, program), 0.8 if program == HANGS else 15)
    viewer = room.view("picture")
    pulse = Pulse(viewer)
    said = viewer.sides.left.said
    room.bot.waitUntil(lambda: sentence in said.said(), timeout=WAIT)
    assert said.isVisible()
    assert pulse.longest < 0.5
    assert len(room.row("picture").custody) == looked
    viewer.accept()
    room.decoding_well()
    viewer = room.shown("picture")
    viewer.accept()


def test_closed_while_a_child_hangs_it_is_ended_at_once_and_nobody_waits(
    room: Room, tmp_path: Path
) -> None:
    room.decoding_with(planted(tmp_path, HANGS), seconds=60)
    viewer = room.view("picture")
    room.bot.waitUntil(lambda: viewer.sides.left.pages._is_at_work, timeout=WAIT)
    begun = time.perf_counter()
    room.office.workspace.run(
        *(records.note_event, room.case), kind="conduct", text="A note meanwhile.", on=TODAY
    )
    assert time.perf_counter() - begun < 1
    press(viewer, Qt.Key.Key_Escape)
    room.bot.waitUntil(lambda: room.host.jobs.count() == 0, timeout=5_000)
    assert time.perf_counter() - begun < 5
    room.decoding_well()


def test_a_damaged_document_says_so_and_stays_open_for_a_copy(room: Room) -> None:
    viewer = room.view("cut")
    said = viewer.sides.left.said
    room.bot.waitUntil(lambda: "damaged" in said.said(), timeout=WAIT)
    assert viewer.ways._save.isVisible()
    assert viewer.ways.makings() == []
    for key in ("Ctrl+K", "Ctrl+T", "F3", "Ctrl+End"):
        QTest.keySequence(viewer, QKeySequence(key))
    assert viewer.isVisible()
    viewer.accept()


def test_what_is_set_apart_is_not_opened(room: Room) -> None:
    run = room.office.workspace.run
    made = seal(room.office, room.case, "apart.png", a_picture() + b"apart")
    run(
        *(captures.set_evidence_apart, room.case),
        exhibit=made,
        kind="watching",
        why="Every day.",
        on=TODAY,
    )
    room.ids["apart"] = made
    viewer = room.view("apart")
    said = viewer.sides.left.said
    room.bot.waitUntil(lambda: "set apart" in said.said(), timeout=WAIT)
    assert viewer.sides.left.sheets.view.sheet.picture.isNull()
    assert "viewed" not in [one.kind for one in room.row("apart").custody]
    viewer.accept()


@pytest.mark.parametrize(("name", "fit"), [("phone", Fit.WIDTH), ("document", Fit.PAGE)])
def test_a_screenshot_of_a_telephone_opens_as_wide_as_there_is_room(
    room: Room, name: str, fit: Fit
) -> None:
    viewer = room.shown(name)
    view = viewer.sides.left.sheets.view
    assert view.fit is fit
    if fit is Fit.WIDTH:
        assert view.percent > 90
        assert view.verticalScrollBar().value() == 0
    viewer.accept()


def test_a_page_that_cannot_be_shown_says_so_and_the_others_can(room: Room, tmp_path: Path) -> None:
    """The second page of a document hangs its child; the third is shown by the next child."""
    room.decoding_with(
        planted(
            tmp_path,
            "def asked_page():\n"
            "    start = into.read(real.REQUEST.size)\n"
            "    wanted, side, page, size = real.REQUEST.unpack(start); into.read(size)\n"
            "    return wanted, side, page\n"
            "while True:\n"
            "    wanted, side, page = asked_page()\n"
            "    if wanted == b'c': answer(0, 3, 0, 0)\n"
            "    elif page == 1: os._exit(1)\n"
            "    else: answer(0, 1, 2, 8, bytes(8))\n",
        ),
        15,
    )
    viewer = room.shown("document")
    sheets = viewer.sides.left.sheets
    press(sheets.view, Qt.Key.Key_PageDown)
    room.bot.waitUntil(lambda: sheets.trouble.isVisible(), timeout=WAIT)
    assert "stopped while it worked" in sheets.trouble.said()
    press(sheets.view, Qt.Key.Key_PageDown)
    room.bot.waitUntil(lambda: sheets.shown == 2, timeout=WAIT)
    assert not sheets.trouble.isVisible()
    viewer.accept()
    room.decoding_well()


@pytest.mark.parametrize(
    "text", ["", "\u202e\x00\U0001f600 Si\u00e2n", "party " * 200_000, "\n" * 5_000]
)
def test_a_text_is_shown_and_sought_in_whatever_it_is(shown: Shown, text: str) -> None:
    pane = TextPane("Text")
    shown(pane)
    pane.show_text(text)
    begun = time.perf_counter()
    pane.seek("sian")
    assert time.perf_counter() - begun < 2
    assert pane.said() == ("1 of 1" if "Si" in text else "Not found")
    if "Si" in text:
        assert pane._found[0].selectedText() == "Si\u00e2n"
    pane.seek("party")
    pane.step(-1)
    assert pane.said() == ("2,000 of 2,000" if "party" in text else "Not found")


def test_leaving_the_part_or_locking_drops_what_the_viewer_holds(room: Room) -> None:
    part = EvidencePart(room.host, room.case)
    part.setParent(room.window)
    part.go_to(room.ids["picture"])
    part.open_exhibit()
    viewer = part.viewer
    assert viewer is not None
    room.bot.waitUntil(lambda: viewer.sides.left.is_shown, timeout=WAIT)
    sheet = viewer.sides.left.sheets.view.sheet
    assert not sheet.picture.isNull()
    part.drop()
    assert sheet.picture.isNull()
    viewer.accept()
