"""Letters: drawn up from the case, filled in, checked part by part, made final, served."""

import datetime as dt
import hashlib
import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from sqlalchemy import select

from casework.domain.errors import BadEntry, NotFound, Refused, Stale
from casework.exports import export_case_file, save_letter
from casework.queries.service_rules import service_rules
from casework.services import beside, hearings, letters, letters_sent
from casework.store.tables.letters import Letter, LetterFile, LetterPart
from tests.builders import DEBBIE, RACHEL
from tests.services.lettering import (
    HEARING,
    a_letter,
    a_notice,
    day,
    everything,
    page_of,
    set_letterhead,
)
from tests.services.walking import Walk

NOT_IN_THIS_CASE = {
    "LETTER_VALUE_NOT_HELD",
    "LETTER_NOBODY_SIGNS",
    "LETTER_NOT_MEANT",
    "LETTER_PART_UNVERIFIED",
}


@pytest.fixture
def walk(lettered: Walk) -> Walk:
    """A case to answer, with its chair and a letterhead."""
    return lettered


def test_a_draft_holds_the_words_of_its_template_and_what_the_case_says(walk: Walk) -> None:
    letter = a_notice(walk)
    assert letter.problems == []
    assert letter.page.preview.is_ready
    assert letter.row.to == "Debbie Marsh"
    assert letter.page.preview.day == "Wednesday 24 June 2026"
    assert "The hearing is on Monday 6 July 2026 at 10am." in letter.text
    assert "H. Lindqvist will chair it" in letter.text
    assert "no later than Monday 13 July 2026" in letter.text
    (charged,) = [one for one in letter.page.preview.blocks if one.number == 1]
    assert charged.words.startswith("On 20 June two photographs were posted")
    assert "Social Media: Guidance on the expected standards of conduct, ‘" in charged.words
    assert "G-10" not in letter.text


def test_a_final_letter_keeps_both_files_and_their_hashes(walk: Walk) -> None:
    letter = a_notice(walk).finalise()
    row = letter.row
    assert (row.state, row.finalised_on) == ("final", walk.office.today)
    assert [one.kind for one in row.files] == ["docx", "pdf"]
    with walk.ws.store.reading() as session:
        files = {one.kind: one.content for one in session.scalars(select(LetterFile))}
    for one in row.files:
        assert hashlib.sha256(files[one.kind]).hexdigest() == one.sha256
    words = "\n".join(one.text for one in docx.Document(io.BytesIO(files["docx"])).paragraphs)
    pdf = "".join(page.extract_text() for page in PdfReader(io.BytesIO(files["pdf"])).pages)
    for said in ("Debbie Marsh", "Monday 6 July 2026", "H. Lindqvist", "12 Mill Lane"):
        assert said in words
        assert said in pdf
    assert "was made final" in walk.story[0] or any("made final" in one for one in walk.story)
    assert not walk.office.damage()


def test_a_final_letter_is_never_changed(walk: Walk) -> None:
    letter = a_notice(walk).finalise()
    told = {"letter": letter.id}
    for action, more in (
        (letters.change_letter, {"parts": {"opening": "Other words."}}),
        (letters.refresh_letter, {}),
        (letters_sent.finalise_letter, {"on": walk.office.today}),
    ):
        error = walk.office.refuses(Refused, action, walk.case, **told, **more)
        assert error.code == "LETTER_IS_FINAL"


def test_a_letter_is_served_once_with_proof(walk: Walk) -> None:
    letter = a_notice(walk)
    early = walk.refused(letters_sent.serve_letter, letter=letter.id, how="by_hand")
    assert list(early) == ["LETTER_NOT_FINAL"]
    letter.finalise().serve(received_on=day(26, 6))
    row = letter.row
    assert (row.served_on, row.received_on) == (walk.office.today, day(26, 6))
    assert (row.served_how, row.proof) == ("Recorded post", "Receipt RN 1234")
    assert (row.state_words, row.record) == ("Sent", "")
    again = walk.refused(letters_sent.serve_letter, letter=letter.id, how="by_hand")
    assert list(again) == ["LETTER_WAS_SERVED"]
    backwards = walk.bad(letters_sent.set_letter_aside, letter=letter.id, reason="Wrong")
    assert backwards.code == "LETTER_WAS_SERVED"


