"""The open store and the person at it: the only door between the windows and the store."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from casework import clock, places
from casework.desk import Desk, Reason, roles_of
from casework.domain.dates import london_day
from casework.domain.errors import NotAllowed, StoreProblem
from casework.domain.people import Actor
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.evidence.decoder import Decoder
from casework.evidence.keys import EvidenceKeys
from casework.evidence.vault import Vault
from casework.packs.loading import Packs, load_packs
from casework.packs.policies import PolicyPack
from casework.store.audit import ACT, ActNote, note_audit
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.store.open_store import OpenStore
from casework.store.opening import FirstUser, Here, create_store, open_store, open_with_recovery
from casework.store.tables.organisation import Organisation, User

P = ParamSpec("P")
R = TypeVar("R")
Listener = Callable[[frozenset[str]], None]
RECOVERY = Actor("recovery", "", "The recovery key", Role.CASEWORKER)
"""Whoever opens a store with its recovery key, until they have set somebody's password."""


@dataclass(frozen=True)
class Council:
    """What a new store is told about the council it belongs to."""

    name: str
    nation: str = "scotland"
    pack_code: str = "glasgow"
    reference_prefix: str = "HR"


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
        self._packs = surround.packs or load_packs(places.resources())
        self._packs_read: dict[str, PolicyPack] = {}
        self._listeners: list[Listener] = []
        self._store: OpenStore | None = None
        self._keys: EvidenceKeys
        self._vault: Vault
        self._decoder: Decoder
        self._adopt(store)

    @property
    def store(self) -> OpenStore:
        """The open store; `StoreProblem` while the program is locked."""
        if self._store is None:
            raise StoreProblem(rights.LOCKED)
        return self._store

    @property
    def is_locked(self) -> bool:
        """Locked: engine gone, keys overwritten."""
        return self._store is None

    @property
    def vault(self) -> Vault:
        """Where the sealed files lie."""
        return self._vault

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
        touched: set[str] = set()
        name = getattr(action, "__name__", "act")
        try:
            self._must_be_marked(action)
            with self.store.sessions.begin() as session:
                self._name(session, name)
                _watch(session, touched)
                result = action(self._desk(session, departing), *args, **kwargs)
        except NotAllowed:
            self._note(f"refused:{name}")
            raise
        for listener in self._listeners if touched else ():
            listener(frozenset(touched))
        return result

    def read(
        self, query: Callable[Concatenate[Desk, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Ask one question; nothing is written, but for the trace of one that was not allowed."""
        try:
            self._must_be_marked(query)
            with self.store.reading() as session:
                return query(self._desk(session, {}), *args, **kwargs)
        except NotAllowed:
            self._note(f"refused:{getattr(query, '__name__', 'look')}")
            raise

    def lock(self) -> None:
        """Forget the keys and let go of the store until `unlock`."""
        if self._store is None:
            return
        self._decoder.close()
        self._keys.wipe()
        self._store.close()
        self._store = None

    def unlock(self, password: str) -> None:
        """Open the same store again for the same person. Raises `WrongPassword`."""
        if self._store is None:
            store = open_store(
                self.folder, self.user.login, password, at=self._now(), here=self.surround.here
            )
            self._adopt(store)

    def close(self) -> None:
        """Let go of everything."""
        self.lock()
        self._listeners.clear()

    def renew_vault_keys(self) -> None:
        """After a re-keying: wrap every sealed file's own key anew."""
        keys = self.store.keys.evidence
        newer = EvidenceKeys(keys, max(keys))
        for blob_id in self._vault.ids():
            self._vault.rewrap(blob_id, newer)
        self._keys = newer
        self._vault = Vault(self.store.evidence, newer)

    def _adopt(self, store: OpenStore) -> None:
        self._store = store
        keys = store.keys.evidence
        self._keys = EvidenceKeys(keys, max(keys))
        self._vault = Vault(store.evidence, self._keys)
        self._decoder = Decoder()

    def _desk(self, session: Session, departing: Mapping[str, Reason]) -> Desk:
        at = self._now()
        return Desk(
            session=session,
            user=self.user,
            today=london_day(at),
            at=at,
            packs=self._packs,
            vault=self._vault,
            decoder=self._decoder,
            departing=departing,
            packs_read=self._packs_read,
        )

    def _name(self, session: Session, action: str) -> None:
        at = self._now()
        session.info[ACT] = ActNote(action, self.user.id, at, london_day(at))

    def _note(self, action: str) -> None:
        with self.store.sessions.begin() as session:
            self._name(session, action)
            note_audit(session, action)

    def _must_be_marked(self, function: object) -> None:
        if not roles_of(function):
            raise NotAllowed(rights.NOT_ALLOWED, role=self.user.role.value)


def create_workspace(
    folder: Path,
    first: FirstUser,
    council: Council,
    *,
    is_sample: bool = False,
    surround: Surround | None = None,
) -> tuple[Workspace, str]:
    """A new store, open for the person who made it, and its recovery key to be printed."""
    around = surround or Surround()
    store, recovery_key = create_store(
        folder,
        first,
        at=around.now(),
        costs=around.costs,
        is_sample=is_sample,
        here=around.here,
    )
    workspace = Workspace(store, _actor(store), around)
    try:
        with store.sessions.begin() as session:
            workspace._name(session, "create_store")
            organisation = session.scalars(select(Organisation)).one()
            organisation.name, organisation.nation = council.name, council.nation
            organisation.pack_code = council.pack_code
            organisation.reference_prefix = council.reference_prefix
    except BaseException:
        workspace.close()
        raise
    return workspace, recovery_key


def open_workspace(
    folder: Path, login: str, password: str, *, surround: Surround | None = None
) -> Workspace:
    """Open a store for somebody. Raises `WrongPassword`, `StoreInUse` or another `StoreProblem`."""
    around = surround or Surround()
    store = open_store(folder, login, password, at=around.now(), here=around.here)
    return _workspace(store, around)


def open_workspace_with_recovery(
    folder: Path, recovery_key: str, *, surround: Surround | None = None
) -> Workspace:
    """Open a store with its recovery key; what is done so is on the audit as done by the key."""
    around = surround or Surround()
    store = open_with_recovery(folder, recovery_key, at=around.now(), here=around.here)
    return _workspace(store, around)


def _workspace(store: OpenStore, around: Surround) -> Workspace:
    try:
        return Workspace(store, _actor(store), around)
    except BaseException:
        store.close()
        raise


def _actor(store: OpenStore) -> Actor:
    if store.user_id is None:
        return RECOVERY
    with store.reading() as session:
        row = session.get(User, store.user_id)
        if row is None or not row.is_active:
            raise NotAllowed(rights.NOT_ALLOWED, role="none")
        return Actor(row.id, row.login, row.name, Role(row.role))


def _watch(session: Session, touched: set[str]) -> None:
    def collect(session: Session, _context: Any) -> None:
        for row in (*session.new, *session.dirty, *session.deleted):
            touched.add(row.__tablename__)

    event.listen(session, "after_flush", collect)
