"""Forms of where evidence comes from: copies and their originals."""

from casework.domain.evidence_choices import COPY_KINDS
from ui.forms.acts.asked import chosen, day, of_case, passage
from ui.forms.spec import FormSpec

LINK = FormSpec(
    "link_exhibits",
    "Say what an exhibit was made from",
    "For a copy that was sealed on its own: cropped, typed out, or taken out of a mail. "
    "Neither is changed.",
    "Link the two",
    (
        of_case("exhibit", "Which exhibit is the copy?", "exhibits"),
        of_case("original", "From which exhibit was it made?", "exhibits"),
        chosen("how", "How was it made?", COPY_KINDS),
        passage("note", "Note", "For example by whom, and with which program.", 3),
        day("Day it was made"),
    ),
)
SPECS = (LINK,)
