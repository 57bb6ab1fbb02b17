"""The people of one case, as the rules see them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Registered:
    """One professional registration."""

    body: str
    number: str


@dataclass(frozen=True)
class Respondent:
    """The person the case is about, as an employee."""

    person_id: str
    name: str
    post: str = ""
    service: str = ""
    workplace: str = ""
    workforce: str = "council"
    regulated_role: str = "not_known"
    is_care_service: bool = False
    is_educational_establishment: bool = False
    registrations: tuple[Registered, ...] = ()
    person_kind: str = "employee"


@dataclass(frozen=True)
class PartHolder:
    """Somebody with a part in the case now. `authority` is the highest outcome they may give."""

    person_id: str
    name: str
    part: str
    may_dismiss: bool = False
    authority: str = ""


@dataclass(frozen=True)
class PartyFacts:
    """A party of the incident, and whether they were told what they may be told."""

    person_id: str
    name: str
    part: str
    was_told: bool
    shown_as: str = ""
    """The protected name where there is one: what is said of a step gets onto papers."""
