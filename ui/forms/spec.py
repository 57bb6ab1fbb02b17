"""A form as data: what an act asks, in which words, and what its button says."""

from dataclasses import dataclass, field
from enum import Enum

from ui.fields.date_field import Days
from ui.fields.option_row import Choice
from ui.fields.question import Question


class Kind(Enum):
    """What sort of answer a field takes; the Python type it gives is named beside it."""

    TEXT = "text"
    """str"""
    LONG_TEXT = "long text"
    """str"""
    DAY = "day"
    """datetime.date"""
    TIME = "time"
    """str: 'HH:MM'"""
    MOMENT = "moment"
    """ui.fields.when.When"""
    NUMBER = "number"
    """int"""
    CHOICE = "choice"
    """the value of one choice"""
    MANY = "many"
    """tuple of the values of choices"""
    YES_OR_NO = "yes or no"
    """bool"""
    YES_NO_NOT_KNOWN = "yes, no, not known"
    """str: 'yes', 'no', 'not_known'"""
    PERSON = "person"
    """ui.fields.person_offers.Named"""
    PASSWORD = "password"  # noqa: S105  # a kind of field
    """str"""
    NEW_PASSWORD = "new password"  # noqa: S105
    """str of 12 characters or more"""
    FILE = "file"
    """pathlib.Path"""
    FOLDER = "folder"
    """pathlib.Path"""
    SEVERAL = "several"
    """tuple of dicts, one for each group of the same questions"""


NEW, KNOWN = "new person", "known person"
TODAY = "today's date"
"""A `default` that stands for the day it is."""


@dataclass(frozen=True)
class OnlyIf:
    """A question that is asked only when another was answered in one of these ways.

    A person answers as `NEW` or `KNOWN`.
    """

    name: str
    values: tuple[object, ...]


@dataclass(frozen=True)
class FieldSpec:
    """One question: `name` is the service's parameter."""

    name: str
    label: str
    kind: Kind = Kind.TEXT
    help: str = ""
    required: bool = True
    missing: str = ""
    choices: tuple[Choice, ...] = ()
    source: str = ""
    """Choices that depend on the case are asked of the form's `Sources` under this name."""
    days: Days = Days.ANY
    max_length: int = 0
    lines: int = 5
    least: int = 0
    most: int = 999
    only_known: bool = False
    """Whether a person must be somebody already recorded."""
    only_if: OnlyIf | None = None
    needs: str = ""
    """A source of choices without which there is nothing to ask; a question whose own source is
    empty is left out as well, if it may stay unanswered."""
    default: object = None
    parts: tuple["FieldSpec", ...] = ()
    """The questions of one group of a `SEVERAL`."""
    one: str = ""
    """What one group of a `SEVERAL` is called, such as 'person'."""
    fewest: int = 1
    """How many groups of a `SEVERAL` there must be."""

    def question(self) -> Question:
        """As a field takes it."""
        return Question(self.name, self.label, self.help, self.required, self.missing)


@dataclass(frozen=True)
class PageSpec:
    """One page of a form of several."""

    title: str
    purpose: str
    fields: tuple[FieldSpec, ...]


@dataclass(frozen=True)
class FormSpec:
    """One act's form. `button` is verb and object; `check` adds a page to check the answers.

    Long forms have `pages` in place of `fields`.
    """

    act: str
    title: str
    purpose: str
    button: str
    fields: tuple[FieldSpec, ...] = field(default=())
    check: bool = False
    pages: tuple[PageSpec, ...] = ()
    counts_pages: bool = True
    """Whether 'Page 2 of 5' stands above the title."""
    known: tuple[str, ...] = ()
    """Parameters that are given by whoever opens the form, and never asked."""
    instead: tuple[str, str, str] | None = None
    """Another act's form, a question, and the words that lead there: for who came to this one."""
    extra: tuple[str, ...] = ()
    """Questions that only steer the form and are no parameters."""

    def all_pages(self) -> tuple[PageSpec, ...]:
        """The pages, or the one page that a short form is."""
        return self.pages or (PageSpec(self.title, self.purpose, self.fields),)
