"""F1: the topic of the page one is on, all other topics, the glossary and the list of keys."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Key
from ui.help_topics import Task, Term, Topic
from ui.styles import focus_edge
from ui.tables.choice_list import ChoiceList
from ui.theme import DEMIBOLD, MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.cards import Page, Rule, SectionTitle, stacked
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import heading, label, second_line

GLOSSARY = "glossary"


class HelpWindow(Dialog):
    """Topics at the left, the text at the right."""

    def __init__(
        self, topics: Sequence[Topic], terms: Sequence[Term], at: str, parent: QWidget | None
    ) -> None:
        super().__init__("Help", parent, wide=860)
        self._topics = {topic.code: topic for topic in topics}
        self._terms = terms
        names = [(topic.code, topic.title) for topic in topics] + [(GLOSSARY, "Glossary")]
        self.list = ChoiceList("Topics", names, self.show_topic)
        self.list.setFixedWidth(look().px(200))
        self._both = QHBoxLayout()
        self._both.setSpacing(16)
        self._both.addWidget(self.list)
        self._page: Page | None = None
        self.box.addLayout(self._both, 1)
        self.resize(look().px(860), min(look().px(600), 760))
        self.add_button("Close help", self.accept)
        self.list.choose(at if at in self._topics or at == GLOSSARY else names[0][0])

    def show_topic(self, code: str) -> None:
        """Put the topic's text at the right."""
        page = self._glossary() if code == GLOSSARY else topic_page(self._topics[code])
        if self._page is not None:
            self._both.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._both.addWidget(page, 1)

    def _glossary(self) -> Page:
        page = _page("Glossary")
        for term in self._terms:
            page.add(_term(term))
        page.end()
        return page


def topic_page(topic: Topic) -> Page:
    """One topic: what the page is for, then what can be done there, in steps."""
    page = _page(topic.title)
    page.add(heading(topic.title, Size.PANE), label(topic.about, wrap=True))
    for task in topic.tasks:
        page.add(Rule(), _task(task))
    page.end()
    return page


class KeysWindow(Dialog):
    """The list of keys, made from the table of actions."""

    def __init__(self, keys: Sequence[Key], parent: QWidget | None) -> None:
        super().__init__("Keys", parent, wide=520)
        page = _page("Keys")
        for group in dict.fromkeys(key.group for key in keys):
            page.add(SectionTitle(group))
            for key in keys:
                if key.group == group:
                    page.add(_key(key))
        page.end()
        self.box.addWidget(page, 1)
        self.resize(look().px(540), min(look().px(620), 760))
        self.add_button("Close list", self.accept, is_default=True)


class _TextPage(Page):
    """Text only: the page itself takes the keyboard, so that it can be scrolled."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=False))


def _page(name: str) -> Page:
    page = _TextPage(name, fill="panel", spacing=10)
    page.box.setContentsMargins(4, 4, 16, 8)
    page.setFocusPolicy(page.focusPolicy().StrongFocus)
    return page


def _task(task: Task) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(label(task.name, Size.BODY, weight=DEMIBOLD, wrap=True))
    for number, step in enumerate(task.steps, 1):
        box.addWidget(label(f"{number}.  {step}", wrap=True))
    return made


def _term(term: Term) -> QWidget:
    return stacked(label(term.word, weight=MEDIUM, wrap=True), second_line(term.means))


def _key(key: Key) -> QWidget:
    made = QWidget()
    words = label(key.words, wrap=True)
    keys = label(" or ".join(key.keys), Size.BODY, Tone.QUIET, MEDIUM)
    made.setLayout(Apart(words, keys, least=lambda: look().px(160)))
    return made
