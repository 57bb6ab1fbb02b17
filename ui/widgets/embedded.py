"""Parts that are never windows: shown before they have a place, they wait for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as Widget
else:
    Widget = object


class Embedded(Widget):
    """Put before Qt's class: without a parent it does not flash up as a window of its own."""

    def setVisible(self, visible: bool) -> None:
        """Without a parent, being shown means only: not hidden on purpose any more."""
        if visible and self.parentWidget() is None:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            super().setVisible(visible)
