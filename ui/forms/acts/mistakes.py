"""Forms of honest mistakes and of evidence that is set apart."""

from casework.domain.path_choices import CAPTURE_CONCERNS, REMEDIES
from ui.forms.acts.asked import chosen, day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec

REMEDY = FormSpec(
    "record_remedy",
    "Record what puts it right",
    "One at a time, when it is done.",
    "Record the remedy",
    (
        chosen("what", "What was done?", REMEDIES),
        passage("note", "In short", "Needed where it is something else.", 3),
        text("done_by", "Who did it?"),
        day(),
    ),
)
SETTLE = FormSpec(
    "settle_without_blame",
    "Settle it without blame",
    "For a mistake that was owned up to and put right. It is no finding and no warning.",
    "Settle it without blame",
    (reason(), day("Day it was decided")),
    check=True,
)
SET_APART = FormSpec(
    "set_evidence_apart",
    "Set evidence apart",
    "Record it as it was got. It is kept, and not used until Legal releases it.",
    "Set it apart",
    (
        chosen("kind", "How was it got?", CAPTURE_CONCERNS),
        FieldSpec(
            "exhibit",
            "Exhibit",
            help="Leave it empty if it was never sealed.",
            required=False,
            source="exhibits",
            kind=of_case("exhibit", "Exhibit", "exhibits").kind,
        ),
        passage("what", "What is it?", "Needed where it was never sealed.", 3),
        reason("How was it got, by whom, and who asked for it?", "why"),
        day("Day it was set apart"),
    ),
)
RELEASE = FormSpec(
    "release_evidence",
    "Release evidence that was set apart",
    "Legal says whether it may be used, and on what ground.",
    "Release it",
    (
        of_case("apart", "What is released?", "apart"),
        FieldSpec("released_by", "Who released it?"),
        reason("Why may it be used?"),
        day("Day of the release"),
    ),
)
SPECS = (REMEDY, SETTLE, SET_APART, RELEASE)
