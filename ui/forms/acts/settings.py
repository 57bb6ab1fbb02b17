"""Forms of the council's settings and of the people who may use the store."""

from casework.domain.choices import NATIONS
from casework.services.organisation import ROLES
from ui.forms.acts.asked import chosen, day, of_case, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind

ROLE = chosen("role", "Role", ROLES, "What this person may do and see.")
USER = of_case("user", "Who?", "users")
COUNCIL = FormSpec(
    "change_settings",
    "Change the council's settings",
    "A new prefix is used for new cases only. Due dates already set are not moved.",
    "Change the settings",
    (
        FieldSpec("name", "Name of the council"),
        chosen("nation", "Where is the council?", NATIONS),
        FieldSpec(
            "reference_prefix",
            "Prefix of references",
            help="2 to 8 capital letters, as in HR-2026-00042.",
            max_length=8,
        ),
    ),
    known=("version",),
)
RULES = FormSpec(
    "approve_rules",
    "Sign off the rules",
    "Until a legal owner has signed them off, every paper says that they are not approved.",
    "Record the signing off",
    (FieldSpec("approved_by", "Who signed them off?"), day("Day they were signed off")),
    check=True,
)
INSTALL = FormSpec(
    "install_policy",
    "Install a policy",
    "A policy pack that the council wrote, as docs/policy-packs.md describes it. It is checked "
    "first. Cases that are open keep the version they began with.",
    "Install the policy",
    (
        FieldSpec("file", "File", Kind.FILE, "It ends in .toml. Its bytes are kept in the store."),
        day("Day of installing"),
    ),
)
CHOOSE = FormSpec(
    "choose_policy",
    "Choose the policy for new cases",
    "Open cases keep the one they began with. The new one waits for its own sign-off.",
    "Use this policy",
    (of_case("code", "Policy", "policies"), day("Day it was chosen")),
    check=True,
)
DECLARE = FormSpec(
    "declare_adoption",
    "Declare that a policy was in force",
    "Where the document does not show that the council adopted it, somebody says so by name.",
    "Record the declaration",
    (
        of_case("code", "Policy", "policies"),
        FieldSpec("declared_by", "Who declares it?", help="Name and post."),
        reason("How is it known?", hint="For example a minute, an intranet page, an e-mail."),
        day("Day it was declared"),
    ),
)
CLOSED_DAY = FormSpec(
    "add_closed_day",
    "Add a day on which the council is closed",
    "It is not a working day from now on. Due dates already set are not moved.",
    "Add the day",
    (
        FieldSpec("on", "Day", Kind.DAY),
        FieldSpec("name", "What day is it?", help="For example Glasgow Fair Monday."),
    ),
)
BACKUPS = FormSpec(
    "set_backup_folder",
    "Set where backups go",
    "On another disk, if there is one.",
    "Set the folder",
    (FieldSpec("folder", "Folder for backups", Kind.FOLDER),),
)
ADD_USER = FormSpec(
    "add_user",
    "Add somebody who may use the store",
    "They get a first password from you and change it when they sign in.",
    "Add this person",
    (
        FieldSpec("name", "Name", help="As colleagues should read it."),
        FieldSpec(
            "login", "Sign-in name", help="2 to 40 letters, digits, dots or hyphens.", max_length=40
        ),
        ROLE,
    ),
)
CHANGE_ROLE = FormSpec(
    "change_role",
    "Change somebody's role",
    "It holds from the next time they sign in.",
    "Change the role",
    (USER, ROLE),
)
RETIRE = FormSpec(
    "retire_user",
    "Take away somebody's use of the store",
    "Their name stays beside what they recorded.",
    "Take it away",
    (USER,),
    check=True,
)
SPECS = (
    COUNCIL,
    RULES,
    INSTALL,
    CHOOSE,
    DECLARE,
    CLOSED_DAY,
    BACKUPS,
    ADD_USER,
    CHANGE_ROLE,
    RETIRE,
)
