"""A letter as it stands: its draft, what stands against making it final, who signs it."""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from casework.desk import Desk
from casework.domain.guards.triage import contact_allowed
from casework.domain.letter_checks import Draft, first_of_each, meant_for, unfit
from casework.domain.letter_facts import FACTS
from casework.domain.letter_merge import Block, Value, Written, all_parts, composed
from casework.domain.letter_template import Audience, LetterTemplate, Signatory
from casework.domain.letter_typed import Typed, merged_from_text, typed_from_text
from casework.domain.letter_words import Around, unfit_words
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import letters as refusals
from casework.domain.vocabulary import PARTS
from casework.fact_parts.letters import rows
from casework.fact_parts.letters.answers import answers
from casework.fact_parts.letters.gathered import WINDOWS, held, with_typed
from casework.fact_parts.letters.source import Source
from casework.facts import facts_of, pack_of
from casework.packs.law import LawKind
from casework.packs.letters import read_letter
from casework.packs.policies import PolicyPack
from casework.store.tables.cases import Case
from casework.store.tables.letters import Letter

OF_ITS_DAY = ("letter.day", "warning.months", "warning.spent_from")
"""What follows the day on the letter, and not what the case said when it was drawn up."""
SIGNS = {Signatory.CHAIR: "chair", Signatory.APPEAL_CHAIR: "appeal_chair",
         Signatory.INVESTIGATOR: "investigator"}  # fmt: skip


@dataclass(frozen=True)
class Standing:
    """A letter with everything it is judged by, and the name and title of whoever signs it."""

    source: Source
    draft: Draft
    typed: Typed
    blocks: tuple[Block, ...]
    signed_by: tuple[str, str]


def template_of(desk: Desk, letter: Letter) -> LetterTemplate:
    """The template as it was when the letter was drawn up: a new release changes no draft."""
    ships = desk.packs.letters.by_code.get(letter.code)
    if ships is not None and ships.sha256 == hashlib.sha256(letter.template).hexdigest():
        return ships
    return read_letter(letter.template, f"{letter.code}.toml")


def source_of(desk: Desk, case: Case, template: LetterTemplate, on: dt.date) -> Source:
    """What a letter about this case draws on."""
    return Source(desk, case, facts_of(desk, case, on), pack_of(desk, case), template, on)


def standing(
    desk: Desk,
    case: Case,
    letter: Letter,
    *,
    written: tuple[Written, ...] | None = None,
    typed: Typed | None = None,
    on: dt.date | None = None,
) -> Standing:
    """The letter as it is kept, or as it would be with other words and another day."""
    template = template_of(desk, letter)
    source = replace(
        source_of(desk, case, template, on or letter.written_on),
        recipient=letter.recipient_id or "",
        replaces=letter.replaces_id or "",
    )
    told = typed_from_text(letter.typed) if typed is None else typed
    now, known = held(source), answers(source)
    merged = merged_from_text(letter.merged)
    merged |= {code: now[code] for code in OF_ITS_DAY if code in now}
    draft = Draft(
        template,
        rows.written(desk, letter) if written is None else written,
        with_typed(source, merged, told),
        {**known, **told.answers},
        _unanswered(known, told),
        _now(merged, now, told),
    )
    blocks = composed(template, draft.written, draft.values, draft.answers)
    return Standing(source, draft, told, blocks, _signature(desk, source))


def _now(
    merged: Mapping[str, Value], now: Mapping[str, Value], typed: Typed
) -> Mapping[str, Value]:
    """What the case says now about whatever was not typed; nothing where it says nothing more."""
    gone = {code: Value("") for code in merged if code not in now}
    own = {*typed.values, *(WINDOWS[code] for code in typed.values if code in WINDOWS)}
    return {code: one for code, one in {**now, **gone}.items() if code not in own}


def _unanswered(known: Mapping[str, bool], typed: Typed) -> frozenset[str]:
    settled = {*known, *typed.answers}
    return frozenset(code for code, one in FACTS.items() if one.is_asked and code not in settled)


def against(desk: Desk, found: Standing) -> tuple[Unmet, ...]:
    """What stands between this draft and the final letter, in the order of its parts."""
    return tuple(first_of_each(tuple(_against(desk, found))))


def _against(desk: Desk, found: Standing) -> Iterator[Unmet]:
    template, facts = found.draft.template, found.source.facts
    if template.audience is Audience.RESPONDENT:
        yield from contact_allowed(facts)
    yield from meant_for(found.draft)
    yield from unfit(found.draft)
    named = {one.code: one.named for one in all_parts(template)}
    yield from unfit_words(found.blocks, named, around(desk, found.source.pack))
    if not found.signed_by[0]:
        yield unmet(refusals.LETTER_NOBODY_SIGNS, cure=_cure(template.signed_by))
    if not facts.rules.are_approved:
        yield unmet(refusals.LETTER_NO_RULES)


def _cure(signed_by: Signatory) -> str:
    if signed_by is Signatory.SENDER:
        return "say in Settings, under 'Letterhead', who signs"
    return f"name the {PARTS[SIGNS[signed_by]].lower()} of this case"


def _signature(desk: Desk, source: Source) -> tuple[str, str]:
    part = SIGNS.get(source.template.signed_by)
    if part is not None:
        holder = source.facts.holder(part)
        return (holder.name, TITLES[part]) if holder else ("", "")
    head = rows.letterhead(desk)
    return (head.sender_name, head.sender_title) if head else ("", "")


TITLES = {
    "chair": "Chair of the disciplinary hearing",
    "appeal_chair": "Chair of the appeal hearing",
    "investigator": "Investigator",
}


def around(desk: Desk, pack: PolicyPack) -> Around:
    """What the words of a letter are held against."""
    nation = desk.organisation.nation
    acts = (
        one
        for one in desk.packs.law.entries
        if nation in one.extent and one.kind is LawKind.CRIMINAL
    )
    return Around(
        offences=tuple(dict.fromkeys(one.title.partition(",")[0] for one in acts)),
        clauses=_own_names(pack),
        bodies=tuple(one.short_name for one in desk.packs.bodies),
        pack=pack.title,
        is_contractual=pack.value("contractual") == "yes",
    )


def _own_names(pack: PolicyPack) -> dict[str, str]:
    """Our names of clauses that are not what the document prints."""
    found = {}
    for one in (*pack.clauses, *pack.other_rules):
        if one.clause_id not in one.citation:
            found[one.clause_id] = one.citation
    return found
