"""Refusals about who has a case and about contacts."""

from casework.domain.refusal import Refusal

NOT_A_CASEWORKER = Refusal(
    "NOT_A_CASEWORKER",
    "{name} is no caseworker of this store any more, or never was. Choose a caseworker.",
    where="to",
)
HAS_IT_ALREADY = Refusal(
    "HAS_IT_ALREADY", "{name} has this case already. Choose somebody else.", where="to"
)
IS_BARRED = Refusal(
    "IS_BARRED",
    "{name} has a conflict of interest in this case and cannot be given it. Choose somebody else.",
    where="to",
)
NO_COVER_RUNS = Refusal(
    "NO_COVER_RUNS", "Nobody covers this case. There is nothing to end.", where="on"
)
FOLLOW_UP_PAST = Refusal(
    "FOLLOW_UP_PAST",
    "The day to follow up is not after the contact itself. Enter a later day, or leave it empty.",
    where="follow_up_on",
)
FOLLOWED_UP = Refusal(
    "FOLLOWED_UP", "Contact {number} needs no follow-up, or has been followed up.", where="contact"
)
