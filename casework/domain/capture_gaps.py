"""What is still to be said of an exhibit: everything but the file itself may be told later."""

from collections.abc import Iterator, Mapping

NOT_SAID = "not_said"
GAPS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("account_handle", "account_name"), "whose account it is"),
    (("attribution",), "why it is thought to be theirs"),
    (("platform",), "the platform"),
    (("content_kind",), "what sort of thing it is"),
    (("url",), "the address"),
    (("posted_on",), "when it was posted"),
    (("visibility",), "who could see it"),
    (("seen_on",), "when it was first seen"),
    (("captured_by",), "who captured it"),
    (("captured_on",), "when it was captured"),
    (("capture_method",), "how it was captured"),
    (("source_kind",), "where it came from"),
    (("obtained_by",), "who obtained it"),
    (("lawful_route",), "by what right the council has it"),
)
"""Fields of a capture, any of which is an answer, and what is still to be said without one."""


def still_to_say(values: Mapping[str, object]) -> Iterator[str]:
    """In the order in which the form asks."""
    for names, words in GAPS:
        if not any(is_said(values.get(one)) for one in names):
            yield words


def is_said(value: object) -> bool:
    """Whether a field of a capture has been answered; 'not known' is an answer."""
    return value not in (None, "", (), NOT_SAID)
