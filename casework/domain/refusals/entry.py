"""Refusals of what was typed: `where` is the field's name unless the raiser names another."""

from casework.domain.refusal import Refusal

MISSING = Refusal("MISSING", "Enter {what}.")
TOO_LONG = Refusal(
    "TOO_LONG", "Shorten {what} to {limit:,} characters; it has {length:,}. Nothing was cut."
)
CONTROL_CHARACTER = Refusal(
    "CONTROL_CHARACTER",
    "{what} holds a character that cannot be seen or kept ({name}). Take it out and try again.",
)
ALREADY_RECORDED = Refusal(
    "ALREADY_RECORDED", "{what} is already recorded. Nothing was written a second time."
)
NOT_A_CHOICE = Refusal("NOT_A_CHOICE", "Choose from the list: {what}.")
IN_THE_FUTURE = Refusal("IN_THE_FUTURE", "{what} must be today or in the past.")
BEFORE_DISCOVERY = Refusal(
    "BEFORE_DISCOVERY",
    "The report of {reported} cannot be earlier than the discovery of {discovered}.",
    where="reported_on",
)
DISCOVERED_BEFORE_CONDUCT = Refusal(
    "DISCOVERED_BEFORE_CONDUCT",
    "The incident was discovered on {discovered}, before it happened on {happened}. Check both "
    "days.",
    where="discovered_on",
)
OUT_OF_ORDER = Refusal("OUT_OF_ORDER", "{later} cannot be earlier than {earlier}.")
NO_RESPONDENT = Refusal(
    "NO_RESPONDENT",
    "Say who it is about, or that this is not known yet.",
    where="respondents",
)
TOO_MANY_RESPONDENTS = Refusal(
    "TOO_MANY_RESPONDENTS",
    "One report may be about {most} people at most. Record the others in another report.",
    where="respondents",
)
NO_REPORTER = Refusal(
    "NO_REPORTER", "Say who reported it, or that the report was anonymous.", where="reporter"
)
BAD_PREFIX = Refusal(
    "BAD_PREFIX",
    "A reference begins with 2 to 8 capital letters, as in HR.",
    where="reference_prefix",
)
SAME_LOGIN = Refusal(
    "SAME_LOGIN", "Somebody already signs in as '{login}'. Choose another name.", where="login"
)
BAD_LOGIN = Refusal(
    "BAD_LOGIN",
    "A sign-in name has 2 to 40 letters, digits, dots or hyphens.",
    where="login",
)
ALLEGATION_WITHDRAWN = Refusal(
    "ALLEGATION_WITHDRAWN", "Allegation {number} was withdrawn.", where="allegation"
)
SIDE_HAS_EVIDENCE = Refusal(
    "SIDE_HAS_EVIDENCE",
    "Evidence {side} allegation {number} is in the matrix, so it cannot be said that none was "
    "found.",
    where="side",
)
NOTHING_ASKED = Refusal(
    "NOTHING_ASKED",
    "Nobody asks whether somebody who died would have been dismissed. Tell a body only so that "
    "its register can be put right.",
    where="body",
)
NOT_THE_BODYS_ANSWER = Refusal(
    "NOT_THE_BODYS_ANSWER",
    "{body} asks in its own words. Answer with one of these: {answers}.",
    where="answer",
)
NOT_RESIGNED = Refusal(
    "NOT_RESIGNED",
    "Only a resignation or a retirement can be withdrawn. Record a correction if the reason was "
    "wrong.",
    where="reason",
)
BOTH_OR_NEITHER = Refusal(
    "BOTH_OR_NEITHER", "Place either an exhibit or a statement, not both.", where="exhibit"
)
NOTHING_PROPOSED = Refusal(
    "NOTHING_PROPOSED",
    "Nothing waits to be decided about this request. An allegation can be added in the matrix.",
)
NOT_A_DISCLOSURE = Refusal(
    "NOT_A_DISCLOSURE", "Only a possible protected disclosure goes to Legal in this way."
)
NOT_AFTER = Refusal(
    "NOT_AFTER", "It stands at ‘{now}’. ‘{then}’ does not follow that: choose something else."
)
