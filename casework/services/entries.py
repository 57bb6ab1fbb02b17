"""What is given to services in one piece: a person with their work, a capture, terms, a notice."""

import datetime as dt
from dataclasses import dataclass

from casework.domain.ids import PersonId


@dataclass(frozen=True)
class RegistrationEntry:
    """A registration as typed; a number in an odd form is kept as given."""

    body: str
    number: str = ""
    verified_on: dt.date | None = None


@dataclass(frozen=True)
class PersonEntry:
    """Somebody as typed: `person` names one already in the store, and then only that counts."""

    name: str = ""
    person: PersonId | None = None
    is_child: bool = False
    protected_as: str = ""
    contact: str = ""
    post: str = ""
    service: str = ""
    workplace: str = ""
    person_kind: str = "employee"
    workforce: str = "council"
    regulated_role: str = "not_known"
    is_care_service: bool = False
    is_educational_establishment: bool = False
    started_on: dt.date | None = None
    manager: str = ""
    registrations: tuple[RegistrationEntry, ...] = ()


@dataclass(frozen=True)
class InterestEntry:
    """What an investigator declares, each with yes or no; `details` say more where it is yes."""

    respondent: bool
    line_management: bool
    reporter: bool
    affected: bool
    witness: bool
    involved_before: bool
    details: str = ""


@dataclass(frozen=True)
class TermsEntry:
    """The rest of the terms of reference, beside what is to be found out."""

    not_in_scope: str = ""
    questions: str = ""
    witnesses: str = ""
    evidence: str = ""
    commissioned_by: str = ""
    report_by: dt.date | None = None
    recommendations_asked: bool = True


@dataclass(frozen=True)
class InvitationEntry:
    """What an invitation to an interview says."""

    held_on: dt.date
    held_time: str = ""
    place: str = ""
    how: str = ""
    about: str = ""
    companion_offered: bool = True
    adjustments: str = ""


@dataclass(frozen=True)
class PermissionEntry:
    """Whether something was permitted: by whom, when, how far, and what shows it."""

    was_given: str
    what: str = ""
    given_by: str = ""
    given_on: dt.date | None = None
    extent: str = ""
    in_writing: str = "not_known"
    proof: str = ""


@dataclass(frozen=True)
class NoticeEntry:
    """What the notice of a hearing holds. `received_on` is the day served unless given."""

    held_on: dt.date
    held_time: str = ""
    place: str = ""
    served_how: str = "by_hand"
    received_on: dt.date | None = None
    consequences: str = ""
    dismissal_possible: bool = False
    papers: str = ""
    witnesses: str = ""
    adjustments: str = ""
    companion_told: bool = True


@dataclass(frozen=True)
class OutcomeEntry:
    """The outcome and its reasons. Belief, grounds and investigation are the Burchell answers."""

    sanction: str
    reasons: str = ""
    decided_on: dt.date | None = None
    served_how: str = "by_hand"
    received_on: dt.date | None = None
    belief: str = ""
    grounds: str = ""
    investigation: str = ""
    mitigation: str = ""
    warnings_considered: str = ""
    comparators: str = ""
    proportionality: str = ""
    code_considered: str = ""
    harm_ground: str = "not_known"
    harm_reason: str = ""
    more_serious_breach: str = "not_known"
    appeal_to: str = ""
    last_day: dt.date | None = None


@dataclass(frozen=True)
class CaptureEntry:
    """The facts of a capture: who took it, when, how, from where, whose account it is."""

    title: str
    source_kind: str
    obtained_by: str
    obtained_on: dt.date
    obtained_how: str = ""
    obtained_time: str = ""
    lawful_route: str = "overt_open"
    url: str = ""
    platform: str = ""
    account_handle: str = ""
    account_name: str = ""
    posted_on: dt.date | None = None
    posted_time: str = ""
    posted_precision: str = "day"
    captured_on: dt.date | None = None
    captured_time: str = ""
    capture_method: str = "not_known"
    visibility: str = "not_known"
    device: str = ""
    attribution: str = ""
    contains: tuple[str, ...] = ()
    notes: str = ""
