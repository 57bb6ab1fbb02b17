"""Glasgow's policy as data: every clause with its force and printed reference, every setting."""

import re
from datetime import date
from pathlib import Path

import pytest

from casework.domain import choices, vocabulary
from casework.domain.clocks import Confidence
from casework.domain.errors import NotFound
from casework.packs import loading
from casework.packs.clauses import CONDUCT, ClauseForce
from casework.packs.law import Status
from casework.packs.loading import Packs, load_packs
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.policy_reading import pack_bytes_sha256
from casework.packs.settings_schema import SETTINGS

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def packs() -> Packs:
    return load_packs(RESOURCES)


@pytest.fixture(scope="module")
def glasgow(packs: Packs) -> PolicyPack:
    return packs.policy("glasgow")


def test_every_clause_of_the_domain_note_and_its_corrections_is_there(glasgow: PolicyPack) -> None:
    wanted = {f"G-{n:02d}" for n in range(40)} | {"G-04b", "G-19.0"}
    assert {one.clause_id for one in glasgow.clauses} == wanted


def test_each_clause_says_what_the_document_prints_and_where_it_was_read(
    glasgow: PolicyPack,
) -> None:
    for one in glasgow.clauses:
        assert re.search(r"page|pages", one.printed_ref), one.clause_id
        assert one.source_lines, one.clause_id
        assert one.clause_id not in one.citation
        assert len(one.paraphrase) < 220
        assert not one.paraphrase.endswith(".")
    assert glasgow.clause("G-10").citation == (
        "Expected standards of conduct when using social media, bullet 4, page 5"
    )
    assert glasgow.clause("G-14").printed_ref == "bullet 8, page 6"


def test_what_debbie_and_rachel_are_charged_with_can_be_cited(glasgow: PolicyPack) -> None:
    citable = {one.clause_id: one for one in glasgow.citable}
    assert {"G-02", "G-10", "G-11", "G-14", "CODE-HONESTY", "ABSENCE-REPORTING"} <= set(citable)
    assert citable["G-14"].category == "REP"
    assert citable["CODE-HONESTY"].category == "HON"
    assert citable["CODE-HONESTY"].citation == "Code of Conduct for Employees, Honesty"
    assert {"G-04", "G-31"} <= set(citable), "general clauses: the list is not complete"
    assert "G-04b" not in citable, "a permission is no rule"
    assert "G-19.0" not in citable, "a definition is no rule"
    assert all(one.category in CONDUCT for one in glasgow.clauses if one.force.is_rule)


def test_the_five_examples_and_the_way_to_the_professional_body(glasgow: PolicyPack) -> None:
    named = {one.title: one for one in glasgow.examples}
    assert set(named) == {"Rachel", "Mr Ward", "Debbie", "John", "Mrs Hughes"}
    assert all(one.source_lines and one.clauses for one in named.values())
    assert "departure" in named["Mrs Hughes"].note
    assert "told before" in glasgow.clause("G-02").note
    routes = {one.code: one for one in glasgow.routes}
    assert routes["PROFESSIONAL_BODY"].clauses == ("G-31",)


def test_force_tells_rules_from_advice(glasgow: PolicyPack) -> None:
    force = {one.clause_id: one.force for one in glasgow.clauses}
    assert force["G-11"] is ClauseForce.PROHIBITED
    assert force["G-18"] is ClauseForce.RECOMMENDED
    assert force["G-18"].is_advice
    assert force["G-34"] is ClauseForce.GUIDANCE
    assert force["G-28"] is ClauseForce.SHOULD
    assert force["G-29"] is ClauseForce.MUST
    assert force["G-31"] is ClauseForce.DUTY_OF_MANAGER
    assert force["G-04b"] is ClauseForce.PERMISSION


