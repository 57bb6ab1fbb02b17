"""A web page that was saved (HTML, MHTML): from which address, when, its title and its words."""

import re
from email.message import Message
from typing import BinaryIO

from casework.evidence.formats import mail, mail_heads, warnings, when
from casework.evidence.formats.found import Found
from casework.evidence.formats.html_text import MOST_HTML, Page
from casework.evidence.formats.member_kinds import kind_of
from casework.evidence.formats.plain import decoded, number_words
from casework.evidence.formats.shown_paths import shown_path

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+)")
_JS_DATE = re.compile(r"(\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")
_CHARSET = re.compile(rb"charset=[\"']?([A-Za-z0-9_-]{2,40})", re.I)
_SCREENED = ("og:site_name", "author", "article:author")


def read_html(file: BinaryIO, found: Found) -> None:
    """A page on its own."""
    data = file.read(MOST_HTML)
    source = _letters(data)
    if hit := _SAVED_FROM.search(source[:4_000]):
        _address(hit[1], found)
    if hit := _SINGLE_FILE.search(source[:4_000]):
        _address(hit[1], found)
        _saved(_js_date(hit[2]), hit[2], found)
    say(Page(source), found)


def read_mhtml(file: BinaryIO, found: Found) -> None:
    """A page with its pictures, as browsers save it in one file."""
    message = mail.parsed(file)
    leaves = mail.parts_of(message)
    for address in mail_heads.heads(message, "snapshot-content-location")[:1]:
        _address(address, found)
    moment = mail_heads.moment_of(message)
    _saved(moment, next(iter(mail_heads.heads(message, "date")), ""), found)
    for title in mail_heads.heads(message, "subject")[:1]:
        found.fact("Title", title)
        found.clue("title", title)
    page = _main(leaves)
    for part in _others(leaves, page):
        content = part.get_payload(decode=True) or b""
        data = content if isinstance(content, bytes) else b""
        path, _leads_out = shown_path(_name(part))
        found.member(path, len(data), kind_of(data, path))
    found.fact("Holds", number_words(len(found.members), "file") if found.members else "")
    if page is not None:
        say(Page(_letters(page.get_payload(decode=True))), found)


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of a picture or another file saved with the page."""
    leaves = mail.parts_of(mail.parsed(file))
    content = _others(leaves, _main(leaves))[number].get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def say(page: Page, found: Found) -> None:
    """What a page says of itself, and its words."""
    title = page.meta.get("og:title") or page.title
    if "Title" not in dict(found.facts):
        found.fact("Title", title)
    found.clue("title", title)
    _address(page.canonical or page.meta.get("og:url", ""), found, "Address it gives itself")
    for name in _SCREENED:
        found.fact(name.split(":")[-1].replace("_", " ").capitalize(), page.meta.get(name, ""))
    published = when.from_iso(page.meta.get("article:published_time", ""))
    if published:
        found.fact("Published, as it says", published.in_words())
        found.clue("posted_at", published.coded())
    if page.runs:
        found.warn(warnings.ACTIVE)
    if page.fetches:
        found.warn(warnings.REMOTE)
    found.warn(warnings.NOT_THE_PLATFORM)
    found.clue("capture_method", "saved_page")
    found.say(page.text)


def _address(address: str, found: Found, name: str = "Saved from") -> None:
    found.fact(name, address)
    if address.startswith(("http://", "https://")):
        found.clue("url", address)


def _saved(moment: when.When | None, said: str, found: Found) -> None:
    found.fact("Saved", moment.in_words() if moment else said)
    if moment:
        found.clue("captured_at", moment.coded())


def _js_date(text: str) -> when.When | None:
    """'Thu Jun 25 2026 21:14:05 GMT+0100 (British Summer Time)'."""
    hit = _JS_DATE.search(text)
    if hit is None or hit[1] not in when.MONTHS:
        return None
    month = when.MONTHS.index(hit[1]) + 1
    return when.from_iso(f"{hit[3]}-{month:02d}-{hit[2]} {hit[4]}{hit[5]}")


def _letters(data: object) -> str:
    content = data if isinstance(data, bytes) else b""
    hit = _CHARSET.search(content[:4_000])
    try:
        return content.decode(hit[1].decode() if hit else "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decoded(content)


def _main(leaves: list[Message]) -> Message | None:
    return next((part for part in leaves if part.get_content_type() == "text/html"), None)


def _others(leaves: list[Message], page: Message | None) -> list[Message]:
    return [part for part in leaves if part is not page]


def _name(part: Message) -> str:
    """The last part of its address, or the name it was given."""
    address = next(iter(mail_heads.heads(part, "content-location")), "")
    return address.split("?")[0].rstrip("/").split("/")[-1] or mail.name_of(part, "file")
