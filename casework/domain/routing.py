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
IN_SCHOOLS = frozenset({"teacher", "probationer_teacher", "school_support", "academy"})
"""Workforces that a policy means when it leaves the staff of schools out."""
SCHOOL_STAFF = "school_staff"


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

        A policy that leaves a kind of person out, or routes them out, is heard first; then the
        work that has a procedure of its own; then the kind of person.
        """
        kind = self.kinds.get(person_kind, self.kinds["not_known"])
        work = self.workforces.get(workforce, self.workforces["council"])
        own = kind.route(nation)
        by_policy = _by_policy(list(said), person_kind, workforce, in_school=in_school)
        if by_policy is not None:
            to = own.to if kind.code != "employee" else self.kinds[SCHOOL_STAFF].route(nation).to
            return _handed_over(by_policy, kind.title, to)
        works_for_us = own.goes == HERE or kind.code == SCHOOL_STAFF
        by_work = work.route(nation)
        return by_work if works_for_us and by_work.goes != HERE else own


def _by_policy(said: list[Said], kind: str, workforce: str, *, in_school: bool) -> Said | None:
    """What the policy says where it sends somebody elsewhere."""
    asked = [kind, workforce]
    asked += [SCHOOL_STAFF] if in_school or workforce in IN_SCHOOLS else []
    out = [one for one in said if one.covered == "no" or one.route == "route_out"]
    return next((one for code in asked for one in out if one.kind == code), None)


def _handed_over(said: Said, because: str, to: str) -> Route:
    return Route(
        because=because,
        goes=HAND_OVER,
        to=to,
        procedure=CORPORATE,
        note=said.note,
        source=said.source,
        confidence=said.confidence,
        checked=said.checked,
    )


def with_procedure_title(procedure: Procedure, title: str) -> Procedure:
    """The procedure under the name that the council's own policy gives it."""
    return replace(procedure, title=title) if title else procedure
