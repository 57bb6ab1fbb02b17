"""What is chosen when words are masked: code → as people say it."""

REASONS: dict[str, str] = {
    "child": "Identity of a child",
    "service_user": "Identity of a service user",
    "witness": "Identity of a witness or reporter",
    "third_party": "About somebody else",
    "contact": "Contact details",
    "health": "Health",
    "criminal": "Offences or allegations of them",
    "special": "Special category detail",
    "intimate": "Intimate picture or words",
    "privileged": "Legal advice",
    "not_relevant": "Not about this case",
}
"""Why something is masked; printed with the redacted edition as counts."""
PSEUDONYM_KINDS: dict[str, str] = {
    "child": "Child",
    "service_user": "Service user",
    "witness": "Witness",
    "colleague": "Colleague",
    "family": "Family member",
    "other": "Person",
}
"""What a pseudonym begins with. A child has a letter after it, everybody else a number."""
REASON_OF_KIND: dict[str, str] = {
    "child": "child",
    "service_user": "service_user",
    "witness": "witness",
    "colleague": "third_party",
    "family": "third_party",
    "other": "third_party",
}
"""The reason that goes with a pseudonym, where none was chosen."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def pseudonym(kind: str, number: int) -> str:
    """'Child B', 'Service user 2'; `number` is from 1. After 'Child Z' comes 'Child AA'."""
    words = PSEUDONYM_KINDS[kind]
    if kind != "child":
        return f"{words} {number}"
    letters = ""
    while number:
        number, left = divmod(number - 1, len(LETTERS))
        letters = LETTERS[left] + letters
    return f"{words} {letters}"
