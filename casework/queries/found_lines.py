"""What was found, as people read it: a title, the match in context, and where it opens."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select, union_all

from casework.desk import Desk
from casework.domain.excerpts import Excerpt, excerpt, has_literally
from casework.evidence.reading import MACHINE_READ
from casework.fact_parts.file_records import NAMES
from casework.store.found_search import words_of
from casework.store.found_sources import Source
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case, CasePerson, IncidentParty
from casework.store.tables.evidence import Exhibit
from casework.store.tables.finding import SearchEntry
from casework.store.tables.letters import Letter
from casework.store.tables.metadata import Row
from casework.store.tables.people import Person

AnyRow = TypeVar("AnyRow", bound=Row)
MAY_BE_WRONG = f"{MACHINE_READ}, may be wrong"
ALSO = ("number", "page", "source", "person_id", "letter_id", "exhibit_id", "statement_id")
PARTS = {
    "allegation_changes": "matrix",
    "allegation_decisions": "outcome",
    "allegations": "matrix",
    "appeals": "outcome",
    "bundle_issues": "hearing",
    "case_documents": "documents",
    "case_events": "chronology",
    "contacts": "contact",
    "conduct_details": "matrix",
    "deliveries": "letters",
    "exhibit_texts": "evidence",
    "exhibits": "evidence",
    "hearing_papers": "hearing",
    "hearings": "hearing",
    "incident_parties": "report",
    "incidents": "report",
    "leavings": "referrals",
    "letter_parts": "letters",
    "letters": "letters",
    "outcomes": "outcome",
    "placements": "matrix",
    "referrals": "referrals",
    "screens": "report",
    "warnings": "outcome",
}
OF_INVESTIGATION = (
    "interview",
    "investigation",
    "statement",
    "fact",
    "registered",
    "terms",
    "report",
)
MOST_CASES_NAMED = 3


@dataclass(frozen=True)
class FoundLine:
    """One thing found. `part` and `about_id` say where in the case it opens."""

    kind: str
    title: str
    said: Excerpt
    line: str
    case_id: str
    part: str
    about_id: str
    on: dt.date


def found_lines(
    desk: Desk, entries: Sequence[SearchEntry], sources: Mapping[str, Source], typed: str
) -> list[FoundLine]:
    """In the order of `entries`; without those where a word with signs is not as it was typed."""
    if not entries:
        return []
    asked: dict[str, list[str]] = defaultdict(list)
    for one in entries:
        asked[one.source].append(one.row_id)
    said = {
        name: words_of(desk.session, name, (*sources[name].columns, *ALSO), ids)
        for name, ids in asked.items()
    }
    about = _About(desk, entries, said)
    lines = []
    for one in entries:
        row = said[one.source].get(one.row_id)
        if row is None:
            continue
        texts = _texts(sources[one.source], one.kind, row)
        if has_literally([*texts, about.title(one, row)], typed):
            lines.append(about.line(one, row, excerpt("\n".join(texts), typed)))
    return lines


def _texts(source: Source, kind: str, row: Mapping[str, object]) -> list[str]:
    columns = (
        source.handles
        if kind == "handle"
        else (
            *source.texts,
            *(one for one in source.titles if one == "heading"),
        )
    )
    return [str(row[name]) for name in columns if row[name]]


def _part(source: str) -> str:
    if source in PARTS:
        return PARTS[source]
    return "investigation" if source.startswith(OF_INVESTIGATION) else "overview"


class _About:
    """Names of the cases, exhibits, letters and people that a page of results speaks of."""

    def __init__(
        self,
        desk: Desk,
        entries: Sequence[SearchEntry],
        said: Mapping[str, Mapping[str, Mapping[str, object]]],
    ) -> None:
        self._desk = desk
        rows = [row for of_table in said.values() for row in of_table.values()]
        people = {one.row_id for one in entries if one.source == "people"}
        self._cases_of = self._of_people(people)
        self._cases = self._known(Case, {one.case_id or "" for one in entries})
        self._exhibits = self._known(Exhibit, _ids(rows, "exhibit_id"))
        self._letters = self._known(Letter, _ids(rows, "letter_id"))
        self._statements = self._known(Statement, _ids(rows, "statement_id"))
        spoken = {one.person_id for one in self._statements.values()}
        self._people = self._known(Person, _ids(rows, "person_id") | spoken)

    def line(self, one: SearchEntry, row: Mapping[str, object], said: Excerpt) -> FoundLine:
        case = self._cases.get(one.case_id or "")
        case_id, where = one.case_id or "", ""
        if one.source == "people":
            theirs = self._cases_of.get(one.row_id, [])
            case_id = theirs[0].id if theirs else ""
            where = ", ".join(each.reference for each in theirs[:MOST_CASES_NAMED])
            where += f" and {len(theirs) - 3} more" if len(theirs) > MOST_CASES_NAMED else ""
            where = where or "In no case"
        elif case is not None:
            where = f"{case.reference} · {case.shown_as}" if case.shown_as else case.reference
        return FoundLine(
            kind=one.kind,
            title=self.title(one, row),
            said=said,
            line=where,
            case_id=case_id,
            part="overview" if one.source == "people" else _part(one.source),
            about_id=one.about_id,
            on=one.on,
        )

    def title(self, one: SearchEntry, row: Mapping[str, object]) -> str:
        """Such as 'EX-3 Screenshot of the post', 'S-2 Statement of Rona Bell', 'Contact 4'."""
        if one.kind == "handle":
            return next((str(row[name]) for name in ("account_handle", "account_name", "url")
                         if row.get(name)), "Address")  # fmt: skip
        if one.source in ("exhibits", "exhibit_texts"):
            return self._exhibit(one, row)
        if one.source in ("letters", "letter_parts"):
            letter = self._letters.get(str(row.get("letter_id")))
            return letter.title if letter else str(row.get("title") or "Letter")
        if one.source == "statements" or row.get("statement_id") in self._statements:
            return self._statement(row)
        if one.source == "people":
            return str(row["name"])
        if row.get("title"):
            return str(row["title"])
        number = row.get("number")
        return f"{_called(one.source)} {number}" if number else _called(one.source)

    def _exhibit(self, one: SearchEntry, row: Mapping[str, object]) -> str:
        exhibit = self._exhibits.get(one.about_id)
        if exhibit is None:
            return f"EX-{row.get('number')} {row.get('title')}"
        page = f", page {row['page']}" if row.get("page") else ""
        how = f" ({MAY_BE_WRONG})" if row.get("source") == MACHINE_READ else ""
        return f"EX-{exhibit.number} {exhibit.title}{page}{how}"

    def _statement(self, row: Mapping[str, object]) -> str:
        one = self._statements.get(str(row.get("statement_id")))
        number = one.number if one else row.get("number")
        person = self._people.get(one.person_id if one else str(row.get("person_id")))
        return f"S-{number} Statement of {person.name}" if person else f"S-{number}"

    def _known(self, table: type[AnyRow], ids: set[str]) -> dict[str, AnyRow]:
        wanted = ids - {""}
        rows = self._desk.session.scalars(select(table).where(table.id.in_(wanted)))
        return {one.id: one for one in rows} if wanted else {}

    def _of_people(self, people: set[str]) -> dict[str, list[Case]]:
        """The cases this person sees that people have a part in, newest first."""
        if not people:
            return {}
        parts = union_all(
            select(Case.respondent_id.label("person"), Case.id.label("case")).where(
                Case.respondent_id.in_(people)
            ),
            select(CasePerson.person_id, CasePerson.case_id).where(
                CasePerson.person_id.in_(people)
            ),
            select(IncidentParty.person_id, Case.id)
            .join(Case, Case.incident_id == IncidentParty.incident_id)
            .where(IncidentParty.person_id.in_(people)),
            select(Statement.person_id, Statement.case_id).where(Statement.person_id.in_(people)),
        ).subquery()
        found: dict[str, dict[str, Case]] = defaultdict(dict)
        wanted = (
            select(parts.c.person, Case)
            .join(Case, Case.id == parts.c.case)
            .where(*self._desk.sees())
        )
        rows = sorted(self._desk.session.execute(wanted), key=lambda row: row[1].search_no)
        for person, case in rows:
            found[person][case.id] = case
        return {person: list(cases.values()) for person, cases in found.items()}


def _ids(rows: Sequence[Mapping[str, object]], column: str) -> set[str]:
    return {str(row[column]) for row in rows if row.get(column)}


def _called(source: str) -> str:
    return NAMES.get(source) or source.removesuffix("s").replace("_", " ").capitalize()
