"""The council's own settings, its closed days, the people who may use the store."""

import datetime as dt
import re

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotAllowed
from casework.domain.ids import ClosedDayId, UserId
from casework.domain.people import RECOVERY
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import KEEPS_THE_STORE, Role
from casework.fact_parts.policies import policy
from casework.services.policies import APPROVED, note_sign_off
from casework.store.tables.organisation import ClosedDay, User

PREFIX = re.compile(r"[A-Z]{2,8}")
LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]{1,39}")
MANAGING = (Role.ADMINISTRATOR.value, Role.CASEWORKER.value)
ROLES = {one.value: one.value.capitalize() for one in Role}


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def change_settings(
    desk: Desk, *, name: str, nation: str, reference_prefix: str, version: int | None = None
) -> None:
    """Change the council's name, nation or the prefix of its references (new cases only)."""
    organisation = desk.organisation
    desk.check_version(organisation, version)
    if not PREFIX.fullmatch(reference_prefix):
        raise BadEntry(refusals.BAD_PREFIX)
    organisation.name = entries.line(name, "name", "the council's name", required=True)
    organisation.nation = entries.choice(nation, choices.NATIONS, "nation", "a nation")
    organisation.reference_prefix = reference_prefix


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def approve_rules(desk: Desk, *, approved_by: str, on: dt.date) -> None:
    """Record which legal owner signed off the pack and the nation's rules, and when."""
    organisation = desk.organisation
    organisation.rules_approved_by = entries.line(
        approved_by, "approved_by", "who signed off", required=True
    )
    organisation.rules_approved_on = entries.past(on, desk.today, "on", "The day of signing off")
    pack = policy(desk, organisation.pack_code)
    note_sign_off(desk, pack, APPROVED, organisation.rules_approved_by, on)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def add_closed_day(desk: Desk, *, on: dt.date, name: str) -> ClosedDayId:
    """A day on which the council is closed. Due dates already set are not moved."""
    shown = entries.line(name, "name", "what the day is", required=True)
    entries.near(on, "on")
    if desk.session.scalars(select(ClosedDay.id).where(ClosedDay.on == on)).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="on", what=f"{say_day(on)}, a closed day,")
    day = ClosedDay(on=on, name=shown)
    return ClosedDayId(desk.add(day).id)


@act(*KEEPS_THE_STORE)
def set_backup_folder(desk: Desk, *, folder: str) -> None:
    """Where backups go: another disk, if there is one."""
    desk.organisation.backup_folder = entries.passage(folder, "folder", "a folder")


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def add_user(desk: Desk, *, login: str, name: str, role: str) -> UserId:
    """Let somebody use the store. Their key slot is made by the workspace with a first password."""
    may_manage_people(desk)
    entries.choice(role, ROLES, "role", "a role")
    if not LOGIN.fullmatch(login):
        raise BadEntry(refusals.BAD_LOGIN)
    same = select(func.count()).select_from(User).where(func.lower(User.login) == login.lower())
    if desk.session.scalar(same):
        raise BadEntry(refusals.SAME_LOGIN, login=login)
    shown = entries.line(name, "name", "the person's name", required=True)
    user = User(login=login, name=shown, role=role, is_active=True, must_change_password=True)
    return UserId(desk.add(user).id)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def change_role(desk: Desk, *, user: UserId, role: str) -> None:
    """Give somebody another role."""
    may_manage_people(desk)
    entries.choice(role, ROLES, "role", "a role")
    row = desk.row(User, user, thing="person")
    if row.role == Role.ADMINISTRATOR.value and role != row.role:
        _not_the_last_administrator(desk)
    if role not in MANAGING:
        _somebody_manages_without(desk, row)
    row.role = role


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def retire_user(desk: Desk, *, user: UserId) -> None:
    """Take away somebody's use of the store; their name stays where it stands."""
    may_manage_people(desk)
    row = desk.row(User, user, thing="person")
    if row.role == Role.ADMINISTRATOR.value:
        _not_the_last_administrator(desk)
    _somebody_manages_without(desk, row)
    row.is_active = False


def may_manage_people(desk: Desk) -> None:
    """Administrators and the recovery key do; a caseworker while there is no administrator."""
    if desk.user == RECOVERY:
        return
    if desk.user.role is Role.CASEWORKER and _administrators(desk):
        raise NotAllowed(rights.NOT_ALLOWED, role=desk.user.role.value)


def _somebody_manages_without(desk: Desk, row: User) -> None:
    """A store in which nobody can let people in any more would soon be nobody's."""
    others = select(User.id).where(
        User.id != row.id, User.is_active.is_(True), User.role.in_(MANAGING)
    )
    if desk.session.scalars(others).first() is None:
        raise NotAllowed(rights.LAST_TO_MANAGE)


def _not_the_last_administrator(desk: Desk) -> None:
    if _administrators(desk) < 2:
        raise NotAllowed(rights.LAST_ADMINISTRATOR)


def _administrators(desk: Desk) -> int:
    wanted = (
        select(func.count())
        .select_from(User)
        .where(User.role == Role.ADMINISTRATOR.value, User.is_active.is_(True))
    )
    return desk.session.scalar(wanted) or 0
