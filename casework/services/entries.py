"""What is given to services in one piece: a person with their work, a capture, terms, a notice."""

import datetime as dt
from dataclasses import dataclass

from casework.domain.ids import ExhibitId, PersonId, WarningId


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


@dataclass(frozen=True, kw_only=True)
class Served:
    """How a letter was served. Without `received_on` the rule for the way of serving gives the day.

    `proof` is what proves the receipt, `proof_ref` its number, `handed_by` who handed it over.
    """

    served_how: str = "by_hand"
    received_on: dt.date | None = None
    sent_time: str = ""
    sent_to: str = ""
    handed_by: str = ""
    proof: str = "none"
    proof_ref: str = ""


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
class NoticeEntry(Served):
    """What the notice of a hearing holds.

    `waived_on` and `waiver` are the employee's writing in which the rest of the notice period is
    given up: when, and which writing.
    """

    held_on: dt.date
    held_time: str = ""
    place: str = ""
    consequences: str = ""
    dismissal_possible: bool = False
    papers: str = ""
    witnesses: str = ""
    adjustments: str = ""
    companion_told: bool = True
    waived_on: dt.date | None = None
    waiver: str = ""


@dataclass(frozen=True)
class OutcomeEntry(Served):
    """The outcome and its reasons. Belief, grounds and investigation are the Burchell answers.

    `warnings` are ids of live warnings that are relied on; `spent_warnings` those of spent ones,
    which need `legal_reference`. `live_months` differs from the policy's usual time with
    `live_reason`.
    """

    sanction: str
    reasons: str = ""
    decided_on: dt.date | None = None
    belief: str = ""
    grounds: str = ""
    investigation: str = ""
    mitigation: str = ""
    warnings_considered: str = ""
    warnings: tuple[WarningId, ...] = ()
    spent_warnings: tuple[WarningId, ...] = ()
    legal_reference: str = ""
    comparators: str = ""
    difference_reason: str = ""
    proportionality: str = ""
    code_considered: str = ""
    harm_ground: str = "not_known"
    harm_reason: str = ""
    more_serious_breach: str = "not_known"
    live_months: int | None = None
    live_reason: str = ""
    improvement: str = ""
    next_step: str = ""
    measure: str = ""
    measure_details: str = ""
    measure_from: dt.date | None = None
    notice_weeks: int | None = None
    notice_how: str = ""
    notice_pay: str = ""
    appeal_to: str = ""
    last_day: dt.date | None = None


@dataclass(frozen=True)
class CaptureEntry:
    """The facts of a capture: who took it, when, how, from where, whose account it is.

    What is not said now is said later (`complete_capture`); the exhibit names it until then.
    """

    title: str = ""
    source_kind: str = "not_said"
    obtained_by: str = ""
    obtained_on: dt.date | None = None
    obtained_how: str = ""
    obtained_time: str = ""
    lawful_route: str = "not_said"
    url: str = ""
    platform: str = ""
    account_handle: str = ""
    account_name: str = ""
    posted_on: dt.date | None = None
    posted_time: str = ""
    posted_precision: str = "day"
    posted_zone: str = "uk"
    captured_on: dt.date | None = None
    captured_time: str = ""
    captured_by: str = ""
    capture_method: str = "not_said"
    visibility: str = "not_said"
    content_kind: str = "not_said"
    seen_on: dt.date | None = None
    seen_time: str = ""
    device: str = ""
    supplied_by: str = ""
    attribution: str = ""
    contains: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True)
class AlternativesEntry:
    """Alternatives to suspension: for each would_not, would or not_open, and why."""

    place: str = ""
    place_why: str = ""
    shift: str = ""
    shift_why: str = ""
    tasks: str = ""
    tasks_why: str = ""
    remote: str = ""
    remote_why: str = ""
    systems: str = ""
    systems_why: str = ""
    customers: str = ""
    customers_why: str = ""
    other: str = ""
    other_why: str = ""


@dataclass(frozen=True)
class AccessEntry:
    """A thing or an account that is taken away or closed, or is still to be.

    `kind` is pass, equipment, system, business_account, papers or other.
    """

    kind: str
    what: str = ""
    is_off: bool = True
    note: str = ""


@dataclass(frozen=True)
class RemovalEntry:
    """Which content, of whom, and from when hours are counted."""

    url: str = ""
    exhibit: ExhibitId | None = None
    asked_of: str = ""
    sensitive: str = ""
    time: str = ""
    their_reference: str = ""
