"""What the pinned policy says of a case and of each allegation, where policies differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.choices import YES_NO
from casework.domain.policy.allegations import allegation_notes
from casework.domain.policy.conduct import AIMED_AT, EQUIPMENT, MEDIA, TIMES, Conduct
from casework.domain.policy.council import Situation, case_notes
from casework.domain.policy.notes import Note
from casework.domain.roles import READS_CASES
from casework.facts import facts_of, pack_of
from casework.store.tables.cases import Case, Incident

AFFECTED = {"affected", "child", "service_user"}
ASKED: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    ("medium", "What it was", MEDIA),
    ("equipment", "Equipment", EQUIPMENT),
    ("time", "Time", TIMES),
    ("aimed_at", "About", AIMED_AT),
    ("names_employer", "Names the council", YES_NO),
    ("has_disclaimer", "Disclaimer", YES_NO),
    ("has_permission", "Permission on file", YES_NO),
)


@dataclass(frozen=True)
class NoteRow:
    """One thing the policy says, with what it prints; a question waits for an answer."""

    topic: str
    sentence: str
    cited: str
    is_question: bool


@dataclass(frozen=True)
class AllegationPolicy:
    """An allegation with how its conduct was described, and what the policy says to that."""

    allegation_id: str
    number: int
    heading: str
    described: tuple[tuple[str, str], ...]
    answer: str
    notes: tuple[NoteRow, ...]

    @property
    def is_open(self) -> bool:
        """Whether a question waits."""
        return not self.answer and any(one.is_question for one in self.notes)


@dataclass(frozen=True)
class PolicyPage:
    """The policy beside a case."""

    title: str
    version: str
    notes: tuple[NoteRow, ...]
    allegations: tuple[AllegationPolicy, ...]


@look(*READS_CASES)
def policy_notes(desk: Desk, case: str) -> PolicyPage:
    """What the policy says of this case."""
    row = desk.case(case)
    return policy_page(desk, row, facts_of(desk, row))


def policy_page(desk: Desk, case: Case, facts: CaseFacts) -> PolicyPage:
    """The same, within a transaction that has the facts."""
    pack, answers = pack_of(desk, case), facts.rules.policy
    return PolicyPage(
        title=pack.title,
        version=pack.version,
        notes=_rows(case_notes(answers, _situation(desk, case, facts))),
        allegations=tuple(
            AllegationPolicy(
                allegation_id=one.id,
                number=one.number,
                heading=one.heading,
                described=described(one.conduct),
                answer=one.conduct.answer,
                notes=_rows(
                    allegation_notes(answers, one.category, one.conduct, gross=one.is_gross)
                ),
            )
            for one in facts.allegations
        ),
    )


def described(conduct: Conduct) -> tuple[tuple[str, str], ...]:
    """What is known of it, as people say it; what is not known is left out."""
    found = ((label, getattr(conduct, name), words) for name, label, words in ASKED)
    return tuple(
        (label, words.get(code, code)) for label, code, words in found if code != "not_known"
    )


def _rows(notes: Iterable[Note]) -> tuple[NoteRow, ...]:
    return tuple(
        NoteRow(one.topic, one.sentence, "; ".join(one.cited), one.is_question) for one in notes
    )


def _situation(desk: Desk, case: Case, facts: CaseFacts) -> Situation:
    wanted = select(Incident.channel, Incident.platform).where(Incident.id == case.incident_id)
    channel, platform = desk.session.execute(wanted).one()
    person = facts.respondent
    workforce = person.workforce if person else ""
    return Situation(
        nation=facts.rules.nation,
        today=facts.today,
        channel=channel,
        platform=platform,
        person_kind="teacher" if workforce == "teacher" else "employee",
        workforce=workforce,
        works_at_school=bool(person and person.is_educational_establishment),
        has_affected=any(one.part in AFFECTED for one in facts.parties),
        screens=frozenset(one.kind for one in facts.screens if one.answer == "yes"),
    )
