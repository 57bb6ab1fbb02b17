"""What is said when the facts of a capture cannot be true, or need a second look."""

from casework.domain.refusal import Force, Refusal

OBTAINED_LATER_THAN_NOW = Refusal(
    "OBTAINED_LATER_THAN_NOW",
    "This says the evidence was obtained later than now. Check the day.",
    where="obtained_on",
)
CAPTURED_LATER_THAN_NOW = Refusal(
    "CAPTURED_LATER_THAN_NOW",
    "This says the evidence was captured later than now. Check the day.",
    where="captured_on",
)
CAPTURED_AFTER_OBTAINED = Refusal(
    "CAPTURED_AFTER_OBTAINED",
    "This says the evidence was captured after it was obtained. Check both days.",
    Force.WARN,
    where="captured_on",
)
POSTED_AFTER_CAPTURED = Refusal(
    "POSTED_AFTER_CAPTURED",
    "This says the post was made after it was captured. Check both days.",
    where="posted_on",
)
LAWFUL_ROUTE_NEEDS_LEGAL = Refusal(
    "LAWFUL_ROUTE_NEEDS_LEGAL",
    "How this evidence was obtained needs a view from Legal before it is used. Keep it, and ask "
    "them.",
    Force.WARN,
    where="lawful_route",
    source="domain.md 5.3 (h)",
)

NOTHING_NEW_SAID = Refusal(
    "NOTHING_NEW_SAID",
    "Nothing new is said of {exhibit}. Answer a question that is still open; a mistake in what was "
    "said before is put right with a correction.",
    where="account_handle",
)
PROFILE_LOOKED_AT_BEFORE = Refusal(
    "PROFILE_LOOKED_AT_BEFORE",
    "An open profile was looked at for this case {times} before. Looking again and again may be "
    "surveillance that needs authority under RIPA or RIP(S)A, and councils mostly cannot get that "
    "for staff matters. Ask Legal before the next look; keep what is seen now.",
    Force.WARN,
    where="reason",
    source="domain.md §5.3 (i)",
)
