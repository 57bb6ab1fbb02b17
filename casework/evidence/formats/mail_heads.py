"""The head of a mail: sender, receivers, day, subject, the way it came; decoded, in words."""

import datetime as dt
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from casework.evidence.formats import warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded, one_line
from casework.evidence.formats.when import When

MOST_HEAD = 20_000
MOST_STOPS = 20
_ADDRESSED = (("From", "from"), ("Sender", "sender"), ("Reply to", "reply-to"), ("To", "to"),
              ("Cc", "cc"), ("Bcc", "bcc"))  # fmt: skip
_PLAIN = (("Message ID", "message-id"), ("Answer to", "in-reply-to"),
          ("Sent with", "x-mailer"), ("Sent with", "user-agent"),
          ("Sent from address", "x-originating-ip"),
          ("Checks by the receiving server", "authentication-results"))  # fmt: skip


def say(message: Message, found: Found) -> None:
    """Facts and clues from the head."""
    for name, key in _ADDRESSED:
        found.fact(name, ", ".join(_people(message, key)))
    subject = heads(message, "subject")
    found.fact("Subject", subject[0] if subject else "")
    found.clue("title", f"E-mail: {subject[0]}" if subject else "E-mail")
    sent = moment_of(message)
    if sent is not None:
        found.fact("Date", sent.in_words())
        found.clue("posted_at", sent.coded())
    elif said := heads(message, "date"):
        found.fact("Date, as it stands", said[0])
    for name, key in _PLAIN:
        for value in heads(message, key)[:3]:
            found.fact(name, value)
    _way(message, found)
    sender(getaddresses(_raw(message, "from")[:1]), found)
    if message.get_content_type() == "multipart/encrypted" or "pkcs7-mime" in str(
        message.get("content-type", "")
    ):
        found.warn(warnings.ENCRYPTED_MAIL)


def sender(people: list[tuple[str, str]], found: Found) -> None:
    """The account that the capture form asks for."""
    for name, address in people[:1]:
        found.clue("account_handle", one_line(address))
        found.clue("account_name", one_line(in_words(name)))


def in_words(value: str) -> str:
    """A head's value with its encoded words decoded; what cannot be is left as it stands."""
    text = value[:MOST_HEAD].replace("\r", "").replace("\n", " ")
    try:
        parts = [_decoded(part, code) for part, code in decode_header(text)]
    except (ValueError, LookupError):
        return decoded(text.encode("utf-8", "surrogateescape"))
    return "".join(parts).strip()


def heads(message: Message, key: str) -> list[str]:
    """Every value of a head, in words."""
    return [found for value in _raw(message, key) if (found := in_words(value))]


def moment_of(message: Message) -> When | None:
    """When it says it was sent; '-0000' is UTC from a place that is not said (RFC 5322)."""
    for value in _raw(message, "date")[:1]:
        try:
            moment = _in_years(parsedate_to_datetime(value[:200]))
            is_utc = moment.tzinfo is None and value.rstrip().endswith("-0000")
            return When(moment.replace(tzinfo=dt.UTC) if is_utc else moment)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return None


def _in_years(moment: dt.datetime) -> dt.datetime:
    """A year that no mail has is none. Raises ValueError."""
    if not 1970 <= moment.year <= 2200:
        raise ValueError("no year of a mail")
    return moment


def _decoded(part: bytes | str, code: str | None) -> str:
    if isinstance(part, str):
        return decoded(part.encode("utf-8", "surrogateescape"))
    try:
        return part.decode(code or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decoded(part)


def _raw(message: Message, key: str) -> list[str]:
    return [str(value)[:MOST_HEAD] for value in message.get_all(key, [])][:50]


def _people(message: Message, key: str) -> list[str]:
    """'Sian Example <sian@council.example>', as many as were named."""
    found = getaddresses(_raw(message, key))
    return [f"{in_words(name)} <{address}>" if name else address for name, address in found if
            name or address]  # fmt: skip


def _way(message: Message, found: Found) -> None:
    """The servers it says it passed through, the last one first, as they stand in the mail."""
    stops = heads(message, "received")
    for number, stop in enumerate(stops[:MOST_STOPS], 1):
        found.fact(f"Received ({number} of {len(stops)}, latest first)", " ".join(stop.split()))
