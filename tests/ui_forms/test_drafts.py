"""Drafts: kept after a pause and on leaving a field, offered again, dropped when recorded."""

import datetime as dt
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.fields.field import Typed
from ui.forms.drafts import Drafts, FoundDraft
from ui.forms.form import Around, Form
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind

Show = Callable[[QWidget], None]
AT = dt.datetime(2026, 6, 24, 13, 3, tzinfo=dt.UTC)
NOTE = FormSpec(
    "add_note",
    "Add a note",
    "",
    "Add the note",
    (FieldSpec("text", "Note", Kind.LONG_TEXT), FieldSpec("password", "Password", Kind.PASSWORD)),
)


def recorded(_values: object, _departing: object) -> None:
    """An act that goes well."""


class Kept:
    """A drawer for one draft."""

    def __init__(self) -> None:
        self.typed: Mapping[str, Typed] | None = None
        self.times_saved = 0

    def save(self, typed: Mapping[str, Typed]) -> dt.datetime:
        self.typed = dict(typed)
        self.times_saved += 1
        return AT

    def drop(self) -> None:
        self.typed = None

    def drafts(self, found: FoundDraft | None = None) -> Drafts:
        return Drafts(self.save, self.drop, found)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def form(kept: Kept, sources: Sources, shown: Show) -> Form:
    made = Form(NOTE, sources, recorded, Around(kept.drafts()))
    shown(made)
    made.begin()
    return made


def test_a_draft_is_saved_after_a_pause_and_says_so(qtbot: QtBot, form: Form, kept: Kept) -> None:
    qtbot.keyClicks(form.answers.fields["text"].way_in(), "Spoke to Debbie")
    assert kept.times_saved == 0
    qtbot.waitUntil(lambda: kept.times_saved == 1, timeout=5_000)
    assert kept.typed == {"text": "Spoke to Debbie"}
    assert form.bar.status.said() == "Draft saved 14:03 BST"


def test_leaving_a_field_saves_at_once(qtbot: QtBot, form: Form, kept: Kept) -> None:
    qtbot.keyClicks(form.answers.fields["text"].way_in(), "Spoke")
    form.answers.fields["password"].enter()
    assert kept.typed == {"text": "Spoke"}
    form.answers.fields["text"].enter()
    assert kept.times_saved == 1


def test_a_password_is_never_in_a_draft(qtbot: QtBot, form: Form, kept: Kept) -> None:
    form.answers.fields["text"].set_value("Spoke")
    form.answers.fields["password"].enter()
    qtbot.keyClicks(form.answers.fields["password"].way_in(), "secret words here")
    form.answers.fields["text"].enter()
    assert "secret" not in str(kept.typed)


def test_recording_drops_the_draft(form: Form, kept: Kept) -> None:
    form.answers.set_typed({"text": "Spoke"})
    form.answers.fields["password"].set_value("x")
    form.page.column.left.emit()
    assert kept.typed is not None
    form.submit()
    assert kept.typed is None


def test_cancelling_can_keep_the_draft_or_throw_it_away(
    qtbot: QtBot, form: Form, kept: Kept
) -> None:
    form.answers.fields["text"].set_value("Spoke")
    form.cancel()
    with qtbot.waitSignal(form.cancelled):
        form.bar.keeper.click()
    assert kept.typed == {"text": "Spoke"}
    form.cancel()
    with qtbot.waitSignal(form.cancelled):
        form.cancel()
    assert kept.typed is None


FOUND = FoundDraft(AT, {"text": "Half a sent", "gone": "a field of an older version"})


def found_form(kept: Kept, sources: Sources, shown: Show) -> Form:
    form = Form(NOTE, sources, recorded, Around(kept.drafts(FOUND)))
    shown(form)
    form.begin()
    return form


def test_a_draft_that_was_found_is_carried_on(
    qtbot: QtBot, kept: Kept, sources: Sources, shown: Show
) -> None:
    form = found_form(kept, sources, shown)
    offer = form.page._offered
    assert offer is not None
    assert offer.accessibleName() == "Draft saved 14:03 BST"
    assert offer.carrier.hasFocus()
    offer.carrier.click()
    assert form.answers.fields["text"].value() == "Half a sent"
    assert form.answers.fields["text"].way_in().hasFocus()


def test_a_draft_that_was_found_is_not_written_over_unseen(
    kept: Kept, sources: Sources, shown: Show
) -> None:
    form = found_form(kept, sources, shown)
    assert not form.page.column.isEnabled()
    form.submit()
    assert form.page.summary.isHidden()


def test_starting_again_drops_what_was_found(kept: Kept, sources: Sources, shown: Show) -> None:
    kept.typed = dict(FOUND.typed)
    form = found_form(kept, sources, shown)
    assert form.page._offered is not None
    form.page._offered.restarter.click()
    assert kept.typed is None
    assert form.page.column.isEnabled()
    assert not form.is_touched()


def test_a_draft_of_another_day_says_the_day() -> None:
    assert FOUND.words(dt.date(2026, 6, 26)) == "Draft saved Wed 24 June, 14:03 BST"
