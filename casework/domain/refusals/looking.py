"""What is said when an exhibit stays closed, or has nothing to look at."""

from casework.domain.refusal import Refusal

EXHIBIT_KEPT_CLOSED = Refusal(
    "EXHIBIT_KEPT_CLOSED",
    "This exhibit is set apart because of how it was got, so it stays closed. Wait until Legal "
    "releases it.",
)
NOT_ON_THE_PAGE = Refusal(
    "NOT_ON_THE_PAGE",
    "What was drawn does not lie on the page. Draw it again.",
)
MARKS_ON_A_COPY = Refusal(
    "MARKS_ON_A_COPY",
    "One copy holds 1 to {most} marks. Draw one, or keep this copy and mark up another.",
)
NOTHING_TO_LOOK_AT = Refusal(
    "NOTHING_TO_LOOK_AT",
    "There is no picture of {label} to copy a part of: it has no pages. Save a copy of it instead.",
)
