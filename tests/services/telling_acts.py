"""Makes up what an act is told, from its annotations: mostly sensible, sometimes not at all."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from random import Random
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from sqlalchemy import select

from casework.domain import (
    change_choices,
    choices,
    evidence_choices,
    hearing_choices,
    inquiry_words,
    path_choices,
    paths,
    redaction_choices,
    region_choices,
    vocabulary,
)
from casework.domain.ids import (
    AccessItemId,
    AdviceId,
    AllegationId,
    ApartId,
    ArrangementId,
    CaseId,
    ConcernId,
    ConciliationId,
    ContactId,
    DeliveryId,
    ExhibitId,
    FactId,
    HoldId,
    InvitationId,
    IssueId,
    LeaverDutyId,
    LetterId,
    NeedId,
    PaperId,
    PersonId,
    RemovalId,
    RequestId,
    RouteOutId,
    StatementId,
    SupportId,
    UserId,
    WarningId,
    WitnessId,
)
from casework.services import (
    capture_facts,
    hearings,
    investigations,
    leaving,
    records,
    referrals,
    suspensions,
)
from casework.services.catalogue import Act
from casework.services.entries import PersonEntry
from casework.store.tables.allegations import Allegation, Statement
from casework.store.tables.cases import Case, CasePerson
from casework.store.tables.deadlines import Conciliation
from casework.store.tables.evidence import Exhibit
from casework.store.tables.groundwork import Advice, RegisteredFact
from casework.store.tables.hearing_room import (
    BundleIssue,
    Delivery,
    HearingPaper,
    HearingWitness,
    Need,
)
from casework.store.tables.hearings import LedgerWarning
from casework.store.tables.inquiry import Invitation, ResponseRequest
from casework.store.tables.letters import Letter
from casework.store.tables.region_records import AccessItem, Arrangement, LeaverDuty
from casework.store.tables.regions import Concern, Hold, Removal
from casework.store.tables.triage import HandOver, SetApart, SupportPlan
from casework.store.tables.working import Contact
from tests.services.walking import Office

NASTY = (
    "",
    " ",
    "x" * 301,
    "x" * 20_001,
    "a\x00b",
    "\x1b[31m",
    "\ud83d",
    "\u202egnp.exe",
    "'; DROP TABLE cases; --",
    "{0.__class__} %(x)s ${x} {{7*7}}",
    "Siân Ó Dálaigh 👩‍👩‍👧 ŵŷ",
    "<b>PROVEN</b> Smith & Sons <dept>",
    "line one\r\nline two",
)
NASTY_DAYS = (dt.date.min, dt.date.max, dt.date(1899, 12, 31), dt.date(2199, 12, 31))
CODES: dict[str, tuple[str, ...]] = {
    "channel": tuple(choices.CHANNELS),
    "category": tuple(choices.CATEGORIES),
    "gross": tuple(choices.YES_NO),
    "harm_ground": tuple(choices.YES_NO),
    "more_serious_breach": tuple(choices.YES_NO),
    "finding": tuple(choices.FINDINGS),
    "recommendation": tuple(choices.RECOMMENDATIONS),
    "sanction": tuple(vocabulary.SANCTIONS),
    "proof": tuple(hearing_choices.PROOFS),
    "measure": tuple(hearing_choices.MEASURES),
    "notice_how": tuple(hearing_choices.NOTICE_WAYS),
    "authority": tuple(vocabulary.SANCTIONS),
    "called_by": tuple(hearing_choices.CALLED_BY),
    "cause": tuple(hearing_choices.ABSENCE_CAUSES),
    "consent": tuple(choices.YES_NO),
    "is_representative": tuple(choices.YES_NO),
    "grounds_kinds": tuple(hearing_choices.GROUNDS),
    "part": (*vocabulary.PARTS, *vocabulary.PARTY_PARTS),
    "side": ("for", "against"),
    "status": tuple(investigations.STATEMENT_STATES),
    "workforce": tuple(choices.WORKFORCES),
    "person_kind": tuple(choices.PERSON_KINDS),
    "path": tuple(paths.TITLES),
    "may_tell": tuple(paths.ANSWERS),
    "may_interview": tuple(paths.ANSWERS),
    "offered": tuple(path_choices.OFFERS),
    "offence_alone": tuple(choices.YES_NO),
    "people_told": tuple(choices.YES_NO),
    "procedure": ("corporate", "lnct", "other"),
    "time": ("", "10:45"),
    "found_time": ("", "23:59"),
    "aware_time": ("", "10:45"),
    "regulated_role": tuple(choices.REGULATED_ROLES),
    "served_how": tuple(choices.SERVICE_METHODS),
    "body": ("sssc", "gtcs", "disclosure-scotland", "care-inspectorate"),
    "precision": tuple(records.PRECISIONS),
    "state": tuple(region_choices.HANDLING),
    "source_kind": tuple(capture_facts.SOURCE_KINDS),
    "lawful_route": tuple(capture_facts.LAWFUL_ROUTES),
    "posted_precision": tuple(capture_facts.PRECISIONS),
    "capture_method": tuple(capture_facts.CAPTURE_METHODS),
    "visibility": tuple(capture_facts.VISIBILITIES),
    "contains": tuple(capture_facts.CONTENTS),
    "clock": ("TRIAGE", "INVESTIGATION", "SUSPENSION_REVIEW", "APPEAL_LODGE", "REFERRAL", "ICO"),
    "clauses": ("G-02", "G-10", "G-14", "G-18", "SSSC 2.3", "SSSC 5.8", "GTCS 1.2"),
    "clause": ("G-31", "G-03", "another"),
    "office": tuple(inquiry_words.ADVICE_OFFICES),
    "was_given": tuple(choices.YES_NO),
    "was_recorded": tuple(choices.YES_NO),
    "in_writing": tuple(choices.YES_NO),
    "happened_precision": tuple(records.PRECISIONS),
    "reason": tuple(choices.LEAVING_REASONS),
    "answer": (
        *choices.YES_NO,
        *choices.CASE_ANSWERS,
        *region_choices.REMOVAL_ANSWERS,
        *leaving.ANSWERS,
    ),
    "decision": (
        *choices.DECISIONS,
        *hearing_choices.APPEAL_DECISIONS,
        *referrals.REFERRAL_DECISIONS,
        *suspensions.REVIEW_DECISIONS,
        *path_choices.BREACH_DECISIONS,
    ),
    "kind": (
        *vocabulary.SCREENS,
        *choices.STATEMENT_KINDS,
        *choices.HOLD_KINDS,
        *choices.CONCERN_KINDS,
        *hearings.POSTPONED_BY,
        *records.EVENT_KINDS,
        *region_choices.ALTERNATIVES,
        *region_choices.ACCESS_KINDS,
    ),
    **{kind: tuple(region_choices.ALTERNATIVE_ANSWERS) for kind in region_choices.ALTERNATIVES},
    "limb": tuple(region_choices.HARM_LIMBS),
    "met": tuple(choices.YES_NO),
    "sensitive": tuple(region_choices.SENSITIVE),
    "on_advice": tuple(choices.YES_NO),
    "seen": tuple(region_choices.DETRIMENT),
    "outcome": tuple(region_choices.CONCERN_OUTCOMES),
    "contact": ("yes", "no"),
    "restricts": tuple(region_choices.NEVER_RESTRICTED),
    "employee_agrees": tuple(region_choices.AGREEMENTS),
    "pay_kind": tuple(region_choices.PAY_KINDS),
    "ended_by_body": tuple(region_choices.ENDED_BY),
    "because": tuple(region_choices.ACCESS_BECAUSE),
    "became": tuple(region_choices.ACCESS_STATES),
    "school_type": tuple(choices.SCHOOL_TYPES),
    "carried_on_by": ("council", "employer", "A. Macrae"),
    "leaves_regulated": tuple(choices.YES_NO),
    "is_final": tuple(choices.YES_NO),
}
BY_ACT: dict[tuple[str, str], tuple[str, ...]] = {
    ("answer_screen", "kind"): tuple(vocabulary.SCREENS),
    ("record_move", "kind"): tuple(change_choices.JOB_CHANGES),
    ("reopen_case", "to"): ("", *change_choices.REOPEN_TO),
    ("review_informal", "result"): tuple(change_choices.INFORMAL_RESULTS),
    ("answer_likeness", "answer"): tuple(evidence_choices.LIKENESS_ANSWERS),
    ("record_custody", "kind"): tuple(evidence_choices.CUSTODY_ACTS),
    **{("answer_checklist", code): ("yes", "no", "") for code in evidence_choices.QUESTIONS},
    ("add_pseudonym", "kind"): tuple(redaction_choices.PSEUDONYM_KINDS),
    ("link_exhibits", "how"): tuple(evidence_choices.COPY_KINDS),
    ("answer_screen", "answer"): tuple(choices.YES_NO),
    ("record_path_contact", "office"): tuple(paths.OFFICES),
    ("record_remedy", "what"): tuple(path_choices.REMEDIES),
    ("set_evidence_apart", "kind"): tuple(path_choices.CAPTURE_CONCERNS),
    ("end_path", "path"): tuple(paths.ENDING),
    ("record_statement", "kind"): tuple(choices.STATEMENT_KINDS),
    ("decide_case_to_answer", "answer"): tuple(choices.CASE_ANSWERS),
    ("decide_allegation", "decision"): tuple(choices.DECISIONS),
    ("record_statement", "recording"): tuple(inquiry_words.RECORDINGS),
    ("settle_statement", "status"): tuple(inquiry_words.SETTLEMENTS),
    ("record_fact", "status"): tuple(inquiry_words.FACT_STATUSES),
    ("settle_fact", "status"): tuple(inquiry_words.FACT_STATUSES),
    ("answer_invitation", "answer"): tuple(inquiry_words.INVITATION_ANSWERS),
    ("record_request", "kind"): tuple(inquiry_words.REQUEST_KINDS),
    ("answer_request", "answer"): tuple(inquiry_words.REQUEST_ANSWERS),
    ("record_awareness", "kind"): tuple(inquiry_words.AWARENESS_KINDS),
    ("check_duty", "answer"): tuple(inquiry_words.DUTY_ANSWERS),
    ("decide_appeal", "decision"): tuple(hearing_choices.APPEAL_DECISIONS),
    ("call_appeal", "procedure"): tuple(hearing_choices.APPEAL_PROCEDURES),
    ("record_companion", "kind"): tuple(hearing_choices.COMPANION_KINDS),
    ("ask_need", "kind"): tuple(hearing_choices.NEED_KINDS),
    ("answer_need", "answer"): tuple(hearing_choices.NEED_ANSWERS),
    ("answer_witness", "answer"): tuple(hearing_choices.WITNESS_ANSWERS),
    ("record_attempt", "how"): tuple(hearing_choices.ATTEMPT_WAYS),
    ("list_paper", "side"): tuple(hearing_choices.SIDES),
    ("answer_paper", "answer"): tuple(hearing_choices.PAPER_ANSWERS),
    ("issue_bundle", "how"): tuple(hearing_choices.BUNDLE_FORMS),
    ("decide_without_hearing", "kind"): tuple(hearing_choices.ROUTES),
    ("record_earlier_warning", "level"): tuple(sorted(vocabulary.WARNING_LEVELS)),
    ("postpone_hearing", "kind"): tuple(hearings.POSTPONED_BY),
    ("refuse_postponement", "kind"): tuple(hearings.POSTPONED_BY),
    ("postpone_appeal", "kind"): tuple(hearings.POSTPONED_BY),
    ("record_leaving", "how"): tuple(region_choices.RECEIVED_HOW),
    ("change_leaving_day", "what"): tuple(region_choices.LEAVING_CHANGES),
    ("determine_allegation", "answer"): tuple(region_choices.WOULD_DISMISS),
    ("record_leaver_answer", "became"): ("done", "refused", "no_answer"),
    ("vary_suspension", "contact"): ("A. Macrae, 0100",),
    ("suspend", "contact"): ("A. Macrae, 0100",),
    ("plan_support", "contact"): ("A. Macrae, 0100",),
    ("vary_suspension", "what"): tuple(region_choices.VARIATIONS),
    ("vary_suspension", "became"): ("A. Macrae, 0100", "Not to come in."),
    ("name_part", "part"): ("investigator", "chair", "panel", "companion"),
}
TABLES = {
    AccessItemId: AccessItem,
    LeaverDutyId: LeaverDuty,
    ArrangementId: Arrangement,
    AllegationId: Allegation,
    ExhibitId: Exhibit,
    StatementId: Statement,
    HoldId: Hold,
    ConcernId: Concern,
    RemovalId: Removal,
    ConciliationId: Conciliation,
    ContactId: Contact,
    InvitationId: Invitation,
    RequestId: ResponseRequest,
    FactId: RegisteredFact,
    AdviceId: Advice,
    RouteOutId: HandOver,
    ApartId: SetApart,
    SupportId: SupportPlan,
    DeliveryId: Delivery,
    NeedId: Need,
    WitnessId: HearingWitness,
    PaperId: HearingPaper,
    IssueId: BundleIssue,
    LetterId: Letter,
    WarningId: LedgerWarning,
}
LEFT_ALONE = {"bar_user", "seal_evidence"}
"""A bar would lock the test out of its own case; a file is sealed by what is pasted."""


class Teller:
    """Tells acts about one case. `wild` is how often, of ten, something senseless is told."""

    def __init__(self, rnd: Random, office: Office, case: CaseId, wild: int) -> None:
        self.rnd, self.office, self.case, self.wild = rnd, office, case, wild

    def arguments(self, act: Act) -> dict[str, Any]:
        """Keyword arguments, without the case."""
        told = [one for one in act.parameters if one.name not in ("case", "file", "version")]
        return {
            one.name: self._value(one.kind, one.name, act.code)
            for one in told
            if one.is_required or self.rnd.random() < 0.6
        }

    def _value(self, kind: Any, name: str, act: str) -> Any:
        if get_origin(kind) in (Union, type(int | None)):
            inner = [one for one in get_args(kind) if one is not type(None)]
            return None if self.rnd.random() < 0.3 else self._value(inner[0], name, act)
        if get_origin(kind) is Mapping:
            return {"a": self._text(name, act)}
        if get_origin(kind) is tuple:
            count = self.rnd.choice((0, 1, 2))
            return tuple(self._value(get_args(kind)[0], name, act) for _ in range(count))
        if kind is PersonEntry and self.rnd.random() < 0.7:
            return self._person()
        if is_dataclass(kind):
            return self._entry(kind, act)
        return self._plain(kind, name, act)

    def _plain(self, kind: Any, name: str, act: str) -> Any:
        if kind is dt.date:
            return self._day(name)
        if kind is bool:
            return self.rnd.random() < 0.7
        if kind is int:
            return self.rnd.choice((0, 1, 2, -1, 2**31, 2**63))
        if kind is bytes:
            return self.rnd.randbytes(self.rnd.choice((1, 20, 200)))
        if kind is PersonId:
            return self._person().person or PersonId("nobody")
        if kind is UserId:
            return self.office.workspace.user.id
        if getattr(kind, "__supertype__", None) is str:
            return self._id(kind)
        if kind is str:
            return self._text(name, act)
        if kind is Path:
            return Path(self._text(name, act))
        return "no-such-id" if isinstance(kind, NewType) else None

    def _text(self, name: str, act: str) -> str:
        if self.rnd.randrange(10) < self.wild:
            return self.rnd.choice(NASTY)
        known = BY_ACT.get((act, name), CODES.get(name))
        if known is not None and not (name == "reason" and act != "record_leaving"):
            return self.rnd.choice(known)
        return f"Some words about {name} {self.rnd.randrange(1000)}."

    def _day(self, name: str) -> dt.date:
        if self.rnd.randrange(20) < self.wild:
            return self.rnd.choice(NASTY_DAYS)
        if name == "held_on":
            return self.office.today + dt.timedelta(days=self.rnd.randrange(5, 20))
        if name == "on":
            return self.office.today - dt.timedelta(days=self.rnd.choice((0, 0, 0, 0, 1, 7)))
        return self.office.today + dt.timedelta(days=self.rnd.randrange(-20, 6))

    def _entry(self, kind: Any, act: str) -> Any:
        hints = get_type_hints(kind)
        told = {}
        for one in fields(kind):
            needed = one.default is MISSING and one.default_factory is MISSING
            if needed or self.rnd.random() < 0.6:
                told[one.name] = self._value(hints[one.name], one.name, act)
        if kind is PersonEntry:
            told["person"] = None
        return kind(**told)

    def _person(self) -> PersonEntry:
        with self.office.workspace.store.reading() as session:
            held = select(CasePerson.person_id).where(CasePerson.case_id == self.case)
            ids = [*session.scalars(held)]
        if ids and self.rnd.random() < 0.5:
            return PersonEntry(person=PersonId(self.rnd.choice(ids)))
        return PersonEntry(name=f"Person {self.rnd.randrange(6)}")

    def _other_case(self) -> str:
        """A case of the office, perhaps the same."""
        with self.office.workspace.store.reading() as session:
            return self.rnd.choice(["no-such-id", *session.scalars(select(Case.id))])

    def _id(self, kind: Any) -> str:
        if kind is CaseId:
            return self._other_case()
        if kind not in TABLES:
            return "no-such-id"
        table = TABLES[kind]
        with self.office.workspace.store.reading() as session:
            ids = [*session.scalars(select(table.id).where(table.case_id == self.case))]
        if not ids or self.rnd.randrange(20) < self.wild:
            return "no-such-id"
        return self.rnd.choice(ids)
