"""Redacted editions of the exhibits of a case: what was masked and checked, what is printed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.redaction import read, reasons_counted
from casework.store.tables import redactions as tables
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

NOT_READ = (
    "It was not read by machine, because that part of Casework is not installed: every page has to "
    "be read by eye before it is given to anybody."
)


@dataclass(frozen=True)
class EditionRow:
    """A redacted edition of an exhibit; the newest is `is_printed`."""

    exhibit_id: str
    label: str
    of_label: str
    number: int
    blob_id: str
    sha256: str
    is_document: bool
    damage: str
    made_on: dt.date | None
    made_by: str
    pages: int
    places: int
    reasons: tuple[tuple[str, int], ...]
    checked: int
    read_by: str
    is_printed: bool
    gone: tuple[str, ...] = field(repr=False)
    """Words that are masked: nothing that is printed of its original holds them."""

    @property
    def masked_words(self) -> str:
        """'3 places: identity of a child (2), health (1)'."""
        said = ", ".join(f"{words[:1].lower()}{words[1:]} ({n})" for words, n in self.reasons)
        return f"{self.places} {'place' if self.places == 1 else 'places'}: {said}"

    @property
    def check_words(self) -> str:
        """What was checked of it, and what was not."""
        sought = f"{self.checked} masked {'word was' if self.checked == 1 else 'words were'} sought"
        by_bytes = f"{sought} in every byte of it and not found; it holds pixels and nothing else."
        if self.read_by:
            return f"{by_bytes} Read by machine ({self.read_by}): none was found."
        return f"{by_bytes} {NOT_READ}"


@dataclass(frozen=True)
class Redactions:
    """Of one exhibit: its editions, oldest first; `edition` where it is itself one.

    `above` is the edition that is printed for what it was made from, where it has none of its own:
    a part or a transcript would show what is masked there.
    """

    editions: tuple[EditionRow, ...] = ()
    has_draft: bool = False
    edition: EditionRow | None = None
    above: EditionRow | None = None

    @property
    def printed(self) -> EditionRow | None:
        """What is printed for it."""
        return self.editions[-1] if self.editions else None

    @property
    def masking(self) -> EditionRow | None:
        """Whose masked words may not stand beside it."""
        return self.printed or self.above or self.edition


def redactions_of(desk: Desk, case: Case) -> dict[str, Redactions]:
    """For the exhibits of a case by their ids; those that have nothing of it are left out."""
    wanted = select(tables.Redaction).where(tables.Redaction.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(tables.Redaction.number)).all()
    if not rows:
        return {}
    ids = {one.exhibit_id for one in rows} | {one.made_id for one in rows if one.made_id}
    known = {
        one.id: one for one in desk.session.scalars(select(Exhibit).where(Exhibit.id.in_(ids)))
    }
    made: dict[str, list[tables.Redaction]] = defaultdict(list)
    for one in rows:
        made[one.exhibit_id].append(one)
    found = {}
    for original, its in made.items():
        final = [one for one in its if one.made_id is not None]
        editions = tuple(_edition(one, known, is_printed=one is final[-1]) for one in final)
        found[original] = Redactions(editions, has_draft=len(final) < len(its))
        found |= {one.exhibit_id: Redactions(edition=one) for one in editions}
    return found


def with_those_above(
    found: Mapping[str, Redactions], made_from: Mapping[str, Collection[str]]
) -> dict[str, Redactions]:
    """The same, with `above` for each copy of what is printed redacted, and for copies of those."""
    made = dict(found)
    for copy in made_from:
        kept = found.get(copy, Redactions())
        if kept.printed is None and kept.edition is None:
            made[copy] = replace(kept, above=_above(copy, found, made_from))
    return made


def _above(
    copy: str, found: Mapping[str, Redactions], made_from: Mapping[str, Collection[str]]
) -> EditionRow | None:
    """The edition of the nearest exhibit it was made from that has one.

    What was made from the edition that is printed shows no more than that does.
    """
    waiting, seen = list(made_from.get(copy, ())), {copy}
    while waiting:
        one = waiting.pop(0)
        if one in seen:
            continue
        seen.add(one)
        kept = found.get(one, Redactions())
        if kept.printed is not None:
            return kept.printed
        if kept.edition is not None and kept.edition.is_printed:
            continue
        waiting += made_from.get(one, ())
    return None


def _edition(one: tables.Redaction, known: dict[str, Exhibit], *, is_printed: bool) -> EditionRow:
    made, original = known[str(one.made_id)], known[one.exhibit_id]
    masked = read(one.marks, one.words)
    marks = masked.marks
    return EditionRow(
        exhibit_id=made.id,
        label=f"EX-{made.number}",
        of_label=f"EX-{original.number}",
        number=one.number,
        blob_id=made.blob_id,
        sha256=made.sha256,
        is_document=not made.is_picture,
        damage=made.damage,
        made_on=one.made_on,
        made_by=one.made_by,
        pages=one.pages,
        places=len(marks),
        reasons=reasons_counted(marks),
        checked=one.checked,
        read_by=one.read_by,
        is_printed=is_printed,
        gone=masked.words,
    )
