"""Each fault of a letter is named with its part and its cure; each check is proved both ways."""

from dataclasses import replace
from datetime import date

import pytest

from casework.domain.clocks import Confidence
from casework.domain.letter_checks import Draft, unfit
from casework.domain.letter_merge import (
    BlockKind,
    Value,
    Written,
    all_parts,
    composed,
    filled,
    in_line,
    plain_text,
)
from casework.domain.letter_template import Audience, LetterPart, LetterTemplate, Signatory
from casework.domain.letter_words import Around, unfit_words
from casework.domain.refusal import Force, Unmet
from casework.domain.vocabulary import Stage

DAY = Value("Monday 6 July 2026")
NEAR = " is not a placeholder (did you mean {{hearing.day}}?). Choose one from the list"
AROUND = Around(
    offences=("Malicious Communications Act 1988",),
    clauses={"G-10": "Data, bullet 4"},
    bodies=("SSSC",),
    pack="the guidance",
)


def template(*parts: LetterPart, audience: Audience = Audience.RESPONDENT) -> LetterTemplate:
    return LetterTemplate(
        code="a_letter",
        title="A letter",
        subject="About the hearing",
        greeting="Dear {{recipient.name}}",
        stage=Stage.HEARING,
        purpose="For a test.",
        audience=audience,
        signed_by=Signatory.SENDER,
        marking="",
        feeds="",
        sanction="",
        offered=(),
        needs=(),
        parts=parts,
        source="A test",
        checked=date(2026, 6, 5),
        confidence=Confidence.READ,
    )


def part(text: str, **told: object) -> LetterPart:
    given: dict[str, object] = {"code": "when", "heading": "When and where", "text": text}
    return LetterPart(**(given | told))  # type: ignore[arg-type]


def draft(one: LetterPart, text: str | None = None, **told: object) -> Draft:
    """A letter of one part, perhaps with other words in it than it came with."""
    whole = template(one, audience=told.pop("audience", Audience.RESPONDENT))  # type: ignore[arg-type]
    written = tuple(
        Written(each.code, each.heading, each.text if each is not one or text is None else text)
        for each in all_parts(whole)
    )
    values = {"recipient.name": Value("Rachel Boyd"), "hearing.day": DAY}
    given: dict[str, object] = {"values": values, "answers": {}}
    return Draft(whole, written, **(given | told))  # type: ignore[arg-type]


def said(of: Draft) -> Unmet:
    (found,) = list(unfit(of))
    return found


def words_against(words: str, around: Around = AROUND) -> list[Unmet]:
    whole = template(part(words))
    written = tuple(Written(one.code, one.heading, one.text) for one in all_parts(whole))
    blocks = composed(whole, written, {"recipient.name": Value("R")}, {})
    return list(unfit_words(blocks, {"when": "When and where"}, around))


def test_a_letter_with_everything_has_nothing_against_it() -> None:
    assert list(unfit(draft(part("On {{hearing.day}}.", must_hold=("hearing.day",))))) == []


FAULTS = (
    ("One\nOn {{hearing.dya}}.", "PLACEHOLDER_UNKNOWN", "line 2: {{hearing.dya}}" + NEAR),
    ("On {{zzz}}.", "PLACEHOLDER_UNKNOWN", "line 1: {{zzz}} is not a placeholder. Choose"),
    ("On {{hearing.day.", "BRACES_OPEN", "line 1: {{ stands without its other half."),
    ("At {{hearing.place}}.", "VALUE_MISSING", "needs the place of the hearing. Type it"),
    ("By {{chair.name}}.", "VALUE_NOT_HELD", "needs who chairs the hearing, which is not"),
)


@pytest.mark.parametrize(("text", "code", "sentence"), FAULTS)
def test_a_fault_in_a_text_is_named_exactly(text: str, code: str, sentence: str) -> None:
    found = said(draft(part(text)))
    assert (found.code, found.force) == (f"LETTER_{code}", Force.BLOCK)
    assert sentence in found.sentence
    assert "‘When and where’" in found.sentence
    assert found.where in ("part.when", "fill.hearing.place")


