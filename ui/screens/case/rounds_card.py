"""Reports as they were signed, with the findings they rest on; and with whom they were shared."""

from functools import partial

from casework.domain.dates import say_day, short_day
from casework.queries.inquiry import InquiryPage, SharedRow
from casework.queries.rounds import Round
from ui.fields.person_offers import Named
from ui.screens.case.part import Opener, PartPage
from ui.screens.case.record_cards import Acts
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

EMPTY = (
    "No report is signed yet. It sets out the facts found, the facts not found, what speaks for "
    "the person and a finding for each allegation; it names no sanction."
)
WIDE = 130


def rounds_card(page: PartPage, found: InquiryPage, acts: Acts, respondent: Named | None) -> Card:
    """Each signed report, the newest first; then what was shared."""
    card = Card(spacing=11)
    signed = [one for one in found.rounds if one.report.signed_on]
    card.box.addWidget(SectionTitle("Investigation report"))
    rows = [_report(page, one) for one in reversed(signed)]
    rows += [_shared(page, one) for one in found.shared]
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    if not rows:
        card.box.addWidget(second_line(EMPTY))
    if acts.can("share_report") and signed:
        known = {"person": respondent} if respondent else {}
        card.box.addSpacing(2)
        card.box.addWidget(button("Share the report", Opener(page, "share_report", **known)))
    return card


class ReportDialog(Dialog):
    """One report as it was signed."""

    def __init__(self, page: PartPage, one: Round) -> None:
        report = one.report
        signed = say_day(report.signed_on) if report.signed_on else ""
        super().__init__(f"Investigation report, signed {signed}", page, wide=720)
        inner = Page("Report", fill="panel", spacing=12)
        inner.box.setContentsMargins(0, 0, 16, 0)
        facts = [
            Fact("Facts found", report.facts_found),
            Fact("Facts not found", report.facts_not_found),
            Fact("Mitigation", report.mitigation),
            *(Fact(f"Allegation {each.number}", _conclusion(each.heading, each.finding_words,
                   each.reason)) for each in one.conclusions),
            Fact("It recommends", report.recommendation),
            Fact("Signed by", report.signed_by),
            Fact("Decision", report.case_to_answer),
            Fact("Decided by", report.decided_by),
            Fact("Reason", report.case_to_answer_reason),
        ]  # fmt: skip
        inner.add(FactList([each for each in facts if each.value], wide=WIDE))
        inner.end()
        inner.setMinimumHeight(look().px(320))
        self.box.addWidget(inner, 1)
        self.add_button("Close", self.accept, is_default=True)


def _report(page: PartPage, one: Round) -> TaskRow:
    report, today = one.report, page.host.today
    on = short_day(report.signed_on, today=today) if report.signed_on else ""
    by = f" by {report.signed_by}" if report.signed_by else ""
    lines = [Line(f"Signed {on}{by}.", "Read it", partial(_read, page, one))]
    if report.case_to_answer:
        lines.append(Line(f"{report.decided_by} decided: {report.case_to_answer}."))
    return TaskRow("Report", lines, done("Signed"))


def _shared(page: PartPage, one: SharedRow) -> TaskRow:
    on = short_day(one.on, today=page.host.today)
    lines = [Line(one.what), Line(f"{on}, {one.how}")]
    if one.withheld:
        lines.append(Line(f"Held back: {one.withheld}. {one.reason}"))
    state = State("In part", Tone.AMBER, Mark.STOP) if one.withheld else done("Shared")
    return TaskRow(f"Shared with {one.name}", lines, state)


def _conclusion(heading: str, finding: str, reason: str) -> str:
    return f"{heading}\n{finding}. {reason}".strip()


def _read(page: PartPage, one: Round) -> None:
    ReportDialog(page, one).open()
