"""What was reported, who is touched by it, the triage questions, linked cases, corrections."""

from casework.domain.dates import say_day, short_day
from casework.domain.phrases import sentence
from casework.queries import case_history, case_page, paths, report_page, triage_page
from casework.queries.case_history import CorrectionRow, DepartureRow
from casework.queries.report_page import PartyRow, ReportPage
from casework.queries.triage_page import QuestionRow
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.case.changes import mistakes_rows
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.path_cards import path_cards
from ui.screens.case.respondent_card import respondent_card
from ui.screens.case.route_card import route_card
from ui.screens.case.support_card import support_card
from ui.screens.case.tasks import part_tasks
from ui.screens.case.views_card import views_card
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.facts import Fact, FactList
from ui.widgets.go_row import GoRow
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

UNANSWERED = State("Answer", Tone.ACCENT, Mark.DOT)
ANSWERS = {
    "yes": State("Yes", Tone.AMBER, Mark.STOP),
    "no": State("No", Tone.PLAIN, Mark.TICK),
    "not_known": State("Not known yet", Tone.BLUE, Mark.CLOCK),
}


class ReportPart(PartPage):
    """The incident behind the case; nothing here is edited away."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("report", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(report_page.report, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        mine = [one for one in steps if one.part == "report"]
        correct = button("Correct a mistake", Opener(self, "correct_record"))
        if not self.may("correct_record"):
            correct.hide()
        words = "What was reported and what triage found. A mistake is put right in the open."
        self.add(toolbar(words, correct), self._facts(page))
        found = self.host.read(triage_page.triage, self.case_id)
        route = route_card(self, found)
        self.add(respondent_card(self), *([route] if route else []), self._screens(page))
        self.add(*part_tasks(self, mine), *path_cards(self, steps))
        views = views_card(self, self.host.read(paths.paths, self.case_id))
        self.add(*([views] if views else []))
        self.add(self._parties(page), support_card(self, page))
        if page.linked:
            self.add(self._linked(page))
        departures = self._departures()
        if departures is not None:
            self.add(departures)
        self.add(self._corrections())

    def _facts(self, page: ReportPage) -> Card:
        reporter = "Anonymous" if page.is_anonymous else _reporter(page)
        facts = [
            Fact("Summary", page.summary),
            Fact("Discovered", say_day(page.discovered_on)),
            Fact("Reported", say_day(page.reported_on)),
            Fact("Reported by", reporter),
            Fact("How", page.channel),
            Fact("Platform", page.platform or "Not known"),
        ]
        card = Card()
        card.box.addWidget(SectionTitle("What was reported"))
        card.box.addWidget(FactList(facts, wide=96))
        return card

    def _screens(self, page: ReportPage) -> Card:
        answered = sum(bool(one.answer) for one in page.screens)
        card = Card(spacing=11)
        note = f"{answered} of {len(page.screens)} answered"
        card.box.addWidget(SectionTitle("Triage questions", note))
        if self.may("answer_screen"):
            words = "Answer one by one" if answered < len(page.screens) else "Look at them again"
            card.box.addWidget(row_of(button(words, Opener(self, "answer_screen"))))
        plain = [one for one in page.screens if one.answer == "no" and not one.reason]
        for number, one in enumerate(one for one in page.screens if one not in plain):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._screen(one))
        if plain:
            names = ", ".join(one.question.short for one in plain)
            card.box.addWidget(Rule())
            card.box.addWidget(
                TaskRow("Answered no, with nothing to add", [Line(names)], ANSWERS["no"])
            )
        return card

    def _screen(self, one: QuestionRow) -> TaskRow:
        today = self.host.today
        lines = [Line(one.reason)] if one.reason else []
        if one.answered_on is not None:
            lines.append(Line(f"Answered {short_day(one.answered_on, today=today)}"))
        if one.ask_again_on is not None:
            lines.append(Line(f"Ask again on {short_day(one.ask_again_on, today=today)}"))
        state = ANSWERS.get(one.answer, UNANSWERED)
        can = self.may("answer_screen") and one.answer in ("", "not_known")
        lines += [Line(f"Asked as part of: {one.part_of}")] if one.part_of else []
        act = Opener(self, "answer_screen", kind=one.kind) if can else None
        return TaskRow(one.question.asks, lines, state, act)

    def _parties(self, page: ReportPage) -> Card:
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("People the incident touches"))
        for number, one in enumerate(page.parties):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._party(one))
        if not page.parties:
            card.box.addWidget(second_line("Nobody is recorded yet."))
        if self.may("add_party"):
            card.box.addWidget(button("Add a person", Opener(self, "add_party")))
        return card

    def _party(self, one: PartyRow) -> TaskRow:
        if one.told_on is not None:
            told = f"Told {short_day(one.told_on, today=self.host.today)}: {one.told_what}"
            return TaskRow(one.name, [Line(one.part), Line(told)], done("Told"))
        state = State("Record what they were told", Tone.ACCENT, Mark.DOT)
        act = Opener(self, "tell_party", person=one.person_id)
        if not self.may("tell_party"):
            return TaskRow(one.name, [Line(one.part)], State("Not told yet"))
        return TaskRow(one.name, [Line(one.part)], state, act)

    def _linked(self, page: ReportPage) -> Card:
        card = Card(spacing=4)
        card.box.addWidget(SectionTitle("Other cases of this incident"))
        for case_id, reference, name in page.linked:
            card.box.addWidget(GoRow(name, reference, None, self._go(case_id)))
        return card

    def _go(self, case_id: str) -> "GoTo":
        return GoTo(self.host, case_id)

    def _departures(self) -> Card | None:
        rows = self.host.read(case_history.departures, self.case_id)
        if not rows:
            return None
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Departures from procedure"))
        for one in rows:
            card.box.addWidget(_departure(one, self))
        return card

    def _corrections(self) -> Card:
        rows = self.host.read(case_history.corrections, self.case_id)
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Corrections and mistakes"))
        shown = [*(_correction(one, self) for one in rows), *mistakes_rows(self)]
        for one in shown:
            card.box.addWidget(one)
        if not shown:
            card.box.addWidget(second_line("Nothing was corrected or taken out."))
        if self.may("void_record"):
            out = button("Take out a mistake", Opener(self, "void_record"))
            words = button("Correct in your own words", Opener(self, "correct_entry"))
            back = button("Put a step back", Opener(self, "put_step_back"))
            card.box.addWidget(row_of(out, back, words))
        return card


class GoTo:
    """Opens a case when called."""

    def __init__(self, host: Host, case_id: str, part: str = "") -> None:
        self._host, self._case_id, self._part = host, case_id, part

    def __call__(self) -> None:
        self._host.open_case(self._case_id, self._part)


def _reporter(page: ReportPage) -> str:
    names = [one.name for one in page.parties if one.part == "Reported it"]
    return ", ".join(names) or "Not known"


def _departure(one: DepartureRow, page: PartPage) -> TaskRow:
    on = short_day(one.on, today=page.host.today)
    approved = f" Approved by {one.approved_by}." if one.approved_by else ""
    why = f"Reason: {sentence(one.reason)}{approved}" if one.reason else "Noted."
    is_noted = one.force == "warn"
    state = State("Noted") if is_noted else State("Departed", Tone.AMBER, Mark.STOP)
    return TaskRow(one.sentence, [Line(why), Line(on)], state)


def _correction(one: CorrectionRow, page: PartPage) -> TaskRow:
    lines = [
        Line(f"Was: {one.was}"),
        Line(f"Should be: {one.should_be}"),
        Line(f"{one.reason} ({one.by}, {short_day(one.on, today=page.host.today)})"),
    ]
    return TaskRow(one.about, lines, done("Corrected"))
