"""Facts about triage: whose case it is, the paths that are open, and what each has brought."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk
from casework.domain.case_people import Respondent
from casework.domain.facts.inquiry import ScreenAnswer
from casework.domain.facts.triage import (
    ApartFacts,
    BeliefFacts,
    BreachFacts,
    PathFacts,
    SupportFacts,
    TriageFacts,
)
from casework.domain.paths import OFFICES, PATHS
from casework.domain.phrases import in_sentence
from casework.domain.triage_questions import answer_to
from casework.fact_parts.procedures import in_use
from casework.fact_parts.unseen import exhibits_held_back
from casework.packs.policies import PolicyPack
from casework.store.tables.allegations import Allegation, Placement
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit, ProfileView
from casework.store.tables.people import Person
from casework.store.tables.triage import (
    BeliefAssessment,
    BeliefSignOff,
    Breach,
    HandOver,
    NoCopyRecord,
    PathContact,
    PathEnd,
    Remedy,
    SetApart,
    SupportPlan,
)

SAID = ("yes", "no")


@dataclass(frozen=True)
class Known:
    """What is known of the case already, on which the rest hangs."""

    channel: str
    person: Respondent | None
    screens: tuple[ScreenAnswer, ...]
    pack: PolicyPack
    has_exhibits: bool
    is_routed_out: bool

    def yes(self, kind: str) -> bool:
        """Whether a triage question was answered with yes."""
        return answer_to(kind, {one.kind: one.answer for one in self.screens}) == "yes"


def triage_facts(desk: Desk, case: Case, known: Known, on: dt.date | None) -> TriageFacts:
    """Everything of triage. What only follows a 'yes' is looked for only after one."""
    procedure = in_use(desk, case, known.person, known.pack)
    may_be_apart = known.has_exhibits or known.yes("unlawful_capture")
    apart = _apart(desk, case) if may_be_apart else ()
    return TriageFacts(
        person_kind=known.person.person_kind if known.person else "not_known",
        workforce=known.person.workforce if known.person else "council",
        channel=known.channel,
        route=procedure.route,
        procedure=procedure.code,
        procedure_title=procedure.title,
        is_procedure_chosen=procedure.is_chosen,
        nation_note=desk.packs.routing.nations.get(desk.organisation.nation, ""),
        paths=_paths(desk, case, known, on, {"capture"} if apart else set()),
        has_no_copy_record=known.yes("indecent_image") and _has(desk, case, NoCopyRecord),
        breach=_breach(desk, case) if known.yes("data_breach") else None,
        belief=_belief(desk, case, is_in_play=known.yes("belief")),
        apart=apart,
        remedies=_remedies(desk, case) if _owned_up(known) else (),
        support=_support(desk, case),
        waiting_receipts=_waiting(desk, case) if known.is_routed_out else (),
        profile_views=_views(desk, case),
    )


def _owned_up(known: Known) -> bool:
    return known.channel == "self" or known.yes("honest_mistake")


def _views(desk: Desk, case: Case) -> int:
    """How often an open profile was looked at for the case."""
    counted = select(func.count(ProfileView.id)).where(ProfileView.case_id == case.id)
    return desk.session.scalar(counted) or 0


def _has(desk: Desk, case: Case, table: type[NoCopyRecord]) -> bool:
    return (
        desk.session.scalars(select(table.id).where(table.case_id == case.id)).first() is not None
    )


# ---------------------------------------------------------------- paths


def _paths(
    desk: Desk, case: Case, known: Known, on: dt.date | None, opened: set[str]
) -> tuple[PathFacts, ...]:
    """Those that an answer, a word of somebody, or (`opened`) what was set apart has opened."""
    wanted = select(PathContact).where(PathContact.case_id == case.id)
    contacts: dict[str, list[PathContact]] = {}
    ordered = wanted.order_by(PathContact.on, PathContact.id)
    for one in desk.session.scalars(ordered):
        contacts.setdefault(one.path, []).append(one)
    is_any = contacts or opened or any(known.yes(one.question) for one in PATHS)
    ends = _ends(desk, case) if is_any else {}
    found = []
    for path in PATHS if is_any else ():
        held = contacts.get(path.code, [])
        if held or path.code in ends or path.code in opened or known.yes(path.question):
            found.append(_path(path.code, held, ends, on))
    return tuple(found)


def _ends(desk: Desk, case: Case) -> Mapping[str, PathEnd]:
    wanted = select(PathEnd).where(PathEnd.case_id == case.id).order_by(PathEnd.id)
    return {one.path: one for one in desk.session.scalars(wanted)}


def _path(
    code: str, contacts: list[PathContact], ends: Mapping[str, PathEnd], on: dt.date | None
) -> PathFacts:
    """A word of those who protect others counts from its day on; a 'yes' counts in any case, so
    that what was agreed is not refused to somebody who enters an earlier day late."""
    end = ends.get(code)
    is_over = end is not None and not any(one.id > end.id for one in contacts)
    heard = [one for one in contacts if on is None or one.on <= on or one.may_tell == "yes"]
    last = next((one for one in reversed(heard) if one.may_tell in SAID), None)
    asked = next((one for one in reversed(heard) if one.may_interview in SAID), None)
    return PathFacts(
        code,
        frozenset(one.office for one in contacts),
        may_tell=last.may_tell if last else "",
        may_interview=asked.may_interview if asked else "",
        said_by=_named(last) if last else "",
        said_on=last.on if last else None,
        is_open=not is_over,
        ended_on=end.ended_on if end and is_over else None,
    )


def _named(one: PathContact) -> str:
    office = OFFICES.get(one.office, one.office)
    return f"{one.who} ({in_sentence(office)})" if one.who else office


# ---------------------------------------------------------------- what paths brought


def _breach(desk: Desk, case: Case) -> BreachFacts | None:
    wanted = select(Breach).where(Breach.case_id == case.id).order_by(Breach.id.desc())
    row = desk.session.scalars(wanted.limit(1)).first()
    return BreachFacts(row.aware_on, row.aware_at, row.decision) if row else None


def _belief(desk: Desk, case: Case, *, is_in_play: bool) -> BeliefFacts:
    if not is_in_play:
        return BeliefFacts()
    assessed = select(BeliefAssessment.assessed_on).where(BeliefAssessment.case_id == case.id)
    signed = select(BeliefSignOff.signed_on).where(BeliefSignOff.case_id == case.id)
    return BeliefFacts(
        True,
        desk.session.scalars(assessed.order_by(BeliefAssessment.id.desc()).limit(1)).first(),
        desk.session.scalars(signed.order_by(BeliefSignOff.id.desc()).limit(1)).first(),
    )


def _apart(desk: Desk, case: Case) -> tuple[ApartFacts, ...]:
    """What was set apart, then the copies that were made of it."""
    rows = desk.session.execute(
        select(SetApart, Exhibit.number)
        .outerjoin(Exhibit, Exhibit.id == SetApart.exhibit_id)
        .where(SetApart.case_id == case.id, SetApart.released_on.is_(None))
        .order_by(SetApart.id)
    ).all()
    if not rows:
        return ()
    placed, told = _placed(desk, case), {row.exhibit_id or "" for row, _number in rows}
    copies = select(Exhibit.id, Exhibit.number).where(
        Exhibit.case_id == case.id, Exhibit.id.in_(exhibits_held_back()), Exhibit.id.not_in(told)
    )
    return (
        *(
            ApartFacts(
                row.id, row.exhibit_id or "", number or 0, row.what, row.exhibit_id in placed
            )
            for row, number in rows
        ),
        *(
            ApartFacts("", one, number, "", one in placed)
            for one, number in desk.session.execute(copies.order_by(Exhibit.number))
        ),
    )


def _placed(desk: Desk, case: Case) -> frozenset[str | None]:
    """Exhibits that stand in the matrix, under an allegation that stands."""
    wanted = (
        select(Placement.exhibit_id)
        .join(Allegation, Allegation.id == Placement.allegation_id)
        .where(Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None))
    )
    return frozenset(desk.session.scalars(wanted))


def _remedies(desk: Desk, case: Case) -> tuple[str, ...]:
    wanted = select(Remedy.what).where(Remedy.case_id == case.id).order_by(Remedy.id)
    return tuple(desk.session.scalars(wanted))


def _support(desk: Desk, case: Case) -> tuple[SupportFacts, ...]:
    rows = desk.session.execute(
        select(SupportPlan, Person.name)
        .join(Person, Person.id == SupportPlan.person_id)
        .where(SupportPlan.case_id == case.id, SupportPlan.ended_on.is_(None))
        .order_by(SupportPlan.id)
    ).all()
    return tuple(SupportFacts(row.person_id, name, row.next_update_on) for row, name in rows)


def _waiting(desk: Desk, case: Case) -> tuple[str, ...]:
    wanted = select(HandOver.to).where(HandOver.case_id == case.id, HandOver.received_on.is_(None))
    found: Iterable[str] = desk.session.scalars(wanted.order_by(HandOver.id))
    return tuple(found)
