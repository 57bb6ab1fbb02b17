"""Facts about the records kept with what runs beside a case, asked of the store at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Select, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from casework.desk import Desk
from casework.domain.facts.beside import BesideFacts, SchoolFacts
from casework.packs.policies import PolicyPack
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.decisions import EmployerEnding
from casework.store.tables.hearings import Outcome
from casework.store.tables.region_records import (
    AccessItem,
    Arrangement,
    HarmAnswer,
    LeavingFinding,
    SchoolKind,
    SettlementCheck,
    WeighedAlternative,
)
from casework.store.tables.regions import Leaving

Text = InstrumentedAttribute[str]


class Kept(NamedTuple):
    """One record, as far as the rules ask: what it is about, a part of that, what it says."""

    about: str
    part: str
    says: str


def beside_facts(desk: Desk, case: Case, pack: PolicyPack) -> BesideFacts:
    """Alternatives, access, who decides at a school, what is decided of leavers, settlements."""
    kept = _kept(desk, case)
    access = [one.says for one in kept["access"]]
    settled = kept["settlement"]
    return BesideFacts(
        weighed={one.about: one.says for one in kept["weighed"]},
        arranged=tuple(one.about for one in kept["arranged"]),
        access_wanted=access.count("wanted"),
        access_off=access.count("off"),
        school=_with_ending(desk, case, school_of(pack, _last(kept["school"]))),
        findings={one.about: one.says for one in kept["finding"]},
        limbs={(one.about, one.part): one.says for one in kept["limb"]},
        restricts=tuple(_last(settled).split()),
    )


def school_said(desk: Desk, case: Case) -> str:
    """The kind of school that was named last, or ''."""
    wanted = select(SchoolKind.school_type).where(SchoolKind.case_id == case.id)
    return desk.session.scalars(wanted.order_by(SchoolKind.id.desc()).limit(1)).first() or ""


def school_of(pack: PolicyPack, said: str) -> SchoolFacts:
    """Who employs, who decides and who ends a suspension at the kind of school that was named."""
    named = pack.employer_of(said) if said else None
    if named is None:
        return SchoolFacts(pack.asks_school_type, said)
    return SchoolFacts(
        pack.asks_school_type,
        said,
        named.employer,
        named.suspension_by,
        named.suspension_ended_by,
        named.dismissal_effected_by,
        named.is_split,
        named.dismissal_deadline_days,
    )


def ending_of(desk: Desk, case: Case) -> EmployerEnding | None:
    """What is recorded of the employer ending what the governors decided, in this round."""
    wanted = select(EmployerEnding).where(EmployerEnding.case_id == case.id)
    found = desk.session.scalars(wanted.order_by(EmployerEnding.id.desc()).limit(1)).first()
    stands = select(func.max(Outcome.decided_on)).where(
        Outcome.case_id == case.id, Outcome.set_aside_on.is_(None)
    )
    decided = desk.session.scalar(stands)
    return found if found is not None and decided and found.told_on >= decided else None


def _with_ending(desk: Desk, case: Case, school: SchoolFacts) -> SchoolFacts:
    found = ending_of(desk, case) if school.is_split else None
    if found is None:
        return school
    return replace(school, employer_told_on=found.told_on, employment_ended_on=found.ended_on)


def _last(rows: Sequence[Kept]) -> str:
    return rows[-1].says if rows else ""


def _kept(desk: Desk, case: Case) -> Mapping[str, list[Kept]]:
    """Every record by its kind, oldest first: ids sort by the moment they were made."""
    found: dict[str, list[Kept]] = defaultdict(list)
    for row in desk.session.execute(union_all(*_asked(case)).order_by("made")):
        found[row.tag].append(Kept(row.about, row.part, row.says))
    return found


def _asked(case: Case) -> tuple[Select[str, str, str, str, str], ...]:
    item, weighed, arranged = AccessItem, WeighedAlternative, Arrangement
    found, limb, check = LeavingFinding, HarmAnswer, SettlementCheck
    return (
        _rows("access", item.id, item.state).where(item.case_id == case.id),
        _rows("weighed", weighed.id, weighed.answer, weighed.kind).where(
            weighed.case_id == case.id
        ),
        _rows("arranged", arranged.id, arranged.kind, arranged.kind).where(
            arranged.case_id == case.id, arranged.ended_on.is_(None)
        ),
        _rows("school", SchoolKind.id, SchoolKind.school_type).where(SchoolKind.case_id == case.id),
        _rows("settlement", check.id, check.restricts).where(check.case_id == case.id),
        _rows("finding", found.id, found.answer, found.allegation_id)
        .join(Leaving, Leaving.id == found.leaving_id)
        .where(Leaving.case_id == case.id, Leaving.withdrawn_on.is_(None)),
        _rows("limb", limb.id, limb.met, limb.allegation_id, limb.limb)
        .join(Allegation, Allegation.id == limb.allegation_id)
        .where(limb.case_id == case.id, Allegation.withdrawn_on.is_(None)),
    )


def _rows(
    tag: str, made: Text, says: Text, about: Text | None = None, part: Text | None = None
) -> Select[str, str, str, str, str]:
    """What a record says, about what, and when it was made, under the same names for all."""
    nothing = literal("")
    return select(
        literal(tag).label("tag"),
        made.label("made"),
        (nothing if about is None else about).label("about"),
        (nothing if part is None else part).label("part"),
        says.label("says"),
    )
