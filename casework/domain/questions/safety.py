"""Triage questions of safety: they come first, and most of them hold triage."""

from casework.domain.questions.row import SAFETY, TriageQuestion

QUESTIONS: tuple[TriageQuestion, ...] = (
    TriageQuestion(
        "immediate_risk",
        SAFETY,
        "Is anybody at immediate risk?",
        "Immediate risk",
        "Somebody may be harmed today: a threat to life, self-harm, a child at home with the "
        "person, an address that was given away.",
        "Safety comes before the process and before any evidence.",
        "Call 999 or the duty social worker first, then go on here. Say what was done.",
    ),
    TriageQuestion(
        "indecent_image",
        SAFETY,
        "Might there be an indecent image of a child?",
        "Indecent image",
        "Anything that might be an indecent picture or video of somebody under 18. A nude picture "
        "that a young person took of themselves counts.",
        "To copy, open, print or send such an image can be an offence for whoever does it.",
        "Nothing of this case is copied, opened or imported any more. Do not search for it, do "
        "not show anyone, leave the device on, and call the police. Only the address, who found "
        "it, when, and the police reference are recorded.",
        "Evidence may be preserved in the usual way.",
        "Do not look in order to find out. Ask whoever saw it for words, not for pictures.",
        source="Common practice of the police and of child protection; unverified",
        holds=True,
    ),
    TriageQuestion(
        "child_or_adult_harm",
        SAFETY,
        "Might a child or a protected adult have been harmed?",
        "Child or protected adult",
        "Harm, or behaviour that may show that somebody is not suitable to work with children or "
        "protected adults. A message to a pupil at night is enough to ask.",
        "Those who protect them decide first what may be said and asked, and by whom.",
        "Tell the safeguarding lead at once, and child or adult protection. Do not interview or "
        "tell the employee until they have agreed.",
        "A lower-level concern may still be worth a note to the safeguarding lead.",
        "Triage cannot end. Ask the safeguarding lead: the question is theirs to answer.",
        source="England: Working Together 2023 and Keeping children safe in education, part 4, "
        "reported. Scotland has no LADO: national child protection guidance; unverified",
        holds=True,
        on_yes_in={
            "england": "Tell the safeguarding lead at once, and the local authority designated "
            "officer within one working day. Do not interview or tell the employee until they "
            "have agreed."
        },
    ),
    TriageQuestion(
        "possible_crime",
        SAFETY,
        "Might a crime have been committed?",
        "Possible crime",
        "A threat, hatred, stalking, intimate images, false identity, or anything else that the "
        "police may want to look at.",
        "Whether it is a crime is for the police and the courts, never for the council.",
        "It is a possible offence, for the police. Ask them what may go on meanwhile and record "
        "their reference. What they ask to wait is held back.",
        until_known="Triage cannot end. Ask the police or Legal for a view.",
        holds=True,
    ),
    TriageQuestion(
        "preservation",
        SAFETY,
        "Could what was posted be lost before it is preserved?",
        "Preservation",
        "Posts that vanish after a day, live video, an account that may be closed, messages that "
        "delete themselves.",
        "Once it is gone it cannot be shown, neither against the person nor for them.",
        "Preserve it now, openly and from where it may be seen, before anybody asks for it to be "
        "taken down.",
        "It can be preserved in the course of the work.",
    ),
)
