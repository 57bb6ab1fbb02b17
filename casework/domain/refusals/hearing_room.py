"""Refusals around a hearing: letters served, companion, union, needs, witnesses, papers."""

from casework.domain.refusal import Force, Refusal

NEVER_RECEIVED = Refusal(
    "NEVER_RECEIVED",
    "A letter that came back has no day on which it was received. Leave that day empty.",
    where="received_on",
)
RECEIPT_DAY_MISSING = Refusal(
    "RECEIPT_DAY_MISSING",
    "Enter the day on which the letter was received, or on which it would not be taken.",
    where="received_on",
)
NOTHING_PROVED = Refusal("NOTHING_PROVED", "Say what proves the receipt.", where="proof")
COMPANION_UNNAMED = Refusal(
    "COMPANION_UNNAMED",
    "Enter who comes along, or say that the employee comes alone.",
    where="person",
)
COMPANION_BY_LEAVE = Refusal(
    "COMPANION_BY_LEAVE",
    "{name} is neither a fellow worker nor a union companion: the law gives no right to them, and "
    "the council says whether they may come.",
    Force.WARN,
    "kind",
    "Employment Relations Act 1999 s.10(3)",
)
COMPANION_IN_THE_CASE = Refusal(
    "COMPANION_IN_THE_CASE",
    "{name} has another part in this case ({part}). Ask the employee whether somebody else will "
    "do; the choice stays theirs.",
    Force.WARN,
    "person",
)
UNION_OFFICIAL_NOT_TOLD = Refusal(
    "UNION_OFFICIAL_NOT_TOLD",
    "{name} is a union representative. Talk to a full-time official of the union early, once "
    "{name} agrees to it.",
    Force.WARN,
    "hearing",
    "Acas Code of Practice 1, paragraph 30",
)
UNION_WITHOUT_CONSENT = Refusal(
    "UNION_WITHOUT_CONSENT",
    "The union’s official is told only with the employee’s agreement. Record that they agreed.",
    Force.OVERRIDE,
    "consent",
    "Acas Code of Practice 1, paragraph 30",
)
NOT_A_REPRESENTATIVE = Refusal(
    "NOT_A_REPRESENTATIVE",
    "The union’s official is told about employees who are its representatives, and about nobody "
    "else. Leave the official empty.",
    where="official",
    source="domain-corrections §2.2 (8)",
)
NEED_UNANSWERED = Refusal(
    "NEED_UNANSWERED",
    "{kind}, asked for on {day}, has no answer yet. Give it, or refuse it with a reason.",
    Force.OVERRIDE,
    "hearing",
    "Equality Act 2010 s.20 (Unverified)",
)
REASON_TO_REFUSE = Refusal(
    "REASON_TO_REFUSE", "Say why it is refused, or given only in part.", where="reason"
)
WITNESS_UNANSWERED = Refusal(
    "WITNESS_UNANSWERED",
    "Nothing is recorded on whether {name}, whom the employee called, comes.",
    Force.WARN,
    "hearing",
    "Acas Code of Practice 1, paragraph 12",
)
RESPONSE_NOT_LISTED = Refusal(
    "RESPONSE_NOT_LISTED",
    "{label}, which the employee gave after the report was signed, is not among the papers. List "
    "it, so that the panel reads it.",
    Force.WARN,
    "hearing",
    "Acas Code of Practice 1, paragraph 12; domain-corrections §3 (7)",
)
GRANTED_NOT_LISTED = Refusal(
    "GRANTED_NOT_LISTED",
    "Request {number} was granted and is neither among the papers nor among the witnesses: {what}",
    Force.WARN,
    "hearing",
    "Acas Code of Practice 1, paragraph 12; domain-corrections §3 (7)",
)
LATE_PAPER_OPEN = Refusal(
    "LATE_PAPER_OPEN",
    "Paper {label} came late. Record whether the chair lets it in.",
    Force.WARN,
    "hearing",
)
BUNDLE_BEHIND = Refusal(
    "BUNDLE_BEHIND",
    "{name} holds a bundle without {papers}.",
    Force.WARN,
    "hearing",
)
NO_PAPERS_LISTED = Refusal(
    "NO_PAPERS_LISTED", "List the papers of the bundle first.", where="hearing"
)
NO_LETTERS_LEFT = Refusal(
    "NO_LETTERS_LEFT",
    "After paper {number} there is no letter left. Put the paper after another one.",
    where="after",
)
ADVISER_INVESTIGATED = Refusal(
    "ADVISER_INVESTIGATED",
    "{name} investigated this case. Somebody else should advise those who decide.",
    Force.WARN,
    "person",
    "Acas Code of Practice 1, paragraph 6",
)
