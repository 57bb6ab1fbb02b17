"""Forms of the register of facts, and of advice."""

from casework.domain.inquiry_words import ADVICE_OFFICES, FACT_STATUSES
from casework.services.records import PRECISIONS
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, of_case, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

STANDS = chosen(
    "status",
    "How does it stand?",
    {code: words for code, words in FACT_STATUSES.items() if code != "withdrawn"},
    "Established means: on what was found, it is more likely than not.",
)
SAID_BY = text("settled_by", "Who says so?", "The investigator, or both sides by name.")
FACT = FormSpec(
    "record_fact",
    "Record a fact",
    "One fact at a time, in plain words, with what it rests on. The register goes into the report.",
    "Record the fact",
    (
        reason("The fact", "text", "What happened, not what it means."),
        FieldSpec(
            "happened",
            "When did it happen?",
            Kind.MOMENT,
            required=False,
            choices=choices_of(PRECISIONS),
        ),
        STANDS,
        passage("reason", "Why is it so?", "What it rests on, and what speaks against it.", 3),
        SAID_BY,
        FieldSpec(
            "exhibits",
            "Which exhibits show it?",
            Kind.MANY,
            "Leave it empty where none does.",
            required=False,
            source="exhibits",
        ),
        FieldSpec(
            "statements",
            "Which statements say it?",
            Kind.MANY,
            "Leave it empty where none does.",
            required=False,
            source="spoken",
        ),
        day("Day it was entered in the register"),
    ),
)
SETTLE = FormSpec(
    "settle_fact",
    "Say how a fact stands",
    "How it stood before stays on the file.",
    "Record how it stands",
    (
        of_case("fact", "Fact", "facts"),
        chosen("status", "How does it stand?", FACT_STATUSES, STANDS.help),
        reason("Why?"),
        SAID_BY,
        day("Day it was settled"),
    ),
)
CITE = FormSpec(
    "cite_for_fact",
    "Name a source of a fact",
    "An exhibit or a statement that it rests on, and where in it.",
    "Name the source",
    (
        of_case("fact", "Fact", "facts"),
        chosen("thing", "What is it?", {"exhibit": "An exhibit", "statement": "A statement"}),
        FieldSpec(
            "exhibit",
            "Exhibit",
            Kind.CHOICE,
            source="exhibits",
            only_if=only_if("thing", "exhibit"),
        ),
        FieldSpec(
            "statement",
            "Statement",
            Kind.CHOICE,
            source="spoken",
            only_if=only_if("thing", "statement"),
        ),
        text("place", "Where in it?", "For example paragraphs 4 to 6."),
        day("Day it was named"),
    ),
    extra=("thing",),
)
OFFICE = chosen("office", "Who was asked?", ADVICE_OFFICES)
NAME = text("asked_of", "Name", "As far as it is known.")
BEFORE = FormSpec(
    "record_advice_before",
    "Record advice before posting",
    "The person asked somebody before posting. It speaks for them, whatever the answer was.",
    "Record the advice",
    (
        OFFICE,
        NAME,
        reason("What did they ask?", "about"),
        reason("What were they told?", "said"),
        FieldSpec("asked_on", "Day they asked", Kind.DAY, required=False, days=Days.PAST),
        passage("proof", "How is this known?", "For example an e-mail, or only what they say.", 2),
        day("Day this was recorded"),
    ),
)
ASK = FormSpec(
    "ask_advice",
    "Ask for advice",
    "From Legal, Occupational Health, the data protection officer and others, on this case.",
    "Record the question",
    (
        OFFICE,
        NAME,
        reason("What was asked?", "about"),
        FieldSpec(
            "privileged",
            "Is it privileged?",
            Kind.YES_OR_NO,
            "Advice from lawyers usually is. It is marked 'not for disclosure' wherever it stands.",
        ),
        FieldSpec(
            "reply_by",
            "Wanted by",
            Kind.DAY,
            "A reminder falls due on that day.",
            required=False,
            days=Days.FUTURE,
        ),
        day("Day it was asked"),
    ),
)
RECEIVED = FormSpec(
    "record_advice",
    "Record the advice that came",
    "Its words are kept here and do not go into the chronology.",
    "Record the advice",
    (
        of_case("advice", "Advice", "advice"),
        reason("What was advised?", "said"),
        day("Day it came"),
    ),
)
SPECS = (FACT, SETTLE, CITE, BEFORE, ASK, RECEIVED)