def test_a_list_beside_other_words_is_named() -> None:
    values = {"recipient.name": Value("R"), "allegations": Value("One\nTwo")}
    found = said(draft(part("These: {{allegations}}"), values=values))
    assert found.code == "LETTER_LIST_NOT_ALONE"


def test_a_required_part_that_was_emptied_says_why_it_must_be_there() -> None:
    one = part("On {{hearing.day}}.", is_required=True, says="Acas Code 10: the time and the place")
    found = said(draft(one, " \n "))
    assert (found.code, found.where) == ("LETTER_PART_EMPTY", "part.when")
    assert found.sentence.endswith("Why: Acas Code 10: the time and the place.")
    assert list(unfit(draft(part("On {{hearing.day}}."), ""))) == []


def test_what_a_part_must_hold_may_be_written_out() -> None:
    one = part("On {{hearing.day}}.", must_hold=("hearing.day",))
    found = said(draft(one, "Soon."))
    assert found.code == "LETTER_PART_LACKS"
    assert "no longer says the day of the hearing. Put {{hearing.day}} back" in found.sentence
    assert list(unfit(draft(one, "It is on Monday 6 July 2026, as agreed."))) == []


def test_a_part_that_does_not_stand_is_not_asked_about() -> None:
    one = part("At {{hearing.place}}.", only_if="hearing_moved", is_required=True, says="S")
    assert list(unfit(draft(one))) == []
    assert said(draft(one, answers={"hearing_moved": True})).code == "LETTER_VALUE_MISSING"


def test_an_open_question_is_asked_once_and_leads_to_itself() -> None:
    one = part("Dismissal is possible.", only_if="dismissal_possible")
    found = said(draft(one, unanswered=frozenset(["dismissal_possible", "attended"])))
    assert (found.code, found.where) == ("LETTER_QUESTION_OPEN", "ask.dismissal_possible")
    assert "Is dismissal a possible outcome?" in found.sentence


def test_an_unverified_value_prompts_and_does_not_stand() -> None:
    values = {"recipient.name": Value("R"), "appeal.by": Value("Friday 3 July 2026", True)}
    found = said(draft(part("By {{appeal.by}}."), values=values, now=values))
    assert (found.code, found.where) == ("LETTER_VALUE_UNVERIFIED", "fill.appeal.by")
    assert "Friday 3 July 2026" in found.sentence


def test_an_unverified_part_stands_once_it_is_rewritten_or_a_person_vouches_for_it() -> None:
    one = part("By common practice.", confidence=Confidence.UNVERIFIED)
    found = said(draft(one))
    assert (found.code, found.force) == ("LETTER_PART_UNVERIFIED", Force.OVERRIDE)
    assert list(unfit(draft(one, "By our own procedure, section 4."))) == []
    values = {"recipient.name": Value("R"), "allegations": Value("One", True)}
    assert said(draft(part("{{allegations}}"), values=values)).code == "LETTER_PART_UNVERIFIED"


def test_what_belongs_to_the_employee_is_kept_from_others() -> None:
    found = said(draft(part("On {{hearing.day}}."), audience=Audience.REPORTER))
    assert (found.code, found.force) == ("LETTER_HOLDS_PRIVATE", Force.OVERRIDE)
    assert "to whoever reported it" in found.sentence
    assert list(unfit(draft(part("On {{hearing.day}}."), audience=Audience.CHAIR))) == []


def test_what_the_case_says_now_is_held_against_what_it_said() -> None:
    now = {"hearing.day": Value("Tuesday 7 July 2026")}
    found = said(draft(part("On {{hearing.day}}."), now=now))
    assert (found.code, found.where) == ("LETTER_OUT_OF_DATE", "refresh")
    gone = said(draft(part("On {{hearing.day}}."), now={"hearing.day": Value("")}))
    assert "the case now says nothing" in gone.sentence
    doubtful = {"hearing.day": Value("Friday 3 July 2026", True)}
    assert list(unfit(draft(part("On {{hearing.day}}."), now=doubtful))) == []


