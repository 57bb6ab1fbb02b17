"""What was said of the capture before, for several of one page in a row; and what a file says."""

from collections.abc import Mapping

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.capture_gaps import is_said
from casework.domain.case_steps import unmet_for
from casework.domain.refusal import Force, Unmet
from casework.domain.roles import READS_CASES
from casework.evidence.problems import CannotRead, EvidenceDamaged
from casework.evidence.suggesting import suggested
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.facts import facts_of
from casework.queries.readings import WAITED
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLink

SAME = (
    *("account_handle", "account_name", "platform", "attribution", "content_kind", "url"),
    *("visibility", "seen_on", "captured_by", "captured_on", "capture_method", "device"),
    *("source_kind", "supplied_by", "obtained_by", "obtained_on", "obtained_how", "lawful_route"),
)
"""What is mostly the same for the next screenshot; never when it was posted, and no notes."""


@look(*READS_CASES)
def last_capture(desk: Desk, case: str) -> tuple[str, Mapping[str, object]]:
    """'EX-3' and what was said of it; ('', {}) where nothing is sealed. Copies are passed over."""
    row = desk.case(case)
    copies = select(ExhibitLink.exhibit_id)
    wanted = select(Exhibit).where(Exhibit.case_id == row.id, Exhibit.id.not_in(copies))
    last = desk.session.scalars(wanted.order_by(Exhibit.number.desc()).limit(1)).first()
    if last is None:
        return "", {}
    found = {name: getattr(last, name) for name in SAME if is_said(getattr(last, name))}
    held = tuple(one for one in last.contains.split(",") if one)
    return f"EX-{last.number}", {**found, **({"contains": held} if held else {})}


@look(*READS_CASES)
def open_questions(desk: Desk, exhibit: str) -> tuple[str, frozenset[str]]:
    """'EX-3', and the fields of its capture that nothing was said in."""
    row, _case = visible_exhibit(desk, exhibit)
    names = (one.key for one in Exhibit.__table__.columns)
    return f"EX-{row.number}", frozenset(one for one in names if not is_said(getattr(row, one)))


@look(*READS_CASES)
def held_up(desk: Desk, case: str) -> tuple[Unmet, ...]:
    """What forbids taking evidence into a case at all: asked before anything is read."""
    found = unmet_for("seal_evidence", facts_of(desk, desk.case(case)))
    return tuple(one for one in found if one.force is Force.BLOCK)


@look(*READS_CASES)
def prefill_exhibit(desk: Desk, exhibit: str) -> Mapping[str, object]:
    """What a sealed file answers of the capture form; nothing where it cannot be read.

    Raises `Refused` where it stays closed.
    """
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    try:
        with desk.vault.open(row.blob_id) as file:
            return suggested(desk.reader.read(file, row.kind, seconds=WAITED), row.original_name)
    except (CannotRead, EvidenceDamaged):
        return {}
