"""Around a hearing: the companion and the dates, needs, witnesses, papers and bundles."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.companion_window import SOURCE, CompanionWindow
from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.queries.bundle_rows import IssueRow, PaperRow
from casework.queries.hearing_room import (
    CompanionRow,
    HearingRoom,
    NeedRow,
    UnionRow,
    WitnessRow,
)
from ui.plain import counted
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.flow import Flow
from ui.widgets.labels import label, second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

ANSWER = State("Answer", Tone.ACCENT, Mark.DOT)
WAITS = State("No answer yet", Tone.AMBER, Mark.CLOCK)
ASKED = "The employee asked for it in request {number}."
CHOICE = (
    "The employee chooses: a fellow worker, a union official or a certified representative. No "
    "writing and no last day is needed, and the choice may be changed."
)
AGENCY = (
    "An agency worker is a worker in this sense: where the council holds the hearing, the right to "
    "a companion holds here too (s.13)."
)
REPRESENTATIVE = (
    "Only where the employee is a union representative: tell a full-time official early, with the "
    "employee's agreement (Acas Code 30)."
)
BUNDLE = "Once somebody has the bundle, what comes late is 12A, after 12; nothing is renumbered."


def room_cards(page: PartPage, room: HearingRoom, can: set[str]) -> list[QWidget]:
    """A card for each; those without rows say what belongs there and offer to add it."""
    cards = [_companions(page, room, can), _needs(page, room.needs, can)]
    cards += [_witnesses(page, room.witnesses, can), _papers(page, room, can)]
    return [one for one in cards if one is not None]


def _card(title: str, note: str, rows: Sequence[QWidget], buttons: QWidget | None) -> Card | None:
    if not rows and buttons is None:
        return None
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle(title, note))
    for number, one in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(one)
    if buttons is not None:
        card.box.addWidget(buttons)
    return card


def _buttons(page: PartPage, can: set[str], *acts: tuple[str, str]) -> QWidget | None:
    holder, row = QWidget(), Flow(10)
    holder.setLayout(row)
    for act, words in acts:
        if act in can:
            row.addWidget(button(words, Opener(page, act)))
    return holder if row.count() else None


def _companions(page: PartPage, room: HearingRoom, can: set[str]) -> Card | None:
    rows: list[QWidget] = [_companion(page, one) for one in room.companions]
    rows += [_union(page, one) for one in room.unions[-1:]]
    acts = (
        ("record_companion", "Record the companion"),
        ("record_union_post", "Record a union post"),
    )
    buttons = _buttons(page, can, *acts)
    if not rows and buttons is None and room.window is None:
        return None
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("Companion"))
    for words in (CHOICE, *((AGENCY,) if room.is_agency_worker else ())):
        card.box.addWidget(second_line(words))
    if room.window is not None:
        card.box.addWidget(_window(room.window))
    for one in rows:
        card.box.addWidget(Rule())
        card.box.addWidget(one)
    if buttons is not None:
        card.box.addWidget(second_line(REPRESENTATIVE))
        card.box.addWidget(buttons)
    return card


def _window(window: CompanionWindow) -> Card:
    """The five days as dates, and what is for the council to decide."""
    card = Card(Tone.BLUE, padding=12, spacing=4)
    source = SOURCE if window.latest is not None else ""
    for words in (window.must(), window.left_out(), window.may()):
        if words:
            card.box.addWidget(label(words, tone=Tone.BLUE, wrap=True))
    if source:
        card.box.addWidget(second_line(source))
    card.setAccessibleName(window.must())
    return card


def _companion(page: PartPage, one: CompanionRow) -> TaskRow:
    today = page.host.today
    told = f"The employee told us {short_day(one.chosen_on, today=today)}."
    union = f"{one.kind_words}, {one.union}" if one.union else one.kind_words
    lines = [Line(words) for words in (union if one.name else "", told, one.contact, one.note)]
    state = done("Chosen") if one.ended_on is None else State("Changed since")
    name = one.name or "Comes alone"
    return TaskRow(name, [line for line in lines if line.text], state)


def _union(page: PartPage, one: UnionRow) -> TaskRow:
    today = page.host.today
    if one.is_representative != "yes":
        words = {"no": "Not a union representative", "not_known": "Not known yet"}
        return TaskRow("Union post", [Line(one.note)] if one.note else [],
                       State(words.get(one.is_representative, "")))  # fmt: skip
    agreed = {"yes": "The employee agrees that the official is told.",
              "no": "The employee does not want the official told."}  # fmt: skip
    lines = [Line(one.union), Line(agreed.get(one.consent, "Not asked yet.")), Line(one.note)]
    if one.contacted_on is not None:
        told = short_day(one.contacted_on, today=today)
        lines.append(Line(f"{one.official or 'The official'} was told {told}."))
    told_state = done("Official told") if one.contacted_on else State("Union representative")
    return TaskRow("Union post", [line for line in lines if line.text], told_state)


def _needs(page: PartPage, rows: Sequence[NeedRow], can: set[str]) -> Card | None:
    buttons = _buttons(page, can, ("ask_need", "Record what the employee needs"))
    made = [_need(page, one) for one in rows]
    open_ones = sum(not one.answer for one in rows)
    note = f"{open_ones} without an answer" if open_ones else ""
    return _card("Adjustments, interpreter, health advice", note, made, buttons)


def _need(page: PartPage, one: NeedRow) -> TaskRow:
    today = page.host.today
    by = f" by {one.asked_by}" if one.asked_by else ""
    lines = [Line(f"{one.kind_words}, asked for{by} {short_day(one.asked_on, today=today)}.")]
    if one.answered_on is not None:
        day = short_day(one.answered_on, today=today)
        lines.append(Line(f"{one.answered_by}, {day}. {one.answer_reason}".strip()))
        tone = Tone.AMBER if one.answer == "refused" else Tone.GREEN
        return TaskRow(one.asked, lines, State(one.answer_words, tone, Mark.TICK))
    if page.may("answer_need"):
        return TaskRow(one.asked, lines, ANSWER, Opener(page, "answer_need", need=one.id))
    return TaskRow(one.asked, lines, WAITS)


def _witnesses(page: PartPage, rows: Sequence[WitnessRow], can: set[str]) -> Card | None:
    buttons = _buttons(page, can, ("call_witness", "Name a witness for the hearing"))
    made = [_witness(page, one) for one in rows]
    return _card(
        "Witnesses of the hearing", counted(len(rows), "witness", "witnesses"), made, buttons
    )


def _witness(page: PartPage, one: WitnessRow) -> TaskRow:
    today = page.host.today
    lines = [Line(one.about)]
    called = f"Called by {in_sentence(one.called_by)}, {short_day(one.asked_on, today=today)}."
    lines.append(Line(called))
    lines += [Line(ASKED.format(number=one.request))] if one.request else []
    if one.answered_on is not None:
        by = f"{one.answered_by}, " if one.answered_by else ""
        day = short_day(one.answered_on, today=today)
        lines.append(Line(f"{by}{day}. {one.answer_reason}".strip()))
        return TaskRow(one.name, lines, done(one.answer_words))
    if page.may("answer_witness"):
        act = Opener(page, "answer_witness", witness=one.id)
        return TaskRow(one.name, lines, ANSWER, act)
    return TaskRow(one.name, lines, WAITS)


def _papers(page: PartPage, room: HearingRoom, can: set[str]) -> Card | None:
    acts = (("list_paper", "List a paper"), ("issue_bundle", "Record who got the bundle"))
    buttons = _buttons(page, can, *acts)
    rows: list[QWidget] = [_paper(page, one) for one in room.papers]
    rows += [_issue(page, one) for one in room.issues]
    if not rows and buttons is not None:
        rows = [second_line(f"No paper is listed yet. {BUNDLE}")]
    return _card("Papers and bundles", counted(len(room.papers), "paper", "papers"), rows, buttons)


def _paper(page: PartPage, one: PaperRow) -> TaskRow:
    day = short_day(one.given_on, today=page.host.today)
    by = f" by {one.given_by}" if one.given_by else ""
    pages = f", {counted(one.pages, 'page', 'pages')}" if one.pages else ""
    lines = [Line(f"{one.side_words}, given{by} {day}{pages}."), Line(one.late_reason)]
    lines += [Line(f"Withheld: {one.withheld_reason}" if one.withheld_reason else "")]
    lines += [Line(ASKED.format(number=one.request))] if one.request else []
    lines += [Line(one.answer_reason)]
    said = [line for line in lines if line.text]
    name = f"{one.label}  {one.title}"
    if one.is_late and not one.answer and page.may("answer_paper"):
        return TaskRow(name, said, State("Decide: it is late", Tone.ACCENT, Mark.DOT),
                       Opener(page, "answer_paper", paper=one.id))  # fmt: skip
    if one.answer:
        tone = Tone.GREEN if one.answer == "accepted" else Tone.AMBER
        return TaskRow(name, said, State(one.answer_words, tone, Mark.TICK))
    if one.withheld_reason:
        return TaskRow(name, said, State("Withheld", Tone.AMBER, Mark.STOP))
    return TaskRow(name, said, State("In the bundle"))


def _issue(page: PartPage, one: IssueRow) -> TaskRow:
    today = page.host.today
    lines = [Line(f"{one.how}, {short_day(one.issued_on, today=today)}. {one.note}".strip())]
    name = f"Bundle {one.number}: {one.holder}"
    if one.returned_on is not None:
        back = short_day(one.returned_on, today=today)
        lines.append(Line(f"Back {back}. {one.returned_note}".strip()))
        return TaskRow(name, lines, done("Back"))
    if one.missing:
        lines.append(Line(f"Does not have {one.missing}."))
    state = State("Lacks papers", Tone.AMBER, Mark.STOP) if one.missing else done("Whole")
    if page.may("return_bundle"):
        words = f"{state.words}: record its return"
        act = Opener(page, "return_bundle", issue=one.id)
        return TaskRow(name, lines, State(words, state.tone, state.mark), act)
    return TaskRow(name, lines, state)
