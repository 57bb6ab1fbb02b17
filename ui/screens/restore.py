"""Putting a store back from a backup, on a PC that has none: which backup, where to, with what."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from casework.domain.progress import Progress
from ui.fields.option_row import Choice
from ui.forms.form import Around, Form
from ui.forms.running import Runner
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind, OnlyIf

Restore = Callable[[Mapping[str, object], Progress], object]
"""Restores what the answers say and opens it; what came of it."""
PASSWORD, KEY = "password", "recovery_key"
RESTORE = FormSpec(
    "restore",
    "Restore a backup",
    "The backup is only read, and stays as it is.",
    "Restore the backup",
    (
        FieldSpec(
            "backup",
            "Folder with the backups",
            Kind.FOLDER,
            "The newest backup in it is taken. For another, choose its own dated folder.",
            missing="Enter the folder with the backups",
        ),
        FieldSpec(
            "folder",
            "Where to put the store",
            Kind.FOLDER,
            "A new or empty folder on this PC, not on a network drive and not synced.",
            missing="Enter a folder for the store",
        ),
        FieldSpec(
            "way",
            "What do you have to open it?",
            Kind.CHOICE,
            choices=(
                Choice(PASSWORD, "A sign-in name and its password on the day of the backup"),
                Choice(KEY, "The recovery key of that time"),
            ),
            missing="Choose what you have to open it",
        ),
        FieldSpec(
            "login",
            "Sign-in name",
            only_if=OnlyIf("way", (PASSWORD,)),
            missing="Enter your sign-in name",
        ),
        FieldSpec(
            PASSWORD,
            "Password",
            Kind.PASSWORD,
            only_if=OnlyIf("way", (PASSWORD,)),
            missing="Enter your password",
        ),
        FieldSpec(
            KEY,
            "Recovery key",
            help="14 groups of 4 letters and digits. Spaces do not matter.",
            max_length=200,
            only_if=OnlyIf("way", (KEY,)),
            missing="Enter the recovery key",
        ),
    ),
)


class FarAlong(QObject):
    """Brings progress from the worker to the window."""

    went = Signal(int, int)


def restore_form(
    restore: Restore, run: Runner, sources: Sources, back: Callable[[], object]
) -> Form:
    """`done` carries what came of it."""
    far = FarAlong()

    def do(values: Mapping[str, object], _departing: object) -> object:
        return restore(values, far.went.emit)

    around = Around(back=back, run=run, busy="Restoring the backup", may_cancel=False)
    form = Form(RESTORE, sources, do, around)
    far.setParent(form)
    far.went.connect(lambda done, total: say(form, done, total))
    return form


def say(form: Form, done: int, total: int) -> None:
    """How far the evidence is."""
    if total and form.is_over:
        form.bar.status.say(f"Restoring the backup, {done * 100 // total} per cent")
