"""How the allegations of a case read before they were changed."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.change_choices import ALLEGATION_CHANGES
from casework.domain.choices import CATEGORIES, DECISIONS, FINDINGS
from casework.domain.roles import READS_CASES
from casework.queries.change_rows import WordingRow
from casework.queries.filling import filled
from casework.store.tables.allegations import Allegation
from casework.store.tables.changes import AllegationChange


@look(*READS_CASES)
def wordings(desk: Desk, case: str) -> Mapping[str, tuple[WordingRow, ...]]:
    """Allegation → every change to it, oldest first."""
    row = desk.case(case)
    found: dict[str, list[WordingRow]] = defaultdict(list)
    wanted = (
        select(AllegationChange)
        .join(Allegation, Allegation.id == AllegationChange.allegation_id)
        .where(Allegation.case_id == row.id)
    )
    for one in desk.session.scalars(wanted.order_by(AllegationChange.id)):
        found[one.allegation_id].append(_wording(one))
    return {key: tuple(rows) for key, rows in found.items()}


def _wording(one: AllegationChange) -> WordingRow:
    return filled(
        WordingRow,
        one,
        kind_words=ALLEGATION_CHANGES.get(one.kind, one.kind),
        category=CATEGORIES.get(one.category, one.category),
        gross=one.is_gross,
        finding_words=FINDINGS.get(one.finding, ""),
        decision_words=DECISIONS.get(one.decision, ""),
    )
