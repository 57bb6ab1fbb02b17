"""A letter on its way, for tests: drawn up, filled in, made final."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casework.domain.ids import CaseId, LetterId
from casework.domain.letter_facts import FACTS
from casework.domain.letter_placeholders import PLACEHOLDERS, Kind
from casework.domain.letter_text import used
from casework.domain.refusal import Unmet
from casework.queries import letter_page
from casework.queries import letters as letter_queries
from casework.queries.letter_page import LetterPage, Preview
from casework.queries.letters import LetterRow, LettersPage
from casework.services import letterheads, letters, letters_sent, organisation
from tests.services.walking import Office, Walk, rules

HEARING: Mapping[str, str] = {
    "hearing.day": "6 July 2026",
    "hearing.time": "10am",
    "hearing.place": "Committee room 2, Town House",
    "hearing.consequences": "a final written warning or dismissal",
    "hearing.papers": "the investigation report and its appendices",
    "hearing.papers_by": "2 July",
    "recipient.address": "12 Mill Lane\nStrathmore",
}
ANSWERED: Mapping[str, str] = {
    "dismissal_possible": "yes",
    "papers_withheld": "no",
    "witnesses_called": "no",
    "adjustments_agreed": "no",
}


def everything(template: str) -> dict[str, dict[str, str]]:
    """Every value that may be typed for a letter, and a yes to every question it asks."""
    letter = rules().letters.letter(template)
    texts = [letter.subject, letter.greeting, *(one.text for one in letter.parts)]
    about = [PLACEHOLDERS[code] for text in texts for code in used(text)]
    return {
        "answers": {code: "yes" for code in letter.questions if FACTS[code].is_asked},
        "values": {
            one.code: "1 July 2026" if one.kind is Kind.DAY else one.example
            for one in about
            if one.is_typed
        },
    }


def set_letterhead(office: Office, **told: str) -> None:
    """A letterhead with everything a letter asks of it; the rules are approved."""
    given = {
        "department": "Human Resources",
        "address": "Town House\n1 High Street",
        "reply_contact": "hr@strathmore.example",
        "support": "the helpline, 0141 496 0100",
        "sender_name": "A. Macrae",
        "sender_title": "HR caseworker",
        "footer": "Strathmore Council",
    }
    office.workspace.run(letterheads.change_letterhead, **(given | told))
    office.workspace.run(
        organisation.approve_rules, approved_by="C. Ferrie, Head of Legal", on=office.today
    )


@dataclass
class Lettered:
    """One letter of a case."""

    walk: Walk
    id: LetterId

    @property
    def case(self) -> CaseId:
        return self.walk.case

    @property
    def page(self) -> LetterPage:
        return self.walk.ws.read(letter_page.letter, self.case, self.id)

    @property
    def row(self) -> LetterRow:
        return self.page.row

    @property
    def problems(self) -> list[str]:
        """Codes of what stands against it, without what is only noted."""
        return [one.code for one in self.page.preview.problems]

    @property
    def text(self) -> str:
        return "\n".join(one.words for one in self.page.preview.blocks)

    def told(self, code: str) -> list[Unmet]:
        return [one for one in self.page.preview.problems if one.code == code]

    def looked_at(self, **told: Any) -> Preview:
        return self.walk.ws.read(letter_page.preview, self.case, self.id, **told)

    def change(self, **told: Any) -> "Lettered":
        self.walk.ws.run(letters.change_letter, self.case, letter=self.id, **told)
        return self

    def finalise(self) -> "Lettered":
        self.walk.do(letters_sent.finalise_letter, letter=self.id)
        return self

    def serve(self, **told: Any) -> "Lettered":
        given: dict[str, Any] = {"how": "recorded_post", "proof": "Receipt RN 1234"}
        self.walk.do(letters_sent.serve_letter, letter=self.id, **(given | told))
        return self


def a_letter(walk: Walk, template: str = "hearing_notice", **told: Any) -> Lettered:
    return Lettered(walk, walk.do(letters.write_letter, template=template, **told))


def a_notice(walk: Walk, values: Mapping[str, str] = HEARING) -> Lettered:
    """A notice with nothing missing, in a case that has an answer and a chair."""
    if walk.state != "Case to answer":
        ready(walk)
    return a_letter(walk).change(values=values, answers=ANSWERED)


def ready(walk: Walk) -> Walk:
    """A case to answer with its chair, in a council with a letterhead."""
    set_letterhead(walk.office)
    return walk.reported().answered().with_chair()


def page_of(walk: Walk) -> LettersPage:
    return walk.ws.read(letter_queries.letters, walk.case)


def day(number: int, month: int = 7) -> dt.date:
    return dt.date(2026, month, number)
