"""Checks everything of an open store but the evidence, and names what is damaged."""

from contextlib import closing

from casework.domain.errors import StoreTooNew
from casework.domain.progress import Progress, no_progress
from casework.store import key_folder
from casework.store.audit_check import audit_damage
from casework.store.audit_row import AuditHead
from casework.store.damage import Damage
from casework.store.database_check import database_damage
from casework.store.engine import CannotRead, RawConnection, connect, prepare
from casework.store.key_file import is_signed
from casework.store.key_file_text import BadKeyFile
from casework.store.key_folder import KEYS, SPARES
from casework.store.open_store import OpenStore
from casework.store.rekey import salt_of
from casework.store.tables.all_tables import METADATA

MOST_OF_A_KIND = 100
OUR_TRIGGERS = frozenset({"audit_is_never_changed", "audit_is_never_cut", "audit_has_no_gaps"})


def verify_store(
    store: OpenStore,
    *,
    anchor: AuditHead | None = None,
    progress: Progress = no_progress,
) -> list[Damage]:
    """Keys, pages, structure, links, search index, layout, audit, and every live row.

    `anchor` is an audit head kept elsewhere (a backup's, or one printed on a paper). Evidence is
    checked by the vault. An empty list means that all is as Casework wrote it.
    """
    return _few(_all_damage(store, anchor, progress))


def _all_damage(store: OpenStore, anchor: AuditHead | None, progress: Progress) -> list[Damage]:
    found = key_damage(store) + salt_damage(store)
    with closing(connect(store.database, store.keys.database)) as raw:
        try:
            prepare(raw)
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except CannotRead:
            return [*found, Damage("database", "page 1", "casework.db cannot be read at all.")]
        found += database_damage(raw)
        return found + _contents_damage(raw, store, anchor, progress)


def _few(found: list[Damage]) -> list[Damage]:
    """The first hundred of each kind, and how many more there are."""
    kinds = list(dict.fromkeys(one.kind for one in found))
    shown = []
    for kind in kinds:
        alike = [one for one in found if one.kind == kind]
        shown += alike[:MOST_OF_A_KIND]
        if len(alike) > MOST_OF_A_KIND:
            more = len(alike) - MOST_OF_A_KIND
            shown.append(Damage(kind, "more", f"And {more:,} more of the same kind."))
    return shown


def key_damage(store: OpenStore) -> list[Damage]:
    """keys.json and each spare: its bytes, and its signature."""
    names = [KEYS, *(name for name in SPARES if (store.folder / name).exists())]
    return [damage for name in names for damage in _one_key_file(store, name)]


def salt_damage(store: OpenStore) -> list[Damage]:
    if salt_of(store.folder) == store.keys.database.salt:
        return []
    words = "The first 16 bytes of casework.db are not those that keys.json names."
    return [Damage("database", "bytes 0 to 15", words)]


def layout_damage(raw: RawConnection) -> list[Damage]:
    """Triggers and views that are not ours could change what is read or written."""
    rows = raw.execute("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
    there = {(kind, name) for kind, name in rows.fetchall()}
    ours = {("trigger", name) for name in OUR_TRIGGERS}
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master").fetchall()}
    return [
        *(_layout(name, f"The {kind} {name} is not Casework’s.") for kind, name in there - ours),
        *(_layout(name, f"The guard {name} is missing.") for _kind, name in ours - there),
        *(_layout(name, f"The table {name} is missing.") for name in set(METADATA.tables) - tables),
    ]


def _contents_damage(
    raw: RawConnection, store: OpenStore, anchor: AuditHead | None, progress: Progress
) -> list[Damage]:
    """In one reading transaction, so that work going on beside us is not taken for damage."""
    try:
        raw.execute("BEGIN")
        layout = layout_damage(raw)
        return layout + audit_damage(raw, store.keys.audit, anchor=anchor, progress=progress)
    except CannotRead:
        return [Damage("database", "the contents", "A part of casework.db cannot be read.")]


def _one_key_file(store: OpenStore, name: str) -> list[Damage]:
    try:
        file = key_folder.read(store.folder / name)
    except BadKeyFile as error:
        return [_keys(name, str(error), f"{name} is damaged: {error}.")]
    except StoreTooNew:
        return [_keys(name, "version", f"{name} is of a newer version.")]
    if file is None:
        return [_keys(name, "missing", f"{name} is missing.")]
    if not is_signed(file, store.keys.data_key):
        return [_keys(name, "signature", f"{name} was changed by something other than Casework.")]
    return []


def _keys(name: str, where: str, sentence: str) -> Damage:
    return Damage("keys", f"{name}, {where}", sentence)


def _layout(name: str, sentence: str) -> Damage:
    return Damage("layout", name, sentence)
