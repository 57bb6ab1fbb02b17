"""What the quiet watch over sealed files enters: what it found, and what was put back."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain.dates import say_moment
from casework.domain.ids import ExhibitId
from casework.domain.roles import EVERYBODY, Role
from casework.fact_parts.seals import Verdict
from casework.fact_parts.sight import visible_exhibit
from casework.services.custody import note_custody
from casework.services.verifying import keep_verdicts
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit


@act(*EVERYBODY)
def note_watched(desk: Desk, *, verdicts: tuple[Verdict, ...]) -> tuple[str, ...]:
    """Enter what the watch found; references of what is damaged, 'HR-2026-00001 EX-3'.

    Only of cases that this person sees: who is barred from one is not told that it is there.
    """
    keep_verdicts(desk, verdicts, is_asked=False)
    bad = [one.exhibit for one in verdicts if one.sentence]
    rows = desk.session.execute(
        select(Case.reference, Exhibit.number)
        .join(Case, Case.id == Exhibit.case_id)
        .where(Exhibit.id.in_(bad), Case.id.in_(desk.visible_cases()))
        .order_by(Case.reference, Exhibit.number)
    )
    return tuple(f"{one.reference} EX-{one.number}" for one in rows)


@act(Role.CASEWORKER)
def note_put_back(
    desk: Desk, *, exhibit: ExhibitId, verdict: Verdict, made_at: dt.datetime
) -> None:
    """Enter that a good copy was put in a damaged file's place, and how it looks now."""
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    words = f"Put back from the backup of {say_moment(made_at)}; the damaged file is kept aside"
    note_custody(desk, row, "restored", words)
    row.damage = ""
    keep_verdicts(desk, [verdict], is_asked=True)
