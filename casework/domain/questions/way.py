"""Triage questions of how it came here: lost data, unlawful captures, mistakes owned up to."""

from casework.domain.questions.row import WAY, TriageQuestion

QUESTIONS: tuple[TriageQuestion, ...] = (
    TriageQuestion(
        "data_breach",
        WAY,
        "Might personal data have been put at risk?",
        "Personal data",
        "Names, addresses, pictures, records: anything about a person that went to somebody who "
        "should not have it.",
        "A breach that may harm people is told to the Information Commissioner within 72 hours.",
        "Tell the data protection officer at once. The 72 hours run from the moment somebody in "
        "the council knew: record it, with the time.",
        source="UK GDPR art. 33, reported",
    ),
    TriageQuestion(
        "unlawful_capture",
        WAY,
        "Was any of it got in secret, or through access that nobody had?",
        "Secret or unlawful capture",
        "A false profile, somebody else's password, a friend asked to look, watching a page day "
        "after day, a device taken or searched.",
        "It can break the law on surveillance and privacy, and it can spoil the case.",
        "Record it as it was: nothing is hidden. It is set apart, Legal and the data protection "
        "officer are told, and it is not used until Legal releases it.",
        "What anybody can see, or what a recipient gives freely, may be used.",
        source="RIPA 2000, RIP(S)A 2000 and the surveillance commissioners' guidance, reported",
    ),
    TriageQuestion(
        "honest_mistake",
        WAY,
        "Is it an honest mistake that the person reported themselves?",
        "Honest mistake",
        "A slip, owned up to at once: the wrong account, the wrong picture, the wrong audience.",
        "People report mistakes where mistakes are mended rather than punished.",
        "Agree what puts it right, tell the line manager and Communications, and consider settling "
        "it without blame.",
    ),
)
