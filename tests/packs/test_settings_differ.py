"""Each of the 42 questions on which policies differ: two councils, two behaviours."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from casework.domain.policy.allegations import allegation_notes, open_questions
from casework.domain.policy.answers import PolicyAnswers
from casework.domain.policy.conduct import Conduct
from casework.domain.policy.council import Situation, case_notes
from casework.packs.loading import Packs, load_packs
from casework.packs.policy_answers import answers_of

RESOURCES = Path(__file__).parents[2] / "resources"
CASE = Situation(nation="england", today=dt.date(2026, 6, 24), platform="Mastodon")
OFF_DUTY = Conduct(time="own_time", equipment="own", medium="public_post")
Told = Callable[[PolicyAnswers], str]


@pytest.fixture(scope="module")
def packs() -> Packs:
    return load_packs(RESOURCES)


def of(category: str, conduct: Conduct = Conduct(), *, gross: str = "no") -> Told:  # noqa: B008
    """What the policy says of an allegation of this kind."""

    def told(answers: PolicyAnswers) -> str:
        notes = allegation_notes(answers, category, conduct, gross=gross)
        return "\n".join(f"{'? ' if one.is_question else ''}{one.sentence}" for one in notes)

    return told


def case(situation: Situation = CASE) -> Told:
    """What the policy says of a case."""

    def told(answers: PolicyAnswers) -> str:
        notes = case_notes(answers, situation)
        return "\n".join(f"{'? ' if one.is_question else ''}{one.sentence}" for one in notes)

    return told


COLLEAGUE = Conduct(aimed_at="colleague")
COUNCIL = Conduct(aimed_at="council")
ROWS: list[tuple[int, str, Told, tuple[str, str], tuple[str, str]]] = [
    (1, "who: elected members", case(replace(CASE, person_kind="elected_member")),
     ("glasgow", "? The policy does not mention a person of this kind"),
     ("west-berkshire", "")),
    (2, "school staff", case(replace(CASE, works_at_school=True)),
     ("gloucestershire", "? The policy leaves out: Council staff employed in schools"),
     ("derbyshire", "Acts as the employer: ")),
    (3, "contractual", case(),
     ("lancaster", "is no part of the contract: letters do not say"),
     ("glasgow", "does not say whether it is part of the contract")),
    (4, "private messages", of("BOUND", Conduct(medium="private_message")),
     ("gloucestershire", "\nThe policy names private messages"),
     ("west-berkshire", "? The policy does not mention private messages")),
    (5, "friending service users", of("BOUND"),
     ("glasgow", "\nThe policy does not allow it, whoever the person is."),
     ("gloucestershire", "? The policy leaves it to judgement.")),
    (6, "personal use at work", of("TIME", Conduct(equipment="own")),
     ("glasgow", "? The policy bans the council's equipment."),
     ("lancaster", "? Own time is allowed, on the council's equipment too.")),
    (7, "own devices at work", of("TIME", Conduct(equipment="own", time="working_time")),
     ("west-berkshire", "\nThe policy reaches own devices at work."),
     ("gloucestershire", "? The policy does not mention own devices at work.")),
    (8, "naming the employer", of("REP", Conduct(names_employer="yes")),
     ("glasgow", "\nNaming the council is allowed, and brings a stricter duty."),
     ("west-berkshire", "\nThe policy recommends not naming the council. This is advice")),
    (9, "disclaimer", of("REP", Conduct(names_employer="yes", has_disclaimer="no")),
     ("lancaster", "\nThe policy asks for a disclaimer, and there was none."),
     ("glasgow", "\nThe policy advises a disclaimer, and there was none. This is advice")),
    (10, "likes and shares", of("DISC", Conduct(medium="like")),
     ("glasgow", "? The policy speaks of agreeing to a comment."),
     ("derbyshire", "? The policy names links; a like or a share is arguable.")),
    (11, "criticism of the council", of("REP", COUNCIL),
     ("glasgow", "\nThe policy bars what is derogatory about the council."),
     ("gloucestershire", "? Only false or misleading statements are barred.")),
    (12, "logo", of("LOGO"),
     ("glasgow", "\nThe policy keeps the logo off personal pages."),
     ("lancaster", "? The logo needs written permission.")),
    (13, "posts about colleagues", of("BULL", COLLEAGUE),
     ("glasgow", "\nThe policy bars what is untrue or abusive about colleagues."),
     ("lancaster", "? Nothing about them without written permission.")),
    (14, "politics", of("POL"),
     ("gloucestershire", "\nThe policy says: Nothing politically sensitive is disclosed"),
     ("glasgow", "? The policy has no political rule.")),
    (15, "references", of("REF"),
     ("lancaster", "\nThe policy bans references on networks."),
     ("glasgow", "? The policy does not mention references.")),
    (16, "copyright", of("IP"),
     ("lancaster", "\nThe policy names copyright."),
     ("west-berkshire", "? The policy does not mention copyright.")),
    (17, "after leaving", of("LEAVE"),
     ("gloucestershire", "\nOn leaving: Confidentiality continues after leaving."),
     ("glasgow", "? The policy names no duty on leaving.")),
    (18, "refusing to remove", of("COOP"),
     ("lancaster", "\nRefusing an instruction to remove is itself a breach."),
     ("gloucestershire", "? The policy does not make a refusal to remove a breach.")),
    (19, "co-operation", of("COOP"),
     ("lancaster", "\nThe policy asks those under suspicion to co-operate. Silence"),
     ("glasgow", "? The policy states no duty to co-operate.")),
    (20, "reporting routes", case(replace(CASE, channel="colleague")),
     ("glasgow", "\nAn improper e-mail received or suspected: reported to Manager"),
     ("gloucestershire", "Communications Team")),
    (21, "advisers", case(),
     ("gloucestershire", "\nThe policy names as advisers: Human Resources, Communications Team"),
     ("glasgow", "\nThe policy names as advisers: Service HR team.")),
    (22, "disclosures", of("WBM"),
     ("derbyshire", "\nThe policy leaves disclosures to another procedure."),
     ("glasgow", "\nAsk Legal before it is worded: it may be a protected disclosure.")),
    (23, "monitoring", case(),
     ("glasgow", "\nMonitoring: What employees write online outside working hours is not"),
     ("west-berkshire", "\nThe policy states no monitoring")),
    (25, "laws named", case(replace(CASE, nation="scotland")),
     ("glasgow", "\nData Protection Act 1998: the policy's words, not current."),
     ("gloucestershire", "the policy's words, not law in Scotland.")),
    (26, "gross misconduct", of("REP", gross="yes"),
     ("west-berkshire", "\nThe policy names as gross misconduct: Conduct or omission"),
     ("glasgow", "? The policy gives no example of gross misconduct.")),
    (27, "presumed public", of("REP", Conduct(medium="limited_post")),
     ("glasgow", "\nThe policy presumes: what is online is public, whatever the privacy settings."),
     ("lancaster", "\nThe policy presumes: what is posted may be read by crowds")),
    (29, "protected characteristics", of("DISC"),
     ("derbyshire", "\nThe policy names 7 of the nine protected characteristics."),
     ("glasgow", "\nThe policy names no characteristic. Name the one that is meant, of all nine.")),
    (30, "stale content", case(),
     ("glasgow", "\nNames Bebo, MySpace and Wikispace: the list of platforms is out of date."),
     ("gloucestershire", "Google+")),
    (31, "review", case(),
     ("gloucestershire", "\nReview of the policy: Every year"),
     ("west-berkshire", "\nReview of the policy: Not set: the field for it is blank.")),
    (33, "duty to report", of("FAILREP"),
     ("glasgow", "\nSome matters must be reported, others should be."),
     ("gloucestershire", "? The policy invites people to raise concerns")),
    (34, "an honest mistake", case(replace(CASE, channel="self")),
     ("gloucestershire", "\nThe policy has a path for one's own mistake"),
     ("glasgow", "? The policy has no path for an honest mistake.")),
    (35, "acting without a complaint", case(replace(CASE, channel="manager", has_affected=True)),
     ("derbyshire", "\nManagers are to act promptly whether or not anybody complained."),
     ("gloucestershire", "\nSupporting the person affected is a duty under this policy.")),
    (36, "may or will", case(),
     ("lancaster", "\nThe policy says both that discipline may and that it will follow."),
     ("glasgow", "")),
    (37, "link to work off duty", of("REP", OFF_DUTY),
     ("glasgow", "? Outside work it counts where working relationships suffer."),
     ("gloucestershire", "? It counts where it can be connected to the person as an employee.")),
    (38, "free expression", case(replace(CASE, screens=frozenset({"belief_or_adjustment"}))),
     ("glasgow", "\nThe policy itself recognises free expression: weigh it first."),
     ("lancaster", "\nThe policy does not mention free expression; the law does")),
    (39, "advice before posting", case(),
     ("lancaster", "? The policy offers advice before posting"),
     ("glasgow", "")),
    (40, "permissions", case(),
     ("gloucestershire", "Business accounts that the Communications Team agreed to"),
     ("glasgow", "\nWith permission the policy allows: Approved teaching tools")),
    (41, "adoption", case(),
     ("glasgow", "? It is not known that the council adopted this version."),
     ("gloucestershire", "")),
    (42, "reports to a professional body", case(),
     ("glasgow", "\nThe policy itself wants more serious breaches reported"),
     ("lancaster", "")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "one", "other"),
    [pytest.param(row[2], row[3], row[4], id=f"{row[0]} {row[1]}") for row in ROWS],
)
def test_two_councils_get_different_behaviour(
    packs: Packs, told: Told, one: tuple[str, str], other: tuple[str, str]
) -> None:
    said = {name: "\n" + told(answers_of(packs.policy(name))) for name, _ in (one, other)}
    assert one[1] in said[one[0]]
    assert other[1] in said[other[0]]
    assert one[1] not in said[other[0]], "both councils get the same"
    assert said[one[0]] != said[other[0]]


def test_every_question_of_the_note_has_its_row_or_is_tested_where_it_acts() -> None:
    elsewhere = {24, 28, 32}
    """24 and 42 are one rule (duties, test_duties_of_a_case); 28 is the authority of a chair and 32
    the force of a clause: below."""
    assert {row[0] for row in ROWS} | elsewhere == set(range(1, 43))


def test_24_the_law_holds_whatever_a_policy_says(packs: Packs) -> None:
    sssc = packs.body("sssc")
    assert any(one.obligation.value == "M" for one in sssc.triggers)
    said = {code: answers_of(packs.policy(code)) for code in ("glasgow", "lancaster")}
    assert said["glasgow"].holds("professional_report_by_policy")
    assert not said["lancaster"].holds("professional_report_by_policy")


def test_28_who_may_decide_differs(packs: Packs) -> None:
    school = [one.who for one in packs.policy("derbyshire").decision_makers]
    town = [one.who for one in packs.policy("lancaster").decision_makers]
    assert any("overn" in who for who in school), school
    assert not any("overn" in who for who in town), town


def test_32_advice_is_no_rule(packs: Packs) -> None:
    berkshire = packs.policy("west-berkshire").clause("WB-8.5")
    glasgow = packs.policy("glasgow").clause("G-11")
    assert (berkshire.force.is_advice, glasgow.force.is_advice) == (True, False)


def test_an_answer_closes_every_question(packs: Packs) -> None:
    answers = answers_of(packs.policy("glasgow"))
    described = replace(OFF_DUTY, medium="private_message")
    assert open_questions(answers, "REP", described, gross="no")
    assert not open_questions(answers, "REP", replace(described, answer="It did."), gross="no")


def test_a_question_cites_what_the_document_prints(packs: Packs) -> None:
    answers = answers_of(packs.policy("lancaster"))
    notes = allegation_notes(answers, "LOGO", Conduct(), gross="no")
    (logo,) = (one for one in notes if one.setting == "logo_rule")
    assert logo.is_question
    assert logo.cited
    assert not any("L-6" in one for one in logo.cited)