def test_the_settings_are_column_g(glasgow: PolicyPack) -> None:
    assert set(glasgow.settings) == set(SETTINGS)
    assert not glasgow.has_removal_power
    assert not glasgow.refusal_is_breach
    assert glasgow.reports_serious_breaches
    assert glasgow.serious_breach_clause == "Professional standards of conduct, page 7"
    assert glasgow.min_notice_days == 5
    assert glasgow.settings["min_notice_days"].sourced.confidence is Confidence.UNVERIFIED
    assert dict(glasgow.live_months) == {"first_warning": 12, "final_warning": 18}
    assert glasgow.value("boundary_rule") == "absolute"
    assert glasgow.value("endorsement_counts") == "agreeing_to"
    assert glasgow.value("list_exhaustive") is False
    assert glasgow.adoption is Adoption.UNKNOWN
    assert [one.order for one in glasgow.sanctions] == [0, 1, 2, 3, 4, 5]


def test_a_pack_is_pinned_by_the_day_of_the_conduct_and_by_its_bytes(
    packs: Packs, glasgow: PolicyPack
) -> None:
    assert packs.policy("glasgow", date(2026, 6, 20)) is glasgow
    with pytest.raises(NotFound) as caught:
        packs.policy("glasgow", date(2011, 12, 31))
    assert caught.value.code == "PACK_NOT_IN_FORCE"
    content = (RESOURCES / "policies" / "glasgow.toml").read_bytes()
    assert glasgow.sha256 == pack_bytes_sha256(content)
    assert packs.policy_bytes[glasgow.sha256] == content


def test_things_are_found_by_name_or_refused(packs: Packs, glasgow: PolicyPack) -> None:
    assert packs.calendar("wales").nation == "england-wales"
    closed = {date(2026, 7, 20): "Fair Monday"}
    assert not packs.calendar("scotland", closed).is_working(date(2026, 7, 20))
    assert packs.clock("TRIAGE").n == 5
    assert packs.body("sssc").short_name == "SSSC"
    for ask, code in (
        (lambda: packs.policy("narnia"), "PACK_NOT_FOUND"),
        (lambda: packs.calendar("narnia"), "NATION_NOT_KNOWN"),
        (lambda: packs.clock("NARNIA"), "CLOCK_NOT_FOUND"),
        (lambda: packs.body("narnia"), "BODY_NOT_FOUND"),
        (lambda: glasgow.clause("G-99"), "CLAUSE_NOT_FOUND"),
    ):
        with pytest.raises(NotFound) as caught:
            ask()
        assert caught.value.code == code


def test_the_words_of_packs_are_the_words_of_the_process(glasgow: PolicyPack) -> None:
    assert set(choices.CATEGORIES) == CONDUCT
    assert {one.code for one in glasgow.sanctions} == set(vocabulary.SANCTIONS)
    assert set(loading.CALENDAR_OF) == set(choices.NATIONS)


def test_old_rules_are_named_after_six_months(packs: Packs) -> None:
    assert packs.stale(date(2026, 12, 5)) == ()
    assert "Bank holidays, Scotland" in packs.stale(date(2026, 12, 6))


def test_law_is_shown_by_nation_and_day_and_expected_figures_beside_confirmed(
    packs: Packs,
) -> None:
    shown = {one.code for one in packs.law.touching("BULL", "scotland", date(2026, 6, 8))}
    assert "CJLSA_2010_38" in shown
    assert "MCA_1988" not in shown
    figures = packs.law.figures("TRIBUNAL_LIMIT_MONTHS", "scotland", date(2026, 10, 1))
    assert [(one.value, one.status) for one in figures] == [
        (3, Status.CONFIRMED),
        (6, Status.EXPECTED),
    ]
    before = packs.law.figures("TRIBUNAL_LIMIT_MONTHS", "scotland", date(2026, 9, 30))
    assert [one.value for one in before] == [3]
    assert packs.law.figures("TRIBUNAL_LIMIT_MONTHS", "northern_ireland", date(2026, 1, 1)) == ()
