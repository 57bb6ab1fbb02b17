"""The file of a Word letter: no macro, no name of person or machine, the same bytes each time."""

import io
import re
import zipfile
from typing import BinaryIO

from casework.documents.letter_values import LetterPaper

EPOCH = (1980, 1, 1, 0, 0, 0)
TYPES = "[Content_Types].xml"
LEFT_OUT = ("docProps/thumbnail.jpeg",)
"""Of the library's empty document: a picture of it."""
PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Casework</Application></Properties>"
)
CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>"
    "<cp:revision>1</cp:revision><dc:language>en-GB</dc:language>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified>'
    "</cp:coreProperties>"
)
THUMBNAIL = re.compile(rb"<Relationship [^>]*thumbnail[^>]*/>")


def write_package(made: bytes, values: LetterPaper, out: BinaryIO) -> None:
    """Writes the parts of a document anew, in order, without what the library left in them."""
    with zipfile.ZipFile(io.BytesIO(made)) as read:
        parts = {name: read.read(name) for name in read.namelist() if name not in LEFT_OUT}
    parts["docProps/app.xml"] = PROPERTIES.encode()
    at = values.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    parts["docProps/core.xml"] = CORE.format(title=_in_xml(values.reference), at=at).encode()
    parts["_rels/.rels"] = THUMBNAIL.sub(b"", parts["_rels/.rels"])
    with zipfile.ZipFile(out, "w") as written:
        for name in sorted(parts, key=lambda one: (one != TYPES, one)):
            about = zipfile.ZipInfo(name, EPOCH)
            about.compress_type, about.create_system = zipfile.ZIP_DEFLATED, 0
            written.writestr(about, parts[name], compresslevel=9)


def _in_xml(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
