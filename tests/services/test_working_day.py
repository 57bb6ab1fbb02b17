"""The working day: contacts with their proof and follow-up, reassigning, cover, the one page."""

import datetime as dt
from pathlib import Path
from typing import Any

import pypdf
import pytest

from casework.domain.errors import BadEntry, NotFound, Refused
from casework.domain.ids import UserId
from casework.domain.roles import Role
from casework.exports import export_case_file, export_where_are_we
from casework.queries import case_list, case_page, contacts
from casework.queries.case_list import CaseFilter
from casework.queries.contacts import ContactPage
from casework.services import contacts as acts
from casework.services import handovers, organisation, records, triage
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import Office, Walk

WEDNESDAY = dt.date(2026, 6, 24)
CALL: dict[str, Any] = {
    "person": PersonEntry(name="M. Doig", post="Union officer"),
    "direction": "out",
    "channel": "call",
    "result": "no_answer",
    "text": "Rang twice about the day of the meeting.",
}


def log(walk: Walk) -> ContactPage:
    return walk.office.workspace.read(contacts.contact_page, walk.case)


def lena(office: Office) -> UserId:
    return UserId(office.add_user("lena", Role.CASEWORKER).id)


def text(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(pdf).pages)


def test_a_contact_stands_in_the_log_with_who_did_it(walk: Walk) -> None:
    walk.do(acts.record_contact, **CALL, time="10:15", proof="Call list of the switchboard")
    (one,) = log(walk).contacts
    assert (one.number, one.name, one.by, one.is_unreached) == (1, "M. Doig", "A. Macrae", True)
    assert (one.channel, one.direction) == ("Call", "From the council")


def test_a_follow_up_is_a_deadline_until_it_is_done(walk: Walk) -> None:
    friday = WEDNESDAY + dt.timedelta(days=2)
    made = walk.do(acts.record_contact, **CALL, follow_up_on=friday, follow_up_what="ring again")
    clocks = walk.office.workspace.read(case_page.overview, walk.case).clocks
    (due,) = [one for one in clocks if one.rule == "FOLLOW_UP"]
    assert (due.title, due.due_on) == ("Ring again, M. Doig", friday)
    walk.do(acts.follow_up_contact, contact=made, how="She rang back.")
    clocks = walk.office.workspace.read(case_page.overview, walk.case).clocks
    assert not [one for one in clocks if one.rule == "FOLLOW_UP"]
    with pytest.raises(BadEntry) as caught:
        walk.do(acts.follow_up_contact, contact=made, how="Again.")
    assert caught.value.code == "FOLLOWED_UP"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"channel": "pigeon"}, "NOT_A_CHOICE"),
        ({"result": "guilty"}, "NOT_A_CHOICE"),
        ({"direction": ""}, "NOT_A_CHOICE"),
        ({"text": " \n"}, "MISSING"),
        ({"text": "x" * 20_001}, "TOO_LONG"),
        ({"proof": "\x00"}, "CONTROL_CHARACTER"),
        ({"follow_up_on": WEDNESDAY}, "FOLLOW_UP_PAST"),
        ({"follow_up_on": dt.date(9999, 1, 1)}, "YEAR_NOT_NEAR"),
        ({"on": WEDNESDAY + dt.timedelta(days=1)}, "IN_THE_FUTURE"),
    ],
)
def test_what_cannot_be_kept_is_told_and_nothing_is_kept(
    walk: Walk, wrong: dict[str, Any], code: str
) -> None:
    with pytest.raises(BadEntry) as caught:
        walk.do(acts.record_contact, **(CALL | wrong))
    assert caught.value.code == code
    assert log(walk).contacts == ()


def test_the_same_contact_is_recorded_once(walk: Walk) -> None:
    first = walk.do(acts.record_contact, **CALL)
    person = log(walk).contacts[0]
    assert first == person.id
    again = CALL | {"person": PersonEntry(person=_person(walk))}
    with pytest.raises(BadEntry) as caught:
        walk.do(acts.record_contact, **again)
    assert caught.value.code == "ALREADY_RECORDED"


def _person(walk: Walk) -> str:
    from casework.queries.organisation import people_like

    (found,) = walk.office.workspace.read(people_like, "Doig")
    return found.person_id


def test_a_contact_of_another_case_is_not_there(walk: Walk) -> None:
    other = walk.office.walk(RACHEL)
    made = other.do(acts.record_contact, **CALL, follow_up_on=WEDNESDAY + dt.timedelta(days=3))
    with pytest.raises(NotFound):
        walk.do(acts.follow_up_contact, contact=made, how="Done.")


