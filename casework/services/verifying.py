"""Exhibits held against what was registered: looked at, and what was found kept with each."""

from collections.abc import Iterable

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.errors import FoundOut, Refused
from casework.domain.progress import Progress, no_progress
from casework.domain.refusal import unmet
from casework.domain.refusals.closing import EXHIBIT_DAMAGED
from casework.fact_parts.seals import Verdict, facts_of_seal, verdict
from casework.services.custody import note_custody
from casework.store.tables.evidence import Exhibit

WHOLE_AGAIN = "As it was sealed again"


def keep_verdicts(
    desk: Desk, verdicts: Iterable[Verdict], *, is_asked: bool = True
) -> tuple[str, ...]:
    """Enter what was found; the sentences of what is damaged, 'EX-3: ...'.

    Damage, and its mending, stand in the custody whoever looked; that all is well only when
    somebody asked, or the daily check would bury everything else.
    """
    found = {one.exhibit: one.sentence for one in verdicts}
    wanted = select(Exhibit).where(Exhibit.id.in_(found)).order_by(Exhibit.case_id, Exhibit.number)
    said = []
    for row in desk.session.scalars(wanted):
        now = f"EX-{row.number}: {found[row.id]}" if found[row.id] else ""
        before, row.damage, row.verified_at = row.damage, now, desk.at
        if now and (is_asked or now != before):
            note_custody(desk, row, "damaged", now)
        elif before and not now:
            note_custody(desk, row, "restored", WHOLE_AGAIN)
        elif is_asked:
            note_custody(desk, row, "verified", "")
        said += [now] if now else []
    return tuple(said)


def verdicts_of(
    desk: Desk, exhibits: Iterable[Exhibit], progress: Progress = no_progress
) -> tuple[Verdict, ...]:
    """Look at several, one after the other."""
    rows = list(exhibits)
    found = []
    for number, one in enumerate(rows):
        progress(number, len(rows))
        found.append(verdict(desk.vault, facts_of_seal(one)))
    return tuple(found)


def must_be_whole(
    desk: Desk,
    exhibits: Iterable[Exhibit],
    progress: Progress = no_progress,
    *,
    is_asked: bool = True,
) -> None:
    """Check exhibits before they leave or are shown, and keep what was found either way.

    Raises `FoundOut` (`Refused` where it was known) when one is damaged: whatever was to be done
    is not done, and the damage stays on the register. Source: domain-corrections §2.4.
    """
    rows = list(exhibits)
    found = verdicts_of(desk, rows, progress)
    numbers = {one.id: one.number for one in rows}
    damaged = [one for one in found if one.sentence]
    if damaged:
        standing = [unmet(EXHIBIT_DAMAGED, number=numbers[one.exhibit]) for one in damaged]
        known = {one.id for one in rows if one.damage}
        if known == {one.exhibit for one in damaged}:
            raise Refused(standing)
        raise FoundOut(standing, lambda later: keep_verdicts(later, found, is_asked=False))
    keep_verdicts(desk, found, is_asked=is_asked)
