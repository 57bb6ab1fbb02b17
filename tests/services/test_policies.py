"""A council's own policy: installed, chosen, signed off; conduct under the version of its day."""

import datetime as dt
from pathlib import Path

import pytest

from casework.domain.errors import BadEntry
from casework.queries import matrix, policies
from casework.queries.policies import PolicyRow
from casework.services import allegations, organisation
from casework.services import policies as acts
from tests.builders import RACHEL
from tests.services.walking import Office, Walk

POLICIES = Path(__file__).parents[2] / "resources" / "policies"
GLASGOW = (POLICIES / "glasgow.toml").read_text(encoding="utf-8")
NEWER = (
    GLASGOW.replace('version = "GCC-2012"', 'version = "GCC-2026"')
    .replace("effective_from = 2012-01-01", "effective_from = 2026-04-01")
    .replace('printed_ref = "bullet 8, page 6"', 'printed_ref = "paragraph 14"')
)
TODAY = dt.date(2026, 6, 24)
ALLEGED = {
    "heading": "A post about the council",
    "text": "She posted it.",
    "category": "REP",
    "conduct_from": dt.date(2026, 6, 19),
}


def a_file(folder: Path, text: str, name: str = "ours.toml") -> Path:
    made = folder / name
    made.write_text(text, encoding="utf-8")
    return made


def row(office: Office, code: str) -> PolicyRow:
    (found,) = [one for one in office.workspace.read(policies.policies) if one.code == code]
    return found


def install(office: Office, folder: Path, text: str) -> None:
    office.workspace.run(acts.install_policy, file=a_file(folder, text), on=TODAY)


def test_a_new_version_is_installed_and_what_it_changes_is_shown(
    office: Office, tmp_path: Path
) -> None:
    install(office, tmp_path, NEWER)
    found = row(office, "glasgow")
    assert (found.version, found.earlier, found.is_installed) == ("GCC-2026", "GCC-2012", True)
    assert {one.about for one in found.differences} >= {"Version", "In force from"}


def test_conduct_is_judged_by_the_version_of_its_day(walk: Walk, tmp_path: Path) -> None:
    install(walk.office, tmp_path, NEWER)
    march, june = (ALLEGED | {"clauses": ("G-14",), "conduct_from": day, "text": f"On {day}"}
                   for day in (dt.date(2026, 3, 2), dt.date(2026, 6, 19)))  # fmt: skip
    walk.do(allegations.add_allegation, **march)
    rows = walk.office.workspace.read(matrix.matrix, walk.case).allegations
    assert [one.clauses[0].printed_ref for one in rows] == ["bullet 8, page 6"]
    later = walk.office.walk(RACHEL)
    later.do(allegations.add_allegation, **june)
    later.do(allegations.add_allegation, **march)
    rows = walk.office.workspace.read(matrix.matrix, later.case).allegations
    assert [one.clauses[0].printed_ref for one in rows] == ["paragraph 14", "bullet 8, page 6"]


def test_conduct_under_two_versions_is_two_allegations(walk: Walk, tmp_path: Path) -> None:
    install(walk.office, tmp_path, NEWER)
    later = walk.office.walk(RACHEL)
    spanning = ALLEGED | {
        "conduct_from": dt.date(2026, 3, 2),
        "conduct_to": dt.date(2026, 6, 19),
        "clauses": ("G-14",),
    }
    with pytest.raises(BadEntry) as caught:
        later.do(allegations.add_allegation, **spanning)
    assert caught.value.code == "CONDUCT_SPANS_VERSIONS"
    assert "one for the days after" in caught.value.sentence


def test_a_professional_code_that_changed_asks_for_two_allegations(walk: Walk) -> None:
    spanning = ALLEGED | {
        "conduct_from": dt.date(2024, 11, 1),
        "conduct_to": dt.date(2024, 12, 1),
        "clauses": ("GTCS 1.2",),
    }
    with pytest.raises(BadEntry) as caught:
        walk.do(allegations.add_allegation, **spanning)
    assert caught.value.code == "CONDUCT_SPANS_VERSIONS"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GLASGOW, "ALREADY_RECORDED"),
        (NEWER.replace("2026-04-01", "2010-04-01"), "PACK_NOT_NEWER"),
        (GLASGOW.replace("GCC-2012", "GCC-2013"), "PACK_NOT_NEWER"),
        (NEWER.replace('categories = ["LOGO"]', 'categories = ["LOGOS"]'), "PACK_HAS_FAULTS"),
        ("no pack at all", "PACK_HAS_FAULTS"),
        (NEWER.replace("GCC-2026", "x" * 400), "TOO_LONG"),
    ],
)
def test_what_cannot_be_installed_says_why_and_nothing_is_kept(
    office: Office, tmp_path: Path, text: str, code: str
) -> None:
    before = office.workspace.read(policies.policies)
    with pytest.raises(BadEntry) as caught:
        install(office, tmp_path, text)
    assert caught.value.code == code
    assert office.workspace.read(policies.policies) == before


def test_another_policy_is_chosen_and_waits_for_its_own_sign_off(
    office: Office, tmp_path: Path
) -> None:
    run = office.workspace.run
    run(organisation.approve_rules, approved_by="C. Bell, Legal", on=TODAY)
    ours = NEWER.replace('code = "glasgow"', 'code = "strathmore"')
    install(office, tmp_path, ours)
    run(acts.choose_policy, code="strathmore", on=TODAY)
    assert row(office, "strathmore").is_chosen
    assert [one.words for one in row(office, "glasgow").sign_offs] == ["Signed off"]
    assert row(office, "strathmore").sign_offs == ()
    run(organisation.approve_rules, approved_by="C. Bell, Legal", on=TODAY)
    (signed,) = row(office, "strathmore").sign_offs
    assert (signed.by, signed.on) == ("C. Bell, Legal", TODAY)


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("lancaster", "PACK_OF_ANOTHER_NATION"),
        ("glasgow", "ALREADY_RECORDED"),
        ("nowhere", "PACK_NOT_FOUND"),
    ],
)
def test_a_policy_that_does_not_fit_is_not_chosen(office: Office, code: str, refusal: str) -> None:
    with pytest.raises(BadEntry) as caught:
        office.workspace.run(acts.choose_policy, code=code, on=TODAY)
    assert caught.value.code == refusal


def test_adoption_is_declared_by_name_and_with_a_reason(office: Office) -> None:
    assert row(office, "glasgow").needs_declaring
    office.workspace.run(
        acts.declare_adoption,
        code="glasgow",
        declared_by="C. Bell, Legal",
        reason="It stood on the intranet from 2012, as the minute of 4 May says.",
        on=TODAY,
    )
    found = row(office, "glasgow")
    assert not found.needs_declaring
    assert found.sign_offs[0].reason.startswith("It stood on the intranet")