def test_a_case_goes_to_another_caseworker_and_the_file_says_so(walk: Walk) -> None:
    to = lena(walk.office)
    walk.do(
        handovers.reassign_case, to=to, reason="Annual leave", told="She prefers e-mail.",
    )  # fmt: skip
    page = log(walk)
    assert page.caseworker == "Lena"
    assert [(one.came_from, one.went_to) for one in page.handovers] == [("A. Macrae", "Lena")]
    assert walk.story[-1] == "The case went from A. Macrae to Lena."
    with pytest.raises(BadEntry) as caught:
        walk.do(handovers.reassign_case, to=to, reason="Again")
    assert caught.value.code == "HAS_IT_ALREADY"


def test_cover_runs_until_its_day_and_ends_when_said(walk: Walk) -> None:
    to, until = lena(walk.office), WEDNESDAY + dt.timedelta(days=9)
    walk.do(handovers.cover_case, to=to, until=until, reason="Leave")
    assert (log(walk).cover, log(walk).cover_until) == ("Lena", until)
    walk.office.be(until + dt.timedelta(days=1))
    assert log(walk).cover == "", "the day is over"
    walk.do(handovers.end_cover)
    with pytest.raises(BadEntry) as caught:
        walk.do(handovers.end_cover)
    assert caught.value.code == "NO_COVER_RUNS"


def test_what_somebody_covers_is_among_theirs_meanwhile(walk: Walk) -> None:
    office, until = walk.office, WEDNESDAY + dt.timedelta(days=9)
    actor = office.add_user("lena", Role.CASEWORKER)
    mine = CaseFilter(only_mine=True)
    with office.sitting(actor) as workspace:
        assert workspace.read(case_list.matching_ids, mine) == []
    walk.do(handovers.cover_case, to=UserId(actor.id), until=until, reason="Leave")
    with office.sitting(actor) as workspace:
        assert workspace.read(case_list.matching_ids, mine) == [walk.case]
        office.be(until + dt.timedelta(days=1))
        assert workspace.read(case_list.matching_ids, mine) == []


def test_only_a_caseworker_without_a_conflict_is_given_a_case(walk: Walk) -> None:
    office = walk.office
    manager = UserId(office.add_user("mona", Role.MANAGER).id)
    with pytest.raises(BadEntry) as caught:
        walk.do(handovers.reassign_case, to=manager, reason="Leave")
    assert caught.value.code == "NOT_A_CASEWORKER"
    to = lena(office)
    office.workspace.run(records.bar_user, walk.case, user=to, reason="A relative", on=office.today)
    with pytest.raises(BadEntry) as caught:
        walk.do(handovers.cover_case, to=to, until=WEDNESDAY, reason="Leave")
    assert caught.value.code == "IS_BARRED"
    office.workspace.run(organisation.retire_user, user=to)
    with pytest.raises(BadEntry) as caught:
        walk.do(handovers.reassign_case, to=to, reason="Leave")
    assert caught.value.code == "NOT_A_CASEWORKER"


def test_cover_does_not_end_before_it_begins(walk: Walk) -> None:
    with pytest.raises(BadEntry) as caught:
        walk.do(
            handovers.cover_case,
            to=lena(walk.office),
            until=WEDNESDAY - dt.timedelta(days=1),
            reason="Leave",
        )
    assert caught.value.code == "OUT_OF_ORDER"


def test_a_closed_case_still_takes_a_contact_and_no_handover(walk: Walk) -> None:
    walk.triaged()
    walk.do(triage.take_no_action, reason="Nothing was found.")
    walk.told_everybody().duties_met().closed()
    walk.do(acts.record_contact, **CALL)
    with pytest.raises(Refused) as caught:
        walk.do(handovers.reassign_case, to=lena(walk.office), reason="Leave")
    assert caught.value.unmet[0].code == "CASE_IS_CLOSED"


def test_the_page_tells_where_the_case_is_and_the_case_file_holds_it_all(
    walk: Walk, tmp_path: Path
) -> None:
    walk.triaged()
    walk.do(acts.record_contact, **CALL, proof="Call list", follow_up_what="ring again",
            follow_up_on=WEDNESDAY + dt.timedelta(days=2))  # fmt: skip
    walk.do(handovers.cover_case, to=lena(walk.office), until=WEDNESDAY + dt.timedelta(days=9),
            reason="Leave", told="Her union officer rings in the mornings.")  # fmt: skip
    page, file = tmp_path / "page.pdf", tmp_path / "file.pdf"
    walk.office.workspace.run(export_where_are_we, walk.case, out=page)
    walk.office.workspace.run(export_case_file, walk.case, out=file)
    assert len(pypdf.PdfReader(page).pages) == 1
    told = text(page)
    for words in (
        "Where are we? Debbie Marsh",
        "Her union officer rings in the mornings.",
        "Ring again, M. Doig",
        "Rang twice about the day of the meeting.",
        "Not for disclosure as it stands.",
        "Lena",
    ):
        assert words in told, words
    whole = text(file)
    for words in ("Rang twice about the day", "Call list", "Cover from A. Macrae to Lena"):
        assert words in whole, words
