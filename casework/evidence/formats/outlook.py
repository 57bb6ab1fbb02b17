"""An Outlook message (MSG): the same facts as a mail, its text, its attachments."""

import email
from email.utils import getaddresses
from typing import TYPE_CHECKING, BinaryIO

from casework.evidence.child.frames import OTHER_KIND, Refused
from casework.evidence.formats import mail, mail_heads, outlook_parts, rich_text, warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.html_text import Page
from casework.evidence.formats.plain import number_words
from casework.evidence.formats.shown_paths import shown_path
from casework.evidence.formats.when import When

if TYPE_CHECKING:
    from oxmsg import Message


WITHIN = "a message inside this one; put together anew when it is taken out"


def read(file: BinaryIO, found: Found) -> None:
    """Facts from the message's own properties and from the head it travelled with."""
    message = _loaded(file)
    found.fact("Kind", "Outlook message")
    heads = message.message_headers
    if heads:
        lines = "".join(f"{name}: {value}\n" for name, value in heads.items())
        mail_heads.say(email.message_from_string(lines), found)
    known = dict(found.facts)
    _own(message, known, found)
    found.clue("platform", "E-mail")
    found.clue("visibility", "direct")
    found.warn(warnings.NOT_SIGNED)
    with outlook_parts.opened(file) as ole:
        attached = outlook_parts.attached_in(ole)
        packed = outlook_parts.packed_text(ole)
    found.fact("Attachments", number_words(len(attached), "file") if attached else "")
    for one in attached:
        if one.place:
            path, _leads_out = shown_path(one.name)
            found.member(path, one.size, "ole", WITHIN)
        else:
            mail.attach(found, one.name, one.content or b"")
    page = message.html_body
    plain = message.body or ""
    if not plain and not page and packed:
        plain = rich_text.words_of(rich_text.unpacked(packed))
    mail.say_both(plain, [Page(page)] if page else [], found)
    for one in attached:
        if one.words:
            found.say(f"Message attached to this one:\n{one.words}")


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of an attachment; a message within this one is put together as one of its own."""
    with outlook_parts.opened(file) as ole:
        data = outlook_parts.content_of(ole, outlook_parts.attached_in(ole)[number])
    if data is None:
        raise Refused(OTHER_KIND)
    return data


def load_libraries() -> None:
    """oxmsg and olefile."""
    import oxmsg  # noqa: F401 - loaded now, while files can still be opened


def _loaded(file: BinaryIO) -> "Message":
    from oxmsg import Message

    return Message.load(file)


def _own(message: "Message", known: dict[str, str], found: Found) -> None:
    """What its properties say where the head said nothing."""
    if "From" not in known:
        senders = getaddresses([message.sender or ""])
        found.fact("From", ", ".join(f"{name} <{address}>".strip() for name, address in senders))
        mail_heads.sender(senders, found)
    if "To" not in known:
        people = [f"{one.name} <{one.email_address}>" for one in message.recipients]
        found.fact("To and Cc", ", ".join(people))
    if "Subject" not in known:
        found.fact("Subject", message.subject)
    found.clue("title", f"E-mail: {message.subject}" if message.subject else "E-mail")
    if "Date" not in known and message.sent_date is not None:
        sent = When(message.sent_date.replace(microsecond=0))
        found.fact("Date", sent.in_words())
        found.clue("posted_at", sent.coded())
