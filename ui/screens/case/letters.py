"""The letters of a case: what was written, made final and sent; and what can be written now."""

from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.queries import case_page
from casework.queries import letters as queries
from casework.queries.letters import LetterRow, LettersPage, Offer
from ui.host import Host
from ui.plain import counted
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.letters.saver import KINDS, Saver
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import Button, button, primary
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import Chip, State, done
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.flow import Flow
from ui.widgets.go_row import GoRow
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark

WORDS = "Each letter is drawn up from the case, worded by you, checked, and made final."
NONE = "No letter has been written in this case yet."
NO_HEAD = "The council has no letterhead yet. Set it in Settings, under 'Letterhead'."
HELD = (
    "The employee may not be contacted for now: the overview says why. No letter to them can be "
    "made final."
)
MOST_OFFERED = 8
ALL = "choose 'Write a letter'"
STATES = {
    "draft": State("Draft", Tone.BLUE, Mark.DOT),
    "final": State("Final, not sent yet", Tone.AMBER, Mark.CLOCK),
    "served": done("Sent"),
    "set_aside": State("Set aside", Tone.QUIET, Mark.STOP),
}


class LettersPart(PartPage):
    """The newest letter first, then what fits where the case is."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("letters", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(queries.letters, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        open_now = {one.code: one.title for one in steps if one.is_open}
        write = primary("Write a letter", Opener(self, "write_letter"))
        write.setVisible(bool(page.letters) and self.may("write_letter"))
        self.add(toolbar(WORDS, write))
        self._notices(page)
        if not page.letters:
            act = "Write a letter" if self.may("write_letter") else ""
            self.add(EmptyState(NONE, act, Opener(self, "write_letter"), icon="letter"))
        for one in reversed(page.letters):
            self.add(self._letter(one, open_now))
        fitting = [one for one in page.offers if one.fits]
        if fitting and self.may("write_letter"):
            self.add(self._offers(fitting))

    def _notices(self, page: LettersPage) -> None:
        if not page.has_letterhead:
            self.add(Notice(NO_HEAD, Tone.AMBER))
        if page.holds_contact:
            self.add(Notice(HELD, Tone.AMBER))

    def _offers(self, fitting: list[Offer]) -> Card:
        card = Card(padding=10, spacing=2)
        title = SectionTitle("Letters that fit where the case is")
        title.setContentsMargins(10, 8, 10, 4)
        card.box.addWidget(title)
        for number, one in enumerate(fitting[:MOST_OFFERED]):
            if number:
                card.box.addWidget(Rule())
            opener = Opener(self, "write_letter", template=one.code)
            card.box.addWidget(GoRow(one.title, f"{one.audience}. {one.purpose}", None, opener))
        if more := fitting[MOST_OFFERED:]:
            words = counted(len(more), "more fits", "more fit")
            said = second_line(f"{words}, and others can be written: {ALL}.")
            said.setContentsMargins(10, 4, 10, 8)
            card.box.addWidget(said)
        return card

    def _letter(self, one: LetterRow, open_now: dict[str, str]) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle(f"{one.number}  {one.title}"))
        card.box.addWidget(Chip(STATES.get(one.state, State(one.state_words))))
        facts = [fact for fact in self._facts(one) if fact.value]
        card.box.addWidget(FactList(facts, wide=110))
        row = Flow(10)
        for each in self._buttons(one, open_now):
            row.addWidget(each)
        card.box.addLayout(row)
        if note := _next(one, open_now):
            card.box.addWidget(second_line(note))
        return card

    def _facts(self, one: LetterRow) -> list[Fact]:
        served = ""
        if one.served_on is not None:
            served = f"{self._day(one.served_on)}, {in_sentence(one.served_how)}"
        return [
            Fact("To", one.to),
            Fact("Drawn up", self._day(one.written_on)),
            Fact("Made final", self._day(one.finalised_on)),
            Fact("Sent", served),
            Fact("Received", self._day(one.received_on)),
            Fact("Proof", one.proof),
            Fact("Belongs to", one.record),
            Fact("Replaces", f"Letter {one.replaces}" if one.replaces else ""),
            Fact("Replaced by", f"Letter {one.replaced_by}" if one.replaced_by else ""),
            Fact("Set aside", _aside(one, self._day(one.set_aside_on))),
            *(Fact(f"SHA-256, {each.kind}", each.sha256) for each in one.files),
        ]

    def _day(self, day: object) -> str:
        return short_day(day, today=self.host.today) if day else ""  # type: ignore[arg-type]

    def _buttons(self, one: LetterRow, open_now: dict[str, str]) -> list[Button]:
        found: list[Button] = []
        if one.state == "draft":
            words = "Go on writing" if self.may("change_letter") else "Read it"
            found.append(self._act(words, "change_letter", one))
        found += [button(words, Saver(self.host, self.case_id, one.id, k)) for k, words in KINDS]
        if one.state == "final" and self.may("serve_letter"):
            found.append(self._act("Record how it was sent", "serve_letter", one, **one.serving))
        feeds = one.state == "served" and not one.record and one.feeds in open_now
        if feeds and self.may(one.feeds):
            found.append(button(open_now[one.feeds], Opener(self, one.feeds, **one.says)))
        if one.state in ("final", "served") and not one.replaced_by and self.may("write_letter"):
            again = Opener(self, "write_letter", template=one.code, replaces=one.id)
            found.append(button("Replace it", again))
        if one.state in ("draft", "final") and self.may("set_letter_aside"):
            found.append(self._act("Set it aside", "set_letter_aside", one))
        return found

    def _act(self, words: str, act: str, one: LetterRow, **known: object) -> Button:
        return button(words, Opener(self, act, letter=one.id, **known))


def _aside(one: LetterRow, day: str) -> str:
    return f"{day}: {one.set_aside_reason}" if day else ""


def _next(one: LetterRow, open_now: dict[str, str]) -> str:
    """What comes next, in words."""
    if one.state == "final":
        return "Send it, then record how it was sent."
    if one.state == "served" and not one.record and one.feeds in open_now:
        return f"'{open_now[one.feeds]}' takes over what the letter says."
    return ""
