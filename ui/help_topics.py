"""The help's texts and the glossary, read from `resources/` as values."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Task:
    """Something a caseworker does, in steps."""

    name: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """Help for one page of the window; `code` is the page's."""

    code: str
    title: str
    about: str
    order: int
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class Term:
    """A word of the field and what it means here."""

    word: str
    means: str


def topics(resources: Path) -> tuple[Topic, ...]:
    """All topics in their order."""
    files = sorted((resources / "help").glob("*.toml"))
    read = [_topic(tomllib.loads(one.read_text(encoding="utf-8")), one.stem) for one in files]
    return tuple(sorted(read, key=lambda topic: topic.order))


def terms(resources: Path) -> tuple[Term, ...]:
    """The glossary in alphabetical order."""
    kept = tomllib.loads((resources / "glossary.toml").read_text(encoding="utf-8"))
    made = [Term(str(one["word"]), str(one["means"])) for one in kept["term"]]
    return tuple(sorted(made, key=lambda term: term.word.casefold()))


def _topic(kept: dict[str, object], code: str) -> Topic:
    tasks = kept.get("task", [])
    return Topic(
        code,
        str(kept["title"]),
        str(kept["about"]),
        int(str(kept["order"])),
        tuple(_task(one) for one in tasks) if isinstance(tasks, list) else (),
    )


def _task(kept: dict[str, object]) -> Task:
    steps = kept["steps"]
    return Task(str(kept["name"]), tuple(map(str, steps)) if isinstance(steps, list) else ())
