"""What a person is asked when Casework is set up: where, who, the recovery key, backups."""

from dataclasses import replace

from casework.domain.choices import NATIONS
from ui.fields.choice_field import choices_of
from ui.fields.option_row import Choice
from ui.forms.spec import FieldSpec, FormSpec, Kind, PageSpec

STEPS = ("Where it is kept", "You and your council", "Recovery key", "Backups")

PLACE = FormSpec(
    "place",
    "Where to keep the cases",
    "Everything is kept encrypted in one folder on this PC. A network drive or a folder that is "
    "synced, such as OneDrive, cannot be used: both can damage what was saved.",
    "Continue",
    (
        FieldSpec(
            "folder",
            "Folder",
            Kind.FOLDER,
            "It is made if it does not exist yet.",
            missing="Enter a folder",
        ),
    ),
)
YOU = FormSpec(
    "create_store",
    "You and your council",
    "Your name stands beside everything you record.",
    "Make the store",
    (
        FieldSpec("council", "Name of the council", missing="Enter the name of the council"),
        FieldSpec(
            "nation",
            "Where is the council?",
            Kind.CHOICE,
            "Bank holidays and the duties to refer depend on it.",
            choices=choices_of(NATIONS),
        ),
        FieldSpec(
            "name", "Your name", help="As colleagues should read it, for example Ann Macrae."
        ),
        FieldSpec(
            "login",
            "Sign-in name",
            missing="Enter a sign-in name",
            help="2 to 40 letters, digits, dots or hyphens.",
            max_length=40,
        ),
        FieldSpec("password", "Password", Kind.NEW_PASSWORD, missing="Enter a password"),
    ),
)


def you_form(policies: tuple[Choice, ...]) -> FormSpec:
    """The same with the policies there are to choose from, where there are any."""
    if not policies:
        return YOU
    asked = FieldSpec(
        "policy",
        "Which policy do new cases go by?",
        Kind.CHOICE,
        "Another can be chosen, or the council's own installed, under Settings.",
        choices=policies,
    )
    return replace(YOU, fields=(*YOU.fields[:2], asked, *YOU.fields[2:]))


BACKUPS = FormSpec(
    "set_backup_folder",
    "Where backups go",
    "A backup holds the cases, the keys and every piece of evidence, encrypted as they are here.",
    "Start using Casework",
    (
        FieldSpec(
            "folder",
            "Folder for backups",
            Kind.FOLDER,
            "On another disk, if there is one. Without a folder no backups are made; it can be "
            "set later under Settings.",
            required=False,
        ),
    ),
)


FIRST_KEY = (
    "If nobody can remember a password, this key is the only way in. Print it or save the "
    "sheet now: it is not shown again. Keep the paper locked away from this PC."
)
NEW_KEY = (
    "Print it or save the sheet now: it is not shown again. Until you have typed part of it back, "
    "the old key stays in force. From then on the old key opens only backups made before."
)


def key_form(numbers: tuple[int, int], *, is_first: bool = True) -> FormSpec:
    """The key on one page; on the next, two of its groups (counted from 1) typed back."""
    shown = PageSpec(
        "Your recovery key" if is_first else "The new recovery key",
        FIRST_KEY if is_first else NEW_KEY,
        (),
    )
    typed = PageSpec(
        "Type part of the key back",
        "This shows that the sheet can be read. Use the sheet, not your memory.",
        tuple(
            FieldSpec(
                f"group_{number}", f"Group {number}", help="4 letters and digits", max_length=12
            )
            for number in numbers
        ),
    )
    return FormSpec(
        "keep_key", shown.title, shown.purpose, "Continue" if is_first else "Use the new key",
        pages=(shown, typed), counts_pages=False,
    )  # fmt: skip
