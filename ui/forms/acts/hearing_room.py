"""Forms around a hearing: companion, union, needs, witnesses, papers, letters served."""

from casework.domain.choices import YES_NO
from casework.domain.hearing_choices import (
    BUNDLE_FORMS,
    CALLED_BY,
    COMPANION_KINDS,
    NEED_ANSWERS,
    NEED_KINDS,
    PAPER_ANSWERS,
    PROOFS,
    SIDES,
    WITNESS_ANSWERS,
)
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    chosen,
    day,
    of_case,
    only_if,
    passage,
    reason,
    served,
    text,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind

COMPANION = FormSpec(
    "record_companion",
    "Record the companion",
    "The employee chooses, and may choose anew. No writing and no last day is needed.",
    "Record the companion",
    (
        chosen("kind", "Who comes along?", COMPANION_KINDS),
        FieldSpec(
            "person",
            "Their name",
            Kind.PERSON,
            ABOUT_PEOPLE,
            only_if=only_if("kind", *(one for one in COMPANION_KINDS if one != "none")),
        ),
        text("union", "Union", "If they come from one."),
        text("contact", "How they can be reached"),
        passage("note", "Note", "What the employee was told, and what was agreed.", 2),
        day("Day the employee told us"),
    ),
)
UNION = FormSpec(
    "record_union_post",
    "Record a union post",
    "Only about an employee who is a union representative: the full-time official is told early, "
    "with the employee's agreement.",
    "Record the union post",
    (
        chosen("is_representative", "Is the employee a union representative?", YES_NO),
        FieldSpec("union", "Union", required=False, only_if=only_if("is_representative", "yes")),
        FieldSpec(
            "consent",
            "Does the employee agree that the official is told?",
            Kind.YES_NO_NOT_KNOWN,
            only_if=only_if("is_representative", "yes"),
        ),
        FieldSpec(
            "consent_on", "Day they agreed", Kind.DAY, required=False,
            only_if=only_if("consent", "yes"),
        ),
        FieldSpec(
            "official", "Full-time official", required=False, only_if=only_if("consent", "yes")
        ),
        FieldSpec(
            "contacted_on", "Day the official was told", Kind.DAY, required=False,
            only_if=only_if("consent", "yes"),
        ),
        passage("note", "Note", lines=2),
        day(),
    ),
)  # fmt: skip
ASK = FormSpec(
    "ask_need",
    "Record what the employee needs",
    "An adjustment, an interpreter, health advice: asked for by the employee or offered.",
    "Record the need",
    (
        chosen("kind", "What kind?", NEED_KINDS),
        reason("What is needed?", "asked"),
        text("asked_by", "Who asked?"),
        day("Day it was asked for"),
    ),
)
ANSWER = FormSpec(
    "answer_need",
    "Answer what was asked for",
    "Refusing, or giving only a part, needs a reason.",
    "Record the answer",
    (
        of_case("need", "What was asked for", "needs"),
        chosen("answer", "Answer", NEED_ANSWERS),
        passage("reason", "Reason", "What was given in its place; what health advice says.", 3),
        FieldSpec("answered_by", "Who decided?"),
        day("Day of the answer"),
    ),
)
GRANTED = FieldSpec(
    "request",
    "If the employee asked for it: which request",
    Kind.CHOICE,
    "So that what was granted is seen to have come to the hearing.",
    required=False,
    source="granted_requests",
)
CALL_WITNESS = FormSpec(
    "call_witness",
    "Name a witness for the hearing",
    "Each side says beforehand whom it calls.",
    "Name the witness",
    (
        FieldSpec("person", "Who?", Kind.PERSON, ABOUT_PEOPLE),
        chosen("called_by", "Who calls them?", CALLED_BY),
        reason("What are they to speak about?", "about"),
        GRANTED,
        day("Day they were named"),
    ),
)
ANSWER_WITNESS = FormSpec(
    "answer_witness",
    "Record whether a witness comes",
    "If the chair does not want to hear them, that needs a reason.",
    "Record the answer",
    (
        of_case("witness", "Witness", "hearing_witnesses"),
        chosen("answer", "Do they come?", WITNESS_ANSWERS),
        passage("reason", "Reason", lines=2),
        text("answered_by", "Who decided?"),
        day("Day of the answer"),
    ),
)
LIST_PAPER = FormSpec(
    "list_paper",
    "List a paper of the bundle",
    "Once somebody has the bundle nothing is renumbered: what comes late is 12A, after 12.",
    "List the paper",
    (
        FieldSpec("title", "What is it?"),
        chosen("side", "Whose paper is it?", SIDES),
        text("given_by", "Who gave it?"),
        FieldSpec("pages", "Pages", Kind.NUMBER, required=False, least=1, most=9999),
        FieldSpec(
            "exhibit", "If it is an exhibit: which", Kind.CHOICE, required=False, source="exhibits"
        ),
        FieldSpec(
            "statement", "If it is a statement: which", Kind.CHOICE, required=False,
            source="statements",
        ),
        FieldSpec(
            "after", "If it comes late: after which paper", Kind.CHOICE, required=False,
            source="papers",
        ),
        GRANTED,
        passage("late_reason", "If it comes late: why", lines=2),
        passage(
            "withheld_reason", "If it is withheld: why", "It stays on the list with the reason.", 2
        ),
        day("Day it was given"),
    ),
)  # fmt: skip
ANSWER_PAPER = FormSpec(
    "answer_paper",
    "Decide on a late paper",
    "The chair lets it in or not; the other side needs time to read it.",
    "Record the decision",
    (
        of_case("paper", "Paper", "papers"),
        chosen("answer", "Is it let in?", PAPER_ANSWERS),
        reason(),
        day("Day of the decision"),
    ),
)
ISSUE = FormSpec(
    "issue_bundle",
    "Record who got the bundle",
    "As it stands today: every paper that is neither withheld nor kept out.",
    "Record who got it",
    (
        FieldSpec("holder", "Who got it?", Kind.PERSON, ABOUT_PEOPLE),
        chosen("how", "In which form?", BUNDLE_FORMS),
        passage("note", "Note", lines=2),
        day("Day it was given"),
    ),
)
RETURN = FormSpec(
    "return_bundle",
    "Record that a bundle came back",
    "Or that it was destroyed.",
    "Record that it came back",
    (of_case("issue", "Bundle", "bundles"), passage("note", "Note", lines=2), day()),
)
RECEIPT = FormSpec(
    "record_proof",
    "Record what proves the receipt",
    "Periods run from the day the letter was received. A letter that came back was not received.",
    "Record the proof",
    (
        of_case("delivery", "Letter", "deliveries"),
        chosen("proof", "What proves it?", {k: v for k, v in PROOFS.items() if k != "none"}),
        FieldSpec(
            "received_on",
            "Day it was received, or would not be taken",
            Kind.DAY,
            only_if=only_if("proof", *(one for one in PROOFS if one not in ("none", "returned"))),
        ),
        text("proof_ref", "Its number or reference"),
        passage("note", "Note", lines=2),
        day("Day this became known"),
    ),
)
AGAIN = FormSpec(
    "serve_again",
    "Serve a letter again",
    "The same letter in another way. Periods run from the first copy that arrived.",
    "Serve it again",
    (of_case("delivery", "Letter", "deliveries"), *served("Day it was served again")),
)
COMMENT = FormSpec(
    "comment_on_minutes",
    "Record what the employee says about the minutes",
    "The minutes stay as they are; both stand on the file.",
    "Record the comment",
    (
        of_case("hearing", "Hearing", "hearings_held"),
        reason("What they say", "comment"),
        day("Day they said it"),
    ),
)
SPECS = (
    COMPANION, UNION, ASK, ANSWER, CALL_WITNESS, ANSWER_WITNESS, LIST_PAPER, ANSWER_PAPER, ISSUE,
    RETURN, RECEIPT, AGAIN, COMMENT,
)  # fmt: skip
