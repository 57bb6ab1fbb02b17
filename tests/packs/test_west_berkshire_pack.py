"""West Berkshire's guidance as data: what it prints, how hard it binds, and where it conflicts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casework.opening import Council
from casework.packs.clauses import CONDUCT, ClauseForce
from casework.packs.loading import Packs, load_packs
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.settings_schema import SETTINGS
from casework.queries import organisation
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace

RESOURCES = Path(__file__).parents[2] / "resources"
BULLETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


@pytest.fixture(scope="module")
def packs() -> Packs:
    return load_packs(RESOURCES)


@pytest.fixture(scope="module")
def berkshire(packs: Packs) -> PolicyPack:
    return packs.policy("west-berkshire")


def test_every_paragraph_of_the_document_is_there_and_nothing_else(berkshire: PolicyPack) -> None:
    numbered = {"1.1": 1, "2": 5, "3": 2, "4": 6, "5": 3, "6": 4, "7": 4, "8": 6, "9": 2}
    wanted = {
        f"WB-{one}" if "." in one else f"WB-{one}.{n}"
        for one, last in numbered.items()
        for n in range(1, last + 1)
    }
    wanted |= {f"WB-9.1({letter})" for letter in "abcdefgh"} | {"WB-4.4(a)", "WB-4.4(b)"}
    assert {one.clause_id for one in berkshire.clauses} == wanted | {"WB-App1"}


def test_what_is_printed_is_quoted_and_no_name_of_ours(berkshire: PolicyPack) -> None:
    for letter, place in zip("abcdefgh", BULLETS, strict=True):
        assert berkshire.clause(f"WB-9.1({letter})").printed_ref == f"9.1, {place} bullet"
    assert berkshire.clause("WB-9.1(c)").citation == (
        "Examples of unacceptable use of private social media, 9.1, third bullet"
    )
    for one in (*berkshire.clauses, *berkshire.other_rules):
        assert "WB-" not in one.citation
        assert len(one.paraphrase) < 220
        assert not one.paraphrase.endswith(".")
    assert all(one.source_lines for one in berkshire.clauses)


def test_bullets_of_nine_stand_in_the_order_of_their_lines(berkshire: PolicyPack) -> None:
    lines = [berkshire.clause(f"WB-9.1({letter})").source_lines for letter in "abcdefgh"]
    assert lines == [(121,), (122,), (123,), (124,), (125,), (129,), (130,), (131,)]
    assert berkshire.clause("WB-8.6").source_lines == (116, 127), "with its footnote"
    assert berkshire.clause("WB-7.1").source_lines == (102, 107), "with its footnote"


def test_recommendations_are_advice_and_the_examples_are_rules(berkshire: PolicyPack) -> None:
    force = {one.clause_id: one.force for one in berkshire.clauses}
    assert {key for key, one in force.items() if one is ClauseForce.RECOMMENDED} == {
        "WB-8.2",
        "WB-8.5",
    }
    assert force["WB-6.4"] is ClauseForce.GUIDANCE
    assert force["WB-9.1(h)"] is ClauseForce.PROHIBITED
    assert force["WB-3.1"] is ClauseForce.MUST
    assert force["WB-8.4"] is ClauseForce.SHOULD
    assert force["WB-6.3"] is ClauseForce.PERMISSION
    assert force["WB-9.2"] is ClauseForce.ROUTE
    assert all(one.category in CONDUCT for one in berkshire.clauses if one.force.is_rule)


def test_what_an_officer_may_be_charged_with(berkshire: PolicyPack) -> None:
    citable = {one.clause_id: one for one in berkshire.citable}
    assert {"WB-3.1", "WB-4.4(a)", "WB-4.4(b)", "WB-9.1(a)", "WB-8.6"} <= set(citable)
    assert {one.clause_id for one in berkshire.clauses if one.is_gross_example} == {
        "WB-4.4(a)",
        "WB-4.4(b)",
    }
    assert not {"WB-4.4", "WB-9.1", "WB-9.2", "WB-2.2", "WB-6.3"} & set(citable)
    assert citable["WB-OFFICERS-CODE-CONFIDENCE"].citation == (
        "Code of Conduct for Officers, Confidential information, section 7"
    )
    assert "protects" in citable["WB-8.6"].permissions[0]


def test_the_rule_of_councillors_is_kept_but_offered_against_nobody(berkshire: PolicyPack) -> None:
    rule = berkshire.clause("WB-4.3")
    assert rule.binds == ("elected_member",)
    assert rule.force is ClauseForce.PROHIBITED
    assert rule.is_citable
    offered = {one.clause_id for one in berkshire.citable}
    assert not {"WB-4.3", "WB-MEMBERS-CODE"} & offered


def test_who_is_routed_where_and_how_far_others_are_bound(berkshire: PolicyPack) -> None:
    kinds = {one.code: one for one in berkshire.person_types}
    assert kinds["employee"].route == "disciplinary"
    assert kinds["employee"].force is ClauseForce.MUST
    for code in ("elected_member", "agency_worker", "consultant", "contractor", "volunteer"):
        assert kinds[code].route == "route_out", code
        assert kinds[code].force is ClauseForce.SHOULD, code
    assert "onitoring officer" in kinds["elected_member"].note
    assert kinds["teacher"].covered == "silent"
    assert kinds["statutory_officer"].route == "route_out"
    assert {one.workforce for one in berkshire.procedures} >= {"council", "statutory_officer"}


@pytest.mark.parametrize(
    "words",
    [
        ("(2.2)", "(2.3)", "(3.1)"),
        ("(8.5)", "9.1, eighth bullet"),
        ("D3", "signed", "impact assessment"),
        ("(8.2)", "(8.3)"),
        ("(7.1)", "(7.2)"),
        ("140 characters", "MySpace"),
        ("require removal", "co-operate"),
        ("1 July 2012",),
    ],
)
def test_conflicts_and_stale_parts_are_told(berkshire: PolicyPack, words: tuple[str, ...]) -> None:
    assert any(all(word in one for word in words) for one in berkshire.lint), words


def test_the_settings_are_column_wb(berkshire: PolicyPack) -> None:
    assert set(berkshire.settings) == set(SETTINGS)
    answers = {
        "boundary_rule": "vulnerable",
        "time_rule": "own_time",
        "identification_rule": "recommended_not",
        "disclaimer": "silent",
        "criticism_rule": "disrepute",
        "logo_rule": "not_at_all",
        "third_party_rule": "no_contact_without_permission",
        "off_duty_nexus": "suitability",
        "covers_private_messages": "silent",
        "duty_to_report": "silent",
        "pre_post_advice": True,
        "expression_recognised": True,
        "list_exhaustive": False,
        "own_device_covered": "yes",
        "pd_screen": "mandatory",
    }
    assert {key: berkshire.value(key) for key in answers} == answers
    assert not berkshire.has_removal_power
    assert not berkshire.refusal_is_breach
    assert not berkshire.reports_serious_breaches
    assert len(berkshire.settings["gm_examples"].clauses) == 2
    assert berkshire.nation == "england"
    assert berkshire.adoption is Adoption.UNKNOWN
    assert "D3" in berkshire.adoption_note


def test_it_is_in_force_from_its_month_of_issue(packs: Packs, berkshire: PolicyPack) -> None:
    assert packs.policy("west-berkshire", date(2011, 12, 1)) is berkshire
    assert not berkshire.in_force_on(date(2011, 11, 30))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    council = Council("West Berkshire Council", "england", "west-berkshire", "WB")
    made = a_workspace(tmp_path, council=council)
    yield made
    made.close()


def test_a_council_in_england_works_under_it(store: Workspace) -> None:
    case = a_case(store)
    offered = store.read(organisation.citable, case, date(2026, 6, 20))
    by_id = {one.clause_id: one for one in offered}
    assert by_id["WB-9.1(d)"].citation.endswith("9.1, fourth bullet")
    assert by_id["WB-8.5"].is_advice
    assert "WB-4.3" not in by_id
    assert "G-10" not in by_id
    assert store.read(organisation.settings).nation == "england"