def test_a_letter_is_received_no_earlier_than_sent_and_by_a_way_there_is(walk: Walk) -> None:
    letter = a_notice(walk).finalise()
    told = {"letter": letter.id, "how": "by_hand"}
    assert walk.bad(letters_sent.serve_letter, **told, received_on=day(1, 6)).code == "OUT_OF_ORDER"
    told["how"] = "pigeon"
    assert walk.bad(letters_sent.serve_letter, **told).code == "NOT_A_CHOICE"
    tomorrow = walk.office.today + dt.timedelta(days=1)
    told["how"] = "by_hand"
    assert walk.bad(letters_sent.serve_letter, **told, on=tomorrow).code == "IN_THE_FUTURE"


def test_a_served_letter_is_tied_to_the_hearing_that_it_called(walk: Walk) -> None:
    letter = a_notice(walk).finalise()
    walk.do(hearings.call_hearing, entry=walk.notice(day(6)))
    letter.serve(how="by_hand")
    assert letter.row.record == "the hearing on Monday 6 July 2026"
    with walk.ws.store.reading() as session:
        assert session.scalars(select(Letter.about_id)).one()


def test_a_day_nobody_knows_is_the_day_that_the_rule_gives(walk: Walk) -> None:
    letter = a_notice(walk).finalise().serve(how="first_class_post")
    rule = walk.ws.read(service_rules)
    assert next(one for one in rule if one.code == "first_class_post").rule
    assert letter.row.received_on is not None
    assert letter.row.received_on > walk.office.today


def test_the_order_of_serving_and_calling_does_not_matter(walk: Walk) -> None:
    letter = a_notice(walk).finalise().serve(how="by_hand")
    walk.do(hearings.call_hearing, entry=walk.notice(day(6)))
    assert letter.row.record == "the hearing on Monday 6 July 2026"


def test_a_mistake_is_put_right_by_a_letter_that_replaces_the_former(walk: Walk) -> None:
    former = a_notice(walk)
    early = walk.refused(letters.write_letter, template="hearing_notice", replaces=former.id)
    assert list(early) == ["LETTER_OF_ANOTHER_KIND"]
    former.change(parts={"confidence": "Keep these papers to yourself."}).finalise().serve()
    other = walk.refused(letters.write_letter, template="suspension", replaces=former.id)
    assert list(other) == ["LETTER_OF_ANOTHER_KIND"]
    letter = a_letter(walk, replaces=former.id)
    assert letter.problems == []
    assert "Keep these papers to yourself." in letter.text
    letter.change(values={"hearing.time": "11am"}).finalise()
    first, second = page_of(walk).letters
    assert (first.replaced_by, second.replaces, second.number) == (2, 1, 2)


def test_two_hands_at_one_letter(walk: Walk) -> None:
    letter = a_notice(walk)
    version = letter.row.version
    letter.change(parts={"opening": "One."}, version=version)
    error = walk.office.refuses(
        Stale, letters.change_letter, walk.case, letter=letter.id, parts={"opening": "Two."},
        version=version,
    )  # fmt: skip
    assert error.code == "STALE"
    stale = {"letter": letter.id, "on": walk.office.today, "version": version}
    walk.office.refuses(Stale, letters_sent.finalise_letter, walk.case, **stale)


def test_what_the_case_says_anew_is_brought_into_the_draft_on_asking(walk: Walk) -> None:
    letter = a_notice(walk)
    walk.alleged(heading="Another post", text="On 21 June another was posted.", gross="no")
    assert letter.problems == ["LETTER_OUT_OF_DATE"]
    (told,) = letter.told("LETTER_OUT_OF_DATE")
    assert told.where == "refresh"
    assert "‘What is alleged’" in told.sentence
    refused = walk.refused(letters_sent.finalise_letter, letter=letter.id)
    assert "LETTER_OUT_OF_DATE" in refused
    walk.ws.run(letters.refresh_letter, walk.case, letter=letter.id)
    assert letter.problems == []
    assert "On 21 June another was posted." in letter.text


