"""Lancaster's policy as data: what it prints, how hard it binds, and where it conflicts."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.errors import Refused
from casework.opening import Council
from casework.packs.clauses import CONDUCT, ClauseForce
from casework.packs.loading import Packs, load_packs
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.settings_schema import SETTINGS
from casework.queries import organisation
from casework.services import allegations, evidence, removals
from casework.services.entries import CaptureEntry
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace

RESOURCES = Path(__file__).parents[2] / "resources"
LETTERED = {"4.1": "abcdef", "6.1.1": "abcdefg", "6.1.2": "abc", "6.1.4": "ab"}
LAST = {"1": 3, "2": 2, "3": 4, "4": 3, "5": 3, "6": 1, "7": 6}
NUMBERED = (
    *(f"{one}.{n}" for one, last in LAST.items() for n in range(1, last + 1)),
    *(f"{one}({letter})" for one, letters in LETTERED.items() for letter in letters),
    "6.1.3",
)
ON = dt.date(2026, 6, 24)
CAPTURE = CaptureEntry(
    title="Post about a supplier", source_kind="volunteered", obtained_by="F. Reid", obtained_on=ON
)


@pytest.fixture(scope="module")
def packs() -> Packs:
    return load_packs(RESOURCES)


@pytest.fixture(scope="module")
def lancaster(packs: Packs) -> PolicyPack:
    return packs.policy("lancaster")


def test_every_paragraph_of_the_document_is_there_and_nothing_else(lancaster: PolicyPack) -> None:
    wanted = {f"L-{one}" for one in NUMBERED} | {f"L-7.1({letter})" for letter in "abcdef"}
    wanted |= {"L-5.2b", "L-5.note", "L-8"}
    assert {one.clause_id for one in lancaster.clauses} == wanted


def test_the_body_is_quoted_not_its_list_of_contents(lancaster: PolicyPack) -> None:
    for one in NUMBERED:
        assert lancaster.clause(f"L-{one}").printed_ref == one
    assert lancaster.clause("L-6.1.1(a)").heading == "Protecting the Council's reputation"
    assert lancaster.clause("L-7.4").heading == "Monitoring"
    assert lancaster.clause("L-7.1(f)").citation == "Monitoring, 7.1, sixth bullet"
    assert lancaster.clause("L-5.2b").citation == "Personal use of Social Media, 5.2"
    for rule in (*lancaster.clauses, *lancaster.other_rules):
        assert not rule.citation.startswith("L-")
        assert len(rule.paraphrase) < 220
        assert not rule.paraphrase.endswith(".")
    assert all(one.source_lines for one in lancaster.clauses)
    assert any("list of contents" in one for one in lancaster.lint)


def test_no_clause_of_section_six_is_a_rule_however_it_is_worded(lancaster: PolicyPack) -> None:
    six = [one for one in lancaster.clauses if one.printed_ref.startswith("6")]
    assert len(six) == 14
    assert not any(one.force.is_rule for one in six)
    advice = {one.clause_id for one in six if one.force.is_advice}
    assert advice == {one.clause_id for one in six} - {"L-6.1", "L-6.1.1(f)"}
    charged = {one.clause_id for one in lancaster.clauses if one.force.is_rule}
    assert charged == {f"L-4.1({letter})" for letter in "abcdef"} | {
        "L-2.2", "L-3.3", "L-3.4", "L-4.1", "L-4.2", "L-5.1", "L-5.2b",
    }  # fmt: skip
    assert all(lancaster.clause(one).category in CONDUCT for one in charged)


def test_co_operation_and_removal_are_clauses_that_may_be_charged(lancaster: PolicyPack) -> None:
    removal, help_asked = lancaster.clause("L-3.4"), lancaster.clause("L-3.3")
    assert removal.category == help_asked.category == "COOP"
    assert removal.force is ClauseForce.MUST
    assert "instruction" in removal.conditions[0]
    assert "suspicion" in help_asked.conditions[0]
    assert "ilence" in help_asked.note
    assert lancaster.has_removal_power
    assert lancaster.refusal_is_breach
    assert lancaster.settings["removal_power"].clauses == ("L-3.4",)


def test_written_permission_and_permitted_times_are_facts_to_ask_for(lancaster: PolicyPack) -> None:
    assert "ritten permission" in lancaster.clause("L-6.1.2(c)").permissions[0]
    assert "written permission" in lancaster.clause("L-6.1.4(b)").permissions[0]
    assert lancaster.clause("L-5.note").force is ClauseForce.PERMISSION
    assert lancaster.clause("L-5.note").source_lines == (55,)
    assert len(lancaster.value("permissions")) == 3  # type: ignore[arg-type]


def test_monitoring_binds_the_council_and_charges_nobody(lancaster: PolicyPack) -> None:
    rules = [one for one in lancaster.clauses if "MON" in one.categories]
    assert [one.clause_id for one in rules] == [
        "L-7.1", *(f"L-7.1({letter})" for letter in "abcdef"), *(f"L-7.{n}" for n in range(2, 7)),
    ]  # fmt: skip
    assert all(one.force is ClauseForce.DUTY_OF_MANAGER for one in rules)
    assert not any(one.is_citable for one in rules)
    assert "SI 2018/356" in lancaster.clause("L-7.1").note
    assert lancaster.clause("L-7.4").permissions, "traffic first has an exception"
    assert lancaster.clause("L-7.3").permissions
    assert not lancaster.laws[0].is_current


@pytest.mark.parametrize(
    "words",
    [
        ("(1.2)", "(5.2)"),
        ("(3.3)", "(4.3)", "'may'", "'will'"),
        ("section 6", "recommendations"),
        ("2018/356",),
        ("(6.1.4(b))", "free expression"),
        ("(6.1.3)", "request"),
        ("suspected", "silent"),
        ("Undated",),
    ],
)
def test_conflicts_and_stale_parts_are_told(lancaster: PolicyPack, words: tuple[str, ...]) -> None:
    assert any(all(word in one for word in words) for one in lancaster.lint), words


def test_the_settings_are_column_l(lancaster: PolicyPack) -> None:
    assert set(lancaster.settings) == set(SETTINGS)
    answers = {
        "contractual": "no",
        "disclaimer": "mandatory",
        "criticism_rule": "disparaging",
        "criticism_needs_article_10": True,
        "logo_rule": "with_permission",
        "third_party_rule": "written_permission",
        "references_banned": True,
        "copyright_rule": True,
        "duty_to_cooperate": True,
        "consequence_verb": "conflict",
        "time_rule": "own_time_ok",
        "off_duty_nexus": "none_stated",
        "boundary_rule": "silent",
        "duty_to_report": "should",
        "pre_post_advice": True,
    }
    assert {key: lancaster.value(key) for key in answers} == answers
    assert lancaster.nation == "england"
    assert lancaster.adoption is Adoption.UNKNOWN


def test_others_than_employees_are_covered_and_routed_out(lancaster: PolicyPack) -> None:
    kinds = {one.code: one for one in lancaster.person_types}
    for code in ("contractor", "consultant", "agency_worker", "third_party"):
        assert (kinds[code].covered, kinds[code].route) == ("yes", "route_out"), code
    assert kinds["elected_member"].covered == "silent"
    assert kinds["employee"].route == "disciplinary"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    council = Council("Lancaster City Council", "england", "lancaster", "LC")
    made = a_workspace(tmp_path, council=council)
    yield made
    made.close()


def test_a_council_in_england_may_instruct_removal_under_it(store: Workspace) -> None:
    case = a_case(store)
    offered = {one.clause_id: one for one in store.read(organisation.citable, case, ON)}
    assert offered["L-6.1.1(a)"].is_advice
    assert not offered["L-3.4"].is_advice
    store.run(evidence.seal_pasted, case, data=b"a post", name="post.txt", entry=CAPTURE, on=ON)
    asked = store.run(removals.instruct_removal, case, what="The post about a supplier", on=ON)
    store.run(removals.record_removal_answer, case, removal=asked, answer="refused", on=ON)
    store.run(
        allegations.add_allegation, case, heading="The post was not taken down",
        text="On 24 June an instruction to take it down was refused.", category="COOP",
        conduct_from=ON, on=ON, clauses=("L-3.4",),
    )  # fmt: skip


def test_where_the_policy_gives_no_such_power_removal_is_only_asked_for(tmp_path: Path) -> None:
    council = Council("West Berkshire Council", "england", "west-berkshire", "WB")
    made = a_workspace(tmp_path, council=council)
    try:
        case = a_case(made)
        made.run(evidence.seal_pasted, case, data=b"a post", name="a.txt", entry=CAPTURE, on=ON)
        with pytest.raises(Refused) as caught:
            made.run(removals.instruct_removal, case, what="The post", on=ON)
        assert [one.code for one in caught.value.unmet] == ["NO_REMOVAL_POWER"]
        made.run(removals.request_removal, case, what="The post", on=ON)
    finally:
        made.close()
