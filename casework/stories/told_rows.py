"""What a check of a story may be about."""

ROWS: dict[str, tuple[str, str]] = {
    "clock": ("clocks", "code"),
    "duty": ("duties", "body"),
    "step": ("steps", "code"),
    "allegation": ("allegations", "number"),
    "exhibit": ("exhibits", "number"),
    "person": ("people", "name"),
    "warning": ("warnings", "level"),
    "departure": ("departures", "code"),
    "document": ("documents", "number"),
    "question": ("questions", "code"),
    "held": ("held", "code"),
    "path": ("paths", "code"),
    "hand_over": ("hand_overs", "to"),
    "support": ("support", "name"),
    "terms": ("terms", "number"),
    "statement": ("statements", "number"),
    "invitation": ("invitations", "number"),
    "fact": ("facts", "number"),
    "request": ("requests", "number"),
    "advice": ("advice", "number"),
    "awareness": ("awareness", "kind"),
    "policy_duty": ("policy_duties", "clause"),
}
"""What a check may be about → the list of `CaseTold`, and the field that finds a row in it."""
