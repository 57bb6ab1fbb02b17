"""Exhibits of which it is not clear that they were got openly, until somebody has said so."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import or_, select

from casework.desk import Desk
from casework.evidence.capture import NOT_OPEN, LawfulRoute, doubt_about
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitAnswer, ExhibitLink
from casework.store.tables.triage import SetApart

QUESTION = "got_openly"


def capture_doubts(desk: Desk, case: Case, only: str = "") -> dict[str, str]:
    """Exhibit's id → why it is asked about. Not once it was set apart, or said to be open; nor a
    copy once that is so of what it was made from.

    Of the whole case, or of `only` one exhibit.
    """
    wanted = select(
        Exhibit.id, Exhibit.lawful_route, Exhibit.visibility, Exhibit.source_kind
    ).where(
        Exhibit.case_id == case.id,
        or_(Exhibit.lawful_route == LawfulRoute.OTHER, Exhibit.visibility.in_(NOT_OPEN)),
        *([Exhibit.id == only] if only else []),
    )
    found = {
        one: why
        for one, route, visibility, source in desk.session.execute(wanted).all()
        if (why := doubt_about(route, visibility, source))
    }
    if not found:
        return {}
    with_originals = _with_originals(desk, case, found)
    settled = set(
        desk.session.scalars(select(SetApart.exhibit_id).where(SetApart.case_id == case.id))
    ) | _said_open(desk, list(set().union(*with_originals.values())))
    return {one: why for one, why in found.items() if not with_originals[one] & settled}


def _with_originals(desk: Desk, case: Case, exhibits: Iterable[str]) -> dict[str, set[str]]:
    """Each exhibit with all that it was made from."""
    above: dict[str, set[str]] = defaultdict(set)
    wanted = (
        select(ExhibitLink.exhibit_id, ExhibitLink.of_exhibit_id)
        .join(Exhibit, Exhibit.id == ExhibitLink.exhibit_id)
        .where(Exhibit.case_id == case.id)
    )
    for copy, original in desk.session.execute(wanted):
        above[copy].add(original)
    found = {}
    for one in exhibits:
        known, waiting = {one}, [one]
        while waiting:
            new = above.get(waiting.pop(), set()) - known
            known |= new
            waiting += new
        found[one] = known
    return found


def _said_open(desk: Desk, exhibits: list[str]) -> set[str]:
    wanted = select(ExhibitAnswer).where(
        ExhibitAnswer.exhibit_id.in_(exhibits), ExhibitAnswer.question == QUESTION
    )
    last = {
        one.exhibit_id: one.answer
        for one in desk.session.scalars(wanted.order_by(ExhibitAnswer.id))
    }
    return {one for one, answer in last.items() if answer == "yes"}
