"""What people type or paste: kept to the letter or refused with a sentence (trust.md §1.12)."""

import datetime as dt
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casework.domain.errors import BadEntry, CaseworkError
from casework.queries import case_history, case_list, home, matrix, report_page
from casework.queries import organisation as looks
from casework.queries.case_list import CaseFilter
from casework.services import (
    allegations,
    beside,
    corrections,
    hearings,
    incidents,
    investigations,
    people,
    records,
    referrals,
    removals,
    suspensions,
    triage,
)
from casework.services.closing import close_case, reopen_case
from casework.services.entries import PersonEntry, RegistrationEntry
from tests.builders import RACHEL, REPORTER
from tests.services.walking import Office, Walk, opened

LITERAL = [
    "Smith & Sons <dept>",
    "She wrote <redacted>",
    "<b>PROVEN</b>, Not <strike>guilty</strike>",
    'x<font color="white">hidden</font><font size="0.01">',
    "<font color=\"[[[getattr(pow,'__globals__')...]]]\">",
    r'<img src="C:\Users\Public\x.png"/><img src="/etc/hostname"/>',
    r'<img src="\\127.0.0.1\s\x.png">',
    '<a href="javascript:app.alert(1)">here</a>',
    '<b>unclosed <b><i>x</b></i> ]]> <!DOCTYPE a [...]> <onDraw name="x"/>',
    "'; DROP TABLE cases; --",
    '" OR 1=1 --',
    "=cmd|' /c calc'!A1",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "＝1+1",
    "{0.__class__}",
    "{{7*7}} %(x)s ${x} %s %n",
    "100% a_b \\",
    "\u202egnp.eliforp\u202c",
    "zero\u200bwidth \ufeff joiner \u200d",
    "é as é, ß as SS, İ as i, ﬁ",
    "👩🏽‍🚒 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝗵𝗮𝘁𝗲 ＡＢ",
    "العربية اردو 中文 ŵŷ àèìòù żółć",
    "Z" + "\u0301" * 500,
    "0012345",
    "NULL",
    "None",
    "True",
]
NAMES = [
    "X",
    "N" * 200,
    "O'Neill-Ó Dálaigh",
    "Null",
    "None",
    "True",
    "🙂🙂",
    "Siân ŵŷ",
    "<b>Bold</b>",
    "{0.__class__}",
    "Robert'); DROP TABLE people;--",
]
CONTROL = ["a\x00b", "a\x0bb", "a\x1fb", "a\x1bb", "a\x7fb", "a\x85b", "a\ud83db", "a\udfffb"]
SEARCHES = [
    '"', "O'Brien", "foo-bar", "AND", "OR", "NOT", "NEAR(", "NEAR(a b)", "title:", "words:a", "*",
    "^", "(", ")", "#metoo", "@user", "10:30", "C++", "", " ", "(" * 1_000, "a" * 100_000,
    "100%", "a_b", "\\", "'; DROP TABLE cases; --", "\x00", "a\x00b", "\ud83d", "\u202e", "🙂",
    "-", "--", "+a", "{a}", "a*b", '"a" "b', "word " * 50, "\n", "ﬁ", "İ",
    "abc\ud83ddef", "\udfff abc",
]  # fmt: skip


