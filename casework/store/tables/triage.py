"""What triage keeps: earlier answers, procedures chosen, hand-overs, and what each path needs."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class EarlierAnswer(Row, Base):
    """An answer to a triage question that another has followed; nothing is edited away."""

    __tablename__ = "earlier_answers"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    answer: Mapped[Code]
    reason: Mapped[Passage]
    answered_on: Mapped[dt.date]


class ProcedureChoice(Row, Base):
    """A procedure that a person chose, with the reason; the last one holds."""

    __tablename__ = "procedure_choices"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    procedure: Mapped[Code]
    title: Mapped[Line]
    reason: Mapped[Passage]
    chosen_on: Mapped[dt.date]


class HandOver(Row, Base):
    """A case that went to whoever it belongs to: what was given and left out, and the receipt."""

    __tablename__ = "hand_overs"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_kind: Mapped[Code]
    to: Mapped[Line]
    given: Mapped[Passage]
    left_out: Mapped[Passage]
    reason: Mapped[Passage]
    how: Mapped[Line]
    given_by: Mapped[Line]
    given_on: Mapped[dt.date]
    received_on: Mapped[dt.date | None]
    received_by: Mapped[Line]
    receipt: Mapped[Passage]


class PathContact(Row, Base):
    """Somebody told or asked on a path: what was said, what they said, and what may go on."""

    __tablename__ = "path_contacts"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    path: Mapped[Code]
    office: Mapped[Code]
    who: Mapped[Line]
    how: Mapped[Line]
    on: Mapped[dt.date]
    time: Mapped[Code]
    said: Mapped[Passage]
    advice: Mapped[Passage]
    reference: Mapped[Line]
    may_tell: Mapped[Code]
    may_interview: Mapped[Code]


class PathEnd(Row, Base):
    """A path that came to its end, and how."""

    __tablename__ = "path_ends"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    path: Mapped[Code]
    ended_on: Mapped[dt.date]
    how: Mapped[Passage]


class NoCopyRecord(Row, Base):
    """A suspected indecent image of a child: the address, who found it and when, the police
    reference. Never the image, nor any trace of its bytes."""

    __tablename__ = "no_copy_records"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    address: Mapped[Passage]
    found_by: Mapped[Line]
    found_on: Mapped[dt.date]
    found_time: Mapped[Code]
    police_reference: Mapped[Line]


class Breach(Row, Base):
    """A personal-data breach: when the council truly knew, what was lost, what was decided."""

    __tablename__ = "breaches"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    aware_on: Mapped[dt.date]
    aware_time: Mapped[Code]
    aware_at: Mapped[dt.datetime | None]
    aware_by: Mapped[Line]
    what: Mapped[Passage]
    risk: Mapped[Passage]
    measures: Mapped[Passage]
    decision: Mapped[Code]
    decided_by: Mapped[Line]
    decided_on: Mapped[dt.date | None]
    decision_reason: Mapped[Passage]
    reference: Mapped[Line]
    late_reason: Mapped[Passage]
    people_told: Mapped[Code]


class BeliefAssessment(Row, Base):
    """The questions of articles 9 and 10, answered; a later one follows an earlier."""

    __tablename__ = "belief_assessments"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    belief: Mapped[Passage]
    manifestation: Mapped[Passage]
    manner: Mapped[Passage]
    effect: Mapped[Passage]
    role: Mapped[Passage]
    audience: Mapped[Passage]
    less_severe: Mapped[Passage]
    offence_alone: Mapped[Code]
    assessed_by: Mapped[Line]
    assessed_on: Mapped[dt.date]


class BeliefSignOff(Row, Base):
    """What Legal advised about a sanction where a belief or opinion is in play."""

    __tablename__ = "belief_sign_offs"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    signed_by: Mapped[Line]
    reference: Mapped[Line]
    advice: Mapped[Passage]
    signed_on: Mapped[dt.date]


class Remedy(Row, Base):
    """Something that was done to put an honest mistake right."""

    __tablename__ = "remedies"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    what: Mapped[Code]
    note: Mapped[Passage]
    done_by: Mapped[Line]
    done_on: Mapped[dt.date]


class SetApart(Row, Base):
    """Something got in secret or unlawfully, kept apart until Legal releases it."""

    __tablename__ = "set_apart"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    kind: Mapped[Code]
    what: Mapped[Passage]
    why: Mapped[Passage]
    apart_on: Mapped[dt.date]
    released_on: Mapped[dt.date | None]
    released_by: Mapped[Line]
    release_reason: Mapped[Passage]


class SupportPlan(Row, Base):
    """How somebody the case touches is looked after, and when they hear next."""

    __tablename__ = "support_plans"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    contact: Mapped[Line]
    offered: Mapped[Passage]
    report_tool: Mapped[Passage]
    risk: Mapped[Passage]
    risk_met: Mapped[Passage]
    updated_by: Mapped[Line]
    next_update_on: Mapped[dt.date | None]
    made_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    end_reason: Mapped[Passage]


class SupportUpdate(Row, Base):
    """What somebody was told on a day, and by whom."""

    __tablename__ = "support_updates"
    __table_args__ = (Index(None, "plan_id"),)

    plan_id: Mapped[Id] = mapped_column(ForeignKey("support_plans.id"))
    told_on: Mapped[dt.date]
    told_by: Mapped[Line]
    what: Mapped[Passage]
