"""Ctrl+K, F1 and Ctrl+/: finding cases and help, and showing help."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from casework import places
from casework.queries import case_list
from casework.queries.case_list import CaseFilter, CaseRow
from casework.services import looking
from ui.actions import Actions
from ui.find_anything import FindAnything, Found
from ui.help import GLOSSARY, HelpWindow, KeysWindow
from ui.help_process import process_topic
from ui.help_topics import Term, Topic, terms, topics
from ui.host import Host

MOST_CASES, MOST_HELP = 20, 6
SHORTEST = 3


class Finding:
    """Help is read from its files when it is first asked for."""

    def __init__(
        self, host: Host, window: QWidget, actions: Actions, at: Callable[[], str]
    ) -> None:
        self._host, self._window, self._actions, self._at = host, window, actions, at
        self._latest = host.latest()

    def find_anything(self) -> None:
        """Open the box that finds everything."""
        FindAnything(self._search, self._window).open()

    def help(self) -> None:
        """Help on the page one is on."""
        self._help_on(self._at())

    def list_of_keys(self) -> None:
        """The list of keys, of those that do something now."""
        KeysWindow(self._actions.listed(), self._window).open()

    def _help_on(self, code: str) -> None:
        resources = places.resources()
        HelpWindow(all_topics(), terms(resources), code, self._window).open()

    def _search(self, words: str, tell: Callable[[Sequence[Found]], None]) -> None:
        read, reads_cases = self._host.workspace.read, self._host.reads_cases

        def cases(_progress: object) -> list[CaseRow]:
            if not reads_cases:
                return []
            ids = read(case_list.matching_ids, CaseFilter(words=words, order="newest"))
            rows = read(case_list.rows, ids[:MOST_CASES])
            return [rows[one] for one in ids[:MOST_CASES] if one in rows]

        def found(rows: list[CaseRow]) -> None:
            tell([*(self._case(one, words) for one in rows), *self._help(words)])

        self._latest.ask(cases, found)

    def _case(self, one: CaseRow, words: str) -> Found:
        line = " · ".join(part for part in (one.reference, one.role, one.state) if part)

        def go() -> None:
            self._host.do(looking.note_search, words=words)
            self._host.open_case(one.id)

        return Found("Case", one.name, line, go)

    def _help(self, words: str) -> list[Found]:
        if len(words) < SHORTEST:
            return []
        sought, resources = words.casefold(), places.resources()
        pages = [one for one in all_topics() if sought in _text(one)]
        known = [one for one in terms(resources) if sought in one.word.casefold()]
        return [*(self._topic(one) for one in pages), *(self._term(one) for one in known)][
            :MOST_HELP
        ]

    def _topic(self, one: Topic) -> Found:
        return Found("Help", one.title, one.about, lambda: self._help_on(one.code))

    def _term(self, one: Term) -> Found:
        return Found("Help", one.word, one.means, lambda: self._help_on(GLOSSARY))


def all_topics() -> list[Topic]:
    """What was written for each page, and the process as its table says it."""
    found = [*topics(places.resources()), process_topic()]
    return sorted(found, key=lambda topic: topic.order)


def _text(topic: Topic) -> str:
    tasks = " ".join(f"{one.name} {' '.join(one.steps)}" for one in topic.tasks)
    return f"{topic.title} {topic.about} {tasks}".casefold()
