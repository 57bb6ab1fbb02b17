"""Evidence by paste, drop and choice: what comes, what is asked, what is never read."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId
from casework.domain.refusals.evidence import EVIDENCE_EMPTY
from casework.queries import exhibits
from casework.services import triage
from tests.ui_shell.a_case_store import png
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened, the_form
from ui import arrivals
from ui.act_forms import form_maker
from ui.arrivals import Content, arrived, may_hold_evidence
from ui.ask import News, Question
from ui.bindings import bind
from ui.focus import within
from ui.forms.capture_offers import NOTHING
from ui.forms.form import Form
from ui.forms.offers import BEING_READ
from ui.screens.case.several import NotAll, what_came
from ui.shell import Shell
from ui.widgets.menus import MoreButton

LISTED = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
HELD = 'application/x-qt-windows-mime;value="FileContents"'


def descriptor(name: str, size: int = 0, attributes: int = 0) -> bytes:
    """A FILEDESCRIPTORW as Outlook makes it."""
    flags = 0x40 if size else 0
    head = struct.pack("<I16x16xI24xII", flags, attributes, size >> 32, size & 0xFFFFFFFF)
    assert len(head) == 72
    return head + name.encode("utf-16-le")[:518].ljust(520, b"\0")


def mails(*files: tuple[str, bytes], sizes: bool = True) -> QMimeData:
    data = QMimeData()
    listed = [descriptor(name, len(body) if sizes else 0) for name, body in files]
    data.setData(LISTED, struct.pack("<I", len(files)) + b"".join(listed))
    for number, (_name, body) in enumerate(files):
        if body:
            data.setData(f"{HELD};index={number}", body + b"\0" * 7 if sizes else body)
    return data


# ---------------------------------------------------------------- what comes


def test_mails_dragged_from_outlook_come_with_name_and_bytes() -> None:
    came = arrived(mails(("RE: the album.msg", b"a mail"), ("..\\..\\evil.msg", b"another")))
    assert came.contents == (
        Content("RE: the album.msg", b"a mail"),
        Content("evil.msg", b"another"),
    )
    assert may_hold_evidence(mails(("a.msg", b"x")))


def test_a_mail_of_which_only_the_name_is_handed_over_says_what_to_do() -> None:
    came = arrived(mails(("RE: the album.msg", b"")))
    assert came.is_empty
    assert "RE: the album.msg" in came.trouble
    assert "Save it as a file" in came.trouble


@pytest.mark.parametrize(
    "listed",
    [b"", b"\1", b"\xff\xff\xff\xff", struct.pack("<I", 3) + descriptor("a.msg")[:500]],
)
def test_a_lying_list_of_files_is_no_mail(listed: bytes) -> None:
    data = QMimeData()
    data.setData(LISTED, listed)
    assert arrived(data).trouble == arrivals.NOTHING


def test_a_folder_in_the_list_is_passed_over() -> None:
    data = QMimeData()
    data.setData(LISTED, struct.pack("<I", 1) + descriptor("Inbox", attributes=0x10))
    assert arrived(data).is_empty


def test_a_picture_from_a_browser_keeps_its_bytes_its_name_and_its_address() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://social.example/pictures/album%20one.jpg?x=1")])
    data.setData("image/jpeg", b"\xff\xd8\xff the bytes")
    came = arrived(data)
    assert came.contents == (Content("album one.jpg", b"\xff\xd8\xff the bytes"),)
    assert came.page == "https://social.example/pictures/album%20one.jpg?x=1"


def test_a_picture_written_out_in_its_own_address() -> None:
    data = QMimeData()
    data.setHtml('<img alt="x" src="data:image/png;base64,iVBORw0KGgo=">')
    assert arrived(data).contents == (Content("picture.png", b"\x89PNG\r\n\x1a\n"),)
    broken = QMimeData()
    broken.setHtml('<img src="data:image/png;base64,%%%">')
    assert arrived(broken).is_empty


def test_the_page_a_picture_stood_on_is_known_from_the_clipboard_of_windows() -> None:
    data = QMimeData()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    data.setImageData(picture)
    html = b"Version:0.9\r\nSourceURL:https://social.example/debbie\r\n<html></html>"
    data.setData('application/x-qt-windows-mime;value="HTML Format"', html)
    came = arrived(data)
    assert came.picture is not None
    assert came.page == "https://social.example/debbie"


@pytest.mark.parametrize(
    "address", ["https://social.example/post/1", "http://social.example/a.png"]
)
def test_an_address_alone_is_never_fetched(address: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    came = arrived(data)
    assert came.is_empty
    assert came.trouble == arrivals.ONLY_AN_ADDRESS


def test_nothing_is_nothing() -> None:
    assert arrived(QMimeData()).trouble == arrivals.NOTHING
    text = QMimeData()
    text.setText("https\u202e://x\0")
    text.setHtml("<img src='javascript:alert(1)'>" * 50)
    assert arrived(text).is_empty
    assert not may_hold_evidence(text)


# ---------------------------------------------------------------- where it is taken


def a_screenshot(qapp: QApplication) -> None:
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    qapp.clipboard().setImage(picture)


@pytest.mark.parametrize("part", ["overview", "report", "matrix", "evidence", "audit"])
def test_a_screenshot_is_pasted_in_any_part_of_a_case(
    shell: Shell, place: Place, qapp: QApplication, part: str
) -> None:
    bind(shell, lambda: None)
    opened(shell, place, part)
    a_screenshot(qapp)
    QTest.keySequence(shell.window.focusWidget() or shell.window, "Ctrl+V")
    assert the_form(shell).act == "seal_pasted"


def test_a_text_box_keeps_the_key_to_itself(shell: Shell, place: Place, qapp: QApplication) -> None:
    bind(shell, lambda: None)
    opened(shell, place, "evidence")
    qapp.clipboard().setText("Marsh")
    search = shell.cases.search
    box = next(one for one in (search, *within(search)) if isinstance(one, QLineEdit))
    box.setFocus()
    QTest.keySequence(box, "Ctrl+V")
    assert box.text() == "Marsh"
    assert shell.errands.form is None


def test_a_mail_is_dropped_on_any_part(shell: Shell, place: Place) -> None:
    opened(shell, place, "overview")
    case = shell.case
    assert case is not None
    data = mails(("RE: the album.msg", b"a mail"))
    middle, copy = QPointF(case.rect().center()), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle.toPoint(), copy, data, left, none)
    QApplication.sendEvent(case, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(case, QDropEvent(middle, copy, data, left, none))
    assert the_form(shell).known == {"data": b"a mail", "name": "RE: the album.msg"}


class Untouched(QMimeData):
    """Whatever asks what is in it fails."""

    def urls(self) -> list[QUrl]:
        raise AssertionError("it was asked for its files")

    def data(self, mimetype: str) -> QByteArray:
        raise AssertionError(f"it was asked for its {mimetype}")

    def hasImage(self) -> bool:
        raise AssertionError("it was asked for its picture")


def test_where_an_indecent_image_is_suspected_nothing_is_read(shell: Shell, place: Place) -> None:
    place.workspace.run(
        triage.answer_screen,
        CaseId(place.debbie),
        kind="indecent_image",
        answer="yes",
        on=place.workspace.today,
    )
    opened(shell, place, "evidence")

    assert shell.case is not None
    shell.case.taking.take(Untouched())
    [asked] = shell.window.findChildren(Question)
    asked.yes.click()
    assert the_form(shell).act == "record_no_copy"


def test_nothing_on_the_clipboard_is_said(shell: Shell, place: Place, qapp: QApplication) -> None:
    opened(shell, place, "overview")
    qapp.clipboard().setText("only words")
    assert shell.case is not None
    shell.case.paste()
    assert [one.windowTitle() for one in shell.window.findChildren(News)] == [arrivals.NOTHING]


# ---------------------------------------------------------------- the form


def real_form(shell: Shell) -> Form:
    form = shell.errands.form
    assert isinstance(form, Form)
    return form


def test_the_same_as_before_is_one_key_and_changes_no_answer(
    shell: Shell, place: Place, qapp: QApplication
) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    a_screenshot(qapp)
    assert shell.case is not None
    shell.case.paste()
    form = real_form(shell)
    fields = form.answers.fields
    fields["account_handle"].set_value("rowan.example")
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F4)
    assert fields["account_handle"].value() == "rowan.example"
    assert fields["platform"].value() == "Facebook"
    assert fields["source_kind"].value() == "volunteered"
    assert "questions filled in" in form.bar.status.text()
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F4)
    assert form.bar.status.text() == "There was nothing to fill in."


def test_what_a_file_says_is_filled_in_when_asked(
    shell: Shell, place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    file = tmp_path / "Screenshot_20260619-211405_Facebook.png"
    file.write_bytes(png(60))
    shell.host.evidence_wanted.emit(place.debbie, [file])
    form = real_form(shell)
    fields = form.answers.fields
    assert fields["platform"].value() == ""
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F7)
    said = form.bar.status.text
    assert said() == BEING_READ
    fields["captured_time"].set_value("21:15")
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "filled in" in said(), timeout=20_000)
    assert fields["platform"].value() == "Facebook"
    assert fields["capture_method"].value() == "screenshot_phone"
    assert fields["captured_time"].value() == "21:15"
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: said() == NOTHING, timeout=20_000)


def test_a_form_that_was_left_hears_nothing_of_its_file(
    shell: Shell, place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    file = tmp_path / "Screenshot_20260619-211405_Facebook.png"
    file.write_bytes(png(61))
    shell.host.evidence_wanted.emit(place.debbie, [file])
    form = real_form(shell)
    QTest.keyClick(shell.window.focusWidget(), Qt.Key.Key_F7)
    assert shell.host.jobs.count()
    form.cancelled.emit()
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    qtbot.waitUntil(lambda: not shell.host.jobs.count(), timeout=20_000)


# ---------------------------------------------------------------- many


def test_many_are_described_together_and_each_failure_is_named(
    shell: Shell, place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    folder = tmp_path / "From F. Reid"
    (folder / "deeper").mkdir(parents=True)
    for number in range(7):
        (folder / f"Screenshot_20260619-21140{number}_Facebook.png").write_bytes(png(20 * number))
    (folder / "deeper" / "last.png").write_bytes(png(210))
    (folder / "empty.png").touch()
    (folder / "Thumbs.db").write_bytes(b"of the system")
    (folder / "link.png").symlink_to(folder / "empty.png")
    shell.host.evidence_wanted.emit(place.debbie, [folder])
    form = real_form(shell)
    assert form.spec.title == "Seal 1 folder"
    form.answers.fields["account_handle"].set_value("debbie.marsh.92")
    form.submit()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(NotAll)), timeout=20_000)
    [told] = shell.window.findChildren(NotAll)
    assert told._lines == [
        "link.png: This is a link to empty.png. Add that file itself.",
        f"empty.png: {EVIDENCE_EMPTY.sentence}",
    ]
    rows = place.workspace.read(exhibits.exhibits, place.debbie)[3:]
    assert [one.number for one in rows] == list(range(4, 12))
    assert {one.account for one in rows} == {"debbie.marsh.92"}
    assert rows[0].platform == "Facebook"
    assert rows[-1].original_name == "last.png"
    told.reject()


def test_what_cannot_be_true_is_said_on_the_form_before_anything_is_read(
    shell: Shell, place: Place, tmp_path: Path
) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    shell.host.evidence_wanted.emit(place.debbie, [tmp_path / f"{n}.png" for n in range(6)])
    form = real_form(shell)
    form.answers.fields["captured_on"].set_value(place.workspace.today.replace(year=2031))
    form.submit()
    assert shell.errands.form is form
    assert not form.page.summary.isHidden()


def test_what_came_in_words(tmp_path: Path) -> None:
    file = tmp_path / "a"
    assert what_came([tmp_path], ()) == "1 folder"
    assert what_came([tmp_path, file], (Content("b", b"b"),)) == "1 folder and 2 files"


def test_completing_asks_only_what_nothing_was_said_of(shell: Shell, place: Place) -> None:
    shell.errands._make = form_maker
    opened(shell, place, "evidence")
    first = place.workspace.read(exhibits.exhibits, place.debbie)[0]
    shell.host.fill_in("complete_capture", place.debbie, {"exhibit": first.id})
    form = real_form(shell)
    assert form.spec.title == "Say more of EX-1"
    asked = set(form.answers.fields)
    assert {"account_handle", "platform", "posted", "url"}.isdisjoint(asked)
    assert {"visibility", "captured_by", "captured_time", "contains", "on"} <= asked
    form.answers.fields["visibility"].set_value("friends")
    form.submit()
    assert shell.errands.form is None
    row = place.workspace.read(exhibits.exhibits, place.debbie)[0]
    assert row.visibility == "Friends or followers only"
    assert "who could see it" not in row.to_say


def test_a_look_at_a_profile_is_recorded_from_the_menu_by_keyboard(
    shell: Shell, place: Place
) -> None:
    page = opened(shell, place, "evidence")
    more = named(page, MoreButton, "More to do here")
    QTest.keyClick(more, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert the_form(shell).act == "record_profile_view"
