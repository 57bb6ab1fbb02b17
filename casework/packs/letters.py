"""Letters as data, from `resources/letters/*.toml`: one file each (docs/letters.md)."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from casework.domain.clocks import Confidence
from casework.domain.errors import NotFound
from casework.domain.letter_facts import FACTS, fact_of
from casework.domain.letter_placeholders import PLACEHOLDERS
from casework.domain.letter_template import Audience, LetterPart, LetterTemplate, Signatory
from casework.domain.letter_text import as_lines, faults, used
from casework.domain.refusals import packs as refusals
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import SANCTIONS, CaseState, Stage
from casework.packs.reading import PackProblem, Table, parse_table
from casework.packs.sourced import read_sourced

CODE = re.compile(r"[a-z][a-z0-9_]{1,58}")
GREETING = "Dear {{recipient.name}}"
MARKING = "Private and confidential"
LONGEST_PART = 20_000
WHEN = frozenset(one.value for one in CaseState) | frozenset(one.code for one in RULES)
"""What `offered` may name: states of a case and steps of the process."""
WRONG = {
    "unknown": "text with placeholders from the list; line {line} has {found}, which is none",
    "open": "text with its braces closed; line {line} has {found} alone",
    "inline": "text in which {found} stands alone on its line; line {line} has words beside it",
}


@dataclass(frozen=True)
class Letters:
    """Letters by code, in the order of their files, and the bytes of each file by its SHA-256."""

    by_code: Mapping[str, LetterTemplate]
    content: Mapping[str, bytes]

    def letter(self, code: str) -> LetterTemplate:
        """One letter; raises `NotFound`."""
        if code not in self.by_code:
            raise NotFound(refusals.LETTER_NOT_FOUND, code=code)
        return self.by_code[code]


def read_letters(files: Mapping[str, bytes]) -> Letters:
    """Every letter of these files, by their names; raises `PackProblem`."""
    found: dict[str, LetterTemplate] = {}
    for name, content in files.items():
        letter = read_letter(content, name)
        if letter.code in found:
            raise PackProblem(
                refusals.PACK_TWICE, file=name, line="", key="code", value=letter.code
            )
        found[letter.code] = letter
    sums = {one.sha256: bytes_ for one, bytes_ in zip(found.values(), files.values(), strict=True)}
    return Letters(MappingProxyType(found), MappingProxyType(sums))


def read_letter(content: bytes, file: str) -> LetterTemplate:
    """The letter in these bytes (a file's, or those a store keeps); raises `PackProblem`."""
    whole = parse_table(content, file)
    about = whole.table("letter")
    sourced = read_sourced(about)
    audience = about.choice("audience", Audience)
    letter = LetterTemplate(
        code=_code(about, "code"),
        title=about.text("title"),
        subject=about.text("subject"),
        greeting=about.text("greeting", GREETING),
        stage=_stage(about),
        purpose=about.text("purpose"),
        audience=audience,
        signed_by=about.choice("signed_by", Signatory, Signatory.SENDER),
        marking=about.text("marking", MARKING),
        feeds=_one_of(about, "feeds", frozenset(one.code for one in RULES)),
        sanction=_one_of(about, "sanction", frozenset(SANCTIONS)),
        offered=_all_of(about, "offered", WHEN),
        needs=_all_of(about, "needs", frozenset(FACTS)),
        parts=tuple(_part(row, audience, sourced.confidence) for row in whole.tables("part")),
        source=sourced.source,
        checked=sourced.checked,
        confidence=sourced.confidence,
        sha256=hashlib.sha256(content).hexdigest(),
    )
    _check(whole, about, letter)
    return letter


def _part(row: Table, audience: Audience, default: Confidence) -> LetterPart:
    is_required = row.flag("required", default=False)
    text = as_lines(row.text("text", None if is_required else ""))
    part = LetterPart(
        code=_code(row, "id"),
        heading=row.text("heading", ""),
        text=text,
        only_if=_condition(row),
        is_required=is_required,
        says=row.text("says", None if is_required else ""),
        must_hold=row.texts("must_hold", ()),
        confidence=row.choice("confidence", Confidence, default),
    )
    _check_text(row, part, audience)
    row.close()
    return part


def _check_text(row: Table, part: LetterPart, audience: Audience) -> None:
    for fault in faults(part.text):
        wanted = WRONG[fault.kind].format(line=fault.line, found=fault.found)
        row.refuse(refusals.PACK_VALUE_WRONG, "text", wanted=wanted)
    if len(part.text) > LONGEST_PART:
        row.refuse(refusals.PACK_VALUE_WRONG, "text", wanted=f"{LONGEST_PART:,} characters at most")
    for code in part.must_hold:
        if code not in used(part.text):
            row.refuse(refusals.PACK_NO_SUCH, "must_hold", value=code)
    told = [code for code in used(part.text) if PLACEHOLDERS[code].is_private]
    if told and not audience.sees_private:
        wanted = f"without {told[0]}, which is not for a letter {audience.words.lower()}"
        row.refuse(refusals.PACK_VALUE_WRONG, "text", wanted=wanted)


def _check(whole: Table, about: Table, letter: LetterTemplate) -> None:
    about.close()
    whole.close()
    if not letter.parts:
        whole.refuse(refusals.PACK_KEY_MISSING, "part", wanted="one part at least")
    seen: set[str] = set()
    for part in letter.parts:
        if part.code in seen:
            whole.refuse(refusals.PACK_TWICE, "part", value=part.code)
        seen.add(part.code)


def _condition(row: Table) -> str:
    found = row.text("only_if", "")
    if found and fact_of(found) is None:
        wanted = f"a fact, perhaps after 'not': {', '.join(FACTS)}"
        row.refuse(refusals.PACK_VALUE_WRONG, "only_if", wanted=wanted)
    return found


def _stage(about: Table) -> Stage:
    known = {one.value.lower(): one for one in Stage}
    found = about.text("stage")
    if found not in known:
        about.refuse(refusals.PACK_VALUE_WRONG, "stage", wanted=f"one of {', '.join(known)}")
    return known[found]


def _code(row: Table, key: str) -> str:
    found = row.text(key)
    if not CODE.fullmatch(found):
        row.refuse(refusals.PACK_VALUE_WRONG, key, wanted="small letters, digits and _")
    return found


def _one_of(about: Table, key: str, known: frozenset[str]) -> str:
    found = about.text(key, "")
    if found and found not in known:
        about.refuse(refusals.PACK_NO_SUCH, key, value=found)
    return found


def _all_of(about: Table, key: str, known: frozenset[str]) -> tuple[str, ...]:
    found = about.texts(key, ())
    for one in found:
        if one not in known:
            about.refuse(
                refusals.PACK_VALUE_WRONG, key, wanted=f"made of known codes; {one} is none"
            )
    return found