@pytest.mark.parametrize(
    ("words", "code", "force"),
    [
        ("It may be a hate crime.", "LETTER_NAMES_OFFENCE", Force.OVERRIDE),
        ("Under the Malicious Communications Act 1988.", "LETTER_NAMES_OFFENCE", Force.OVERRIDE),
        ("You broke G-10.", "LETTER_QUOTES_CLAUSE_ID", Force.OVERRIDE),
        ("This is a breach of contract.", "LETTER_SAYS_CONTRACT", Force.OVERRIDE),
        ("There is no duty to refer.", "LETTER_SAYS_NO_DUTY", Force.OVERRIDE),
        ("You are guilty.", "LETTER_SAYS_GUILTY", Force.WARN),
        ("You agree not to contact the SSSC about it.", "LETTER_BINDS_SPEECH", Force.OVERRIDE),
        ("You must not discuss this with the police.", "LETTER_BINDS_SPEECH", Force.OVERRIDE),
        ("You will not make a protected disclosure.", "LETTER_BINDS_SPEECH", Force.OVERRIDE),
    ],
)
def test_words_that_do_not_belong_in_a_letter(words: str, code: str, force: Force) -> None:
    (found,) = words_against(words)
    assert (found.code, found.force, found.where) == (code, force, "part.when")


@pytest.mark.parametrize(
    "words",
    [
        "You broke bullet 4 on page 5. See room G-101 and MG-10.",
        "Nothing in this letter means that you may not speak to the police or a regulator.",
        "You may contact the SSSC at any time.",
        "The police have been told. You may not attend the unit.",
        "A breach of the code of conduct.",
        "It is alleged that you posted it.",
        "The duty to refer was considered.",
    ],
)
def test_words_that_may_stand(words: str) -> None:
    assert words_against(words) == []


def test_breach_of_contract_may_be_said_where_the_policy_is_contractual() -> None:
    around = replace(AROUND, is_contractual=True)
    assert words_against("This is a breach of contract.", around) == []


def test_a_missing_value_is_shown_in_words_and_a_value_is_never_read_again() -> None:
    values = {"chair.name": Value("{{hearing.day}} {{x}}"), "hearing.day": DAY}
    assert filled("{{chair.name}}, {{hearing.place}}.", values) == (
        "{{hearing.day}} {{x}}, [the place of the hearing]."
    )


def test_a_full_stop_is_not_printed_twice_and_lines_are_put_into_a_sentence() -> None:
    assert filled("Why: {{suspension.reason}}.", {"suspension.reason": Value("To be safe.")}) == (
        "Why: To be safe."
    )
    assert in_line("one\n\ntwo") == "one, two"
    assert in_line("One.\nTwo.") == "One. Two."


def test_blocks_are_numbered_and_told_in_plain_text() -> None:
    whole = template(part("Text\n- a point\n{{allegations}}\n\nMore"))
    written = [Written(one.code, one.heading, one.text) for one in all_parts(whole)]
    values = {"allegations": Value("First\n\nSecond"), "recipient.name": Value("R")}
    blocks = composed(whole, written, values, {})
    kinds = [one.kind for one in blocks]
    assert kinds == [
        BlockKind.SUBJECT, BlockKind.GREETING, BlockKind.HEADING, BlockKind.PARAGRAPH,
        BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.NUMBERED, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert plain_text(blocks).split("\n")[4:] == ["a point", "1. First", "2. Second", "More"]


def test_a_text_of_twenty_thousand_braces_is_told_in_time() -> None:
    found = list(unfit(draft(part("x"), "{{" * 10_000)))
    assert len(found) == 10_000
    assert words_against("will not " * 2_000 + "x" * 10_000) == []
