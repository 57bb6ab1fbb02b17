"""How people were reached about a case, and with what result: codes and words."""

DIRECTIONS: dict[str, str] = {
    "out": "From the council",
    "in": "To the council",
}
CHANNELS: dict[str, str] = {
    "call": "Call",
    "email": "E-mail",
    "letter": "Letter",
    "meeting": "Meeting",
    "text": "Text message",
    "visit": "Visit",
    "other": "Another way",
}
RESULTS: dict[str, str] = {
    "spoke": "Reached, or answered",
    "left_message": "A message was left",
    "no_answer": "No answer",
    "silence": "No reply by the day that was asked",
    "refused": "Declined to talk or to take it",
    "returned": "Came back undelivered",
    "received": "Receipt confirmed",
    "sent": "Sent; nothing known yet",
}
UNREACHED = frozenset({"no_answer", "silence", "refused", "returned"})
"""Results that count as an attempt without an answer."""
HANDOVERS: dict[str, str] = {
    "reassigned": "Reassigned",
    "cover": "Cover",
}
