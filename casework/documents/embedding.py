"""A face as a PDF font: the glyphs that were drawn, two-byte codes, and the way back to text."""

import struct

from casework.documents.arabic import LETTERS
from casework.documents.faces import Face
from casework.documents.pdf_file import PdfFile

UNITS = 100
"""Entries in one block of a character map (the format's limit)."""


def embed(face: Face, number: int, file: PdfFile) -> None:
    """Writes `face` under the object `number`, with every character it has encoded so far."""
    codes = sorted(face.codes, key=face.codes.__getitem__)
    title = _subset_name(face)
    program, glyphs, way_back = file.number(), file.number(), file.number()
    data = bytes(face.font.makeSubset(codes))
    file.stream(program, b"/Length1 %d" % len(data), data)
    file.stream(glyphs, b"", _glyph_numbers(face, codes))
    file.stream(way_back, b"", _to_unicode(codes))
    descriptor = file.add(_descriptor(face, title, program))
    widths = b" ".join(_number(face.font.charWidths[code]) for code in codes)
    descendant = file.add(
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)"
        b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/DW 500/W[1[%b]]"
        b"/CIDToGIDMap %d 0 R>>" % (title, descriptor, widths, glyphs)
    )
    file.put(
        number,
        b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]"
        b"/ToUnicode %d 0 R>>" % (title, descendant, way_back),
    )


def _subset_name(face: Face) -> bytes:
    """Six letters that say 'a part of', made from the face's place in the paper."""
    place = int(face.key[1:])
    return b"CASEW" + bytes([ord("A") + place]) + b"+" + bytes(face.font.name)


def _glyph_numbers(face: Face, codes: list[int]) -> bytes:
    """Code -> glyph in the subset, numbered as `makeSubset` numbers them: by first use."""
    numbers: dict[int, int] = {0: 0}
    glyphs = [0]
    for code in codes:
        original = face.font.charToGlyph[code]
        glyphs.append(numbers.setdefault(original, len(numbers)))
    return struct.pack(f">{len(glyphs)}H", *glyphs)


def _to_unicode(codes: list[int]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(codes), UNITS):
        block = codes[start : start + UNITS]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{start + i:04X}> <{_letters(code)}>" for i, code in enumerate(block, 1)]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _letters(code: int) -> str:
    """What the glyph says; two letters in one are turned, as readers turn right-to-left text."""
    said = LETTERS.get(chr(code), chr(code))[::-1]
    return said.encode("utf-16-be").hex().upper()


def _descriptor(face: Face, title: bytes, program: int) -> bytes:
    font = face.font
    box = b" ".join(_number(edge) for edge in font.bbox)
    return (
        b"<</Type/FontDescriptor/FontName/%b/Flags %d/FontBBox[%b]/ItalicAngle %b/Ascent %b"
        b"/Descent %b/CapHeight %b/StemV %d/FontFile2 %d 0 R>>"
        % (
            title,
            font.flags,
            box,
            _number(font.italicAngle),
            _number(font.ascent),
            _number(font.descent),
            _number(font.capHeight),
            int(font.stemV),
            program,
        )
    )


def _number(value: float) -> bytes:
    return f"{value:.5g}".encode("ascii")
