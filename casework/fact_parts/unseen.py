"""What of the evidence is not opened or not used: suspected images, and what is set apart."""

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.errors import Refused
from casework.domain.refusal import unmet
from casework.domain.refusals.triage import INDECENT_IMAGE_SUSPECTED
from casework.store.tables.cases import Case, Screen
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


def exhibits_apart(desk: Desk, case: Case) -> frozenset[str | None]:
    """Exhibits that were got in secret or unlawfully and not released."""
    wanted = select(SetApart.exhibit_id).where(
        SetApart.case_id == case.id, SetApart.released_on.is_(None)
    )
    return frozenset(desk.session.scalars(wanted))
