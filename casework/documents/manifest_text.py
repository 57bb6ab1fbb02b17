"""The manifest as plain text and as JSON, its list of sums, and the page on how to check it."""

import json
from collections.abc import Iterable, Iterator, Mapping

from casework.documents.front_values import Fact
from casework.documents.manifest_values import HOW, JSON, PDF, SUMS, TEXT, Manifest, ManifestExhibit
from casework.documents.unseen import is_unseen, name_of
from casework.domain.dates import say_moment

WIDE = 16
BEFORE = (
    "It does not show what happened to a file before it was taken in, who wrote a post, or that "
    "what it says is true. Those questions are for the record of how it was got."
)
SWAPPED = (
    f"The list of sums ({SUMS}) could be swapped together with the files. So ask the council, by "
    f"a way of your own, for the SHA-256 of {SUMS}: it is in its record of this manifest."
)
SAME = (
    "Each exhibit was given its SHA-256, a number made from every one of its bytes, when it was "
    "taken in and sealed. A file that has the same SHA-256 today is the same, byte for byte."
)
STAMPED = (
    "Signed by an outside authority with its own time. Get the authority's certificate from the "
    "authority itself, save it as AUTHORITY.pem, then, where OpenSSL is installed:"
)
SHOWS = (SAME, BEFORE, SWAPPED)
WINDOWS = (
    f"Get-Content {SUMS} -Encoding UTF8 | ForEach-Object {{ $sum, $name = $_ -split '  ', 2; "
    "if ((Get-FileHash -LiteralPath $name -Algorithm SHA256).Hash -eq $sum) "
    '{ "${name}: OK" } else { "${name}: NOT THE SAME" } }'
)
ALL_AT_ONCE = (
    ("On Linux, in a terminal in this folder:", f"sha256sum -c {SUMS}"),
    ("On a Mac, in Terminal in this folder:", f"shasum -a 256 -c {SUMS}"),
    ("On Windows, in PowerShell in this folder:", WINDOWS),
)


def sums(found: Mapping[str, str]) -> str:
    """The file that `sha256sum -c` reads: a sum, two spaces, a name; by name."""
    return "".join(f"{found[name]}  {name}\n" for name in sorted(found))


def plain_text(values: Manifest) -> str:
    """The manifest for reading in any editor; lines end as Windows has them."""
    return _lines(_plain(values))


def how_to_check(values: Manifest) -> str:
    """The page for whoever was given the folder, with a line for each file."""
    return _lines(_how(values))


def as_json(values: Manifest) -> str:
    """The manifest for programs; only ASCII, so that nothing turns text round."""
    told = {
        "council": values.council,
        "case": values.reference,
        "manifest": values.number,
        "for": values.audience,
        "to": values.to_whom,
        "reason": values.reason,
        "made_at": values.made_at.isoformat(),
        "made_by": values.made_by,
        "audit": {"number": values.audit_number, "head": values.audit_head},
        "exhibits": [_told(one) for one in values.exhibits],
        "not_taken_in": list(values.no_copy),
    }
    return json.dumps(told, indent=1) + "\n"


def head_facts(values: Manifest) -> tuple[Fact, ...]:
    """What stands at the top of the manifest."""
    return (
        Fact("Council", values.council),
        Fact("Case", values.reference),
        Fact("Given to", f"{values.to_whom} ({values.audience[:1].lower()}{values.audience[1:]})"),
        Fact("Why", values.reason),
        Fact("Made", f"{say_moment(values.made_at)} by {values.made_by}"),
        Fact("Audit", f"{values.audit_number:,}, {values.audit_head}"),
        Fact("Exhibits", _counted(values)),
    )


def exhibit_facts(one: ManifestExhibit) -> tuple[Fact, ...]:
    """What is said of one exhibit."""
    return (
        Fact("File", one.file),
        Fact("Not given", one.held_back),
        Fact("Kind", one.kind),
        Fact("Size", f"{one.size:,} bytes"),
        Fact("SHA-256", one.sha256),
        *one.facts,
        *(Fact("" if number else "Custody", line) for number, line in enumerate(one.custody)),
    )


def certutil(name: str) -> str:
    """The line that prints a file's SHA-256 on Windows."""
    path = name.replace("/", "\\")
    return f'certutil -hashfile "{path}" SHA256'


def _counted(values: Manifest) -> str:
    held = f", {len(values.held)} listed and not given" if values.held else ""
    return f"{len(values.given)} given{held}"


def _plain(values: Manifest) -> Iterator[str]:
    yield f"EVIDENCE MANIFEST {values.number}"
    yield from ("Sample: every person in it is invented", "") if values.is_sample else ("",)
    yield from _facts(head_facts(values))
    for one in values.exhibits:
        yield from ("", f"{one.label}  {seen(one.title)}")
        yield from _facts(exhibit_facts(one))
    if values.no_copy:
        yield from ("", "NOT TAKEN IN", *(seen(one) for one in values.no_copy))
    yield from ("", f"{HOW} says how to check the files against {SUMS}.")


def _how(values: Manifest) -> Iterator[str]:
    yield from ("HOW TO CHECK THAT NOTHING HAS CHANGED", "", *SHOWS)
    yield from ("", "ALL FILES AT ONCE")
    for where, command in ALL_AT_ONCE:
        yield from ("", where, f"    {command}")
    yield from ("", "Every line must end in OK.", "", "ONE FILE, ON ANY WINDOWS PC")
    yield "In a command prompt in this folder; the number it prints must be the one under it."
    for one in values.given:
        yield from ("", f"    {certutil(one.file)}", f"    {one.sha256}")
    yield from ("", f"    {certutil(SUMS)}", "    (ask the council for this one)")
    if values.stamps:
        yield from ("", "TIME STAMPS", STAMPED)
    for stamp, file in values.stamps:
        command = f'openssl ts -verify -data "{file}" -in "{stamp}" -CAfile AUTHORITY.pem'
        yield from ("", f"    {command}")
    yield ""
    yield f"{PDF}, {TEXT} and {JSON} say the same in three forms; {SUMS} covers them as well."


def _facts(found: Iterable[Fact]) -> Iterator[str]:
    for fact in found:
        lines = [seen(line) for line in fact.value.splitlines() if line.strip()]
        for number, line in enumerate(lines):
            label = fact.label if number == 0 else ""
            yield f"{label:<{WIDE}} {line}"


def _told(one: ManifestExhibit) -> dict[str, object]:
    return {
        "exhibit": one.label,
        "title": one.title,
        "file": one.file,
        "not_given": one.held_back,
        "kind": one.kind,
        "size": one.size,
        "sha256": one.sha256,
        "facts": {fact.label: fact.value for fact in one.facts},
        "custody": list(one.custody),
    }


def seen(value: str) -> str:
    """Text on one line, with the names of characters that nobody would see."""
    line = " ".join(value.split())
    return "".join(name_of(each) if is_unseen(each) else each for each in line)


def _lines(found: Iterable[str]) -> str:
    return "".join(f"{line}\r\n" for line in found)
