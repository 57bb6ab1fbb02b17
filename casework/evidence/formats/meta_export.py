"""The export of a Facebook or Instagram account: whose it is, its posts, comments and messages."""

import re
from zipfile import ZipInfo

from casework.evidence.child.frames import Refused
from casework.evidence.formats import warnings
from casework.evidence.formats.archive import Archive
from casework.evidence.formats.found import Found
from casework.evidence.formats.html_text import Page
from casework.evidence.formats.plain import decoded, number_words
from casework.evidence.formats.posts import entries, loaded, mended

MOST_FILE = 60_000_000
MOST_FILES = 1_000
_KNOWN = re.compile(
    r"(^|/)(your_facebook_activity|your_instagram_activity|personal_information|posts|comments"
    r"|comments_and_reactions|messages|media|content|connections|likes)/"
)
_FILES = re.compile(r"(post|comment|message|profile_information|personal_information|stories|reels"
                    r"|liked|group)[^/]*\.(json|html)$", re.I)  # fmt: skip
_INSTAGRAM = re.compile(r"instagram|(^|/)(media|content)/(posts|stories)_?\d*\.(json|html)$", re.I)


_NAME = "Name on the account"
_LABELS = {
    "username": "Account",
    "name": _NAME,
    "full_name": _NAME,
    "profile_uri": "Address of the account",
}


def is_export(archive: Archive) -> bool:
    """Whether it has the folders and files that such exports have, JSON or HTML."""
    return any(_KNOWN.search(name) and _FILES.search(name) for name in archive.names())


def read(archive: Archive, found: Found) -> None:
    """What was written, file by file; a file that cannot be read costs only itself."""
    names = archive.names()
    is_instagram = any(_INSTAGRAM.search(name) for name in names)
    found.clue("platform", "Instagram" if is_instagram else "Facebook")
    found.clue("capture_method", "platform_export")
    found.warn(warnings.NOT_THE_PLATFORM)
    files = [one for one in archive.entries if _FILES.search(one.filename)]
    files.sort(key=lambda one: ("information" not in one.filename, one.file_size))
    counted = [0]
    try:
        _say_all(archive, files, found, counted)
    finally:
        shown = sum(one.filename.lower().endswith(".html") for one in files)
        words = number_words(counted[0], "entry", "entries") if counted[0] or not shown else ""
        found.fact("Posts, comments and messages", words)
        found.fact("Posts and messages as pages", number_words(shown, "page") if shown else "")


def _say_all(archive: Archive, files: list[ZipInfo], found: Found, counted: list[int]) -> None:
    """The small ones first, so that one long file does not take the room of all others."""
    for number, entry in enumerate(files):
        if number == MOST_FILES or found.is_late():
            found.is_cut = True
            found.warn(warnings.NOT_ALL_READ)
            return
        try:
            _say(archive, entry, found, counted)
        except Refused:
            found.warn(warnings.NOT_ALL_READ)


def _say(archive: Archive, entry: ZipInfo, found: Found, counted: list[int]) -> None:
    """The text of one file; its entries with a moment are counted."""
    data = archive.content(entry, MOST_FILE)
    if entry.filename.lower().endswith(".html"):
        page = Page(decoded(data))
        found.say(f"{entry.filename}\n{page.text}")
        return
    content = loaded(data, found)
    if content is None:
        return
    if "information" in entry.filename:
        _owner(content, found)
    owner = _owner_name(found)
    lines = [one.line(owner) for one in entries(content)]
    counted[0] += len(lines)
    if lines:
        found.say("\n".join((entry.filename, *lines)))


def _owner_name(found: Found) -> str:
    """Whose account it is, as far as was read: the handle, or the name."""
    known = dict(found.facts)
    return f"@{known['Account']}" if "Account" in known else known.get(_NAME, "")


def _owner(content: object, found: Found) -> None:
    """Whose account it is, wherever the layout of the day puts it."""
    waiting, seen = [content], 0
    while waiting and seen < 2_000:
        one = waiting.pop()
        seen += 1
        if isinstance(one, list):
            waiting.extend(one[:50])
        if not isinstance(one, dict):
            continue
        for key, value in one.items():
            words = (
                value.get("value") or value.get("full_name") if isinstance(value, dict) else value
            )
            _named(str(key), words, found)
            waiting.append(value)


def _named(key: str, words: object, found: Found) -> None:
    if not isinstance(words, str) or not words:
        return
    label = _LABELS.get(key.lower().replace(" ", "_"))
    if label is None or any(name == label for name, _value in found.facts):
        return
    found.fact(label, mended(words))
    clues = {"Account": "account_handle", _NAME: "account_name"}
    found.clue(clues.get(label, "url"), mended(words))
