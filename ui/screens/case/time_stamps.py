"""Time stamps of an exhibit or of a manifest: what each says, and the way to ask for one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from casework.domain.roles import Role
from casework.queries.exhibits import ExhibitRow
from casework.queries.stamps import ManifestRow, StampRow
from ui.host import Host
from ui.screens.case.exhibit_provenance import Ways
from ui.theme import DEMIBOLD
from ui.widgets.buttons import button
from ui.widgets.labels import label, second_line

ASK, BRING = "Ask for a time stamp", "Bring in the answer"


def stamps(one: ExhibitRow, ways: Ways) -> list[QWidget]:
    """Those of an exhibit; nothing of one that stays closed."""
    if one.is_not_to_be_seen:
        return []
    asked = one.provenance.stamps
    return _rows(ways.host, ways.case_id, asked, one.label, one.id, "", may_ask=not one.is_apart)


def stamps_of_manifest(host: Host, case_id: str, one: ManifestRow) -> list[QWidget]:
    """Those of a manifest."""
    return _rows(host, case_id, one.stamps, f"evidence manifest {one.number}", "", one.id)


def _rows(
    host: Host,
    case_id: str,
    found: Sequence[StampRow],
    called: str,
    exhibit_id: str,
    manifest_id: str,
    *,
    may_ask: bool = True,
) -> list[QWidget]:
    rows: list[QWidget] = [label("Time stamps", weight=DEMIBOLD)] if found else []
    may = Role.CASEWORKER in host.user.acts_as
    for one in found:
        rows.append(second_line(one.words))
        if one.is_open and may:
            made = button(BRING, partial(host.stamp_came.emit, case_id, one.id))
            made.setAccessibleName(f"{BRING}: time stamp {one.number} of {called}")
            rows.append(made)
    if may and may_ask:
        asking = button(ASK, partial(host.stamp_wanted.emit, case_id, exhibit_id, manifest_id))
        asking.setAccessibleName(f"{ASK} of {called}")
        rows.append(asking)
    return rows
