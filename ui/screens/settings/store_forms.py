"""Forms that change who can open the store: one's own password, letting somebody in."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from casework import admission
from casework.services.organisation import ROLES
from ui.fields.choice_field import choices_of
from ui.forms.form import Around, Form
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind
from ui.host import Host

LONG_ENOUGH = (
    "12 characters or more. Three or four words that have nothing to do with you are good."
)
CHANGE_PASSWORD = FormSpec(
    "change_password",
    "Change your password",
    "The recovery key stays the same.",
    "Change the password",
    (
        FieldSpec("old", "Password now", Kind.PASSWORD, missing="Enter your password"),
        FieldSpec("password", "New password", Kind.NEW_PASSWORD, LONG_ENOUGH),
    ),
)
FIRST_PASSWORD = FormSpec(
    "change_password",
    "Choose your own password",
    "Somebody else made your first password. Nobody but you should know the one you use.",
    "Use this password",
    CHANGE_PASSWORD.fields,
)
LET_IN = FormSpec(
    "let_in",
    "Let somebody use the store",
    "Tell them the first password in person. They choose their own when they sign in.",
    "Let them use the store",
    (
        FieldSpec("name", "Name", missing="Enter their name"),
        FieldSpec(
            "login",
            "Sign-in name",
            help="Letters, digits, dots and hyphens, for example a.macrae.",
            missing="Enter a sign-in name",
        ),
        FieldSpec("role", "Role", Kind.CHOICE, choices=choices_of(ROLES)),
        FieldSpec("password", "First password", Kind.NEW_PASSWORD, LONG_ENOUGH),
    ),
)


def change_password(host: Host, *, is_first: bool = False) -> QWidget:
    """Changes one's own password; stretching it takes a moment."""
    workspace = host.workspace

    def do(answers: Mapping[str, object], _departing: object) -> None:
        admission.change_password(workspace, str(answers["old"]), str(answers["password"]))

    around = Around(run=by_worker(host.jobs), busy="Changing the password", may_cancel=not is_first)
    spec = FIRST_PASSWORD if is_first else CHANGE_PASSWORD
    return Form(spec, Sources(host.today), do, around)


def let_in(host: Host) -> QWidget:
    """Makes somebody a way into the store."""
    workspace = host.workspace

    def do(answers: Mapping[str, object], _departing: object) -> object:
        told = {name: str(value) for name, value in answers.items()}
        return admission.let_in(workspace, **told)

    around = Around(run=by_worker(host.jobs), busy="Making the key")
    return Form(LET_IN, Sources(host.today), do, around)
