"""Referrals to professional bodies and registers, body by body. Never 'no duty'."""

from casework.documents.boxes import Box
from casework.documents.case_file_values import CaseFile, Fact, Referral
from casework.documents.measures import BOX_TEXT
from casework.documents.paper import Paper
from casework.documents.prose import Stack


def write_referrals(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.referrals:
        paper.note("No body has been considered yet. A duty to refer may exist all the same.")
    for i, referral in enumerate(values.referrals, 1):
        _write(paper, f"{number}.{i}", referral)


def _write(paper: Paper, number: str, referral: Referral) -> None:
    paper.heading(1, number, referral.body, f"section {number}")
    paper.add(
        Box(Stack(paper.setting.paragraphs(referral.answer or "Not answered yet.", BOX_TEXT)))
    )
    facts = (
        Fact("Due", referral.due or "No day set"),
        Fact("Sent", referral.sent or "Not recorded as sent"),
        Fact("Decision", referral.reason or "Not recorded"),
        Fact("Source", referral.source),
        *referral.facts,
    )
    paper.add(paper.setting.facts(facts))
