"""Figures for whoever leads HR: what is late, what was departed from, how cases ended."""

from casework.queries import figures
from casework.queries.figures import LONG_SUSPENSION, DepartureFigure, Figures
from ui.host import Host, is_only_drafts
from ui.plain import counted
from ui.theme import Size
from ui.tokens import Tone
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.go_row import GoRow
from ui.widgets.labels import heading, second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

WORDS = "Of the cases you may see. Departures, deadlines and outcomes are of the last 12 months."
TARIFF = "Consistency is not a tariff: each case is decided on its own facts."
NOTHING = "There are no cases yet. Figures appear by themselves when there are."


class FiguresScreen(Page):
    """Read when it is shown, and again when something changed."""

    def __init__(self, host: Host) -> None:
        super().__init__("Figures")
        self.host, self.is_stale = host, True
        host.changed.connect(self._changed)

    def refresh_if_stale(self) -> None:
        """Read again when something changed since."""
        if self.is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self.is_stale = False
        bar = self.verticalScrollBar().value()
        self.renew()
        self._fill(self.host.read(figures.figures))
        self.end()
        self.show_again(bar)

    def drop(self) -> None:
        """It holds no pictures."""

    def _changed(self, tables: object) -> None:
        if not is_only_drafts(tables):
            self.is_stale = True

    def _fill(self, found: Figures) -> None:
        self.add(heading("Figures", Size.PANE), second_line(WORDS))
        if not (found.open_cases or found.departures or found.missed):
            self.add(EmptyState(NOTHING, icon="cases"))
            return
        self.add(_now(found), self._suspended(found), _departures(found.departures))
        self.add(_outcomes(found), _lengths(found))

    def _suspended(self, found: Figures) -> Card:
        card = Card(spacing=4)
        note = counted(found.suspended, "suspension runs", "suspensions run")
        card.box.addWidget(SectionTitle(f"Suspended for more than {LONG_SUSPENSION} days", note))
        for one in found.long_suspensions:
            days = State(f"{one.days} days", Tone.AMBER, Mark.CLOCK)
            go = GoTo(self.host, one.case_id)
            card.box.addWidget(GoRow(one.name, one.reference, days, go))
        if not found.long_suspensions:
            card.box.addWidget(second_line("None."))
        return card


class GoTo:
    """Opens a case when called."""

    def __init__(self, host: Host, case_id: str) -> None:
        self._host, self._case_id = host, case_id

    def __call__(self) -> None:
        self._host.open_case(self._case_id, "overview")


def _now(found: Figures) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle("Now"))
    facts = [Fact("Open cases", f"{found.open_cases:,}")]
    facts += [Fact(stage, f"{count:,}") for stage, count in found.by_stage]
    facts += [
        Fact("Overdue", f"{found.overdue:,}"),
        Fact("Missed in a year", f"{found.missed:,}"),
    ]
    facts += [Fact(f"Undecided, {body}", f"{count:,}") for body, count in found.undecided]
    card.box.addWidget(FactList(facts, wide=280))
    return card


def _departures(rows: tuple[DepartureFigure, ...]) -> Card:
    card = Card(spacing=11)
    gone = [one for one in rows if one.departed]
    whole = sum(one.departed for one in gone)
    note = counted(whole, "departure with a reason", "departures with a reason")
    card.box.addWidget(SectionTitle("Departures from procedure", note))
    for one in gone:
        state = State(
            f"{one.departed} times" if one.departed > 1 else "Once", Tone.AMBER, Mark.STOP
        )
        card.box.addWidget(TaskRow(one.step, [Line(one.sentence)], state))
        card.box.addWidget(Rule())
    if not gone:
        card.box.addWidget(second_line("None in the last 12 months."))
    noted = [one for one in rows if one.noted]
    if noted:
        card.box.addWidget(SectionTitle("Noted, and gone on"))
        facts = [Fact(f"{one.step}, {one.noted}", one.sentence) for one in noted]
        card.box.addWidget(FactList(facts, wide=280))
    return card


def _outcomes(found: Figures) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle("Outcomes"))
    card.box.addWidget(second_line(TARIFF))
    facts = [Fact(words, count) for words, count in found.outcomes]
    facts += [Fact(f"{kind}: {words}", count) for kind, words, count in found.outcomes_by_kind]
    card.box.addWidget(FactList(facts, wide=280))
    return card


def _lengths(found: Figures) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle("How long it took"))
    facts = [Fact(words, days) for words, days in found.lengths]
    card.box.addWidget(FactList(facts, wide=280))
    return card