@pytest.fixture(scope="module")
def shared(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One store for tests that look only at a case of their own."""
    folder = tmp_path_factory.mktemp("shared") / "store"
    shutil.copytree(template, folder)
    office = opened(folder)
    yield office
    assert office.damage() == []
    office.close()


@pytest.mark.parametrize("text", LITERAL)
def test_text_is_kept_to_the_letter(shared: Office, text: str) -> None:
    walk = shared.walk()
    walk.note(text)
    allegation = walk.alleged(heading=text[:250], text=text)
    walk.do(allegations.record_answer, allegation=allegation, answer=text)
    walk.do(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text=f"  {text}\n",
        place=text[:250],
        present=text[:250],
    )
    page = walk.ws.read(matrix.matrix, walk.case)
    (row,) = page.allegations
    assert (row.heading, row.text, row.answer) == (text[:250], text, text)
    assert page.statements[0].text == f"  {text}\n"
    assert text in walk.story
    other = walk.office.walk(summary=text)
    assert other.ws.read(report_page.report, other.case).summary == text


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_and_found(shared: Office, name: str) -> None:
    office = shared
    walk = office.walk(PersonEntry(name=name, post=name[:100], workplace="Unit"))
    assert walk.page.header.name == name
    found = office.workspace.read(looks.people_like, name[:3])
    assert name in {one.name for one in found}
    if any(one.isalnum() for one in name):
        assert office.workspace.read(case_list.matching_ids, CaseFilter(words=name[:60]))


def test_two_people_of_the_same_name_are_two(office: Office) -> None:
    first, second = office.walk(RACHEL), office.walk(RACHEL)
    assert first.respondent != second.respondent
    assert len(office.workspace.read(looks.people_like, "Rachel")) == 2


@pytest.mark.parametrize("text", CONTROL)
def test_control_characters_are_refused_with_the_name_of_the_field(
    shared: Office, text: str
) -> None:
    walk = shared.walk()
    for action, told in (
        (records.note_event, {"kind": "process", "text": text}),
        (allegations.add_allegation, {"heading": "A", "text": text} | ALLEGED),
        (removals.request_removal, {"what": text}),
        (incidents.add_party, {"person": PersonEntry(name=text), "part": "witness"}),
        (people.change_work, {"entry": PersonEntry(name="A", post=text)}),
        (
            investigations.record_statement,
            {"person": PersonEntry(name="A"), "kind": "statement", "text": text},
        ),
    ):
        error = walk.bad(action, **told)
        assert error.code == "CONTROL_CHARACTER", action
        assert error.where
        assert f"U+{ord(text[1]):04X}" in error.sentence


ALLEGED: dict[str, Any] = {"category": "REP", "conduct_from": dt.date(2026, 6, 20)}


def test_line_ends_of_every_system_are_kept_as_one(walk: Walk) -> None:
    walk.note("one\r\ntwo\rthree\tfour")
    assert walk.story[-1] == "one\ntwo\nthree\tfour"


def test_a_name_of_two_lines_becomes_one(office: Office) -> None:
    assert office.walk(PersonEntry(name=" Rachel\r\n\u2028Boyd ")).page.header.name == "Rachel Boyd"


@pytest.mark.parametrize("empty", ["", " ", "\n\t ", "\u3000", "\u2028"])
def test_what_is_empty_is_asked_for(shared: Office, empty: str) -> None:
    walk = shared.walk()
    walk.exhibit()
    for action, told, where in (
        (records.note_event, {"kind": "process", "text": empty}, "text"),
        (removals.request_removal, {"what": empty}, "what"),
        (suspensions.suspend, {"reason": empty, "authorised_by": "A"}, "reason"),
        (suspensions.suspend, {"reason": "R", "authorised_by": empty}, "authorised_by"),
        (incidents.add_party, {"person": PersonEntry(name=empty), "part": "witness"}, "name"),
        (allegations.add_allegation, {"heading": empty, "text": "T"} | ALLEGED, "heading"),
        (allegations.add_allegation, {"heading": "H", "text": empty} | ALLEGED, "text"),
        (
            investigations.record_statement,
            {"person": PersonEntry(name="A"), "kind": "statement", "text": empty},
            "text",
        ),
        (
            referrals.send_referral,
            {"body": "sssc", "account": empty, "sent_how": "Portal"},
            "account",
        ),
    ):
        error = walk.bad(action, **told)
        assert (error.code, error.where) == ("MISSING", where)


def test_too_long_says_by_how_much_and_cuts_nothing(walk: Walk) -> None:
    error = walk.bad(records.note_event, kind="process", text="x" * 20_001)
    assert error.code == "TOO_LONG"
    assert "20,000 characters; it has 20,001. Nothing was cut." in error.sentence
    name = walk.bad(incidents.add_party, person=PersonEntry(name="x" * 301), part="witness")
    assert (name.code, name.where) == ("TOO_LONG", "name")


def test_the_longest_texts_are_kept_whole(walk: Walk) -> None:
    """Every act that repeats a text in the chronology takes the longest it says it takes."""
    long = "x" * 20_000
    walk.note(long)
    walk.exhibit()
    removal = walk.do(removals.request_removal, what=long)
    walk.do(removals.record_removal_answer, removal=removal, answer="refused", said=long)
    hold = walk.do(
        beside.place_hold,
        kind="legal",
        asked_by="L" * 300,
        may_contact_employee=True,
        may_continue=long,
    )
    walk.do(beside.lift_hold, hold=hold, reason=long)
    concern = walk.do(
        beside.raise_concern, kind="grievance", summary=long, state="open", reason=long
    )
    walk.do(beside.resolve_concern, concern=concern, resolution=long)
    allegation = walk.alleged(heading="h" * 300, text=long)
    walk.do(allegations.withdraw_allegation, allegation=allegation, reason=long)
    walk.do(suspensions.suspend, reason=long, authorised_by="a" * 300, alternatives=long)
    walk.do(
        referrals.decide_referral,
        body="care-inspectorate",
        decision="not_referred",
        reason=long,
        approved_by="a" * 300,
    )
    walk.do(corrections.correct_entry, about="a" * 300, was=long, should_be=long, reason=long)
    assert max(len(one) for one in walk.story) == 20_000
    (corrected,) = walk.ws.read(case_history.corrections, walk.case)
    assert corrected.should_be == long


def test_what_is_told_in_the_chronology_alone_is_refused_before_it_would_be_cut(
    office: Office,
) -> None:
    walk = office.walk(RACHEL).triaged()
    long, fits = "x" * 9_001, "x" * 9_000
    for action, told in (
        (triage.take_no_action, {"reason": long}),
        (triage.handle_informally, {"what": long}),
    ):
        assert walk.bad(action, **told).code == "TOO_LONG"
    walk.do(triage.take_no_action, reason=fits)
    assert walk.story[-1].count("x") == 9_000
    walk.do(close_case, reason=fits, lessons=fits)
    walk.do(reopen_case, reason=fits, authorised_by="A" * 300)


def test_the_longest_work_still_fits_the_list(office: Office) -> None:
    walk = office.walk(PersonEntry(name="A", post="p" * 300, workplace="w" * 300))
    (row,) = office.workspace.read(case_list.rows, [walk.case]).values()
    assert len(row.role) == 300
    assert row.role.endswith("…")


def test_a_statement_of_two_megabytes_is_kept_to_the_letter(walk: Walk) -> None:
    text = "She said “no”.\n" * 140_000
    began = time.perf_counter()
    walk.do(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text=text,
    )
    assert walk.ws.read(matrix.matrix, walk.case).statements[0].text == text
    assert time.perf_counter() - began < 5
    too_long = walk.bad(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text="x" * 4_000_001,
    )
    assert too_long.code == "TOO_LONG"


@pytest.mark.parametrize("words", SEARCHES)
def test_a_search_never_fails(shared: Office, words: str) -> None:
    head = shared.head()
    for order in case_list.ORDERS:
        shared.workspace.read(case_list.matching_ids, CaseFilter(words=words, order=order))
    shared.workspace.read(case_list.count, CaseFilter(words=words))
    shared.workspace.read(looks.people_like, words)
    assert shared.head() == head


def test_searches_find_what_is_there_however_it_is_written(office: Office) -> None:
    walk = office.walk(
        PersonEntry(name="Siân O’Brien-Straße", post="Café manager"),
        summary="She posted 𝗵𝗮𝘁𝗲 at 10:30 about C++ and #metoo, ＡＢ, ﬁle. 100% sure.",
    )
    for words in (
        "sian", "Siân", "SIA\u0302N", "o'brien", "O’Brien", "strasse", "STRASSE", "cafe", "hate",
        "10:30", "c++", "metoo", "ab", "file", "hr-2026-00001", "2026-000", "00001", "100",
        "sian hate", "manager 10:30",
    ):  # fmt: skip
        found = office.workspace.read(case_list.matching_ids, CaseFilter(words=words))
        assert found == [walk.case], words
    for words in ("sean", "2027", "hate nothing", "zzz"):
        assert not office.workspace.read(case_list.matching_ids, CaseFilter(words=words)), words


def test_percent_and_underscore_are_letters_in_a_search_for_people(office: Office) -> None:
    office.walk(PersonEntry(name="100% a_b"), reporter=PersonEntry(name="100 axb"))
    for typed in ("100%", "a_b"):
        names = [one.name for one in office.workspace.read(looks.people_like, typed)]
        assert names == ["100% a_b"]


# ---------------------------------------------------------------- days and numbers


def report(office: Office, **told: Any) -> BadEntry:
    given: dict[str, Any] = {
        "discovered_on": office.today,
        "reported_on": office.today,
        "channel": "colleague",
        "summary": "A post.",
        "respondents": (RACHEL,),
        "reporter": REPORTER,
    }
    error = office.refuses(CaseworkError, incidents.report_incident, **(given | told))
    assert isinstance(error, BadEntry)
    return error


def test_days_of_a_report_in_an_order_that_cannot_be(office: Office) -> None:
    day = dt.timedelta(days=1)
    cases = (
        ({"discovered_on": office.today + day}, "IN_THE_FUTURE", "discovered_on"),
        ({"reported_on": office.today + day}, "IN_THE_FUTURE", "reported_on"),
        ({"reported_on": office.today - day}, "BEFORE_DISCOVERY", "reported_on"),
        ({"happened_on": office.today + day}, "DISCOVERED_BEFORE_CONDUCT", "discovered_on"),
        (
            {"discovered_on": dt.date.min, "reported_on": dt.date.min},
            "YEAR_NOT_NEAR",
            "discovered_on",
        ),
        ({"happened_on": dt.date(1, 1, 1)}, "YEAR_NOT_NEAR", "happened_on"),
    )
    for told, code, where in cases:
        error = report(office, **told)
        assert (error.code, error.where) == (code, where)
        assert error.sentence.endswith(".")


def test_who_a_report_is_about_and_from(office: Office) -> None:
    assert report(office, respondents=()).code == "NO_RESPONDENT"
    assert report(office, reporter=None).code == "NO_REPORTER"
    assert report(office, channel="'; DROP TABLE cases; --").code == "NOT_A_CHOICE"
    for count in (-1, -(2**63)):
        assert report(office, respondents=(), unknown_respondents=count).code == "NO_RESPONDENT"
    for count in (51, 2**31, 2**63):
        assert report(office, unknown_respondents=count).code == "TOO_MANY_RESPONDENTS"
    assert report(office, summary=" ").where == "summary"


@pytest.mark.parametrize("day", [dt.date.max, dt.date(2200, 1, 1), dt.date.min])
def test_days_nobody_can_mean(walk: Walk, day: dt.date) -> None:
    walk.reported().answered().with_chair()
    for told in ({"held_on": day}, {"held_on": dt.date(2026, 7, 8), "received_on": day}):
        entry = walk.notice(**told)  # type: ignore[arg-type]
        assert walk.bad(hearings.call_hearing, entry=entry).code == "YEAR_NOT_NEAR"
    assert walk.bad(records.note_event, kind="process", text="A", on=day).code in (
        "YEAR_NOT_NEAR",
        "IN_THE_FUTURE",
    )


def test_a_hearing_beyond_the_table_of_holidays(walk: Walk) -> None:
    walk.reported().answered().with_chair()
    entry = walk.notice(dt.date(2031, 1, 6))
    error = walk.bad(hearings.call_hearing, entry=entry)
    assert error.code == "CALENDAR_TOO_SHORT"


def test_nothing_happened_in_the_future(walk: Walk) -> None:
    tomorrow = walk.office.today + dt.timedelta(days=1)
    for action, told in (
        (incidents.acknowledge_report, {}),
        (incidents.add_party, {"person": RACHEL, "part": "witness"}),
        (people.change_work, {"entry": RACHEL}),
        (people.end_part, {"person": "p", "part": "chair"}),
        (records.note_event, {"kind": "process", "text": "A"}),
        (
            corrections.correct_entry,
            {"about": "a", "was": "b", "should_be": "c", "reason": "d"},
        ),
        (beside.lift_hold, {"hold": "h", "reason": "R"}),
        (triage.start_triage, {}),
        (suspensions.suspend, {"reason": "R", "authorised_by": "A"}),
    ):
        error = walk.bad(action, on=tomorrow, **told)
        assert (error.code, error.where) == ("IN_THE_FUTURE", "on"), action


def test_numbers_of_registers_are_kept_as_given(office: Office) -> None:
    person = PersonEntry(name="A", post="P", registrations=(RegistrationEntry("SSSC", "007 12/3"),))
    walk = office.walk(person)
    assert "SSSC 007 12/3" in walk.page.header.line
    odd = PersonEntry(name="B", registrations=(RegistrationEntry("nobody", "1"),))
    error = report(office, respondents=(odd,))
    assert (error.code, error.where) == ("NOT_A_CHOICE", "body")


def test_part_of_somebodys_work_is_enough_to_be_kept(office: Office) -> None:
    walk = office.walk(PersonEntry(name="A", workforce="teacher", regulated_role="children"))
    assert "Teacher" in walk.page.header.line


def test_a_draft_of_anything_comes_back_as_it_was(walk: Walk) -> None:
    answers = {"a": "\ud83d \x00 🙂", "day": dt.date(2026, 6, 24), "n": 2**63, "list": [1, None]}
    walk.ws.run(records.save_draft, form="f", case=walk.case, answers=answers)
    found = walk.ws.read(home.draft, "f", walk.case)
    assert found is not None
    assert found[0] == answers | {"day": "2026-06-24"}
    walk.ws.run(records.drop_draft, form="f", case=walk.case)
    assert walk.ws.read(home.draft, "f", walk.case) is None
    huge = walk.office.refuses(
        BadEntry, records.save_draft, form="f", case=walk.case, answers={"a": "x" * 4_000_001}
    )
    assert huge.code == "TOO_LONG"
