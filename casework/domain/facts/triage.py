"""Facts of triage: who the person is, the paths that are open, and what each has brought."""

import datetime as dt
from dataclasses import dataclass

from casework.domain.routing import CORPORATE, Route


@dataclass(frozen=True)
class PathFacts:
    """One path that is open or was: whom it told, and what they said last.

    `may_tell` and `may_interview` are yes, no, or '' while nobody has said; `said_by` and
    `said_on` belong to the last word on `may_tell`.
    """

    code: str
    told: frozenset[str] = frozenset()
    may_tell: str = ""
    may_interview: str = ""
    said_by: str = ""
    said_on: dt.date | None = None
    is_open: bool = True
    ended_on: dt.date | None = None


@dataclass(frozen=True)
class ApartFacts:
    """Something set apart until Legal releases it; `number` is its exhibit's, 0 where none is.

    `is_placed`: it stands in the matrix, where it was set before it was set apart. `id` is empty
    for a copy of what was set apart: it is released with its original.
    """

    id: str
    exhibit_id: str
    number: int
    what: str
    is_placed: bool = False


@dataclass(frozen=True)
class BreachFacts:
    """The personal-data breach as it is recorded last."""

    aware_on: dt.date
    aware_at: dt.datetime | None
    decision: str


@dataclass(frozen=True)
class BeliefFacts:
    """How far the questions about a belief or opinion have come.

    `is_in_play` is the caseworker's answer. A sanction of a final warning or more needs
    `signed_on`, the day on which Legal's advice was recorded.
    """

    is_in_play: bool = False
    assessed_on: dt.date | None = None
    signed_on: dt.date | None = None

    @property
    def needs_legal(self) -> bool:
        """Whether a final warning, a demotion or a dismissal waits for Legal."""
        return self.is_in_play and self.signed_on is None


@dataclass(frozen=True)
class SupportFacts:
    """Somebody who is looked after, and when they hear next."""

    person_id: str
    name: str
    next_update_on: dt.date | None


@dataclass(frozen=True)
class TriageFacts:
    """What triage has found beside its answers.

    `procedure` is the one in use: a person's choice where `is_procedure_chosen`, else the one that
    follows from the person's work.
    """

    person_kind: str = "employee"
    workforce: str = "council"
    channel: str = ""
    route: Route | None = None
    procedure: str = CORPORATE
    procedure_title: str = ""
    is_procedure_chosen: bool = False
    nation_note: str = ""
    paths: tuple[PathFacts, ...] = ()
    has_no_copy_record: bool = False
    breach: BreachFacts | None = None
    belief: BeliefFacts = BeliefFacts()
    apart: tuple[ApartFacts, ...] = ()
    remedies: tuple[str, ...] = ()
    support: tuple[SupportFacts, ...] = ()
    waiting_receipts: tuple[str, ...] = ()
    profile_views: int = 0

    def path(self, code: str) -> PathFacts | None:
        """A path that is open or was."""
        return next((one for one in self.paths if one.code == code), None)

    def is_open(self, code: str) -> bool:
        """Whether a path is open."""
        found = self.path(code)
        return found is not None and found.is_open
