"""Making a store for a council, and opening one for the person at it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from casework.domain.errors import NotAllowed, StoreProblem
from casework.domain.people import RECOVERY, Actor
from casework.domain.refusal import Force, Unmet
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.store.folders import where_a_store_may_be
from casework.store.open_store import OpenStore
from casework.store.opening import FirstUser as FirstUser
from casework.store.opening import create_store, open_store, open_with_recovery
from casework.store.store_files import check_new_place
from casework.store.tables.organisation import Organisation, User
from casework.workspace import Surround, Workspace, name_act


@dataclass(frozen=True)
class Council:
    """What a new store is told about the council it belongs to."""

    name: str
    nation: str = "scotland"
    pack_code: str = "glasgow"
    reference_prefix: str = "HR"


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
            name_act(session, workspace.user, workspace.now, "create_store")
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


def against_here(folder: Path) -> Unmet | None:
    """What speaks against a new store in `folder`: as `why_not_here`, or something to be noted."""
    sentence = why_not_here(folder)
    if sentence:
        return Unmet("STORE_NOT_HERE", sentence, "folder", Force.BLOCK)
    return where_a_store_may_be(folder)


def why_not_here(folder: Path) -> str:
    """Why a new store may not be made in `folder`, as a sentence; '' when it may."""
    try:
        check_new_place(folder)
    except StoreProblem as problem:
        return problem.sentence
    return ""
