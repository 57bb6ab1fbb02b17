"""Forms of evidence: the facts of a capture that a hearing asks for, most of them for later."""

from dataclasses import replace

from casework.services.capture_facts import (
    CAPTURE_METHODS,
    CONTENT_KINDS,
    CONTENTS,
    LAWFUL_ROUTES,
    PRECISIONS,
    SOURCE_KINDS,
    VISIBILITIES,
    ZONES,
)
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, passage, reason, text
from ui.forms.spec import TODAY, FieldSpec, FormSpec, Kind

FILE = FieldSpec("file", "File", Kind.FILE, "It is copied, never moved or changed.")
NOT_SAID = "not_said"
DIFFERENT_CLOCK = "Choose another only where the time was not read off a clock in the UK."


def later(name: str, label: str, words: dict[str, str], hint: str = "") -> FieldSpec:
    """A choice that may wait: 'Not said yet' stands in it."""
    return replace(chosen(name, label, words, hint), default=NOT_SAID)


WHOSE = (
    text("account_handle", "Account", "As it is written, for example debbie.marsh.92."),
    passage("attribution", "Why is it thought to be theirs?", "Never a conclusion from a name.", 2),
    text("account_name", "Name shown on the account"),
    text("platform", "Platform", "For example Facebook."),
)
WHAT = (
    later("content_kind", "What is it?", CONTENT_KINDS),
    FieldSpec("url", "Address of the page", max_length=2_000, required=False),
    FieldSpec(
        "posted",
        "When was it posted?",
        Kind.MOMENT,
        required=False,
        choices=choices_of(PRECISIONS),
    ),
    replace(
        chosen("posted_zone", "By which clock?", ZONES, DIFFERENT_CLOCK),
        default="uk",
    ),
    later("visibility", "Who could see it?", VISIBILITIES),
    FieldSpec(
        "contains",
        "What in it needs care?",
        Kind.MANY,
        "Exhibits with a child, a service user or an intimate picture are kept out of the papers.",
        required=False,
        choices=choices_of(CONTENTS),
    ),
)
HOW = (
    FieldSpec("seen_on", "Day it was first seen", Kind.DAY, required=False, days=Days.PAST),
    FieldSpec("seen_time", "Time it was first seen", Kind.TIME, required=False),
    text("captured_by", "Who captured it?", "Who took the screenshot or saved the page."),
    FieldSpec("captured_on", "Day it was captured", Kind.DAY, required=False),
    FieldSpec("captured_time", "Time it was captured", Kind.TIME, required=False),
    later("capture_method", "How was it captured?", CAPTURE_METHODS),
    text("device", "On what device?"),
)
WHENCE = (
    later("source_kind", "Where did it come from?", SOURCE_KINDS),
    text("supplied_by", "Who supplied it to the council?", "If it was not whoever obtained it."),
    text("obtained_by", "Who obtained it?", "The name of the person who had it first."),
)
OBTAINED = (
    FieldSpec("obtained_on", "Day it was obtained", Kind.DAY, default=TODAY),
    FieldSpec("obtained_time", "Time it was obtained", Kind.TIME, required=False),
)
RIGHT = (
    passage("obtained_how", "How?", "For example: shown on a colleague's phone, then sent on.", 2),
    later("lawful_route", "By what right does the council have it?", LAWFUL_ROUTES),
)
NOTES = passage("notes", "Notes", lines=3)
TITLE = text(
    "title", "Short title", "Leave it empty to have it named by account and day, or by the file."
)
HANDED_IN = day("Day it was handed in")
WORDS = (
    "It is hashed, encrypted, read back and compared. What you leave empty you say later: the "
    "exhibit names what is still to be said. Ctrl+Enter seals from any question."
)
INDECENT = (
    "answer_screen",
    "Might it show an indecent image of a child? Then nothing of it may be taken in or opened.",
    "Take nothing, and record where it was seen",
)


def seal_form(
    act: str, first: tuple[FieldSpec, ...] = (), known: tuple[str, ...] = (), **more: str
) -> FormSpec:
    """One page: first whose it is, then what it is; everything may wait but the file."""
    return FormSpec(
        act,
        more.get("title", "Seal evidence"),
        more.get("words", WORDS),
        more.get("button", "Seal the evidence"),
        (*first, *WHOSE, *WHAT, *HOW, *WHENCE, *OBTAINED, *RIGHT, TITLE, NOTES, HANDED_IN),
        known=known,
        instead=INDECENT,
    )


BY_NAME = FieldSpec(
    "by_name",
    "Fill in from the name of each file?",
    Kind.YES_OR_NO,
    "A name such as Screenshot_20260619-211405_Facebook.png says day, time and platform.",
    default=True,
)


def several_form_spec(what: str) -> FormSpec:
    """What is said of many at once; none of them is opened before the button is pressed."""
    return FormSpec(
        "seal_several",
        f"Seal {what}",
        "What is said here holds for all of them; what is left out is said later of each. Each is "
        "called after its file and gets a number of its own. One that cannot be taken in is "
        "named, and the others go on.",
        "Seal them all",
        (BY_NAME, *WHOSE, *WHAT, *HOW, *WHENCE, *OBTAINED, *RIGHT, NOTES, HANDED_IN),
        instead=INDECENT,
    )


COMPLETE = FormSpec(
    "complete_capture",
    "Say what is still to be said",
    "Only what nothing was said of is asked. What was said before stays; a mistake in it is put "
    "right with a correction.",
    "Record what is known",
    (*WHOSE, *WHAT, *HOW, *WHENCE, *RIGHT, NOTES, day("Day this was learned")),
    known=("exhibit",),
)
VIEW = FormSpec(
    "record_profile_view",
    "Record a look at an open profile",
    "Each look is on file: who looked, at what, when and why. Look only at what anybody can see, "
    "under your own name, and only as often as the case needs.",
    "Record the look",
    (
        reason("Which profile or page?", "profile", "Its address, or whose it is and where."),
        text("platform", "Platform"),
        FieldSpec("viewed_by", "Who looked?"),
        day("Day it was looked at"),
        FieldSpec("time", "Time", Kind.TIME, required=False),
        reason("Why was it looked at?", hint="What the case needed to know."),
        passage("seen", "What was seen?", lines=3),
        FieldSpec(
            "exhibit", "Exhibit that shows it", Kind.CHOICE, required=False, source="exhibits"
        ),
        text("agreed_by", "Who agreed to it?", "For a second look: whoever in Legal or HR agreed."),
    ),
)
SPECS = (
    seal_form("seal_evidence", (FILE,)),
    seal_form("seal_pasted", known=("data", "name")),
    COMPLETE,
    VIEW,
)
