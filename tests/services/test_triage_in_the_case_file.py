"""Everything that is typed at triage is printed in the case file."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from casework.exports import export_case_file
from casework.services import (
    beliefs,
    breaches,
    captures,
    mistakes,
    routing,
    support,
    triage,
)
from casework.services import paths as path_services
from tests.builders import RACHEL
from tests.documents import reading
from tests.services.walking import Office, Walk

JUNE_24 = dt.date(2026, 6, 24)


class Typed:
    """Gives words that stand nowhere else, and remembers them."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self, about: str) -> str:
        self.words.append(f"Typed {len(self.words) + 1} about {about} <b>&amp; Co</b>")
        return self.words[-1]


def printed(walk: Walk, folder: Path) -> str:
    out = folder / f"{walk.case}.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    return reading.body(out.read_bytes())


def left_out(typed: Typed, whole: str) -> list[str]:
    return [one for one in typed.words if reading.spaceless(one) not in whole]


def test_every_path_is_printed(walk: Walk, tmp_path: Path) -> None:
    say = Typed()
    asked = {"kind": "belief", "answer": "not_known", "ask_again_on": dt.date(2026, 6, 30)}
    walk.do(triage.answer_screen, reason=say("the answer before"), **asked)
    for kind in ("belief", "data_breach", "unlawful_capture", "honest_mistake", "indecent_image"):
        walk.do(triage.answer_screen, kind=kind, answer="yes", reason=say(kind))
    walk.do(
        path_services.record_path_contact, path="police", office="police", who=say("who"),
        how=say("how"), said=say("said"), advice=say("advice"), reference=say("reference"),
        may_tell="no", may_interview="no", time="10:45",
    )  # fmt: skip
    walk.do(path_services.end_path, path="police", how=say("the end"))
    walk.do(
        path_services.record_no_copy, address=say("the address"), found_by=say("the finder"),
        found_on=JUNE_24, found_time="09:12", police_reference=say("police number"),
    )  # fmt: skip
    walk.do(
        breaches.record_breach, aware_on=dt.date(2026, 6, 23), aware_time="10:45",
        aware_by=say("who knew"), what=say("data"), risk=say("risk"), measures=say("measures"),
    )  # fmt: skip
    walk.do(
        breaches.decide_breach, decision="told", reason=say("decision"), decided_by=say("DPO"),
        reference=say("ICO number"), late_reason=say("delay"), people_told="no",
    )  # fmt: skip
    weighed = ("belief", "manifestation", "manner", "effect", "role", "audience", "less_severe")
    walk.do(
        beliefs.assess_belief, offence_alone="no", assessed_by=say("assessor"),
        **{one: say(one) for one in weighed},
    )  # fmt: skip
    walk.do(
        beliefs.sign_off_belief, signed_by=say("Legal"), advice=say("advice"), reference=say("ref")
    )
    walk.do(mistakes.record_remedy, what="other", note=say("remedy"), done_by=say("mender"))
    apart = walk.do(captures.set_evidence_apart, kind="other", what=say("what"), why=say("why"))
    walk.do(
        captures.release_evidence, apart=apart, released_by=say("releaser"), reason=say("ground")
    )
    whole = printed(walk, tmp_path)
    assert left_out(say, whole) == []
    for words in ("Tuesday 23 June 2026, 10:45", "Wednesday 24 June 2026, 09:12"):
        assert reading.spaceless(words) in whole


def test_hand_over_procedure_and_support_are_printed(office: Office, tmp_path: Path) -> None:
    say = Typed()
    walk = office.walk(replace(RACHEL, person_kind="agency_worker", workforce="teacher")).triaged()
    walk.do_departing(
        "PERSON_ELSEWHERE", routing.choose_procedure, procedure="corporate", reason=say("choice")
    )
    plan = walk.do(
        support.plan_support, person=walk.respondent, contact=say("contact"), offered=("eap",),
        report_tool=say("tool"), risk=say("risk"), risk_met=say("met"), updated_by=say("who"),
        next_update_on=dt.date(2026, 7, 1),
    )  # fmt: skip
    told = {"what": say("what was said"), "told_by": say("the teller")}
    walk.do(support.record_support_update, support=plan, **told)
    walk.do(support.end_support, support=plan, reason=say("the end"))
    hand_over = walk.do(
        triage.route_out, to=say("to"), handed_over=say("given"), left_out=say("left out"),
        reason=say("why"), how=say("how"), given_by=say("by"),
    )  # fmt: skip
    walk.do(
        routing.record_receipt, hand_over=hand_over, received_by=say("receiver"),
        receipt=say("receipt"),
    )  # fmt: skip
    whole = printed(walk, tmp_path)
    assert left_out(say, whole) == []
    assert "Theemployeeassistanceprogramme" in whole


def test_an_answer_of_twenty_thousand_letters_is_printed_whole(walk: Walk, tmp_path: Path) -> None:
    words = [f"w{number:04}x" for number in range(2_800)]
    walk.do(triage.answer_screen, kind="grievance", answer="yes", reason=" ".join(words))
    whole = printed(walk, tmp_path)
    assert [one for one in words if one not in whole] == []
