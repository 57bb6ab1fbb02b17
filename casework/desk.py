"""The open transaction and the person at it: what every service and query is given first."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import ColumnElement, Select, false, select
from sqlalchemy.orm import Session

from casework.domain import entries
from casework.domain.errors import NotAllowed, NotFound, Stale
from casework.domain.people import RECOVERY, Actor
from casework.domain.refusals import rights
from casework.domain.roles import READS_CASES, SEES_ALL_CASES, Role
from casework.domain.working_days import WorkingCalendar
from casework.store.tables.cases import Bar, Case, CaseAccess
from casework.store.tables.metadata import Base, Row
from casework.store.tables.organisation import ClosedDay, Organisation

if TYPE_CHECKING:
    from casework.evidence.decoder import Decoder
    from casework.evidence.reader import Reader
    from casework.evidence.vault import Vault
    from casework.packs.loading import Packs
    from casework.packs.policies import PolicyPack

P = ParamSpec("P")
R = TypeVar("R")
AnyRow = TypeVar("AnyRow", bound=Row)


@dataclass(frozen=True)
class Reason:
    """Why a guard is gone past, and who agreed; it stays on the file as a departure."""

    text: str
    approved_by: str = ""


class Tools(Protocol):
    """What an open store brings along; each is made when it is first used."""

    @property
    def vault(self) -> "Vault":
        """Where the sealed files lie."""
        ...

    @property
    def decoder(self) -> "Decoder":
        """The child process that decodes pictures."""
        ...

    @property
    def reader(self) -> "Reader":
        """The child process that reads files."""
        ...

    def letter_file(self, desk: "Desk", letter_id: str, kind: str) -> bytes:
        """A letter as it is printed: its Word document ('docx') or its PDF ('pdf')."""
        ...


@dataclass
class Desk:
    """One act or one look: its session, its person, its day, and what the program brings along."""

    session: Session
    user: Actor
    today: dt.date
    at: dt.datetime
    packs: "Packs"
    tools: "Tools"
    departing: Mapping[str, Reason] = field(default_factory=dict)
    packs_read: "dict[str, PolicyPack]" = field(default_factory=dict)
    """Pinned packs that were read before, by the id of their row, whose bytes never change."""
    history: str = ""
    """Why guards that give way to a reason are only noted: a case is entered that was running."""

    @property
    def vault(self) -> "Vault":
        """Where the sealed files lie."""
        return self.tools.vault

    @property
    def decoder(self) -> "Decoder":
        """The child process that decodes pictures."""
        return self.tools.decoder

    @property
    def reader(self) -> "Reader":
        """The child process that reads files."""
        return self.tools.reader

    @cached_property
    def organisation(self) -> Organisation:
        """The council this store belongs to."""
        return self.session.scalars(select(Organisation)).one()

    @cached_property
    def calendar(self) -> WorkingCalendar:
        """The council's working calendar: its nation's holidays and its own closed days."""
        closed = self.session.execute(select(ClosedDay.on, ClosedDay.name)).all()
        days = {one.on: one.name for one in closed}
        return self.packs.calendar(self.organisation.nation, days)

    def sees(self) -> tuple[ColumnElement[bool], ...]:
        """What must hold of a `Case` for this person to see it: the one rule of who sees what."""
        barred = select(Bar.case_id).where(Bar.user_id == self.user.id, Bar.lifted_on.is_(None))
        no_bar = Case.id.not_in(barred)
        if self.user.role in SEES_ALL_CASES:
            return (no_bar,)
        if self.user.role not in READS_CASES:
            return (false(),)
        given = select(CaseAccess.case_id).where(CaseAccess.user_id == self.user.id)
        return (no_bar, Case.id.in_(given))

    def visible_cases(self) -> Select[str]:
        """Ids of the cases this person may see. Every list, search, count and reminder uses it."""
        return select(Case.id).where(*self.sees())

    def case(self, case_id: str) -> Case:
        """A case this person may see; `NotFound` looks the same for hidden and for missing."""
        wanted = select(Case).where(Case.id == case_id, *self.sees())
        found = self.session.scalar(wanted) if case_id.isascii() else None
        if found is None:
            raise NotFound(rights.NOT_FOUND, thing="case")
        return found

    def row(self, table: type[AnyRow], row_id: str, *, thing: str) -> AnyRow:
        """A row by its id, or `NotFound` in the person's words."""
        found = self.find(table, row_id)
        if found is None:
            raise NotFound(rights.NOT_FOUND, thing=thing)
        return found

    def find(self, table: type[AnyRow], row_id: str | None) -> AnyRow | None:
        """A row by its id, or None; half a letter, which no database takes, is no id either."""
        return self.session.get(table, row_id) if row_id and row_id.isascii() else None

    def add(self, row: AnyRow) -> AnyRow:
        """Enter a row: who and when are filled in here, and it gets its id."""
        row.entered_at = self.at
        row.entered_by = self.user.id
        self.session.add(row)
        self.session.flush()
        return row

    def add_plain(self, row: Base) -> None:
        """Enter a row that is not a person's entry (a counter, a draft)."""
        self.session.add(row)
        self.session.flush()

    def about(self, case: Case) -> None:
        """Say which case this act is about, for the audit."""
        note = self.session.info.get("act")
        if note is not None:
            self.session.info["act"] = replace(note, case_id=case.id)

    def note_audit(self, action: str) -> None:
        """Put something that changes no row on the audit."""
        from casework.store.audit import note_audit

        note_audit(self.session, action)

    def check_version(self, row: Row, loaded: int | None) -> None:
        """A form carries the version it was loaded at; `Stale` when somebody was quicker."""
        if loaded is not None and row.version != loaded:
            raise Stale(rights.STALE)


def act(
    *roles: Role,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Mark a service, and say who may call it. A service without this mark is refused."""
    return _for_roles(roles, "act")


def look(
    *roles: Role,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Mark a query, and say who may ask it. A query without this mark is refused."""
    return _for_roles(roles, "look")


def roles_of(function: object) -> frozenset[Role]:
    """Who may call a marked function; nobody when it bears no mark."""
    found: frozenset[Role] = getattr(function, "casework_roles", frozenset())
    return found


def _role_of(user: Actor) -> str:
    return "recovery key" if user == RECOVERY else user.role.value


def _for_roles(
    roles: Iterable[Role], kind: str
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    allowed = frozenset(roles)

    def mark(function: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
        @wraps(function)
        def guarded(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not desk.user.acts_as & allowed:
                raise NotAllowed(rights.NOT_ALLOWED, role=_role_of(desk.user))
            for name, value in kwargs.items() if kind == "act" else ():
                if isinstance(value, str):
                    entries.keepable(value, name)
            return function(desk, *args, **kwargs)

        guarded.casework_roles = allowed  # type: ignore[attr-defined]
        guarded.casework_kind = kind  # type: ignore[attr-defined]
        return guarded

    return mark
