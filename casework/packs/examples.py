"""Examples that a policy gives of its own rules, in our words."""

from dataclasses import dataclass

from casework.domain.refusals import packs as refusals
from casework.packs.reading import Table


@dataclass(frozen=True)
class Example:
    """What the document tells to show a rule at work; never a finding about anybody."""

    title: str
    paraphrase: str
    clauses: tuple[str, ...]
    source_lines: tuple[int, ...]
    note: str


def read_example(row: Table, clause_ids: frozenset[str]) -> Example:
    """One [[example]]."""
    found = Example(
        title=row.text("title"),
        paraphrase=row.text("paraphrase"),
        clauses=row.texts("clauses", ()),
        source_lines=row.numbers("source_lines", ()),
        note=row.text("note", ""),
    )
    for one in found.clauses:
        if one not in clause_ids:
            row.refuse(refusals.PACK_NO_SUCH, "clauses", value=one)
    row.close()
    return found
