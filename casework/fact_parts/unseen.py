"""What of the evidence is not opened or not used: suspected images, and what is set apart."""

from sqlalchemy import ColumnElement, Select, or_, select

from casework.desk import Desk
from casework.domain.errors import Refused
from casework.domain.refusal import unmet
from casework.domain.refusals.looking import EXHIBIT_KEPT_CLOSED
from casework.domain.refusals.triage import INDECENT_IMAGE_SUSPECTED
from casework.store.tables.cases import Case, Screen
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLink
from casework.store.tables.triage import SetApart

KIND = "indecent_image"


def image_suspected(desk: Desk, case: Case) -> bool:
    """Whether an indecent image of a child is suspected in a case."""
    wanted = select(Screen.answer).where(Screen.case_id == case.id, Screen.kind == KIND)
    return desk.session.scalars(wanted).first() == "yes"


def may_be_seen(desk: Desk, case: Case) -> None:
    """Raise `Refused` where no picture of a case may be opened (domain-corrections §2.4)."""
    if image_suspected(desk, case):
        raise Refused([unmet(INDECENT_IMAGE_SUSPECTED)])


def may_be_opened(desk: Desk, exhibit: Exhibit, case: Case) -> None:
    """Raise `Refused` where an exhibit is not looked into: also what is set apart, and its copies.

    Source: domain-corrections §2.2 (16).
    """
    may_be_seen(desk, case)
    held = select(Exhibit.id).where(Exhibit.id == exhibit.id, Exhibit.id.in_(exhibits_held_back()))
    if desk.session.scalars(held).first() is not None:
        raise Refused([unmet(EXHIBIT_KEPT_CLOSED)])


def exhibits_apart(desk: Desk, case: Case) -> frozenset[str]:
    """Exhibits got in secret or unlawfully and not released, and all that was made from them."""
    wanted = select(Exhibit.id).where(
        Exhibit.case_id == case.id, Exhibit.id.in_(exhibits_held_back())
    )
    return frozenset(desk.session.scalars(wanted))


def kept_closed() -> ColumnElement[bool]:
    """Of exhibits in a query: what `may_be_opened` refuses."""
    return or_(
        Exhibit.id.in_(exhibits_held_back()), Exhibit.case_id.in_(cases_with_suspected_images())
    )


def cases_with_suspected_images() -> Select[str]:
    """Ids of cases of which nothing is opened."""
    return select(Screen.case_id).where(Screen.kind == KIND, Screen.answer == "yes")


def exhibits_held_back() -> Select[str]:
    """Ids of every exhibit that is set apart in any case, and of all that was made from one."""
    apart = (
        select(SetApart.exhibit_id.label("id"))
        .where(SetApart.released_on.is_(None), SetApart.exhibit_id.is_not(None))
        .cte(recursive=True)
    )
    made_of = select(ExhibitLink.exhibit_id).where(ExhibitLink.of_exhibit_id == apart.c.id)
    return select(apart.union(made_of).c.id)
