"""Making a store for a council, and opening one for the person at it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from casework import places
from casework.desk import Desk, act
from casework.domain.dates import say_moment
from casework.domain.errors import BadEntry, NotAllowed, StoreDamaged, StoreProblem
from casework.domain.people import RECOVERY, Actor
from casework.domain.refusal import Force, Unmet
from casework.domain.refusals import rights
from casework.domain.refusals.packs import PACK_OF_ANOTHER_NATION
from casework.domain.roles import EVERYBODY, Role
from casework.packs.loading import Packs
from casework.store.attempts import Failures
from casework.store.folders import where_a_store_may_be
from casework.store.open_store import OpenStore
from casework.store.opening import FirstUser as FirstUser
from casework.store.opening import create_store, open_store, open_with_recovery
from casework.store.problems import database_said
from casework.store.store_files import check_new_place, damaged_pages, unreadable
from casework.store.tables.organisation import Organisation, User
from casework.workspace import Surround, Workspace, name_act

NOT_YOU = "If that was not you, tell your information security team."
ONE_FAILURE = "One wrong {what} was tried before you signed in, on {since}. " + NOT_YOU
FAILURES = "{count} wrong {what}s were tried before you signed in, the first on {since}. " + NOT_YOU
KEY_FILE_DAMAGED = (
    "The key file keys.json is damaged ({what}), so its spare copy was used. Change your "
    "password now: that writes the file anew. Then make a backup."
)
REKEYING_UNFINISHED = (
    "The store could not finish taking its new keys, so somebody whose use was taken away may "
    "still open it. Check that the disk has room, then close Casework and open the store again."
)
BROUGHT_UP_TO_DATE = (
    "The store was brought up to date for this Casework. A copy from before is in {folder}. "
    "Make a backup, then delete that copy."
)


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
    check_council(council, around.packs)
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


def policies_that_ship() -> list[tuple[str, str, str]]:
    """Code, council and title of each, by council: what a new store may begin with."""
    found = Packs(places.resources()).policies
    return sorted({(one.code, one.council, one.title) for one in found}, key=lambda one: one[1])


def check_council(council: Council, packs: Packs | None) -> None:
    """Raise `BadEntry` where the policy is for another nation, `NotFound` where there is none."""
    pack = (packs or Packs(places.resources())).policy(council.pack_code)
    if pack.nation != council.nation:
        raise BadEntry(PACK_OF_ANOTHER_NATION, where="policy", title=pack.title)


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
        with database_said(store.folder):
            made = Workspace(store, _actor(store), around)
            if store.failures.count:
                made.run(note_failures, count=store.failures.count)
    except (StoreDamaged, ValueError) as problem:  # SQLCipher reads a page of zeros as sound
        is_damaged = bool(damaged_pages(store.folder, store.keys.database))
        named = unreadable(store.folder, store.keys.database)
        store.close()
        if is_damaged:
            raise named from problem
        raise
    except BaseException:
        store.close()
        raise
    return made


@act(*EVERYBODY)
def note_failures(desk: Desk, *, count: int) -> None:
    """Put on the audit that this opening came after wrong passwords."""
    desk.note_audit(f"wrong_passwords:{count}")


def told_on_opening(workspace: Workspace) -> tuple[str, ...]:
    """What was met while the store was opened and has to be told once, in sentences."""
    store = workspace.store
    told = []
    if store.failures.count and store.failures.since is not None:
        told.append(_failures_told(store.failures, is_key=store.user_id is None))
    if store.key_damage:
        told.append(KEY_FILE_DAMAGED.format(what=store.key_damage))
    if store.rekeying_unfinished:
        told.append(REKEYING_UNFINISHED)
    if store.safety_copy is not None:
        told.append(BROUGHT_UP_TO_DATE.format(folder=store.safety_copy))
    return tuple(told)


def _failures_told(failures: Failures, *, is_key: bool) -> str:
    what = "recovery key" if is_key else "password"
    since = "" if failures.since is None else say_moment(failures.since)
    if failures.count == 1:
        return ONE_FAILURE.format(what=what, since=since)
    return FAILURES.format(count=f"{failures.count:,}", what=what, since=since)


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
