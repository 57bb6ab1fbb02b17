"""Wednesday 29 July to Wednesday 5 August by hand: decisions, the dismissal, the bodies told."""

from tests.flows.caseworker import Caseworker
from tests.flows.investigating import SSSC

SCOTLAND = "Disclosure Scotland"


def from_decisions_to_referrals(worker: Caseworker) -> None:
    decide_allegations(worker)
    dismiss(worker)
    tell_the_bodies_again(worker)


def decide_allegations(worker: Caseworker) -> None:
    worker.act("decide_allegation", "outcome", "Decide: 1", allegation=None)
    worker.act("decide_allegation", "outcome", "Decide: 2", allegation=None)


def dismiss(worker: Caseworker) -> None:
    """Refused by a chair without authority; the draft is kept while that is put right."""
    letter = {
        "served_how": "by_hand",
        "harm_ground": "not_known",
        "more_serious_breach": "not_known",
    }
    worker.refused("issue_outcome", "outcome", "Start: Issue the outcome", **letter)
    worker.keep_as_draft()
    worker.name_somebody()
    more = {"served_how": "by_hand", "harm_reason": "The child was placed at risk."}
    worker.carry_on("issue_outcome", "outcome", "Start: Issue the outcome", **more)
    worker.put_right("issue_outcome")


def tell_the_bodies_again(worker: Caseworker) -> None:
    """No closing while a duty is undecided; a draft of a referral is no referral."""
    worker.act("end_path", "report", "Record how it ended: Safeguarding", path=None)
    worker.cannot_start("close_case", "overview")
    worker.act("send_referral", "referrals", f"Record it as sent: {SSSC}", body=None)
    worker.act("decide_referral", "referrals", f"Decide on it: {SCOTLAND}", body=None)
    worker.cannot_start("close_case", "overview")
    worker.act("tell_party", "report", "Record what they were told: F. Reid", person=None)
    worker.act("send_referral", "referrals", f"Record it as sent: {SCOTLAND}", body=None)
