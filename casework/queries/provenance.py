"""What can be said of each exhibit of a case beside its capture: originals and copies."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.evidence_choices import COPY_KINDS, copy_words
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLink


@dataclass(frozen=True)
class LinkRow:
    """Another exhibit that this one was made from, or that was made from this one."""

    exhibit_id: str
    label: str
    title: str
    how: str
    how_words: str
    note: str

    @property
    def words(self) -> str:
        """'EX-3  Post with album (cropped)', with the note that was made."""
        kind = f" ({self.how_words.lower()})" if self.how_words else ""
        return f"{self.label}  {self.title}{kind}{f'. {self.note}' if self.note else ''}"


@dataclass(frozen=True)
class Provenance:
    """Of one exhibit. `made_from` are its originals, `copies` what was made from it."""

    made_from: tuple[LinkRow, ...] = ()
    copies: tuple[LinkRow, ...] = ()

    @property
    def is_copy(self) -> bool:
        """Whether it was derived from another exhibit."""
        return bool(self.made_from)

    @property
    def made_words(self) -> str:
        """'A cropped copy of EX-3'; empty for an original."""
        said = "; ".join(f"{copy_words(one.how)} {one.label}" for one in self.made_from)
        return said[:1].upper() + said[1:]


def provenance_of(desk: Desk, exhibits: Mapping[str, Exhibit]) -> dict[str, Provenance]:
    """For the exhibits of one case by their ids."""
    made_from: dict[str, list[LinkRow]] = defaultdict(list)
    copies: dict[str, list[LinkRow]] = defaultdict(list)
    wanted = select(ExhibitLink).where(ExhibitLink.exhibit_id.in_(exhibits))
    for one in desk.session.scalars(wanted.order_by(ExhibitLink.id)):
        copy, original = exhibits[one.exhibit_id], exhibits[one.of_exhibit_id]
        made_from[copy.id].append(_link(original, one))
        copies[original.id].append(_link(copy, one))
    return {each: Provenance(tuple(made_from[each]), tuple(copies[each])) for each in exhibits}


def _link(other: Exhibit, one: ExhibitLink) -> LinkRow:
    words = COPY_KINDS.get(one.how, one.how)
    return LinkRow(other.id, f"EX-{other.number}", other.title, one.how, words, one.note)
