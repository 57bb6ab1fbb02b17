"""What a screen may ask of the window around it: read, do, go, tell. Screens know nothing else."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from casework.desk import Desk
from casework.domain.errors import CaseworkError
from casework.domain.people import Actor
from casework.domain.progress import Progress
from casework.domain.roles import ASKED_BY_HOME, READS_CASES
from casework.workspace import Workspace
from ui.jobs import Job, Jobs, Latest
from ui.still_there import while_there, while_there_or

if TYPE_CHECKING:
    from casework.services.catalogue import Act

P = ParamSpec("P")
R = TypeVar("R")


class Host(QObject):
    """One for each unlocked window; gone when it locks."""

    case_wanted = Signal(str, str)
    """A case's id, and the code of the part to open ('' for where one was)."""
    place_wanted = Signal(str)
    form_wanted = Signal(str, str, object)
    """An act's code, a case's id (or ''), answers known beforehand."""
    export_wanted = Signal(str)
    letter_wanted = Signal(str, str, str)
    """A case's id, a letter's id, and 'docx' or 'pdf'."""
    manifest_wanted = Signal(str, object)
    """A case's id and the ids of exhibits to be given away (none: all)."""
    stamp_wanted = Signal(str, str, str)
    """A case's id, an exhibit's id or '', a manifest's id or ''."""
    stamp_came = Signal(str, str)
    """A case's id and the id of the time stamp whose answer came."""
    page_wanted = Signal(str)
    """A case's id: the page that tells where it is."""
    evidence_wanted = Signal(str, object)
    """A case's id and files (or a picture) to be sealed."""
    refused = Signal(object)
    changed = Signal(object)
    """Names of the tables that an act changed; arrives on the window's thread."""
    work_begun = Signal(str, object)
    help_wanted = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.jobs = workspace, jobs
        workspace.on_change(self.changed.emit)

    @property
    def today(self) -> dt.date:
        """The day it is."""
        return self.workspace.today

    @property
    def now(self) -> dt.datetime:
        """The moment it is, in UTC."""
        return self.workspace.now

    @property
    def user(self) -> Actor:
        """Who is at the program."""
        return self.workspace.user

    def may(self, act: str) -> bool:
        """Whether this person's role lets them do an act at all."""
        if act in ASKED_BY_HOME:
            return bool(self.user.acts_as & ASKED_BY_HOME[act])
        known = self._acts.get(act)
        return known is not None and bool(self.user.acts_as & known.roles)

    @cached_property
    def _acts(self) -> "Mapping[str, Act]":
        from casework.services.catalogue import acts

        return acts()

    @property
    def reads_cases(self) -> bool:
        """Whether this person's role may look at cases at all."""
        return self.user.role in READS_CASES

    def read(
        self, query: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Ask one question of the store."""
        return self.workspace.read(query, *args, **kwargs)

    def do(
        self, act: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """Do one act; a refusal is told to the person, and None comes back."""
        try:
            return self.workspace.run(act, *args, **kwargs)
        except CaseworkError as refusal:
            self.refused.emit(refusal)
            return None

    def open_case(self, case_id: str, part: str = "") -> None:
        """Show a case."""
        self.case_wanted.emit(case_id, part)

    def fill_in(
        self, act: str, case_id: str = "", known: Mapping[str, object] | None = None
    ) -> None:
        """Open the form of an act, with answers that are known already."""
        self.form_wanted.emit(act, case_id, dict(known or {}))

    def work(
        self,
        name: str,
        work: Callable[[Progress], R],
        then: Callable[[R], object] | None = None,
        *,
        near: QObject | None = None,
    ) -> Job:
        """Do something long on the worker; it is shown with its progress and can be cancelled.

        Nothing is told of it once `near`, such as the page it was begun on, is gone.
        """
        hear = while_there(near or self, then) if then is not None else None
        job = self.jobs.made(work, hear, failed=while_there(self, self.on_failure))
        self.work_begun.emit(name, job)
        return self.jobs.start(job)

    def quietly(
        self,
        work: Callable[[Progress], R],
        then: Callable[[R], object],
        failed: Callable[[Exception], object],
        *,
        near: QObject | None = None,
    ) -> Job:
        """The same without showing it: small pictures. A refusal is told even if `near` is gone."""
        at = near or self
        told = while_there_or(at, failed, self, self.on_failure)
        return self.jobs.run(work, while_there(at, then), failed=told)

    def latest(self) -> Latest:
        """For asking again and again, with the newest answer heard only."""
        return Latest(self.jobs)

    def on_failure(self, error: Exception) -> None:
        """A refusal is told; a fault of ours goes up to the crash reporter."""
        if isinstance(error, CaseworkError):
            self.refused.emit(error)
        else:
            self.jobs.failed.emit(error)


def is_only_drafts(tables: object) -> bool:
    """Whether an act changed nothing that any page shows."""
    return isinstance(tables, frozenset) and tables <= {"drafts", "audit", "reminders"}
