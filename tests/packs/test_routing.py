"""Whose case it is: the table of `resources/routing.toml`, read, tried and broken."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from casework.domain.choices import NATIONS, PERSON_KINDS, WORKFORCES
from casework.domain.clocks import Confidence
from casework.domain.routing import BY_ROUTE, IN_PACKS, Said
from casework.packs.loading import load_packs
from casework.packs.reading import PackProblem, parse_table
from casework.packs.routing import read_routing, said_by

RESOURCES = Path(__file__).parents[2] / "resources"
TEXT = (RESOURCES / "routing.toml").read_text(encoding="utf-8")
PACKS = load_packs(RESOURCES)
TABLE = PACKS.routing


def test_every_kind_and_workforce_of_the_forms_stands_in_the_table_in_the_same_words() -> None:
    assert {code: one.title for code, one in TABLE.kinds.items()} == PERSON_KINDS
    assert {code: one.title for code, one in TABLE.workforces.items()} == WORKFORCES


def test_everybody_is_sent_somewhere_that_has_a_name() -> None:
    packs = [(), *(said_by(one) for one in PACKS.policies)]
    for kind, workforce, nation, said in product(PERSON_KINDS, WORKFORCES, NATIONS, packs):
        found = TABLE.route(kind, workforce, nation, said)
        assert found.procedure in TABLE.procedures
        assert found.source
        assert found.goes != "hand_over" or found.to, (kind, workforce, nation)
        assert (found.goes == "other_procedure") is (found.procedure != "corporate")


@pytest.mark.parametrize(
    ("kind", "workforce", "nation", "goes", "words"),
    [
        ("employee", "council", "scotland", "here", ""),
        ("employee", "social_worker", "england", "here", ""),
        ("elected_member", "council", "england", "hand_over", "monitoring officer"),
        ("elected_member", "council", "scotland", "hand_over", "Ethical Standards Commissioner"),
        ("agency_worker", "social_service_worker", "scotland", "hand_over", "agency"),
        ("contractor", "council", "england", "hand_over", "contract manager"),
        ("volunteer", "council", "scotland", "hand_over", "volunteers"),
        ("employee", "teacher", "scotland", "other_procedure", "lnct"),
        ("employee", "teacher", "england", "other_procedure", "school"),
        ("employee", "central_teacher", "scotland", "other_procedure", "lnct"),
        ("employee", "central_teacher", "england", "ask", "contract"),
        ("employee", "school_support", "scotland", "here", ""),
        ("employee", "school_support", "england", "other_procedure", "school"),
        ("employee", "academy", "england", "hand_over", "academy trust"),
        ("employee", "firefighter", "england", "other_procedure", "grey_book"),
        ("employee", "statutory_officer", "england", "other_procedure", "statutory_officers"),
        ("employee", "chief_officer", "scotland", "other_procedure", "jnc_chief_officers"),
        ("employee", "soulbury", "england", "ask", "contract"),
        ("employee", "probationer", "england", "other_procedure", "probation"),
        ("employee", "probationer_teacher", "scotland", "ask", "induction"),
        ("casual_worker", "council", "england", "ask", "Legal"),
        ("not_known", "council", "england", "ask", "records"),
    ],
)
def test_where_people_go(kind: str, workforce: str, nation: str, goes: str, words: str) -> None:
    found = TABLE.route(kind, workforce, nation)
    assert found.goes == goes
    assert words in f"{found.to} {found.procedure}"


def test_northern_ireland_and_wales_say_what_is_not_provided() -> None:
    assert "legal clocks are not provided" in TABLE.nations["northern_ireland"]
    assert "wales" in TABLE.nations
    assert not {"scotland", "england"} & set(TABLE.nations)


def out(kind: str) -> Said:
    glasgow = PACKS.policy("glasgow")
    sourced = glasgow.sourced
    return Said(kind, "no", "route_out", "", "The policy", sourced.confidence, sourced.checked)


def test_a_policy_that_leaves_schools_out_sends_their_staff_to_the_school() -> None:
    said = (out("school_employee"), out("teacher"))
    for workforce in ("teacher", "head_teacher", "school_support"):
        found = TABLE.route("employee", workforce, "england", said)
        assert (found.goes, found.confidence) == ("hand_over", Confidence.READ)
        head = workforce == "head_teacher"
        assert found.to == (
            "The chair of governors" if head else "The head teacher and the governing body"
        )
    cook = TABLE.route("employee", "council", "england", said, in_school=True)
    assert cook.goes == "hand_over"
    assert TABLE.route("employee", "council", "england", said).goes == "here"


def test_a_policy_that_names_a_kind_is_heard_before_the_table() -> None:
    apprentice = TABLE.route("apprentice", "council", "england", (out("apprentice"),))
    assert apprentice.goes == "hand_over"
    covered = replace(out("interim"), covered="yes", route="disciplinary")
    assert TABLE.route("interim", "council", "england", (covered,)).goes == "here"
    everybody = replace(out("employee"), covered="yes", route="disciplinary")
    assert TABLE.route("employee", "firefighter", "england", (everybody,)).goes == (
        "other_procedure"
    )


@pytest.mark.parametrize(
    ("pack", "kind", "workforce", "goes", "to"),
    [
        ("gloucestershire", "employee", "teacher", "hand_over", "The head teacher"),
        ("gloucestershire", "employee", "school_support", "hand_over", "The head teacher"),
        ("gloucestershire", "employee", "firefighter", "hand_over", "The fire and rescue"),
        ("gloucestershire", "employee", "frs_staff", "here", ""),
        ("gloucestershire", "casual_worker", "council", "here", ""),
        ("gloucestershire", "interim", "council", "here", ""),
        ("derbyshire", "employee", "school_support", "other_procedure", "The head teacher"),
        ("derbyshire", "employee", "head_teacher", "other_procedure", "The chair of governors"),
        ("derbyshire", "employee", "central_teacher", "here", ""),
        ("derbyshire", "employee", "academy", "hand_over", "The academy trust"),
        ("derbyshire", "governor", "council", "hand_over", "The chair of governors"),
        ("lancaster", "contractor", "council", "hand_over", "The contract manager"),
        ("lancaster", "third_party", "council", "hand_over", "Whoever employs them"),
        ("west-berkshire", "elected_member", "council", "hand_over", "The monitoring officer"),
        ("west-berkshire", "agency_worker", "council", "hand_over", "The agency"),
        ("west-berkshire", "employee", "statutory_officer", "hand_over", "The full council"),
        ("west-berkshire", "employee", "council", "here", ""),
        ("glasgow", "employee", "teacher", "other_procedure", "The head teacher"),
        ("glasgow", "elected_member", "council", "hand_over", "The Ethical Standards"),
        ("glasgow", "employee", "social_service_worker", "here", ""),
    ],
)
def test_each_councils_policy_sends_its_people(
    pack: str, kind: str, workforce: str, goes: str, to: str
) -> None:
    policy = PACKS.policy(pack)
    found = TABLE.route(kind, workforce, policy.nation, said_by(policy))
    assert (found.goes, found.to[: len(to)]) == (goes, to)
    assert found.procedure == ("lnct" if pack == "glasgow" else "school") or (
        goes != "other_procedure"
    )


def test_every_kind_of_person_of_every_pack_is_one_that_can_be_recorded() -> None:
    known = (
        set(PERSON_KINDS) | set(WORKFORCES) | {one for each in IN_PACKS.values() for one in each}
    )
    for pack in PACKS.policies:
        assert {one.code for one in pack.person_types} <= known, pack.code
        assert {one.route for one in pack.person_types} <= set(BY_ROUTE), pack.code


def test_every_pack_says_something_that_the_table_understands() -> None:
    for pack in PACKS.policies:
        for one in said_by(pack):
            assert one.source
            assert one.covered in ("yes", "no", "silent")


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ('goes = "hand_over"\nto = "The contract', 'goes = "away"\nto = "The contract',
         "PACK_VALUE_WRONG", "goes"),
        ('goes = "hand_over"\nto = "The contract manager"', 'goes = "hand_over"',
         "PACK_VALUE_WRONG", "to"),
        ('procedure = "grey_book"', 'procedure = "grey"', "PACK_NO_SUCH", "grey"),
        ('procedure = "grey_book"', "", "PACK_VALUE_WRONG", "procedure"),
        ('nation = "wales"', 'nation = "cornwall"', "PACK_VALUE_WRONG", "nation"),
        ('code = "volunteer"', 'code = "contractor"', "PACK_TWICE", "contractor"),
        ('code = "corporate"', 'code = "council"', "PACK_NO_SUCH", "corporate"),
        ('code = "not_known"', 'code = "unknown"', "PACK_NO_SUCH", "not_known"),
        ('goes = "here"\nnote = "An', 'gose = "here"\nnote = "An', "PACK_KEY_UNKNOWN", "gose"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_place(old: str, new: str, code: str, words: str) -> None:
    assert old in TEXT
    broken = TEXT.replace(old, new, 1)
    with pytest.raises(PackProblem) as caught:
        read_routing(parse_table(broken.encode(), "routing.toml"))
    assert caught.value.code == code, caught.value.sentence
    assert "routing.toml" in caught.value.sentence
    assert words in caught.value.sentence