def test_a_letter_that_is_not_sent_is_set_aside_and_stays(walk: Walk) -> None:
    letter = a_notice(walk)
    walk.do(letters_sent.set_letter_aside, letter=letter.id, reason="The hearing is off.")
    assert (letter.row.state, letter.row.set_aside_reason) == ("set_aside", "The hearing is off.")
    for action, more in (
        (letters_sent.serve_letter, {"how": "by_hand"}),
        (letters_sent.set_letter_aside, {"reason": "Again"}),
        (letters_sent.finalise_letter, {}),
    ):
        assert "LETTER_SET_ASIDE" in walk.refused(action, letter=letter.id, **more)


def test_whom_a_letter_is_to(walk: Walk) -> None:
    set_letterhead(walk.office)
    hearing = next(one for one in page_of(walk).offers if one.code == "hearing_notice")
    assert [name for _id, name in hearing.people] == ["Debbie Marsh"]
    assert hearing.audience == "To the employee"
    stranger = walk.bad(letters.write_letter, template="suspension", recipient="nobody")
    assert (stranger.code, stranger.where) == ("NOT_A_CHOICE", "recipient")
    with pytest.raises(NotFound) as missing:
        walk.do(letters.write_letter, template="love_letter")
    assert missing.value.code == "LETTER_NOT_FOUND"


def test_a_letter_of_another_case_is_not_there(walk: Walk) -> None:
    letter = a_notice(walk)
    other = walk.office.walk(RACHEL)
    for action, more in (
        (letters.change_letter, {}),
        (letters_sent.finalise_letter, {"on": walk.office.today}),
        (letters_sent.serve_letter, {"on": walk.office.today, "how": "by_hand"}),
    ):
        error = walk.office.refuses(NotFound, action, other.case, letter=letter.id, **more)
        assert "letter" in error.sentence


def test_letters_are_offered_where_they_fit(walk: Walk) -> None:
    def fitting(case: Walk) -> set[str]:
        return {one.code for one in page_of(case).offers if one.fits}

    assert "hearing_notice" in fitting(walk)
    assert "hearing_notice" not in fitting(walk.office.walk(RACHEL))
    offers = page_of(walk).offers
    assert offers[0].fits
    assert {one.code for one in offers} >= {"suspension", "outcome_final_warning"}


def test_a_day_is_typed_as_people_type_it_and_kept_as_a_day(walk: Walk) -> None:
    letter = a_notice(walk, HEARING | {"hearing.day": "Mon 6/7/26"})
    assert "Monday 6 July 2026" in letter.text
    wrong = walk.office.refuses(
        BadEntry, letters.change_letter, walk.case, letter=letter.id,
        values={"hearing.day": "31 June"},
    )  # fmt: skip
    assert wrong.where == "fill.hearing.day"
    seen = letter.looked_at(values={"hearing.day": "31 June"})
    assert [one.where for one in seen.problems] == ["fill.hearing.day"]
    letter.change(values={"hearing.day": ""})
    assert {one.where for one in letter.told("LETTER_VALUE_MISSING")} == {
        "fill.hearing.day", "fill.companion.latest_day"
    }  # fmt: skip


def test_what_is_not_typed_for_a_letter_is_not_taken(walk: Walk) -> None:
    letter = a_notice(walk)
    for given, code, where in (
        ({"values": {"respondent.name": "Somebody"}}, "LETTER_NOT_TYPED", "fill.respondent.name"),
        ({"values": {"no.such": "x"}}, "NOT_A_CHOICE", "fill.no.such"),
        ({"answers": {"registered": "yes"}}, "NOT_A_CHOICE", "ask.registered"),
        ({"answers": {"attended": "maybe"}}, "NOT_A_CHOICE", "ask.attended"),
        ({"parts": {"no_such": "x"}}, "LETTER_PART_NOT_THERE", "part.no_such"),
        ({"parts": {"opening": "x\x00y"}}, "CONTROL_CHARACTER", "part.opening"),
        ({"parts": {"opening": "x" * 20_001}}, "TOO_LONG", "part.opening"),
        ({"values": {"hearing.place": "\x07"}}, "CONTROL_CHARACTER", "fill.hearing.place"),
        ({"values": {"hearing.place": "x" * 10_000_000}}, "TOO_LONG", "fill.hearing.place"),
    ):
        error = walk.office.refuses(
            BadEntry, letters.change_letter, walk.case, letter=letter.id, **given
        )
        assert (error.code, error.where) == (code, where)


