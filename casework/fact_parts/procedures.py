"""Which procedure a case is taken through: the one chosen, or the one its person's work has."""

from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_people import Respondent
from casework.domain.routing import CORPORATE, HERE, OTHER_PROCEDURE, Route
from casework.packs.policies import PolicyPack
from casework.packs.routing import said_by
from casework.store.tables.cases import Case
from casework.store.tables.triage import ProcedureChoice


@dataclass(frozen=True)
class InUse:
    """A procedure by its code and its name; whether a person chose it; what the rules say."""

    code: str
    title: str
    is_chosen: bool
    route: Route | None

    @property
    def is_another(self) -> bool:
        """Whether it is not the council's own."""
        return self.code != CORPORATE


def in_use(desk: Desk, case: Case, person: Respondent | None, pack: PolicyPack) -> InUse:
    """The procedure of a case: as chosen last, else as the rules say of the person."""
    route = route_of(desk, person, pack)
    chosen = procedure_choice(desk, case) if _may_be_chosen(case, route) else None
    code = chosen.procedure if chosen else _usual(route)
    title = chosen.title if chosen else procedure_title(desk, person, pack, code)
    return InUse(code, title, chosen is not None, route)


def route_of(desk: Desk, person: Respondent | None, pack: PolicyPack) -> Route | None:
    """What the table and the policy say of the person; None while nobody is named."""
    if person is None:
        return None
    return desk.packs.routing.route(
        person.person_kind,
        person.workforce,
        desk.organisation.nation,
        said_by(pack),
        in_school=person.is_educational_establishment,
    )


def procedure_title(desk: Desk, person: Respondent | None, pack: PolicyPack, code: str) -> str:
    """A procedure by the name the council's policy gives it, where it names one."""
    workforce = person.workforce if person else "council"
    wanted = "council" if code == CORPORATE else workforce
    named = [one.title for one in pack.procedures if one.workforce == wanted]
    return named[0] if named else desk.packs.routing.procedures[code].title


def procedure_choice(desk: Desk, case: Case) -> ProcedureChoice | None:
    """The procedure that a person chose last."""
    wanted = select(ProcedureChoice).where(ProcedureChoice.case_id == case.id)
    return desk.session.scalars(wanted.order_by(ProcedureChoice.id.desc()).limit(1)).first()


def _may_be_chosen(case: Case, route: Route | None) -> bool:
    """Nobody chooses for an ordinary employee, who keeps the council's own procedure."""
    return case.procedure != CORPORATE or (route is not None and route.goes != HERE)


def _usual(route: Route | None) -> str:
    return route.procedure if route is not None and route.goes == OTHER_PROCEDURE else CORPORATE
