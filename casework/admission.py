"""Who holds a key to the store: letting people in and out, passwords, the recovery key."""

from casework.desk import Desk, act
from casework.domain.ids import UserId
from casework.domain.roles import EVERYBODY, Role
from casework.services import organisation
from casework.store import slot_changes
from casework.store.passwords import check_new_password
from casework.store.tables.organisation import User
from casework.workspace import Workspace


def let_in(workspace: Workspace, *, login: str, name: str, role: str, password: str) -> UserId:
    """Add a person with a first password that they must change. Raises `BadEntry`."""
    check_new_password(password, login)
    user = workspace.run(organisation.add_user, login=login, name=name, role=role)
    try:
        slot_changes.add_slot(
            workspace.folder,
            workspace.store.keys,
            user_id=user,
            login=login,
            password=password,
            at=workspace.now,
            costs=workspace.surround.costs,
        )
    except BaseException:
        workspace.run(organisation.retire_user, user=user)
        raise
    return user


def shut_out(workspace: Workspace, user: UserId) -> None:
    """Remove a person: their slot goes and the store gets new keys, so that theirs open nothing."""
    workspace.run(organisation.retire_user, user=user)
    workspace.store.rekey(at=workspace.now, without=frozenset({user}))
    workspace.parts.renew_keys()


def change_password(workspace: Workspace, old: str, new: str) -> None:
    """Change one's own password. Raises `WrongPassword` or `BadEntry`."""
    slot_changes.change_password(
        workspace.folder,
        workspace.user.login,
        old,
        new,
        at=workspace.now,
        costs=workspace.surround.costs,
    )
    workspace.run(password_changed)


@act(*EVERYBODY)
def password_changed(desk: Desk) -> None:
    """The first password was changed; put it on the audit."""
    row = desk.session.get(User, desk.user.id)
    if row is not None:
        row.must_change_password = False
    desk.note_audit("password_changed")


def set_password(workspace: Workspace, user: UserId, password: str) -> None:
    """A new first password for somebody who forgot theirs: they must change it."""
    workspace.run(password_set, user=user, password=password)
    slot_changes.set_password(
        workspace.folder,
        workspace.store.keys,
        user,
        password,
        at=workspace.now,
        costs=workspace.surround.costs,
    )


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def password_set(desk: Desk, *, user: UserId, password: str) -> None:
    """Somebody was given a new first password; administrators and the recovery key may."""
    organisation.may_manage_people(desk)
    row = desk.row(User, user, thing="person")
    check_new_password(password, row.login)
    row.must_change_password = True
    desk.note_audit("password_set")


def new_recovery_key(workspace: Workspace) -> str:
    """A new recovery key to be printed; the old one opens nothing any more."""
    recovery_key = slot_changes.fresh_recovery_key()
    put_recovery_key(workspace, recovery_key)
    return recovery_key


def fresh_recovery_key() -> str:
    """A recovery key to be printed, which opens nothing until `put_recovery_key`."""
    return slot_changes.fresh_recovery_key()


def put_recovery_key(workspace: Workspace, recovery_key: str) -> None:
    """Put a fresh recovery key in force; the old one opens nothing any more."""
    workspace.run(recovery_key_renewed)
    slot_changes.put_recovery_key(
        workspace.folder, workspace.store.keys, recovery_key, at=workspace.now
    )


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def recovery_key_renewed(desk: Desk) -> None:
    """Put on the audit that the recovery key is another one from now on."""
    organisation.may_manage_people(desk)
    desk.note_audit("recovery_key_renewed")
