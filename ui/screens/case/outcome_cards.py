"""Cards of the outcome part: the outcome, how like cases went, an appeal, what was before."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.comparators import TARIFF, Comparison
from casework.domain.dates import say_day
from casework.domain.hearing_choices import REFUSED_LATE
from casework.domain.phrases import in_sentence
from casework.queries.ending_rows import EndingRow
from casework.queries.outcome_rows import (
    AppealRow,
    EarlierDecision,
    OutcomeRow,
    ReinstatementRow,
    RouteRow,
)
from ui.screens.case.letters_served import letter_rows
from ui.screens.case.part import PartPage
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import Chip, State, done
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

YES_NO = {"yes": "Yes", "no": "No", "not_known": "Not known yet"}
APPEALS = {
    "upheld": done("Outcome stands"),
    "varied": done("Outcome varied"),
    "overturned": done("Outcome overturned"),
    "rehearing": done("To be heard again"),
    REFUSED_LATE: State("Too late, not let in", Tone.AMBER, Mark.STOP),
}
ROUTES = {
    "agreed": "Agreed in writing, without a hearing",
    "paper": "On paper, as the employee asked",
    "no_action": "Without a hearing",
    "appeal": "By the appeal",
}


def outcome_card(page: PartPage, one: OutcomeRow) -> Card:
    """The outcome that stands, its reasons, and how its letter was served."""
    card = Card()
    card.box.addWidget(SectionTitle(one.sanction_words, say_day(one.decided_on)))
    facts = [*_weighed(one), *_follows(one)]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    _rows(card, letter_rows(page, one.deliveries))
    return card


def comparison_card(comparison: Comparison) -> Card:
    """Like cases as counts: nobody is named, and small numbers are withheld."""
    card = Card()
    card.box.addWidget(SectionTitle("How like cases were decided"))
    facts = [Fact(one.basis, "\n".join(one.lines())) for one in comparison.likenesses]
    facts += [Fact("Same incident", one) for one in comparison.others]
    card.box.addWidget(FactList(facts, wide=220))
    card.box.addWidget(second_line(TARIFF))
    return card


def route_card(one: RouteRow) -> Card:
    """A decision without a hearing."""
    card = Card()
    card.box.addWidget(SectionTitle("Without a hearing", say_day(one.on)))
    written = say_day(one.written_on) if one.written_on else ""
    facts = [
        Fact("How", one.kind_words),
        Fact("Decided by", one.decider),
        Fact("In writing", ": ".join(words for words in (written, one.written) if words)),
        Fact("Companion", "Offered" if one.companion_offered else "Not offered"),
        Fact("Why", one.reason),
    ]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    return card


def appeal_card(page: PartPage, one: AppealRow) -> Card:
    """One appeal, its letter, and the return to work."""
    card = Card()
    card.box.addWidget(SectionTitle("Appeal", f"Lodged {say_day(one.lodged_on)}"))
    if one.decision:
        card.box.addWidget(Chip(APPEALS.get(one.decision, State(one.decision))))
    facts = [
        Fact("Grounds", one.grounds),
        Fact("Kinds", ", ".join(one.grounds_kinds)),
        Fact("New evidence", one.new_evidence),
        Fact("In time", "Yes" if one.is_in_time else "No"),
        Fact("Why late", one.late_reason),
        Fact("Let in by", one.late_agreed_by),
        Fact("Heard as", one.procedure),
        Fact("Decided", say_day(one.decided_on) if one.decided_on else ""),
        Fact("Decided by", one.decided_by),
        Fact("Reasons", one.reasons),
    ]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    _rows(card, [*letter_rows(page, one.deliveries), *(_back(each) for each in one.reinstatements)])
    return card


def ending_card(one: EndingRow) -> Card:
    """The governors decided, and another is the employer who ends the employment."""
    card = Card()
    card.box.addWidget(SectionTitle(f"Ended by {one.employer}"))
    facts = [
        Fact("Told", f"{say_day(one.told_on)}, by {one.told_by}"),
        Fact("What was said", one.told),
        Fact("Ended", say_day(one.ended_on) if one.ended_on else "Not yet"),
        Fact("How", one.how),
        Fact("By", one.ended_by),
        Fact("Last day", say_day(one.last_day) if one.last_day else ""),
        Fact("Note", one.note),
    ]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    return card


def before_card(
    outcomes: Sequence[OutcomeRow],
    decisions: Sequence[EarlierDecision],
    given_up: Sequence[RouteRow],
) -> Card:
    """Whatever others took the place of; nothing is edited away."""
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("Decided before"))
    rows: list[QWidget] = [_outcome_before(one) for one in outcomes]
    rows += [_decision_before(one) for one in decisions]
    rows += [_given_up(one) for one in given_up]
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    return card


def _rows(card: Card, rows: Sequence[QWidget]) -> None:
    for row in rows:
        card.box.addWidget(Rule())
        card.box.addWidget(row)


def _weighed(one: OutcomeRow) -> list[Fact]:
    relied = [
        f"{each.level} of {say_day(each.issued_on)}"
        + (f" (spent; legal advice {each.legal_reference})" if each.was_spent else "")
        for each in one.relied
    ]
    harm = YES_NO.get(one.harm_ground, one.harm_ground)
    return [
        Fact("Decided by", one.decided_by),
        Fact("How", ROUTES.get(one.route, "")),
        Fact("Reasons", one.reasons),
        Fact("Belief", one.belief),
        Fact("Grounds", one.grounds),
        Fact("Investigation", one.investigation),
        Fact("Mitigation", one.mitigation),
        Fact("Relied on", "\n".join(relied)),
        Fact("Warnings", one.warnings_considered),
        Fact("Comparators", one.comparators),
        Fact("Differs because", one.difference_reason),
        Fact("Like cases", one.comparators_shown),
        Fact("Proportionate", one.proportionality),
        Fact("Code considered", one.code_considered),
        Fact("Harm ground", ". ".join(part for part in (harm, one.harm_reason) if part)),
        Fact("More serious", YES_NO.get(one.more_serious_breach, one.more_serious_breach)),
    ]


def _follows(one: OutcomeRow) -> list[Fact]:
    since = f" from {say_day(one.measure_from)}" if one.measure_from else ""
    weeks = f"{one.notice_weeks} weeks" if one.notice_weeks else ""
    notice = ", ".join(words for words in (weeks, in_sentence(one.notice_how)) if words)
    letter = f"Sent {say_day(one.served_on)}, {one.served_how.lower()}"
    is_own = one.route != "appeal"
    return [
        Fact("Must change", one.improvement),
        Fact("May follow", one.next_step),
        Fact("Why so long", one.live_reason),
        Fact("Goes with it", f"{one.measure}{since}"),
        Fact("", one.measure_details),
        Fact("Notice", notice),
        Fact("Pay", one.notice_pay),
        Fact("Letter", letter if is_own and not one.deliveries else ""),
        Fact("Letter received", say_day(one.received_on) if is_own else ""),
        Fact("Appeal to", one.appeal_to),
        Fact("Last day", say_day(one.last_day) if one.last_day else ""),
    ]


def _back(one: ReinstatementRow) -> TaskRow:
    service = "Service counts as unbroken." if one.is_continuous else "Service does not count on."
    said = (service, one.post, one.continuity, one.back_pay, one.conditions)
    lines = [Line(words) for words in said if words]
    return TaskRow(f"Back at work from {say_day(one.on)}", lines, done("Reinstated"))


def _outcome_before(one: OutcomeRow) -> TaskRow:
    lines = [Line(f"{one.decided_by}, {say_day(one.decided_on)}."), Line(one.reasons)]
    state = State("Set aside") if one.set_aside_on else State("Changed on appeal")
    return TaskRow(one.sanction_words, [line for line in lines if line.text], state)


def _decision_before(one: EarlierDecision) -> TaskRow:
    lines = [Line(f"{one.decision}, {say_day(one.on)}."), Line(one.reason)]
    state = State("Set aside") if one.set_aside_on else State("Decided anew")
    return TaskRow(f"{one.number}  {one.heading}", lines, state)


def _given_up(one: RouteRow) -> TaskRow:
    lines = [Line(f"{one.decider}, {say_day(one.on)}."), Line(one.reason)]
    return TaskRow(one.kind_words, lines, State("Heard after all"))
