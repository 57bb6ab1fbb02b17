"""Incidents, the case of each respondent, and what is kept beside every case."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import (
    AddedCode,
    Base,
    Code,
    Digest,
    Id,
    Line,
    Passage,
    Row,
)


class Incident(Row, Base):
    """What was reported; it has one case per respondent."""

    __tablename__ = "incidents"

    discovered_on: Mapped[dt.date]
    reported_on: Mapped[dt.date]
    channel: Mapped[Code]
    is_anonymous: Mapped[bool]
    platform: Mapped[Line]
    summary: Mapped[Passage]


class IncidentParty(Row, Base):
    """Somebody an incident touches: who reported it, who is affected, who saw it."""

    __tablename__ = "incident_parties"
    __table_args__ = (Index(None, "incident_id"),)

    incident_id: Mapped[Id] = mapped_column(ForeignKey("incidents.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    part: Mapped[Code]
    told_on: Mapped[dt.date | None]
    told_what: Mapped[Passage]


class Case(Row, Base):
    """One respondent's case. `search_no` is the search index's own key and never changes."""

    __tablename__ = "cases"
    __table_args__ = (
        UniqueConstraint("reference"),
        UniqueConstraint("search_no"),
        Index(None, "due_order", "id"),
        Index(None, "opened_on"),
        Index(None, "incident_id"),
        Index(None, "respondent_id"),
    )

    search_no: Mapped[int]
    incident_id: Mapped[Id] = mapped_column(ForeignKey("incidents.id"))
    respondent_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    reference: Mapped[Code]
    state: Mapped[Code]
    state_since: Mapped[dt.date]
    is_open: Mapped[bool]
    procedure: Mapped[Code]
    pack_id: Mapped[Id] = mapped_column(ForeignKey("pack_versions.id"))
    caseworker_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))
    opened_on: Mapped[dt.date]
    closed_on: Mapped[dt.date | None]
    closing_reason: Mapped[Passage]
    closed_from: Mapped[Code] = mapped_column(default="", server_default="")
    next_due_on: Mapped[dt.date | None]
    next_due_title: Mapped[Line]
    due_order: Mapped[Code]
    shown_as: Mapped[Line]
    role_line: Mapped[Line]


class CaseAccess(Row, Base):
    """Somebody who was given this case: investigators and managers see no others."""

    __tablename__ = "case_access"
    __table_args__ = (UniqueConstraint("case_id", "user_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))


class Bar(Row, Base):
    """A conflict of interest: beats every role, for as long as `lifted_on` is empty."""

    __tablename__ = "bars"
    __table_args__ = (Index(None, "user_id", "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))
    reason: Mapped[Passage]
    on: Mapped[dt.date]
    lifted_on: Mapped[dt.date | None]


class CasePerson(Row, Base):
    """A person's part in one case: investigator, chair, companion, witness and so on."""

    __tablename__ = "case_people"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    part: Mapped[Code]
    may_dismiss: Mapped[bool]
    authority: Mapped[AddedCode]
    note: Mapped[Passage]
    since: Mapped[dt.date]
    until: Mapped[dt.date | None]


class Screen(Row, Base):
    """One triage question and its answer; 'not known yet' has a day to ask again."""

    __tablename__ = "screens"
    __table_args__ = (UniqueConstraint("case_id", "kind"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    answer: Mapped[Code]
    reason: Mapped[Passage]
    answered_on: Mapped[dt.date]
    ask_again_on: Mapped[dt.date | None]


class CaseEvent(Row, Base):
    """A line of the chronology: what happened (conduct) or what was done (process)."""

    __tablename__ = "case_events"
    __table_args__ = (Index(None, "case_id", "happened_on"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    step: Mapped[Code]
    happened_on: Mapped[dt.date]
    happened_time: Mapped[Code]
    precision: Mapped[Code]
    text: Mapped[Passage]
    entered_on: Mapped[dt.date]


class Departure(Row, Base):
    """A guard that was gone past or noted: what it said, why, and who agreed."""

    __tablename__ = "departures"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    step: Mapped[Code]
    code: Mapped[Code]
    force: Mapped[Code]
    sentence: Mapped[Passage]
    reason: Mapped[Passage]
    approved_by: Mapped[Line]
    on: Mapped[dt.date]


class Correction(Row, Base):
    """A mistake put right in the open: what the file says, what it should say, and why.

    `record`, `row_id` and `field` name the record it is about; empty where it was told in words.
    """

    __tablename__ = "corrections"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    about: Mapped[Line]
    was: Mapped[Passage]
    should_be: Mapped[Passage]
    reason: Mapped[Passage]
    on: Mapped[dt.date]
    record: Mapped[Code] = mapped_column(default="", server_default="")
    row_id: Mapped[Code] = mapped_column(default="", server_default="")
    field: Mapped[Code] = mapped_column(default="", server_default="")


class Clock(Row, Base):
    """A deadline, opened and stopped by acts; a data update never moves a due date stored here.

    `n`, `unit`, `pauses_for` and `calendar_id` (of a school; '' for the council) are the rule as
    it was when the clock was opened, so that it can be counted again; `more` was granted on top.
    It stands still while `paused_since` is set. `first_due_on` is set once it has moved.
    """

    __tablename__ = "clocks"
    __table_args__ = (Index(None, "is_running", "due_on"), Index(None, "case_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    rule: Mapped[Code]
    title: Mapped[Line]
    subject: Mapped[Code]
    started_on: Mapped[dt.date]
    started_at: Mapped[dt.datetime | None]
    due_on: Mapped[dt.date]
    due_at: Mapped[dt.datetime | None]
    overdue_from: Mapped[dt.datetime]
    internal_target: Mapped[dt.date | None]
    is_statutory: Mapped[bool]
    is_running: Mapped[bool]
    stopped_on: Mapped[dt.date | None]
    explanation: Mapped[Passage]
    source: Mapped[Passage]
    n: Mapped[int] = mapped_column(default=0, server_default="0")
    unit: Mapped[Code] = mapped_column(server_default="")
    calendar_id: Mapped[Code] = mapped_column(server_default="")
    pauses_for: Mapped[Line] = mapped_column(server_default="")
    confidence: Mapped[Code] = mapped_column(server_default="")
    more: Mapped[int] = mapped_column(default=0, server_default="0")
    paused_since: Mapped[dt.date | None]
    first_due_on: Mapped[dt.date | None]


class CaseDocument(Row, Base):
    """A paper that was made: its number, its hash and the audit head printed in it."""

    __tablename__ = "case_documents"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    kind: Mapped[Code]
    title: Mapped[Line]
    file_name: Mapped[Line]
    sha256: Mapped[Digest]
    made_at: Mapped[dt.datetime]
    audit_seq: Mapped[int]
    audit_hash: Mapped[Digest]
