"""The archive of an X (Twitter) account: whose it is, its posts, deleted posts, likes, messages."""

import re
from collections.abc import Iterator

from casework.evidence.child.frames import Refused
from casework.evidence.formats import warnings
from casework.evidence.formats.archive import Archive
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import number_words
from casework.evidence.formats.posts import loaded
from casework.evidence.formats.when import MONTHS, When, from_iso

MOST_FILE = 100_000_000
_START = re.compile(rb"^[^\[{=]{0,200}=\s*")
_PARTS = (
    ("Posts", re.compile(r"(^|/)data/tweets?(-part\d+)?\.js$")),
    ("Deleted posts", re.compile(r"(^|/)data/deleted-tweets?(-part\d+)?\.js$")),
    ("Long posts", re.compile(r"(^|/)data/note-tweet(-part\d+)?\.js$")),
    ("Posts in communities", re.compile(r"(^|/)data/community-tweet(-part\d+)?\.js$")),
    ("Likes", re.compile(r"(^|/)data/like(-part\d+)?\.js$")),
    ("Direct messages", re.compile(r"(^|/)data/direct-messages(-group)?(-part\d+)?\.js$")),
)
_STAMP = re.compile(r"\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})")
_OWN = ("Posts", "Deleted posts", "Long posts", "Posts in communities")
_WORDS = ("full_text", "text", "fullText")
_NUMBERS = ("id_str", "tweetId", "noteTweetId", "id")
_ACCOUNT = re.compile(r"(^|/)data/account\.js$")
Fields = dict[str, object]


def is_archive(archive: Archive) -> bool:
    """Whether it has the files that such archives have."""
    patterns = (_ACCOUNT, *(pattern for _name, pattern in _PARTS))
    return any(pattern.search(name) for name in archive.names() for pattern in patterns)


def read(archive: Archive, found: Found) -> None:
    """Facts of the account and what it wrote, kind by kind."""
    found.clue("platform", "X")
    found.clue("capture_method", "platform_export")
    found.warn(warnings.NOT_THE_PLATFORM)
    for entry in archive.entries:
        if _ACCOUNT.search(entry.filename):
            _account(_content(archive, entry.filename, found), found)
    facts = dict(found.facts)
    owner = f"@{facts['Account']}" if "Account" in facts else ""
    number = facts.get("Number of the account", "")
    known = {number: owner} if owner else {}
    texts: list[str] = []
    for label, pattern in _PARTS:
        names = [name for name in archive.names() if pattern.search(name)]
        who = f"{owner}: " if owner and label in _OWN else ""
        lines = [
            line for name in names for line in _lines(_content(archive, name, found), who, known)
        ]
        found.fact(label, number_words(len(lines), "entry", "entries") if names else "")
        texts += ["\n".join((label, *lines))] if lines else []
    for text in sorted(texts, key=len):  # so that many posts do not take the room of messages
        found.say(text)


def _content(archive: Archive, name: str, found: Found) -> list[Fields]:
    """The list that a file of JavaScript holds behind its '='."""
    entry = next(one for one in archive.entries if one.filename == name)
    try:
        content = loaded(_START.sub(b"", archive.content(entry, MOST_FILE)), found)
    except Refused:
        found.warn(warnings.NOT_ALL_READ)
        return []
    return [one for one in content if isinstance(one, dict)] if isinstance(content, list) else []


def _account(content: list[Fields], found: Found) -> None:
    for one in content[:1]:
        account = _inner(one, "account")
        rows = (("Account", "username", "account_handle"),
                ("Name on the account", "accountDisplayName", "account_name"))  # fmt: skip
        for label, key, clue in rows:
            found.fact(label, account.get(key, ""))
            found.clue(clue, str(account.get(key, "")))
        found.fact("Number of the account", account.get("accountId", ""))
        made = from_iso(str(account.get("createdAt", "")))
        found.fact("Account made", made.in_words() if made else "")


def _lines(content: list[Fields], who: str, known: dict[str, str]) -> Iterator[str]:
    for one in content:
        if "dmConversation" in one:
            yield from _messages(_inner(one, "dmConversation"), known)
            continue
        post = _inner(one, "tweet") or _inner(one, "like") or _inner(one, "noteTweet") or one
        words = next((str(post[name]) for name in _WORDS if post.get(name)), "")
        words = words or str(_inner(post, "core").get("text", ""))
        moment = _moment(str(post.get("created_at") or post.get("createdAt") or ""))
        number = next((str(post[name]) for name in _NUMBERS if post.get(name)), "")
        stamp = f"{moment.moment:%Y-%m-%d %H:%M:%S} UTC" if moment else "no date"
        if words or number:
            yield f"{stamp}  {who}{words}  [post {number}]"


def _messages(conversation: Fields, known: dict[str, str]) -> Iterator[str]:
    messages = conversation.get("messages")
    for one in messages if isinstance(messages, list) else []:
        made = _inner(one, "messageCreate") if isinstance(one, dict) else {}
        moment = from_iso(str(made.get("createdAt", "")))
        if made and moment:
            sides = (str(made.get(name, "?")) for name in ("senderId", "recipientId"))
            sender, receiver = (known.get(one, one) for one in sides)
            stamp = f"{moment.moment:%Y-%m-%d %H:%M:%S} UTC"
            yield f"{stamp}  {sender} to {receiver}: {made.get('text', '')}"


def _inner(one: Fields, key: str) -> Fields:
    found = one.get(key)
    return found if isinstance(found, dict) else {}


def _moment(text: str) -> When | None:
    """'Wed Jun 25 20:14:05 +0000 2026', or ISO 8601."""
    hit = _STAMP.fullmatch(text)
    if hit is None or hit[1] not in MONTHS:
        return from_iso(text)
    month = MONTHS.index(hit[1]) + 1
    return from_iso(f"{hit[5]}-{month:02d}-{hit[2]} {hit[3]}{hit[4]}")
