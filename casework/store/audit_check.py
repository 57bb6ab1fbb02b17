"""Checks the whole audit, and every live row against the last digest that the audit has for it."""

import hmac
import json
from collections.abc import Iterator, Mapping, Sequence

from casework.domain.progress import Progress, no_progress
from casework.store.audit_row import (
    BEFORE_THE_FIRST,
    SELECT,
    SIGNED,
    AuditHead,
    AuditLine,
    hash_of,
    mac_of,
    row_digest,
)
from casework.store.audited_tables import audited_tables, rows_of
from casework.store.damage import Damage
from casework.store.engine import RawConnection

AuditKeys = Mapping[int, bytearray]
Latest = dict[str, dict[str, str | None]]
"""By table and row id, the last digest the audit has; None where the row was deleted."""
STEP = 4096
"""Rows between two words to whoever watches."""


def audit_damage(
    raw: RawConnection,
    keys: AuditKeys,
    *,
    anchor: AuditHead | None = None,
    progress: Progress = no_progress,
) -> list[Damage]:
    """Gaps, altered and forged rows of the audit, then altered, added and deleted live rows.

    `anchor` is a head printed or kept elsewhere: with it a cut tail or a rewritten past shows.
    """
    latest: Latest = {}
    found = list(_chain_damage(raw, keys, latest, anchor, progress))
    return [*found, *row_damage(raw, latest)]


def last_digests(raw: RawConnection) -> Latest:
    """What the audit says of every row, without checking the audit itself."""
    latest: Latest = {}
    for line in _lines(raw):
        _remember(latest, line.summary)
    return latest


def row_damage(raw: RawConnection, latest: Latest) -> Iterator[Damage]:
    for key in audited_tables(raw):
        known = dict(latest.get(key.table, {}))
        for row_id, names, row in rows_of(raw, key):
            words = _row_words(known.pop(row_id, ""), row_digest(names, row))
            if words:
                yield _row(key.table, row_id, words)
        for row_id, digest in known.items():
            if digest is not None:
                yield _row(key.table, row_id, "was deleted outside Casework")


def changed_rows(raw: RawConnection, latest: Latest) -> Sequence[tuple[str, str, str | None]]:
    """Rows whose digest is no longer the last one known: what an upgrade must put on the audit."""
    touched: list[tuple[str, str, str | None]] = []
    for key in audited_tables(raw):
        known = dict(latest.get(key.table, {}))
        for row_id, names, row in rows_of(raw, key):
            digest = row_digest(names, row)
            if known.pop(row_id, "") != digest:
                touched.append((key.table, row_id, digest))
        touched += [(key.table, gone, None) for gone, digest in known.items() if digest is not None]
    return touched


def _chain_damage(
    raw: RawConnection,
    keys: AuditKeys,
    latest: Latest,
    anchor: AuditHead | None,
    progress: Progress,
) -> Iterator[Damage]:
    total = raw.execute("SELECT count(*) FROM audit").fetchone()[0]
    last = AuditHead(0, BEFORE_THE_FIRST)
    for done, line in enumerate(_lines(raw)):
        if done % STEP == 0:
            progress(done, total)
        yield from _line_damage(line, last, keys)
        if anchor is not None and line.seq == anchor.seq and line.hash != anchor.hash:
            yield _audit(line.seq, "is not the one that was printed or kept in a backup")
        try:
            _remember(latest, line.summary)
        except ValueError:
            yield _audit(line.seq, "does not say what was touched")
        last = AuditHead(line.seq, line.hash)
    if anchor is not None and last.seq < anchor.seq:
        yield _missing(last.seq + 1, anchor.seq)


def _line_damage(line: AuditLine, last: AuditHead, keys: AuditKeys) -> Iterator[Damage]:
    if line.seq != last.seq + 1:
        yield _missing(last.seq + 1, line.seq - 1)
    elif line.previous != last.hash:
        yield _audit(line.seq, "does not follow from the one before it")
    if hash_of(line.previous, line[: len(SIGNED)]) != line.hash:
        yield _audit(line.seq, "was changed")
        return
    key = keys.get(line.key_no)
    if key is None or not hmac.compare_digest(mac_of(key, line.hash), line.mac):
        yield _audit(line.seq, "was not written by Casework")


def _lines(raw: RawConnection) -> Iterator[AuditLine]:
    for row in raw.execute(SELECT):
        yield AuditLine._make(row)


def _remember(latest: Latest, summary: str) -> None:
    for table, row_id, digest in json.loads(summary):
        latest.setdefault(table, {})[row_id] = digest


def _row_words(known: str | None, digest: str) -> str:
    if known == digest:
        return ""
    if known == "":
        return "was added outside Casework"
    return "was changed outside Casework" if known else "came back after it was deleted"


def _row(table: str, row_id: str, words: str) -> Damage:
    return Damage("row", f"{table} {row_id}", f"Row {row_id} of {table} {words}.")


def _audit(seq: int, words: str) -> Damage:
    return Damage("audit", str(seq), f"Audit row {seq} {words}.")


def _missing(first: int, last: int) -> Damage:
    if first >= last:
        return Damage("audit", str(first), f"Audit row {first} is missing.")
    return Damage("audit", f"{first} to {last}", f"Audit rows {first} to {last} are missing.")
