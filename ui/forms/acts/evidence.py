"""Forms of evidence: the facts of a capture that a hearing asks for."""

from casework.services.evidence import (
    CAPTURE_METHODS,
    CONTENTS,
    LAWFUL_ROUTES,
    PRECISIONS,
    SOURCE_KINDS,
    VISIBILITIES,
)
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import chosen, day, passage, text
from ui.forms.spec import TODAY, FieldSpec, FormSpec, Kind, PageSpec

FILE = FieldSpec("file", "File", Kind.FILE, "It is copied, never moved or changed.")
WHENCE = (
    FieldSpec("title", "Short title", help="For lists, for example Post with party album."),
    chosen("source_kind", "Where did it come from?", SOURCE_KINDS),
    FieldSpec("obtained_by", "Who obtained it?", help="The name of the person who had it first."),
    FieldSpec("obtained_on", "Day it was obtained", Kind.DAY, default=TODAY),
    FieldSpec("obtained_time", "Time", Kind.TIME, required=False),
    passage("obtained_how", "How", "For example: shown on a colleague's phone, then sent on.", 3),
    chosen("lawful_route", "By what right does the council have it?", LAWFUL_ROUTES),
    day("Day it was handed in"),
)
CAPTURE = (
    text("platform", "Platform", "For example Facebook."),
    FieldSpec("url", "Address of the page", max_length=2_000, required=False),
    text("account_handle", "Account", "As it is written, for example debbie.marsh.92."),
    text("account_name", "Name shown on the account"),
    FieldSpec(
        "posted",
        "When was it posted?",
        Kind.MOMENT,
        required=False,
        choices=choices_of(PRECISIONS),
    ),
    chosen("visibility", "Who could see it?", VISIBILITIES),
    FieldSpec("captured_on", "Day it was captured", Kind.DAY, required=False),
    FieldSpec("captured_time", "Time it was captured", Kind.TIME, required=False),
    chosen("capture_method", "How was it captured?", CAPTURE_METHODS),
    text("device", "On what device?"),
    passage("attribution", "Why is it thought to be theirs?", "Never a conclusion from a name.", 3),
    FieldSpec(
        "contains",
        "What in it needs care?",
        Kind.MANY,
        "Exhibits with a child, a service user or an intimate picture are kept out of the papers.",
        required=False,
        choices=choices_of(CONTENTS),
    ),
    passage("notes", "Notes", lines=3),
)


def seal_form(act: str, first: tuple[FieldSpec, ...], known: tuple[str, ...] = ()) -> FormSpec:
    """Two pages: where it comes from, and what it shows."""
    title = "Seal evidence"
    whence = "It is hashed, encrypted, read back and compared. The original is never changed."
    shows = "What cannot be known now can stay empty or not known."
    return FormSpec(
        act,
        title,
        whence,
        "Seal the evidence",
        pages=(
            PageSpec(title, whence, (*first, *WHENCE)),
            PageSpec("What it shows", shows, CAPTURE),
        ),
        known=known,
    )


SPECS = (seal_form("seal_evidence", (FILE,)), seal_form("seal_pasted", (), ("data", "name")))
