"""Triage questions of who the person is."""

from casework.domain.questions.row import PERSON, TriageQuestion

QUESTIONS: tuple[TriageQuestion, ...] = (
    TriageQuestion(
        "person_type",
        PERSON,
        "Does the case belong with somebody else, because of who the person is?",
        "Who the person is",
        "Councillors, agency workers, contractors, volunteers, staff of schools and academies, "
        "firefighters and some chief officers have a procedure or an employer of their own.",
        "A case that is taken through the wrong procedure has to be begun again.",
        "Hand it over with what the other side needs to act, and no more; or choose the "
        "procedure that applies.",
        "The corporate procedure is used.",
        "Triage cannot end. Record what they are to the council and what work they do.",
        holds=True,
    ),
    TriageQuestion(
        "politically_restricted",
        PERSON,
        "Is the post politically restricted, and is what was posted political?",
        "Politically restricted post",
        "Some senior and advisory posts may not speak or publish in public to support a party.",
        "Other posts have the right to take part in politics, and the law protects it.",
        "Check the list of restricted posts and the contract. The test is whether it promotes a "
        "party's view.",
        "A political opinion alone breaks no rule here.",
        source="Local Government and Housing Act 1989 ss.1 to 3 and SI 1990/851, read",
    ),
    TriageQuestion(
        "tu_representative",
        PERSON,
        "Is the employee a trade union representative?",
        "Union representative",
        "An elected or appointed representative of a recognised or other trade union.",
        "The Acas Code asks that an official of the union is spoken to, once the employee agrees, "
        "before a representative is disciplined (paragraph 30).",
        "Ask the employee whether a full-time official may be told, and tell them.",
        source="Acas Code of Practice 1, paragraph 30, read",
    ),
)
