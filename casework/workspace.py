"""The open store and the person at it: the only door between the windows and the store."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import event
from sqlalchemy.orm import Session

from casework import clock, places
from casework.desk import Desk, Reason, roles_of
from casework.domain.dates import london_day
from casework.domain.errors import FoundOut, NotAllowed, StoreProblem
from casework.domain.people import Actor
from casework.domain.refusals import rights
from casework.open_parts import OpenParts
from casework.packs.loading import Packs
from casework.store.audit import ACT, ActNote, note_audit
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.store.open_store import OpenStore
from casework.store.opening import Here, open_store
from casework.store.problems import database_said

if TYPE_CHECKING:
    from casework.packs.policies import PolicyPack

P = ParamSpec("P")
R = TypeVar("R")
Listener = Callable[[frozenset[str]], None]


@dataclass(frozen=True)
class Surround:
    """What a workspace stands in; stories and tests bring their own day and their own rules."""

    now: Callable[[], dt.datetime] = clock.now
    packs: Packs | None = None
    here: Here | None = None
    costs: KdfCosts = field(default=STORE_COSTS)


class Workspace:
    """`run` does one act wholly or not at all; `read` looks. Both give the person's own desk."""

    def __init__(self, store: OpenStore, user: Actor, surround: Surround) -> None:
        self.folder = store.folder
        self.user = user
        self.surround = surround
        self._now = surround.now
        self._packs = surround.packs or Packs(places.resources())
        self._packs_read: dict[str, PolicyPack] = {}
        self._listeners: list[Listener] = []
        self._open: OpenParts | None = OpenParts(store)

    @property
    def store(self) -> OpenStore:
        """The open store; `StoreProblem` while locked."""
        return self.parts.store

    @property
    def parts(self) -> "OpenParts":
        """The open store with its vault and decoder; `StoreProblem` while locked."""
        if self._open is not None:
            return self._open
        raise StoreProblem(rights.LOCKED)

    @property
    def is_locked(self) -> bool:
        """Whether engine and keys are gone."""
        return self._open is None

    @property
    def now(self) -> dt.datetime:
        """This moment."""
        return self._now()

    @property
    def today(self) -> dt.date:
        """The London day it is for this workspace."""
        return london_day(self._now())

    def on_change(self, listener: Listener) -> None:
        """Call `listener` with the names of the tables that a finished `run` changed."""
        self._listeners.append(listener)

    def run(
        self,
        action: Callable[Concatenate[Desk, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Do one act in one transaction; refused, it leaves nothing but (for rights) its trace."""
        return self.run_departing({}, action, *args, **kwargs)

    def run_departing(
        self,
        departing: Mapping[str, Reason],
        action: Callable[Concatenate[Desk, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The same, going past the guards named in `departing`, each with its reason."""
        try:
            _must_be_marked(action, self.user)
            name = _name_of(action)
            return self._written(name, departing, lambda desk: action(desk, *args, **kwargs))
        except NotAllowed:
            note_refused(self, action)
            raise
        except FoundOut as found:
            self._written(f"found:{_name_of(action)}", {}, found.keep)
            raise

    def read(
        self, query: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Ask one question; nothing is written, but for the trace of one that was not allowed."""
        try:
            _must_be_marked(query, self.user)
            with database_said(self.folder), self.store.reading() as session:
                return query(self._desk(session, {}), *args, **kwargs)
        except NotAllowed:
            note_refused(self, query)
            raise

    def lock(self) -> None:
        """Forget the keys and let go of the store until `unlock`."""
        opened, self._open = self._open, None
        if opened is not None:
            opened.close()

    def unlock(self, password: str) -> None:
        """Open the store again for the same person. Raises `WrongPassword`."""
        if self._open is None:
            at, here = self._now(), self.surround.here
            store = open_store(self.folder, self.user.login, password, at=at, here=here)
            self._open = OpenParts(store)

    def close(self) -> None:
        """Let go of everything."""
        self.lock()
        self._listeners.clear()

    def _desk(self, session: Session, departing: Mapping[str, Reason]) -> Desk:
        at = self._now()
        return Desk(
            session=session,
            user=self.user,
            today=london_day(at),
            at=at,
            packs=self._packs,
            tools=self.parts,
            departing=departing,
            packs_read=self._packs_read,
        )

    def _written(self, name: str, departing: Mapping[str, Reason], do: Callable[[Desk], R]) -> R:
        """One transaction; then the listeners hear of it."""
        touched: set[str] = set()
        with database_said(self.folder), self.store.sessions.begin() as session:
            name_act(session, self.user, self._now(), name)
            _watch(session, touched)
            result = do(self._desk(session, departing))
        for listener in self._listeners if touched else ():
            listener(frozenset(touched))
        return result


def note_refused(workspace: Workspace, function: object) -> None:
    """Put on the audit that somebody asked for what is not theirs to do or see."""
    action = f"refused:{_name_of(function)}"
    with workspace.store.sessions.begin() as session:
        name_act(session, workspace.user, workspace.now, action)
        note_audit(session, action)


def name_act(session: Session, user: Actor, at: dt.datetime, action: str) -> None:
    """Tell the audit what is done, and for whom."""
    session.info[ACT] = ActNote(action, user.id, at, london_day(at))


def _name_of(function: object) -> str:
    return str(getattr(function, "__name__", "act"))


def _must_be_marked(function: object, user: Actor) -> None:
    if not roles_of(function):
        raise NotAllowed(rights.NOT_ALLOWED, role=user.role.value)


def _watch(session: Session, touched: set[str]) -> None:
    def collect(session: Session, _context: Any) -> None:
        for row in (*session.new, *session.dirty, *session.deleted):
            touched.add(row.__tablename__)

    event.listen(session, "after_flush", collect)
