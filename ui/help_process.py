"""The help's page on how a case goes on: the state machine in words, read off its table."""

from casework.domain.state_map import ways_from
from casework.domain.vocabulary import STATE_NAMES, CaseState
from ui.help_topics import Task, Topic

CODE, TITLE = "process", "How a case goes on"
ORDER = 4
ABOUT = """\
A case is always at one of these places. Under each stands which step leads where. Everything else \
that is done for a case leaves it where it is. What really happened is entered with its own day, \
also weeks later; a step out of its order is noted, and not refused."""


def process_topic() -> Topic:
    """A place of the process under each heading, and its ways out."""
    return Topic(CODE, TITLE, ABOUT, ORDER, tuple(_place(one) for one in CaseState))


def _place(state: CaseState) -> Task:
    steps: dict[str, list[str]] = {}
    for one in ways_from(state):
        steps.setdefault(one.title, []).append(STATE_NAMES[one.to])
    ways = tuple(f"{title} \N{RIGHTWARDS ARROW} {' or '.join(to)}" for title, to in steps.items())
    return Task(STATE_NAMES[state], ways)
