"""An e-mail (EML): who, to whom, when, by which way; its text; attachments, each byte for byte."""

import email
import io
import re
from email import policy
from email.message import Message
from typing import BinaryIO

from casework.evidence.child.frames import TOO_LARGE, Refused
from casework.evidence.formats import mail_heads, warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.html_text import Page
from casework.evidence.formats.member_kinds import is_dangerous, kind_of
from casework.evidence.formats.plain import decoded, number_words
from casework.evidence.formats.shown_paths import shown_path

MOST_BYTES = 200_000_000
_OTHERWISE = "The same message as a page (HTML), where it reads otherwise:"


class Part(Message):
    """One part of a mail. A mail within it is left as the bytes it came as, never followed."""

    def get_content_maintype(self) -> str:
        found = super().get_content_maintype()
        return "application" if found == "message" else found

    def get_content_type(self) -> str:
        found = super().get_content_type()
        return "application/mail" if found.startswith("message/") else found


def parsed(file: BinaryIO) -> Message:
    """The mail, tolerantly. Raises Refused when it is too large, RecursionError when too deep."""
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    return email.message_from_bytes(data, _class=Part, policy=policy.compat32)


def read(file: BinaryIO, found: Found) -> None:
    """Facts from the head, the text, the attachments."""
    try:
        message = parsed(file)
        leaves = parts_of(message)
    except RecursionError:
        file.seek(0)
        head = re.split(rb"\r?\n\r?\n", file.read(1 << 20), maxsplit=1)[0]
        mail_heads.say(email.message_from_bytes(head), found)
        raise
    mail_heads.say(message, found)
    found.clue("platform", "E-mail")
    found.clue("visibility", "direct")
    found.warn(warnings.NOT_SIGNED)
    if any(part.defects for part in message.walk()):
        found.warn(warnings.MAIL_DAMAGED)
    attached = [part for part in leaves if is_attached(part)]
    found.fact("Attachments", number_words(len(attached), "file") if attached else "")
    for part in attached:
        attach(found, name_of(part), _content(part))
    say_texts([part for part in leaves if not is_attached(part)], found)


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of an attachment, decoded from how they travelled."""
    attached = [part for part in parts_of(parsed(file)) if is_attached(part)]
    return _content(attached[number])


def load_libraries() -> None:
    """What the mail parser would load later."""
    sample = (
        b"Subject: =?utf-8?q?a=C3=A9?=\nTo: a@b.example\nDate: Thu, 25 Jun 2026 09:14:05 +0100\n"
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; "
        b"charset=utf-8\nContent-Transfer-Encoding: base64\n\nYQ==\n--x--\n"
    )
    read(io.BytesIO(sample), Found())


def parts_of(message: Message) -> list[Message]:
    """Its leaves, in order."""
    return [part for part in message.walk() if not part.is_multipart()]


def is_attached(part: Message) -> bool:
    """Anything but the text that is read: named, said to be attached, or no text."""
    named = part.get_content_disposition() == "attachment" or bool(name_of(part, ""))
    return named or part.get_content_type() not in ("text/plain", "text/html", "text/enriched")


def name_of(part: Message, otherwise: str = "attachment") -> str:
    """The name it was given."""
    try:
        given = part.get_filename()
    except (ValueError, LookupError, TypeError, AttributeError):
        given = None
    name = mail_heads.in_words(str(given)) if given else ""
    if not name and part.get_content_type() == "application/mail":
        return "attached message.eml"
    return name or otherwise


def attach(found: Found, name: str, content: bytes) -> None:
    """One attachment among the members, with a warning where it could do harm."""
    path, leads_out = shown_path(name)
    kind = kind_of(content, path)
    found.member(path, len(content), kind)
    if leads_out:
        found.warn(warnings.BAD_PATHS)
    if is_dangerous(path, kind):
        found.warn(warnings.PROGRAM_INSIDE.format(name=path))
    if path.casefold() == "winmail.dat":
        found.warn(warnings.WHOLE_MAIL_BAG)


def say_texts(parts: list[Message], found: Found) -> None:
    """The plain text; the text of the HTML too where it says more, for that is what was seen."""
    plain = "\n\n".join(_text(part) for part in parts if part.get_content_type() != "text/html")
    pages = [Page(_text(part)) for part in parts if part.get_content_type() == "text/html"]
    say_both(plain, pages, found)


def say_both(plain: str, pages: list[Page], found: Found) -> None:
    """As `say_texts`, from text and pages."""
    shown = "\n\n".join(page.text for page in pages)
    if any(page.fetches or page.runs for page in pages):
        found.warn(warnings.REMOTE)
    if not plain.strip():
        found.say(shown)
        return
    found.say(plain)
    more = set(shown.split()) - set(plain.split())
    if len(more) > len(shown.split()) // 20:
        found.say(f"{_OTHERWISE}\n{shown}")


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text(part: Message) -> str:
    content = _content(part)
    code = str(part.get_content_charset() or "")
    try:
        return content.decode(code) if code else decoded(content)
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(content)
