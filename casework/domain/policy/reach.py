"""Whether a policy reaches conduct at all: private messages, likes, own time, own devices."""

from collections.abc import Iterator

from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.conduct import Conduct
from casework.domain.policy.notes import Note, by_answer, note

PRIVATE = {"private_message", "phone_message"}
APPROVAL = {"like", "share", "link"}
LIMITED = PRIVATE | {"limited_post"}


def private_messages(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 4."""
    if conduct.medium in PRIVATE:
        yield from by_answer(
            answers,
            "covers_private_messages",
            {"yes": "The policy names private messages: they are within it."},
            {
                "partly": "The policy names some private messages and not others. Say which of its "
                "words reach this one.",
                "arguable": "Whether the policy reaches private messages is arguable. Say why this "
                "one is within it.",
                "no": "The policy leaves private messages out. Say which other rule was broken.",
                "silent": "The policy does not mention private messages. Say why this one is "
                "within it, and how it was come by.",
            },
        )


def endorsement(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 10; in Scotland a like is not editorship unless it adds to the harm."""
    if conduct.medium not in APPROVAL:
        return
    if answers.says("endorsement_counts") == "links_only" and conduct.medium == "link":
        yield note(answers, "endorsement_counts", "The policy names links.")
        return
    yield from by_answer(
        answers,
        "endorsement_counts",
        {"explicit": "The policy says that likes and shares may count. Say what shows approval."},
        {
            "may": "The policy says that sharing or liking could suggest approval. Say what shows "
            "that the person approved.",
            "agreeing_to": "The policy speaks of agreeing to a comment. Say what shows that the "
            "person agreed: a mark alone may not.",
            "links_only": "The policy names links; a like or a share is arguable. Say what shows "
            "approval.",
            "silent": "The policy does not mention likes, shares or links. Say why this one is "
            "within it.",
        },
    )


def own_time(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Whether own time is reached at all."""
    if conduct.time == "own_time":
        yield from by_answer(
            answers,
            "covers_own_time",
            {"yes": "The policy reaches own time."},
            {
                "no": "The policy does not reach own time. Say which other rule was broken.",
                "silent": "The policy does not say that it reaches own time. Say why it does here.",
            },
        )


def off_duty_link(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 37: what off-duty conduct must have to do with the work."""
    if conduct.time != "own_time":
        return
    yield from by_answer(
        answers,
        "off_duty_nexus",
        {
            "none_stated": "The policy states no link between off-duty conduct and work; a "
            "tribunal will still ask for one.",
            "silent": "The policy states no link between off-duty conduct and work; a tribunal "
            "will still ask for one.",
        },
        {
            "working_relationships": "Outside work it counts where working relationships suffer. "
            "Say how they did.",
            "connection_to_employee": "It counts where it can be connected to the person as an "
            "employee. Say how it can.",
            "compromises_role": "It counts where it compromises the role. Say how it does.",
            "suitability": "It counts where it makes the person unsuitable or harms the council. "
            "Say how it does.",
        },
    )


def own_device(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 7."""
    if conduct.equipment == "own" and conduct.time in ("working_time", "both"):
        yield from by_answer(
            answers,
            "own_device_covered",
            {"yes": "The policy reaches own devices at work."},
            {
                "no": "The policy leaves own devices out. Say which other rule was broken.",
                "silent": "The policy does not mention own devices at work. Say why it reaches "
                "this.",
            },
        )


def presumed_public(answers: PolicyAnswers, conduct: Conduct) -> Iterator[Note]:
    """Setting 27: the policy's words; privacy is weighed whatever they say."""
    words = answers.says("public_presumption")
    if conduct.medium in LIMITED and words not in ("silent", ""):
        said = f"The policy presumes: {words[:1].lower()}{words[1:].rstrip('.')}. "
        yield note(answers, "public_presumption", said + "Privacy is weighed all the same.")


ALL = (private_messages, endorsement, own_time, off_duty_link, own_device, presumed_public)
