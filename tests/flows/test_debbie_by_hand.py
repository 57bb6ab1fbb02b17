"""Debbie's case from the first start of the program to the referral, by hand, in the windows.

Every act of the shipped story is taken in its order, from the part of the window where a person
finds it, by keyboard; what the story checks is checked. `CASEWORK_PICTURES=DIR` keeps a picture of
every screen on the way.
"""

from pathlib import Path

from tests.flows import deciding, going, hearing, investigating, paper, reporting
from tests.flows.caseworker import Caseworker
from tests.flows.hands import Hands
from tests.flows.setting_up import set_up
from tests.flows.telling import Telling


def test_debbie_by_hand(hands: Hands, tmp_path: Path) -> None:
    set_up(hands, tmp_path)
    worker = Caseworker(hands, Telling(hands))
    reporting.from_report_to_suspension(worker)
    investigating.from_triage_to_report(worker)
    hearing.from_case_to_answer_to_minutes(worker)
    deciding.from_decisions_to_referrals(worker)
    assert worker.telling.is_over
    pdf = paper.make(hands, tmp_path / "Debbie Marsh.pdf")
    assert len(hands.written) > 100
    assert paper.left_out(hands.written, pdf) == []
    assert paper.days_left_out(hands.days, pdf) == []
    going.lock_and_come_back(worker)
    going.die_and_carry_on(worker, tmp_path / "after the kill")
