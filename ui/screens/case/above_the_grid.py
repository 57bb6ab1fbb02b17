"""What can be done on the evidence part, above its grid."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from casework.domain.roles import EXPORTERS
from ui.screens.case.intake import Intake
from ui.theme import look
from ui.widgets.apart import Apart
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.menus import Choice, MoreButton


def tools(
    part: Intake, chips: Flow, verify: Callable[[], object], watch: Callable[[], object]
) -> QWidget:
    """How things stand at the left; paste, pick and the rest at the right."""
    left, right, row = QWidget(), QWidget(), Flow(14)
    left.setLayout(chips)
    right.setLayout(row)
    host, more = part.host, list[Choice]()
    if host.may("seal_evidence"):
        row.addWidget(button("Paste screenshot", part.paste, keys="Ctrl+V"))
        more.append(Choice("Add a folder", part.taking.pick_folder))
        more.append(Choice("Watch a folder", watch))
    row.addWidget(button("Verify all", verify))
    if host.may("record_profile_view"):
        see = "Record a look at an open profile"
        more.append(Choice(see, lambda: host.fill_in("record_profile_view", part.case_id)))
    if host.user.acts_as & set(EXPORTERS):
        give = "Give copies away, with a manifest"
        more.append(Choice(give, lambda: host.manifest_wanted.emit(part.case_id, ())))
    if more:
        row.addWidget(MoreButton(more))
    top = QWidget()
    top.setLayout(Apart(left, right, least=lambda: look().px(280), in_middle=True))
    top.setContentsMargins(0, 0, 14, 0)
    return top
