"""Gloucestershire's policy as data: clauses, what it prints, who is routed where, and a store."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.choices import CATEGORIES
from casework.opening import Council
from casework.packs.clauses import CONDUCT, ClauseForce
from casework.packs.law import LawKind
from casework.packs.loading import load_packs
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.settings_schema import SETTINGS
from casework.queries import organisation
from casework.services import allegations
from casework.workspace import Workspace
from tests.builders import RACHEL, a_case, a_workspace

RESOURCES = Path(__file__).parents[2] / "resources"
ON = dt.date(2026, 6, 24)
LAST_LINE = 215


@pytest.fixture(scope="module")
def pack() -> PolicyPack:
    return load_packs(RESOURCES).policy("gloucestershire")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    council = Council("Gloucestershire County Council", "england", "gloucestershire", "GL")
    made = a_workspace(tmp_path, council=council)
    yield made
    made.close()


def test_every_clause_stands_once_with_its_place_in_the_document(pack: PolicyPack) -> None:
    assert {one.clause_id for one in pack.clauses} == {f"GL-{n:02d}" for n in range(39)}
    for one in pack.clauses:
        assert "page" in one.printed_ref, one.clause_id
        assert one.clause_id not in one.citation
        assert one.source_lines == tuple(sorted(set(one.source_lines))), one.clause_id
        assert one.source_lines[-1] <= LAST_LINE
        assert len(one.paraphrase) < 220
        assert not one.paraphrase.endswith(".")
    assert pack.clause("GL-10").citation == (
        "Personal use of social media, fourth paragraph, third bullet, page 6"
    )
    assert pack.clause("GL-11").source_lines == (135, 140)


def test_what_may_be_charged_and_what_may_not(pack: PolicyPack) -> None:
    citable = {one.clause_id: one for one in pack.citable}
    assert {"GL-03", "GL-06", "GL-08", "GL-14", "GL-21", "GL-29", "CODE-HONESTY"} <= set(citable)
    no_rules = {"GL-07", "GL-12", "GL-22", "GL-23", "GL-25", "GL-27", "GL-28", "GL-30", "GL-31"}
    assert not no_rules & set(citable)
    assert all(one.category in CONDUCT for one in citable.values())
    assert citable["GL-36"].force.is_advice
    assert citable["GL-29"].is_general
    assert not citable["GL-29"].force.is_rule


@pytest.mark.parametrize("clause", ["GL-08", "GL-09", "GL-10", "GL-11"])
def test_the_four_bullets_ask_how_it_is_connected_with_the_employment(
    pack: PolicyPack, clause: str
) -> None:
    one = pack.clause(clause)
    assert one.force is ClauseForce.PROHIBITED
    assert "say how" in one.conditions[0]
    assert 135 in one.source_lines


def test_a_like_may_count_and_needs_evidence(pack: PolicyPack) -> None:
    assert pack.value("endorsement_counts") == "may"
    likes = pack.clause("GL-12")
    assert "does not prove" in likes.conditions[0]
    assert likes.derived_from == ("GL-08", "GL-09", "GL-10", "GL-11")


def test_permissions_and_duties_of_managers(pack: PolicyPack) -> None:
    assert "Communications Team" in pack.clause("GL-16").permissions[0]
    assert pack.clause("GL-22").force is ClauseForce.PERMISSION
    managers = {one.clause_id for one in pack.clauses if "DUTY-M" in one.categories}
    assert managers == {"GL-23", "GL-27", "GL-28"}
    assert "FAILREP" in pack.clause("GL-26").categories
    assert "Operational guidance on social media" in pack.clause("GL-02").derived_from


def test_who_is_covered_and_who_goes_elsewhere(pack: PolicyPack) -> None:
    kinds = {one.code: (one.covered, one.route) for one in pack.person_types}
    assert kinds["employee"] == ("yes", "disciplinary")
    assert kinds["frs_staff"] == ("yes", "disciplinary")
    assert kinds["firefighter"] == ("yes", "route_out")
    assert kinds["agency_worker"] == ("yes", "route_out")
    assert kinds["school_employee"] == kinds["teacher"] == ("no", "route_out")
    assert kinds["elected_member"] == ("silent", "route_out")
    assert pack.value("excluded_groups") == ("Council staff employed in schools",)
    workforces = {one.workforce: one.title for one in pack.procedures}
    assert "Grey Book" in workforces["firefighter"]
    assert workforces["council"] == "Disciplinary and Dismissal Procedure"


def test_routes_keep_their_order(pack: PolicyPack) -> None:
    routes = {one.code: one for one in pack.routes}
    assert routes["CONCERN"].to == (
        "Line manager",
        "Communications Team",
        "Whistleblowing procedure",
    )
    assert (routes["OWN_MISTAKE"].to, routes["OWN_MISTAKE"].how_soon) == (
        ("Line manager", "Communications Team"),
        "at once",
    )


def test_laws_say_what_they_are_and_where_they_hold(pack: PolicyPack) -> None:
    laws = {one.as_printed: one for one in pack.laws}
    assert laws["The Defamation Act 2013"].kinds == (LawKind.CIVIL,)
    assert laws["The Protection from Harassment Act 1997"].kinds == (
        LawKind.CRIMINAL,
        LawKind.CIVIL,
    )
    assert not laws["The Malicious Communications Act 1988"].is_current
    assert "scotland" not in laws["The Malicious Communications Act 1988"].extent
    assert any("civil" in one for one in pack.lint)


def test_the_settings_are_column_gl(pack: PolicyPack) -> None:
    assert set(pack.settings) == set(SETTINGS)
    assert pack.nation == "england"
    assert pack.has_removal_power
    assert not pack.refusal_is_breach
    assert not pack.reports_serious_breaches
    wanted = {
        "contractual": "no",
        "covers_private_messages": "yes",
        "boundary_rule": "judgement",
        "time_rule": "not_core_hours",
        "identification_rule": "applies_if_connected",
        "criticism_rule": "false_or_misleading",
        "off_duty_nexus": "connection_to_employee",
        "duty_to_report": "raise",
        "self_report_remedy": True,
        "victim_support_duty": True,
        "copyright_rule": True,
        "consequence_verb": "may",
        "disclaimer": "silent",
    }
    assert {key: pack.value(key) for key in wanted} == wanted
    assert pack.adoption is Adoption.EVIDENCED
    assert not pack.asks_school_type


def test_a_council_in_england_works_with_it(store: Workspace) -> None:
    case = a_case(store, RACHEL)
    offered = {one.clause_id for one in store.read(organisation.citable, case, ON)}
    assert {"GL-08", "GL-16"} <= offered
    told = {"text": "On 20 June.", "on": ON, "conduct_from": dt.date(2026, 6, 20)}
    for clause, category in (("GL-10", "DEF"), ("GL-29", "GEN"), ("COVERT-SURVEILLANCE", "COV")):
        assert category in CATEGORIES
        store.run(
            allegations.add_allegation,
            case,
            heading=f"Against {category}",
            category=category,
            clauses=(clause,),
            **told,
        )
