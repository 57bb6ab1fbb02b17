"""Derbyshire's policy at Howitt Primary as data: clauses, governors, the employer by school."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.choices import SCHOOL_TYPES
from casework.domain.clocks import Confidence
from casework.domain.policy.council import Situation, case_notes
from casework.opening import Council
from casework.packs.clauses import CONDUCT, ClauseForce
from casework.packs.loading import load_packs
from casework.packs.policies import Adoption, PolicyPack
from casework.packs.policy_answers import answers_of
from casework.packs.policy_reading import read_policy
from casework.packs.reading import PackProblem
from casework.packs.settings_schema import SETTINGS
from casework.queries import organisation
from casework.services import allegations
from casework.services.entries import PersonEntry
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace

RESOURCES = Path(__file__).parents[2] / "resources"
FILE = RESOURCES / "policies" / "derbyshire.toml"
ON = dt.date(2026, 6, 24)
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth"),
)
ASSISTANT = PersonEntry(
    name="Tess Hallam",
    post="Teaching assistant",
    workplace="Howitt Primary",
    regulated_role="children",
    is_educational_establishment=True,
)


@pytest.fixture(scope="module")
def pack() -> PolicyPack:
    return load_packs(RESOURCES).policy("derbyshire")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    council = Council("Derbyshire County Council", "england", "derbyshire", "DCC")
    made = a_workspace(tmp_path, council=council)
    yield made
    made.close()


def test_every_clause_stands_once_with_its_place_in_the_document(pack: PolicyPack) -> None:
    wanted = {f"D-{one}" for one in ("1", "2", "3", "4", "6.2", "6.3", "6.4.R", "7", "7.M", "9")}
    wanted |= {f"D-5({one})" for one in "abc"} | {f"D-6.1({one})" for one in "abcd"}
    wanted |= {f"D-6.4({one})" for one in "abcde"} | {"D-8.HR"}
    wanted |= {f"D-8.E{n}" for n in range(1, 5)} | {f"D-8.M{n}" for n in range(1, 6)}
    wanted |= {f"D-App-{n}" for n in range(1, 14)}
    assert {one.clause_id for one in pack.clauses} == wanted
    for one in pack.clauses:
        assert one.printed_ref.startswith(("section ", "Appendix")), one.clause_id
        assert one.clause_id not in one.citation
        assert "(" not in one.printed_ref, "the document prints no letters"
        assert one.source_lines[-1] <= 166
        assert len(one.paraphrase) < 220
        assert not one.paraphrase.endswith(".")


def test_bullets_are_quoted_by_their_place(pack: PolicyPack) -> None:
    for n, ordinal in enumerate(ORDINALS, 1):
        bullet = pack.clause(f"D-App-{n}")
        assert bullet.printed_ref == f"Appendix, {ordinal} bullet"
        assert bullet.source_lines == (153 + n,)
    for n, letter in enumerate("abcde"):
        ref = pack.clause(f"D-6.4({letter})").printed_ref
        assert ref == f"section 6.4, {ORDINALS[n]} bullet"
    assert pack.clause("D-8.M2").source_lines == (128, 131)


def test_the_appendix_is_advice_and_section_six_is_rule(pack: PolicyPack) -> None:
    citable = {one.clause_id: one for one in pack.citable}
    assert {"D-6.4(a)", "D-6.1(b)", "D-7", "D-8.E1", "D-App-5", "AUP-RUNNING"} <= set(citable)
    assert not {"D-8.E4", "D-8.M2", "D-6.4.R", "D-App-9", "D-2", "D-3"} & set(citable)
    assert all(one.category in CONDUCT for one in citable.values())
    forces = {pack.clause(f"D-App-{n}").force for n in range(1, 14) if n != 9}
    assert forces == {ClauseForce.GUIDANCE}
    assert citable["D-7"].is_general
    assert not citable["D-7"].is_gross_example


def test_the_conflict_about_friends_is_on_record(pack: PolicyPack) -> None:
    assert pack.clause("D-5(b)").force is ClauseForce.SHOULD
    assert "could be a service user" in pack.clause("D-App-5").conditions[0]
    assert pack.settings["boundary_rule"].clauses == ("D-App-5", "D-5(b)")
    assert "do not agree" in pack.settings["boundary_rule"].note
    assert any("fifth bullet of the Appendix" in one for one in pack.lint)


def test_managers_and_governors_have_five_duties_and_hr_one(pack: PolicyPack) -> None:
    duty = {one.clause_id for one in pack.clauses if one.force is ClauseForce.DUTY_OF_MANAGER}
    assert duty == {*(f"D-8.M{n}" for n in range(1, 6)), "D-7.M", "D-8.HR"}
    assert pack.value("act_without_complaint") is True
    assert pack.settings["act_without_complaint"].clauses == ("D-8.M2",)


def test_in_a_community_school_governors_decide_and_the_council_ends_it(pack: PolicyPack) -> None:
    assert {one.school_type for one in pack.employers} == set(SCHOOL_TYPES)
    assert pack.asks_school_type
    howitt = pack.employer_of("community")
    assert howitt is not None
    assert howitt.employer == howitt.dismissal_effected_by == "Derbyshire County Council"
    assert howitt.function_by == howitt.suspension_ended_by == "the Governing Board"
    assert howitt.is_split
    assert howitt.dismissal_deadline_days == 14
    assert "regulation 20" in howitt.note
    assert "dismissal of a teacher" in howitt.adviser
    aided = pack.employer_of("voluntary_aided")
    assert aided is not None
    assert aided.employer == aided.dismissal_effected_by == "the Governing Board"
    assert not aided.is_split
    assert aided.dismissal_deadline_days is None
    trust = pack.employer_of("academy")
    assert trust is not None
    assert trust.sourced.confidence is Confidence.REPORTED
    assert trust.sentence.endswith("Reported.")
    assert pack.employer_of("castle") is None


def test_at_a_school_the_kind_of_school_is_asked(pack: PolicyPack) -> None:
    answers = answers_of(pack)
    at_school = Situation("england", ON, works_at_school=True)
    asked = [one for one in case_notes(answers, at_school) if one.setting == "employer_body"]
    assert [one.is_question for one in asked].count(True) == 1
    assert any("what kind of school" in one.sentence for one in asked)
    assert any("within 14 days" in one.sentence for one in asked)
    elsewhere = case_notes(answers, Situation("england", ON))
    assert not any("what kind of school" in one.sentence for one in elsewhere)


def test_an_unverified_rule_sets_no_deadline() -> None:
    content = FILE.read_text(encoding="utf-8")
    before, after = content.split('school_type = "community"')
    doubted = after.replace('confidence = "read"', 'confidence = "unverified"', 1)
    pack = read_policy(f'{before}school_type = "community"{doubted}'.encode(), "d.toml")
    howitt = pack.employer_of("community")
    assert howitt is not None
    assert howitt.dismissal_within_days == 14
    assert howitt.dismissal_deadline_days is None
    assert howitt.sentence.endswith("Unverified.")


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ('school_type = "academy"', 'school_type = "castle"', "PACK_VALUE_WRONG", "community"),
        ('school_type = "academy"', 'school_type = "community"', "PACK_TWICE", "community"),
        ("within_days = 14", "within_days = -1", "PACK_VALUE_WRONG", "0 to 365"),
        ("within_days = 14", 'within_days = "14"', "PACK_VALUE_WRONG", "whole number"),
        ('dismissal_effected_by = "the academy trust"', "", "PACK_KEY_MISSING", "effected"),
        ('function_by = "whoever', 'function_of = "whoever', "PACK_KEY_MISSING", "function_by"),
        ('kinds = ["civil"]', 'kinds = ["civic"]', "PACK_VALUE_WRONG", "criminal"),
        ('clauses = ["D-5(b)"]\nsource_lines', 'clauses = ["D-55"]\nsource_lines', "PACK_NO_SUCH",
         "D-55"),
    ],
)  # fmt: skip
def test_a_fault_in_the_new_parts_is_named(old: str, new: str, code: str, words: str) -> None:
    content = FILE.read_text(encoding="utf-8")
    assert old in content
    with pytest.raises(PackProblem) as caught:
        read_policy(content.replace(old, new, 1).encode(), "derbyshire.toml")
    assert caught.value.code == code
    assert words in caught.value.sentence


def test_who_is_covered_and_who_goes_elsewhere(pack: PolicyPack) -> None:
    kinds = {one.code: (one.covered, one.route) for one in pack.person_types}
    assert kinds["school_employee"] == kinds["head_teacher"] == ("yes", "governing_board")
    assert kinds["employee"] == kinds["apprentice"] == ("yes", "disciplinary")
    assert kinds["governor"] == ("silent", "route_out")
    for code in ("contractor", "agency_worker", "volunteer", "placement"):
        assert kinds[code] == ("yes", "route_out"), code
    assert kinds["academy_employee"] == ("no", "route_out")
    chairs = {one.workforce: one.who for one in pack.decision_makers}
    assert "never the head teacher" in chairs["head_teacher"]


def test_the_settings_are_column_d(pack: PolicyPack) -> None:
    assert set(pack.settings) == set(SETTINGS)
    assert pack.adoption is Adoption.UNKNOWN
    assert pack.nation == "england"
    assert not pack.has_removal_power
    wanted = {
        "covers_private_messages": "arguable",
        "endorsement_counts": "links_only",
        "criticism_rule": "any_criticism",
        "criticism_needs_article_10": True,
        "time_rule": "not_working_time",
        "own_device_covered": "yes",
        "identification_rule": "consider",
        "off_duty_nexus": "compromises_role",
        "pd_screen": "excluded_from_policy",
        "duty_to_report": "if_concerned",
        "list_exhaustive": False,
        "victim_support_duty": True,
        "copyright_rule": True,
        "removal_power": "silent",
    }
    assert {key: pack.value(key) for key in wanted} == wanted
    named = pack.value("characteristics_named")
    assert isinstance(named, tuple)
    assert len(named) == 7


def test_a_council_in_england_works_with_it(store: Workspace) -> None:
    case = a_case(store, ASSISTANT)
    offered = {one.clause_id: one for one in store.read(organisation.citable, case, ON)}
    assert not offered["D-6.4(c)"].is_advice
    store.run(
        allegations.add_allegation, case, heading="Friends with a pupil",
        text="On 9 June she accepted a pupil of Year 6 as a friend.", category="BOUND",
        conduct_from=dt.date(2026, 6, 9), on=ON, clauses=("D-5(b)", "D-App-5"),
    )  # fmt: skip
