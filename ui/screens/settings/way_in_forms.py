"""Forms that give somebody a way into the store again: a new password, a new recovery key."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casework import admission
from casework.domain.ids import UserId
from casework.domain.people import RECOVERY
from casework.domain.roles import Role
from casework.queries import organisation
from casework.queries.organisation import SettingsPage, UserRow
from ui import making
from ui.fields.option_row import Choice
from ui.fields.words import relabel
from ui.forms.form import Around, Form
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind
from ui.host import Host
from ui.screens.first_run_key_page import KeyPage, Replacing

TELL_THEM = "Tell them in person. They choose their own password when they sign in."
SET_PASSWORD = FormSpec(
    "set_password",
    "Set a new password",
    TELL_THEM,
    "Set the password",
    (
        FieldSpec("user", "Who is it for?", Kind.CHOICE, missing="Choose who it is for"),
        FieldSpec("password", "New password", Kind.NEW_PASSWORD, missing="Enter a password"),
    ),
)
RECOVERED = replace(
    SET_PASSWORD,
    title="You opened the store with the recovery key",
    purpose="Set a new password for somebody who will sign in with it; they then choose their "
    "own. After that you get a new recovery key. You may also leave everything as it is, and "
    "only look and export.",
)
ONLY_LOOK = "Only look and export"


class Recovered(QStackedWidget):
    """After the recovery key: a new password, then a new key. `done` once a password was set."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, passwords: Form, make_key_page: Callable[[], KeyPage]) -> None:
        super().__init__()
        self._make_key_page = make_key_page
        self.form: Form = passwords
        relabel(passwords.bar.canceller, ONLY_LOOK)
        passwords.done.connect(self._to_key)
        passwords.cancelled.connect(self.cancelled)
        self.addWidget(passwords)

    def begin(self) -> None:
        """Put the keyboard where the person is."""
        self.form.begin()

    def is_touched(self) -> bool:
        """Whether anything was typed on this page."""
        return self.form.is_touched()

    def cancel(self) -> None:
        """Leave; asks first when something was typed."""
        self.form.cancel()

    def _to_key(self, _result: object) -> None:
        page = self._make_key_page()
        page.done.connect(self.done)
        page.cancelled.connect(lambda: self.done.emit(None))
        self.form = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.begin()


def manages_people(host: Host, page: SettingsPage) -> bool:
    """Administrators and the recovery key do; a caseworker while there is no administrator."""
    if host.user == RECOVERY or host.user.role is Role.ADMINISTRATOR:
        return True
    admins = [one for one in page.users if one.is_active and one.role == Role.ADMINISTRATOR.value]
    return host.user.role is Role.CASEWORKER and not admins


def set_password(host: Host, user: str = "") -> Form:
    """A new first password for one person, or for one to be chosen."""
    users = _others(host)
    named = next((one for one in users if one.id == user), None)
    if named is None:
        return _password_form(host, SET_PASSWORD, users)
    spec = replace(SET_PASSWORD, title=f"Set a new password for {named.name}")
    return _password_form(host, spec, (named,))


def recovered(host: Host) -> QWidget:
    """What is asked first of whoever opened the store with the recovery key."""
    return Recovered(
        _password_form(host, RECOVERED, _others(host)), partial(new_recovery_key, host)
    )


def new_recovery_key(host: Host) -> KeyPage:
    """Shows a fresh recovery key; typed back in part, it takes the place of the old one."""
    workspace, key = host.workspace, admission.fresh_recovery_key()
    put = partial(admission.put_recovery_key, workspace, key)
    return KeyPage(
        key,
        str(workspace.folder),
        Sources(host.today),
        partial(making.save_sheet, workspace),
        replacing=Replacing(put, by_worker(host.jobs)),
    )


def _password_form(host: Host, spec: FormSpec, users: tuple[UserRow, ...]) -> Form:
    workspace = host.workspace
    choices = tuple(Choice(one.id, f"{one.name}, signs in as {one.login}") for one in users)
    who, password = spec.fields
    asked = (replace(who, choices=choices), password)

    def do(answers: Mapping[str, object], _departing: object) -> str:
        user = UserId(str(answers["user"]))
        admission.set_password(workspace, user, str(answers["password"]))
        return user

    around = Around(run=by_worker(host.jobs), busy="Setting the password")
    known = {"user": users[0].id} if len(users) == 1 else {}
    return Form(replace(spec, fields=asked), Sources(host.today), do, around, preset=known)


def _others(host: Host) -> tuple[UserRow, ...]:
    """Whoever may use the store, but for the person at it, who changes their own password."""
    users = host.read(organisation.settings).users
    return tuple(one for one in users if one.is_active and one.id != host.user.id)
