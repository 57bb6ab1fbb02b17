"""Office files of today (docx, xlsx, pptx, and OpenDocument): who, when, the words; never opened.

Their XML is read as text and never by a parser that could be led elsewhere.
"""

import html
import re
from typing import BinaryIO
from zipfile import ZipInfo

from casework.evidence.child.frames import LOCKED, Refused
from casework.evidence.formats import warnings, when
from casework.evidence.formats.archive import BAD, Archive, list_into
from casework.evidence.formats.found import Found
from casework.evidence.formats.member_kinds import kind_by_name
from casework.evidence.formats.plain import decoded
from casework.evidence.formats.shown_paths import shown_path

MOST_PART = 60_000_000
MOST_TEXT_PARTS = 60_000_000
"""How many bytes of XML are searched for words, in all parts together."""
_FACTS = (
    ("Title", "dc:title"), ("Author", "dc:creator"), ("Author", "meta:initial-creator"),
    ("Last changed by", "cp:lastModifiedBy"), ("Subject", "dc:subject"),
    ("Keywords", "cp:keywords"), ("Notes", "dc:description"),
)  # fmt: skip
_MOMENTS = (("Made", "dcterms:created"), ("Made", "meta:creation-date"),
            ("Changed", "dcterms:modified"), ("Changed", "dc:date"),
            ("Printed", "cp:lastPrinted"))  # fmt: skip
_APP = (("Program", "Application"), ("Organisation", "Company"), ("Pages", "Pages"),
        ("Minutes of editing", "TotalTime"), ("Program", "meta:generator"))  # fmt: skip
_PARTS = re.compile(
    r"^(word/(document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml"
    r"|ppt/(slides/slide|notesSlides/notesSlide)\d+\.xml"
    r"|xl/(sharedStrings|comments\d*|worksheets/sheet\d+)\.xml|content\.xml)$"
)
_TAKEN = re.compile(r"(^|/)(media|embeddings|Pictures|ObjectReplacements)/[^/]+$")
_PIECE = re.compile(
    r"<(?:w:t|a:t|t|w:delText)(?:\s[^<>]*)?>([^<]*)<|<(/?(?:w:p|a:p|si|is|w:tr))\b"
    r"|<(w:tab|w:br)\b|<(w:del)\b[^<>]*(?<!/)>|<(/w:del)>"
)
_ODF_TEXT = re.compile(r"<(/?)([A-Za-z:-]+)[^<>]*>|([^<>]+)")
_RELATION = re.compile(r"<Relationship\s[^<>]*>")
_OUTSIDE = re.compile(r"/(oleObject|attachedTemplate|frame|subDocument)\"")
_FIELDS = re.compile(r"\bDDE(AUTO)?\b")


def read(file: BinaryIO, found: Found) -> None:
    """Facts, warnings, members, then the text part by part."""
    archive = Archive(file)
    if not _is_document(archive):
        list_into(archive, found)
        return
    for entry in taken(archive):
        path, _leads_out = shown_path(entry.filename)
        found.member(path, entry.file_size, kind_by_name(path))
    read_open(archive, found)


def is_office(archive: Archive) -> bool:
    """Whether an archive is a document of one of these kinds."""
    names = set(archive.names())
    return bool(names & {"word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"})


def read_open(archive: Archive, found: Found) -> None:
    """Facts, warnings and the text of an archive that was opened."""
    named = {entry.filename: entry for entry in archive.entries}
    for name in ("docProps/core.xml", "docProps/app.xml", "meta.xml"):
        if name in named:
            _properties(_part(archive, named[name], found), found)
    _warn(archive, named, found)
    room = MOST_TEXT_PARTS
    for name in sorted((name for name in named if _PARTS.match(name)), key=_in_order):
        room -= named[name].file_size
        if room < 0:
            found.is_cut = True
            found.warn(warnings.NOT_ALL_READ)
            return
        source = _part(archive, named[name], found)
        if _FIELDS.search(source) and name.startswith("word/"):
            found.warn(warnings.OBJECTS)
        found.say(_odf(source) if name == "content.xml" else _words(source))


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of a picture or file inside."""
    archive = Archive(file)
    return archive.content(taken(archive)[number])


def taken(archive: Archive) -> list[ZipInfo]:
    """Pictures and files within the document; of what is none, everything."""
    if not _is_document(archive):
        return archive.entries
    return [entry for entry in archive.entries if _TAKEN.search(entry.filename)]


def _is_document(archive: Archive) -> bool:
    return is_office(archive) or "content.xml" in archive.names()


def _part(archive: Archive, entry: ZipInfo, found: Found) -> str:
    """One part; what cannot be read of it costs only itself."""
    try:
        return decoded(archive.content(entry, MOST_PART))
    except Refused as refused:
        is_locked = refused.status == LOCKED
        found.warn(warnings.ENCRYPTED_MEMBERS if is_locked else warnings.NOT_ALL_READ)
    except BAD:
        found.warn(warnings.DAMAGED)
    return ""


def _properties(source: str, found: Found) -> None:
    for label, name in (*_FACTS, *_APP):
        found.fact(label, _value(source, name))
    if title := _value(source, "dc:title"):
        found.clue("title", title)
    for label, name in _MOMENTS:
        moment = when.from_iso(_value(source, name))
        if moment:
            found.fact(label, moment.in_words())


def _value(source: str, name: str) -> str:
    hit = re.search(rf"<{name}(?:\s[^<>]*)?>([^<]*)</{name}>", source)
    return html.unescape(hit[1]).strip() if hit else ""


def _warn(archive: Archive, named: dict[str, ZipInfo], found: Found) -> None:
    if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in named):
        found.warn(warnings.MACROS)
    if any("/embeddings/" in name or "/activeX/" in name for name in named):
        found.warn(warnings.OBJECTS)
    for name in [name for name in named if name.endswith(".rels")][:200]:
        if _leads_elsewhere(_part(archive, named[name], found)):
            found.warn(warnings.OBJECTS)


def _leads_elsewhere(source: str) -> bool:
    """Whether a list of relations has a template or an object that lies outside the file."""
    relations = (hit.group() for hit in _RELATION.finditer(source))
    return any("External" in one and _OUTSIDE.search(one) for one in relations)


def _words(source: str) -> str:
    """Runs of text; what was deleted with changes tracked is there too, and said to be."""
    parts: list[str] = []
    for hit in _PIECE.finditer(source):
        text, block, space, deleted, kept = hit.groups()
        if text is not None:
            parts.append(html.unescape(text))
        elif block:
            parts.append("\n" if block.startswith("/") else "")
        elif space:
            parts.append(" ")
        else:
            parts.append("[deleted: " if deleted else "]" if kept else "")
    return re.sub(r"\n{3,}", "\n\n", "".join(parts)).strip()


def _odf(source: str) -> str:
    """The words of an OpenDocument body."""
    body = source[max(0, source.find("<office:body")) :]
    parts: list[str] = []
    for hit in _ODF_TEXT.finditer(body):
        if hit[3]:
            parts.append(html.unescape(hit[3]))
        elif hit[2] in ("text:p", "text:h", "table:table-row") and hit[1]:
            parts.append("\n")
        elif hit[2] in ("text:s", "text:tab", "text:line-break", "table:table-cell"):
            parts.append(" ")
    lines = "".join(parts).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _in_order(name: str) -> tuple[str, int]:
    """slide2 before slide10."""
    digits = re.findall(r"\d+", name)
    return re.sub(r"\d+", "", name), int(digits[-1]) if digits else 0
