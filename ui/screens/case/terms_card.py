"""The terms of reference, their time, and what the investigator declared."""

from functools import partial

from casework.domain.dates import say_day, short_day
from casework.queries.clocks import ChangeRow
from casework.queries.inquiry import InquiryPage, InterestRow, TermsRow
from ui.screens.case.part import PartPage
from ui.screens.case.record_cards import Acts, add_buttons, offer, rows_card
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import heading, second_line
from ui.widgets.links import Link
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

NONE = (
    "The investigation has not begun. Name the investigator and check for conflicts; then the "
    "terms of reference are issued."
)
NO_CHECK = "Nobody has been asked yet. It is done before the terms are issued."
WIDE = 130


def terms_card(page: PartPage, found: InquiryPage, acts: Acts) -> Card:
    """The terms that hold, and how long the time runs."""
    card = Card(spacing=11)
    current = found.terms[-1] if found.terms else None
    card.box.addWidget(SectionTitle("Terms of reference", _note(page, current)))
    if current is not None:
        facts = [*_facts(current), _time(found)]
        card.box.addWidget(FactList([one for one in facts if one.value], wide=WIDE))
    elif found.rounds:
        card.box.addWidget(FactList([Fact("To be found out", found.rounds[-1].report.terms)]))
    else:
        card.box.addWidget(second_line(NONE))
    for one in found.extensions:
        card.box.addWidget(Rule())
        card.box.addWidget(_extension(page, one))
    if len(found.terms) > 1:
        read = partial(_read_earlier, page, found.terms[:-1])
        card.box.addWidget(Link("", "Read the earlier versions", read))
    extend = offer("Extend the time", "extend_clock", clock=found.clock_id)
    offered = [offer("Change the terms", "amend_terms")]
    add_buttons(card, acts, [*offered, extend] if found.clock_id else offered)
    return card


def interests_card(page: PartPage, found: InquiryPage, acts: Acts) -> Card:
    """What each investigator declared."""
    rows = [_check(page, one) for one in found.checks]
    offered = (offer("Record a check", "declare_interests"),)
    return rows_card("Conflicts of interest", rows, NO_CHECK, acts, offered)


class TermsDialog(Dialog):
    """Terms that later ones replaced, as they were."""

    def __init__(self, page: PartPage, terms: tuple[TermsRow, ...]) -> None:
        super().__init__("Earlier terms of reference", page, wide=680)
        inner = Page("Earlier terms", fill="panel", spacing=12)
        inner.box.setContentsMargins(0, 0, 16, 0)
        for one in reversed(terms):
            inner.add(heading(f"Version {one.number}, {say_day(one.issued_on)}"))
            inner.add(FactList([each for each in _facts(one) if each.value], wide=WIDE))
        inner.end()
        inner.setMinimumHeight(look().px(320))
        self.box.addWidget(inner, 1)
        self.add_button("Close", self.accept, is_default=True)


def _read_earlier(page: PartPage, terms: tuple[TermsRow, ...]) -> None:
    TermsDialog(page, terms).open()


def _note(page: PartPage, current: TermsRow | None) -> str:
    if current is None:
        return ""
    on = short_day(current.issued_on, today=page.host.today)
    return f"Issued {on}" if current.number == 1 else f"Version {current.number}, issued {on}"


def _facts(one: TermsRow) -> list[Fact]:
    asked = "Asked for" if one.recommendations_asked else "Not asked for"
    return [
        Fact("To be found out", one.scope),
        Fact("Left out", one.not_in_scope),
        Fact("Questions", one.questions),
        Fact("Whom to see", one.witnesses),
        Fact("What to look for", one.evidence),
        Fact("Issued to", one.issued_to),
        Fact("Asked for by", one.commissioned_by),
        Fact("Report by", say_day(one.report_by) if one.report_by else ""),
        Fact("Recommendation", asked),
        Fact("Why changed", one.reason),
    ]


def _time(found: InquiryPage) -> Fact:
    return Fact("Time runs until", say_day(found.due_on) if found.due_on else "")


def _extension(page: PartPage, one: ChangeRow) -> TaskRow:
    today = page.host.today
    was, on = short_day(one.was_due_on, today=today), short_day(one.on, today=today)
    lines = [Line(one.reason), Line(f"Was due {was}. Agreed by {one.agreed_by}, {on}.")]
    name = f"Extended to {short_day(one.due_on, today=today)}" if one.due_on else "Extended"
    return TaskRow(name, lines, State("Extended", Tone.AMBER, Mark.CLOCK))


def _check(page: PartPage, one: InterestRow) -> TaskRow:
    on = short_day(one.on, today=page.host.today)
    if not one.interests:
        return TaskRow(one.name, [Line(f"Asked {on}.")], done("No interest"))
    lines = [*(Line(words) for words in one.interests), Line(one.details), Line(f"Declared {on}.")]
    return TaskRow(one.name, lines, State("Interest", Tone.AMBER, Mark.STOP))
