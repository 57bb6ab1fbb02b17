"""Walks a case through the process: each step with what it needs, nothing more."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from casework import places
from casework.desk import Reason
from casework.domain.case_steps import Step
from casework.domain.errors import CaseworkError, Refused
from casework.domain.ids import AllegationId, CaseId, ExhibitId, PersonId
from casework.domain.people import Actor
from casework.domain.refusal import Force
from casework.domain.roles import Role
from casework.domain.vocabulary import SCREENS
from casework.opening import open_workspace
from casework.packs.loading import Packs, load_packs
from casework.queries import case_history, case_page, decisions, matrix
from casework.queries import paths as path_queries
from casework.queries.case_history import DepartureRow
from casework.queries.duty_rows import DutyRow
from casework.queries.home import DueRow
from casework.services import (
    allegations,
    appeals,
    evidence,
    groundwork,
    hearings,
    incidents,
    investigations,
    leaving,
    organisation,
    outcomes,
    paths,
    people,
    records,
    referrals,
    terms,
    triage,
)
from casework.services import (
    closing as closings,
)
from casework.services.entries import (
    CaptureEntry,
    InterestEntry,
    NoticeEntry,
    OutcomeEntry,
    PersonEntry,
)
from casework.store.audit_check import audit_damage
from casework.store.audit_row import AuditHead, head_of
from casework.store.damage import Damage
from casework.store.engine import connect
from casework.store.tables.metadata import Base
from casework.workspace import Workspace
from tests.builders import DEBBIE, PASSWORD, REPORTER, Day, surround

INVESTIGATOR = PersonEntry(name="P. Okafor", post="Service manager")
CHAIR = PersonEntry(name="H. Lindqvist", post="Head of service")
APPEAL_CHAIR = PersonEntry(name="M. Adeyemi", post="Director")
DECIDER = PersonEntry(name="C. Ferrie", post="Head of HR")
NO_INTEREST = InterestEntry(False, False, False, False, False, False)
CAPTURE = CaptureEntry(
    title="Post with two photographs",
    source_kind="volunteered",
    obtained_by="F. Reid",
    obtained_on=dt.date(2026, 6, 24),
)
WEIGHED = OutcomeEntry(
    sanction="summary_dismissal",
    reasons="The photographs put a resident at risk.",
    belief="The panel believes that it happened.",
    grounds="The account is hers and she accepts it.",
    investigation="Everybody named was interviewed.",
    mitigation="Eleven years without a warning.",
    proportionality="A warning would not protect residents.",
    code_considered="SSSC 2.3 and 2.8 were weighed.",
    harm_ground="yes",
    harm_reason="A resident could be found.",
    more_serious_breach="yes",
    improvement="No resident is ever pictured again.",
)
Rows = Mapping[str, tuple[tuple[Any, ...], ...]]


def opened(folder: Path, login: str = "macrae") -> "Office":
    day = Day()
    around = replace(surround(day), packs=rules())
    return Office(open_workspace(folder, login, PASSWORD, surround=around), day, folder)


@cache
def rules() -> Packs:
    """The rules that ship, read once a run: they are frozen."""
    return load_packs(places.resources())


@dataclass
class Office:
    """An open store, the day it is there, and who else may sit down at it."""

    workspace: Workspace
    day: Day
    folder: Path

    @property
    def today(self) -> dt.date:
        return self.workspace.today

    def be(self, day: dt.date, hour: int = 9) -> None:
        self.day.be(day, hour)

    def close(self) -> None:
        self.workspace.close()

    def walk(self, person: PersonEntry = DEBBIE, **told: Any) -> "Walk":
        """A case reported today about `person`."""
        given: dict[str, Any] = {
            "discovered_on": self.today,
            "reported_on": self.today,
            "channel": "colleague",
            "summary": f"Photographs of a party were posted by {person.name}.",
            "respondents": (person,),
            "reporter": REPORTER,
            "platform": "Facebook",
        }
        cases = self.workspace.run(incidents.report_incident, **(given | told))
        return Walk(self, cases[0])

    def add_user(self, login: str, role: Role) -> Actor:
        """Somebody more who may use the store."""
        user = self.workspace.run(
            organisation.add_user, login=login, name=login.title(), role=role.value
        )
        return Actor(user, login, login.title(), role)

    @contextmanager
    def sitting(self, actor: Actor) -> Iterator[Workspace]:
        """The same store with somebody else at it."""
        before, self.workspace.user = self.workspace.user, actor
        try:
            yield self.workspace
        finally:
            self.workspace.user = before

    def rows(self) -> Rows:
        """Every row of every table, to the letter."""
        with self.workspace.store.reading() as session:
            return {
                table.name: tuple(
                    sorted((tuple(row) for row in session.execute(table.select())), key=repr)
                )
                for table in Base.metadata.sorted_tables
            }

    def head(self) -> AuditHead:
        """The newest audit row."""
        store = self.workspace.store
        with closing(connect(store.database, store.keys.database)) as raw:
            return head_of(raw)

    def damage(self) -> list[Damage]:
        """What a check of the whole audit against every live row finds."""
        store = self.workspace.store
        with closing(connect(store.database, store.keys.database)) as raw:
            return audit_damage(raw, store.keys.audit)

    @contextmanager
    def nothing_written(self) -> Iterator[None]:
        """Whatever happens inside leaves every row, and the audit, as they were."""
        head, rows = self.head(), self.rows()
        yield
        assert self.head() == head
        assert self.rows() == rows

    def refuses(
        self, error: type[CaseworkError], action: Callable[..., Any], *args: Any, **told: Any
    ) -> CaseworkError:
        """Do it, and see it refused with nothing written."""
        with self.nothing_written(), pytest.raises(error) as caught:
            self.workspace.run(action, *args, **told)
        return caught.value


@dataclass
class Walk:
    """One case on its way. Every step is taken on the office's day unless `on` is given."""

    office: Office
    case: CaseId
    clause: str = "G-10"

    @property
    def ws(self) -> Workspace:
        return self.office.workspace

    # ------------------------------------------------------------ doing and looking

    def do(self, action: Callable[..., Any], **told: Any) -> Any:
        told.setdefault("on", self.office.today)
        return self.ws.run(action, self.case, **told)

    def do_departing(self, code: str, action: Callable[..., Any], **told: Any) -> Any:
        """Do it with a reason for going past `code`."""
        told.setdefault("on", self.office.today)
        reasons = {one: Reason("It cannot wait.", "C. Ferrie") for one in code.split()}
        return self.ws.run_departing(reasons, action, self.case, **told)

    def refused(self, action: Callable[..., Any], **told: Any) -> dict[str, Force]:
        """Codes and forces of what stands against it; nothing is written."""
        told.setdefault("on", self.office.today)
        error = self.office.refuses(Refused, action, self.case, **told)
        assert isinstance(error, Refused)
        return {one.code: one.force for one in error.unmet}

    def bad(self, action: Callable[..., Any], **told: Any) -> CaseworkError:
        """Refused for what was typed or asked; nothing is written."""
        told.setdefault("on", self.office.today)
        return self.office.refuses(CaseworkError, action, self.case, **told)

    @property
    def page(self) -> case_page.Overview:
        return self.ws.read(case_page.overview, self.case)

    @property
    def state(self) -> str:
        return self.page.header.state

    @property
    def steps(self) -> dict[str, Step]:
        return {one.code: one for one in self.page.steps}

    @property
    def clocks(self) -> dict[str, dt.date]:
        """Running clocks: title → due day."""
        return {one.title: one.due_on for one in self.page.clocks}

    @property
    def clock_rows(self) -> tuple[DueRow, ...]:
        return self.page.clocks

    def duty(self, body: str, trigger: str = "") -> DutyRow:
        """The row of a body, of a trigger if one is given."""
        found = [
            one
            for one in self.ws.read(decisions.duties, self.case)
            if one.body == body and trigger in ("", one.trigger)
        ]
        assert len(found) == 1, found
        return found[0]

    @property
    def departures(self) -> list[DepartureRow]:
        return list(self.ws.read(case_history.departures, self.case))

    @property
    def departed(self) -> dict[str, str]:
        """Codes gone past or noted → reason."""
        return {one.code: one.reason for one in self.departures}

    @property
    def story(self) -> list[str]:
        """The chronology in words."""
        return [one.text for one in self.ws.read(case_history.chronology, self.case)]

    @property
    def story_steps(self) -> list[str]:
        return [one.step for one in self.ws.read(case_history.chronology, self.case)]

    @property
    def allegation(self) -> AllegationId:
        """The first allegation that stands."""
        return AllegationId(self.ws.read(matrix.matrix, self.case).allegations[0].id)

    # ------------------------------------------------------------ steps

    def screens(self, **answers: str) -> "Walk":
        for kind in SCREENS:
            self.do(triage.answer_screen, kind=kind, answer=answers.get(kind, "no"))
        if answers.get("child_or_adult_harm") == "yes":
            self.agreed()
        return self

    def agreed(self, path: str = "safeguarding", **told: str) -> "Walk":
        """Those who protect the child have agreed that the employee is told and interviewed."""
        given = {"office": "child_protection", "may_tell": "yes", "may_interview": "yes"}
        self.do(paths.record_path_contact, path=path, **(given | told))
        return self

    def triaged(self, **answers: str) -> "Walk":
        self.do(triage.start_triage)
        return self.screens(**answers)

    def exhibit(self, data: bytes = b"a post", **facts: Any) -> ExhibitId:
        entry = replace(CAPTURE, **facts)
        done: ExhibitId = self.do(evidence.seal_pasted, data=data, name="post.txt", entry=entry)
        return done

    def alleged(self, **told: Any) -> AllegationId:
        given: dict[str, Any] = {
            "heading": "Photographs of a resident were posted",
            "text": "On 20 June two photographs were posted in which a resident can be seen.",
            "category": "CONF",
            "conduct_from": dt.date(2026, 6, 20),
            "clauses": (self.clause,),
            "gross": "yes",
        }
        done: AllegationId = self.do(allegations.add_allegation, **(given | told))
        return done

    def named(self, part: str, person: PersonEntry, **told: Any) -> PersonId:
        done: PersonId = self.do(people.name_part, person=person, part=part, **told)
        return done

    def ready_for_investigation(self, **answers: str) -> "Walk":
        self.triaged(**answers)
        self.exhibit()
        self.alleged()
        self.named("investigator", INVESTIGATOR)
        self.do(terms.declare_interests, entry=NO_INTEREST)
        return self

    def investigated(self) -> "Walk":
        self.ready_for_investigation()
        self.do(triage.start_investigation, terms="Find out what was posted, and by whom.")
        return self

    def filled(self) -> "Walk":
        """Interview, matrix and finding."""
        respondent = self.respondent
        self.do(groundwork.record_awareness, kind="induction", document="Social media guidance")
        self.do(
            investigations.record_statement,
            person=PersonEntry(person=respondent),
            kind="interview",
            text="I posted them. I did not see the resident behind us.",
            status="signed",
        )
        for one in self.ws.read(matrix.matrix, self.case).allegations:
            for side in ("for", "against"):
                self.do(allegations.say_none_found, allegation=AllegationId(one.id), side=side)
            self.do(allegations.record_answer, allegation=AllegationId(one.id), answer="I did.")
            self.do(
                allegations.record_finding,
                allegation=AllegationId(one.id),
                finding="supported",
                reason="She accepts it.",
            )
        return self

    @property
    def respondent(self) -> PersonId:
        with self.ws.store.reading() as session:
            from casework.store.tables.cases import Case

            case = session.get(Case, self.case)
            assert case is not None
            assert case.respondent_id is not None
            return PersonId(case.respondent_id)

    def signed(self, **told: Any) -> "Walk":
        given: dict[str, Any] = {
            "facts_found": "Two photographs were posted on 20 June.",
            "facts_not_found": "Nobody outside the unit is known to have copied them.",
            "mitigation": "She took them down at once.",
            "recommendation": "formal",
        }
        self.do(investigations.sign_report, **(given | told))
        return self

    def reported(self) -> "Walk":
        """To a signed report."""
        return self.investigated().filled().signed()

    def answered(self, answer: str = "hearing") -> "Walk":
        self.do(
            investigations.decide_case_to_answer,
            answer=answer,
            reason="The facts are agreed.",
            decided_by=DECIDER,
        )
        return self

    def notice(self, held_on: dt.date, **told: Any) -> NoticeEntry:
        given: dict[str, Any] = {
            "held_on": held_on,
            "consequences": "Dismissal is possible.",
            "dismissal_possible": True,
            "papers": "The report with its exhibits.",
        }
        return NoticeEntry(**(given | told))

    def with_chair(self, **told: Any) -> "Walk":
        self.named("chair", CHAIR, **({"may_dismiss": True} | told))
        return self

    def called(self, held_on: dt.date = dt.date(2026, 7, 8), **told: Any) -> "Walk":
        self.do(hearings.call_hearing, entry=self.notice(held_on, **told))
        return self

    def notified(self) -> "Walk":
        """To a hearing called for Wednesday 8 July."""
        return self.reported().answered().with_chair().called()

    def opened(self) -> "Walk":
        self.notified()
        self.office.be(dt.date(2026, 7, 8))
        self.do(hearings.open_hearing, attended=True, companion="R. Shah, Unison")
        return self

    def heard(self) -> "Walk":
        self.opened()
        self.do(hearings.close_hearing, minutes="The panel heard both sides.")
        return self

    def decided(self, decision: str = "upheld") -> "Walk":
        self.heard()
        for one in self.ws.read(matrix.matrix, self.case).allegations:
            self.do(
                outcomes.decide_allegation,
                allegation=AllegationId(one.id),
                decision=decision,
                reason="The panel agrees with the report.",
            )
        return self

    def outcome(self, sanction: str = "summary_dismissal", **told: Any) -> "Walk":
        self.do(outcomes.issue_outcome, entry=replace(WEIGHED, sanction=sanction, **told))
        return self

    def dismissed(self) -> "Walk":
        return self.decided().outcome()

    def appealed(self) -> "Walk":
        """To an appeal hearing called for Friday 7 August."""
        self.do(appeals.lodge_appeal, grounds="It was too harsh.")
        self.do(
            appeals.call_appeal,
            chair=APPEAL_CHAIR,
            entry=self.notice(dt.date(2026, 8, 7)),
        )
        return self

    def appeal_decided(self, decision: str = "upheld", **told: Any) -> "Walk":
        self.do(appeals.decide_appeal, decision=decision, reasons="The panel heard it.", **told)
        return self

    def left(self, reason: str = "resigned", **told: Any) -> "Walk":
        self.do(leaving.record_leaving, reason=reason, **told)
        return self

    def answer(self, body: str, answer: str, **told: Any) -> None:
        self.do(
            leaving.answer_for_body, body=body, answer=answer, reason="As the file stands.", **told
        )

    def told_everybody(self) -> "Walk":
        page = self.page
        for one in page.people:
            if one.part in ("Reported it", "Affected person"):
                self.do(
                    incidents.tell_party, person=PersonId(one.person_id), what="It was dealt with."
                )
        return self

    def duties_met(self) -> "Walk":
        """Every duty that waits is sent."""
        waiting = {"required", "to_consider", "drafting"}
        for body in dict.fromkeys(
            one.body for one in self.ws.read(decisions.duties, self.case) if one.state in waiting
        ):
            self.do(referrals.send_referral, body=body, account="What happened.", sent_how="Portal")
        return self

    def closed(self) -> "Walk":
        for one in self.ws.read(path_queries.paths, self.case).paths:
            if one.may_end:
                self.do(paths.end_path, path=one.code, how="They have closed their file.")
        self.do(closings.close_case)
        return self

    def note(self, text: str = "A call.", **told: Any) -> None:
        self.do(records.note_event, kind="process", text=text, **told)
