"""Whose case it is: by what somebody is to the council, and by the work they do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from casework.domain.clocks import Confidence

HERE, OTHER_PROCEDURE, HAND_OVER, ASK = "here", "other_procedure", "hand_over", "ask"
GOES: dict[str, str] = {
    HERE: "The council's disciplinary procedure",
    OTHER_PROCEDURE: "A procedure of its own",
    HAND_OVER: "Belongs with somebody else",
    ASK: "Ask before going on",
}
CORPORATE = "corporate"
SCHOOL_STAFF = "school_staff"
IN_SCHOOLS = frozenset({"teacher", "head_teacher", "probationer_teacher", "school_support"})
"""Workforces that a policy means by the staff of schools."""
IN_PACKS = {
    SCHOOL_STAFF: ("school_employee",),
    "contractor": ("contractor", "consultant"),
    "third_party": ("third_party", "external_organisation"),
    "probationer_teacher": ("teacher",),
    "head_teacher": ("head_teacher", "teacher"),
    "academy": ("academy_employee",),
}
"""Codes of ours → those of the packs' [[person_type]], where these differ."""
BY_ROUTE = {
    "disciplinary": HERE,
    "route_out": HAND_OVER,
    "governing_board": OTHER_PROCEDURE,
    "teacher_procedure": OTHER_PROCEDURE,
}
"""The routes of a pack → where the case goes."""


@dataclass(frozen=True)
class Route:
    """What the rules say about one person: where the case goes, to whom, and how sure we are.

    `because` names the kind of person or work; `procedure` is a code of `RoutingTable.procedures`.
    """

    because: str
    goes: str
    to: str
    procedure: str
    note: str
    source: str
    confidence: Confidence
    checked: date


@dataclass(frozen=True)
class Procedure:
    """A procedure by name; a note says what Casework does not know of it."""

    code: str
    title: str
    note: str


@dataclass(frozen=True)
class RoutingRule:
    """One kind of person or work: its route, and the nations in which another holds."""

    code: str
    title: str
    usual: Route
    in_nations: Mapping[str, Route]

    def route(self, nation: str) -> Route:
        """The route in a nation."""
        return self.in_nations.get(nation, self.usual)


@dataclass(frozen=True)
class Said:
    """What a council's policy says of a kind of person: whether it covers them, and the route."""

    kind: str
    covered: str
    route: str
    note: str
    source: str
    confidence: Confidence
    checked: date


@dataclass(frozen=True)
class RoutingTable:
    """`resources/routing.toml`. `nations` says what is not provided for a nation."""

    kinds: Mapping[str, RoutingRule]
    workforces: Mapping[str, RoutingRule]
    procedures: Mapping[str, Procedure]
    nations: Mapping[str, str]

    def route(
        self,
        person_kind: str,
        workforce: str,
        nation: str,
        said: Iterable[Said] = (),
        *,
        in_school: bool = False,
    ) -> Route:
        """Where the case of such a person goes.

        The council's policy is heard first, where it names this kind of person or work; then the
        work that has a procedure of its own; then the kind of person.
        """
        kind = self.kinds.get(person_kind, self.kinds["not_known"])
        work = self.workforces.get(workforce, self.workforces["council"])
        own, by_work = kind.route(nation), work.route(nation)
        policy = _by_policy(list(said), kind.code, work.code, in_school=in_school)
        if policy is not None:
            is_of_work = own.goes == HERE or kind.code == SCHOOL_STAFF
            return self._as_policy_says(policy, by_work if is_of_work else own, nation)
        works_for_us = own.goes == HERE or kind.code == SCHOOL_STAFF
        return by_work if works_for_us and by_work.goes != HERE else own

    def _as_policy_says(self, said: Said, usual: Route, nation: str) -> Route:
        """The usual route with what the policy says in its place."""
        goes = HAND_OVER if said.covered == "no" else BY_ROUTE.get(said.route, usual.goes)
        school = self.workforces["teacher"].route(nation)
        procedure = usual.procedure if usual.goes == OTHER_PROCEDURE else school.procedure
        asked = self.kinds[SCHOOL_STAFF].usual.to
        return replace(
            usual,
            goes=goes,
            to="" if goes == HERE else usual.to or asked,
            procedure=procedure if goes == OTHER_PROCEDURE else CORPORATE,
            note=said.note,
            source=said.source,
            confidence=said.confidence,
            checked=said.checked,
        )


def _by_policy(said: list[Said], kind: str, workforce: str, *, in_school: bool) -> Said | None:
    """What the policy says of this kind of person, else of this work; never of employees at large,
    for whom the table may know more."""
    asked = [kind] if kind != "employee" else []
    if kind in ("employee", SCHOOL_STAFF, "apprentice"):
        asked += [workforce] if workforce != "council" else []
        asked += [SCHOOL_STAFF] if in_school or workforce in IN_SCHOOLS else []
    codes = [code for one in asked for code in IN_PACKS.get(one, (one,))]
    return next((one for code in codes for one in said if one.kind == code), None)


def with_procedure_title(procedure: Procedure, title: str) -> Procedure:
    """The procedure under the name that the council's own policy gives it."""
    return replace(procedure, title=title) if title else procedure
