"""Saved web pages as archivists keep them (WARC, WACZ): addresses, days, digests checked."""

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from casework.evidence.formats import warnings, when, words
from casework.evidence.formats.archive import Archive
from casework.evidence.formats.found import Found
from casework.evidence.formats.html_text import Page
from casework.evidence.formats.member_kinds import kind_of
from casework.evidence.formats.plain import decoded, number_words, one_line

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

MOST_RECORDS = 20_000
MOST_BYTES = 1_000_000_000
MOST_RECORD = 100_000_000
MOST_PAGES = 40
_KEPT = ("response", "resource")


class TooLong(Exception):
    """There is more in the archive than is read."""


def read_gzip(file: BinaryIO, found: Found) -> None:
    """A packed WARC; any other gzip is described, and the name in its head is passed over."""
    with gzip.open(file) as packed:
        is_warc = packed.read(5) == b"WARC/"
    file.seek(0)
    if is_warc:
        read_warc(file, found)
        return
    words.describe(file, found)


def read_warc(file: BinaryIO, found: Found, *, lists: bool = True) -> None:
    """Every record is read to its end, so that its digest is checked; with `lists`, each response
    is a member."""
    tally = _Tally(found, lists=lists)
    if lists:
        found.fact("Looks like", "Saved web pages (WARC)")
    try:
        for record in _records(file):
            tally.take(record)
    except TooLong:
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
    finally:
        tally.say()
    tally.say_texts()


def take(file: BinaryIO, number: int) -> bytes:
    """The body of one response, unpacked as a browser would."""
    kept = (record for record in _records(file) if record.rec_type in _KEPT)
    for place, record in enumerate(kept):
        if place == number:
            content: bytes = record.content_stream().read(MOST_RECORD)
            return content
    raise IndexError(number)


def is_wacz(archive: Archive) -> bool:
    """Whether a ZIP is saved pages with their index."""
    names = archive.names()
    return "datapackage.json" in names and any(name.startswith("archive/") for name in names)


def read_wacz(archive: Archive, found: Found) -> None:
    """What its lists say, whether its parts match their digests, then each WARC in it."""
    _package(archive, found)
    _pages(archive, found)
    for entry in archive.find(".warc.gz", ".warc")[:5]:
        read_warc(archive.opened(entry), found, lists=False)


def load_libraries() -> None:
    """warcio, and what it loads later."""
    import io

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    heads = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
    body = io.BytesIO(b"<p>x</p>")
    writer.write_record(
        writer.create_warc_record("http://a.example/", "response", body, http_headers=heads)
    )
    file.seek(0)
    read_gzip(file, Found())


class _Tally:
    """What the records of an archive come to."""

    def __init__(self, found: Found, *, lists: bool) -> None:
        self._found, self._lists = found, lists
        self._checks: Counter[str] = Counter()
        self._addresses: list[str] = []
        self._days: list[str] = []
        self._texts: list[tuple[str, str]] = []
        self._records = self._bytes = 0

    def take(self, record: "ArcWarcRecord") -> None:
        """One record, read to its end."""
        self._records += 1
        content = record.content_stream().read(MOST_RECORD)
        self._bytes += len(content)
        is_over = self._records > MOST_RECORDS or self._bytes > MOST_BYTES
        if is_over or self._found.is_late():
            raise TooLong
        if record.rec_type == "warcinfo":
            self._program(content)
        elif record.rec_type in _KEPT:
            self._page(record, content)

    def say(self) -> None:
        """Facts from everything that was seen."""
        found = self._found
        found.fact("Records", number_words(self._records, "record"))
        found.fact("Addresses saved", " · ".join(self._addresses[:20]))
        if moments := [moment for day in self._days if (moment := when.from_iso(day))]:
            ordered = sorted(moments, key=lambda one: one.moment.isoformat())
            found.fact("Saved", ordered[0].in_words())
            if ordered[-1].coded() != ordered[0].coded():
                found.fact("Saved, the last of it", ordered[-1].in_words())
            found.clue("captured_at", ordered[0].coded())
        good, bad, none = (self._checks[kind] for kind in ("good", "bad", "none"))
        found.fact("Digests", f"{good:,} match, {bad:,} do not, {none:,} records have none")
        if bad:
            found.warn(warnings.DIGEST_WRONG.format(count=number_words(bad, "record")))
        found.clue("capture_method", "saved_page")

    def say_texts(self) -> None:
        """The words of its pages."""
        for address, text in self._texts:
            self._found.say(f"{address}\n{text}")

    def _program(self, content: bytes) -> None:
        for each in decoded(content[:4_000]).splitlines():
            name, _colon, value = each.partition(":")
            if name.strip().lower() == "software":
                self._found.fact("Saved by", value.strip())

    def _page(self, record: "ArcWarcRecord", content: bytes) -> None:
        passed = record.digest_checker.passed
        self._checks["none" if passed is None else "good" if passed else "bad"] += 1
        address = one_line(record.rec_headers.get_header("WARC-Target-URI") or "", 2_000)
        self._days.append(record.rec_headers.get_header("WARC-Date") or "")
        if self._lists:
            kind = kind_of(content, address.split("?")[0])
            self._found.member(address, len(content), kind)
        heads = record.http_headers
        sort = (heads.get_header("Content-Type") or "") if heads else ""
        if "html" in sort.lower():
            self._addresses.append(address)
            self._found.clue("url", address)
            if len(self._texts) < MOST_PAGES:
                self._texts.append((address, Page(decoded(content)).text))


def _records(file: BinaryIO) -> "Iterator[ArcWarcRecord]":
    from warcio.archiveiterator import ArchiveIterator

    yield from ArchiveIterator(file, check_digests=True)


def _package(archive: Archive, found: Found) -> None:
    entry = archive.find("datapackage.json")[0]
    package = json.loads(archive.content(entry, 10_000_000))
    for name, key in (
        ("Title", "title"),
        ("Made with", "software"),
        ("Main address", "mainPageURL"),
    ):
        found.fact(name, package.get(key) or package.get(key.replace("URL", "Url")) or "")
    found.clue("title", str(package.get("title", "")))
    made = when.from_iso(str(package.get("created", "")))
    found.fact("Made", made.in_words() if made else "")
    good = bad = 0
    for one in package.get("resources", [])[:1_000]:
        sort, _colon, digest = str(one.get("hash", "")).partition(":")
        entries = [each for each in archive.entries if each.filename == one.get("path")]
        if sort != "sha256" or not entries:
            continue
        is_same = hashlib.sha256(archive.content(entries[0])).hexdigest() == digest
        good, bad = good + is_same, bad + (not is_same)
    found.fact("Digests of its parts", f"{good:,} match, {bad:,} do not")
    if bad:
        found.warn(warnings.DIGEST_WRONG.format(count=number_words(bad, "part")))


def _pages(archive: Archive, found: Found) -> None:
    for entry in archive.find("pages/pages.jsonl")[:1]:
        for each in decoded(archive.content(entry, 20_000_000)).splitlines()[:MOST_PAGES]:
            page = json.loads(each) if each.startswith("{") else {}
            if address := str(page.get("url", "")):
                saved = when.from_iso(str(page.get("ts", "")))
                words_of = f"{page.get('title', '')} {address} {saved.in_words() if saved else ''}"
                found.fact("Page", words_of)
                found.clue("url", address)