def test_hostile_names_and_values_stay_what_they_are(walk: Walk) -> None:
    name = "{{allegations}} <b>O'Neill</b> {{7*7}} ‮gnp %s {0}"
    office = walk.office
    other = office.walk(replace(DEBBIE, name=name, registrations=()))
    values = dict.fromkeys(HEARING, "{{chair.name}} - <x/> & 😀") | {
        "hearing.day": "6 July 2026",
        "hearing.papers_by": "2 July",
        "hearing.papers": "a passage " * 1_990,
    }
    letter = a_notice(other, values)
    assert name in letter.page.preview.recipient[0]
    assert f"Dear {name}" in letter.text
    assert "It takes place at {{chair.name}} - <x/> & 😀." in letter.text
    letter.finalise()
    assert letter.row.state == "final"
    assert letter.text.count("a passage") == 1_990


def test_an_employee_may_not_be_written_to_against_a_hold(walk: Walk) -> None:
    letter = a_notice(walk)
    hold = walk.do(
        beside.place_hold,
        kind="police",
        asked_by="DC Shaw",
        may_continue="Nothing",
        may_contact_employee=False,
    )
    assert letter.problems == ["HOLD_FORBIDS_CONTACT"]
    refused = walk.refused(letters_sent.finalise_letter, letter=letter.id)
    assert "HOLD_FORBIDS_CONTACT" in refused
    assert page_of(walk).holds_contact
    walk.do(beside.lift_hold, hold=hold, reason="Charged")
    letter.finalise()
    walk.do(
        beside.place_hold,
        kind="police",
        asked_by="DC Shaw",
        may_continue="Nothing",
        may_contact_employee=False,
    )
    served = walk.refused(letters_sent.serve_letter, letter=letter.id, how="by_hand")
    assert list(served) == ["HOLD_FORBIDS_CONTACT"]


def test_everything_that_is_kept_of_a_letter_is_on_the_audit(walk: Walk) -> None:
    a_notice(walk).finalise().serve()
    with walk.ws.store.reading() as session:
        assert session.scalars(select(LetterPart)).first() is not None
    assert not walk.office.damage()


def test_a_draft_of_every_letter_can_be_drawn_up_looked_at_and_printed(
    walk: Walk, tmp_path: Path
) -> None:
    """With everything typed and answered, nothing is against a letter but what is not held."""
    of_each = {one.audience: one.code for one in page_of(walk).offers}
    for offer in page_of(walk).offers:
        told = {"recipient": offer.people[0][0]} if len(offer.people) > 1 else {}
        letter = a_letter(walk, offer.code, **told)
        problems = letter.looked_at(**everything(offer.code)).problems
        left = {one.code for one in problems} - NOT_IN_THIS_CASE
        assert left == set(), (offer.code, [one.sentence for one in problems])
        if offer.code in of_each.values():
            walk.ws.run(save_letter, walk.case, letter=letter.id, kind="pdf", out=tmp_path / "a")


def test_the_case_file_holds_each_letter_with_its_words_days_proof_and_hashes(
    walk: Walk, tmp_path: Path
) -> None:
    letter = a_notice(walk).change(parts={"confidence": "Words that nobody else wrote."})
    letter.finalise().serve(received_on=day(26, 6))
    other = a_letter(walk, "suspension")
    walk.do(letters_sent.set_letter_aside, letter=other.id, reason="It was not needed after all.")
    out = tmp_path / "case.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    text = " ".join("".join(page.extract_text() for page in PdfReader(out).pages).split())
    for said in (
        "Letter 1: Notice of a disciplinary hearing",
        "Words that nobody else wrote.",
        "recorded post",
        "Friday 26 June 2026",
        "Receipt RN 1234",
        "12 Mill Lane",
        "Letter 2: Suspension from work",
        "It was not needed after all.",
    ):
        assert said in text, said
    spaceless = text.replace(" ", "")
    assert all(one.sha256 in spaceless for one in letter.row.files)
